import { useCallback } from 'preact/hooks';
import { addDays, daysBetween } from '../../core/days';
import { mostOf, spanName } from './findings';
import { monthAround, yearAround, type Span } from '../../core/periods';
import { weekdayOf } from '../../core/weeks';
import type { DayKey } from '../../core/records';
import { useSpeech, type Speech } from '../../ui/speech';
import { Chart } from '../charts/chart';
import { gridPicture, type Cell, type Grid } from '../charts/grid';
import type { Key } from '../charts/legend';
import type { Picture, Room } from '../charts/picture';
import type { Tools, View } from '../view';
import { Filters } from './filters';
import { isFromElsewhere, notesOf } from './notes';
import { Nothing } from './nothing';
import { queryOf } from './query';
import { readFigures, type Figures } from './read-figures';
import { spanAfter } from './spans';
import { timedOf } from '../../core/fold';
import { TimeChart } from './time-chart';

/** A year, a dot a day. */
export const yearView: View = {
  id: 'year',
  title: 'dashYear',
  group: 'see',
  open: async (route, basics) => {
    const figures = await readFigures(queryOf(route, basics.today, yearAround), basics, 'everything');
    return (tools) => <Year figures={figures} tools={tools} />;
  },
};

function Year({ figures, tools: { tell } }: { figures: Figures; tools: Tools }) {
  return (
    <>
      <Filters figures={figures} after={spanAfter} />
      {figures.sum === null ? (
        <Nothing figures={figures} />
      ) : (
        <div class="charts">
          <CalendarChart figures={figures} tell={tell} />
          <TimeChart figures={figures} tell={tell} />
        </div>
      )}
    </>
  );
}

function CalendarChart({ figures, tell }: { figures: Figures; tell: Tools['tell'] }) {
  const speech = useSpeech();
  const { say, count, date, duration } = speech;
  const { now, query, sum } = figures;
  const draw = useCallback((room: Room) => calendar(figures, speech, room), [figures, speech]);
  const most = mostOf(now.days.values());
  const { first, last } = measuredIn(figures);
  const days = daysBetween(first, last);
  const found = {
    all: duration(sum?.time ?? 0),
    day: most ? date(most.day) : '',
    time: duration(most?.time ?? 0),
  };
  return (
    <Chart
      title={most ? count('dashYearFound', sum?.measured ?? 0, found) : say('dashTimeNone')}
      name={`calendar-${spanName(query)}`}
      tell={tell}
      draw={draw}
      table={{
        head: [say('dashDay'), say('dashColTime'), say('dashColNotes')],
        rows: days.map((day) => {
          const figuresOn = now.days.get(day);
          const time = figuresOn ? timedOf(figuresOn) : null;
          return [
            speech.shortDate(day),
            time === null ? say('weekNothing') : duration(time),
            notesOf(figuresOn?.marks ?? [], speech).join(', '),
          ];
        }),
      }}
    />
  );
}

/** @returns the part of the span that has passed, from the month on in which measuring began */
function measuredIn({ past, query, firstDay }: Figures): Span {
  const { first, last } = past ?? query.span;
  const began = firstDay === null ? first : monthAround(firstDay).first;
  return { first: began > first && began <= last ? began : first, last };
}

/** So many letters' widths a week needs, that weeks stand side by side. */
const WEEK_LETTERS = 0.75;

function calendar(figures: Figures, speech: Speech, room: Room): Picture {
  const span = measuredIn(figures);
  const first = addDays(span.first, -weekdayOf(span.first));
  const days = daysBetween(first, span.last);
  const weeks = Math.ceil(days.length / 7);
  const isWide = room.width > (weeks + 4) * room.size * WEEK_LETTERS;
  const cells = days.flatMap((day, place): Cell[] => {
    // Before the first day nobody measured: there is no gap to be shown.
    if (day < span.first || (figures.firstDay !== null && day < figures.firstDay)) return [];
    const [week, weekday] = [Math.floor(place / 7), place % 7];
    return [
      cellOf(day, isWide ? { row: weekday, column: week } : { row: week, column: weekday }, figures, speech),
    ];
  });
  const months = monthsIn(days, span.first, speech, isWide);
  const weekdays = days.slice(0, 7).map((day) => speech.weekday(day));
  const grid: Grid = isWide
    ? {
        cells,
        rows: weekdays,
        columns: months,
        count: { rows: 7, columns: weeks },
        keys: keysOf(cells, figures, speech),
      }
    : {
        ...{
          cells,
          count: { rows: weeks, columns: 7 },
          isStretched: true,
          keys: keysOf(cells, figures, speech),
        },
        rows: Array.from({ length: weeks }, (_, week) => months.find(({ at }) => at === week)?.text ?? ''),
        columns: weekdays.map((text, at) => ({ at, text })),
      };
  return gridPicture(grid, room);
}

/** The weeks with which months begin. */
function monthsIn(days: readonly DayKey[], first: DayKey, { month, monthYear }: Speech, isWide: boolean) {
  const starts = days.filter((day) => day >= first && (day === first || monthAround(day).first === day));
  return starts.map((day) => ({
    at: Math.floor(days.indexOf(day) / 7),
    text: isWide && day.slice(5, 7) === '01' && starts.length > 13 ? monthYear(day) : month(day),
  }));
}

function cellOf(day: DayKey, place: Pick<Cell, 'row' | 'column'>, { now }: Figures, speech: Speech): Cell {
  const { say, longDate, duration } = speech;
  const found = now.days.get(day);
  const time = found ? timedOf(found) : null;
  const notes = found ? notesOf(found.marks, speech) : [];
  const isSquare = found !== undefined && isFromElsewhere(found);
  return {
    ...place,
    value: time,
    isSquare,
    isMarked: notes.length > (isSquare ? 1 : 0),
    text: [`${longDate(day)}: ${time === null ? say('weekNothing') : duration(time)}`, ...notes].join('; '),
  };
}

function keysOf(cells: readonly Cell[], { now }: Figures, { say, duration }: Speech): Key[] {
  const most = mostOf(now.days.values());
  const has = (is: (cell: Cell) => unknown): boolean => cells.some(is);
  return [
    ...(most ? [{ look: 'round' as const, text: say('dashKeyMost', { time: duration(most.time) }) }] : []),
    ...(has(({ value }) => value === null) ? [{ look: { sign: '–' }, text: say('weekNothing') }] : []),
    ...(has(({ isSquare }) => isSquare) ? [{ look: 'square' as const, text: say('dashKeyElsewhere') }] : []),
    ...(has(({ isMarked }) => isMarked) ? [{ look: { sign: '_' }, text: say('dashKeyMarked') }] : []),
  ];
}
