import { labelsIn, sideOf, type Axis } from './axis';
import { legend, looking, type Key } from './legend';
import { line, lineHeight, type Picture, type Point, type Room, type Shape } from './picture';
import { bands } from './scale';

/** Upright bars beside those of another time. */

export interface Bar {
  /** Below it. */
  label: string;
  /** Signs below the label: what is to be said of its figures. */
  signs: string;
  /** Null where nothing was measured; missing where the time is still to come. */
  value?: number | null;
  /** Of the other time. */
  beside?: number | null;
  isNow?: boolean;
  text: string;
}

export interface Bars {
  bars: readonly Bar[];
  axis: Axis;
  keys: readonly Key[];
  /** What a line below a bar means, where there is no room for signs. */
  lined?: string;
  /** A level to compare with, in the axis's unit. */
  level?: { value: number; text: string };
}

const HEIGHT = 190;

export function barsPicture({ bars, axis, keys, level, lined }: Bars, room: Room): Picture {
  const { plot, y, shapes } = sideOf(axis, HEIGHT, room);
  const { at, step, width } = bands(bars.length, [plot.left, plot.right], 0.28, 0.14);
  const isTight = bars.some(({ signs }) => room.measure(signs) > step);
  const hasBeside = bars.some(({ beside }) => beside !== undefined && beside !== null);
  for (const [place, bar] of bars.entries()) {
    const left = at(place);
    const half = hasBeside ? Math.max(1, width / 2 - 1) : width;
    const boxOf = (value: number, x: number) => ({
      ...{ x, y: y(value), width: half, height: Math.max(plot.bottom - y(value), value > 0 ? 1.5 : 0) },
    });
    if (hasBeside && bar.beside) shapes.push(...looking('hatched', boxOf(bar.beside, left)));
    if (bar.value) shapes.push(...looking('full', boxOf(bar.value, left + width - half)));
    if (bar.value === null) {
      const middle = left + width - half / 2;
      shapes.push(
        line(
          'dash',
          middle - Math.min(6, half / 2),
          plot.bottom - 4,
          middle + Math.min(6, half / 2),
          plot.bottom - 4,
        ),
      );
    }
  }
  if (level) shapes.push(...levelLine(level, plot, y(level.value), room));
  shapes.push(...below(bars, (place) => at(place) + width / 2, isTight ? step : 0, plot, room));
  const hasSigns = bars.some(({ signs }) => signs !== '');
  const bottom = plot.bottom + lineHeight(room) * (hasSigns ? 2.1 : 1.2);
  const mark: Key[] = isTight && lined ? [{ look: { sign: '_' }, text: lined }] : [];
  const key = legend([...keys, ...mark], bottom, room);
  const points = bars.map(({ text }, place): Point => ({
    ...{ x: at(place) - (step - width) / 2, y: plot.top, text },
    ...{ width: step, height: plot.bottom - plot.top },
  }));
  return { width: room.width, height: bottom + key.height + 2, shapes: [...shapes, ...key.shapes], points };
}

type PlotOf = ReturnType<typeof sideOf>['plot'];

/** @param width of a bar's place, where signs are too wide for it; else 0 */
function below(
  bars: readonly Bar[],
  middleOf: (place: number) => number,
  width: number,
  plot: PlotOf,
  room: Room,
): Shape[] {
  const y = plot.bottom + lineHeight(room);
  const places = bars.map(({ label }, place) => ({ at: middleOf(place), text: label }));
  const now = bars.find(({ isNow }) => isNow)?.label;
  const labels = labelsIn(places, plot, room).map(({ at, text }): Shape => {
    const word = { kind: 'words', x: at, y, anchor: 'middle', text } as const;
    return text === now ? { ...word, ink: 'text', bold: true } : { ...word, ink: 'soft' };
  });
  const signs = bars.flatMap(({ signs }, place) => signOf(signs, middleOf(place), y, width, room));
  return [...labels, ...signs];
}

/** Where there is no room for the signs, a line says that there are some. */
function signOf(signs: string, at: number, y: number, width: number, room: Room): Shape[] {
  if (signs === '') return [];
  const half = Math.min(4, width / 3);
  if (width === 0) {
    return [{ kind: 'words', ink: 'text', anchor: 'middle', text: signs, x: at, y: y + lineHeight(room) }];
  }
  return [line('stop', at - half, y + room.size * 0.6, at + half, y + room.size * 0.6)];
}

function levelLine({ text }: { text: string }, plot: PlotOf, at: number, room: Room): Shape[] {
  const width = room.measure(text);
  return [
    line('dash', plot.left, at, plot.right, at),
    {
      ...{ kind: 'words', ink: 'text', anchor: 'end', text: width < plot.right - plot.left ? text : '' },
      ...{ x: plot.right, y: at - 4 },
    },
  ];
}
