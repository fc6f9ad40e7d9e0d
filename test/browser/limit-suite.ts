import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/launch.ts';
import { fillStore } from '../../scripts/fill-store.ts';
import { until } from '../../scripts/until.ts';
import type { CountedLimit } from '../../src/core/limit';
import { dayOf } from '../../src/core/days';
import type { Choice } from '../../src/core/nudge';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/records';
import { emptyTotals } from '../../src/core/totals';
import { ownPages } from '../replay/saved-pages.ts';
import type { Replay } from '../replay/stage.ts';
import { closeBy, covers, goToAside, isShown, press, shown } from './marks.ts';
import { leaveDraft, staged } from './staged.ts';
import { dayLimits } from '../unit/limits';

const MINUTE = 60_000;
const LIMIT = 60;
const html = ownPages().find(({ layout }) => layout === 'G1')?.html ?? '';
const FIELD = '#prompt-textarea';
const DRAFT = 'And one more thing';
/** The panel's controls, in the order of the Tab key. */
const TABS = { closed: 1, more: 2, 'wrap-up': 3, 'not-today': 4 };

declare global {
  interface Window {
    __panel?: Panel;
  }
}

/** What was shown last. */
interface Panel {
  came: number;
  /** For so long, in ms, no key had been pressed. */
  untyped: number;
  /** A reply was on its way. */
  cameWhileBusy: boolean;
  /** In ms; null as long as it is there. */
  lasted: number | null;
}

/** Runs in the page, which knows better than a busy machine's test when something came. */
function witnessPanel(): void {
  let typed = 0;
  addEventListener('keydown', () => (typed = performance.now()), true);
  const isOurs = (node: Node): boolean => node instanceof HTMLDivElement;
  new MutationObserver((changes) => {
    const now = performance.now();
    for (const { target, addedNodes, removedNodes } of changes) {
      if (target !== document.documentElement) continue;
      if (window.__panel && [...removedNodes].some(isOurs)) window.__panel.lasted = now - window.__panel.came;
      if (![...addedNodes].some(isOurs)) continue;
      const cameWhileBusy = window.__replay.truth().replies < window.__replay.sent();
      window.__panel = { came: now, untyped: now - typed, cameWhileBusy, lasted: null };
    }
  }).observe(document, { childList: true, subtree: true });
}

