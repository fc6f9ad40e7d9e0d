import { useCallback } from 'preact/hooks';
import { addDays, daysBetween } from '../../core/days';
import { timedOf, type Folded } from '../../core/fold';
import type { Span } from '../../core/periods';
import { weekdayOf } from '../../core/weeks';
import type { DayKey, Ms } from '../../core/records';
import { useSpeech, type Speech } from '../../ui/speech';
import { Chart } from '../charts/chart';
import { gridPicture, type Cell } from '../charts/grid';
import type { Room } from '../charts/picture';
import type { Tools, View } from '../view';
import { Filters } from './filters';
import { besideKey, spanName } from './findings';
import { Nothing } from './nothing';
import { queryOf } from './query';
import { readFigures, type Figures } from './read-figures';
import { spanAfter } from './spans';

const WEEKS = 4;

/** The four weeks that end with the week of the day. */
const fourWeeksUpTo = (day: DayKey): Span => {
  const last = addDays(day, 6 - weekdayOf(day));
  return { first: addDays(last, 1 - WEEKS * 7), last };
};

/** At which hours of which weekdays. */
export const hoursView: View = {
  id: 'hours',
  title: 'dashHours',
  group: 'see',
  open: async (route, basics) => {
    const figures = await readFigures(queryOf(route, basics.today, fourWeeksUpTo), basics, 'everything');
    return (tools) => <Hours figures={figures} dayStart={basics.settings.dayStart} tools={tools} />;
  },
};

function Hours({ figures, dayStart, tools }: { figures: Figures; dayStart: number; tools: Tools }) {
  return (
    <>
      <Filters figures={figures} after={spanAfter} />
      {figures.sum === null ? (
        <Nothing figures={figures} />
      ) : (
        <div class="charts">
          <HoursChart figures={figures} dayStart={dayStart} tell={tools.tell} />
        </div>
      )}
    </>
  );
}

interface Week {
  /** Presence on an average day, by weekday and hour of the clock; null where no such day was measured. */
  averages: (Ms[] | null)[];
  /** Hours of the clock in the order of the user's day. */
  hours: number[];
}

/** @returns of the days that were measured what they came to on average */
function averageWeek(all: Folded, dayStart: number): Week {
  const sums = Array.from({ length: 7 }, () => ({ days: 0, hours: Array.from({ length: 24 }, () => 0) }));
  for (const figures of all.days.values()) {
    const { day, hours } = figures;
    const sum = sums[weekdayOf(day)];
    if (!sum || timedOf(figures) === null) continue;
    sum.days += 1;
    for (const [hour, ms] of hours.entries()) sum.hours[hour] = (sum.hours[hour] ?? 0) + ms;
  }
  const start = Math.floor(dayStart / 60);
  return {
    averages: sums.map(({ days, hours }) => (days === 0 ? null : hours.map((ms) => ms / days))),
    hours: Array.from({ length: 24 }, (_, place) => (start + place) % 24),
  };
}

const MONDAY: DayKey = '2026-01-05';
const hourText = (hour: number, { clock }: Speech): string => clock(new Date(2026, 0, 5, hour).getTime());

function HoursChart({
  figures,
  dayStart,
  tell,
}: {
  figures: Figures;
  dayStart: number;
  tell: Tools['tell'];
}) {
  const speech = useSpeech();
  const { say, duration, weekdayName } = speech;
  const { now, beside } = figures;
  const week = averageWeek(now, dayStart);
  const before =
    beside?.sum && `${besideKey(figures, speech)}: ${finding(averageWeek(beside.folded, dayStart), speech)}`;
  const draw = useCallback((room: Room) => picture(week, speech, room), [figures, speech]);
  return (
    <Chart
      title={finding(week, speech)}
      name={`hours-${spanName(figures.query)}`}
      aside={[say('dashHoursAside'), before].filter(Boolean).join(' ')}
      tell={tell}
      draw={draw}
      table={{
        head: [say('dashColHour'), ...days().map((day) => weekdayName(day))],
        rows: week.hours.map((hour) => [
          hourText(hour, speech),
          ...week.averages.map((hours) => (hours ? duration(hours[hour] ?? 0) : say('weekNothing'))),
        ]),
      }}
    />
  );
}

const days = (): DayKey[] => daysBetween(MONDAY, addDays(MONDAY, 6));

function finding({ averages }: Week, speech: Speech): string {
  let most = { weekday: 0, hour: 0, ms: 0 };
  for (const [weekday, hours] of averages.entries())
    for (const [hour, ms] of (hours ?? []).entries()) if (ms > most.ms) most = { weekday, hour, ms };
  if (most.ms === 0) return speech.say('dashTimeNone');
  return speech.say('dashHoursFound', {
    weekday: speech.weekdayName(addDays(MONDAY, most.weekday)),
    from: hourText(most.hour, speech),
    to: hourText(most.hour + 1, speech),
    time: speech.duration(most.ms),
  });
}

/** So many letters' widths an hour needs, that hours stand side by side. */
const HOUR_LETTERS = 1.3;

function picture({ averages, hours }: Week, speech: Speech, room: Room) {
  const { say, duration, weekday, weekdayName } = speech;
  const isWide = room.width > 28 * room.size * HOUR_LETTERS;
  const most = Math.max(...averages.flatMap((one) => one ?? [0]));
  const cells = averages.flatMap((one, day) =>
    hours.map((hour, place): Cell => {
      const ms = one === null ? null : (one[hour] ?? 0);
      const when = `${weekdayName(addDays(MONDAY, day))} ${hourText(hour, speech)}`;
      const text = `${when}: ${ms === null ? say('weekNothing') : duration(ms)}`;
      return { ...(isWide ? { row: day, column: place } : { row: place, column: day }), value: ms, text };
    }),
  );
  const dayNames = days().map((day) => weekday(day));
  const hourNames = hours.map((hour) => hourText(hour, speech));
  const at = (texts: readonly string[]) => texts.map((text, place) => ({ at: place, text }));
  return gridPicture(
    {
      cells,
      rows: isWide ? dayNames : hourNames,
      columns: at(isWide ? hourNames : dayNames),
      count: isWide ? { rows: 7, columns: 24 } : { rows: 24, columns: 7 },
      isStretched: true,
      keys: [
        { look: 'round', text: say('dashKeyMost', { time: duration(most) }) },
        { look: 'ring', text: say('dashKeyZero') },
      ],
    },
    room,
  );
}
