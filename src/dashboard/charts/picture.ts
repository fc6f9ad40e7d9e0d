/** A picture as data: it is drawn on a screen, saved and tested from the same list of shapes. Lengths in CSS pixels. */

/** How a shape is inked; dashboard/charts/charts.css says what that is in light, dark, forced colours and print. */
export type Ink = 'bar' | 'outline' | 'lines' | 'fill' | 'rule' | 'axis' | 'text' | 'soft' | 'stop' | 'dash';

export type Shape =
  | { kind: 'rect'; ink: Ink; x: number; y: number; width: number; height: number }
  | { kind: 'circle'; ink: Ink; x: number; y: number; r: number }
  | { kind: 'path'; ink: Ink; d: string }
  | Words;

export interface Words {
  kind: 'words';
  ink: 'text' | 'soft';
  /** Where it starts, has its middle or ends, on its baseline. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
  bold?: true;
}

/** Something that can be gone to and read by itself. */
export interface Point {
  x: number;
  y: number;
  width: number;
  height: number;
  /** All that there is to say of it. */
  text: string;
}

export interface Picture {
  width: number;
  height: number;
  shapes: readonly Shape[];
  points: readonly Point[];
}

/** Where a picture is to be. */
export interface Room {
  width: number;
  /** Height of its letters. */
  size: number;
  /** How high bars may be at the most. */
  tallest: number;
  /** @returns how wide a text is */
  measure(text: string, bold?: boolean): number;
}

export const lineHeight = ({ size }: Room): number => Math.round(size * 1.4);

export const line = (ink: Ink, x1: number, y1: number, x2: number, y2: number): Shape => ({
  kind: 'path',
  ink,
  d: `M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`,
});

export const round = (value: number): number => Math.round(value * 100) / 100;

/** Slanting lines in a rectangle: readable without colour, and the same on paper. */
export function hatched(box: { x: number; y: number; width: number; height: number }, gap = 5): Shape[] {
  const { x, y, width, height } = box;
  const pieces: string[] = [];
  for (let at = gap; at < width + height; at += gap) {
    const [x1, y1] = at <= height ? [x, y + at] : [x + at - height, y + height];
    const [x2, y2] = at <= width ? [x + at, y] : [x + width, y + at - width];
    pieces.push(`M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`);
  }
  const edge: Shape = { kind: 'rect', ink: 'outline', ...box };
  return pieces.length > 0 ? [edge, { kind: 'path', ink: 'lines', d: pieces.join('') }] : [edge];
}

/** @returns the text in lines that fit, cut between words where that goes, else between letters */
export function wrapped(text: string, width: number, { measure }: Room, bold = false): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (measure(longer, bold) <= width) {
      current = longer;
      continue;
    }
    if (current !== '') lines.push(current);
    current = '';
    for (const letter of word) {
      if (current !== '' && measure(current + letter, bold) > width) {
        lines.push(current);
        current = '';
      }
      current += letter;
    }
  }
  return current === '' ? lines : [...lines, current];
}
