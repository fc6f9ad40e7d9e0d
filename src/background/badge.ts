import { browser } from '../browser';
import { dayShare } from '../core/day-share';
import type { Facts } from '../core/facts';
import { limitsLeft, seenOf } from '../core/limits';
import { addDays, dayOf, startOfDay } from '../core/days';
import type { Ms } from '../core/records';
import { EVERYTHING } from '../core/words';
import { kindOf } from '../sites';
import { look, todayOf } from '../store/ledger';
import { readSettings } from '../store/settings';
import { showIcon } from './icon';

export const BADGE_ALARM = 'badge';

/**
 * Shows today's minutes on the toolbar, nothing below one; where the user wants it, the time left of a limit. The icon
 * fills as the day's limit does.
 */
export async function showFacts(facts: Facts): Promise<void> {
  await Promise.all([showBadge(todayOf(facts), leftOf(facts)), showIcon(dayShare(facts, kindOf))]);
}

/** @param left of a limit, null where that is not to be seen */
export async function showBadge(used: Ms, left: Ms | null): Promise<void> {
  const minutes = Math.floor(used / 60_000);
  const today = minutes === 0 ? '' : badgeText(minutes);
  await browser.action.setBadgeBackgroundColor({ color: left === null ? '#3d4a5c' : '#b23a20' });
  await browser.action.setBadgeText({
    text: left === null ? today : `-${badgeText(Math.ceil(left / 60_000))}`,
  });
}

/** Of the tightest limit whose time left is to be seen; null where none is, and where that is long to come. */
function leftOf(facts: Facts): Ms | null {
  const left = seenOf(limitsLeft(facts, kindOf))?.left;
  return left === undefined || left > LONG_MS ? null : Math.max(0, left);
}

/** Three characters and a sign fit. */
const LONG_MS: Ms = 99 * 60_000;

/** Four characters fit. */
function badgeText(minutes: number): string {
  if (minutes < 100) return `${minutes}m`;
  const hours = Math.floor(minutes / 60);
  return hours < 10 ? `${hours}:${String(minutes % 60).padStart(2, '0')}` : `${hours}h`;
}

export async function refreshBadge(): Promise<void> {
  try {
    await showFacts(await look(EVERYTHING, Date.now()));
  } catch {
    // Without the store there is no figure: an empty badge, and the popup says why.
    await browser.action.setBadgeText({ text: '' });
  }
  await scheduleBadge();
}

/**
 * A new day starts at zero although no page reports. An alarm that stands right is left alone, or it would never ring;
 * after a change of the time zone or of the day's start it stands wrong.
 */
export async function scheduleBadge(): Promise<void> {
  const dayStart = await readSettings().then(
    (settings) => settings.dayStart,
    () => 0,
  );
  const when = startOfDay(addDays(dayOf(Date.now(), dayStart), 1), dayStart);
  const known = await browser.alarms.get(BADGE_ALARM);
  if (known?.scheduledTime !== when) browser.alarms.create(BADGE_ALARM, { when });
}
