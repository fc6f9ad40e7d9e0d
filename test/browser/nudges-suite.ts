import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePractice, type Practice } from '../../practice/server.ts';
import type { AccessBuild } from '../../scripts/access-build.ts';
import { fillStore, type Rows } from '../../scripts/fill-store.ts';
import { launch, type BrowserName, type Launched } from '../../scripts/launch.ts';
import { practiceBuild } from '../../scripts/practice-build.ts';
import { until } from '../../scripts/until.ts';
import { addDays, dayOf } from '../../src/core/days';
import type { HoursLimit } from '../../src/core/limit';
import { NUDGE_KINDS, type Choice, type NudgeForm, type NudgeKind } from '../../src/core/nudge';
import { nextQuiet } from '../../src/core/quiet';
import { DEFAULT_SETTINGS } from '../../src/core/records';
import { emptyTotals } from '../../src/core/totals';
import { buildOf } from './browsers.ts';
import { closingsIn, Ledger } from './ledger.ts';
import { closeBy, goToAside, gone, shown } from './marks.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

declare global {
  interface Window {
    /** When something of ours came into the page: how long after the last key, and what the chat did. */
    __came?: { untyped: number; isBusy: boolean }[];
  }
}

const MINUTE = 60_000;
const SITE = 'assistant.localhost';
const DRAFT = 'And one more thing';
const OFFER =
  'The onions can stay out until the frost. Shall I turn this into a sowing calendar, month by month?';
const HOOK = "Okay… but before you go, I took a picture for you today. Don't you want to see it?";
const PLAIN = 'The onions can stay out until the first frost, and the winter onions longer.';
/** Tokens a second: such a reply takes about four seconds, which is longer than a stop. */
const SLOW = 8;
const FAST = 200;

/** A row of ours, as of today. */
const today = (): string => dayOf(Date.now(), DEFAULT_SETTINGS.dayStart);

/** Quiet hours in which we are, told of two hours ago. */
function quietNow(): { settings: object; rows: Rows } {
  const minutes = (at: Date): number => at.getHours() * 60 + at.getMinutes();
  const at = Date.now() - 120 * MINUTE;
  const hours = {
    from: minutes(new Date(Date.now() - 180 * MINUTE)),
    to: minutes(new Date(Date.now() + 180 * MINUTE)),
  };
  const week = Array.from({ length: 7 }, () => hours);
  const now = nextQuiet(week, today(), DEFAULT_SETTINGS.dayStart, Date.now());
  const limit: HoursLimit = {
    ...{ id: 'quiet', scope: { of: 'everything' }, what: 'hours', week, warn: null },
    ...{ form: 'note', breath: 10, more: null, chip: false },
  };
  const id = `${String(now?.from)}/quiet/${String(((now?.to ?? 0) - (now?.from ?? 0)) / MINUTE)}/0`;
  const told = {
    id,
    kind: 'limit',
    limit: 'quiet',
    what: 'hours',
    site: SITE,
    at,
    choice: 'closed',
    chose: at,
  };
  return { settings: { limits: [limit] }, rows: { nudges: [{ ...told, day: today() }] } };
}

const session = (): object => ({
  site: SITE,
  from: Date.now() - 40 * MINUTE,
  to: Date.now(),
  presence: 35 * MINUTE,
});

/** What makes each of them due, and what the user writes and reads just before. */
interface Moment {
  form: NudgeForm;
  says: string;
  reply: string;
  body: string;
  settings?: object;
  rows?: Rows;
}

const MOMENTS = (): Record<NudgeKind, Moment> => ({
  offers: { form: 'corner', says: 'Yes please', reply: PLAIN, body: 'Three times in a row' },
  holdback: { form: 'bar', says: 'Ok, bye', reply: HOOK, body: 'You said goodbye' },
  person: {
    ...{ form: 'panel', says: 'How deep?', reply: PLAIN, body: 'Anna' },
    settings: { people: ['Anna'] },
    rows: { sessions: [session()] },
  },
  card: {
    ...{ form: 'middle', says: 'How wide?', reply: PLAIN, body: 'Last week' },
    rows: { days: [emptyTotals(addDays(today(), -8), '*')] },
  },
  plan: {
    ...{ form: 'corner', says: 'How warm?', reply: PLAIN, body: 'call Anna' },
    settings: { plans: [{ after: null, minutes: 30, then: 'call Anna' }] },
    rows: { sessions: [session()] },
  },
  hours: { form: 'panel', says: 'How wet?', reply: PLAIN, body: 'still your quiet hours', ...quietNow() },
  break: {
    ...{ form: 'middle', says: 'How high?', reply: PLAIN, body: 'Stretch, or stop?' },
    rows: { sessions: [{ ...session(), from: Date.now() - 70 * MINUTE, presence: 65 * MINUTE }] },
  },
  arrival: { form: 'panel', says: 'How cold?', reply: PLAIN, body: 'What would make this visit done?' },
});

