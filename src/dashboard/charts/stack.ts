import { scaleBand } from 'd3-scale';
import { stack } from 'd3-shape';
import { labelsIn, sideOf, type Axis } from './axis';
import { legend, looking, type Key, type Look } from './legend';
import { line, lineHeight, type Picture, type Point, type Room } from './picture';

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
  const x = scaleBand(
    piles.map((_, place) => place),
    [plot.left, plot.right],
  ).padding(0.2);
  const layers = stack<Pile, number>()
    .keys(parts.map((_, place) => place))
    .value(({ values }, part) => values?.[part] ?? 0)([...piles]);
  for (const layer of layers) {
    for (const [place, [low, high]] of layer.entries()) {
      if (high <= low) continue;
      const box = { x: x(place) ?? 0, y: y(high), width: x.bandwidth(), height: y(low) - y(high) };
      shapes.push(...looking(parts[layer.key]?.look ?? 'full', box));
    }
  }
  for (const [place, { values }] of piles.entries()) {
    const middle = (x(place) ?? 0) + x.bandwidth() / 2;
    if (values === null) shapes.push(line('dash', middle - 4, plot.bottom - 4, middle + 4, plot.bottom - 4));
  }
  for (const place of breaks) {
    const at = (x(place) ?? 0) - (x.step() - x.bandwidth()) / 2;
    shapes.push(line('stop', at, plot.top - 6, at, plot.bottom));
  }
  const middles = piles.map(({ label }, place) => ({ at: (x(place) ?? 0) + x.bandwidth() / 2, text: label }));
  for (const { at, text } of labelsIn(middles, plot, room))
    shapes.push({
      kind: 'words',
      ink: 'soft',
      anchor: 'middle',
      x: at,
      y: plot.bottom + lineHeight(room),
      text,
    });
  const bottom = plot.bottom + lineHeight(room) * 1.2;
  const key = legend([...parts.map(({ look, name }) => ({ look, text: name })), ...keys], bottom, room);
  const points = piles.map(({ text }, place): Point => ({
    ...{ x: (x(place) ?? 0) - (x.step() - x.bandwidth()) / 2, y: plot.top, text },
    ...{ width: x.step(), height: plot.bottom - plot.top },
  }));
  return { width: room.width, height: bottom + key.height + 2, shapes: [...shapes, ...key.shapes], points };
}
