import type { Overview } from '../core/overview';
import type { DayKey, Ms } from '../core/records';
import { marksOf, sumsOf, ticksFor, weekOf, type DayPair, type Marks } from '../core/trends';
import { cardOf } from '../sites/card';
import { Section } from '../ui/section';
import { useSpeech } from '../ui/speech';
import type { TextKey } from '../ui/texts';

type MarkedDay = DayPair & { marks: Marks };

interface Props {
  week: MarkedDay[];
  today: DayKey;
}

/** Seven days as bars beside the seven before; the same as a table for those who listen. */
export function Week({ overview }: { overview: Overview }) {
  const { say, duration } = useSpeech();
  const week = weekOf(overview).map((pair) => ({
    ...pair,
    marks: marksOf(overview.days, pair.day, (site) => cardOf(site)?.facts ?? false),
  }));
  const { time, before } = sumsOf(week);
  return (
    <Section title={say('week')} name="week">
      <p class="pair">
        <b>{duration(time)}</b> <span class="aside">{say('weekSum', { before: duration(before) })}</span>
      </p>
      <Chart week={week} today={overview.today} />
      <Table week={week} today={overview.today} />
    </Section>
  );
}

/** What is to be said of a day's figures, each by a sign under its name. */
const MARKS: readonly { name: keyof Marks; sign: string; text: TextKey }[] = [
  { name: 'general', sign: '≈', text: 'markGeneral' },
  { name: 'missing', sign: '…', text: 'markMissing' },
];

function Chart({ week, today }: Props) {
  const { say, duration, weekday } = useSpeech();
  const ticks = ticksFor(Math.max(...week.flatMap(({ time, before }) => [time ?? 0, before ?? 0])));
  const top = ticks.at(-1) ?? 1;
  const share = (ms: Ms): string => `${(100 * ms) / top}%`;
  return (
    <div class="chart" aria-hidden="true">
      <div class="plot">
        {ticks.map((tick) => (
          <div key={tick} class="tick" style={{ insetBlockEnd: share(tick) }}>
            <span>{duration(tick)}</span>
          </div>
        ))}
        {week.map(({ day, time, before, marks }) => (
          <div key={day} class="day">
            {before !== null && <div class="bar before" style={{ blockSize: share(before) }} />}
            {time !== null && <div class="bar time" style={{ blockSize: share(time) }} />}
            <span class={day === today ? 'now' : ''}>
              {weekday(day)}
              {MARKS.map(({ name, sign }) => marks[name] && <i key={name}>{sign}</i>)}
            </span>
          </div>
        ))}
      </div>
      <p class="key">
        <span>
          <i class="swatch time" /> {say('weekThis')}
        </span>
        <span>
          <i class="swatch before" /> {say('weekBefore')}
        </span>
        {MARKS.filter(({ name }) => week.some(({ marks }) => marks[name])).map(({ name, sign, text }) => (
          <span key={name}>
            <i class="sign">{sign}</i> {say(text)}
          </span>
        ))}
      </p>
    </div>
  );
}

function Table({ week, today }: Props) {
  const { say, duration, date } = useSpeech();
  const cell = (ms: Ms | null): string => (ms === null ? say('weekNothing') : duration(ms));
  return (
    <div class="unseen">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('weekDay')}</th>
            <th scope="col">{say('weekThis')}</th>
            <th scope="col">{say('weekBefore')}</th>
          </tr>
        </thead>
        <tbody>
          {week.map(({ day, time, before, marks }) => (
            <tr key={day}>
              <th scope="row">{day === today ? `${date(day)}, ${say('weekToday')}` : date(day)}</th>
              <td>
                {[cell(time), ...MARKS.filter(({ name }) => marks[name]).map(({ text }) => say(text))].join(
                  ', ',
                )}
              </td>
              <td>{cell(before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
