import { useCallback } from 'preact/hooks';
import { sumIn } from '../../core/fold';
import { partsIn, unitFor } from '../../core/periods';
import { useSpeech } from '../../ui/speech';
import { timeTicks } from '../charts/axis';
import { barsPicture } from '../charts/bars';
import { Chart } from '../charts/chart';
import type { Room } from '../charts/picture';
import type { Tools } from '../view';
import { spanName } from './findings';
import type { Figures } from './read-figures';
import { partLabel, partName, UNIT_NAMES } from './time-chart';

/** How long the user stayed after a yes. */
export function StayChart({ figures, tell }: { figures: Figures; tell: Tools['tell'] }) {
  const speech = useSpeech();
  const { say, duration, number, count } = speech;
  const { sum, now, query, today } = figures;
  const unit = unitFor(query.span);
  const parts = partsIn(query.span, unit);
  const stays = parts.map((part) => {
    const found = sumIn(now.days, part)?.invitations;
    return {
      ...{ name: partName(part, unit, speech), label: partLabel(part, unit, parts.length, speech) },
      ...{ stay: found?.stay ?? null, accepted: found?.accepted ?? 0, isToCome: part.first > today },
    };
  });
  const draw = useCallback(
    (room: Room) => {
      const bars = stays.map(({ name, label, stay, accepted, isToCome }) => {
        const figure = stay === null ? say(isToCome ? 'dashToCome' : 'weekNothing') : duration(stay);
        const text = `${name}: ${figure}${accepted > 0 ? `; ${count('dashTimesYes', accepted)}` : ''}`;
        return { label, signs: '', text, ...(isToCome ? {} : { value: stay }) };
      });
      const ticks = timeTicks(Math.max(1, ...stays.map(({ stay }) => stay ?? 0)));
      return barsPicture(
        { bars, axis: { ticks, label: say('dashAxisStay'), format: duration }, keys: [] },
        room,
      );
    },
    [figures, speech],
  );
  const { accepted = 0, stay = 0 } = sum?.invitations ?? {};
  if (accepted === 0) return null;
  const each = duration(stay / accepted);
  return (
    <Chart
      title={count('dashStayFound', accepted, { time: duration(stay), each })}
      name={`stay-${spanName(query)}`}
      tell={tell}
      draw={draw}
      table={{
        head: [say(UNIT_NAMES[unit]), say('endingsStay'), say('keyAccepted')],
        rows: stays.map(({ name, stay: time, accepted: yes }) => [
          name,
          time === null ? say('weekNothing') : duration(time),
          time === null ? '' : number(yes),
        ]),
      }}
    />
  );
}
