import { useCallback } from 'preact/hooks';
import type { Sum } from '../../core/fold';
import { CLOSINGS, isInvitation, type Closing } from '../../core/words';
import { useSpeech, type Speech } from '../../ui/speech';
import { topTick } from '../charts/axis';
import { Chart } from '../charts/chart';
import { coursesPicture } from '../charts/courses';
import type { Room } from '../charts/picture';
import { CLOSING_NAMES } from '../ledger/endings';
import type { Tools } from '../view';
import { absent, noted, shownOf, type Course } from './course';
import { rulesText } from './ends-chart';
import { spanName } from './findings';
import type { Figures } from './read-figures';
import { UNIT_NAMES } from './time-chart';

interface Props {
  figures: Figures;
  course: Course;
  tell: Tools['tell'];
}

interface Class {
  closing: Closing;
  replies: number;
}

/** How many replies ended in each way, by day, week or month. */
export function ClassesChart({ figures, course, tell }: Props) {
  const speech = useSpeech();
  const { say, number } = speech;
  const { sum, now, query } = figures;
  const classes = CLOSINGS.map((closing) => ({ closing, replies: sum?.closings[closing] ?? 0 }))
    .filter(({ replies }) => replies > 0)
    .sort((a, b) => b.replies - a.replies);
  const draw = useCallback((room: Room) => picture(course, classes, speech, room), [figures, speech]);
  if (!sum || classes.length === 0) return null;
  return (
    <Chart
      title={finding(course, classes, sum, speech)}
      name={`closings-${spanName(query)}`}
      aside={rulesText(now, speech)}
      tell={tell}
      draw={draw}
      table={{
        head: [
          say(UNIT_NAMES[course.unit]),
          ...classes.map(({ closing }) => say(CLOSING_NAMES[closing])),
          say('dashColNotes'),
        ],
        rows: course.steps.map((step) => [
          step.name,
          ...classes.map(({ closing }, place) =>
            step.sum ? number(step.sum.closings[closing] ?? 0) : place === 0 ? absent(step.sum, speech) : '',
          ),
          noted(step),
        ]),
      }}
    />
  );
}

/** Which invitation is the most frequent, and when it was most so. */
function finding({ steps }: Course, classes: readonly Class[], sum: Sum, { say, number, count }: Speech) {
  const first = classes.find(({ closing }) => isInvitation(closing));
  if (!first) return say('dashClassesNone');
  const { closing, replies } = first;
  const found = { closing: say(CLOSING_NAMES[closing]), all: number(sum.invitations.invited) };
  const values = steps.map((step) => step.sum?.closings[closing] ?? 0);
  const most = Math.max(...values);
  const part = steps[values.indexOf(most)]?.name ?? '';
  if (most === replies) return count('dashClassesFound', replies, found);
  return count('dashClassesMost', replies, { ...found, most: number(most), part });
}

function picture(
  { steps, places, lines, keys }: Course,
  classes: readonly Class[],
  speech: Speech,
  room: Room,
) {
  const { say, number, count, list } = speech;
  const courses = classes.map(({ closing, replies }) => ({
    name: `${say(CLOSING_NAMES[closing])}: ${count('dashReplies', replies)}`,
    look: isInvitation(closing) ? ('full' as const) : ('pale' as const),
    values: steps.map((step) => shownOf(step, ({ closings }) => closings[closing] ?? 0)),
  }));
  const most = Math.max(...courses.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const said = ({ closings }: Sum): string => {
    const texts = classes.flatMap(({ closing }) => {
      const replies = closings[closing] ?? 0;
      return replies > 0 ? [`${say(CLOSING_NAMES[closing])} ${number(replies)}`] : [];
    });
    return texts.length > 0 ? list(texts) : say('dashEndsNone');
  };
  return coursesPicture(
    {
      ...{ courses, lines, places: places(said), lined: say('dashKeyMarked') },
      axis: { ticks: [topTick(most)], format: number },
      keys: [{ look: 'full', text: say('keyInvited') }, { look: 'pale', text: say('keyPlain') }, ...keys],
    },
    room,
  );
}
