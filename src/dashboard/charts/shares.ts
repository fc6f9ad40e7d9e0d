import { line as curve } from 'd3-shape';
import type { Axis } from './axis';
import { labelsIn, sideOf } from './axis';
import { legend, type Key } from './legend';
import { line, lineHeight, type Picture, type Point, type Room, type Shape } from './picture';
import { bands, linear } from './scale';

/** A share over time as a line, and beside it the levels before and after a step. */

export interface Share {
  label: string;
  /** Of one; null where there is nothing to have a share of. */
  value: number | null;
  text: string;
}

/** A level that was kept between two places, both included. */
export interface Level {
  from: number;
  to: number;
  value: number;
}

export interface Shares {
  shares: readonly Share[];
  axis: Axis;
  levels: readonly Level[];
  /** Between these places and the ones before, closings were named by other rules. */
  breaks: readonly number[];
  keys: readonly Key[];
}

const HEIGHT = 120;

export function sharesPicture({ shares, axis, levels, breaks, keys }: Shares, room: Room): Picture {
  const { plot, shapes } = sideOf(axis, HEIGHT, room);
  const y = linear([0, 1], [plot.bottom, plot.top]);
  const { at, step } = bands(shares.length, [plot.left, plot.right], 1, 0.5);
  for (const run of runsOf(shares, breaks)) {
    const d = curve<number>(at, (place) => y(shares[place]?.value ?? 0)).digits(2)(run);
    if (d && run.length > 1) shapes.push({ kind: 'path', ink: 'lines', d });
  }
  for (const [place, { value }] of shares.entries()) {
    if (value !== null) shapes.push({ kind: 'circle', ink: 'bar', x: at(place), y: y(value), r: 3 });
    else shapes.push(line('axis', at(place) - 3, plot.bottom - 5, at(place) + 3, plot.bottom - 5));
  }
  const half = step / 2;
  for (const { from, to, value } of levels)
    shapes.push(line('dash', at(from) - half, y(value), at(to) + half, y(value)));
  for (const place of breaks)
    shapes.push(line('stop', at(place) - half, plot.top - 6, at(place) - half, plot.bottom));
  const labels = shares.map(({ label }, place) => ({ at: at(place), text: label }));
  const words = labelsIn(labels, plot, room).map(({ at: middle, text }): Shape => ({
    ...{ kind: 'words', ink: 'soft', anchor: 'middle', x: middle, text },
    ...{ y: plot.bottom + lineHeight(room) },
  }));
  const bottom = plot.bottom + lineHeight(room) * 1.2;
  const key = legend(keys, bottom, room);
  const points = shares.map(({ text }, place): Point => ({
    ...{ x: at(place) - half, y: plot.top, text },
    ...{ width: step, height: plot.bottom - plot.top },
  }));
  return {
    width: room.width,
    height: bottom + key.height + 2,
    shapes: [...shapes, ...words, ...key.shapes],
    points,
  };
}

/** @returns places that one line goes through: it stops where nothing is known, and where the rules were others */
function runsOf(shares: readonly Share[], breaks: readonly number[]): number[][] {
  const runs: number[][] = [[]];
  for (const [place, { value }] of shares.entries()) {
    if (value === null || breaks.includes(place)) runs.push([]);
    if (value !== null) runs.at(-1)?.push(place);
  }
  return runs.filter((run) => run.length > 0);
}
