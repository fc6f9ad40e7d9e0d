import { daysBetween } from '../days';
import type { DayKey } from '../records';
import { MAX_PRESENCE_MS } from '../records';
import { SESSION_GAP_MS } from '../sessions';
import { EVERYTHING } from '../words';
import type { ResearchFacts, Wanted } from './facts';
import { tableOf, type Column, type Table } from './table';

const STATES = ['observed', 'imported', 'restored', 'sample', 'nothing', 'withheld'] as const;
type State = (typeof STATES)[number];

interface Stretch {
  first: DayKey;
  last: DayKey;
  days: number;
  state: State;
}

const COVERAGE: readonly Column<Stretch>[] = [
  { name: 'from', type: 'date', description: 'First day of the stretch.', cell: ({ first }) => first },
  { name: 'to', type: 'date', description: 'Its last day.', cell: ({ last }) => last },
  { name: 'days', type: 'integer', description: 'How many days it has.', cell: ({ days }) => days },
  {
    name: 'state',
    type: 'string',
    values: STATES,
    description:
      'nothing: there are no figures. Nobody was at a chat, or it was not watched; the two cannot be told apart, and it is not zero. withheld: the participant took out rows of these days. Else the origin of the figures.',
    cell: ({ state }) => state,
  },
];

/**
 * @param withheld days of which rows were taken out
 * @returns stretches of days with figures of one origin, and the gaps between them
 */
export function coverageTable(
  { days }: ResearchFacts,
  { first, last }: Wanted,
  withheld: ReadonlySet<DayKey>,
): Table {
  const origins = new Map(
    days.filter(({ site }) => site === EVERYTHING).map(({ day, origin }) => [day, origin]),
  );
  const known = [...origins.keys()].filter((day) => day >= first && day <= last).sort();
  const stretches: Stretch[] = [];
  for (const day of known.length > 0 ? daysBetween(known[0] ?? first, known.at(-1) ?? last) : []) {
    const state = withheld.has(day) ? 'withheld' : (origins.get(day) ?? 'nothing');
    const before = stretches.at(-1);
    if (before?.state === state) Object.assign(before, { last: day, days: before.days + 1 });
    else stretches.push({ first: day, last: day, days: 1, state });
  }
  return tableOf(
    {
      name: 'coverage',
      description:
        'Stretches of days with figures, and gaps. Only this browser: phones, their apps, other browsers and private windows are not seen.',
      key: ['from'],
    },
    COVERAGE,
    stretches,
  );
}

const PARAMETERS: readonly Column<readonly [string, string | number | null, string]>[] = [
  { name: 'name', type: 'string', description: 'Name of the parameter.', cell: ([name]) => name },
  {
    name: 'value',
    type: 'string',
    optional: true,
    description: 'Its value.',
    cell: ([, value]) => (value === null ? null : String(value)),
  },
  { name: 'meaning', type: 'string', description: 'What it says.', cell: ([, , meaning]) => meaning },
];

/** What the figures were measured with. Constants: docs/measures.md. */
export function parametersTable({
  settings,
  version,
  classifier,
  zone,
  keptSince,
  today,
}: ResearchFacts): Table {
  const { dayStart } = settings;
  return tableOf(
    { name: 'parameters', description: 'What the figures were measured with.', key: ['name'] },
    PARAMETERS,
    [
      ['exported', today, 'Day of the export.'],
      ['tool', 'Full Stop', 'Browser extension that made it.'],
      ['tool_version', version, 'Its version.'],
      ['classifier', classifier, 'Version of the rules that name closings today.'],
      ['time_zone', zone, 'Time zone of the machine today; days are in local time.'],
      ['day_start_min', dayStart, 'Minutes after midnight at which a day starts today.'],
      ['session_gap_min', SESSION_GAP_MS / 60_000, 'A longer gap makes another session.'],
      ['idle_cutoff_s', 60, 'Input counts as presence for so many seconds.'],
      [
        'reading_wpm',
        240,
        'A finished reply counts as being read for its words at this speed, 3 minutes at most.',
      ],
      ['response_window_min', 30, 'An invitation without a message in this time was left.'],
      ['longest_interval_min', MAX_PRESENCE_MS / 60_000, 'A longer presence is kept in pieces.'],
      ['single_rows_since', keptSince, 'Sessions and nudges of earlier days are not kept. Empty: all are.'],
      [
        'nudges_looked_at',
        settings.helped ? 'yes' : 'no',
        'Whether the tool shows the participant what nudges did.',
      ],
    ],
  );
}
