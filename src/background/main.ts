import './texts';
import { browser, type Runtime } from '../browser';
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

/**
 * The worker remembers nothing and may be killed at any moment: listeners stand here, each handler is one
 * transaction. What it does not know it leaves to nobody, and the answer comes by the callback: Chromium takes no
 * promise for one (120 to 156).
 */
browser.runtime.onMessage.addListener(((message, sender, answer) => {
  if (sender.id !== browser.runtime.id) return undefined;
  const isOurs = isScreen(sender.url);
  const answered = isOurs ? answerScreen(message) : answerPage(message, sender);
  // Who asks can do no more about a failure than about no answer.
  unawaited(answered.then(answer, () => answer(null)));
  if (!isOurs) unawaited(Promise.allSettled([answered]).then(updateWhenQuiet));
  return true;
}) as Heed as Runtime.OnMessageListenerCallback);

type Heed = (
  message: unknown,
  sender: Runtime.MessageSender,
  answer: (value: unknown) => void,
) => true | undefined;

/** Nobody waits for it: what fails is made up for when the worker is next woken. */
function unawaited(work: Promise<unknown>): void {
  void Promise.allSettled([work]);
}

const isScreen = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('')) ?? false;

/** A day is over, or was while the browser did not run: what is older than the user wants is deleted. */
const turnOver = (): Promise<unknown> =>
  Promise.allSettled([
    refreshBadge(),
    prune(Date.now()),
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
