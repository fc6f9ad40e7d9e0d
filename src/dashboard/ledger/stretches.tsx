import { Fragment } from 'preact';
import type { Edit } from '../../core/messages';
import type { Instant, Ms } from '../../core/records';
import { useSpeech } from '../../ui/speech';
import { Endings } from './endings';
import { EntryRow } from './entry';
import type { LedgerDay, Stretch } from './ledger-day';

export interface Rows {
  now: Instant;
  /** What began before this cannot be changed any more. */
  keptSince: Instant | null;
  /** @returns whether it was done */
  edit(wish: Edit, told: string): Promise<boolean>;
}

/** The day's intervals in order, and between them how long there was none. */
export function Stretches({ stretches, away, ...rows }: LedgerDay & Rows) {
  const { say } = useSpeech();
  return (
    <div class="stretches">
      {stretches.map((stretch, place) => (
        <Fragment key={stretch.from}>
          <Gap ms={stretch.from - (stretches[place - 1]?.to ?? stretch.from)} />
          <StretchPart stretch={stretch} {...rows} />
        </Fragment>
      ))}
      {away.length > 0 && (
        <section class="away">
          <h3>{say('dashAway')}</h3>
          <p class="aside">{say('dashAwayWhy')}</p>
          <Endings endings={away} />
        </section>
      )}
    </div>
  );
}

function Gap({ ms }: { ms: Ms }) {
  const { say, duration } = useSpeech();
  return ms > 0 ? <p class="gap">{say('dashGap', { time: duration(ms) })}</p> : null;
}

function StretchPart({ stretch, ...rows }: Rows & { stretch: Stretch }) {
  const { say, clock, duration } = useSpeech();
  return (
    <section>
      <h3 class="pair">
        <span>{say('sessionFromTo', { from: clock(stretch.from), to: clock(stretch.to) })}</span>
        <span class="aside">{duration(stretch.time)}</span>
      </h3>
      <ol>
        {stretch.entries.map((entry) => (
          <EntryRow key={`${entry.row.document}/${entry.row.seq}`} entry={entry} {...rows} />
        ))}
      </ol>
    </section>
  );
}
