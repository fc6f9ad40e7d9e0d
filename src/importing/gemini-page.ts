import type { Instant } from '../core/records';
import { activityOf, isGeminiName, plainText, threadIn, type Activity } from './gemini';
import { BadFile, LARGEST } from './message';
import { momentPrinted } from './printed-moments';
import { utf8 } from './utf8';

/** Every activity of the page begins with it. */
const CELL = '<div class="outer-cell';

const HEADER = /class="header-cell[^>]*>([\s\S]*?)<\/div>/;
const BODY = /class="content-cell[^>]*>([\s\S]*?)<\/div>\s*<div class="content-cell/;
const BREAK = /<br\s*\/?>/;

/**
 * Google's record of Gemini as a page for people, which is what its export gives unless JSON is chosen: cells, each
 * with the product, what was asked, the moment, what came back, and the conversation. Names are in the language of
 * the account, so only the form is relied on.
 */
export class GeminiPage {
  readonly #take: (activity: Activity) => void;
  readonly #decoded = utf8();
  #rest = '';
  #isBegun = false;
  #cells = 0;
  #known = 0;
  #strange = 0;

  constructor(take: (activity: Activity) => void) {
    this.#take = take;
  }

  /** @throws {BadFile} */
  push(chunk: Uint8Array): void {
    this.#feed(this.#decoded(chunk));
  }

  /** @throws {BadFile} where it is no record of Gemini, or its moments cannot be read */
  end(): void {
    this.#feed(this.#decoded());
    if (this.#isBegun) this.#read(this.#rest);
    if (this.#cells > 0 && this.#known + this.#strange === 0) throw new BadFile('other-product');
    if (this.#strange >= this.#known) throw new BadFile('html');
  }

  #feed(text: string): void {
    const [before = '', ...cells] = (this.#rest + text).split(CELL);
    if (cells.length === 0) {
      // Before the first cell there is nothing to keep but what may be the start of one.
      this.#rest = this.#isBegun ? before : before.slice(-CELL.length);
      if (this.#rest.length > LARGEST) throw new BadFile('too-long');
      return;
    }
    if (this.#isBegun) this.#read(before);
    this.#isBegun = true;
    this.#rest = cells.pop() ?? '';
    for (const cell of cells) this.#read(cell);
  }

  #read(cell: string): void {
    this.#cells += 1;
    if (!isGeminiName(plainText(HEADER.exec(cell)?.[1] ?? ''))) return;
    const activity = activityIn(cell);
    this.#known += activity ? 1 : 0;
    this.#strange += activity ? 0 : 1;
    if (activity) this.#take(activity);
  }
}

/** The space behind what Google says of a prompt does not break. */
const unbroken = (html: string): string => html.replace(/&(?:nbsp|#160);/g, '\u00a0');

/** @returns null where no moment is found, so that nobody can tell who said what */
function activityIn(cell: string): Activity | null {
  const lines = (BODY.exec(cell)?.[1] ?? '').split(BREAK);
  const momentAt = (number: number): Instant | null => momentPrinted(plainText(lines[number] ?? ''));
  const at = lines.findIndex((_, number) => number > 0 && momentAt(number) !== null);
  if (at < 0) return null;
  return activityOf({
    thread: threadIn(cell),
    at: momentAt(at),
    title: lines.slice(0, at).map(unbroken).map(plainText).join('\n'),
    html: lines.slice(at + 1).join('<br>'),
  });
}
