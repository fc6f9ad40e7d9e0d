import { labelsIn, type Plot } from './axis';
import { legend, type Key } from './legend';
import { line, lineHeight, type Picture, type Point, type Room, type Shape } from './picture';
import type { Bands } from './scale';

/** What all pictures over time have: labels and signs below their places, lines between them, keys, points. */

export interface Place {
  label: string;
  /** All that there is to say of it. */
  text: string;
  /** What is to be said of its figures; they stand below the label. */
  signs?: string;
  isNow?: boolean;
}

/** Before this place, closings were named by other rules, or a site ended its replies otherwise. */
export interface Line {
  at: number;
  what: 'rules' | 'site';
}

export interface OverTime {
  places: readonly Place[];
  keys: readonly Key[];
  lines?: readonly Line[];
  /** What a line below a place means, where there is no room for signs. */
  lined?: string;
}

/** @returns the picture of what stands in the plot, each place of which can be gone to */
export function overTime(
  { places, keys, lines = [], lined }: OverTime,
  inPlot: readonly Shape[],
  across: Bands,
  plot: Plot,
  room: Room,
): Picture {
  const under = below(places, across, plot, room);
  const mark: Key[] = under.isLined && lined ? [{ look: { sign: '_' }, text: lined }] : [];
  const key = legend([...keys, ...mark], under.bottom, room);
  const points = places.map(({ text }, place): Point => ({
    ...{ x: startOf(place, across), y: plot.top, text },
    ...{ width: across.step, height: plot.bottom - plot.top },
  }));
  return {
    ...{ width: room.width, height: under.bottom + key.height + 2 },
    ...{ shapes: [...inPlot, ...between(lines, across, plot), ...under.shapes, ...key.shapes], points },
  };
}

const startOf = (place: number, { at, step, width }: Bands): number => at(place) - (step - width) / 2;

/** Labels, as many as there is room for, and signs; where there is no room for those, a line says that there are some. */
function below(
  places: readonly Place[],
  { at, step, width }: Bands,
  plot: Plot,
  room: Room,
): { shapes: Shape[]; bottom: number; isLined: boolean } {
  const y = plot.bottom + lineHeight(room);
  const middleOf = (place: number): number => at(place) + width / 2;
  const isLined = places.some(({ signs = '' }) => room.measure(signs) > step);
  const now = places.find(({ isNow }) => isNow)?.label;
  const middles = places.map(({ label }, place) => ({ at: middleOf(place), text: label }));
  const labels = labelsIn(middles, plot, room).map(({ at: x, text }): Shape => {
    const word = { kind: 'words', x, y, anchor: 'middle', text } as const;
    return text === now ? { ...word, ink: 'text', bold: true } : { ...word, ink: 'soft' };
  });
  const signs = places.flatMap(({ signs: text = '' }, place): Shape[] => {
    if (text === '') return [];
    const [x, half] = [middleOf(place), Math.min(4, step / 3)];
    if (isLined) return [line('stop', x - half, y + room.size * 0.6, x + half, y + room.size * 0.6)];
    return [{ kind: 'words', ink: 'text', anchor: 'middle', text, x, y: y + lineHeight(room) }];
  });
  const bottom = plot.bottom + lineHeight(room) * (signs.length > 0 ? 2.1 : 1.2);
  return { shapes: [...labels, ...signs], bottom, isLined };
}

/** Where both lines would be in one place, the site's stands beside that of the rules. */
const APART = 4;

/** Nothing was measured: its key is a sign, `–`. */
export const gap = (middle: number, { bottom }: Pick<Plot, 'bottom'>): Shape =>
  line('axis', middle - 3, bottom - 5, middle + 3, bottom - 5);

/** @returns the lines in a plot */
export function between(
  lines: readonly Line[],
  across: Bands,
  { top, bottom }: Pick<Plot, 'top' | 'bottom'>,
): Shape[] {
  const isTwice = (one: Line): boolean =>
    lines.some((other) => other.at === one.at && other.what !== one.what);
  return lines.map((one) => {
    const start = startOf(one.at, across);
    if (one.what === 'rules') return line('stop', start, top - 6, start, bottom);
    const x = isTwice(one) ? start + APART : start;
    return line('dash', x, top - 6, x, bottom);
  });
}
