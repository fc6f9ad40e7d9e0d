import { useMemo } from 'preact/hooks';
import { addDays } from '../../core/days';
import { lengthOf, monthAfter, monthAround, weekAround, type Span } from '../../core/periods';
import type { DayKey } from '../../core/records';
import type { SyncState } from '../../core/sync/exchange';
import { readSync } from '../../store/synced';
import { useSpeech } from '../../ui/speech';
import type { Tools, View } from '../view';
import { DevicesTable } from './devices-table';
import { courseOf } from './course';
import { EndsChart } from './ends-chart';
import { Filters } from './filters';
import { Nothing } from './nothing';
import { isWeek, queryOf } from './query';
import { readFigures, type Figures } from './read-figures';
import { SitesChart } from './sites-chart';
import { TimeChart } from './time-chart';

const MONTHS = 12;

/** The twelve months that end with the one of the day. */
const yearUpTo = (day: DayKey): Span => ({
  first: monthAfter(day, 1 - MONTHS),
  last: monthAround(day).last,
});

export const weekView = spanView('week', 'dashWeek', weekAround);
export const monthsView = spanView('months', 'dashMonths', yearUpTo);

function spanView(id: string, title: View['title'], around: (day: DayKey) => Span): View {
  return {
    id,
    title,
    group: 'see',
    open: async (route, basics) => {
      const query = queryOf({ ...route, view: id }, basics.today, around);
      const [figures, sync] = await Promise.all([readFigures(query, basics, 'sites'), readSync()]);
      return (tools) => <Spans figures={figures} sync={sync} tools={tools} />;
    },
  };
}

/** @returns the span of the same length right after this one */
export function spanAfter({ first, last }: Span): Span {
  const next = addDays(last, 1);
  if (!first.endsWith('-01') || !next.endsWith('-01'))
    return { first: next, last: addDays(last, lengthOf({ first, last })) };
  const months =
    (Number(next.slice(0, 4)) - Number(first.slice(0, 4))) * 12 +
    Number(next.slice(5, 7)) -
    Number(first.slice(5, 7));
  return { first: next, last: addDays(monthAfter(next, months), -1) };
}

interface SpansProps {
  figures: Figures;
  sync: SyncState | null;
  tools: Tools;
}

function Spans({ figures, sync, tools: { tell } }: SpansProps) {
  const speech = useSpeech();
  const { say } = speech;
  const course = useMemo(() => courseOf(figures.now.days, new Map(), figures, speech), [figures, speech]);
  const isEmpty = figures.sum === null && !figures.beside?.sum;
  return (
    <>
      <Filters figures={figures} after={spanAfter} />
      {isEmpty ? (
        <Nothing figures={figures} />
      ) : (
        <div class={isWeek(figures.query.span) ? 'charts one-page' : 'charts'}>
          <TimeChart figures={figures} tell={tell} />
          <SitesChart figures={figures} tell={tell} />
          <EndsChart figures={figures} course={course} tell={tell} />
        </div>
      )}
      <DevicesTable figures={figures} sync={sync} />
      <p class="aside print-note">{say('dashNotSeen')}</p>
    </>
  );
}
