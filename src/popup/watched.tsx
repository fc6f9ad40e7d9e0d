import { useState } from 'preact/hooks';
import type { Overview } from '../core/overview';
import { originsOf, type Card } from '../sites/card';
import { Drift } from '../ui/drift';
import { Section } from '../ui/section';
import { useSpeech } from '../ui/speech';
import { MESSENGERS, takenSites, watchedSites, type Watched } from '../ui/watched-sites';
import type { Watching } from '../ui/watching';
import { Folded } from './folded';
import type { Access } from './here';

interface Props {
  overview: Overview;
  access: Access;
  watching: Watching;
}

/** All sites that are watched, each removable: the added ones, and folded away those that came with Full Stop. */
export function WatchedSites({ overview, access, watching }: Props) {
  const { say, count } = useSpeech();
  const sites = watchedSites(access.watched, overview.readings);
  // Messengers have switches of their own.
  const added = sites.filter(({ site, isCore }) => !isCore && !MESSENGERS.some(({ id }) => id === site));
  const core = sites.filter(({ isCore, drift }) => isCore && !drift);
  const drifting = sites.filter(({ isCore, drift }) => isCore && drift);
  const taken = takenSites(access.watched);
  const row = (site: Watched) => <Row key={site.site} site={site} overview={overview} watching={watching} />;
  return (
    <Section title={say('watched')} name="watched">
      <ul>{[...drifting, ...added].map(row)}</ul>
      {added.length === 0 && <p class="aside">{say('watchedNone')}</p>}
      <Folded summary={count('watchedCore', core.length + taken.length)}>
        {() => (
          <ul>
            {core.map(row)}
            {taken.map((card) => (
              <TakenRow key={card.id} card={card} watching={watching} />
            ))}
          </ul>
        )}
      </Folded>
    </Section>
  );
}

function Row({ site, overview, watching }: { site: Watched } & Omit<Props, 'access'>) {
  const { say, list } = useSpeech();
  const [isKept, setKept] = useState(false);
  const { name, origins, hosts, drift } = site;
  const stop = async (): Promise<void> => setKept(!(await watching.stop(origins, name)));
  return (
    <li>
      <p class="pair">
        <span>
          {name} {drift && <Drift drift={drift} overview={overview} />}
        </span>
        <button
          type="button"
          aria-label={say('watchedFor', { action: say('watchedStop'), site: name })}
          onClick={() => void stop()}
        >
          {say('watchedStop')}
        </button>
      </p>
      <p class="aside" role="status">
        {isKept && say('watchedKept', { hosts: list(hosts) })}
      </p>
    </li>
  );
}

function TakenRow({ card, watching }: { card: Card; watching: Watching }) {
  const { say } = useSpeech();
  return (
    <li class="pair">
      <span>
        {card.name} <span class="aside">{say('watchedTaken')}</span>
      </span>
      <button
        type="button"
        aria-label={say('watchedFor', { action: say('giveAccess'), site: card.name })}
        onClick={() => void watching.start(originsOf(card), card.name)}
      >
        {say('giveAccess')}
      </button>
    </li>
  );
}
