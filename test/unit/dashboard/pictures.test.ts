import { describe, expect, it } from 'vitest';
import { addDays, startOfDay } from '../../../src/core/days';
import { countTicks, SHARE_TICKS, timeTicks } from '../../../src/dashboard/charts/axis';
import { barsPicture, type Bar } from '../../../src/dashboard/charts/bars';
import { coursesPicture } from '../../../src/dashboard/charts/courses';
import { gridPicture } from '../../../src/dashboard/charts/grid';
import type { Picture, Room, Shape, Words } from '../../../src/dashboard/charts/picture';
import { rowsPicture } from '../../../src/dashboard/charts/rows';
import { csvOf, onPaper, svgText } from '../../../src/dashboard/charts/save';
import { sharesPicture } from '../../../src/dashboard/charts/shares';
import { stackPicture } from '../../../src/dashboard/charts/stack';
import { timelinePicture } from '../../../src/dashboard/charts/timeline';
import { inZone } from '../zone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Wider than letters are: what fits here fits on a screen. */
const roomOf = (width: number): Room => ({
  ...{ width, size: 13, tallest: Infinity },
  measure: (text) => text.length * 13 * 0.6,
});
/** A phone at 320 pixels, the same at 400 % zoom, a wide window. */
const ROOMS = [200, 280, 720, 1400].map(roomOf);
const LONG = 'https-companion-of-the-longest-name-that-anybody-ever-gave-it';

const format = (ms: number): string => `${Math.floor(ms / HOUR)} hr ${Math.round((ms % HOUR) / MINUTE)} min`;
const LINES = [
  { at: 2, what: 'rules' },
  { at: 2, what: 'site' },
  { at: 4, what: 'site' },
] as const;
const LINED = 'a line below: the table has notes on it';
const timeAxis = (most: number) => ({ ticks: timeTicks(most), label: 'Time at chats', format });

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf(words: Words, { measure, size }: Room): Box {
  const width = measure(words.text);
  const left = words.x - { start: 0, middle: width / 2, end: width }[words.anchor];
  return { left, right: left + width, top: words.y - size * 0.75, bottom: words.y + size * 0.2 };
}

const areWords = (shape: Shape): shape is Words => shape.kind === 'words';
const rectsOf = ({ shapes }: Picture, ink: string) =>
  shapes.flatMap((shape) => (shape.kind === 'rect' && shape.ink === ink ? [shape] : []));

/** No text is cut or meets another one, nothing leaves the picture, and nothing is no number. */
function expectWhole(picture: Picture, room: Room): void {
  const boxes = picture.shapes.filter(areWords).map((words) => ({ text: words.text, ...boxOf(words, room) }));
  for (const [place, one] of boxes.entries()) {
    expect(one.left, one.text).toBeGreaterThanOrEqual(-0.5);
    expect(one.right, one.text).toBeLessThanOrEqual(room.width + 0.5);
    expect(one.bottom, one.text).toBeLessThanOrEqual(picture.height + 0.5);
    expect(one.top, one.text).toBeGreaterThanOrEqual(-0.5);
    for (const other of boxes.slice(place + 1)) {
      const meets =
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
      expect(meets, `${one.text} × ${other.text}`).toBe(false);
    }
  }
  for (const { x, y, width, height } of [
    ...picture.points,
    ...rectsOf(picture, 'bar'),
    ...rectsOf(picture, 'outline'),
  ]) {
    for (const number of [x, y, width, height]) expect(Number.isFinite(number)).toBe(true);
    expect(width).toBeGreaterThan(0);
    expect(height).toBeGreaterThanOrEqual(0);
    expect(x).toBeGreaterThanOrEqual(-4);
    expect(x + width).toBeLessThanOrEqual(room.width + 4);
    expect(y + height).toBeLessThanOrEqual(picture.height);
  }
}

const bar = (label: string, value?: number | null, more: Partial<Bar> = {}): Bar => ({
  ...{ label, signs: '', text: label },
  ...(value === undefined ? {} : { value }),
  ...more,
});
const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

