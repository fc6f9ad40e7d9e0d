import type { Instant } from '../core/records';
import { draftIn } from './door';
import type { Words } from './heard';

/** A composer that is sent empties within this time (facts of 2026-11: about two seconds). */
const EMPTIES_WITHIN_MS = 4_000;

const EDITABLE =
  'textarea,input:not([type]),input[type="text"],[contenteditable=""],[contenteditable="true"]';
/** Editors of code are no composers: Monaco and CodeMirror put text areas of their own into a page. */
const NO_COMPOSER = '.cm-editor,.monaco-editor,[role="search"],[type="search"]';

/** A message that left the composer; whether the page took it for a turn is still to be seen. */
export interface Sent {
  words: Words;
  at: Instant;
}

interface Noted extends Sent {
  composer: Element;
}

/** Watches the place where the user types: what stood in it when the user pressed Enter or clicked, and is gone. */
export class Composer {
  readonly #selector: string | null;
  #element: Element | null = null;
  #noted: Noted | null = null;

  /** @param selector where the site's facts say that it is, or null */
  constructor(selector: string | null) {
    this.#selector = selector;
  }

  /** The composer, as far as it is known: by the facts, else where the user typed last. */
  get element(): Element | null {
    if (this.#element?.isConnected) return this.#element;
    this.#element = this.#selector === null ? null : document.querySelector(this.#selector);
    return this.#element;
  }

  /** The user types here: without facts, this is the composer. */
  typed(target: EventTarget | null): void {
    if (this.#selector !== null && this.element) return;
    const field = target instanceof Element ? target.closest(EDITABLE) : null;
    if (field && !field.closest(NO_COMPOSER)) this.#element = field;
  }

  /**
   * The user may be about to send: by Enter, or by a click anywhere.
   *
   * @returns what would be sent, or null where there is nothing
   */
  note(at: Instant): Words | null {
    const composer = this.element;
    if (!composer) return null;
    const words = draftIn(composer);
    if (words.isEmpty) return null;
    this.#noted = { words, at, composer };
    return words;
  }

  /** @returns what was sent since the last look, or null */
  sent(now: Instant): Sent | null {
    const noted = this.#noted;
    if (!noted) return null;
    const stands = noted.composer.isConnected && noted.words.isDraftOf(draftIn(noted.composer));
    if (!stands) this.#noted = null;
    else if (now - noted.at > EMPTIES_WITHIN_MS) this.#noted = null;
    return stands ? null : { words: noted.words, at: noted.at };
  }

  /** Whether the user may have sent something since the last look. */
  get mayBeSent(): boolean {
    return this.#noted !== null;
  }

  /** Whether something is typed and not sent. */
  get hasDraft(): boolean {
    const composer = this.element;
    return composer !== null && !draftIn(composer).isEmpty;
  }
}
