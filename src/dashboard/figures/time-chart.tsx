import { useCallback } from 'preact/hooks';
import { timedOf } from '../../core/fold';
import { lengthOf, partsIn, unitFor, type Span, type Unit } from '../../core/periods';
import { weekdayOf } from '../../core/weeks';
import type { Ms } from '../../core/records';
import { useSpeech, type Speech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import { timeTicks } from '../charts/axis';
import { barsPicture, type Bar, type Bars } from '../charts/bars';
import { Chart } from '../charts/chart';
import type { Room } from '../charts/picture';
import type { Tools } from '../view';
import { besideKey, spanName, timeFinding } from './findings';
import { notesOf, signKeys, signsOf } from './notes';
import { isWeek } from './query';
import type { Figures } from './read-figures';
import { sumsIn } from './sums';

export const UNIT_NAMES: Readonly<Record<Unit, TextKey>> = {
  day: 'dashDay',
  week: 'dashColWeek',
  month: 'dashColMonth',
};

/** Time by day, week or month, beside that of another time. */
export function TimeChart({ figures, tell }: { figures: Figures; tell: Tools['tell'] }) {
  const speech = useSpeech();
  const { say } = speech;
  const { query } = figures;
  const unit = unitFor(query.span);
  const times = timesOf(figures, unit);
  const bars = barsOf(times, figures, unit, speech);
  const draw = useCallback((room: Room) => barsPicture(bars, room), [figures, speech]);
  return (
    <Chart
      title={timeFinding(figures, speech)}
      name={`time-${spanName(query)}`}
      tell={tell}
      draw={draw}
      table={{
        head: [say(UNIT_NAMES[unit]), say('dashColTime'), besideKey(figures, speech), say('dashColNotes')],
        rows: times.map(({ part, time, before, marks }) => [
          partName(part, unit, speech),
          time === undefined ? say('dashToCome') : timeText(time, speech),
          before === undefined ? '' : timeText(before, speech),
          notesOf(marks, speech).join(', '),
        ]),
      }}
    />
  );
}

interface PartTime {
  part: Span;
  /** Null where nothing was measured; undefined where it is still to come, */
  time: Ms | null | undefined;
  /** … or there is nothing to compare with. */
  before: Ms | null | undefined;
  marks: Parameters<typeof signsOf>[0];
}

function timesOf({ query, today, now, beside }: Figures, unit: Unit): PartTime[] {
  const parts = partsIn(query.span, unit);
  const sums = sumsIn(now.days, parts);
  const others = beside ? partsIn(beside.whole, unit) : [];
  const othersSums = beside ? sumsIn(beside.folded.days, others) : [];
  return parts.map((part, place) => {
    const [sum = null, other] = [sums[place], placeBeside(query.span, others, part, place)];
    return {
      part,
      time: part.first > today ? undefined : sum && timedOf(sum),
      before: othersSums[other] && timedOf(othersSums[other]),
      marks: sum?.marks ?? [],
    };
  });
}

/** @returns which part stands beside this one: of the first week the same weekday, else that in the same place; or -1 */
function placeBeside(span: Span, others: readonly Span[], part: Span, place: number): number {
  const [first, last] = [others[0], others.at(-1)];
  if (!first || !last || lengthOf({ first: first.first, last: last.last }) !== 7) return place;
  if (!isWeek(span)) return -1;
  return others.findIndex((other) => weekdayOf(other.first) === weekdayOf(part.first));
}

function barsOf(times: readonly PartTime[], figures: Figures, unit: Unit, speech: Speech): Bars {
  const { say, duration } = speech;
  const { beside, today, query, now, firstDay } = figures;
  const level = levelOf(figures, times, speech);
  const most = Math.max(
    1,
    level?.value ?? 0,
    ...times.flatMap(({ time, before }) => [time ?? 0, before ?? 0]),
  );
  // Before the first day nobody measured: there is no gap to be shown.
  const isBefore = ({ last }: Span): boolean => firstDay === null || last < firstDay;
  const bars = times.map(({ part, time, before, marks }): Bar => ({
    label: partLabel(part, unit, times.length, speech),
    signs: signsOf(marks),
    text: [
      `${partName(part, unit, speech)}: ${time === undefined ? say('dashToCome') : timeText(time, speech)}`,
      ...(before === undefined ? [] : [`${besideKey(figures, speech)}: ${timeText(before, speech)}`]),
      ...notesOf(marks, speech),
    ].join('; '),
    isNow: unit === 'day' && part.first === today,
    ...(time === undefined || isBefore(part) ? {} : { value: time }),
    ...(before === undefined ? {} : { beside: before }),
  }));
  const hasBeside = beside?.sum && times.some(({ before }) => before !== undefined);
  return {
    bars,
    axis: { ticks: timeTicks(most), label: say('dashAxisTime'), format: duration },
    keys: [
      { look: 'full', text: spanKey(query.span, speech) },
      ...(hasBeside ? [{ look: 'hatched' as const, text: besideKey(figures, speech) }] : []),
      ...(times.some(({ part, time }) => time === null && !isBefore(part))
        ? [{ look: { sign: '–' }, text: say('weekNothing') }]
        : []),
      ...signKeys(now.days.values(), speech),
    ],
    lined: say('dashKeyMarked'),
    ...(level ? { level } : {}),
  };
}

/** What one's own first week would come to in each of these bars, where they are no days of a week. */
function levelOf({ query, beside }: Figures, times: readonly PartTime[], { say }: Speech) {
  const part = times[Math.floor(times.length / 2)]?.part;
  if (query.beside !== 'first' || isWeek(query.span) || !beside?.sum?.measured || !part) return undefined;
  const value = (beside.sum.time / lengthOf(beside.part)) * lengthOf(part);
  return { value, text: say('dashLevelFirst') };
}

const spanKey = ({ first, last }: Span, { range }: Speech): string => range(first, last);

const timeText = (time: Ms | null, { say, duration }: Speech): string =>
  time === null ? say('weekNothing') : duration(time);

export function partName({ first, last }: Span, unit: Unit, speech: Speech): string {
  if (unit === 'day') return speech.longDate(first);
  return unit === 'week' ? speech.range(first, last) : speech.monthYear(first);
}

const FEW_DAYS = 10;
/** Of more months than that, some have the same name. */
const MONTHS_OF_YEAR = 12;

export function partLabel({ first }: Span, unit: Unit, count: number, speech: Speech): string {
  if (unit === 'month') return count <= MONTHS_OF_YEAR ? speech.month(first) : speech.monthYear(first);
  if (unit === 'week') return speech.dayMonth(first);
  return count <= FEW_DAYS ? speech.weekday(first) : speech.number(Number(first.slice(8)));
}
