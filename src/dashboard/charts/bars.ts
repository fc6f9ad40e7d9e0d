import { sideOf, type Axis, type Plot } from './axis';
import { gap, overTime, type OverTime, type Place } from './over-time';
import { looking } from './legend';
import { line, type Picture, type Room, type Shape } from './picture';
import { bands } from './scale';

/** Upright bars beside those of another time. */

export interface Bar extends Place {
  /** Null where nothing was measured; missing where the time is still to come. */
  value?: number | null;
  /** Of the other time. */
  beside?: number | null;
}

export interface Bars extends Omit<OverTime, 'places'> {
  bars: readonly Bar[];
  axis: Axis;
  /** A level to compare with, in the axis's unit. */
  level?: { value: number; text: string };
}

const HEIGHT = 190;

export function barsPicture({ bars, axis, level, ...more }: Bars, room: Room): Picture {
  const { plot, y, shapes } = sideOf(axis, HEIGHT, room);
  const across = bands(bars.length, [plot.left, plot.right], 0.28, 0.14);
  const { at, width } = across;
  const hasBeside = bars.some(({ beside }) => beside !== undefined && beside !== null);
  for (const [place, bar] of bars.entries()) {
    const left = at(place);
    const half = hasBeside ? Math.max(1, width / 2 - 1) : width;
    const boxOf = (value: number, x: number) => ({
      ...{ x, y: y(value), width: half, height: Math.max(plot.bottom - y(value), value > 0 ? 1.5 : 0) },
    });
    if (hasBeside && bar.beside) shapes.push(...looking('hatched', boxOf(bar.beside, left)));
    if (bar.value) shapes.push(...looking('full', boxOf(bar.value, left + width - half)));
    if (bar.value === null) shapes.push(gap(left + width - half / 2, plot));
  }
  if (level) shapes.push(...levelLine(level, plot, y(level.value), room));
  return overTime({ ...more, places: bars }, shapes, across, plot, room);
}

function levelLine({ text }: { text: string }, plot: Plot, at: number, room: Room): Shape[] {
  const width = room.measure(text);
  return [
    line('dash', plot.left, at, plot.right, at),
    {
      ...{ kind: 'words', ink: 'text', anchor: 'end', text: width < plot.right - plot.left ? text : '' },
      ...{ x: plot.right, y: at - 4 },
    },
  ];
}
