import { browser } from '../browser';
import type { Verdict } from '../core/messages';
import type { Instant } from '../core/records';
import { holds, restOf } from '../core/rest';
import type { Standing } from '../store/ledger';
import { languageOf, panelTexts } from '../ui/texts';

/** @returns what a page is told of where it stands */
export function verdict({ settings, limit }: Pick<Standing, 'settings' | 'limit'>, now: Instant): Verdict {
  const language = languageOf(settings.language, browser.i18n.getUILanguage());
  const pausedUntil = holds(restOf(settings), now) ? settings.pausedUntil : null;
  return { kind: 'verdict', pausedUntil, limit, language, texts: panelTexts(language) };
}
