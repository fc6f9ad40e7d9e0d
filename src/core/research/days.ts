import { dayOf } from '../days';
import { DAY_COLUMNS } from '../day-table';
import type { DayTotals, Ms, Session } from '../records';
import { CLOSINGS, EVERYTHING, RESPONSES, SITE_KINDS } from '../words';
import { siteNames, type ResearchFacts, type Wanted } from './facts';
import { counts, tableOf, type Column, type Table } from './table';

interface Day {
  totals: DayTotals;
  /** Null where they are not kept any more. */
  sessions: readonly Session[] | null;
}

const TEXTS: Record<string, string> = {
  day: 'Day in local time. It starts at the parameter day_start, so that a late evening belongs to the day before.',
  site: 'The chatbot; * is all together, in which time at two chats at once counts once. A chat that the participant added is other-1, other-2 …: its name is an address.',
  origin:
    'observed: measured. imported: in whole or in part from an official export. restored: put back in whole or in part after the browser had lost it. Imported and observed days are not comparable: there is no presence in an export.',
  presence_s:
    'Presence in seconds: the page is visible and focused, and there is input, a reply that streams, or one that is being read. The union of all tabs and windows.',
  messages: 'Messages of the participant.',
  suggested: 'Out of messages: suggestions of the site that were taken.',
  replies: 'Finished replies of the chatbot.',
  retries: 'Replies that were made again; not counted in replies.',
  unseen: 'Messages that no reader saw become a turn. Where there are any, messages and replies are missing.',
  general: 'Out of replies: read without knowledge of the site, and so with less certainty.',
  stay_s:
    'Presence in seconds after accepted invitations, until the next topic of the participant. Part of presence_s.',
  imported_sessions: 'Of imported days: sessions by gaps of 15 minutes between messages.',
  imported_elapsed_s:
    'Of imported days: an estimate of the seconds that passed in these sessions. Never to be added to presence_s.',
};
for (const one of CLOSINGS)
  TEXTS[`closing_${one}`] = `Replies that end this way: ${one} (see the list of closings).`;
for (const one of RESPONSES)
  TEXTS[`response_${one}`] =
    `Invitations that were answered this way: ${one}. Invitations in none of these were left.`;

const VALUES: Partial<Record<string, readonly string[]>> = {
  origin: ['observed', 'imported', 'restored', 'sample'],
};

const KNOWN: readonly Column<Day>[] = DAY_COLUMNS.map(([name, cell]) => ({
  name: name.replaceAll('-', '_'),
  type: name === 'day' ? 'date' : name === 'site' || name === 'origin' ? 'string' : 'integer',
  description: TEXTS[name] ?? '',
  ...(VALUES[name] && { values: VALUES[name] }),
  cell: ({ totals }) => cell(totals),
}));

const seconds = (ms: Ms): number => Math.round(ms / 1_000);

const SESSIONS: readonly Column<Day>[] = [
  {
    name: 'sessions',
    type: 'integer',
    optional: true,
    description:
      'Sessions that began on this day: presences on one site with gaps under 15 minutes. Empty where they are not kept any more (parameter single_rows_since), and of *.',
    cell: ({ sessions }) => sessions && sessions.length,
  },
  {
    name: 'longest_session_s',
    type: 'integer',
    optional: true,
    description: 'Presence in the longest of them, in seconds. Empty as sessions are.',
    cell: ({ sessions }) => sessions && seconds(Math.max(0, ...sessions.map(({ presence }) => presence))),
  },
];

const RULES: Column<Day> = {
  name: 'classifiers',
  type: 'string',
  optional: true,
  description:
    'How many closings each version of the rules named: 3:12;2:4. Closings of different versions are not to be compared. Empty of days before 2026-11-27.',
  cell: ({ totals }) =>
    Object.entries(totals.classifiers ?? {})
      .filter(([, count]) => (count ?? 0) > 0)
      .map(([version, count]) => `${version}:${count}`)
      .join(';') || null,
};

const HOURS: readonly Column<Day>[] = counts(
  Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0')),
  'presence_s_hour_',
  (hour) => `Presence in seconds in the hour of the wall clock that begins at ${hour}:00.`,
  ({ totals }, hour) => seconds(totals.hours[Number(hour)] ?? 0),
);

/** One row a day and site, and one a day for everything. */
export function daysTable(facts: ResearchFacts, { first, last, hours }: Wanted): Table {
  const nameOf = siteNames(facts);
  const named: readonly Column<Day>[] = KNOWN.map((column) =>
    column.name === 'site' ? { ...column, cell: ({ totals }: Day) => nameOf(totals.site) } : column,
  );
  const kind: Column<Day> = {
    name: 'kind',
    type: 'string',
    optional: true,
    values: SITE_KINDS,
    description: 'What sort of chatbot it is. Empty of *.',
    cell: ({ totals }) => (totals.site === EVERYTHING ? null : (facts.kindOf(totals.site) ?? 'other')),
  };
  const columns = [
    ...named.slice(0, 2),
    kind,
    ...named.slice(2),
    ...SESSIONS,
    RULES,
    ...(hours ? HOURS : []),
  ];
  const sessionsOf = sessionsBy(facts);
  const rows = facts.days.filter(({ day }) => day >= first && day <= last);
  return tableOf(
    { name: 'days', description: 'One row a day and chatbot.', key: ['day', 'site'] },
    columns,
    rows.map((totals) => ({ totals, sessions: sessionsOf(totals) })),
  );
}

function sessionsBy({
  sessions,
  keptSince,
  settings,
}: ResearchFacts): (row: DayTotals) => readonly Session[] | null {
  const known = new Map<string, Session[]>();
  for (const one of sessions) {
    const key = `${dayOf(one.from, settings.dayStart)}/${one.site}`;
    known.set(key, [...(known.get(key) ?? []), one]);
  }
  return ({ day, site, origin }) => {
    const isKept = keptSince === null || day > keptSince;
    if (site === EVERYTHING || origin !== 'observed' || !isKept) return null;
    return known.get(`${day}/${site}`) ?? [];
  };
}
