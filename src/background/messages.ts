import type { Runtime } from '../browser';
import { fromPage, fromScreen } from '../core/guard';
import type { End, FromScreen, Place, ScreenAnswer, Verdict } from '../core/messages';
import type { Instant, Settings } from '../core/records';
import { withRest } from '../core/rest';
import type { SiteId } from '../core/words';
import { siteIdAt } from '../sites';
import type { Site } from '../sites/site';
import { record, recordNudge } from '../store/ledger';
import { changeSettings } from '../store/settings';
import { showBadge } from './badge';
import { hasAccess } from './origins';
import { placeAt } from './place';
import { closeTab, tellOpenTabs, tellPlaces } from './tabs';
import { verdict } from './verdict';

/**
 * Answers a page with where it stands; null where the message could not have come from a page of ours. A page that we
 * lost access to may be speaking still: it ends, and nothing that it says is kept.
 */
export async function answerPage(
  body: unknown,
  sender: Runtime.MessageSender,
): Promise<Verdict | Place<Site> | End | null> {
  const now = Date.now();
  const message = fromPage(body, now);
  const address = addressOf(sender);
  if (message === null || address === null) return null;
  if (!(await hasAccess(address))) return { kind: 'end' };
  if (message.kind === 'hello') return placeAt(address.hostname);
  const site = siteIdAt(address);
  const standing =
    message.kind === 'report' ? await record(message, site, now) : await recordNudge(message, site, now);
  await showBadge(standing.today);
  if (message.kind === 'nudge' && message.choice === 'wrap-up') await closeTab(sender.tab);
  return verdict(standing, now);
}

/** The site comes from the sender's address, never from the message; only a page's own top document counts. */
function addressOf(sender: Runtime.MessageSender): URL | null {
  const { url } = sender;
  if (!isTop(sender) || url === undefined || !URL.canParse(url)) return null;
  const address = new URL(url);
  return address.hostname === '' ? null : address;
}

/** The last words of a tab that is being closed arrive without tab and frame in Firefox (ESR 153). */
const isTop = ({ frameId, tab }: Runtime.MessageSender): boolean =>
  frameId === 0 || (frameId === undefined && tab === undefined);

/** Carries out what a screen asks for, and tells open pages. */
export async function answerScreen(body: unknown): Promise<ScreenAnswer> {
  const now = Date.now();
  const wish = fromScreen(body, now);
  if (wish === null) return { ok: false, problem: 'not understood' };
  const settings = await changeSettings((before) => changed(before, wish, now));
  await (wish.kind === 'set-bots' ? tellPlaces() : tellOpenTabs());
  return { ok: true, settings };
}

function changed(settings: Settings, wish: FromScreen, now: Instant): Settings {
  switch (wish.kind) {
    case 'set-limit':
      return { ...settings, limits: withLimit(settings.limits, wish.site, wish.minutes) };
    case 'pause':
      return withRest(settings, wish.until, now);
    case 'set-language':
      return { ...settings, language: wish.language };
    case 'set-bots':
      return { ...settings, bots: wish.bots };
  }
}

function withLimit(limits: Settings['limits'], site: SiteId, minutes: number | null): Settings['limits'] {
  const others = Object.fromEntries(Object.entries(limits).filter(([id]) => id !== site));
  return minutes === null ? others : { ...others, [site]: minutes };
}
