import { browser, type Runtime } from '../browser';
import { dayOf } from '../core/days';
import { fromPage, fromScreen } from '../core/guard';
import { limitOf } from '../core/limits';
import type { FromScreen, NudgeChoice, ScreenAnswer, Verdict } from '../core/messages';
import type { Settings } from '../core/records';
import type { SiteId } from '../core/words';
import { siteIdAt } from '../sites';
import { record, recordNudge, type Standing } from '../store/ledger';
import { changeSettings, readSettings } from '../store/settings';
import { languageOf, panelTexts } from '../ui/texts';
import { showBadge } from './badge';
import { closeTab, tellOpenTabs } from './tabs';

/** Answers a page with where it stands; null where the message could not have come from a page of ours. */
export async function answerPage(body: unknown, sender: Runtime.MessageSender): Promise<Verdict | null> {
  const now = Date.now();
  const message = fromPage(body, now);
  const site = siteOf(sender);
  if (message === null || site === null) return null;
  const standing =
    message.kind === 'report' ? await record(message, site, now) : await choose(message, site, now);
  await showBadge(standing.today);
  if (message.kind === 'nudge' && message.choice === 'wrap-up') await closeTab(sender.tab);
  return verdict(standing);
}

/** The site comes from the sender's address, never from the message; only a page's own top document counts. */
function siteOf({ url, frameId }: Runtime.MessageSender): SiteId | null {
  if (frameId !== 0 || url === undefined || !URL.canParse(url)) return null;
  return siteIdAt(new URL(url).hostname);
}

async function choose({ id, choice }: NudgeChoice, site: SiteId, now: number): Promise<Standing> {
  const { dayStart } = await readSettings();
  const day = dayOf(now, dayStart);
  const limit = limitOf(id, day);
  // A panel that stood open while the day changed is about a crossing that is over.
  if (limit === null) return record({ kind: 'report', document: '', presences: [], turns: [] }, site, now);
  return recordNudge({ id, day, limit, site, at: now, choice }, now);
}

export function verdict({ settings, limit }: Pick<Standing, 'settings' | 'limit'>): Verdict {
  const language = languageOf(settings.language, browser.i18n.getUILanguage());
  return { kind: 'verdict', pausedUntil: settings.pausedUntil, limit, texts: panelTexts(language) };
}

/** Carries out what a screen asks for, and tells open pages. */
export async function answerScreen(body: unknown): Promise<ScreenAnswer> {
  const wish = fromScreen(body, Date.now());
  if (wish === null) return { ok: false, problem: 'not understood' };
  const settings = await changeSettings((before) => changed(before, wish));
  await tellOpenTabs();
  return { ok: true, settings };
}

function changed(settings: Settings, wish: FromScreen): Settings {
  switch (wish.kind) {
    case 'set-limit':
      return { ...settings, limits: withLimit(settings.limits, wish.site, wish.minutes) };
    case 'pause':
      return { ...settings, pausedUntil: wish.until, pausedSince: wish.until === null ? null : Date.now() };
    case 'set-language':
      return { ...settings, language: wish.language };
  }
}

function withLimit(limits: Settings['limits'], site: SiteId, minutes: number | null): Settings['limits'] {
  const others = Object.fromEntries(Object.entries(limits).filter(([id]) => id !== site));
  return minutes === null ? others : { ...others, [site]: minutes };
}
