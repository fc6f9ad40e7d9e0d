import type { Browser, Page } from 'puppeteer-core';
import type { Bot } from '../../practice/script.ts';
import type { Instant, Ms } from '../../src/core/records';
import { ChatTab } from './chat-tab.ts';
import { middle, slackOf, timed, type Span } from './timed.ts';

/** Lets something else happen before, while or after the visitor acts. */
export type Around = <T>(act: () => Promise<T>) => Promise<T>;

/** Somebody with a few tabs, who knows at any time which one is in front. */
export class Visitor {
  readonly #browser: Browser;
  readonly #around: Around;
  #away: Page | null = null;
  #front: ChatTab | null = null;
  #slack: Ms = 0;

  constructor(browser: Browser, around: Around) {
    this.#browser = browser;
    this.#around = around;
  }

  /** How far the visitor's own account of the changes of focus may be off, in all. */
  get slack(): Ms {
    return this.#slack;
  }

  /** Opens a tab; the visitor is in it only once turned to it. */
  async open(bot: Bot, url: string): Promise<ChatTab> {
    return ChatTab.open(await this.#browser.newPage(), bot, url);
  }

  /** Opens the tab to which the visitor turns from the chats. */
  async openElsewhere(url: string): Promise<void> {
    this.#away = await this.#browser.newPage();
    await this.#away.goto(url);
  }

  async turnTo(tab: ChatTab): Promise<void> {
    await this.#turn(() => tab.page.bringToFront(), tab);
  }

  async turnAway(): Promise<void> {
    await this.#turn(async () => this.#away?.bringToFront(), null);
  }

  /**
   * Closes the tab in front; the one beside it, which was opened next, comes to the front. Nothing else happens then:
   * Chromium drops the last words of a page where no worker runs (156, 2026-11).
   */
  async close(): Promise<void> {
    const span = await timed(async () => this.#front?.page.close());
    this.#slack += slackOf(span);
    this.#front?.leavesFront(middle(span));
    this.#front = null;
  }

  /** Says something in the tab in front, and waits for the reply. */
  async talk(text: string): Promise<void> {
    const tab = this.#front;
    await tab?.say(text);
    await this.#around(() => tab?.replied() ?? Promise.resolve());
  }

  async #turn(act: () => Promise<void>, next: ChatTab | null): Promise<void> {
    const span = await this.#around(() => timed(act));
    const before = this.#front;
    before?.leavesFront(await this.#exactly(span, before));
    next?.comesToFront(await this.#exactly(span, next));
    this.#front = next;
  }

  /** A tab takes its time to come to the front: the page knows better when, if the script's own clock bears it out. */
  async #exactly(span: Span, tab: ChatTab): Promise<Instant> {
    const turned = await tab.turned();
    if (turned >= span.before && turned <= span.after) return turned;
    this.#slack += slackOf(span);
    return middle(span);
  }
}
