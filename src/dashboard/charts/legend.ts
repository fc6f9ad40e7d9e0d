import { hatched, lineHeight, wrapped, type Ink, type Room, type Shape } from './picture';

/** What a piece of a picture looks like. */
export type Look =
  'full' | 'hatched' | 'empty' | 'pale' | 'lined' | 'dashed' | 'round' | 'square' | 'ring' | 'small';

export interface Key {
  look: Look | { sign: string };
  text: string;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** @returns a box with this look */
export function looking(look: Look, box: Box): Shape[] {
  const { x, y, width, height } = box;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const r = Math.min(width, height) / 2;
  switch (look) {
    case 'full':
    case 'square':
      return [{ kind: 'rect', ink: 'bar', ...box }];
    case 'pale':
      return [{ kind: 'rect', ink: 'fill', ...box }];
    case 'empty':
      return [{ kind: 'rect', ink: 'outline', ...box }];
    case 'hatched':
      return hatched(box);
    case 'lined':
      return [{ kind: 'rect', ink: 'outline', ...box }, ...level(box)];
    case 'dashed':
      return [{ kind: 'path', ink: 'dash', d: `M${x},${middle.y}L${x + width},${middle.y}` }];
    case 'round':
      return [{ kind: 'circle', ink: 'bar', ...middle, r }];
    case 'ring':
      return [{ kind: 'circle', ink: 'outline', ...middle, r: r - 1 }];
    case 'small':
      return [{ kind: 'circle', ink: 'axis', ...middle, r: 2 }];
  }
}

/** Level lines in a box. */
function level({ x, y, width, height }: Box): Shape[] {
  const lines: string[] = [];
  for (let at = y + 3; at < y + height - 1; at += 4) lines.push(`M${x},${at}L${x + width},${at}`);
  return lines.length > 0 ? [{ kind: 'path', ink: 'lines', d: lines.join('') }] : [];
}

/** The keys below a picture, in as many lines as they need. @returns how high they stand, with their shapes */
export function legend(keys: readonly Key[], top: number, room: Room): { height: number; shapes: Shape[] } {
  const box = Math.round(room.size * 0.85);
  const step = lineHeight(room) + 4;
  const gap = room.size * 1.5;
  const shapes: Shape[] = [];
  let [x, y] = [0, top + step];
  for (const { look, text } of keys) {
    const lines = wrapped(text, room.width - box - 8, room);
    const width = box + 8 + Math.max(...lines.map((part) => room.measure(part)));
    if (x > 0 && x + width > room.width) [x, y] = [0, y + step];
    const place = { x, y: y - box + 1, width: box, height: box };
    if (typeof look === 'string') shapes.push(...looking(look, place));
    else shapes.push(words('soft', x + Math.max(box, room.measure(look.sign)) / 2, y, look.sign, 'middle'));
    for (const [row, part] of lines.entries()) shapes.push(words('soft', x + box + 8, y + row * step, part));
    if (lines.length > 1) y += (lines.length - 1) * step;
    x += width + gap;
  }
  return { height: keys.length === 0 ? 0 : y + 6 - top, shapes };
}

const words = (
  ink: Extract<Ink, 'text' | 'soft'>,
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Shape => ({ kind: 'words', ink, x, y, anchor, text });
