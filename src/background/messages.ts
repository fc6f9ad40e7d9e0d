import type { Runtime } from '../browser';
import type { Facts } from '../core/facts';
import { fromPage } from '../core/guard';
import type { FromScreen, Intention, NudgeChoice, Place, Report, ScreenAnswer } from '../core/messages';
import type { End, Verdict } from '../core/verdict';
import type { NudgeOpen } from '../core/nudges';
import type { Instant } from '../core/records';
import { changed } from '../core/changed';
import type { SiteId } from '../core/words';
import { fromScreen } from '../core/wishes';
import { kindOf, siteIdAt } from '../sites';
import type { Site } from '../sites/site';
import { record, recordIntention, recordNudge, todayOf } from '../store/ledger';
import { StoreUnavailable } from '../store/open';
import { prune } from '../store/prune';
import { changeSettings } from '../store/settings';
import { keepTalks } from '../store/talks';
import { admit } from './accounts';
import { refreshBadge, showFacts } from './badge';
import { bring } from './extras';
import { foldAsWanted } from './fold';
import { handoverName } from './handover';
import { changeHistory, isAboutHistory } from './history';
import { isStep, keepMirror } from './mirror';
import { hasAccess } from './origins';
import { placeAt } from './place';
import { leave, openView, tellOpenTabs, tellPlaces } from './tabs';
import { changeSync, isAboutSync, syncNow, syncSoon } from './sync';
import { minding } from './trouble';
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
  const guarded = fromPage(body, now);
  const address = addressOf(sender);
  if (guarded === null || address === null) return null;
  if (!(await hasAccess(address))) return { kind: 'end' };
  const message = await admit(sender, guarded, now);
  if (message === null) return null;
  if (message.kind === 'hello') return greet(address, sender);
  if (message.kind === 'want') return bring(message.extra, sender.tab);
  if (message.kind === 'open') return openView(message.what);
  const site = siteIdAt(address);
  const facts = await minding(now, () => tellLedger(message, site, now));
  await showFacts(facts);
  if (message.kind === 'nudge' && message.choice === 'wrap-up')
    await leave(sender.tab, facts.settings.wrapUpTo);
  return verdict(facts, facts.shown);
}

type ToLedger = Report | NudgeChoice | Intention;

/** The page is new: what folds closings is not in it yet. */
async function greet({ hostname }: URL, sender: Runtime.MessageSender): Promise<Place<Site>> {
  const all = [placeAt(hostname), handoverName(sender), foldAsWanted(sender.tab)] as const;
  const [place, handover] = await Promise.all(all);
  return { ...place, handover };
}

async function tellLedger(
  message: ToLedger,
  site: SiteId,
  now: Instant,
): Promise<Facts & { shown?: NudgeOpen | null }> {
  if (message.kind === 'nudge') return recordNudge(message, site, now, kindOf);
  if (message.kind === 'intention') return recordIntention(message, site, now);
  const recorded = await record(message, site, now);
  if (recorded.isSynced && recorded.added > 0) await syncSoon().catch(() => undefined);
  // The report is kept in any case; a mirror that fails is made up for at the next step.
  if (isStep(todayOf(recorded), recorded.added)) await keepMirror(now).catch(() => undefined);
  return recorded;
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
  const done = await carryOut(wish, now).catch(problemOf);
  if (!done.ok) return done;
  // Today may be another day now, or hold less.
  if (TODAY_CHANGES.includes(wish.kind)) await refreshBadge();
  if (wish.kind === 'set-bots') await tellPlaces();
  else if (wish.kind !== 'ask-history') await tellOpenTabs();
  return done;
}

/** A store that cannot be used is an answer; anything else is a fault of ours. */
function problemOf(problem: unknown): ScreenAnswer {
  if (problem instanceof StoreUnavailable) return { ok: false, problem: problem.reason };
  throw problem;
}

const TODAY_CHANGES: readonly FromScreen['kind'][] = [
  'set-day-start',
  'set-limit',
  'put-limit',
  'drop-limit',
  'reset-settings',
  'forget',
  'edit',
  'undo',
  'restore-history',
  'take-backup',
  'take-imported',
  'undo-taken',
  'forget-device',
  'set-sync',
];

async function carryOut(wish: FromScreen, now: Instant): Promise<ScreenAnswer> {
  if (isAboutSync(wish)) return changeSync(wish);
  if (isAboutHistory(wish)) return changeHistory(wish, now);
  if (wish.kind === 'set-talks') await keepTalks(wish.week, wish.talks);
  const settings = await changeSettings((before) => changed(before, wish, now));
  if (wish.kind === 'pause' && wish.until !== null && settings.pausedUntil !== wish.until)
    return { ok: false, problem: 'held' };
  if (wish.kind === 'set-keep-days') await prune(now);
  void syncNow(false);
  return { ok: true, settings };
}
