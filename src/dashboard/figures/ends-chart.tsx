import { useCallback } from 'preact/hooks';
import { UNKNOWN_VERSION, type Folded, type Sum } from '../../core/fold';
import type { Invitations } from '../../core/trends';
import { useSpeech, type Speech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import { countTicks } from '../charts/axis';
import { Chart } from '../charts/chart';
import type { Look } from '../charts/legend';
import type { Room } from '../charts/picture';
import { stackPicture, type Pile } from '../charts/stack';
import type { Tools } from '../view';
import { absent, noted, shownOf, type Course } from './course';
import { besideEnds, endsFinding, spanName } from './findings';
import type { Figures } from './read-figures';
import { UNIT_NAMES } from './time-chart';

interface Kind {
  look: Look;
  text: TextKey;
  of(invitations: Invitations): number;
}

/** From the ground up: what was accepted, the other invitations, and the replies that ended without one. */
export const ENDS: readonly Kind[] = [
  { look: 'full', text: 'keyAccepted', of: ({ accepted }) => accepted },
  { look: 'hatched', text: 'dashResponseOther', of: ({ other }) => other },
  { look: 'lined', text: 'dashResponseDeclined', of: ({ declined }) => declined },
  { look: 'empty', text: 'dashResponseLeft', of: ({ left }) => left },
  { look: 'pale', text: 'keyPlain', of: ({ replies, invited }) => replies - invited },
];

interface Props {
  figures: Figures;
  tell: Tools['tell'];
  /** With what the time beside came to. */
  isCompared?: boolean;
  course: Course;
}

/** How replies ended by day, week or month, and what came of the invitations. */
export function EndsChart({ figures, tell, isCompared = false, course }: Props) {
  const speech = useSpeech();
  const { say, number } = speech;
  const { query, now, sum } = figures;
  const draw = useCallback((room: Room) => picture(course, speech, room), [figures, speech]);
  if (!sum || sum.invitations.replies === 0) return null;
  return (
    <Chart
      title={endsFinding(sum, speech)}
      name={`replies-${spanName(query)}`}
      aside={rulesText(now, speech) ?? (isCompared ? besideEnds(figures, speech) : undefined)}
      tell={tell}
      draw={draw}
      table={{
        head: [
          ...[say(UNIT_NAMES[course.unit]), say('dashColReplies')],
          ...ENDS.map(({ text }) => say(text)),
          ...[say('endingsStay'), say('dashColNotes')],
        ],
        rows: course.steps.map((step) => {
          if (!step.sum) return [step.name, absent(step.sum, speech), ...ENDS.map(() => ''), '', noted(step)];
          const { invitations } = step.sum;
          const counts = [invitations.replies, ...ENDS.map(({ of }) => of(invitations))].map(number);
          return [step.name, ...counts, speech.duration(invitations.stay), noted(step)];
        }),
      }}
    />
  );
}

function picture({ steps, places, lines, keys }: Course, speech: Speech, room: Room) {
  const { say, number } = speech;
  const valuesOf = ({ invitations }: Sum): number[] => ENDS.map(({ of }) => of(invitations));
  const piles = places((sum) => endsText(valuesOf(sum), speech)).map((place, at): Pile => {
    const values = steps[at] && shownOf(steps[at], valuesOf);
    return values === undefined ? place : { ...place, values };
  });
  const most = Math.max(...piles.map(({ values }) => (values ?? []).reduce((all, value) => all + value, 0)));
  return stackPicture(
    {
      parts: ENDS.map(({ look, text }) => ({ look, name: say(text) })),
      axis: { ticks: countTicks(most), label: say('dashAxisReplies'), format: number },
      ...{ piles, lines, keys, lined: say('dashKeyMarked') },
    },
    room,
  );
}

function endsText(values: readonly number[], { say, number, list }: Speech): string {
  const texts = values.flatMap((value, place) => {
    const text = ENDS[place]?.text;
    return value > 0 && text ? [`${number(value)} ${say(text)}`] : [];
  });
  return texts.length > 0 ? list(texts) : say('dashEndsNone');
}

/** @returns what is to be said where closings were named by several versions of the rules */
export function rulesText({ days }: Folded, { say, list }: Speech): string | undefined {
  const versions = [...new Set([...days.values()].flatMap((one) => one.versions))].sort();
  if (versions.length < 2) return undefined;
  const names = versions.map((one) => (one === UNKNOWN_VERSION ? say('dashRulesUnknown') : one));
  return say('dashRulesMixed', { versions: list(names) });
}
