import en from '../../public/_locales/en/messages.json';
import { LANGUAGES, type Language } from '../core/records';
import { PANEL_TEXTS, type PanelTexts } from '../core/verdict';
import { numberFormat } from './number';

/**
 * Every text a person sees stands in public/_locales, in the form that browsers read. The screens read it here
 * and not through `i18n.getMessage`, because the user may choose another language than the browser's.
 *
 * A value goes in where its name stands in braces: `{time} left`. A text with a count has one form for each
 * plural category of its language: `invitations_one`, `invitations_other`.
 */
export type TextKey = keyof typeof en;
export type CountKey = TextKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;
export type Values = Readonly<Record<string, string | number>>;

export type Messages = Record<TextKey, { message: string }>;

/** English is there from the start; a screen learns another language before it speaks it (learn.ts). */
const TEXTS: Partial<Record<Language, Partial<Messages>>> = { en };

/** No bundle has the texts that only another one says (scripts/own-texts.ts): each brings its own. */
export function alsoSay(language: Language, more: Partial<Messages>): void {
  TEXTS[language] = { ...TEXTS[language], ...more };
}

export interface Texts {
  say(key: TextKey, values?: Values): string;
  /** Picks the form for the count, a whole number, and fills it in as `{count}`. */
  count(key: CountKey, count: number, values?: Values): string;
}

/** @returns the language that was chosen, else the browser's where we speak it, else English */
export function languageOf(chosen: Language | null, browserLanguage: string): Language {
  const [browsers = ''] = browserLanguage.toLowerCase().split('-');
  return chosen ?? LANGUAGES.find((one) => one === browsers) ?? 'en';
}

export function textsOf(language: Language): Texts {
  const number = numberFormat(language);
  // English, where the file of a language did not come.
  const say: Texts['say'] = (key, values = {}) => fill((TEXTS[language]?.[key] ?? en[key]).message, values);
  return {
    say,
    count: (key, count, values = {}) => {
      return say(`${key}_${pluralOf(language, count)}`, { ...values, count: number(count) });
    },
  };
}

/** Languages in which none of a thing is said as one of it. */
const NONE_AS_ONE: readonly Language[] = ['fr', 'pt'];

/** As `Intl.PluralRules` has it, but without it: the first use of `Intl` costs a process 20 ms of CPU (Chromium 156). */
const pluralOf = (language: Language, count: number): 'one' | 'other' =>
  count === 1 || (count === 0 && NONE_AS_ONE.includes(language)) ? 'one' : 'other';

const fill = (message: string, values: Values): string =>
  message.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));

/** @returns the words of the page's panel, which fills in {time} and {what} itself */
export function panelTexts(language: Language): PanelTexts {
  const { say } = textsOf(language);
  return Object.fromEntries(PANEL_TEXTS.map((key) => [key, say(key)])) as PanelTexts;
}
