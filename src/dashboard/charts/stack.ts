import { stack } from 'd3-shape';
import { labelsIn, sideOf, type Axis } from './axis';
import { legend, looking, type Key, type Look } from './legend';
import { line, lineHeight, type Picture, type Point, type Room } from './picture';
import { bands } from './scale';

/** Bars of several parts, one on the other. */

export interface Part {
  look: Look;
  name: string;
}

export interface Pile {
  label: string;
  /** In the order of the parts, the lowest first; null where nothing was measured, missing where it is to come. */
  values?: readonly number[] | null;
  text: string;
}

export interface Stack {
  parts: readonly Part[];
  piles: readonly Pile[];
  axis: Axis;
  /** Between these piles and the ones before, closings were named by other rules. */
  breaks: readonly number[];
  keys: readonly Key[];
}

const HEIGHT = 200;

export function stackPicture({ parts, piles, axis, breaks, keys }: Stack, room: Room): Picture {
  const { plot, y, shapes } = sideOf(axis, HEIGHT, room);
  const { at, step, width } = bands(piles.length, [plot.left, plot.right], 0.2, 0.2);
  const middleOf = (place: number): number => at(place) + width / 2;
  const startOf = (place: number): number => at(place) - (step - width) / 2;
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
    const middle = middleOf(place);
    if (values === null) shapes.push(line('dash', middle - 4, plot.bottom - 4, middle + 4, plot.bottom - 4));
  }
  for (const place of breaks)
    shapes.push(line('stop', startOf(place), plot.top - 6, startOf(place), plot.bottom));
  const middles = piles.map(({ label }, place) => ({ at: middleOf(place), text: label }));
  for (const { at: x, text } of labelsIn(middles, plot, room))
    shapes.push({
      kind: 'words',
      ink: 'soft',
      anchor: 'middle',
      x,
      y: plot.bottom + lineHeight(room),
      text,
    });
  const bottom = plot.bottom + lineHeight(room) * 1.2;
  const key = legend([...parts.map(({ look, name }) => ({ look, text: name })), ...keys], bottom, room);
  const points = piles.map(({ text }, place): Point => ({
    ...{ x: startOf(place), y: plot.top, text },
    ...{ width: step, height: plot.bottom - plot.top },
  }));
  return { width: room.width, height: bottom + key.height + 2, shapes: [...shapes, ...key.shapes], points };
}
