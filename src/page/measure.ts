import { letters } from './heard';

/** How much of a reply's beginning tells whether it is the same one. */
const START = 40;
/** Where blanks fill the beginning, as between a hidden label and the words, this much is looked at. */
const MOST_LOOKED_AT = 400;
/** Letters that tell a text from another one that has only just begun. */
const HEAD = 12;

/** Date, time, how long ago and by whom, in words. */
const LONGEST_STAMP = 80;

/** How far a reply has come. */
export interface Measure {
  /** In characters. */
  length: number;
  /** The same for texts that begin the same. */
  start: number;
  /** The same for texts whose first words are the same; null where there are too few to tell. */
  head: number | null;
  /** The same a little further in, where hidden labels before the words are over; null where the text is shorter. */
  inside: number | null;
  /** It is short and holds a time of day, as what stands below a message says when it was sent. */
  isStamp: boolean;
}

export const NO_TEXT: Measure = { length: 0, start: 0, head: null, inside: null, isStamp: false };

/** Whether the two are not the same text, further or less far, as far as their beginnings tell. */
export function isOtherText(one: Measure, other: Measure): boolean {
  if (one.length >= START && other.length >= START) return one.start !== other.start;
  return one.head !== null && other.head !== null && one.head !== other.head;
}

/** @param all the texts of a reply, in their order */
export function measureOf(all: string): Measure {
  const text = all.trimStart();
  const first = letters(text.slice(0, MOST_LOOKED_AT).replace(/\s+/gu, ' ').slice(0, START));
  const head = first.length >= HEAD ? hash(first.slice(0, HEAD)) : null;
  const inside = first.length >= 2 * HEAD ? hash(first.slice(-HEAD)) : null;
  const { length } = text.trimEnd();
  const isStamp = length <= LONGEST_STAMP && /\d\d?[:.h]\d\d/.test(text);
  return { length, start: hash(first), head, inside, isStamp };
}

/** Whether the text still holds the first words of what was measured, be it after a label; so too where they are too few to tell. */
export function stillHolds(text: string, { head, inside }: Measure): boolean {
  if (head === null) return true;
  const all = letters(text);
  for (let from = 0; from + HEAD <= all.length; from++) {
    const found = hash(all.slice(from, from + HEAD));
    if (found === head || found === inside) return true;
  }
  return false;
}

function hash(text: string): number {
  let sum = 7;
  for (let index = 0; index < text.length; index++) sum = (sum * 31 + text.charCodeAt(index)) | 0;
  return sum;
}