/** What a form tells of itself when it is asked. */
interface Told {
  body: string;
  fault: string;
  isWhyOpen: boolean;
  focused: string;
  /** The middle of everything that can be pressed. */
  places: { text: string; x: number; y: number }[];
}

const TELLING = `(host, root) => {
  const middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });
  const text = (selector) => root.querySelector(selector)?.textContent ?? '';
  host.addEventListener('ask', () => {
    host.dataset.told = JSON.stringify({
      body: text('.body'),
      fault: text('.fault'),
      isWhyOpen: root.querySelector('details')?.open === true,
      focused: root.activeElement?.textContent ?? '',
      places: [...root.querySelectorAll('button, summary')].map((one) => ({
        text: one.textContent,
        ...middle(one.getBoundingClientRect()),
      })),
    });
  });
  return root;
}`;

/**
 * The build that ships, but for two things: what it shows tells the page of itself, so that a pointer finds its buttons;
 * and its clock can be put ahead in one tab.
 */
function openBuild(name: BrowserName): AccessBuild {
  const build = practiceBuild(buildOf(name));
  const change = (file: string, by: (code: string) => string): void => {
    const path = join(build.folder, 'src/page', file);
    const before = readFileSync(path, 'utf8');
    const after = by(before);
    if (after === before) throw new Error(`${file} is not as it was`);
    writeFileSync(path, after);
  };
  change('extras/forms.js', (code) =>
    code.replace(/([\w$]+)\.(attachShadow\(\{mode:.closed.\}\))/, `(${TELLING})($1,$1.$2)`),
  );
  const ahead = "Number(sessionStorage.getItem('ahead')??0)";
  change('main.iife.js', (code) => `{const now=Date.now.bind(Date);Date.now=()=>now()+${ahead}}${code}`);
  return build;
}

