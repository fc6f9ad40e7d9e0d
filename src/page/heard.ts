import type { ClosingContext, Place } from '../closings';
import type { Closing, Response } from '../core/words';
import type { Rules } from './rules';

/** Enough to know a message again, and to name a response (design: the first 120 characters). */
const HEAD = 120;
/** Enough for the last paragraph, which is all that the rules look at. */
export const END = 600;
/** A draft that begins otherwise is another one. */
const DRAFT_START = 12;
/** A block that shows a message may say this many characters more: a name, a time. */
const MOST_DECORATION = 80;
/** Shorter messages are found in other words too ("hi" in "Thinking"): their block says nothing else. */
const SHORT = 12;

/** What somebody wrote, handed out by the door for as long as an exchange lasts. The text cannot be taken out. */
export class Words {
  readonly #head: string;
  readonly #end: string;
  readonly #length: number;
  /** What this was read with, where it is the end of a reply. */
  #context: ClosingContext | undefined;

  constructor(text: string, end = text.slice(-END)) {
    this.#head = text.slice(0, HEAD);
    this.#end = end;
    this.#length = text.length;
  }

  get isEmpty(): boolean {
    return this.#head === '';
  }

  /** Whether the other is this draft with more or less at its end, and not another one or none. */
  isDraftOf(other: Words): boolean {
    const mine = letters(this.#head).slice(0, DRAFT_START);
    const theirs = letters(other.#head).slice(0, DRAFT_START);
    return theirs !== '' && (mine.startsWith(theirs) || theirs.startsWith(mine));
  }

  /** Whether the text holds this message. */
  isIn(text: string): boolean {
    const mine = letters(this.#head);
    return mine !== '' && letters(text).includes(mine);
  }

  /** Whether the text is this message and hardly anything else. */
  isAllOf(text: string): boolean {
    if (letters(this.#head) === letters(text)) return true;
    const isLong = letters(this.#head).length >= SHORT;
    return isLong && this.isIn(text) && text.length <= this.#length * 1.5 + MOST_DECORATION;
  }

  /** Whether this could be a message: some letters, and not an essay. */
  get isPhrase(): boolean {
    const { length } = letters(this.#head);
    return length >= 4 && this.#length <= 300;
  }

  /** What this message did with the invitation at the end of that reply. */
  respond(reply: Words, { responseTo }: Rules): Response {
    return responseTo(reply.#end, this.#head, reply.#context);
  }

  /** Where the sentences of this reply's end that invite the user on stand in the text that holds it. */
  invitationsIn(text: string, { invitationsIn }: Rules): Place[] {
    return this.#context ? invitationsIn(this.#end, this.#context, text) : [];
  }

  /** How a reply to this message closes. */
  closingOf(reply: Words, words: number, { closingOf }: Rules): Closing {
    reply.#context = { prevUser: this.#end, words };
    return closingOf(reply.#end, reply.#context).closing;
  }
}

/** Nothing but Latin-1 and general punctuation. */
const PLAIN = /^[\0-\xff\u2000-\u206f]*$/;
/** Of those, neither a small letter nor a figure. */
const PLAIN_SIGNS = /[^a-z0-9\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xdf-\xf6\xf8-\xff]+/g;

/** Letters and figures alone: pages change spaces and signs. Most need not wait until all of Unicode is compiled. */
export function letters(text: string): string {
  const small = text.toLowerCase();
  return small.replace(PLAIN.test(small) ? PLAIN_SIGNS : /[^\p{L}\p{N}]+/gu, '');
}
