import { BadFile, LARGEST } from './message';
import { utf8 } from './utf8';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** A conversation of an export is some ten deep. */
const MOST_DEPTH = 200;

/**
 * Cuts a long JSON text into its outermost objects, as it comes in: those of a list, or one after the other (JSON
 * lines). Only one of them is in memory at a time, and each goes to the browser's own parser.
 */
export class Pieces {
  readonly #take: (value: unknown) => void;
  readonly #decoded = utf8();
  #depth = 0;
  /** Depth at which the wanted objects begin: 1 in a list. */
  #base: 0 | 1 = 0;
  #inString = false;
  #isEscaped = false;
  #isBegun = false;
  /** What came of the object that goes on, chunk by chunk. */
  #parts: Uint8Array[] = [];
  #size = 0;

  constructor(take: (value: unknown) => void) {
    this.#take = take;
  }

  /** @throws {BadFile} */
  push(chunk: Uint8Array): void {
    let start = this.#isInPiece ? 0 : -1;
    for (let at = 0; at < chunk.length; at += 1) {
      if (this.#inString) {
        at = this.#endOfString(chunk, at);
        continue;
      }
      const byte = chunk[at];
      if (byte === QUOTE) this.#inString = true;
      else if (byte === OPEN || byte === OPEN_LIST) {
        if (byte === OPEN && this.#depth === this.#base) start = at;
        this.#open(byte);
      } else if (byte === CLOSE || byte === CLOSE_LIST) {
        const wasIn = this.#isInPiece;
        this.#close();
        if (wasIn && !this.#isInPiece) {
          this.#keep(chunk.subarray(start, at + 1));
          this.#give();
          start = -1;
        }
      }
    }
    if (start >= 0) this.#keep(chunk.slice(start));
  }

  /** @throws {BadFile} where the text breaks off, or holds nothing */
  end(): void {
    if (this.#depth > 0 || this.#inString) throw new BadFile('truncated');
    if (!this.#isBegun) throw new BadFile('unknown-shape');
  }

  get #isInPiece(): boolean {
    return this.#depth > this.#base;
  }

  #open(byte: number): void {
    if (!this.#isBegun) this.#base = byte === OPEN_LIST ? 1 : 0;
    this.#isBegun = true;
    this.#depth += 1;
    if (this.#depth > MOST_DEPTH) throw new BadFile('too-deep');
  }

  #close(): void {
    this.#depth -= 1;
    if (this.#depth < 0) throw new BadFile('damaged');
  }

  /** @returns where the string ends; the last place of the chunk where it goes on */
  #endOfString(chunk: Uint8Array, from: number): number {
    let at = this.#isEscaped ? from + 1 : from;
    this.#isEscaped = false;
    for (;;) {
      const quote = chunk.indexOf(QUOTE, at);
      const end = quote < 0 ? chunk.length : quote;
      const isEscaped = backslashesBefore(chunk, end, at) % 2 === 1;
      if (quote < 0) {
        this.#isEscaped = isEscaped;
        return chunk.length;
      }
      if (!isEscaped) {
        this.#inString = false;
        return quote;
      }
      at = quote + 1;
    }
  }

  #keep(part: Uint8Array): void {
    this.#parts.push(part);
    this.#size += part.length;
    if (this.#size > LARGEST) throw new BadFile('too-long');
  }

  #give(): void {
    const parts = this.#parts;
    this.#parts = [];
    this.#size = 0;
    this.#take(this.#parsed(parts));
  }

  #parsed(parts: readonly Uint8Array[]): unknown {
    let text = '';
    for (const part of parts) text += this.#decoded(part);
    text += this.#decoded();
    try {
      return JSON.parse(text);
    } catch {
      throw new BadFile('damaged');
    }
  }
}

function backslashesBefore(chunk: Uint8Array, end: number, from: number): number {
  let count = 0;
  while (end - 1 - count >= from && chunk[end - 1 - count] === BACKSLASH) count += 1;
  return count;
}
