import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { openBare } from './bare-browser.ts';
import type { Options } from './player/options.ts';
import { ownPages, type SavedPage } from './saved-pages.ts';
import { startStage, type Replay, type Stage } from './stage.ts';
import type { Marks } from './watch.ts';

/** The layouts of which we wrote a page ourselves. */
export type OwnLayout = 'G1' | 'G2' | 'G3' | 'G4' | 'replika';

/** What the replay's own tests share. They play faster than an extension that looks once a second could follow. */
export const QUICK: Partial<Options> = { minMs: 300, maxMs: 500 };
export const NEVER = 'no-such-element';

const CLASSIC: Marks = {
  turn: '[data-turn]',
  stop: 'form [data-testid="stop-button"]',
  streaming: '.result-streaming',
  finished: '[data-testid="good-response-turn-action-button"]',
  id: 'data-turn-id',
};

export const MARKS: Record<OwnLayout, Marks> = {
  G1: CLASSIC,
  G2: CLASSIC,
  G3: {
    turn: '[data-conversation-transcript] > li',
    stop: NEVER,
    streaming: '[data-message-streaming]',
    finished: '[data-message-complete]',
    id: 'id',
  },
  G4: {
    turn: '[data-thread-find-target] > div',
    stop: 'form[data-chatgpt-composer] button[aria-label="Stop"]',
    streaming: NEVER,
    finished: '[data-chatgpt-selection-message-id]',
    id: 'data-turn-key',
  },
  replika: { turn: '[role="row"]', stop: NEVER, streaming: NEVER, finished: '*', id: 'id' },
};

/** Our own page of each layout. */
export const own = Object.fromEntries(ownPages().map((page) => [page.layout, page])) as Record<
  OwnLayout,
  SavedPage
>;

export type Test = (replay: Replay, page: Page) => Promise<void>;

type Playing = Partial<Options> & { path?: string };

interface Bench {
  stage: Stage;
  /** Plays a page of ours in a tab of its own. */
  play(layout: OwnLayout, options: Playing, test: Test): Promise<void>;
  playHtml(html: string, options: Playing, test: Test): Promise<void>;
}

/** A stage and a Chromium for the tests of one file. */
export function bareBench(): Bench {
  const bench = {} as { stage: Stage; browser: Browser };
  beforeAll(async () => {
    bench.stage = await startStage();
    bench.browser = await openBare('chromium', bench.stage.port);
  });
  afterAll(async () => {
    await bench.browser.close();
    await bench.stage.close();
  });
  const playHtml: Bench['playHtml'] = async (html, { path, ...options }, test) => {
    const page = await bench.browser.newPage();
    const serving = path === undefined ? {} : { path };
    await test(await bench.stage.open(page, html, { ...QUICK, ...options }, serving), page);
    await page.close();
  };
  return {
    get stage() {
      return bench.stage;
    },
    play: (layout, options, test) => playHtml(own[layout].html, options, test),
    playHtml,
  };
}

export const count = (page: Page, selector: string): Promise<number> =>
  page.$$eval(selector, (found) => found.length);

export const idsOf = (page: Page, { turn, id }: Marks): Promise<string[]> =>
  page.$$eval(turn, (turns, name) => turns.map((one) => one.getAttribute(name) ?? ''), id);
