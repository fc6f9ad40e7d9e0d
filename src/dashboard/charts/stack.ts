import { stack } from 'd3-shape';
import { sideOf, type Axis } from './axis';
import { gap, overTime, type OverTime, type Place } from './over-time';
import { looking, type Look } from './legend';
import type { Picture, Room } from './picture';
import { bands } from './scale';

/** Bars of several parts, one on the other. */

export interface Part {
  look: Look;
  name: string;
}

export interface Pile extends Place {
  /** In the order of the parts, the lowest first; null where nothing was measured, missing where it is to come. */
  values?: readonly number[] | null;
}

export interface Stack extends Omit<OverTime, 'places'> {
  parts: readonly Part[];
  piles: readonly Pile[];
  axis: Axis;
}

const HEIGHT = 200;

export function stackPicture({ parts, piles, axis, keys, ...more }: Stack, room: Room): Picture {
  const { plot, y, shapes } = sideOf(axis, HEIGHT, room);
  const across = bands(piles.length, [plot.left, plot.right], 0.2, 0.2);
  const { at, width } = across;
  const layers = stack<Pile, number>()
    .keys(parts.map((_, place) => place))
    .value(({ values }, part) => values?.[part] ?? 0)([...piles]);
  for (const layer of layers) {
    for (const [place, [low, high]] of layer.entries()) {
      if (high <= low) continue;
      const box = { x: at(place), y: y(high), width, height: y(low) - y(high) };
      shapes.push(...looking(parts[layer.key]?.look ?? 'full', box));
    }
  }
  for (const [place, { values }] of piles.entries()) {
    if (values === null) shapes.push(gap(at(place) + width / 2, plot));
  }
  const names = parts.map(({ look, name }) => ({ look, text: name }));
  return overTime({ ...more, places: piles, keys: [...names, ...keys] }, shapes, across, plot, room);
}
