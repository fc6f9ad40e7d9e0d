import { line as curve } from 'd3-shape';
import type { Axis } from './axis';
import { sideOf } from './axis';
import { gap, overTime, type Line, type OverTime, type Place } from './over-time';
import { line, type Picture, type Room } from './picture';
import { bands, linear } from './scale';

/** A share over time as a line, and beside it the levels before and after a step. */

export interface Share extends Place {
  /** Of one; null where nothing was measured, missing where there is nothing to have a share of. */
  value?: number | null;
}

/** A level that was kept between two places, both included. */
export interface Level {
  from: number;
  to: number;
  value: number;
}

export interface Shares extends Omit<OverTime, 'places'> {
  shares: readonly Share[];
  axis: Axis;
  levels: readonly Level[];
}

const HEIGHT = 120;

export function sharesPicture({ shares, axis, levels, ...more }: Shares, room: Room): Picture {
  const { plot, shapes } = sideOf(axis, HEIGHT, room);
  const y = linear([0, 1], [plot.bottom, plot.top]);
  const across = bands(shares.length, [plot.left, plot.right], 1, 0.5);
  const { at, step } = across;
  for (const run of runsOf(shares, more.lines ?? [])) {
    const d = curve<number>(at, (place) => y(shares[place]?.value ?? 0)).digits(2)(run);
    if (d && run.length > 1) shapes.push({ kind: 'path', ink: 'lines', d });
  }
  for (const [place, { value }] of shares.entries()) {
    if (typeof value === 'number')
      shapes.push({ kind: 'circle', ink: 'bar', x: at(place), y: y(value), r: 3 });
    else if (value === null) shapes.push(gap(at(place), plot));
  }
  const half = step / 2;
  for (const { from, to, value } of levels)
    shapes.push(line('dash', at(from) - half, y(value), at(to) + half, y(value)));
  return overTime({ ...more, places: shares }, shapes, across, plot, room);
}

/** @returns places that one line goes through: it stops where nothing is known, and where the rules were others */
function runsOf(shares: readonly Share[], lines: readonly Line[]): number[][] {
  const isOther = (place: number): boolean => lines.some(({ at, what }) => what === 'rules' && at === place);
  const runs: number[][] = [[]];
  for (const [place, { value }] of shares.entries()) {
    const isKnown = typeof value === 'number';
    if (!isKnown || isOther(place)) runs.push([]);
    if (isKnown) runs.at(-1)?.push(place);
  }
  return runs.filter((run) => run.length > 0);
}
