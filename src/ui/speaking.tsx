import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Language } from '../core/records';
import { SpeechContext, speechOf } from './speech';
import { languageOf } from './texts';

interface Props {
  /** Null until it is known, and where the browser's is to be spoken. */
  chosen: Language | null;
  browserLanguage: string;
  children: ComponentChildren;
}

/** A whole screen, in one language. */
export function Speaking({ chosen, browserLanguage, children }: Props) {
  const language = languageOf(chosen, browserLanguage);
  const speech = useMemo(() => speechOf(language, browserLanguage), [language, browserLanguage]);
  // Before the first look at the styles: all of them would be looked at again.
  useLayoutEffect(() => void (document.documentElement.lang = language), [language]);
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}
