import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../core/records';
import { EVERYTHING, type SiteId } from '../core/words';
import { siteName } from '../sites/card';
import { formatsOf, type Formats } from './format';
import { textsOf, type Texts } from './texts';

/** All that a screen says, in one language. */
export interface Speech extends Texts, Formats {
  language: Language;
  /** What a limit is about, within a sentence: a site's name, or everything together. */
  about(limit: SiteId): string;
}

export function speechOf(language: Language, browserLanguage: string): Speech {
  const texts = textsOf(language);
  const about = (limit: SiteId): string =>
    limit === EVERYTHING ? texts.say('limitsEverythingInline') : siteName(limit);
  return { language, about, ...texts, ...formatsOf(language, browserLanguage) };
}

/** Empty until a screen fills it: the first number format of a process takes tens of milliseconds. */
export const SpeechContext = createContext<Speech | null>(null);

/** @throws outside of a screen */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('a screen speaks within a SpeechContext');
  return speech;
}
