import { sideOf, type Axis } from './axis';
import { between, gap, overTime, type OverTime } from './over-time';
import { round, type Ink, type Picture, type Point, type Room, type Shape } from './picture';
import { bands } from './scale';

/** Several courses over the same time, one below the other, with bars of one scale. */

export interface Course {
  /** What it is of, with its sum. */
  name: string;
  look: 'full' | 'pale';
  /** Of each place; null where nothing was measured, undefined where it is to come. */
  values: readonly (number | null | undefined)[];
}

export interface Courses extends OverTime {
  courses: readonly Course[];
  axis: Omit<Axis, 'label'>;
}

const INKS: Readonly<Record<Course['look'], Ink>> = { full: 'bar', pale: 'fill' };
/** So that one is seen. */
const LEAST = 1.5;
const HEIGHT = 40;
/** On paper, of what the pictures of one course have. */
const LOWER = 0.4;

export function coursesPicture({ courses, axis, lines = [], ...more }: Courses, room: Room): Picture {
  const { places } = more;
  const height = Math.min(HEIGHT, room.tallest * LOWER);
  const shapes: Shape[] = [];
  const names: Point[] = [];
  let [top, bottom, left, start] = [0, 0, 0, 0];
  for (const { name, look, values } of courses) {
    const side = sideOf({ ...axis, label: name, ink: 'text' }, height, room, start);
    const { plot, y } = side;
    const across = bands(places.length, [plot.left, plot.right], 0.2, 0.2);
    shapes.push(...side.shapes);
    const bars: string[] = [];
    for (const [place, value] of values.entries()) {
      const [x, { width }] = [across.at(place), across];
      if (value === null) shapes.push(gap(x + width / 2, plot));
      if (value) bars.push(bar(x, width, Math.max(LEAST, plot.bottom - y(value)), plot.bottom));
    }
    if (bars.length > 0) shapes.push({ kind: 'path', ink: INKS[look], d: bars.join('') });
    shapes.push(...between(lines, across, plot));
    names.push({ x: 0, y: start, width: room.width, height: plot.top - 2 - start, text: name });
    if (start === 0) top = plot.top;
    [bottom, left, start] = [plot.bottom, plot.left, plot.bottom + room.size * 0.6];
  }
  const plot = { left, right: room.width, top, bottom };
  const across = bands(places.length, [left, room.width], 0.2, 0.2);
  const picture = overTime(more, shapes, across, plot, room);
  return { ...picture, points: [...names, ...picture.points] };
}

/** All bars of a course are one path: of ten years there are a thousand. */
const bar = (x: number, width: number, height: number, bottom: number): string =>
  `M${round(x)},${round(bottom)}h${round(width)}v${-round(height)}h${-round(width)}z`;
