import { en } from './en';
import { nl } from './nl';
import type { LanguageRules } from './rules';

/** To add a language: write its file and name it here. */
export const LANGUAGES = { en, nl } as const satisfies Record<string, LanguageRules>;
export type KnownLanguage = keyof typeof LANGUAGES;

/** Below this share of frequent words a text is in no language of ours: English and Dutch prose has 35 to 55 %,
 * German, French and Spanish share at most 15 % with either. */
const MIN_SHARE = 0.2;
/** Enough where the user writes that language: a reply full of names and code has few words of any. */
const MIN_SHARE_BESIDE = 0.08;
const MIN_HITS = 2;
/** Too few to tell anything by itself. */
const FEW_WORDS = 5;

const COMMON = Object.entries(LANGUAGES).map(
  ([name, rules]) => [name as KnownLanguage, new Set(rules.common.split(' '))] as const,
);

interface Score {
  name: KnownLanguage;
  hits: number;
  words: number;
}

function scores(text: string): Score[] {
  const words = text.match(/\p{L}+/gu) ?? [];
  return COMMON.map(([name, common]) => ({
    name,
    hits: words.filter((word) => common.has(word)).length,
    words: words.length,
  }));
}

function told(text: string): KnownLanguage | null {
  const best = scores(text).reduce((a, b) => (b.hits > a.hits ? b : a));
  return best.hits >= MIN_HITS && best.hits >= best.words * MIN_SHARE ? best.name : null;
}

/**
 * @param tail the reply's last sentences, folded: before them may stand a text in another language
 * @param reply the whole end of the reply, folded
 * @param prevUser the end of the user's message, folded
 * @returns the language of the reply's end
 */
export function languageOf(tail: string, reply: string, prevUser: string): KnownLanguage | 'other' {
  const own = told(tail) ?? told(reply);
  if (own) return own;
  const users = told(prevUser);
  const score = scores(reply).find(({ name }) => name === users);
  const fits = score && (score.words <= FEW_WORDS || score.hits >= score.words * MIN_SHARE_BESIDE);
  return users && fits ? users : 'other';
}
