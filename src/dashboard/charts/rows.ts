import { legend, looking, type Key, type Look } from './legend';
import { lineHeight, wrapped, type Picture, type Point, type Room, type Shape } from './picture';
import { linear } from './scale';

/** Bars that lie, each below its name: names may be long. */

export interface Row {
  name: string;
  /** Beside its bar, in words with the unit. */
  figure: string;
  value: number;
  /** Of the other time. */
  beside?: number | null;
  look?: Look;
  text: string;
}

const BAR = 12;
const THIN = 5;

export function rowsPicture(rows: readonly Row[], keys: readonly Key[], room: Room): Picture {
  const figures = Math.max(...rows.map(({ figure }) => room.measure(figure, true)));
  const most = Math.max(...rows.flatMap(({ value, beside }) => [value, beside ?? 0]), 1);
  const x = linear([0, most], [0, Math.max(20, room.width - figures - 12)]);
  const shapes: Shape[] = [];
  const points: Point[] = [];
  let y = 0;
  for (const { name, figure, value, beside, look = 'full', text } of rows) {
    const top = y;
    for (const part of wrapped(name, room.width, room)) {
      y += lineHeight(room);
      shapes.push({ kind: 'words', ink: 'text', anchor: 'start', x: 0, y: y - 4, text: part });
    }
    const width = value > 0 ? Math.max(1.5, x(value)) : 0;
    if (width > 0) shapes.push(...looking(look, { x: 0, y: y + 2, width, height: BAR }));
    shapes.push({
      ...{ kind: 'words', ink: 'text', anchor: 'start', text: figure, bold: true },
      ...{ x: width + 8, y: y + 2 + BAR / 2 + room.size * 0.35 },
    });
    y += BAR + 4;
    if (beside) {
      const box = { x: 0, y: y + 1, width: Math.max(1.5, x(beside)), height: THIN };
      shapes.push(...looking('hatched', box));
      y += THIN + 3;
    }
    y += 8;
    points.push({ x: 0, y: top, width: room.width, height: y - top - 4, text });
  }
  const key = legend(keys, y, room);
  return { width: room.width, height: y + key.height + 2, shapes: [...shapes, ...key.shapes], points };
}
