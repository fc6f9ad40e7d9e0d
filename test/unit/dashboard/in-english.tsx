import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { SpeechContext, speechOf } from '../../../src/ui/speech';

/** Draws it before the page, in English. */
export function showInEnglish(screen: VNode): void {
  const inEnglish = <SpeechContext.Provider value={speechOf('en', 'en')}>{screen}</SpeechContext.Provider>;
  void act(() => render(inEnglish, document.body));
}
