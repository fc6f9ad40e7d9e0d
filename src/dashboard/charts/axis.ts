import { tickStep } from 'd3-array';
import type { Ms } from '../../core/records';
import { line, lineHeight, wrapped, type Room, type Shape } from './picture';
import { linear, type Scale } from './scale';

/** What lies along the side of a picture: from nothing to the last tick. */
export interface Axis {
  ticks: readonly number[];
  /** What the ticks are of, in words with their unit. */
  label: string;
  /** Of the label, where it is a name. */
  ink?: 'text' | 'soft';
  format(value: number): string;
}

const MINUTE: Ms = 60_000;
/** Steps that people count time in, in minutes. */
const STEPS = [1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 480, 600];
const MOST_TICKS = 4;

/** @returns ticks that people count time in, the last at or above the most */
export function timeTicks(most: Ms): Ms[] {
  const minutes = most / MINUTE;
  const step =
    STEPS.find((candidate) => candidate * MOST_TICKS >= minutes) ??
    tickStep(0, minutes / 60, MOST_TICKS - 1) * 60;
  return ticksBy(step * MINUTE, most);
}

/** @returns whole ticks, the last at or above the most */
export const countTicks = (most: number): number[] =>
  ticksBy(Math.max(1, tickStep(0, Math.max(1, most), MOST_TICKS - 1)), most);

/** @returns one tick for pictures that are low, near above the most */
export function topTick(most: number): number {
  const step = Math.max(1, tickStep(0, Math.max(1, most), 6));
  return step * Math.ceil(Math.max(1, most) / step);
}

export const SHARE_TICKS = [0.25, 0.5, 0.75, 1];

function ticksBy(step: number, most: number): number[] {
  const count = Math.max(1, Math.ceil(most / step - 1e-9));
  return Array.from({ length: count }, (_, place) => (place + 1) * step);
}

/** Where a plot lies in its picture. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Side {
  plot: Plot;
  /** From a value to where it is. */
  y: Scale;
  shapes: Shape[];
}

/** The axis at the left, with its rules, and the plot that is left beside it. @param start how far down */
export function sideOf(axis: Axis, height: number, room: Room, start = 0): Side {
  const labels = axis.ticks.map(axis.format);
  const left = Math.ceil(Math.max(...labels.map((label) => room.measure(label)))) + 8;
  const heading = wrapped(axis.label, room.width, room);
  const top = start + room.size * 2.2 + (heading.length - 1) * lineHeight(room);
  const plot = { left, right: room.width, top, bottom: top + Math.min(height, room.tallest) };
  const y = linear([0, axis.ticks.at(-1) ?? 1], [plot.bottom, plot.top]);
  const shapes: Shape[] = [
    ...heading.map((text, row): Shape => {
      const y = start + room.size + row * lineHeight(room);
      return { kind: 'words', ink: axis.ink ?? 'soft', x: 0, y, anchor: 'start', text };
    }),
    line('axis', left, plot.bottom, plot.right, plot.bottom),
    ...axis.ticks.flatMap((tick, place): Shape[] => [
      line('rule', left, y(tick), plot.right, y(tick)),
      {
        ...{ kind: 'words', ink: 'soft', anchor: 'end', text: labels[place] ?? '' },
        ...{ x: left - 8, y: y(tick) + room.size * 0.35 },
      },
    ]),
  ];
  return { plot, y, shapes };
}

export interface Label {
  /** Its middle. */
  at: number;
  text: string;
}

/** @returns of labels in order, every so many that none meets the next and none leaves the plot */
export function labelsIn(
  labels: readonly Label[],
  { left, right }: Pick<Plot, 'left' | 'right'>,
  room: Room,
): Label[] {
  const placed = labels.map(({ at, text }) => {
    const half = room.measure(text) / 2;
    return { text, half, at: Math.min(Math.max(at, left + half), right - half) };
  });
  for (let every = 1; every <= labels.length; every += 1) {
    const some = placed.filter((_, place) => place % every === 0);
    const meets = some.some((one, place) => {
      const next = some[place + 1];
      return next !== undefined && one.at + one.half + room.size * 0.4 > next.at - next.half;
    });
    if (!meets) return some;
  }
  return placed.slice(0, 1);
}
