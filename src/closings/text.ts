/** The forms in which text is read. No language in here. */

const PLAIN = /^[\0-\x7f]*$/;
const ACCENTS = /[\u0300-\u036f]+/g;
const VARIANTS = /[‘’‚‛´ʼ“”„‟«»？…ßœ]/g;
const MEANT: Record<string, string> = { '？': '?', '…': '...', ß: 'ss', œ: 'oe' };
const QUOTES = '“”„‟«»';

/** @returns the text in lower case with accents folded */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(VARIANTS, (sign) => MEANT[sign] ?? (QUOTES.includes(sign) ? '"' : "'"));
}

/** What is no letter or figure of any alphabet. Ranges, since `\p{L}` takes ten times as long. */
const BETWEEN = /[^a-z0-9\u00aa-\u1fff\u2c00-\ufffd]+/g;
/** The same for one UTF-16 unit, which is read thousands of times. */
const isInWord = (unit: number): boolean =>
  unit < 0xaa
    ? (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
    : unit <= 0x1fff || (unit >= 0x2c00 && unit <= 0xfffd);
/** What parts clauses: a mark with no letter right behind it, or one that always does. */
const CLAUSE = /[,;:()[\]"!?]|[-–—/.]\s|\s[-–—]|\.\./;
const SPACE = 0x20;
const APOSTROPHE = 0x27;

/** @returns its letters and figures alone; the text may be flat, or folded only */
export const lettersOf = (text: string): string => text.replace(/[ ,']/g, '').replace(BETWEEN, '');

/** Words, and which of them start the text or a clause. */
export interface Text {
  readonly words: readonly string[];
  readonly starts: readonly boolean[];
  /** Their first letters, by which phrases are found. */
  readonly keys: readonly string[];
}

/** Letters of a word by which phrases are found. */
export const KEY = 2;
export const keyOf = (word: string): string => word.slice(0, KEY);

export const textFrom = (words: readonly string[], starts: readonly boolean[]): Text => ({
  words,
  starts,
  keys: words.map(keyOf),
});

/**
 * Text as cues see it: words, and clauses parted by marks. An apostrophe ends a word and a hyphen is a space, in text
 * and cues alike: "j'ajoute" is "j' ajoute".
 *
 * @param folded as `fold` leaves it
 */
export function textOf(folded: string): Text {
  const words: string[] = [];
  const starts: boolean[] = [];
  const { length } = folded;
  let isStart = true;
  let at = 0;
  while (at < length && !isInWord(folded.charCodeAt(at))) at++;
  while (at < length) {
    const from = at;
    while (at < length && isInWord(folded.charCodeAt(at))) at++;
    const to = at;
    while (at < length && !isInWord(folded.charCodeAt(at))) at++;
    const isClause = partsClauses(folded, to, at);
    words.push(folded.slice(from, !isClause && folded.charCodeAt(to) === APOSTROPHE ? to + 1 : to));
    starts.push(isStart);
    isStart = isClause;
  }
  return textFrom(words, starts);
}

const partsClauses = (text: string, from: number, to: number): boolean =>
  !(to === from + 1 && text.charCodeAt(from) === SPACE) && CLAUSE.test(text.slice(from, to));

/** @returns the words with one space between and around them, and a comma where a clause starts */
export const flat = ({ words, starts }: Text): string =>
  ` ${words.map((word, at) => (at > 0 && starts[at] ? `, ${word}` : word)).join(' ')} `;

/** @returns the words of all, in which only the texts themselves start */
export function joined(all: readonly Text[]): Text {
  return textFrom(
    all.flatMap(({ words }) => words),
    all.flatMap(({ words }) => words.map((_, at) => at === 0)),
  );
}
