import { useCallback } from 'preact/hooks';
import { sumIn, UNKNOWN_VERSION, type DayFigures, type Folded } from '../../core/fold';
import { partsIn, unitFor, type Span } from '../../core/periods';
import type { Invitations } from '../../core/trends';
import { useSpeech, type Speech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import { countTicks } from '../charts/axis';
import { Chart } from '../charts/chart';
import type { Look } from '../charts/legend';
import type { Room } from '../charts/picture';
import { stackPicture, type Pile } from '../charts/stack';
import type { Tools } from '../view';
import { besideEnds, endsFinding, spanName } from './findings';
import type { Figures } from './read-figures';
import { partLabel, partName, UNIT_NAMES } from './time-chart';

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
}

/** How replies ended by day, week or month, and what came of the invitations. */
export function EndsChart({ figures, tell, isCompared = false }: Props) {
  const speech = useSpeech();
  const { say, number } = speech;
  const { query, now, sum, today } = figures;
  const unit = unitFor(query.span);
  const parts = partsIn(query.span, unit);
  const draw = useCallback((room: Room) => picture(figures, parts, speech, room), [figures, speech]);
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
          say(UNIT_NAMES[unit]),
          say('dashColReplies'),
          ...ENDS.map(({ text }) => say(text)),
          say('endingsStay'),
        ],
        rows: parts.map((part) => {
          const found = sumIn(now.days, part)?.invitations;
          const counts = found ? [number(found.replies), ...ENDS.map(({ of }) => number(of(found)))] : [];
          return [
            partName(part, unit, speech),
            ...(found
              ? [...counts, speech.duration(found.stay)]
              : [say(part.first > today ? 'dashToCome' : 'weekNothing'), ...ENDS.map(() => ''), '']),
          ];
        }),
      }}
    />
  );
}

function picture(figures: Figures, parts: readonly Span[], speech: Speech, room: Room) {
  const { query, now } = figures;
  const { say, number } = speech;
  const unit = unitFor(query.span);
  const piles = parts.map((part) =>
    pileOf(part, partLabel(part, unit, parts.length, speech), figures, speech),
  );
  const most = Math.max(...piles.map(({ values }) => (values ?? []).reduce((all, value) => all + value, 0)));
  const breaks = breaksIn(now.days, parts);
  return stackPicture(
    {
      parts: ENDS.map(({ look, text }) => ({ look, name: say(text) })),
      piles,
      axis: { ticks: countTicks(most), label: say('dashAxisReplies'), format: number },
      breaks,
      keys: breaks.length > 0 ? [{ look: { sign: '|' }, text: say('dashKeyRules') }] : [],
    },
    room,
  );
}

function pileOf(part: Span, label: string, { query, now, today, firstDay }: Figures, speech: Speech): Pile {
  const { say, number, list } = speech;
  const name = partName(part, unitFor(query.span), speech);
  if (part.first > today) return { label, text: `${name}: ${say('dashToCome')}` };
  const found = sumIn(now.days, part)?.invitations;
  if (!found) {
    const text = `${name}: ${say('weekNothing')}`;
    return firstDay !== null && part.last < firstDay ? { label, text } : { label, values: null, text };
  }
  const values = ENDS.map(({ of }) => of(found));
  const texts = values.flatMap((value, place) =>
    value > 0 ? [`${number(value)} ${endText(place, speech)}`] : [],
  );
  return { label, values, text: `${name}: ${texts.length > 0 ? list(texts) : say('dashEndsNone')}` };
}

const endText = (place: number, { say }: Speech): string => say(ENDS[place]?.text ?? 'keyPlain');

/** @returns the parts whose closings other rules named than those of the part before with closings */
export function breaksIn(days: ReadonlyMap<string, DayFigures>, parts: readonly Span[]): number[] {
  let known: string | null = null;
  return parts.flatMap((part, place) => {
    const versions = sumIn(days, part)?.versions ?? [];
    if (versions.length === 0) return [];
    const these = [...versions].sort().join();
    const isOther = known !== null && known !== these;
    known = these;
    return isOther ? [place] : [];
  });
}

/** @returns what is to be said where closings were named by several versions of the rules */
export function rulesText({ days }: Folded, { say, list }: Speech): string | undefined {
  const versions = [...new Set([...days.values()].flatMap((one) => one.versions))].sort();
  if (versions.length < 2) return undefined;
  const names = versions.map((one) => (one === UNKNOWN_VERSION ? say('dashRulesUnknown') : one));
  return say('dashRulesMixed', { versions: list(names) });
}
