import { lazy } from '../core/lazy';
import { LANGUAGES, type Language } from './languages';
import type { Text } from './text';

/** Below this share of frequent words a text is in no language of ours: English and Dutch prose has 35 to 55 %,
 * German, French and Spanish share at most 15 % with either. */
const MIN_SHARE = 0.2;
/** Enough where the user writes that language: a reply full of names and code has few words of any. */
const MIN_SHARE_BESIDE = 0.08;
const MIN_HITS = 2;
/** Too few to tell anything by itself. */
const FEW_WORDS = 5;
/** Among few words a single frequent one tells, or one and a letter. */
const SHORT_WORDS = 30;
/** The end tells the language of a reply that mixes them. */
const END = 4;

const ALL = LANGUAGES;

/** A single Latin letter is a word in too many languages. */
const isTelling = (word: string): boolean => !/^[a-z]$/.test(word);

/** Which languages use a word often, by number. */
const readers = lazy(() => {
  const by = new Map<string, number[]>();
  for (const [number, { common }] of ALL.entries())
    for (const word of common.split(' ').filter(isTelling)) by.set(word, [...(by.get(word) ?? []), number]);
  return by;
});

/** How many words of a text are frequent in each language; each text is asked about several times. */
function hitsIn(text: Text): number[] {
  if (text.hits) return text.hits;
  const hits = (text.hits = ALL.map(() => 0));
  const by = readers();
  for (const word of text.words)
    for (const number of by.get(word.endsWith("'") ? word.slice(0, -1) : word) ?? [])
      hits[number] = (hits[number] ?? 0) + 1;
  return hits;
}

/** How many words of texts are frequent in a language. */
class Tally {
  readonly words: number;
  readonly hits: number[];

  constructor(texts: readonly Text[]) {
    const all = texts.map(hitsIn);
    this.words = texts.reduce((sum, { words }) => sum + words.length, 0);
    this.hits = ALL.map((_, number) => all.reduce((sum, hits) => sum + (hits[number] ?? 0), 0));
  }

  hitsOf(number: number): number {
    return this.hits[number] ?? 0;
  }

  /** @returns the language that the text has most of, if it has enough of one; -1 otherwise */
  told(minShare = MIN_SHARE, minHits = MIN_HITS, lead = 1): number {
    const most = Math.max(...this.hits);
    const best = this.hits.indexOf(most);
    const isAhead = this.hits.every((hits, number) => number === best || most >= hits + lead);
    return isAhead && most >= minHits && most >= this.words * minShare ? best : -1;
  }

  /** A menu of names has few words of any language, and those of one more than of the others. */
  leaning(): number {
    return this.told(MIN_SHARE_BESIDE, MIN_HITS + 1, 2);
  }
}

/** The one language of ours in this script, by number; -1 for a text in another script, or in another language. */
function cyrillic(texts: readonly Text[]): number {
  const all = texts.flatMap(({ words }) => words);
  const own = all.filter((word) => /[\u0430-\u044f]/.test(word));
  if (own.length * 2 < all.length || own.length === 0) return -1;
  if (own.some((word) => /[\u0450-\u045f\u0491]/.test(word))) return -1;
  // Neighbours write no "ы" and no "э".
  const isOurs = own.some((word) => /[\u044b\u044d]/.test(word)) || new Tally(texts).told(0, 2) >= 0;
  return isOurs ? ALL.findIndex(({ common }) => /[\u0430-\u044f]/.test(common)) : -1;
}

/** The language whose letters stand in the text, and a word of it too. */
const lettered = (all: Tally, end: string): number =>
  ALL.findIndex(
    ({ letters }, number) => all.hitsOf(number) > 0 && [...letters].some((letter) => end.includes(letter)),
  );

const first = (...numbers: number[]): number => numbers.find((number) => number >= 0) ?? -1;

/** What languages a reply's end and the message before it are in. */
export interface Languages {
  /** Of each sentence; null where it is none of ours. One that does not tell has the language of those around it. */
  readonly own: readonly (Language | null)[];
  /** Those that are met: of the reply, and of the user's message. */
  readonly met: readonly Language[];
}

/** @param reply the sentences of its end @param user those of the message before @param end the reply's end itself */
export function languagesIn(reply: readonly Text[], user: readonly Text[], end = ''): Languages {
  const users = new Tally(user).told();
  const all = new Tally(reply);
  // A reply of names and code has few words of any language; then the user's counts, where it fits.
  const fits = users >= 0 && (all.words <= FEW_WORDS || all.hitsOf(users) >= all.words * MIN_SHARE_BESIDE);
  const whole = first(
    cyrillic(reply),
    new Tally(reply.slice(-END)).told(),
    all.told(),
    fits ? users : -1,
    all.leaning(),
    all.words <= SHORT_WORDS ? first(all.told(MIN_SHARE_BESIDE, 1), lettered(all, end)) : -1,
  );
  const own = reply.map((text) => ALL[first(new Tally([text]).told(), whole)] ?? null);
  const met = [...own, ALL[users]].flatMap((one) => one ?? []);
  return { own, met: [...new Set(met)] };
}

/** @returns the code of a language */
export const codeOf = (language: Language | null): string => language?.code ?? 'other';

/** Which languages' short messages a word shows, by number. */
const shown = lazy(() => {
  const by = new Map<string, number[]>();
  for (const [number, { alone }] of ALL.entries())
    for (const word of alone.split(' ')) by.set(word, [...(by.get(word) ?? []), number]);
  return by;
});

/** @returns the languages that a short text may be in, be it told by a single word: people mix them */
export function mayBeIn({ words }: Text): Language[] {
  const by = shown();
  const numbers = new Set(words.flatMap((word) => by.get(word) ?? []));
  return [...numbers].flatMap((number) => ALL[number] ?? []);
}
