import { dayOf } from './days';
import { withDefaults } from './defaults';
import { dayLimit, dayLimitOf } from './day-limit';
import type { CountedLimit } from './limit';
import { isHeld, withDayStart } from './held';
import { withGroup, withLimit, withoutGroup, withoutLimit, withSlow } from './loosening';
import type { FromScreen } from './messages';
import { withoutPlan, withPerson, withPlan } from './own-words';
import type { DayKey, Instant, Settings } from './records';
import { withRest } from './rest';
import type { Purpose, SiteId } from './words';

/** @returns the settings as a wish makes them; what is no matter of settings leaves them as they are */
export function changed(settings: Settings, wish: FromScreen, now: Instant): Settings {
  const day = dayOf(now, settings.dayStart);
  switch (wish.kind) {
    case 'set-limit':
      return withDayLimit(settings, wish.site, wish.minutes, day);
    case 'put-limit':
      return withLimit(settings, wish.limit, day);
    case 'drop-limit':
      return withoutLimit(settings, wish.id, day);
    case 'put-group':
      return withGroup(settings, wish.group, day);
    case 'drop-group':
      return withoutGroup(settings, wish.id, day);
    case 'set-slow':
      return withSlow(settings, wish.slow, day);
    case 'set-nudge':
      return { ...settings, nudges: { ...settings.nudges, [wish.nudge]: wish.on } };
    case 'choose':
      return { ...settings, ...wish.chosen };
    case 'set-person':
      return withPerson(settings, wish.was, wish.name);
    case 'put-plan':
      return withPlan(settings, wish.plan);
    case 'drop-plan':
      return withoutPlan(settings, wish.plan);
    case 'reset-settings':
      return withDefaults(settings, day);
    case 'pause':
      return wish.until !== null && isHeld(settings, day) ? settings : withRest(settings, wish.until, now);
    case 'set-day-start':
      return withDayStart(settings, wish.minutes, day);
    case 'set-keep-days':
      return { ...settings, keepDays: wish.days };
    case 'set-language':
      return { ...settings, language: wish.language };
    case 'set-bots':
      return { ...settings, bots: wish.bots };
    case 'set-purpose':
      return { ...settings, purposes: withPurpose(settings.purposes, wish.site, wish.purpose) };
    default:
      return settings;
  }
}

function withPurpose(
  purposes: Settings['purposes'],
  site: SiteId,
  purpose: Purpose | null,
): Settings['purposes'] {
  const others = Object.fromEntries(Object.entries(purposes).filter(([id]) => id !== site));
  return purpose === null ? others : { ...others, [site]: purpose };
}

/** So many minutes a day for just this site, or for everything; null takes the limit away. */
function withDayLimit(settings: Settings, site: SiteId, minutes: number | null, day: DayKey): Settings {
  const known = dayLimitOf(settings.limits, site, day)?.limit ?? null;
  if (minutes === null) return known ? withoutLimit(settings, known.id, day) : settings;
  return withLimit(settings, known ? withMinutes(known, minutes) : dayLimit(site, minutes), day);
}

const withMinutes = (limit: CountedLimit, minutes: number): CountedLimit => ({
  ...limit,
  week: limit.week.map((amount) => (amount === null ? null : minutes)),
});
