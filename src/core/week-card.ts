import { addDays } from './days';
import type { Limit } from './limit';
import type { Nudge } from './nudge';
import { weekAround, type Span } from './periods';
import type { DayKey, DayTotals, Ms, Settings } from './records';
import { plus, timeMeasured } from './totals';
import { invitationsOf, type Invitations } from './trends';

/** A week on one card: what it was, and what came of the limits. */
export interface WeekCard extends Invitations {
  week: Span;
  time: Ms;
  /** Null where nothing was measured in the week before. */
  before: Ms | null;
  limits: readonly { limit: Limit; reached: number }[];
}

/** @returns the week before the one that the day is in */
export const lastWeek = (day: DayKey): Span => weekAround(addDays(day, -7));

/**
 * @param rows the totals of everything, of this week and the one before it
 * @param nudges what was shown in this week
 * @returns null where nothing was measured in this week
 */
export function weekCardOf(
  week: Span,
  rows: readonly DayTotals[],
  nudges: readonly Nudge[],
  limits: readonly Limit[],
): WeekCard | null {
  const mine = rows.filter(({ day }) => day >= week.first && day <= week.last);
  const [first, ...others] = mine;
  const time = sumOf(mine);
  if (!first || time === null) return null;
  const all = others.reduce((sum, row) => ({ ...sum, ...plus(sum, row) }), first);
  const isIn = ({ from, until }: Limit): boolean =>
    (from === undefined || from <= week.last) && (until === undefined || until > week.first);
  return {
    week,
    time,
    before: sumOf(rows.filter(({ day }) => day < week.first)),
    ...invitationsOf(all),
    limits: limits.filter(isIn).map((limit) => ({ limit, reached: daysOf(limit, nudges) })),
  };
}

/** @returns null where no time was measured on any of these days */
function sumOf(rows: readonly DayTotals[]): Ms | null {
  const times = rows.map(timeMeasured).filter((time) => time !== null);
  return times.length === 0 ? null : times.reduce((sum, time) => sum + time);
}

/** @returns on how many days it was reached: it was shown, and not only its warning */
const daysOf = ({ id }: Limit, nudges: readonly Nudge[]): number =>
  new Set(
    nudges.flatMap((one) =>
      one.kind === 'limit' && one.limit === id && one.choice !== 'warned' ? [one.day] : [],
    ),
  ).size;

/** @returns whether the card of the last week is to be shown unasked: on Monday, until it is answered */
export function isCardDue(
  { cardWeek, nudges }: Pick<Settings, 'cardWeek' | 'nudges'>,
  today: DayKey,
): boolean {
  return nudges.card !== false && today === weekAround(today).first && cardWeek !== today;
}
