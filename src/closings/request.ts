import type { Said } from './decide';

/** "Try it and tell me whether the light turns green", "Tell me if it does": asks for a result. */
export const asksForResult = (said: Said): boolean =>
  said.has('tell') &&
  (said.has('if') || (said.has('which') && said.has('send', 'run'))) &&
  !said.has('wish', 'act', 'can', 'propose', 'generic', 'help');

/** "If another error shows up, send me the log and I'll mend it". */
export const asksForTrouble = (said: Said): boolean =>
  !said.asks &&
  said.starts('send') &&
  said.has('if') &&
  said.has('thing') &&
  said.has('help') &&
  !said.has('wish', 'propose', 'generic');

/** Asks for what the task needs. */
export function requests(said: Said): boolean {
  if (said.has('need') || asksForResult(said) || asksForTrouble(said)) return true;
  if (!said.has('send')) return false;
  if (said.asks || said.sentence.leads)
    return said.has('please') || (said.has('want') && said.has('thing') && !said.has('propose'));
  return said.has('polite') || (said.has('thing') && said.starts('send'));
}
