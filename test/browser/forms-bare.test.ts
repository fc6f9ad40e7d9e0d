/** Every form by itself: what each of its controls does, by the keys alone, and that it and the time left cover none of each other. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormLook } from '../../scripts/forms-in-page.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { bringForms, openShadows, show, takeAway } from './bare-forms.ts';
import { BROWSERS, buildOf } from './browsers.ts';
import { goToAside, spoken } from './marks.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 400, height: 740 },
  { width: 320, height: 600 },
];
/** Pause and closed cover all of the page. */
const LOOKS: FormLook[] = ['note', 'panel', 'corner', 'bar', 'middle', 'arrival', 'done', 'warning'];
/** From the corner in which it is first, all the way round. */
const WAY = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'] as const;
/** A line of letters is typed in it. */
const LEAST_FIELD = 160;

interface Found {
  /** What of the form's the chip lies over. */
  covered: string[];
  isInside: boolean;
  /** The chip can be pressed. */
  isOnTop: boolean;
  /** How wide the field is in which the user types; null without one. */
  field: number | null;
}

/** Runs in the page, in which shadow roots are open. */
function lookAround(): Found {
  const [form, aside] = [...document.querySelectorAll('html > div')].map(({ shadowRoot }) => shadowRoot);
  const box = aside?.querySelector('.chip')?.getBoundingClientRect();
  if (!form || !box) throw new Error('there is no form, or no chip');
  const meets = (one: Element): boolean => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
  };
  const parts = form.querySelector('.bar') ? 'button, summary, input, h2, p:not(:empty)' : '.form';
  return {
    covered: [...form.querySelectorAll(parts)]
      .filter(meets)
      .map(({ textContent }) => textContent.slice(0, 30)),
    isInside: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
    isOnTop: document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === aside?.host,
    field: form.querySelector('input')?.getBoundingClientRect().width ?? null,
  };
}

