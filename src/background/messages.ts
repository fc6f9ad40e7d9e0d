import type { Runtime } from '../browser';
import { fromPage, fromScreen } from '../core/guard';
import type { FromScreen, Place, ScreenAnswer, Verdict } from '../core/messages';
import type { Instant, Settings } from '../core/records';
import { withRest } from '../core/rest';
import type { SiteId } from '../core/words';
import { APPS, siteIdAt, sitesAt } from '../sites';
import type { Site } from '../sites/site';
import { record, recordNudge } from '../store/ledger';
import { changeSettings, readSettings } from '../store/settings';
import { showBadge } from './badge';
import { closeTab, tellOpenTabs } from './tabs';
import { verdict } from './verdict';

/** Answers a page with where it stands; null where the message could not have come from a page of ours. */
export async function answerPage(
  body: unknown,
  sender: Runtime.MessageSender,
): Promise<Verdict | Place<Site> | null> {
  const now = Date.now();
  const message = fromPage(body, now);
  const address = addressOf(sender);
  if (message === null || address === null) return null;
  if (message.kind === 'hello') return placeAt(address.hostname);
  const site = siteIdAt(address);
  const standing =
    message.kind === 'report' ? await record(message, site, now) : await recordNudge(message, site, now);
  await showBadge(standing.today);
  if (message.kind === 'nudge' && message.choice === 'wrap-up') await closeTab(sender.tab);
  return verdict(standing, now);
}

/** @returns what a page under this host needs to know of its site; without the store, all but the user's bots */
export async function placeAt(host: string): Promise<Place<Site>> {
  const known = sitesAt(host);
  const bots = await readSettings().then(
    (settings) => settings.bots,
    () => [],
  );
  return { kind: 'place', sites: known.length > 0 ? known : APPS, bots };
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
  await tellOpenTabs();
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