describe.each(ROOMS)('in $width pixels', (room) => {
  it.each([
    ['one minute', [MINUTE, null, null, null, null, null, null], MINUTE],
    ['24 hours', [24 * HOUR, HOUR, 0, 5 * MINUTE, null, 12 * HOUR, 1], 24 * HOUR],
    ['nothing at all', [0, 0, 0, 0, 0, 0, 0], 1],
    ['a gap', [HOUR, null, null, HOUR, undefined, undefined, undefined], HOUR],
  ])('a week of bars with %s', (_, values, most) => {
    const bars = values.map((value, place) =>
      bar(WEEK[place] ?? '', value, { beside: HOUR / 2, signs: '≈…' }),
    );
    const keys = [
      { look: 'full', text: '23 – 29 Nov 2026' } as const,
      { look: 'hatched', text: LONG } as const,
    ];
    const level = { value: HOUR / 3, text: 'as in your first week' };
    const picture = barsPicture(
      { bars, axis: timeAxis(most + HOUR), keys, level, lined: 'see the table' },
      room,
    );
    expectWhole(picture, room);
    expect(picture.points).toHaveLength(7);
  });

  it('bars of 24 hours, 35 days, 40 months', () => {
    for (const count of [24, 35, 40]) {
      const bars = Array.from({ length: count }, (_, place) =>
        bar(`${place} sept`, place * MINUTE, { signs: '≈↺…' }),
      );
      expectWhole(barsPicture({ bars, axis: timeAxis(HOUR), keys: [], lined: 'see the table' }, room), room);
    }
  });

  it.each([
    ['a single site', ['ChatGPT']],
    ['15 sites', Array.from({ length: 15 }, (_, place) => `Chat ${place}`)],
    ['names of 60 letters', [LONG, 'A name of many words, all of which are to be read in full, really all']],
  ])('lying bars of %s', (_, names) => {
    const rows = names.map((name, place) => ({
      ...{
        name,
        text: name,
        figure: format((place + 1) * 7 * HOUR),
        value: (place + 1) * 7 * HOUR,
        beside: HOUR,
      },
    }));
    const picture = rowsPicture(
      rows,
      [{ look: 'hatched', text: 'the week before (16 – 22 Nov 2026)' }],
      room,
    );
    expectWhole(picture, room);
    // Every letter of every name is there.
    const letters = picture.shapes
      .filter(areWords)
      .map(({ text }) => text)
      .join('');
    for (const name of names) expect(letters.replaceAll(' ', '')).toContain(name.replaceAll(' ', ''));
  });

  it('piles of replies, of weeks with and without, and where the rules changed', () => {
    const looks = ['full', 'hatched', 'lined', 'empty', 'pale'] as const;
    const values = [[1, 0, 0, 0, 400], [0, 0, 0, 0, 0], null, [30, 20, 10, 40, 100], undefined];
    const piles = values.map((one, place) => ({
      ...{ label: `${place} Nov`, text: '', signs: place % 2 === 0 ? '≈…↺' : '' },
      ...(one === undefined ? {} : { values: one }),
    }));
    const picture = stackPicture(
      {
        parts: looks.map((look) => ({ look, name: 'left unanswered' })),
        ...{
          piles,
          ...{ lines: LINES, lined: LINED },
          axis: { ticks: countTicks(401), label: 'Number of replies', format: String },
        },
        keys: [{ look: { sign: '|' }, text: 'from here on, our rules for naming the ends were others' }],
      },
      room,
    );
    expectWhole(picture, room);
  });

  it.each([7, 35, 121])('courses of all classes over %d places, with gaps, signs and lines', (count) => {
    const values = Array.from({ length: count }, (_, place) => (place % 5 === 2 ? null : place));
    const courses = Array.from({ length: 9 }, (_, at) => ({
      name: at === 4 ? `${LONG}: 12,345 replies` : `question it needs answered: ${at} replies`,
      look: at < 5 ? ('full' as const) : ('pale' as const),
      values: values.map((value, place) => (place === count - 1 ? undefined : value && value / (at + 1))),
    }));
    const places = values.map((_, place) => ({
      label: `${place} sept`,
      text: 'a week',
      signs: place % 7 === 3 ? '≈…' : '',
    }));
    const axis = { ticks: countTicks(count).slice(-1), format: String };
    const picture = coursesPicture({ courses, axis, places, keys: [], lines: LINES, lined: LINED }, room);
    expectWhole(picture, room);
    expect(picture.points.map(({ text }) => text)).toEqual([
      ...courses.map(({ name }) => name),
      ...places.map(({ text }) => text),
    ]);
  });

  it('a year of dots, upright or lying, and a week of hours', () => {
    const cells = Array.from({ length: 371 }, (_, place) => ({
      ...{
        row: place % 7,
        column: Math.floor(place / 7),
        text: 'a day',
        value: place % 5 === 0 ? null : place,
      },
      ...{ isSquare: place % 11 === 0, isMarked: place % 13 === 0 },
    }));
    const columns = Array.from({ length: 12 }, (_, at) => ({ at: Math.round(at * 4.4), text: 'sept' }));
    const lying = { cells, rows: WEEK, columns, count: { rows: 7, columns: 53 }, keys: [] };
    if (room.width > 600) expectWhole(gridPicture(lying, room), room);
    const upright = cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row }));
    const rows = Array.from({ length: 53 }, (_, at) => (at % 4 === 0 ? 'sept' : ''));
    const names = WEEK.map((text, at) => ({ at, text }));
    const count = { rows: 53, columns: 7 };
    expectWhole(
      gridPicture({ cells: upright, rows, columns: names, count, isStretched: true, keys: [] }, room),
      room,
    );
  });

  it('hours above a grid, one in so many', () => {
    const columns = Array.from({ length: 24 }, (_, at) => ({ at, text: `${((at + 3) % 12) + 1}:00 AM` }));
    const cells = columns.map(({ at }) => ({ row: 0, column: at, value: 1, text: '' }));
    const count = { rows: 1, columns: 24 };
    const picture = gridPicture({ cells, rows: ['Mon'], columns, count, isStretched: true, keys: [] }, room);
    const places = picture.shapes
      .filter(areWords)
      .map(({ text }) => columns.findIndex((column) => column.text === text))
      .filter((at) => at >= 0);
    const between = places.slice(1).map((at, place) => (at - (places[place] ?? 0) + 12) % 12);
    expect(new Set(between).size, String(places)).toBeLessThanOrEqual(1);
    expectWhole(picture, room);
  });

  it('shares over time, with nothing, a step and other rules', () => {
    const shares = [0.2, null, 1, 0, 0.5, 0.55].map((value, place) => ({
      label: `${place} sept`,
      value,
      text: '',
    }));
    const axis = { ticks: SHARE_TICKS, label: 'Share', format: (share: number) => `${share * 100}%` };
    const levels = [
      { from: 0, to: 2, value: 0.3 },
      { from: 3, to: 5, value: 0.5 },
    ];
    expectWhole(sharesPicture({ shares, axis, levels, lines: LINES, keys: [], lined: LINED }, room), room);
  });
});

