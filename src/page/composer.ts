import type { Instant } from '../core/records';
import type { Way } from '../core/words';
import { draftIn } from './door';
import type { Words } from './heard';
import { parentOf } from './tree';

/** A composer that is sent empties within this time (facts of 2026-11: about two seconds). */
const EMPTIES_WITHIN_MS = 4_000;

const LINE = 'input:not([type]),input[type="text"]';
const EDITABLE = `textarea,${LINE},[contenteditable]:not([contenteditable="false"])`;
/** Editors of code are no composers: Monaco and CodeMirror put text areas of their own into a page. */
const NO_COMPOSER = '.cm-editor,.monaco-editor,[role="search"],[role="searchbox"],[type="search"]';

/** A message that left the composer; whether the page took it for a turn is still to be seen. */
export interface Sent {
  words: Words;
  at: Instant;
  way: Way;
  /** It was sent by Enter in a field of several lines, as only chats do. */
  isChatLike: boolean;
}

interface Noted extends Sent {
  field: Element;
}

/** Watches the place where the user types: what stood in it when the user pressed Enter or clicked, and is gone. */
export class Composer {
  #selector: string | null = null;
  #root: ParentNode = document;
  #element: Element | null = null;
  /** Where the user typed last: the facts may be out of date. */
  #field: Element | null = null;
  #noted: Noted | null = null;

  /** @param selector where the site's facts say that it is, or null */
  use(selector: string | null, root: ParentNode): void {
    this.#selector = selector;
    this.#root = root;
    this.#element = null;
  }

  /** The composer, as far as it is known: by the facts, else where the user typed last. */
  get element(): Element | null {
    if (this.#element?.isConnected) return this.#element;
    this.#element = this.#selector === null ? null : this.#root.querySelector(this.#selector);
    return this.#element ?? (this.#field?.isConnected ? this.#field : null);
  }

  /** Where the user typed last, if it is still there. */
  get field(): Element | null {
    return this.#field?.isConnected ? this.#field : null;
  }

  /** Whether the page has a place to type, be it another one than before. */
  get isThere(): boolean {
    return this.element !== null || [...this.#root.querySelectorAll(EDITABLE)].some(isField);
  }

  /** A field that takes no text while the reply is written is still there. */
  get isGone(): boolean {
    return !this.isThere && this.#field?.isConnected !== true;
  }

  /** The user types here. */
  typed(target: EventTarget | null): void {
    const field = target instanceof Element ? target.closest(EDITABLE) : null;
    if (field && field !== this.#field && isField(field)) this.#field = field;
  }

  /**
   * The user may be about to send: by Enter, or by a click anywhere.
   *
   * @returns what would be sent, or null where there is nothing
   */
  note(at: Instant, isEnter = false): Words | null {
    for (const field of new Set([this.field, this.element])) {
      const words = field && draftIn(field);
      if (!field || !words || words.isEmpty) continue;
      const isChatLike = isEnter && !field.matches(LINE);
      this.#noted = { words, at, field, way: 'typed', isChatLike };
      return words;
    }
    return null;
  }

  /** @returns what was sent since the last look, or null */
  sent(now: Instant): Sent | null {
    const noted = this.#noted;
    if (!noted) return null;
    const stands = noted.field.isConnected && noted.words.isDraftOf(draftIn(noted.field));
    if (!stands || now - noted.at > EMPTIES_WITHIN_MS) this.#noted = null;
    return stands ? null : noted;
  }

  /** Whether the user may have sent something since the last look. */
  get mayBeSent(): boolean {
    return this.#noted !== null;
  }

  /** Whether this stands where the user types, be it again. */
  holds(words: Words): boolean {
    return this.field !== null && words.isDraftOf(draftIn(this.field));
  }

  /** Whether something is typed and not sent. */
  get hasDraft(): boolean {
    const composer = this.element;
    return composer !== null && !draftIn(composer).isEmpty;
  }

  /** What was typed is of no account any more: the page shows something else. */
  forget(): void {
    this.#noted = this.#field = this.#element = null;
  }
}

/** Whether the user types messages here: not to search, and no code. */
function isField(field: Element): boolean {
  for (let one: Element | null = field; one; one = parentOf(one)) if (one.matches(NO_COMPOSER)) return false;
  return true;
}
