/** The dashboard where figures are extreme: nothing meets, is cut or lies, at any width; and its views of words. */
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyStore, fillStore, type Rows } from '../../scripts/fill-store.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { until } from '../../scripts/until.ts';
import { DASHBOARD_SETTINGS, dashboardRows, dashboardScenes } from '../../scripts/screenshots-dashboard.ts';
import { LANGUAGES } from '../../src/core/records';
import { buildOf } from './browsers.ts';
import { EXTREMES, fullDay, NOTHING, ONE_MINUTE, WEEK, ZONE } from './extreme-days.ts';
import { choicesCutIn, faultsIn } from './layout.ts';
import { follow, openDashboard, plain } from './screen.ts';

const RANGE = `${WEEK[0]}..${WEEK[6]}`;
const VIEWS = [
  `#/today/${WEEK[1]}`,
  `#/week/${WEEK[2]}`,
  '#/months/2026-01-01..2026-12-31',
  '#/year/2026-01-01..2026-12-31',
  `#/hours/${RANGE}`,
  `#/closings/${RANGE}`,
];
/** Scenes in which there is more to read than a picture. */
const WORDS = [
  'week',
  'closings',
  'report',
  'nudges',
  'data',
  'sites',
  'limits',
  'settings',
  'talk',
  'about',
];
/** A phone (and a wide window at 400 %), a window at 200 %, a wide window, and 4K. */
const WIDTHS = [320, 640, 1280, 3840];

let launched: Launched;
let page: Page;

beforeAll(async () => {
  launched = await launch('chromium', { extension: buildOf('chromium') });
  page = await openDashboard(launched);
  await page.emulateTimezone(ZONE);
});
afterAll(() => launched.close());

async function fill(rows: Rows, settings: object = {}): Promise<void> {
  await emptyStore(page, ['days', 'presences', 'turns']);
  await fillStore(page, rows, { language: 'en', keepDays: null, ...settings });
  await page.reload();
  await page.waitForSelector('h1');
}

async function open(hash: string, width: number): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await follow(page, hash);
  const [view = ''] = hash.slice(2).split(/[/?]/);
  await page.waitForSelector(`nav a[aria-current=page][href="#/${view}"]`);
  await until('the pictures have the width that is there', () =>
    page.$$eval('.chart-room', (rooms) =>
      rooms.every((room) => {
        const drawn = Number(room.querySelector('svg')?.getAttribute('width'));
        return drawn === Math.max(200, Math.floor(room.clientWidth));
      }),
    ),
  );
}

describe.each([
  ['a week of extremes', { days: EXTREMES, ...fullDay() }, VIEWS],
  ['one minute of one site', { days: ONE_MINUTE }, VIEWS.slice(1)],
  ['a day without anything', { days: NOTHING }, VIEWS.slice(1)],
])('%s', (_, rows, views) => {
  describe.each([
    ['en', {}],
    ['de', {}],
    ['en', { dir: 'rtl' }],
    ['nl', { letters: '200%' }],
  ])('in %s %j', (language, { dir = 'ltr', letters = '' }: { dir?: string; letters?: string }) => {
    beforeAll(async () => {
      await fill(rows, { language });
      await page.evaluate(
        (way, size) => {
          document.documentElement.dir = way;
          document.documentElement.style.fontSize = size;
        },
        dir,
        letters,
      );
    });

    it.each(views)('%s has all its words in sight, and none over another', async (hash) => {
      for (const width of WIDTHS) {
        await open(hash, width);
        expect(await page.evaluate(faultsIn), `${width} px`).toEqual([]);
      }
    });
  });
});

const openTables = (): Promise<void> =>
  page.$$eval('.takings button[aria-expanded=false]', (buttons) =>
    buttons.forEach((button) => button.click()),
  );

describe('views of words, and tables behind pictures', () => {
  const { day, rows } = dashboardRows();
  const seen = dashboardScenes(day).filter(({ name }) => WORDS.includes(name));

  it.each(LANGUAGES)('cut nothing at any width in %s', async (language) => {
    await fill(rows, { ...DASHBOARD_SETTINGS, language });
    for (const { hash, wanted } of seen) {
      for (const width of language === 'de' ? [320, 360, 640, 1280] : [320, 360]) {
        await open(hash, width);
        await page.waitForSelector(wanted);
        await openTables();
        const faults = [await page.evaluate(faultsIn), await page.evaluate(choicesCutIn)];
        expect(faults, `${hash}, ${width} px`).toEqual([[], []]);
      }
    }
  });
});

describe('the bars of a week of extremes', () => {
  beforeAll(async () => {
    await fill({ days: EXTREMES });
    await open(`#/week/${WEEK[2]}`, 1280);
  });

  it('are as high as the time is long, and one minute is seen', async () => {
    const heights = await page.$$eval('.chart:first-child g > .ink-bar', (bars) =>
      bars.map((bar) => bar.getBoundingClientRect()).map(({ x, height }) => ({ x, height })),
    );
    const inOrder = heights.sort((a, b) => a.x - b.x).map(({ height }) => height);
    // Of five days with time; that of nothing and that of no figures have none, and the key is the first of all.
    const [, minute = 0, full = 0, many = 0, marked = 0, long = 0] = inOrder;
    expect(inOrder).toHaveLength(6);
    expect(minute).toBeCloseTo(1.5, 2);
    expect(marked).toBeCloseTo(1.5, 2);
    expect(many / full).toBeCloseTo(15 / 24, 2);
    expect(long / full).toBeCloseTo(25 / 24, 2);
  });

  it('stand in their table with the same figures', async () => {
    const cells = await page.$$eval('.chart:first-child tbody tr', (rows) =>
      rows.map((row) => row.children[1]?.textContent.replace(/\s+/g, ' ')),
    );
    expect(cells).toEqual(['1 min', '24 hr', '0 min', 'nothing measured', '15 hr', '2 min', '25 hr']);
  });
});

/** What is a stop for a screen reader; the rest is what these are made of. */
const STOPS = ['figure', 'heading', 'group', 'image', 'button', 'region', 'table', 'caption', 'row'];
const CELLS = ['columnheader', 'rowheader', 'cell', 'gridcell'];

/** As it is read out, a line for each stop and each row of a table. */
function outline({ role, name, children = [] }: SerializedAXNode, depth = 0): string[] {
  const isStop = STOPS.includes(role);
  const inner = children.flatMap((child) => outline(child, isStop ? depth + 1 : depth));
  if (!isStop) return inner;
  const cells = children.filter((child) => CELLS.includes(child.role)).map((cell) => plain(cell.name ?? ''));
  const text = role === 'row' ? cells.join(' | ') : plain(name ?? '');
  return [`${'  '.repeat(depth)}${role}${text === '' ? '' : `: ${text}`}`, ...inner];
}

describe('pictures and their tables as they are read out', () => {
  beforeAll(async () => {
    await fill({ days: EXTREMES, ...fullDay() });
  });

  it.each([
    ['today', WEEK[1]],
    ['week', RANGE],
    ['months', RANGE],
    ['year', RANGE],
    ['hours', RANGE],
    ['closings', RANGE],
  ])('%s', async (view, about) => {
    await open(`#/${view}/${about}`, 1280);
    await openTables();
    await page.waitForFunction(() => document.querySelector('.behind[hidden]') === null);
    const figures = await page.$$('.chart');
    const trees = await Promise.all(
      figures.map((root) => page.accessibility.snapshot({ root, interestingOnly: false })),
    );
    const lines = trees.flatMap((tree) => (tree ? outline(tree) : []));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`read-out/${view}.txt`);
  });
});