describe('what a picture shows', () => {
  const room = roomOf(720);

  it('has bars as high as their figures, and none for what was not measured', () => {
    const values = [HOUR, 30 * MINUTE, 15 * MINUTE, null, undefined, 0];
    const bars = values.map((value, place) => bar(String(place), value));
    const heights = rectsOf(barsPicture({ bars, axis: timeAxis(HOUR), keys: [] }, room), 'bar').map(
      ({ height }) => height,
    );
    expect(heights).toHaveLength(3);
    expect(heights[0]).toBeCloseTo(190, 5);
    expect(heights[1]).toBeCloseTo(95, 5);
    expect(heights[2]).toBeCloseTo(47.5, 5);
  });

  it('has courses of one scale, and no bar where there is nothing', () => {
    const places = ['a', 'b', 'c', 'd'].map((label) => ({ label, text: label }));
    const courses = [
      { name: 'offer', look: 'full' as const, values: [10, 5, null, undefined] },
      { name: 'question', look: 'full' as const, values: [0, 2.5, null, undefined] },
    ];
    const axis = { ticks: [10], format: String };
    const paths = coursesPicture({ courses, axis, places, keys: [] }, room).shapes.flatMap((shape) =>
      shape.kind === 'path' && shape.ink === 'bar' ? [shape.d] : [],
    );
    const heights = paths.map((d) => [...d.matchAll(/v-([\d.]+)/g)].map(([, height]) => Number(height)));
    expect(heights).toEqual([[40, 20], [10]]);
  });

  it('has a line where the rules changed and another one where the site did, side by side', () => {
    const piles = Array.from({ length: 5 }, (_, place) => ({ label: `${place}`, text: '', values: [1] }));
    const axis = { ticks: [1], label: 'Replies', format: String };
    const parts = [{ look: 'full' as const, name: 'replies' }];
    const { shapes, points } = stackPicture({ parts, piles, axis, lines: LINES, keys: [] }, room);
    const starts = (ink: string): number[] =>
      shapes.flatMap((shape) =>
        shape.kind === 'path' && shape.ink === ink ? [Number(/^M([\d.]+),/.exec(shape.d)?.[1])] : [],
      );
    const [second = 0, fourth = 0] = [points[2]?.x, points[4]?.x];
    expect(starts('stop')).toEqual([expect.closeTo(second, 1)]);
    expect(starts('dash')).toEqual([expect.closeTo(second + 4, 1), expect.closeTo(fourth, 1)]);
  });

  it('has a dot of twice the area for twice the time', () => {
    const cells = [4, 2, 1].map((value, column) => ({ row: 0, column, value: value * HOUR, text: '' }));
    const grid = { cells, rows: [''], columns: [], count: { rows: 1, columns: 3 }, keys: [] };
    const radii = gridPicture(grid, room).shapes.flatMap((shape) =>
      shape.kind === 'circle' ? [shape.r ** 2] : [],
    );
    expect((radii[0] ?? 0) / (radii[1] ?? 1)).toBeCloseTo(2, 5);
    expect((radii[1] ?? 0) / (radii[2] ?? 1)).toBeCloseTo(2, 5);
  });

  it.each([
    [MINUTE, [MINUTE]],
    [72 * MINUTE, [20, 40, 60, 80].map((minutes) => minutes * MINUTE)],
    [24 * HOUR, [6, 12, 18, 24].map((hours) => hours * HOUR)],
    [130 * HOUR, [50, 100, 150].map((hours) => hours * HOUR)],
  ])('has ticks that people count time in: %d ms', (most, ticks) => expect(timeTicks(most)).toEqual(ticks));

  it('counts replies in whole ones', () => {
    expect(countTicks(0)).toEqual([1]);
    expect(countTicks(3)).toEqual([1, 2, 3]);
    expect(countTicks(60)).toEqual([20, 40, 60]);
  });
});

