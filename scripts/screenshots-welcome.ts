import type { Page } from 'puppeteer-core';
import { STEPS } from '../src/welcome/steps.ts';
import { fillStore } from './fill-store.ts';
import { WELCOME } from './screens.ts';

/** Some that are watched, and one that the browser is to be asked for. */
const PURPOSES = { chatgpt: 'work', replika: 'company', poe: 'learning' };

/**
 * Shows each of the four screens as it is once a person has begun with it.
 *
 * @param take is called with the name of each
 */
export async function showWelcome(
  page: Page,
  base: string,
  language: string,
  take: (name: string) => Promise<void>,
): Promise<void> {
  await fillStore(page, {}, { language, purposes: PURPOSES });
  for (const step of STEPS) {
    await page.goto('about:blank');
    await page.goto(`${base}${WELCOME}#${step}`);
    await page.waitForSelector(`html[lang=${language}] h1`);
    if (step === 'practise') await practise(page);
    await take(`welcome-${step}`);
  }
}

/** Asks, says yes, and says goodbye. */
async function practise(page: Page): Promise<void> {
  for (const [place, wanted] of [1, 1, 3].entries()) {
    await page.waitForSelector('.suggestions button[aria-disabled=false]');
    await page.click(`.suggestions button:nth-child(${wanted})`);
    await page.waitForFunction((count) => document.querySelectorAll('.bot').length === count, {}, place + 1);
  }
}
