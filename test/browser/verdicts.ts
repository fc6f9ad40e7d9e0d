import type { Page } from 'puppeteer-core';
import type { FromPage } from '../../src/core/messages';
import type { NudgeSaid, TimeLeft, Verdict } from '../../src/core/verdict';
import { until } from '../../scripts/until.ts';
import { panelTexts } from '../../src/ui/texts';

type Message = FromPage;

/** As much of the extension API as is spoken here; both browsers have it under this name. */
declare const chrome: {
  runtime: { onMessage: { addListener(listener: (message: Message) => void): void } };
  tabs: {
    query(what: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(id: number, message: unknown): Promise<unknown>;
  };
};

declare global {
  interface Window {
    __heard?: Message[];
  }
}

const verdictOf = (more: Partial<Verdict>): Verdict => ({
  kind: 'verdict',
  pausedUntil: null,
  limit: null,
  chip: null,
  nudges: [],
  said: null,
  fold: 'off',
  wrapUp: 'close',
  help: { name: '113 Zelfmoordpreventie', phone: '113' },
  language: 'en',
  texts: panelTexts('en'),
  ...more,
});

export const limitOf = (more: Partial<TimeLeft>): TimeLeft => ({
  id: '2026-11-24/x/45/0',
  what: 'day',
  form: 'panel',
  breath: 5,
  runs: 'presence',
  left: 0,
  warnAt: null,
  more: true,
  nudged: false,
  until: 0,
  body: 'This is the limit you picked.',
  why: 'You set it yourself.',
  warning: '{time} left.',
  ...more,
});

export const saidOf = (more: Partial<NudgeSaid>): NudgeSaid => ({
  id: '2026-11-24/break/1/0',
  kind: 'break',
  form: 'panel',
  isNewForm: false,
  after: 0,
  body: 'One hour in this chat. Stretch or stop?',
  why: 'You switched this on.',
  ...more,
});

/** Speaks to the chat page as the worker does, and hears what it tells: in place of rules, which have tests of their own. */
export class Prompter {
  readonly #screen: Page;

  private constructor(screen: Page) {
    this.#screen = screen;
  }

  /** @param screen one of the extension's pages */
  static async open(screen: Page): Promise<Prompter> {
    await screen.evaluate(() => {
      const isListening = window.__heard !== undefined;
      window.__heard = [];
      if (isListening) return;
      chrome.runtime.onMessage.addListener((message: Message) => void window.__heard?.push(message));
    });
    return new Prompter(screen);
  }

  /** Tells every chat that is open. */
  async tell(more: Partial<Verdict>): Promise<void> {
    await this.#screen.evaluate(async (verdict) => {
      for (const { id, url } of await chrome.tabs.query({}))
        if (id !== undefined && url?.startsWith('https://')) await chrome.tabs.sendMessage(id, verdict);
    }, verdictOf(more));
  }

  /** @returns what pages told of forms since it was asked last, once that is so much */
  async heard(count: number): Promise<Message[]> {
    const all: Message[] = [];
    const isEnough = async (): Promise<boolean> => {
      // As one text: Firefox's answers leave out what stands in them twice.
      const news = await this.#screen.evaluate(() => JSON.stringify(window.__heard?.splice(0) ?? []));
      const kinds = ['nudge', 'intention', 'open'];
      all.push(...(JSON.parse(news) as Message[]).filter(({ kind }) => kinds.includes(kind)));
      return all.length >= count;
    };
    await until(`${String(count)} messages of forms`, isEnough).catch(() => undefined);
    return all;
  }
}
