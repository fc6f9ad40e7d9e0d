/** The forms in which text is read. No language in here. */

/** @returns the text in lower case with accents folded */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[‘’‚‛´ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/？/g, '?')
    .replace(/…/g, '...')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe');
}

/** What is no letter or figure of any alphabet. Ranges, since `\p{L}` takes ten times as long. */
const BETWEEN = /[^a-z0-9\u00aa-\u1fff\u2c00-\ufffd]+/g;
/** What parts clauses: a mark with no letter right behind it, or one that always does. */
const CLAUSE = /[,;:()[\]"!?]|[-–—/.]\s|\s[-–—]|\.\./;

/** The same but for a space before a letter of the alphabet, which stays what it is. */
const MARKS = new RegExp(`(?! [a-z0-9])${BETWEEN.source}`, 'g');

const gap = (marks: string): string => (CLAUSE.test(marks) ? ' , ' : marks.startsWith("'") ? "' " : ' ');

/**
 * Text as cues see it: words with one space between and around them, a comma for whatever parts clauses. An
 * apostrophe ends a word and a hyphen is a space, in text and cues alike: "j'ajoute" is "j' ajoute".
 *
 * @param text folded
 */
export const flat = (text: string): string => ` ${text.replace(MARKS, gap).replace(/^[ ,']+|[ ,]+$/g, '')} `;

/** @returns its letters and figures alone; the text may be flat, or folded only */
export const lettersOf = (text: string): string => text.replace(/[ ,']/g, '').replace(BETWEEN, '');

/** Words, and which of them start the text or a clause. */
export interface Text {
  readonly words: readonly string[];
  readonly starts: readonly boolean[];
  /** Their first letters, by which phrases are found. */
  readonly keys: readonly string[];
  /** How many of the words are frequent in each language, once that was asked: language.ts. */
  hits?: number[];
}

/** Letters of a word by which phrases are found. */
export const KEY = 2;
export const keyOf = (word: string): string => word.slice(0, KEY);

export const textFrom = (words: readonly string[], starts: readonly boolean[]): Text => ({
  words,
  starts,
  keys: words.map(keyOf),
});

/** @param flat as `flat` leaves it */
export function textOf(flat: string): Text {
  const words: string[] = [];
  const starts: boolean[] = [];
  let isStart = true;
  for (const word of flat.split(' ')) {
    if (word === ',') isStart = true;
    else if (word !== '') {
      words.push(word);
      starts.push(isStart);
      isStart = false;
    }
  }
  return textFrom(words, starts);
}
