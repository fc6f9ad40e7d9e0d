import { timeHour } from 'd3-time';
import type { Interval } from '../../core/intervals';
import type { Instant } from '../../core/records';
import { labelsIn } from './axis';
import { legend, type Key } from './legend';
import { line, lineHeight, wrapped, type Picture, type Point, type Room, type Shape } from './picture';
import { linear } from './scale';

/** A day from its start to its end: a line for each site, inked while the user was there, and the ends of replies. */

export interface Stretch extends Interval {
  text: string;
}

export interface End {
  at: Instant;
  look: 'accepted' | 'invited' | 'plain';
  text: string;
}

export interface Lane {
  name: string;
  stretches: readonly Stretch[];
  ends: readonly End[];
}

export interface Timeline {
  day: Interval;
  lanes: readonly Lane[];
  clock(at: Instant): string;
  keys: readonly Key[];
}

const HOURS_APART = 3;
const BAR = 14;
const DOT = 4.5;

export function timelinePicture({ day, lanes, clock, keys }: Timeline, room: Room): Picture {
  const plot = { left: 6, right: room.width - 6, top: 0, bottom: 0 };
  const x = linear([day.from, day.to], [plot.left, plot.right]);
  const shapes: Shape[] = [];
  const points: Point[] = [];
  let y = 0;
  for (const { name, stretches, ends } of lanes) {
    for (const part of wrapped(name, room.width, room)) {
      y += lineHeight(room);
      shapes.push({ kind: 'words', ink: 'text', anchor: 'start', x: 0, y: y - 2, text: part });
    }
    const rows = rowsOf(ends, (at) => x(at));
    const middle = y + 6 + rows.height + BAR / 2;
    shapes.push(line('rule', plot.left, middle, plot.right, middle));
    for (const { from, to, text } of stretches) {
      const width = Math.max(2, x(to) - x(from));
      shapes.push({ kind: 'rect', ink: 'bar', x: x(from), y: middle - BAR / 2, width, height: BAR });
      points.push({ x: x(from) - 2, y: middle - BAR / 2 - 2, width: width + 4, height: BAR + 4, text });
    }
    for (const { end, x: at, row } of rows.placed) {
      const dot = { kind: 'circle', x: at, y: y + 6 + rows.height - DOT - 1 - row * (DOT * 2 + 2) } as const;
      if (end.look === 'plain') shapes.push({ ...dot, ink: 'axis', r: 1.8 });
      else shapes.push({ ...dot, ink: end.look === 'accepted' ? 'bar' : 'outline', r: DOT - 0.75 });
      points.push({
        x: at - DOT - 1,
        y: dot.y - DOT - 1,
        width: DOT * 2 + 2,
        height: DOT * 2 + 2,
        text: end.text,
      });
    }
    y = middle + BAR / 2 + 10;
  }
  const ticks = timeHour
    .range(new Date(day.from), new Date(day.to + 1))
    .filter((hour) => hour.getHours() % HOURS_APART === 0 || +hour === day.from)
    .map(Number);
  for (const tick of ticks) shapes.unshift(line('rule', x(tick), 0, x(tick), y));
  const labels = labelsIn(
    ticks.map((tick) => ({ at: x(tick), text: clock(tick) })),
    { ...plot, left: 0, right: room.width },
    room,
  );
  for (const { at, text } of labels)
    shapes.push({ kind: 'words', ink: 'soft', anchor: 'middle', x: at, y: y + lineHeight(room), text });
  const bottom = y + lineHeight(room) * 1.3;
  const key = legend(keys, bottom, room);
  return { width: room.width, height: bottom + key.height + 2, shapes: [...shapes, ...key.shapes], points };
}

const MOST_ROWS = 6;

/** Ends that would cover one another stand on rows; where there are too many, they cover one another in the last. */
function rowsOf(ends: readonly End[], xOf: (at: Instant) => number) {
  const free: number[] = [];
  const placed = ends.map((end) => {
    const x = xOf(end.at);
    const found = free.findIndex((from) => x >= from);
    const row = found >= 0 ? found : Math.min(free.length, MOST_ROWS - 1);
    free[row] = x + DOT * 2 + 1;
    return { end, x, row };
  });
  return { placed, height: free.length * (DOT * 2 + 2) };
}
