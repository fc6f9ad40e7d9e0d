import { useCallback } from 'preact/hooks';
import { startOfDay } from '../../core/days';
import type { Span } from '../../core/periods';
import type { DayKey } from '../../core/records';
import { useSpeech, type Speech } from '../../ui/speech';
import { timeTicks } from '../charts/axis';
import { barsPicture } from '../charts/bars';
import { Chart } from '../charts/chart';
import type { Room } from '../charts/picture';
import { whyNone } from '../ledger/no-intervals';
import { readLedgerPage, type LedgerPage } from '../read';
import { hrefOf } from '../route';
import type { Tools, View } from '../view';
import { DayChart } from './day-chart';
import { EndsRows } from './ends-rows';
import { Filters } from './filters';
import { besideKey, spanName } from './findings';
import { Nothing } from './nothing';
import { queryOf } from './query';
import { readFigures, type Figures } from './read-figures';
import { SitesChart } from './sites-chart';
import { spanAfter } from './spans';

const onlyThis = (day: DayKey): Span => ({ first: day, last: day });

/** A day, from its start to its end. */
export const todayView: View = {
  id: 'today',
  title: 'dashToday',
  group: 'see',
  open: async (route, basics) => {
    const query = queryOf(route, basics.today, onlyThis);
    const { first } = query.span;
    const day = { ...query, span: onlyThis(first) };
    const [figures, page] = await Promise.all([readFigures(day, basics, 'sites'), readLedgerPage(first)]);
    return (tools) => <Today figures={figures} page={page} tools={tools} />;
  },
};

function Today({ figures, page, tools }: { figures: Figures; page: LedgerPage; tools: Tools }) {
  const { say } = useSpeech();
  const { tell, settings, today } = tools;
  const hasIntervals = page.ledger.presences.length > 0;
  return (
    <>
      <Filters figures={figures} after={spanAfter} isFree={false} />
      {figures.sum === null ? (
        <Nothing figures={figures} />
      ) : (
        <div class="charts">
          {hasIntervals ? (
            <DayChart figures={figures} page={page} dayStart={settings.dayStart} tell={tell} />
          ) : (
            <p class="empty">{say(whyNone(page, today))}</p>
          )}
          <HourBars figures={figures} dayStart={settings.dayStart} tell={tell} />
          <SitesChart figures={figures} tell={tell} />
          <EndsRows figures={figures} tell={tell} />
        </div>
      )}
      <p>
        <a href={hrefOf('ledger', page.day)}>{say('dashToLedger')}</a>
      </p>
    </>
  );
}

function HourBars({ figures, dayStart, tell }: { figures: Figures; dayStart: number; tell: Tools['tell'] }) {
  const speech = useSpeech();
  const { say, duration } = speech;
  const { sum, beside } = figures;
  const start = Math.floor(dayStart / 60);
  const hours = Array.from({ length: 24 }, (_, place) => (start + place) % 24).map((hour) => ({
    hour,
    time: sum?.hours[hour] ?? 0,
    before: beside?.sum ? (beside.folded.days.get(beside.part.first)?.hours[hour] ?? 0) : null,
  }));
  const hasBeside = figures.query.beside === 'before' && beside?.sum;
  const draw = useCallback(
    (room: Room) => {
      const bars = hours.map(({ hour, time, before }) => {
        const other = hasBeside ? `; ${besideKey(figures, speech)}: ${duration(before ?? 0)}` : '';
        const text = `${hourSpan(hour, speech)}: ${duration(time)}${other}`;
        return {
          label: hourStart(hour, speech),
          signs: '',
          value: time,
          text,
          ...(hasBeside ? { beside: before } : {}),
        };
      });
      const most = Math.max(1, ...hours.flatMap(({ time, before }) => [time, hasBeside ? (before ?? 0) : 0]));
      const axis = { ticks: timeTicks(most), label: say('dashAxisTime'), format: duration };
      const keys = hasBeside ? [{ look: 'hatched' as const, text: besideKey(figures, speech) }] : [];
      return barsPicture({ bars, axis, keys }, room);
    },
    [figures, speech],
  );
  const most = hours.reduce((best, one) => (one.time > best.time ? one : best));
  if (most.time === 0) return null;
  const [from, to] = [hourStart(most.hour, speech), hourStart(most.hour + 1, speech)];
  return (
    <Chart
      title={say('dashHourMost', { from, to, time: duration(most.time) })}
      name={`hours-${spanName(figures.query)}`}
      tell={tell}
      draw={draw}
      table={{
        head: [say('dashColHour'), say('dashColTime'), ...(hasBeside ? [besideKey(figures, speech)] : [])],
        rows: hours.map(({ hour, time, before }) => [
          hourStart(hour, speech),
          duration(time),
          ...(hasBeside ? [duration(before ?? 0)] : []),
        ]),
      }}
    />
  );
}

/** On a day without a change of clocks, on which every hour is shown once. */
const hourStart = (hour: number, { clock }: Speech): string => clock(startOfDay('2026-01-05', hour * 60));

const hourSpan = (hour: number, speech: Speech): string =>
  `${hourStart(hour, speech)} – ${hourStart(hour + 1, speech)}`;
