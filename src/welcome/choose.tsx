import { useState } from 'preact/hooks';
import { isCovered } from '../core/access';
import type { SiteId, SiteKind } from '../core/words';
import { cardOf, CARDS, originsOf, type Card } from '../sites/card';
import { PurposeChoice } from '../ui/purpose';
import { Section } from '../ui/section';
import { useSpeech } from '../ui/speech';
import type { TextKey } from '../ui/texts';
import { DayStart } from './day-start';
import type { Tools } from './welcome';

/** Messengers are asked for one by one, each with what is looked at; apps have no address to ask for. */
const CHOICES = CARDS.filter(
  ({ kind, support, hosts }) => kind !== 'messenger' && support !== 'unsupported' && hosts.length > 0,
);
const CORE = CHOICES.filter(({ core }) => core);
const OTHERS: readonly { kind: SiteKind; title: TextKey }[] = [
  { kind: 'assistant', title: 'welcomeMoreAssistants' },
  { kind: 'companion', title: 'welcomeMoreCompanions' },
  { kind: 'roleplay', title: 'welcomeMoreRoleplay' },
];

const isWatched = (card: Card, watched: readonly string[]): boolean =>
  originsOf(card).some((origin) => isCovered(origin, watched));

/** Which chatbots the user has, and what for. Each choice counts at once; the browser is asked once for all. */
export function Choose(tools: Tools) {
  const { say, number } = useSpeech();
  const { watched, settings } = tools;
  const [chosen, setChosen] = useState<ReadonlySet<SiteId>>(
    () =>
      new Set([
        ...Object.keys(settings.purposes),
        ...CHOICES.filter((card) => !card.core && isWatched(card, watched)).map(({ id }) => id),
      ]),
  );
  const toggle = (id: SiteId, isOn: boolean): void =>
    setChosen(new Set(isOn ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  const mine = [...chosen].flatMap((id) => cardOf(id) ?? []);
  return (
    <>
      <p class="lead">{say('welcomeChooseLead', { count: number(CORE.length) })}</p>
      <Section title={say('welcomeWhich')} name="which">
        <Chips cards={CORE} chosen={chosen} toggle={toggle} label={say('welcomeWhich')} />
        {OTHERS.map(({ kind, title }) => {
          const cards = CHOICES.filter((card) => !card.core && card.kind === kind);
          return (
            <details key={kind} open={cards.some(({ id }) => chosen.has(id))}>
              <summary>{say(title)}</summary>
              <Chips cards={cards} chosen={chosen} toggle={toggle} label={say(title)} />
            </details>
          );
        })}
        <p class="aside">{say('welcomeMessengers')}</p>
      </Section>
      {mine.length > 0 && <Mine cards={mine} tools={tools} />}
      <Section title={say('welcomeDayStart')} name="day-start">
        <DayStart {...tools} />
      </Section>
    </>
  );
}

interface ChipsProps {
  cards: readonly Card[];
  chosen: ReadonlySet<SiteId>;
  label: string;
  toggle(id: SiteId, isOn: boolean): void;
}

function Chips({ cards, chosen, toggle, label }: ChipsProps) {
  return (
    <ul class="chips" aria-label={label}>
      {cards.map(({ id, name }) => (
        <li key={id}>
          <label class="chip">
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
            />{' '}
            {name}
          </label>
        </li>
      ))}
    </ul>
  );
}

/** What each of the chosen is for, and access to those that have none. */
function Mine({ cards, tools }: { cards: readonly Card[]; tools: Tools }) {
  const { say, list } = useSpeech();
  const [isRefused, setRefused] = useState(false);
  const unwatched = cards.filter((card) => !isWatched(card, tools.watched));
  const names = list(unwatched.map(({ name }) => name));
  const start = async (): Promise<void> =>
    setRefused(!(await tools.watching.start(unwatched.flatMap(originsOf), names)));
  return (
    <Section title={say('welcomeWhatFor')} name="mine">
      <ul>
        {cards.map((card) => (
          <li key={card.id} class="mine-row">
            <span>
              {card.name} {unwatched.includes(card) && <span class="aside">{say('welcomeNoAccess')}</span>}
            </span>
            <PurposeChoice site={card.id} tools={tools} />
          </li>
        ))}
      </ul>
      {unwatched.length > 0 && (
        <div class="access">
          <p>{say('welcomeAccess', { sites: names })}</p>
          <button type="button" class="main" onClick={() => void start()}>
            {say('welcomeGiveAccess')}
          </button>
          {isRefused && <p>{say('welcomeNoAccessGiven')}</p>}
        </div>
      )}
    </Section>
  );
}