describe.each(BROWSERS)('%s', (name) => {
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    launched = await launch(name, { extension: buildOf(name) });
    page = await launched.browser.newPage();
    await page.setContent('<!doctype html><title>Chat</title><textarea></textarea>');
    await openShadows(page);
    await bringForms(page);
  });
  afterAll(() => launched.close());

  it.each(LOOKS)('the time left makes way for: %s', async (look) => {
    for (const size of SIZES) {
      await page.setViewport(size);
      await show(page, look, 'nl');
      await page.evaluate(() => {
        const host = document.querySelector('html > div:last-child');
        host?.shadowRoot?.querySelector<HTMLElement>('.chip')?.focus();
      });
      for (const key of WAY) {
        await page.keyboard.press(key);
        const { covered, isInside, isOnTop, field } = await page.evaluate(lookAround);
        expect([size.width, key, covered, isInside, isOnTop]).toEqual([size.width, key, [], true, true]);
        if (field !== null) expect(field).toBeGreaterThan(LEAST_FIELD);
      }
      await takeAway(page);
    }
  });

  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const root = document.querySelector('html > div')?.shadowRoot;
      const one = root?.activeElement;
      return one?.matches('.form') ? 'form' : (one?.getAttribute('aria-label') ?? one?.textContent ?? '');
    });

  /** By the keys: to the form, where it left the focus in the page, then on until that control. */
  async function goTo(named: string): Promise<void> {
    if ((await focused()) === '') await goToAside(page);
    for (let tab = 0; (await focused()) !== named; tab++) {
      if (tab > 9) throw new Error(`the keys lead to no ${named}`);
      await page.keyboard.press('Tab');
    }
  }

  async function open(look: FormLook): Promise<void> {
    await page.focus('textarea');
    await show(page, look, 'en', 0.05);
    await page.waitForFunction(
      () => !document.querySelector('html > div')?.shadowRoot?.querySelector('.breathing'),
    );
  }

  const controls = (): Promise<string[]> =>
    page.evaluate(() => {
      const root = document.querySelector('html > div')?.shadowRoot;
      const all = root?.querySelectorAll('button, summary') ?? [];
      return [...all].map((one) => one.getAttribute('aria-label') ?? one.textContent);
    });

  /** @returns what came of it, and what of the form is left */
  async function outcome(): Promise<string> {
    const said = await page.evaluate(() => {
      const [root, ...others] = [...document.querySelectorAll('html > div')].map((one) => one.shadowRoot);
      const form = others.length > 0 ? root?.querySelector('.form') : null;
      const isOpen = form?.querySelector('details')?.open ? 'explains' : null;
      const left = form
        ? form.querySelector('.fault')?.textContent || isOpen || form.querySelector('.body')?.textContent
        : null;
      const draft = document.querySelector('textarea');
      const back = left ?? (document.activeElement === draft && draft?.value === 'A draft' ? 'back' : 'lost');
      return [...(window.__told ?? []), back];
    });
    return said.join(', ');
  }

  it('every control of every form does what it says, by the keys alone', async () => {
    await page.setViewport({ width: 1280, height: 800 });
    await page.$eval('textarea', (field) => (field.value = 'A draft'));
    const did: Record<string, Record<string, string>> = {};
    for (const look of [...LOOKS, 'pause', 'closed'] as const) {
      const these: Record<string, string> = (did[look] = {});
      await open(look);
      for (const name of await controls()) {
        await goTo(name);
        await page.keyboard.press('Enter');
        await page.evaluate(() => new Promise(requestAnimationFrame));
        these[name] = await outcome();
        await takeAway(page);
        await open(look);
      }
      await takeAway(page);
      expect(await page.$$('html > div')).toEqual([]);
    }
    expect(did).toMatchInlineSnapshot(`
      {
        "arrival": {
          "Close": "closed, gone, back",
          "Copy the last reply": "copy reply, Copied.",
          "Never show this again": "off, gone, back",
          "Not today": "not-today, gone, back",
          "Skip": "continue, gone, back",
          "Talk to a person": "open talk, What would make this visit done?",
          "That’s it": "What would make this visit done?",
          "Why this?": "explains",
          "Wrap up": "wrap-up, gone, back",
        },
        "bar": {
          "Close": "closed, gone, back",
          "Continue": "continue, gone, back",
          "Copy the last reply": "copy reply, Copied.",
          "Never show this again": "off, gone, back",
          "Not today": "not-today, gone, back",
          "Talk to a person": "open talk, Three times you said yes to its next suggestion. Still yours?",
          "Why this?": "explains",
          "Wrap up": "wrap-up, gone, back",
        },
        "closed": {
          "10 more minutes": "more, gone, back",
          "Copy my draft and wrap up": "copy draft, wrap-up, gone, back",
          "Copy the last reply": "copy reply, Copied.",
          "Copy what I typed": "copy draft, Copied.",
          "Talk to a person": "open talk, This is the limit you picked: 45 min a day for ChatGPT.",
          "Why this?": "explains",
        },
        "corner": {
          "Close": "closed, gone, back",
          "Continue": "continue, gone, back",
          "Copy the last reply": "copy reply, Copied.",
          "Never show this again": "off, gone, back",
          "Not today": "not-today, gone, back",
          "Talk to a person": "open talk, Three times you said yes to its next suggestion. Still yours?",
          "Why this?": "explains",
          "Wrap up": "wrap-up, gone, back",
        },
        "done": {
          "Close": "gone, back",
          "Copy the last reply": "copy reply, Copied.",
          "Never show this again": "off, gone, back",
          "Not today": "not-today, gone, back",
          "Not yet": "gone, back",
          "Talk to a person": "open talk, You came for: “the recipe for Sunday”. Got it?",
          "Why this?": "explains",
          "Yes, wrap up": "met, wrap-up, gone, back",
        },
        "middle": {
          "Close": "closed, gone, back",
          "Continue": "continue, gone, back",
          "Copy the last reply": "copy reply, Copied.",
          "Never show this again": "off, gone, back",
          "Not today": "not-today, gone, back",
          "Talk to a person": "open talk, Three times you said yes to its next suggestion. Still yours?",
          "Why this?": "explains",
          "Wrap up": "wrap-up, gone, back",
        },
        "note": {
          "10 more minutes": "more, gone, back",
          "Close": "closed, gone, back",
          "Copy the last reply": "copy reply, Copied.",
          "Not today": "not-today, gone, back",
          "Talk to a person": "open talk, This is the limit you picked: 45 min a day for ChatGPT.",
          "Why this?": "explains",
          "Wrap up": "wrap-up, gone, back",
        },
        "panel": {
          "10 more minutes": "more, gone, back",
          "Close": "closed, gone, back",
          "Copy the last reply": "copy reply, Copied.",
          "Not today": "not-today, gone, back",
          "Talk to a person": "open talk, This is the limit you picked: 45 min a day for ChatGPT.",
          "Why this?": "explains",
          "Wrap up": "wrap-up, gone, back",
        },
        "pause": {
          "Close": "closed, gone, back",
          "Continue": "continue, gone, back",
          "Copy the last reply": "copy reply, Copied.",
          "Not today": "not-today, gone, back",
          "Talk to a person": "open talk, This is the limit you picked: 45 min a day for ChatGPT.",
          "Why this?": "explains",
          "Wrap up": "wrap-up, gone, back",
        },
        "warning": {
          "Close": "gone, back",
          "Copy the last reply": "copy reply, Copied.",
          "OK": "gone, back",
          "Talk to a person": "open talk, 5 min left of the 45 min a day that you picked.",
          "Why this?": "explains",
          "Wrap up": "wrap-up, gone, back",
        },
      }
    `);
  });

  // The other browser does not tell its tree; the rest of the forms are in forms-suite.ts.
  it.runIf(name === 'chromium')('says to screen readers what it is', async () => {
    const trees: Record<string, string[] | undefined> = {};
    for (const look of ['panel', 'arrival', 'done', 'warning', 'pause'] as const) {
      await open(look);
      const tree = await page.accessibility.snapshot();
      await takeAway(page);
      trees[look] = tree?.children?.flatMap(spoken);
    }
    expect(trees).toMatchInlineSnapshot(`
      {
        "arrival": [
          "textbox",
          "dialog Full Stop What would make this visit done?, focused",
          "heading Full Stop",
          "button Close",
          "StaticText What would make this visit done?",
          "form",
          "textbox What would make this visit done?",
          "button That’s it",
          "button Skip",
          "button Wrap up",
          "button Not today",
          "DisclosureTriangle Why this?",
          "button Copy the last reply",
          "button Talk to a person",
          "button Never show this again",
          "button 12 min left Arrow keys move this label. Press Enter to see your limits.",
        ],
        "done": [
          "textbox , focused",
          "region Full Stop You came for: “the recipe for Sunday”. Got it?",
          "heading Full Stop",
          "button Close",
          "status",
          "StaticText You came for: “the recipe for Sunday”. Got it?",
          "button Yes, wrap up",
          "button Not yet",
          "button Not today",
          "DisclosureTriangle Why this?",
          "button Copy the last reply",
          "button Talk to a person",
          "button Never show this again",
          "button 12 min left Arrow keys move this label. Press Enter to see your limits.",
        ],
        "panel": [
          "textbox",
          "dialog Full Stop This is the limit you picked: 45 min a day for ChatGPT., focused",
          "heading Full Stop",
          "button Close",
          "StaticText This is the limit you picked: 45 min a day for ChatGPT.",
          "button 10 more minutes",
          "button Wrap up",
          "button Not today",
          "DisclosureTriangle Why this?",
          "button Copy the last reply",
          "button Talk to a person",
          "button 12 min left Arrow keys move this label. Press Enter to see your limits.",
        ],
        "pause": [
          "dialog Full Stop This is the limit you picked: 45 min a day for ChatGPT., modal, focused",
          "heading Full Stop",
          "button Close",
          "StaticText This is the limit you picked: 45 min a day for ChatGPT.",
          "button Continue",
          "button Wrap up",
          "DisclosureTriangle Why this?",
          "button Not today",
          "button Copy the last reply",
          "button Talk to a person",
          "StaticText 113 Zelfmoordpreventie: 113",
        ],
        "warning": [
          "textbox , focused",
          "region Full Stop 5 min left of the 45 min a day that you picked.",
          "heading Full Stop",
          "button Close",
          "status",
          "StaticText 5 min left of the 45 min a day that you picked.",
          "button OK",
          "button Wrap up",
          "DisclosureTriangle Why this?",
          "button Copy the last reply",
          "button Talk to a person",
          "button 12 min left Arrow keys move this label. Press Enter to see your limits.",
        ],
      }
    `);
  });
});