/** The limit is reached in a real chat: the panel comes at the natural stop, and each choice does what it says. */
export function limitIn(name: BrowserName): void {
  describe(name, () => {
    const here = staged(name);
    let replay: Replay;

    /** Opens a chat with this much time left of an hour a day for everything. */
    async function open(
      left: number,
      playing = {},
      look: Partial<CountedLimit> = {},
      chosen: Partial<Settings> = {},
    ): Promise<void> {
      const day = dayOf(Date.now(), DEFAULT_SETTINGS.dayStart);
      const row = emptyTotals(day, '*');
      row.hours[new Date().getHours()] = LIMIT * MINUTE - left;
      const limits = dayLimits({ '*': LIMIT }).map((limit) => ({ ...limit, ...look }));
      await fillStore(here.ledger.page, { days: [row] }, { limits, ...chosen });
      await here.page.bringToFront();
      await here.page.evaluateOnNewDocument(witnessPanel);
      replay = await here.stage.open(here.page, html, { history: 1, ...playing }, { strict: true });
      await here.ledger.watches(here.page);
    }

    const isPanelShown = (): Promise<boolean> => isShown(here.page);
    const waitForPanel = (): Promise<void> => shown(here.page);
    const choose = (choice: keyof typeof TABS): Promise<void> => press(here.page, TABS[choice]);

    const choiceIs = (choice: Choice): Promise<unknown> =>
      here.ledger.when(
        `the choice is ${choice}`,
        ({ nudges }) => nudges.length === 1 && nudges[0]?.choice === choice,
      );

    const draft = (): Promise<string> =>
      here.page.$eval(FIELD, (field) => (field as HTMLTextAreaElement).value ?? field.textContent);

    it('waits for the reply to end, and for three seconds without typing', async () => {
      await open(2_000, { minMs: 9_000, maxMs: 10_000 });
      await replay.typeNext();
      await replay.send();
      await until('the reply is there', () => here.page.evaluate(() => window.__replay.sent() > 0));
      // The time is up in the middle of the reply: without that, the panel would be here by then.
      await pause(6_000);
      // Whoever types while the reply ends, and on, puts it off.
      let isBusy = true;
      void replay.idle().then(() => (isBusy = false));
      for (let after = 0; after < 12; after += isBusy ? 0 : 1)
        await here.page.keyboard.type('x', { delay: 300 });
      await waitForPanel();
      const panel = await here.page.evaluate(() => window.__panel);
      expect(panel?.cameWhileBusy).toBe(false);
      expect(panel?.untyped).toBeGreaterThan(2_900);
    });

    it('takes the focus, gives it back with Escape, and is not shown twice for the same crossing', async () => {
      await open(2_000);
      await replay.playNext();
      await here.page.focus(FIELD);
      await here.page.keyboard.type(DRAFT);
      await waitForPanel();
      await here.page.keyboard.press('Escape');
      await until('the panel is gone', async () => !(await isPanelShown()));
      await here.page.keyboard.type('!');
      expect(await draft()).toBe(`${DRAFT}!`);
      await choiceIs('closed');
      await here.page.bringToFront();
      await here.page.keyboard.press('Enter');
      await replay.idle();
      // A whole natural stop goes by: the report that follows the reply has been answered.
      await here.ledger.when(
        'the second reply',
        ({ turns }) => turns.filter(({ kind }) => kind === 'reply').length === 2,
      );
      expect(await isPanelShown()).toBe(false);
    });

    it('lets whoever goes on typing type on', async () => {
      await open(2_000);
      await replay.playNext();
      await here.page.focus(FIELD);
      await here.page.keyboard.type(DRAFT);
      await waitForPanel();
      await here.page.keyboard.type(', then');
      expect(await draft()).toBe(`${DRAFT}, then`);
      expect(await isPanelShown()).toBe(true);
    });

    it('10 more minutes: goes on for ten minutes', async () => {
      await open(2_000);
      await replay.playNext();
      await waitForPanel();
      await choose('more');
      await until('the panel is gone', async () => !(await isPanelShown()));
      await choiceIs('more');
      await here.launched.reloadExtensionPage(here.ledger.page);
      await here.ledger.page.waitForSelector('.today-limit');
      expect(
        await here.ledger.page.$eval('.today', (part) => part.textContent?.replace(/\s/g, ' ')),
      ).toContain('of 1 hr 10 min');
    });

    it('wrap up: takes the draft along and closes the tab', async () => {
      await open(2_000);
      await replay.playNext();
      await here.page.focus(FIELD);
      await here.page.keyboard.type(DRAFT);
      await waitForPanel();
      await closeBy(here.page, () => choose('wrap-up'));
      await choiceIs('wrap-up');
      const other = await here.launched.browser.newPage();
      await other.setContent('<textarea></textarea>');
      await other.focus('textarea');
      await other.keyboard.down('Control');
      await other.keyboard.press('v');
      await other.keyboard.up('Control');
      expect(await other.$eval('textarea', ({ value }) => value)).toBe(DRAFT);
      await other.close();
    });

    it('wrap up: goes to the page that the user chose, in the same tab', async () => {
      const wrapUpTo = 'http://afterwards.localhost/list';
      await open(2_000, {}, {}, { wrapUpTo });
      await replay.playNext();
      await waitForPanel();
      const left = here.page.waitForRequest((request) => request.isNavigationRequest());
      await choose('wrap-up');
      expect((await left).url()).toBe(wrapUpTo);
      await choiceIs('wrap-up');
      expect(here.page.isClosed()).toBe(false);
    });

    it('not today: no more nudges for this limit today', async () => {
      await open(2_000);
      await replay.playNext();
      await waitForPanel();
      await choose('not-today');
      await until('the panel is gone', async () => !(await isPanelShown()));
      await choiceIs('not-today');
      const again = await here.launched.browser.newPage();
      const next = await here.stage.open(again, html, { history: 1 }, { strict: true });
      await here.ledger.watches(again);
      await next.playNext();
      await here.ledger.when(
        'another reply',
        ({ turns }) => turns.filter(({ kind }) => kind === 'reply').length === 2,
      );
      expect(await again.evaluate(() => document.documentElement.children.length)).toBe(2);
      await again.close();
    });

    /** A chat with a draft in it, as if it had been typed some time ago. */
    async function openWithDraft(left: number, look: Partial<CountedLimit>): Promise<string> {
      await open(left, {}, look);
      await leaveDraft(here.page, FIELD, DRAFT);
      return here.page.evaluate(() => document.documentElement.outerHTML);
    }

    /** Draft, focus and page are as they were. */
    async function expectUntouched(before: string): Promise<void> {
      const after = await here.page.$eval(FIELD, (field) => ({
        hasFocus: field === document.activeElement || field.contains(document.activeElement),
        source: document.documentElement.outerHTML,
      }));
      expect([await draft(), after]).toEqual([DRAFT, { hasFocus: true, source: before }]);
    }

    it('a pause covers the chat for one breath, then goes on with it', async () => {
      const before = await openWithDraft(0, { form: 'pause', breath: 5 });
      await waitForPanel();
      expect(await covers(here.page, FIELD)).toBe(true);
      await here.page.keyboard.type('x');
      const isOver = async (): Promise<boolean> => {
        await here.page.keyboard.press('Escape');
        return !(await isPanelShown());
      };
      await until('the breath is over', isOver);
      expect(await here.page.evaluate(() => window.__panel?.lasted)).toBeGreaterThan(4_900);
      await expectUntouched(before);
      await choiceIs('closed');
    });

    it('closed until tomorrow stays whatever is pressed, and goes for ten more minutes', async () => {
      const before = await openWithDraft(0, { form: 'closed', more: 1 });
      await waitForPanel();
      for (const key of ['Escape', 'Escape', 'x', 'Escape'] as const) await here.page.keyboard.press(key);
      expect(await covers(here.page, FIELD)).toBe(true);
      await press(here.page, 1);
      await until('the chat is open', async () => !(await isPanelShown()));
      await expectUntouched(before);
      await choiceIs('more');
      expect(await isPanelShown()).toBe(false);
    });

    it('shows the time left where the arrow keys and the pointer take it, never over the draft', async () => {
      await openWithDraft(12 * MINUTE, { chip: true });
      await waitForPanel();
      const { width, height } = await here.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const isAt = (x: number, y: number): Promise<boolean> =>
        here.page.evaluate(
          (left, top) => document.elementFromPoint(left, top)?.parentElement === document.documentElement,
          x,
          y,
        );
      const [left, right, top, upper] = [30, width - 30, 18, height * 0.22 + 10];
      expect(await isAt(right, top)).toBe(true);
      await goToAside(here.page);
      const moves = [
        ['ArrowDown', right, upper],
        ['ArrowLeft', left, upper],
        ['ArrowUp', left, top],
      ] as const;
      for (const [key, x, y] of moves) {
        await here.page.keyboard.press(key);
        expect([key, await isAt(x, y), await covers(here.page, FIELD)]).toEqual([key, true, false]);
      }
      await here.page.mouse.move(left, top);
      await here.page.mouse.down();
      await here.page.mouse.move(right - 40, height - 40, { steps: 4 });
      await here.page.mouse.up();
      expect(await isAt(right, upper)).toBe(true);
    });

    it('leaves no mark in the page until then', async () => {
      await open(LIMIT * MINUTE);
      const marks = (): Promise<object> =>
        here.page.evaluate(() => ({
          globals: Object.keys(globalThis).filter((key) => /full.?stop/i.test(key)),
          symbols: Object.getOwnPropertySymbols(globalThis).filter((one) => /full.?stop/i.test(String(one)))
            .length,
          children: [...document.documentElement.children].map(({ localName }) => localName),
          attributes: document.documentElement.getAttributeNames().filter((one) => /stop/.test(one)),
        }));
      await replay.playNext();
      expect(await marks()).toEqual({ globals: [], symbols: 0, children: ['head', 'body'], attributes: [] });
    });
  });
}