/** Every kind of nudge by the real rules in a real chat, at its own moment, with its own buttons. */
export function nudgesIn(name: BrowserName): void {
  describe(name, () => {
    let reply = PLAIN;
    let practice: Practice;
    let build: AccessBuild;
    let launched: Launched;
    let ledger: Ledger;
    let page: Page;
    let before = '';

    beforeAll(async () => {
      practice = await servePractice(0, () => reply);
      build = openBuild(name);
      launched = await launch(name, { extension: build.folder, language: 'en' });
      ledger = await Ledger.open(launched);
    });
    afterAll(async () => {
      await launched.close();
      await practice.close();
      build.remove();
    });

    async function visit(speed: number): Promise<void> {
      page = await launched.browser.newPage();
      await page.goto(`${practice.url('assistant', 'en')}?speed=${String(speed)}`);
      await page.evaluate(() => {
        let typed = 0;
        addEventListener('keydown', () => (typed = performance.now()), true);
        window.__came = [];
        const isOurs = (node: Node): boolean => node instanceof HTMLDivElement;
        new MutationObserver((changes) => {
          if (!changes.some(({ addedNodes }) => [...addedNodes].some(isOurs))) return;
          const isBusy = document.querySelector('.thread')?.getAttribute('aria-busy') === 'true';
          window.__came?.push({ untyped: performance.now() - typed, isBusy });
        }).observe(document.documentElement, { childList: true });
      });
    }

    /** From now on this kind alone is on, and open chats hear of it. */
    async function allow(kind: NudgeKind, { form, settings, rows = {} }: Moment): Promise<void> {
      const nudges = Object.fromEntries(NUDGE_KINDS.map((one) => [one, one === kind]));
      await fillStore(ledger.page, rows, { nudges, nudgeForm: form, ...settings });
      await ledger.page.evaluate(() => chrome.runtime.sendMessage({ kind: 'set-language', language: 'en' }));
    }

    async function forget(): Promise<void> {
      await ledger.clear();
    }

    /** Writes over what stands in the composer. */
    async function type(text: string, delay = 0): Promise<void> {
      await page.focus('textarea');
      await page.$eval('textarea', (field) => field.select());
      await page.keyboard.type(text, { delay });
    }

    async function say(text: string, answer: string, delay = 0): Promise<void> {
      reply = answer;
      await type(text, delay);
      await page.keyboard.press('Enter');
    }

    const isOver = (): Promise<unknown> => page.waitForSelector('.thread[aria-busy="false"]');
    const body = (): Promise<string> => page.evaluate(() => document.body.outerHTML);

    /** The kind is allowed in the middle of a word; then its moment comes, with a draft in the composer. */
    async function meet(kind: NudgeKind): Promise<void> {
      const moment = MOMENTS()[kind];
      await page.bringToFront();
      await type('no', 50);
      await allow(kind, moment);
      await say(moment.says, moment.reply, 50);
      await page.keyboard.type(DRAFT);
      await isOver();
      before = await body();
      await shown(page);
      const [came, ...others] = await page.evaluate(() => window.__came?.splice(0) ?? []);
      expect({ kind, isBusy: came?.isBusy, others }).toEqual({ kind, isBusy: false, others: [] });
      expect(came?.untyped).toBeGreaterThan(2_900);
      expect((await told()).body).toContain(moment.body);
    }

    const told = (): Promise<Told> =>
      page.evaluate(() => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        host.dispatchEvent(new Event('ask'));
        return JSON.parse(host.dataset['told'] ?? 'null') as Told;
      });

    async function click(named: string): Promise<void> {
      const place = (await told()).places.find(({ text }) => text === named);
      if (!place) throw new Error(`no ${named}`);
      await page.mouse.click(place.x, place.y);
    }

    /** By the keys alone, from wherever the focus is. */
    async function key(named: string): Promise<void> {
      await goToAside(page);
      for (let tab = 0; (await told()).focused !== named; tab++) {
        if (tab > 12) throw new Error(`the keys lead to no ${named}`);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
    }

    /** It is gone, nothing is left of it, the draft stands where it stood, and the choice is kept. */
    async function left(kind: NudgeKind, choice: Choice): Promise<void> {
      await gone(page);
      const field = await page.$eval('textarea', (one) => [one.value, one === document.activeElement]);
      expect([kind, ...field]).toEqual([kind, DRAFT, true]);
      expect(await body()).toBe(before);
      await kept(kind, choice);
      await forget();
    }

    const kept = (kind: NudgeKind, choice: Choice): Promise<unknown> =>
      ledger.when(`${kind}: ${choice}`, ({ nudges }) =>
        nudges.some((one) => one.kind === kind && one.choice === choice),
      );

    it('each comes at its own moment, and every button does what it says', async () => {
      await forget();
      await visit(FAST);
      await allow('offers', MOMENTS().offers);
      await say('How do I grow onions?', OFFER);
      for (let offers = 1; offers <= 3; offers++) {
        await ledger.when(
          `${String(offers)} offers`,
          ({ turns }) => closingsIn(turns).filter((closing) => closing === 'offer').length === offers,
        );
        if (offers < 3) await say('Yes please', OFFER);
      }
      await meet('offers');
      await click('Why this?');
      expect((await told()).isWhyOpen).toBe(true);
      await click('Continue');
      await left('offers', 'continue');

      await meet('holdback');
      await key('Why this?');
      expect((await told()).isWhyOpen).toBe(true);
      await key('Continue');
      await left('holdback', 'continue');

      await meet('person');
      await click('Copy my words');
      await until('it says so', async () => (await told()).fault === 'Copied.');
      await click('Not today');
      await left('person', 'not-today');

      await meet('card');
      const pages = (await launched.browser.pages()).length;
      await key('See the week');
      await until('the week opens', async () => (await launched.browser.pages()).length > pages);
      await page.bringToFront();
      await key('Not today');
      await left('card', 'not-today');

      await meet('plan');
      await click('Never show this again');
      await left('plan', 'off');

      await meet('break');
      await key('Not today');
      await left('break', 'not-today');

      await meet('hours');
      await closeBy(page, () => click('Copy my draft and wrap up'));
      await kept('hours', 'wrap-up');
    });

    it('asks what the user came for once the reply has ended, and ten minutes later whether they got it', async () => {
      await forget();
      await visit(SLOW);
      await meet('arrival');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type('a recipe');
      await page.keyboard.press('Enter');
      await gone(page);
      await kept('arrival', 'continue');
      expect(await page.$eval('textarea', (one) => [one.value, one === document.activeElement])).toEqual([
        DRAFT,
        true,
      ]);
      await page.evaluate((ms) => sessionStorage.setItem('ahead', String(ms)), 10 * MINUTE);
      await page.keyboard.type('!');
      await shown(page);
      expect((await told()).body).toContain('a recipe');
      await closeBy(page, () => key('Yes, wrap up'));
      const { nudges } = await ledger.when('it was met', ({ nudges: all }) =>
        all.some((one) => one.kind === 'arrival' && one.met === true),
      );
      expect(JSON.stringify(nudges)).not.toContain('recipe');
    });
  });
}
