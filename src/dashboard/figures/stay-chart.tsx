import { useCallback } from 'preact/hooks';
import { useSpeech, type Speech } from '../../ui/speech';
import { timeTicks } from '../charts/axis';
import { barsPicture, type Bar } from '../charts/bars';
import { Chart } from '../charts/chart';
import type { Room } from '../charts/picture';
import type { Tools } from '../view';
import { absent, noted, shownOf, type Course } from './course';
import { spanName } from './findings';
import type { Figures } from './read-figures';
import { UNIT_NAMES } from './time-chart';

interface Props {
  figures: Figures;
  course: Course;
  tell: Tools['tell'];
}

/** How long the user stayed after a yes. */
export function StayChart({ figures, course, tell }: Props) {
  const speech = useSpeech();
  const { say, duration, number, count } = speech;
  const { sum, query } = figures;
  const draw = useCallback((room: Room) => picture(course, speech, room), [figures, speech]);
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
        head: [say(UNIT_NAMES[course.unit]), say('endingsStay'), say('keyAccepted'), say('dashColNotes')],
        rows: course.steps.map((step) =>
          step.sum
            ? [
                step.name,
                duration(step.sum.invitations.stay),
                number(step.sum.invitations.accepted),
                noted(step),
              ]
            : [step.name, absent(step.sum, speech), '', noted(step)],
        ),
      }}
    />
  );
}

function picture({ steps, places, lines, keys }: Course, { say, duration, count }: Speech, room: Room) {
  const stays = steps.map((step) => shownOf(step, ({ invitations }) => invitations.stay));
  const bars = places(({ invitations: { stay, accepted } }) =>
    [duration(stay), ...(accepted > 0 ? [count('dashTimesYes', accepted)] : [])].join('; '),
  ).map((place, at): Bar => {
    const stay = stays[at];
    return stay === undefined ? place : { ...place, value: stay };
  });
  const ticks = timeTicks(Math.max(1, ...stays.map((stay) => stay ?? 0)));
  return barsPicture(
    {
      axis: { ticks, label: say('dashAxisStay'), format: duration },
      ...{ bars, lines, keys, lined: say('dashKeyMarked') },
    },
    room,
  );
}
