import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launch, type BrowserName, type Launched } from '../../scripts/launch.ts';
import { startStage, type Stage } from '../replay/stage.ts';
import { buildOf } from './browsers.ts';
import { Ledger } from './ledger.ts';

/** What a suite has at hand while its tests run. */
export interface Staged {
  launched: Launched;
  /** Plays chats in the browser. */
  stage: Stage;
  /** Empty when a test begins. */
  ledger: Ledger;
  /** A new one for each test. */
  page: Page;
}

/** Sets up, for the suite that calls it, one browser with the extension and a stage, and a page for each test. */
export function staged(name: BrowserName): Staged {
  const here = {} as Staged;

  beforeAll(async () => {
    here.stage = await startStage();
    here.launched = await launch(name, { extension: buildOf(name), proxyPort: here.stage.port });
    here.ledger = await Ledger.open(here.launched);
  });
  afterAll(async () => {
    await here.launched.close();
    await here.stage.close();
  });

  beforeEach(async () => {
    await here.ledger.clear();
    here.page = await here.launched.browser.newPage();
  });
  afterEach(async () => {
    if (!here.page.isClosed()) await here.page.close();
  });
  return here;
}

/** Puts a draft into the field, as if it had been typed some time ago, and turns to it. */
export async function leaveDraft(page: Page, field: string, draft: string): Promise<void> {
  await page.$eval(
    field,
    (element, text) => {
      if (element instanceof HTMLTextAreaElement) element.value = text;
      else element.textContent = text;
    },
    draft,
  );
  await page.focus(field);
}
