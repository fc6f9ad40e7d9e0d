import { browser } from '../browser';
import type { Facts } from '../core/facts';
import { helpLineOf } from '../core/help-lines';
import { limitsLeft, seenOf } from '../core/limits';
import type { Verdict } from '../core/verdict';
import { nudgesOpen, type NudgeOpen } from '../core/nudges';
import { holds, restOf } from '../core/rest';
import { kindOf } from '../sites';
import { formatsOf } from '../ui/format';
import { languageOf, panelTexts, textsOf } from '../ui/texts';
import { timeLeft } from './said-limit';
import { offered, saidOf } from './said-nudge';

/**
 * @param shown what the page has just told as shown: it alone is given its words
 * @returns what a page is told of where it stands
 */
export function verdict(facts: Facts, shown: NudgeOpen | null = null): Verdict {
  const { settings, now } = facts;
  const browserLanguage = browser.i18n.getUILanguage();
  const language = languageOf(settings.language, browserLanguage);
  const speech = { ...textsOf(language), ...formatsOf(language, browserLanguage) };
  const limits = limitsLeft(facts, kindOf);
  const seen = seenOf(limits);
  const line = helpLineOf(settings.country, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return {
    kind: 'verdict',
    pausedUntil: holds(restOf(settings), now) ? settings.pausedUntil : null,
    limit: timeLeft(limits, facts, speech),
    chip: seen && { runs: seen.runs, left: seen.left },
    nudges: nudgesOpen(facts, kindOf).map(offered),
    said: shown && saidOf(shown, facts, speech),
    fold: settings.fold,
    wrapUp: settings.wrapUpTo === null ? 'close' : 'go',
    help: line && { name: line.name, phone: line.phone },
    language,
    texts: panelTexts(language),
  };
}
