import { timedOf } from '../../core/fold';
import { sharesIn } from '../../core/sync/devices';
import type { SyncState } from '../../core/sync/exchange';
import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import { FiguresTable } from '../charts/chart';
import { filterOf } from './query';
import type { Figures } from './read-figures';

const HEAD = ['dashColDevice', 'dashColTime', 'dashColInvited', 'dashColAccepted'] as const;

interface Counts {
  ms: number;
  invited: number;
  accepted: number;
}

/** This device beside the others, where they tell each other; the pictures are of this one alone. */
export function DevicesTable({ figures, sync }: { figures: Figures; sync: SyncState | null }) {
  const { say, number, duration } = useSpeech();
  const { query, sum, purposes } = figures;
  const filter = filterOf(query, { purposes });
  const { shares, isCut } = sync ? sharesIn(sync, query.span, filter) : { shares: [], isCut: false };
  if (shares.length === 0) return null;
  const here: Counts = {
    ms: (sum && timedOf(sum)) ?? 0,
    invited: sum?.invitations.invited ?? 0,
    accepted: sum?.invitations.accepted ?? 0,
  };
  const there = shares.map(({ figures: told }) => ({
    ...{ ms: told.seconds * 1_000, invited: told.invitations, accepted: told.accepted },
  }));
  const all = [here, ...there].reduce((a, b) => ({
    ...{ ms: a.ms + b.ms, invited: a.invited + b.invited, accepted: a.accepted + b.accepted },
  }));
  const row = (name: string, { ms, invited, accepted }: Counts): string[] => [
    ...[name, duration(ms), number(invited), number(accepted)],
  ];
  const title = say('dashTogether', { time: duration(all.ms) });
  return (
    <Section title={title} name="chart together">
      <div class="behind">
        <FiguresTable
          title={title}
          table={{
            head: HEAD.map((key) => say(key)),
            rows: [
              row(say('dashThisDevice'), here),
              ...there.map((counts, place) =>
                row(shares[place]?.name || (shares[place]?.device ?? ''), counts),
              ),
              row(say('dashAllDevices'), all),
            ],
          }}
        />
      </div>
      <p class="aside">{say('dashTogetherNote')}</p>
      {isCut && <p class="aside">{say('dashTogetherCut')}</p>}
    </Section>
  );
}
