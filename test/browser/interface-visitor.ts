import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/until.ts';
import type { Served } from '../interfaces/server.ts';
import type { Interface } from './interfaces.ts';

/** A pause between keys that a very quick typist makes, in ms. */
const BETWEEN_KEYS = 15;
/** So much of a reply's end shows that it is there to its end. */
const END = 24;
/** So much of a slow reply is read before it is stopped. */
const ENOUGH = 60;

interface Truth {
  served: Served[];
  open: number;
}

/** Uses a chat interface as a person does: types with real keys, presses its buttons, reads to the end. */
export class InterfaceVisitor {
  readonly #page: Page;
  readonly #interface: Interface;
  readonly #truth: () => Truth;

  constructor(page: Page, one: Interface, truth: () => Truth) {
    this.#page = page;
    this.#interface = one;
    this.#truth = truth;
  }

  /** Types a message, sends it by Enter, and returns once the server has it. */
  async say(text: string): Promise<void> {
    const { length } = this.#truth().served;
    await this.#type(text);
    await this.#page.keyboard.press('Enter');
    await until(`"${text}" is sent`, () => this.#truth().served.length > length);
  }

  /** Returns when the reply has come and can be read to its end. */
  async read(): Promise<void> {
    await until('the reply has been served', () => this.#truth().open === 0 && this.#newest !== '');
    await this.#shows(this.#newest.slice(-END));
  }

  async retry(): Promise<void> {
    const attempts = (): number => this.#truth().served.at(-1)?.replies.length ?? 0;
    const before = attempts();
    await this.#click(this.#interface.retry);
    await until('another reply is asked for', () => attempts() > before);
  }

  /** Stops the reply in its middle, and returns when the server knows. */
  async stop(): Promise<void> {
    await until('some of the reply', () => this.#newest.length > ENOUGH || this.#isWhole);
    if (!this.#isWhole) await this.#shows(this.#newest.slice(0, ENOUGH / 2));
    await this.#click(this.#interface.stop);
    await until('the reply is stopped', () => this.#truth().open === 0);
  }

  get #isWhole(): boolean {
    return this.#interface.comesWhole ?? false;
  }

  get #newest(): string {
    return this.#truth().served.at(-1)?.replies.at(-1) ?? '';
  }

  /** Some interfaces draw their field anew while it is typed in: then a person types again what is missing. */
  async #type(text: string): Promise<void> {
    const field = `pierce/${this.#interface.composer}`;
    await this.#click(this.#interface.composer);
    await this.#page.keyboard.type(text, { delay: BETWEEN_KEYS });
    const typed = await this.#page.$eval(field, valueOf);
    const missing = text.startsWith(typed) ? text.slice(typed.length) : '';
    if (missing === '') return;
    await this.#click(this.#interface.composer);
    await this.#page.keyboard.type(missing, { delay: BETWEEN_KEYS });
  }

  /** What was drawn anew between a look and the press is looked for again. */
  async #click(selector: string): Promise<void> {
    for (;;) {
      const element = await this.#page.waitForSelector(`pierce/${selector}`, {
        visible: true,
        timeout: 10_000,
      });
      try {
        return await element?.click();
      } catch (problem) {
        if (await element?.evaluate(({ isConnected }) => isConnected)) throw problem;
      }
    }
  }

  async #shows(text: string): Promise<void> {
    await this.#page.waitForFunction(isShown, { polling: 250, timeout: 15_000 }, text);
  }
}

/** Runs in the page. */
const valueOf = (field: Element): string =>
  field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
    ? field.value
    : (field.textContent ?? '').trim();

/** Runs in the page. Spaces and line ends are the interface's own. */
function isShown(text: string): boolean {
  const plain = (one: string): string => one.replace(/\s+/g, '');
  const textIn = (root: ParentNode): string => {
    const roots = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const own = root instanceof Document ? root.body.innerText : (root as ShadowRoot).textContent;
    return [own ?? '', ...roots.map(textIn)].join('');
  };
  return plain(textIn(document)).includes(plain(text));
}
