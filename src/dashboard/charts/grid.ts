import { labelsIn } from './axis';
import { legend, type Key } from './legend';
import { line, lineHeight, type Picture, type Point, type Room, type Shape } from './picture';
import { byArea } from './scale';

/** Dots in rows and columns: the larger the area, the more. */

export interface Cell {
  row: number;
  column: number;
  /** Null where nothing was measured. */
  value: number | null;
  /** What others measured, or was put back: a square. */
  isSquare?: boolean;
  /** Something is to be said of its figures: a line below it. */
  isMarked?: boolean;
  text: string;
}

export interface Grid {
  cells: readonly Cell[];
  rows: readonly string[];
  /** Where a label begins. */
  columns: readonly { at: number; text: string }[];
  count: { rows: number; columns: number };
  /** Columns need not be as wide as rows are high, and each has a label above its middle. */
  isStretched?: boolean;
  keys: readonly Key[];
}

const LARGEST = 26;

export function gridPicture({ cells, rows, columns, count, isStretched, keys }: Grid, room: Room): Picture {
  const left = Math.ceil(Math.max(0, ...rows.map((label) => room.measure(label)))) + 8;
  const top = lineHeight(room) + 4;
  const wide = (room.width - left) / count.columns;
  const high = Math.min(LARGEST, isStretched ? Math.max(18, wide) : wide);
  const step = isStretched ? wide : high;
  const most = Math.max(1, ...cells.map(({ value }) => value ?? 0));
  const r = byArea(most, Math.min(step, high) / 2 - 1);
  const shapes: Shape[] = [
    ...namesOf(rows, high, top, room),
    ...(isStretched ? middlesOf : headsOf)(columns, left, step, room),
  ];
  const points: Point[] = [];
  for (const cell of cells) {
    const x = left + cell.column * step;
    const y = top + cell.row * high;
    shapes.push(
      ...dotOf(cell, { x: x + step / 2, y: y + high / 2, r: cell.value ? Math.max(1.2, r(cell.value)) : 0 }),
    );
    points.push({ x, y, width: step, height: high, text: cell.text });
  }
  const bottom = top + count.rows * high + 2;
  const key = legend(keys, bottom, room);
  return { width: room.width, height: bottom + key.height + 2, shapes: [...shapes, ...key.shapes], points };
}

function dotOf(
  { value, isSquare, isMarked }: Cell,
  { x, y, r }: { x: number; y: number; r: number },
): Shape[] {
  // Others know of that day, and nobody measured time on it.
  if (!value && isSquare)
    return [{ kind: 'rect', ink: 'outline', x: x - 2.5, y: y - 2.5, width: 5, height: 5 }];
  if (value === null) return [line('axis', x - 2, y, x + 2, y)];
  if (value === 0) return [{ kind: 'circle', ink: 'outline', x, y, r: 1.5 }];
  const side = r * Math.sqrt(Math.PI);
  const dot: Shape = isSquare
    ? { kind: 'rect', ink: 'bar', x: x - side / 2, y: y - side / 2, width: side, height: side }
    : { kind: 'circle', ink: 'bar', x, y, r };
  return isMarked ? [dot, line('stop', x - 3, y + r + 1.5, x + 3, y + r + 1.5)] : [dot];
}

function namesOf(rows: readonly string[], high: number, top: number, room: Room): Shape[] {
  const every = Math.max(1, Math.ceil((room.size * 1.1) / high));
  return rows.flatMap((text, row): Shape[] =>
    row % every > 0 || text === ''
      ? []
      : [
          {
            ...{ kind: 'words', ink: 'soft', anchor: 'start', text, x: 0 },
            ...{ y: top + row * high + high / 2 + room.size * 0.35 },
          },
        ],
  );
}

/** Labels where columns begin, but for those that would meet the one before or leave the picture. */
function headsOf(columns: Grid['columns'], left: number, step: number, room: Room): Shape[] {
  const shapes: Shape[] = [];
  let free = 0;
  for (const { at, text } of columns) {
    const width = room.measure(text);
    const x = left + at * step;
    if (x < free || x + width > room.width) continue;
    shapes.push({ kind: 'words', ink: 'soft', anchor: 'start', x, y: room.size, text });
    free = x + width + room.size * 0.5;
  }
  return shapes;
}

/** Labels above the middles of columns: every so many, as an axis has them. */
function middlesOf(columns: Grid['columns'], left: number, step: number, room: Room): Shape[] {
  const middles = columns.map(({ at, text }) => ({ at: left + (at + 0.5) * step, text }));
  return labelsIn(middles, { left: 0, right: room.width }, room).map(({ at, text }) => ({
    ...{ kind: 'words', ink: 'soft', anchor: 'middle' },
    ...{ x: at, y: room.size, text },
  }));
}
