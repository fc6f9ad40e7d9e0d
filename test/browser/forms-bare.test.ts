/** The time left and a form stand beside each other: neither covers what is in the other, wherever the first was put. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formsBundle, panelWords, showForm, type FormLook } from '../../scripts/forms-in-page.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { BROWSERS, buildOf } from './browsers.ts';

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
    await page.evaluate(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (how) {
        return attach.call(this, { ...how, mode: 'open' });
      };
    });
    await page.evaluate(await formsBundle());
  });
  afterAll(() => launched.close());

  it.each(LOOKS)('the time left makes way for: %s', async (look) => {
    for (const size of SIZES) {
      await page.setViewport(size);
      await page.evaluate(showForm, { look, language: 'nl' as const }, panelWords('nl'));
      await page.evaluate(() => {
        const host = document.querySelector('html > div:last-child');
        host?.shadowRoot?.querySelector<HTMLElement>('.chip')?.focus();
      });
      for (const key of WAY) {
        await page.keyboard.press(key);
        const { covered, isInside, field } = await page.evaluate(lookAround);
        expect([size.width, key, covered, isInside]).toEqual([size.width, key, [], true]);
        if (field !== null) expect(field).toBeGreaterThan(LEAST_FIELD);
      }
      await page.evaluate(() => window.__takeAway?.());
    }
  });
});
