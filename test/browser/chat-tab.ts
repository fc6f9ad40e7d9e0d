import type { Page } from 'puppeteer-core';
import type { Bot } from '../../practice/script.ts';
import type { Interval } from '../../src/core/intervals';
import type { Instant } from '../../src/core/records';
import { middle, timed } from './timed.ts';

/** How a reply ended, as the page itself saw it. */
interface ReplyEnd {
  at: Instant;
  /** As a person sees them. */
  words: number;
}

declare global {
  interface Window {
    __ends: ReplyEnd[];
    __waiting: () => void;
    /** When the page came to the front, or left it. */
    __turned: Instant[];
  }
}

/** What happened in one tab, by the script's own clock. */
export interface Diary {
  bot: Bot;
  /** In front, in the window with the focus. */
  attended: Interval[];
  inputs: Instant[];
  /** When each message of the user was sent. */
  sent: Instant[];
  /** The reply to each of them. */
  replies: ReplyEnd[];
}

/** The site under which the ledger has it. */
export const siteOf = ({ bot }: Diary): string => `${bot}.localhost`;

/** A pause between keys that a quick typist makes, in ms. */
const BETWEEN_KEYS = 25;

/** One tab with a practice chat, and the diary of what the visitor does in it. */
export class ChatTab {
  readonly page: Page;
  readonly diary: Diary;
  #since: Instant | null = null;

  private constructor(page: Page, bot: Bot) {
    this.page = page;
    this.diary = { bot, attended: [], inputs: [], sent: [], replies: [] };
  }

  static async open(page: Page, bot: Bot, url: string): Promise<ChatTab> {
    const tab = new ChatTab(page, bot);
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(witnessReplies);
    await page.evaluate(witnessFocus);
    return tab;
  }

  /** Starts another conversation in this tab, and another diary. */
  async startOver(): Promise<ChatTab> {
    const next = new ChatTab(this.page, this.diary.bot);
    if (this.#since !== null) next.comesToFront(this.#since);
    await next.#input(() => this.page.click('.new'));
    // The page says that nothing is on its way, which is no end of a reply.
    await this.page.evaluate(() => void (window.__ends = []));
    return next;
  }

  comesToFront(at: Instant): void {
    this.#since = at;
  }

  leavesFront(at: Instant): void {
    if (this.#since !== null) this.diary.attended.push({ from: this.#since, to: at });
    this.#since = null;
  }

  /** Types and sends a message, and returns while the reply is on its way. */
  async say(text: string): Promise<void> {
    await this.page.focus('textarea');
    await this.#input(() => this.page.keyboard.type(text.slice(0, 1)));
    await this.page.keyboard.type(text.slice(1), { delay: BETWEEN_KEYS });
    this.diary.sent.push(await this.#input(() => this.page.keyboard.press('Enter')));
  }

  async click(): Promise<void> {
    await this.#input(() => this.page.click('h1'));
  }

  async #input(act: () => Promise<unknown>): Promise<Instant> {
    const at = middle(await timed(act));
    this.diary.inputs.push(at);
    return at;
  }

  /** @returns when the page, by its own account, came to the front or left it last */
  turned(): Promise<Instant> {
    return this.page.evaluate(() => window.__turned.at(-1) ?? 0);
  }

  /** Waits for the end of the reply to the latest message, in whatever tab the visitor is meanwhile. */
  async replied(): Promise<void> {
    this.diary.replies = await this.page.evaluate(waitForEnds, this.diary.sent.length);
  }
}

/** Runs in the page. */
function witnessReplies(): void {
  const thread = document.querySelector('.thread') as HTMLElement;
  window.__ends = [];
  window.__waiting = () => undefined;
  new MutationObserver(() => {
    if (thread.ariaBusy === 'true') return;
    const text = [...thread.querySelectorAll<HTMLElement>('.bot .text')].at(-1)?.innerText ?? '';
    window.__ends.push({ at: Date.now(), words: text.match(/\S+/g)?.length ?? 0 });
    window.__waiting();
  }).observe(thread, { attributeFilter: ['aria-busy'] });
}

/** Runs in the page. */
function witnessFocus(): void {
  const isInFront = (): boolean => document.visibilityState === 'visible' && document.hasFocus();
  let was = isInFront();
  window.__turned = [];
  const look = (): void => {
    if (isInFront() !== was) window.__turned.push(Date.now());
    was = isInFront();
  };
  for (const type of ['focus', 'blur']) addEventListener(type, look);
  document.addEventListener('visibilitychange', look);
}

/** Runs in the page. */
async function waitForEnds(count: number): Promise<ReplyEnd[]> {
  while (window.__ends.length < count) await new Promise<void>((done) => (window.__waiting = done));
  return window.__ends;
}
