import { withDayStart } from './held';
import { withoutGroup, withoutLimit, withSlow } from './loosening';
import { DEFAULT_SETTINGS, type DayKey, type Settings } from './records';

const { nudges, nudgeForm, helped, people, plans, young, fold, wrapUpTo, country, dayStart, purposes } =
  DEFAULT_SETTINGS;

/**
 * The settings as if nothing had ever been chosen. How long intervals are kept stays, since another time would delete
 * some; so do the language, the bots that are watched, a pause, and that a limit was suggested or the weekly card
 * answered. Where limits are not loosened before tomorrow, they go tomorrow.
 */
export function withDefaults(settings: Settings, day: DayKey): Settings {
  const moved = withDayStart(settings, dayStart, day);
  const without = [
    ...settings.limits.map(
      ({ id }) =>
        (before: Settings) =>
          withoutLimit(before, id, day),
    ),
    ...settings.groups.map(
      ({ id }) =>
        (before: Settings) =>
          withoutGroup(before, id, day),
    ),
  ].reduce((before, drop) => drop(before), moved);
  const others = { nudges, nudgeForm, helped, people, plans, young, fold, wrapUpTo, country, purposes };
  return { ...withSlow(without, false, day), ...others };
}
