import type { Limit, LimitScope } from '../limit';
import { LIMIT_FORMS, LIMIT_KINDS } from '../limit';
import { CHOICES, NUDGE_FORMS, NUDGE_KINDS, type Nudge } from '../nudge';
import { siteNames, type ResearchFacts, type Wanted } from './facts';
import { counts, tableOf, type Column, type Table } from './table';

/** What may have changed the behaviour that the figures show: nudges that were shown, and limits. */

interface Shown {
  day: string;
  site: string;
  kind: Nudge['kind'];
  what: string;
  form: string;
  all: Nudge[];
}

const NUDGES: readonly Column<Shown>[] = [
  { name: 'day', type: 'date', description: 'Day on which it was shown.', cell: ({ day }) => day },
  { name: 'site', type: 'string', description: 'Where it was shown.', cell: ({ site }) => site },
  {
    name: 'kind',
    type: 'string',
    values: ['limit', ...NUDGE_KINDS],
    description:
      'limit: a limit of the participant was reached, or is near. Others: nudges beside the limits.',
    cell: ({ kind }) => kind,
  },
  {
    name: 'what',
    type: 'string',
    values: [...LIMIT_KINDS, 'none'],
    description: 'What the limit counts; none of other nudges.',
    cell: ({ what }) => what,
  },
  {
    name: 'form',
    type: 'string',
    values: [...NUDGE_FORMS, 'none'],
    description: 'How it looked; none of limits.',
    cell: ({ form }) => form,
  },
  { name: 'shown', type: 'integer', description: 'How often.', cell: ({ all }) => all.length },
  ...counts<Shown, (typeof CHOICES)[number]>(
    CHOICES,
    'choice_',
    (choice) => `Out of shown: what the participant chose last was ${choice}.`,
    ({ all }, choice) => all.filter((one) => one.choice === choice).length,
  ),
];

export function nudgesTable(facts: ResearchFacts, { first, last }: Wanted): Table {
  const nameOf = siteNames(facts);
  const groups = new Map<string, Shown>();
  for (const one of facts.nudges) {
    if (one.day < first || one.day > last) continue;
    const what = one.kind === 'limit' ? one.what : 'none';
    const form = one.kind === 'limit' ? 'none' : one.form;
    const key = [one.day, nameOf(one.site), one.kind, what, form].join('/');
    const group = groups.get(key) ?? {
      ...{ day: one.day, site: nameOf(one.site), kind: one.kind, what, form, all: [] },
    };
    group.all.push(one);
    groups.set(key, group);
  }
  return tableOf(
    {
      name: 'nudges',
      description: 'What was shown to the participant, a row a day, chatbot, kind and form.',
      key: ['day', 'site', 'kind', 'what', 'form'],
    },
    NUDGES,
    [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shown]) => shown),
  );
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

interface Numbered {
  number: number;
  limit: Limit;
  scope: string;
}

const LIMITS: readonly Column<Numbered>[] = [
  { name: 'limit', type: 'integer', description: 'Number of the limit.', cell: ({ number }) => number },
  {
    name: 'from',
    type: 'date',
    optional: true,
    description: 'Holds from this day on. Empty: not known.',
    cell: ({ limit }) => limit.from ?? null,
  },
  {
    name: 'until',
    type: 'date',
    optional: true,
    description: 'Up to, not including, this day. Empty: it still holds.',
    cell: ({ limit }) => limit.until ?? null,
  },
  {
    name: 'about',
    type: 'string',
    description:
      'everything, a kind of chatbot, one of them, or a group of them (group-1 …; its name is left out).',
    cell: ({ scope }) => scope,
  },
  {
    name: 'what',
    type: 'string',
    values: LIMIT_KINDS,
    description: 'Minutes a day, a week or a session; sessions a day; or quiet hours.',
    cell: ({ limit }) => limit.what,
  },
  {
    name: 'form',
    type: 'string',
    values: LIMIT_FORMS,
    description: 'How it shows itself when it is reached, mildest first.',
    cell: ({ limit }) => limit.form,
  },
  ...WEEKDAYS.map((name, place) => ({
    name,
    type: 'integer' as const,
    optional: true as const,
    description: 'Minutes, or sessions. Empty: it does not hold on this weekday, or is quiet hours.',
    cell: ({ limit }: Numbered) => (limit.what === 'hours' ? null : (limit.week[place] ?? null)),
  })),
];

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

const QUIET: readonly Column<Numbered>[] = WEEKDAYS.map((name, place) => ({
  name: `quiet_${name}`,
  type: 'string',
  optional: true,
  description: 'Quiet hours, by the clock: 22:00-07:00.',
  cell: ({ limit }) => {
    const hours = limit.what === 'hours' ? limit.week[place] : null;
    return hours ? `${clock(hours.from)}-${clock(hours.to)}` : null;
  },
}));

/** Limits as they stand; one that was changed or taken away earlier is not known any more. */
export function limitsTable(facts: ResearchFacts, { hours }: Wanted): Table {
  const nameOf = siteNames(facts);
  const { limits, groups } = facts.settings;
  const about = (scope: LimitScope): string => {
    if (scope.of === 'site') return nameOf(scope.site);
    if (scope.of === 'kind') return scope.kind;
    if (scope.of === 'everything') return scope.of;
    return `group-${groups.findIndex(({ id }) => id === scope.group) + 1}`;
  };
  return tableOf(
    {
      name: 'limits',
      description: 'Limits that the participant set, as they stand on the day of the export.',
      key: ['limit'],
    },
    [...LIMITS, ...(hours ? QUIET : [])],
    limits.map((limit, place) => ({ number: place + 1, limit, scope: about(limit.scope) })),
  );
}