describe('a day over a change of clocks', () => {
  inZone('Europe/Amsterdam');

  it.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
  ])('%s, by the clock in Amsterdam, has %d hours, each as wide as the others', (day, hours) => {
    const room = roomOf(720);
    const span = { from: startOfDay(day, 0), to: startOfDay(addDays(day, 1), 0) };
    const stretches = Array.from({ length: hours }, (_, hour) => ({
      ...{ from: span.from + hour * HOUR, to: span.from + hour * HOUR + 30 * MINUTE, text: String(hour) },
    }));
    const ends = stretches.slice(0, 3).flatMap(({ from }) =>
      Array.from({ length: 9 }, (_, place) => ({
        at: from + place * MINUTE,
        look: 'invited' as const,
        text: 'offer',
      })),
    );
    const clock = (at: number): string => new Date(at).toTimeString().slice(0, 5);
    const picture = timelinePicture(
      { day: span, lanes: [{ name: LONG, stretches, ends }], clock, keys: [] },
      room,
    );
    expectWhole(picture, room);
    const bars = rectsOf(picture, 'bar');
    expect(bars).toHaveLength(hours);
    for (const { width } of bars) expect(width).toBeCloseTo((708 / hours) * 0.5, 5);
    expect(picture.shapes.filter(areWords).map(({ text }) => text)).toContain('21:00');
  });
});

describe('what is taken along', () => {
  it('is a picture of its own, with its title, and no sign of the markup in its texts', () => {
    const room = roomOf(280);
    const picture = rowsPicture([{ name: '<b>"A" & B', text: '', figure: '1 hr', value: 1 }], [], room);
    const paper = onPaper(
      picture,
      '4 hr 47 min at chats, about as much as in the week before',
      'Full Stop',
      room,
    );
    const whole: Room = { ...room, width: paper.width };
    expectWhole(paper, whole);
    const style = { fill: 'black', stroke: 'none', strokeWidth: '1', strokeDasharray: 'none' };
    const text = svgText(paper, { inks: new Map([['text', style]]), paper: 'white', font: 'serif' }, 13);
    expect(text).toContain('&lt;b&gt;&quot;A&quot; &amp; B');
    expect(text).not.toContain('<b>');
    expect(text).toContain('4 hr 47 min');
  });

  it('is a table that spreadsheets read: no cell begins like a formula', () => {
    expect(
      csvOf([
        ['Day', 'Time, all'],
        ['=1+1', '1\u00a0hr'],
        ['-5', 'a "b"'],
      ]),
    ).toBe('Day,"Time, all"\r\n\'=1+1,1 hr\r\n-5,"a ""b"""\r\n');
  });
});
