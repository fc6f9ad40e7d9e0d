import { browser } from '../browser';
import { addDays, dayOf, startOfDay } from '../core/days';
import type { Ms } from '../core/records';
import { EVERYTHING } from '../core/words';
import { look, todayOf } from '../store/ledger';
import { readSettings } from '../store/settings';

export const BADGE_ALARM = 'badge';

/** Shows today's minutes on the toolbar, nothing below one. */
export async function showBadge(today: Ms): Promise<void> {
  const minutes = Math.floor(today / 60_000);
  await browser.action.setBadgeBackgroundColor({ color: '#3d4a5c' });
  await browser.action.setBadgeText({ text: minutes === 0 ? '' : badgeText(minutes) });
}

/** Four characters fit. */
function badgeText(minutes: number): string {
  if (minutes < 100) return `${minutes}m`;
  const hours = Math.floor(minutes / 60);
  return hours < 10 ? `${hours}:${String(minutes % 60).padStart(2, '0')}` : `${hours}h`;
}

export async function refreshBadge(): Promise<void> {
  try {
    await showBadge(todayOf(await look(EVERYTHING, Date.now())));
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
