/**
 * Watches everything by which a script can read what people wrote, as long as it is on: text, markup, values, selected
 * text, walkers, and attributes of what is forbidden. What the DOM's own code reads to answer a query is not ours.
 */
type Accessor = [owner: object, name: string];

const GETTERS: readonly Accessor[] = [
  [Node.prototype, 'textContent'],
  [Node.prototype, 'nodeValue'],
  [Element.prototype, 'textContent'],
  [Element.prototype, 'innerHTML'],
  [Element.prototype, 'outerHTML'],
  [HTMLElement.prototype, 'innerText'],
  [HTMLElement.prototype, 'outerText'],
  [CharacterData.prototype, 'data'],
  [CharacterData.prototype, 'textContent'],
  [CharacterData.prototype, 'nodeValue'],
  [Text.prototype, 'wholeText'],
  [HTMLInputElement.prototype, 'value'],
  [HTMLTextAreaElement.prototype, 'value'],
];

const METHODS: readonly Accessor[] = [
  [Range.prototype, 'toString'],
  [Range.prototype, 'cloneContents'],
  [Selection.prototype, 'toString'],
  [Document.prototype, 'createTreeWalker'],
  [Document.prototype, 'createNodeIterator'],
  [CharacterData.prototype, 'substringData'],
  [XMLSerializer.prototype, 'serializeToString'],
];

/** Of what is forbidden, no attribute may be read either: labels and previews hold words too. */
const ATTRIBUTES: readonly string[] = ['getAttribute', 'getAttributeNode', 'hasAttribute'];
const QUERIES = [
  'querySelector',
  'querySelectorAll',
  'getElementsByClassName',
  'getElementsByTagName',
] as const;
/** What the DOM does for itself in these is no reading of ours. */
const OPAQUE = ['matches', 'closest', 'contains', 'compareDocumentPosition', 'getElementById'] as const;

export class TextSpy {
  /** What was read, by name. */
  reads: string[] = [];
  /** Of what. */
  readonly #touched: Node[] = [];
  #isOn = false;
  #depth = 0;
  #forbidden: string;
  #undo: (() => void)[] = [];
  readonly #wrapped = new WeakSet<object>();

  /** @param forbidden in what matches this, nothing may be looked for, and no attribute read */
  constructor(forbidden: string) {
    this.#forbidden = forbidden;
    for (const [owner, name] of GETTERS) this.#wrapGetter(owner, name);
    for (const [owner, name] of METHODS) this.#wrap(owner, name, (target) => this.#note(name, target));
    for (const name of ATTRIBUTES)
      this.#wrap(Element.prototype, name, (element) => this.#noteInside(name, element));
    for (const owner of [Document.prototype, Element.prototype]) {
      for (const name of QUERIES) if (name in owner) this.#wrapQuery(owner, name);
      for (const name of OPAQUE) if (name in owner) this.#wrap(owner, name, () => undefined);
    }
  }

  /** Runs what is watched. */
  watch<T>(run: () => T): T {
    this.#isOn = true;
    try {
      return run();
    } finally {
      this.#isOn = false;
    }
  }

  async watchAsync<T>(run: () => Promise<T>): Promise<T> {
    this.#isOn = true;
    try {
      return await run();
    } finally {
      this.#isOn = false;
    }
  }

  /** Observers and promises have their turn, watched. */
  settle(): Promise<void> {
    return this.watchAsync(async () => {
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    });
  }

  restore(): void {
    for (const undo of this.#undo.toReversed()) undo();
  }

  /** @returns what was read of something in what matches this, or of something around it */
  readsOf(selector: string): string[] {
    return this.#quietly(() => {
      const places = [...document.querySelectorAll(selector)];
      const isOf = (node: Node): boolean => places.some((one) => one.contains(node) || node.contains(one));
      return this.#touched.filter(isOf).map((node) => (node instanceof Element ? node.outerHTML : 'a text'));
    });
  }

  /** What was read until now was right. */
  forget(): void {
    this.reads = [];
    this.#touched.length = 0;
  }

  #note(what: string, target: unknown): void {
    if (!this.#isOn || this.#depth > 0) return;
    this.reads.push(what);
    if (target instanceof Node) this.#touched.push(target);
  }

  #noteInside(what: string, element: unknown): void {
    if (!this.#isOn || this.#depth > 0 || !(element instanceof Element)) return;
    if (this.#quietly(() => element.closest(this.#forbidden))) this.#note(`${what} of a message`, element);
  }

  #quietly<T>(run: () => T): T {
    this.#depth++;
    try {
      return run();
    } finally {
      this.#depth--;
    }
  }

  #replace(
    holder: object,
    name: string,
    old: PropertyDescriptor,
    spied: PropertyDescriptor,
    mark: object,
  ): void {
    Object.defineProperty(holder, name, spied);
    this.#wrapped.add(mark);
    this.#undo.push(() => Object.defineProperty(holder, name, old));
  }

  #wrapGetter(owner: object, name: string): void {
    const { holder, found } = ownerOf(owner, name);
    const get = found?.get;
    if (!found || !get || this.#wrapped.has(get)) return;
    const note = (target: unknown): void => this.#note(name, target);
    const quietly = <T>(run: () => T): T => this.#quietly(run);
    const spied = function (this: unknown): unknown {
      note(this);
      return quietly(() => get.call(this) as unknown);
    };
    this.#replace(holder, name, found, { ...found, get: spied }, spied);
  }

  #wrap(owner: object, name: string, note: (target: unknown) => void): void {
    const { holder, found } = ownerOf(owner, name);
    if (typeof found?.value !== 'function' || this.#wrapped.has(found.value)) return;
    const original = found.value as (...args: unknown[]) => unknown;
    const quietly = <T>(run: () => T): T => this.#quietly(run);
    const value = function (this: unknown, ...args: unknown[]): unknown {
      note(this);
      return quietly(() => original.apply(this, args));
    };
    this.#replace(holder, name, found, { ...found, value }, value);
  }

  /** A query may not find anything in what is forbidden. */
  #wrapQuery(owner: object, name: string): void {
    const { holder, found } = ownerOf(owner, name);
    if (typeof found?.value !== 'function' || this.#wrapped.has(found.value)) return;
    const original = found.value as (this: unknown, selector: string) => unknown;
    const look = (result: unknown, selector: string): void => this.#noteFound(result, selector);
    const quietly = <T>(run: () => T): T => this.#quietly(run);
    const value = function (this: unknown, selector: string): unknown {
      const result = quietly(() => original.call(this, selector));
      look(result, selector);
      return result;
    };
    this.#replace(holder, name, found, { ...found, value }, value);
  }

  #noteFound(result: unknown, selector: string): void {
    if (!this.#isOn || this.#depth > 0 || result === null) return;
    const elements = result instanceof Element ? [result] : Array.from(result as ArrayLike<Element>);
    const inside = this.#quietly(() => elements.find((element) => element.closest(this.#forbidden)));
    if (inside) this.#note(`query ${selector}`, inside);
  }
}

function ownerOf(owner: object, name: string): { holder: object; found: PropertyDescriptor | undefined } {
  for (let one: object | null = owner; one; one = Object.getPrototypeOf(one) as object | null) {
    const found = Object.getOwnPropertyDescriptor(one, name);
    if (found) return { holder: one, found };
  }
  return { holder: owner, found: undefined };
}
