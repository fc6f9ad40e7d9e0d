/** Our forms without the rest of the extension, in a page of the test. */
import type { Page } from 'puppeteer-core';
import { formsBundle, panelWords, showForm, type FormLook } from '../../scripts/forms-in-page.ts';

/** To be looked into: opens the shadow roots that come, which are closed otherwise. */
export const openShadows = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (how) {
      return attach.call(this, { ...how, mode: 'open' });
    };
  });

/** Comes before the first form. */
export const bringForms = async (page: Page): Promise<unknown> => page.evaluate(await formsBundle());

/** Shows a form and the time left. @param breath in seconds, of a pause */
export const show = (page: Page, look: FormLook, language: 'en' | 'nl', breath?: number): Promise<void> =>
  page.evaluate(
    showForm,
    { look, language, ...(breath === undefined ? {} : { breath }) },
    panelWords(language),
  );

export const takeAway = (page: Page): Promise<void> => page.evaluate(() => window.__takeAway?.());
