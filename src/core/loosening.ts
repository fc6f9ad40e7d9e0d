import { addDays } from './days';
import {
  DAY_MINUTES,
  isInForce,
  LIMIT_FORMS,
  type Dated,
  type Group,
  type Limit,
  type QuietHours,
} from './limit';
import type { DayKey, Settings } from './records';

/** What loosens a limit counts only from tomorrow: whether the user wants that, on this day. */
export const isSlow = ({ slow, slowUntil }: Pick<Settings, 'slow' | 'slowUntil'>, day: DayKey): boolean =>
  slow && (slowUntil === null || day < slowUntil);

/** @returns the settings with that wish; to want it no more is loosening, too */
export function withSlow(settings: Settings, slow: boolean, day: DayKey): Settings {
  if (slow) return { ...settings, slow, slowUntil: null };
  if (isSlow(settings, day)) return { ...settings, slowUntil: addDays(day, 1) };
  return { ...settings, slow: false, slowUntil: null };
}

/** @returns the settings with this limit, new or in place of the one with its id */
export function withLimit(settings: Settings, limit: Limit, day: DayKey): Settings {
  const isLooser = (before: Limit): boolean => isSlow(settings, day) && !isAsTight(limit, before);
  return { ...settings, limits: put(settings.limits, limit, day, isLooser) };
}

export const withoutLimit = (settings: Settings, id: string, day: DayKey): Settings => ({
  ...settings,
  limits: drop(settings.limits, (one) => one.id === id, day, isSlow(settings, day)),
});

/** @returns the settings with this group; a site that leaves it is under its limits no more */
export function withGroup(settings: Settings, group: Group, day: DayKey): Settings {
  const isLooser = (before: Group): boolean =>
    isSlow(settings, day) && before.sites.some((site) => !group.sites.includes(site));
  return { ...settings, groups: put(settings.groups, group, day, isLooser) };
}

/** @returns the settings without the group and its limits */
export function withoutGroup(settings: Settings, id: string, day: DayKey): Settings {
  const slow = isSlow(settings, day);
  const isIts = ({ scope }: Limit): boolean => scope.of === 'group' && scope.group === id;
  return {
    ...settings,
    groups: drop(settings.groups, (group) => group.id === id, day, slow),
    limits: drop(settings.limits, isIts, day, slow),
  };
}

type Kept = Dated & { id: string };

function put<One extends Kept>(
  all: readonly One[],
  one: One,
  day: DayKey,
  isLooser: (before: One) => boolean,
): One[] {
  const before = all.find((other) => other.id === one.id && isInForce(other, day));
  const others = all.filter(({ id, until }) => id !== one.id && !isOver(until, day));
  if (!before || !isLooser(before)) return [...others, one];
  const tomorrow = addDays(day, 1);
  return [...others, { ...before, until: tomorrow }, { ...one, from: tomorrow }];
}

function drop<One extends Kept>(
  all: readonly One[],
  isIt: (one: One) => boolean,
  day: DayKey,
  slow: boolean,
): One[] {
  const tomorrow = addDays(day, 1);
  return all
    .filter((one) => !isOver(one.until, day) && (!isIt(one) || (slow && isInForce(one, day))))
    .map((one) => (isIt(one) ? { ...one, until: tomorrow } : one));
}

const isOver = (until: DayKey | undefined, day: DayKey): boolean => until !== undefined && until <= day;

/** @returns whether nothing of the limit is looser than before, on any weekday */
export function isAsTight(limit: Limit, before: Limit): boolean {
  return (
    isSame(limit.scope, before.scope) &&
    LIMIT_FORMS.indexOf(limit.form) >= LIMIT_FORMS.indexOf(before.form) &&
    (limit.form !== 'pause' || before.form !== 'pause' || limit.breath >= before.breath) &&
    (before.more === null || (limit.more !== null && limit.more <= before.more)) &&
    allowsNoMore(limit, before)
  );
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** @returns whether the one allows no more than the other, on any weekday */
export function allowsNoMore(limit: Limit, than: Limit): boolean {
  if (limit.what === 'hours')
    return than.what === 'hours' && than.week.every((hours, day) => covers(limit.week[day] ?? null, hours));
  return (
    limit.what === than.what &&
    than.week.every((most, day) => most === null || (limit.week[day] ?? Infinity) <= most)
  );
}

function covers(quiet: QuietHours | null, other: QuietHours | null): boolean {
  if (other === null) return true;
  if (quiet === null) return false;
  const lengthOf = ({ from, to }: QuietHours): number => (to - from + DAY_MINUTES - 1) % DAY_MINUTES;
  const late = (other.from - quiet.from + DAY_MINUTES) % DAY_MINUTES;
  return late + lengthOf(other) <= lengthOf(quiet);
}
