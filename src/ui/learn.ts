import type { Language } from '../core/records';
import { alsoSay, languageOf, type Messages } from './texts';

type Loader = () => Promise<{ default: Partial<Messages> }>;
/** Of the languages that are no part of a bundle. */
export type Loaders = Record<Exclude<Language, 'en'>, Loader>;

const SHARED: Loaders = {
  nl: () => import('../../public/_locales/nl/messages.json?shared'),
  de: () => import('../../public/_locales/de/messages.json?shared'),
  fr: () => import('../../public/_locales/fr/messages.json?shared'),
  es: () => import('../../public/_locales/es/messages.json?shared'),
  pt: () => import('../../public/_locales/pt/messages.json?shared'),
  it: () => import('../../public/_locales/it/messages.json?shared'),
};

const learnt = new Set<Language>();

/**
 * Brings the texts of the language that a screen is to speak, before it speaks it: seven languages would make each screen
 * heavy. Where they do not come, it speaks English.
 *
 * @param chosen null for the browser's
 * @param own the texts that only this screen says
 */
export async function learn(chosen: Language | null, browserLanguage: string, own?: Loaders): Promise<void> {
  const language = languageOf(chosen, browserLanguage);
  if (language === 'en' || learnt.has(language)) return;
  const loaders = [SHARED[language], own?.[language]].flatMap((load) => load ?? []);
  const all = await Promise.allSettled(loaders.map((load) => load()));
  for (const one of all) if (one.status === 'fulfilled') alsoSay(language, one.value.default);
  if (all.every(({ status }) => status === 'fulfilled')) learnt.add(language);
}
