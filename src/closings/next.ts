import { behind, has, without, type Cue } from './cues';
import { languagesIn, mayBeIn } from './language';
import type { Language } from './languages';
import { sentences } from './tail';
import { flat, fold, textOf, type Text } from './text';

/** Shorter words tell nothing about what is spoken of. */
const CONTENT = 4;
/** Two words are akin if they start alike, for so many letters and for this share of the shorter one. */
const ALIKE = 4;
const ALIKE_SHARE = 0.65;
const PASTED = /^\s*(?:[!|{<[@#/]|[\w-]{1,60}\.\p{Ll}{2,5}(?:\n|\p{Lu}))/u;
const LONGEST_WORD = 24;

/** The message's own languages, and the reply's: a message may be too short to tell. */
function languagesOf(said: string, reply: readonly Language[]): readonly Language[] {
  const texts = sentences(said).map(({ text }) => text);
  const own = languagesIn(texts, []).own.flatMap((one) => one ?? []);
  return [...new Set([...own, ...reply])];
}

/** What the user wrote after an invitation, as far as it is read. */
export class Next {
  readonly text: Text;
  readonly asks: boolean;
  readonly endsAsking: boolean;
  /** Starts with a file, a picture or code. */
  readonly isPasted: boolean;
  readonly #languages: readonly Language[];
  /** Those that it may be in where it is short. */
  readonly #others: readonly Language[];
  /** What it speaks of. */
  readonly content: readonly string[];

  /**
   * @param head the start of the message
   * @param reply the languages of the reply's end
   * @param users those that the user's message before it may be in
   */
  constructor(head: string, reply: readonly Language[], users: readonly Language[]) {
    const folded = fold(head);
    this.text = textOf(flat(folded));
    this.asks = folded.includes('?');
    this.endsAsking = folded.trimEnd().endsWith('?');
    this.#languages = languagesOf(head, reply);
    this.#others = [...(reply.length > 0 ? [] : users), ...mayBeIn(this.text)];
    this.isPasted = PASTED.test(head);
    this.content = contentOf(this.text.words, this.#languages);
  }

  /**
   * @returns what stands behind such a start, or null where the text starts otherwise; the longest start counts. In
   * another language the start must be all of it: "no" is English, "no peito" is Portuguese
   */
  rest(cue: Cue, text = this.text): Text | null {
    let shortest: Text | null = null;
    for (const language of this.#languages) {
      const found = behind(language, cue, text);
      if (found && (!shortest || found.words.length < shortest.words.length)) shortest = found;
    }
    if (shortest) return shortest;
    const isAll = this.#others.some((language) => behind(language, cue, text)?.words.length === 0);
    return isAll ? textOf('') : null;
  }

  any(cue: Cue, text = this.text): boolean {
    return this.#languages.some((language) => has(language, cue, text));
  }

  /** The same, where it is so short that it may be in another language too. */
  mayHave(cue: Cue): boolean {
    return this.any(cue) || this.#others.some((language) => has(language, cue, this.text));
  }

  /** Asks for work, behind "so", "ok" and the like. */
  isTask(text = this.text): boolean {
    return this.#languages.some((language) => has(language, 'task', without(language, 'lead', text)));
  }

  startsWith(cue: Cue, text = this.text): boolean {
    return this.#languages.some((language) => behind(language, cue, text) !== null);
  }

  /** Starts as a question or an order does, with or without its mark, behind "and", "so" and the like. */
  startsAsking(): boolean {
    return this.#languages.some((language) => {
      return behind(language, 'asks', without(language, 'lead', this.text)) !== null;
    });
  }
}

const commons = new Map<Language, ReadonlySet<string>>();

function commonIn(language: Language): ReadonlySet<string> {
  let words = commons.get(language);
  if (!words) commons.set(language, (words = new Set(language.common.split(' '))));
  return words;
}

/** @returns the words that speak of something, each once */
export function contentOf(words: readonly string[], languages: readonly Language[]): string[] {
  const isCommon = (word: string): boolean => languages.some((language) => commonIn(language).has(word));
  const own = words.filter((word) => word.length >= CONTENT && !word.endsWith("'") && !isCommon(word));
  return [...new Set(own.map((word) => word.slice(0, LONGEST_WORD)))];
}

function isAkin(a: string, b: string): boolean {
  const least = Math.max(ALIKE, Math.ceil(Math.min(a.length, b.length) * ALIKE_SHARE));
  return a.length >= least && b.length >= least && a.slice(0, least) === b.slice(0, least);
}

/** @returns how many of the words have kin among the others */
export const sharedBy = (words: readonly string[], others: readonly string[]): number =>
  words.filter((word) => others.some((other) => isAkin(word, other))).length;
