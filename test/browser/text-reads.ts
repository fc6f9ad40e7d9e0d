import type { CDPSession, Page } from 'puppeteer-core';

/** What our script in a page of Chromium reads, seen from within its own world, where no page can look. */
export class TextReads {
  readonly #session: CDPSession;
  readonly #world: number;

  private constructor(session: CDPSession, world: number) {
    this.#session = session;
    this.#world = world;
  }

  static async of(page: Page): Promise<TextReads> {
    const session = await page.createCDPSession();
    const reads = new TextReads(session, await isolatedWorld(session));
    await reads.#evaluate(`(${witness.toString()})()`);
    return reads;
  }

  /** @returns what was read since the last time this was asked */
  async take(): Promise<string[]> {
    return (await this.#evaluate('globalThis.__reads.splice(0)')) as string[];
  }

  async #evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      contextId: this.#world,
      expression,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  }
}

/** Runs in our world. */
function witness(): void {
  const reads: string[] = [];
  Object.assign(globalThis, { __reads: reads });
  const getters: [object, string][] = [
    [Node.prototype, 'textContent'],
    [Node.prototype, 'nodeValue'],
    [CharacterData.prototype, 'data'],
    [Text.prototype, 'wholeText'],
    [Element.prototype, 'innerHTML'],
    [Element.prototype, 'outerHTML'],
    [HTMLElement.prototype, 'innerText'],
    [HTMLElement.prototype, 'outerText'],
    [HTMLInputElement.prototype, 'value'],
    [HTMLTextAreaElement.prototype, 'value'],
  ];
  for (const [owner, name] of getters) {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    const get = found?.get;
    if (!found || !get) throw new Error(`no ${name}`);
    const spied = function (this: unknown): unknown {
      reads.push(name);
      return get.call(this) as unknown;
    };
    Object.defineProperty(owner, name, { ...found, get: spied });
  }
  for (const [owner, name] of [
    [Range.prototype, 'toString'],
    [Selection.prototype, 'toString'],
    [Document.prototype, 'createTreeWalker'],
    [Document.prototype, 'createNodeIterator'],
    [XMLSerializer.prototype, 'serializeToString'],
  ] as unknown as [Record<string, (...args: unknown[]) => unknown>, string][]) {
    const original = owner[name];
    owner[name] = function (this: unknown, ...args: unknown[]): unknown {
      reads.push(name);
      return original?.apply(this, args);
    };
  }
}

function isolatedWorld(session: CDPSession): Promise<number> {
  return new Promise((found) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type } = context.auxData as { type?: string };
      if (type === 'isolated' && context.origin.startsWith('chrome-extension://')) found(context.id);
    });
    void session.send('Runtime.enable');
  });
}
