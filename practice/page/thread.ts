import { blocksOf, toHtml } from './markdown.ts';

/** Fills one template of the page. */
function made(template: string): HTMLElement {
  const source = document.querySelector<HTMLTemplateElement>(`template.${template}`);
  const element = source?.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof HTMLElement)) throw new Error(`no template ${template}`);
  return element;
}

/** @throws where the page has none */
export function one<T extends HTMLElement>(selector: string, within: ParentNode = document): T {
  const element = within.querySelector<T>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

export function userMessage(text: string): HTMLElement {
  const message = made('user-message');
  one('.text', message).textContent = text;
  return message;
}

export const failure = (): HTMLElement => made('failure');

/** A reply on the page, which grows. */
export class ReplyMessage {
  readonly element = made('bot-message');
  readonly #text = one('.text', this.element);
  readonly #typing = one('.typing', this.element);
  readonly #actions = one('.actions', this.element);
  #shown: string[] = [];

  /** @param copy and again are called when the user asks for it */
  constructor(actions: { copy(): void; again(): void }) {
    one('.copy', this.element).addEventListener('click', actions.copy);
    one('.again', this.element).addEventListener('click', actions.again);
  }

  /** Shows the text as far as it has come; only blocks that have changed are made anew. */
  show(text: string): void {
    const blocks = blocksOf(text);
    if (blocks.length > 0) this.#typing.remove();
    blocks.forEach((block, place) => {
      if (block !== this.#shown[place]) this.#put(toHtml(block), place);
    });
    this.#shown = blocks;
  }

  finish(): void {
    this.#typing.remove();
    this.#actions.hidden = false;
  }

  /** Only the newest reply can be asked for again. */
  settle(): void {
    one('.again', this.element).hidden = true;
  }

  #put(html: string, place: number): void {
    const old = this.#text.children[place];
    if (!old) return this.#text.insertAdjacentHTML('beforeend', html);
    // Words that are added to a paragraph leave the paragraph where it is.
    const made = document.createRange().createContextualFragment(html).firstElementChild;
    if (made?.tagName === old.tagName) old.innerHTML = made.innerHTML;
    else if (made) old.replaceWith(made);
  }
}
