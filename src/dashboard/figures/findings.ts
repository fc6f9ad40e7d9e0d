import { lengthOf, partsIn, unitFor, type Span } from '../../core/periods';
import type { DayFigures, Sum } from '../../core/fold';
import type { Ms } from '../../core/records';
import type { Speech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import type { Beside, Figures } from './read-figures';
import { isWeek, type Query } from './query';
import { sumsIn } from './sums';

/** What figures come to, in a sentence: the titles of pictures. Counts, never verdicts. */

const MINUTE: Ms = 60_000;
/** Under this share of the larger one, two times are about the same. */
const SAME = 0.05;

/** @returns what the time is compared with, within a sentence */
function besideText({ query, beside }: Figures, { say }: Speech): string {
  if (query.beside === 'first') return say('dashBesideFirst');
  const isPart = beside !== null && beside.part.last < beside.whole.last;
  const days = lengthOf(query.span);
  if (days === 1) return say('dashBesideDay');
  if (isWeek(query.span)) return say(isPart ? 'dashBesideWeekPart' : 'dashBesideWeek');
  return say(isPart ? 'dashBesideTimePart' : 'dashBesideTime');
}

/** The time of the span, and how it compares. */
export function timeFinding(figures: Figures, speech: Speech): string {
  const { sum, beside } = figures;
  const { say, duration } = speech;
  if (!sum?.measured) return say('dashTimeNone');
  if (!beside?.sum?.measured) return mostFinding(figures, sum, speech);
  if (figures.query.beside === 'first' && figures.past) {
    const time = duration(sum.time / lengthOf(measuredIn(figures.past, beside)));
    return say('dashTimeFirst', { time, other: duration(beside.sum.time / lengthOf(beside.part)) });
  }
  const time = duration(sum.time);
  const gap = sum.time - beside.sum.time;
  const values = { time, difference: duration(Math.abs(gap)), beside: besideText(figures, speech) };
  const isSame = Math.abs(gap) < Math.max(MINUTE, SAME * Math.max(sum.time, beside.sum.time));
  return say(isSame ? 'dashTimeSame' : gap > 0 ? 'dashTimeMore' : 'dashTimeLess', values);
}

/** Before one's own first week nobody measured. */
const measuredIn = ({ first, last }: Span, { whole }: Beside): Span => ({
  first: first < whole.first ? whole.first : first,
  last,
});

function mostFinding({ now, query }: Figures, sum: Sum, speech: Speech): string {
  const { say, duration, date, monthYear } = speech;
  const time = duration(sum.time);
  if (sum.measured === 1) return say('dashTimeSum', { time });
  if (unitFor(query.span) === 'month') {
    const parts = partsIn(query.span, 'month');
    const sums = sumsIn(now.days, parts);
    const months = parts.map((part, place) => ({ part, ms: sums[place]?.time ?? 0 }));
    const best = months.reduce((most, one) => (one.ms > most.ms ? one : most));
    const month = monthYear(best.part.first);
    return say('dashTimeMostMonth', { time, month, most: duration(best.ms) });
  }
  const most = mostOf(now.days.values());
  return most
    ? say('dashTimeMost', { time, day: date(most.day), most: duration(most.time) })
    : say('dashTimeSum', { time });
}

/** @returns the day with most time; null where there is none */
export function mostOf(days: Iterable<DayFigures>): DayFigures | null {
  let most: DayFigures | null = null;
  for (const one of days) if (one.time > (most?.time ?? 0)) most = one;
  return most;
}

/** How replies ended, and what came of it. */
export function endsFinding(sum: Sum | null, { say, count, number }: Speech): string {
  if (sum === null) return say('dashTimeNone');
  const { replies, invited, accepted } = sum.invitations;
  if (replies === 0) return say('dashEndsNone');
  return count('dashEndsFound', replies, { invited: number(invited), accepted: number(accepted) });
}

/** How replies ended in the time beside; nothing where other rules named their ends: those counts say nothing. */
export function besideEnds(figures: Figures, speech: Speech): string | undefined {
  const { sum, beside } = figures;
  if (!sum || !beside?.sum?.invitations.replies || rulesOf(sum) !== rulesOf(beside.sum)) return undefined;
  return `${besideKey(figures, speech)}: ${endsFinding(beside.sum, speech)}`;
}

const rulesOf = ({ versions }: Sum): string => [...versions].sort().join();

/** In the picture and its table: the time that the hatched bars stand for. */
export function besideKey({ query, beside }: Figures, speech: Speech): string {
  const name: TextKey =
    query.beside === 'first'
      ? 'dashKeyFirstWeek'
      : lengthOf(query.span) === 1
        ? 'dashKeyDayBefore'
        : isWeek(query.span)
          ? 'dashKeyWeekBefore'
          : 'dashKeyTimeBefore';
  const text = speech.say(name);
  return beside ? `${text} (${spanText(beside.whole, speech)})` : text;
}

const spanText = ({ first, last }: Span, { range }: Speech): string => range(first, last);

export const spanName = ({ span }: Query): string => `${span.first}-${span.last}`;
