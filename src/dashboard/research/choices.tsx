import type { ResearchFacts, Wanted } from '../../core/research/facts';
import { siteNames } from '../../core/research/facts';
import { siteName as struckSite, type Struck } from '../../core/research/strike';
import { EVERYTHING } from '../../core/words';
import { siteName } from '../../sites/card';
import { useSpeech } from '../../ui/speech';
import { DateField, Tick } from '../limits/fields';

interface Props {
  facts: ResearchFacts;
  wanted: Wanted;
  setWanted(wanted: Wanted): void;
  struck: Struck;
  toggle(name: string): void;
}

/** Which days, which chats, and how finely. */
export function Choices({ facts, wanted, setWanted, struck, toggle }: Props) {
  const { say, shortDate } = useSpeech();
  const nameOf = siteNames(facts);
  const sites = [...new Set(facts.days.map(({ site }) => site))].filter((site) => site !== EVERYTHING).sort();
  return (
    <>
      <div class="span-fields">
        <DateField
          label={say('dashResearchFrom')}
          value={wanted.first}
          set={(first) => setWanted({ ...wanted, first })}
        />
        <DateField
          label={say('dashResearchTo')}
          value={wanted.last}
          set={(last) => setWanted({ ...wanted, last })}
        />
      </div>
      {facts.days[0] && (
        <p class="aside">{say('dashResearchSince', { date: shortDate(facts.days[0].day) })}</p>
      )}
      <Tick
        label={say('dashResearchHours')}
        value={wanted.hours}
        set={(hours) => setWanted({ ...wanted, hours })}
      />
      <fieldset class="ticks">
        <legend>{say('dashResearchSites')}</legend>
        {sites.map((site) => {
          const name = nameOf(site);
          return (
            <Tick
              key={site}
              label={name === site ? siteName(site) : say('dashResearchOther', { site, name })}
              isName
              value={!struck.has(struckSite(name))}
              set={() => toggle(struckSite(name))}
            />
          );
        })}
      </fieldset>
      <p class="aside">{say('dashResearchSum')}</p>
    </>
  );
}
