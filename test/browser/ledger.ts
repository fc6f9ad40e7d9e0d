import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { emptyStore, readStore } from '../../scripts/fill-store.ts';
import type { Launched } from '../../scripts/launch.ts';
import type { Survey } from '../../src/page/survey.ts';
import { POPUP } from '../../scripts/screens.ts';
import { until } from '../../scripts/until.ts';
import type { Nudge } from '../../src/core/nudge.ts';
import type { DayTotals, Session, SiteReading } from '../../src/core/records.ts';
import type { Closing } from '../../src/core/words.ts';
import type { PresenceRow, TurnRow } from '../../src/store/schema.ts';

/** What the extension's own database holds. */
export interface Rows {
  presences: PresenceRow[];
  turns: TurnRow[];
  sessions: Session[];
  days: DayTotals[];
  nudges: Nudge[];
  readings: SiteReading[];
}

/** A look goes through all rows, or through all tabs: reports come some seconds apart. */
const LOOK_EVERY_MS = 200;
/** A page tells once a minute at the latest: what is known of a reply later than that it came, as on a busy machine. */
export const TOLD_WITHIN_MS = 75_000;
const STORES: readonly (keyof Rows)[] = ['presences', 'turns', 'sessions', 'days', 'nudges', 'readings'];

/** Reads the extension's database through one of its own pages, beside whatever the test does. */
export class Ledger {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the popup as a tab; whoever goes on with another page brings that to the front. */
  static async open(launched: Launched): Promise<Ledger> {
    const page = await launched.openExtensionPage(POPUP);
    await page.waitForSelector('main');
    return new Ledger(page);
  }

  get page(): Page {
    return this.#page;
  }

  read(): Promise<Rows> {
    return readStore(this.#page, STORES) as Promise<unknown> as Promise<Rows>;
  }

  /** Waits until what is sent in this page will be seen: a person takes longer to begin than a script. */
  async watches(page: Page): Promise<void> {
    const isSeen = (): Promise<boolean> => this.#page.evaluate(isWatched, page.url());
    await until('the page is watched', isSeen, 20_000, LOOK_EVERY_MS / 2);
  }

  /** @returns what our script says of itself in this page, which is the only one with its address; null where nothing may be looked at */
  survey(page: Page): Promise<Survey | null> {
    return this.#page.evaluate(surveyAt, page.url());
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    await emptyStore(this.#page);
  }

  /** @returns the rows once they are as wanted; @throws when they do not get there */
  async when(what: string, isThere: (rows: Rows) => boolean, timeout = TOLD_WITHIN_MS): Promise<Rows> {
    let rows = await this.read();
    await until(
      what,
      async () => {
        rows = await this.read();
        return isThere(rows);
      },
      timeout,
      LOOK_EVERY_MS,
    ).catch((problem: unknown) => {
      throw new Error(`${String(problem)}\n${JSON.stringify(rows, null, 1)}`);
    });
    return rows;
  }
}

/** Runs in the extension's page, which may ask the content script in its own world. */
async function isWatched(address: string): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as Record<string, Pick<Browser, 'tabs' | 'scripting'>>;
  const { tabs, scripting } = browser ?? chrome!;
  const here = (await tabs.query({})).filter(({ url }) => url === address);
  const hasPlace = (): boolean =>
    (globalThis as unknown as Record<symbol, { hasPlace: boolean } | undefined>)[Symbol.for('full-stop')]
      ?.hasPlace ?? false;
  const answers = await Promise.all(
    here.map(({ id = -1 }) => scripting.executeScript({ target: { tabId: id }, func: hasPlace })),
  );
  return answers.length > 0 && answers.every(([answer]) => answer?.result === true);
}

/** Runs there too. */
async function surveyAt(address: string): Promise<Survey | null> {
  const { browser, chrome } = globalThis as unknown as Record<string, Pick<Browser, 'tabs' | 'scripting'>>;
  const { tabs, scripting } = browser ?? chrome!;
  const tab = (await tabs.query({})).find(({ url }) => url === address);
  if (tab?.id === undefined) return null;
  const survey = (): Survey | null => {
    const world = globalThis as unknown as Record<symbol, { survey(): Survey | null } | undefined>;
    return world[Symbol.for('full-stop')]?.survey() ?? null;
  };
  const [answer] = await scripting.executeScript({ target: { tabId: tab.id }, func: survey });
  return (answer?.result ?? null) as Survey | null;
}

export const numberOf = (turns: readonly TurnRow[], kind: TurnRow['kind']): number =>
  turns.filter((turn) => turn.kind === kind).length;

/** @returns how the replies that were counted close, in the order of the rows */
export const closingsIn = (turns: readonly TurnRow[]): (Closing | null)[] =>
  turns.flatMap((turn) => (turn.kind === 'reply' ? [turn.closing] : []));
