import './texts';
import { browser, type Runtime } from '../browser';
import { packMonths } from '../store/pack';
import { prune } from '../store/prune';
import { forgetAccounts } from './accounts';
import { bringInLine, withdraw } from './access';
import { refreshBadge, scheduleBadge, BADGE_ALARM } from './badge';
import { welcome } from './first-time';
import { answerPage, answerScreen } from './messages';
import { keepMirror } from './mirror';
import { shutStorage } from './storage';
import { SYNC_ALARM, syncNow } from './sync';
import { takeOverOpenTabs } from './tabs';
import { takeUpdate, updateWhenQuiet } from './update';
import { saveIfDue } from './weekly';

type Respond = (answer: unknown) => void;

/**
 * The worker remembers nothing and may be killed at any moment: listeners stand here, and each handler is one
 * transaction. This one is not async: an async listener would answer messages that are not for us with null (seen
 * 2026-11). It answers by a call, since not every Chromium takes a promise for an answer.
 */
const listener = (message: unknown, sender: Runtime.MessageSender, respond: Respond): true | undefined => {
  if (sender.id !== browser.runtime.id) return undefined;
  const fromScreen = isScreen(sender.url);
  const answer = fromScreen ? answerScreen(message) : answerPage(message, sender);
  // Where it came to nothing, who asked is told so at once, and asks again.
  void answer.catch(() => null).then(respond);
  if (!fromScreen) void Promise.allSettled([answer]).then(updateWhenQuiet);
  return true;
};
browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);

/** Nobody waits for it: what fails is made up for when the worker is next woken. */
const unawaited = (work: Promise<unknown>): void => void Promise.allSettled([work]);

const isScreen = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('')) ?? false;

/** A day is over, or was while the browser did not run: what is older than the user wants is deleted. */
const turnOver = (): Promise<unknown> =>
  Promise.allSettled([
    refreshBadge(),
    prune(Date.now()),
    packMonths(Date.now()),
    keepMirror(Date.now()),
    saveIfDue(Date.now()),
    syncNow(true),
    forgetAccounts(Date.now()),
  ]);

// An update takes the badge away.
browser.runtime.onInstalled.addListener(
  ({ reason }) => void Promise.allSettled([takeOverOpenTabs(), turnOver(), welcome(reason)]),
);
browser.runtime.onStartup.addListener(() => void turnOver());
browser.runtime.onUpdateAvailable.addListener(() => unawaited(takeUpdate()));
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === BADGE_ALARM) void turnOver();
  if (name === SYNC_ALARM) unawaited(syncNow(false));
});
browser.storage.onChanged.addListener((_, area) => {
  if (area === 'sync') unawaited(syncNow(false));
});
browser.permissions.onAdded.addListener(() => unawaited(bringInLine()));
browser.permissions.onRemoved.addListener(() => unawaited(withdraw()));
unawaited(shutStorage());
unawaited(scheduleBadge());
// Whatever has woken it, browser start and update too: what a killed worker left undone is made up for.
unawaited(bringInLine());
