import type { Page } from 'puppeteer-core';
import type { PracticeLanguage } from '../practice/script.ts';
import type { Practice } from '../practice/server.ts';
import { until } from './until.ts';

/** Tokens a second, so that nobody has to wait. */
const SPEED = 400;

export const QUESTIONS: Record<PracticeLanguage, string> = {
  en: 'How do I sleep better?',
  nl: 'Hoe kan ik beter slapen?',
};

/** Asks the assistant, and waits for its reply to be over. */
export async function askAndWait(page: Page, bots: Practice, language: PracticeLanguage): Promise<void> {
  await page.goto(`${bots.url('assistant', language)}?speed=${SPEED}`);
  await page.type('textarea', QUESTIONS[language]);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.thread[aria-busy=false]');
}

/** Our one element in the page stands beside its body. */
export const panelIsShown = (page: Page): Promise<void> =>
  until('the panel is shown', () => page.evaluate(() => document.documentElement.children.length > 2));
