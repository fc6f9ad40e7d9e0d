import type { Page } from 'puppeteer-core';
import { pause, type Told } from './chat.ts';
import { MESSAGES } from './texts.ts';

/** A quick typist's pause between keys, in ms. */
const BETWEEN_KEYS = 10;
/** A reply is read for longer than the reader needs to know, by quiet alone, that it is over. */
const READS_MS = 4_200;

/** Somebody who chats in a live page: types with real keys, presses its buttons, waits for the reply. */
export class Guest {
  readonly page: Page;
  #said = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** Says the next thing, and waits until the reply has come. */
  async say(how: 'enter' | 'click' = 'enter'): Promise<void> {
    await this.send(how);
    await this.idle();
  }

  /** Says so many things, by Enter and by the button in turn, and reads only the first reply at leisure. */
  async sayAll(count: number): Promise<void> {
    for (let index = 0; index < count; index++) {
      await this.say(index % 2 === 0 ? 'enter' : 'click');
      if (index === 0) await this.read();
    }
  }

  /** Looks at the reply as a person does, and touches nothing. */
  read(): Promise<void> {
    return pause(READS_MS);
  }

  /** Types and sends the next thing, and returns while the reply is on its way. */
  async send(how: 'enter' | 'click' = 'enter'): Promise<void> {
    await this.type(MESSAGES[this.#said++ % MESSAGES.length] ?? '');
    if (how === 'click') await this.page.click('[name="send"]');
    else await this.page.keyboard.press('Enter');
  }

  async type(text: string): Promise<void> {
    await this.page.click('form > :first-child');
    await this.page.keyboard.type(text, { delay: BETWEEN_KEYS });
  }

  /** Presses a button that the page offers now or soon, and waits for what comes of it. */
  async press(name: string): Promise<void> {
    await this.start(name);
    await this.idle();
  }

  /** Presses it, and returns at once. */
  async start(name: string): Promise<void> {
    const selector = `[name="${name}"]`;
    await this.page.waitForSelector(selector, { timeout: 10_000 });
    await this.page.click(selector);
  }

  /** Returns when the reply has come so far. */
  async reads(text: RegExp): Promise<void> {
    await this.page.waitForFunction(
      (pattern) => new RegExp(pattern).test(document.querySelector('main')?.innerText ?? ''),
      { polling: 50, timeout: 15_000 },
      text.source,
    );
  }

  async idle(): Promise<void> {
    await this.page.evaluate(() => window.__live.idle());
  }

  told(): Promise<Told[]> {
    return this.page.evaluate(() => window.__live.told);
  }
}
