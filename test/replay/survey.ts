import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/until.ts';
import type { Survey } from '../../src/page/survey.ts';

export type { Survey };

/** What the content script says of itself, in its isolated world. Chromium only: Firefox shows that world to nobody. */
export async function surveyOf(page: Page): Promise<Survey | null> {
  for (const realm of page.extensionRealms()) {
    // A world of the page before this one may still be listed.
    const survey = await realm
      .evaluate(() => {
        const world = globalThis as unknown as Record<symbol, { survey?(): Survey | null } | undefined>;
        return world[Symbol.for('full-stop')]?.survey?.() ?? null;
      })
      .catch(() => null);
    if (survey !== null) return survey;
  }
  return null;
}

/** @returns the survey once the script reads the page; @throws when it does not */
export async function surveyed(page: Page): Promise<Survey> {
  let survey: Survey | null = null;
  await until('the content script reads the page', async () => (survey = await surveyOf(page)) !== null);
  if (survey === null) throw new Error('no survey');
  return survey;
}
