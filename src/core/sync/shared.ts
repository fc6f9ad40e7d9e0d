import { isChosen, isSwitch } from '../chosen';
import { isFields, isOneOf, isWhole } from '../checks';
import { LATEST_DAY_START } from '../days';
import { withDayStart } from '../held';
import type { Group, Limit } from '../limit';
import { isGroup, isLimit, isName, isSite } from '../limit-checks';
import { withGroup, withLimit, withoutGroup, withoutLimit, withSlow } from '../loosening';
import { NUDGE_KINDS } from '../nudge';
import { DEFAULT_SETTINGS, type DayKey, type Settings } from '../records';
import { PURPOSES } from '../words';
import type { DeviceId } from './items';

/**
 * What is set on one device and holds on all: a limit, a group, a switch. Of two that were set, the one with the later
 * clock stands; of the same clock, the one of the later id. The clock is a number that is one more than all that a device
 * has seen.
 */
export interface Entry {
  clock: number;
  device: DeviceId;
  /** Null: taken away. */
  value: unknown;
}
export type Shared = Record<string, Entry>;

/** Names of people and bots, plans and addresses stay where they were typed: `people`, `bots`, `plans`, `wrapUpTo`. */
const CHOSEN = ['nudgeForm', 'helped', 'young', 'fold', 'country'] as const;

export const nameKey = (device: DeviceId): string => `name:${device}`;

/** @returns what the settings say, by the names of the entries */
function sharedOf(settings: Settings): Record<string, unknown> {
  const { limits, groups, slow, slowUntil, dayStart, dayStartNext, nudges, purposes } = settings;
  const all = { slow: slow && slowUntil === null, dayStart: dayStartNext?.minutes ?? dayStart };
  const chosen = Object.fromEntries(CHOSEN.map((name) => [name, settings[name]]));
  const kept = [...limits.map(named('limit')), ...groups.map(named('group'))];
  return {
    ...Object.fromEntries(kept.filter(([, one]) => one !== null)),
    ...all,
    ...chosen,
    nudges,
    purposes,
  };
}

/** One that is to end is taken away already, one that is yet to begin is there. */
const named =
  (kind: 'limit' | 'group') =>
  (one: Limit | Group): [string, object | null] => [
    `${kind}:${one.id}`,
    one.until === undefined ? undated(one) : null,
  ];

const undated = (one: Limit | Group): object =>
  Object.fromEntries(Object.entries(one).filter(([name]) => name !== 'from'));

const DEFAULTS = sharedOf(DEFAULT_SETTINGS);

/** @returns the entries with what was set here since; what was never set is none */
export function captured(shared: Shared, settings: Settings, device: DeviceId): Shared {
  const now = sharedOf(settings);
  const keys = new Set([...Object.keys(now), ...Object.keys(shared).filter((key) => !isNameKey(key))]);
  const changed = [...keys].filter(
    (key) => !isSame(now[key] ?? null, (shared[key] ? shared[key].value : DEFAULTS[key]) ?? null),
  );
  const clock = clockAfter(shared);
  const entries = changed.map((key): [string, Entry] => [key, { clock, device, value: now[key] ?? null }]);
  return { ...shared, ...Object.fromEntries(entries) };
}

export const clockAfter = (shared: Shared): number =>
  Object.values(shared).reduce((most, { clock }) => Math.max(most, clock), 0) + 1;

const isNameKey = (key: string): boolean => key.startsWith('name:');

export const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** Browsers give the fields of an object back in another order. */
const sorted = (value: unknown): unknown =>
  isFields(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort()
          .map(([key, one]) => [key, sorted(one)]),
      )
    : Array.isArray(value)
      ? value.map(sorted)
      : value;

const isLater = (a: Entry, b: Entry | undefined): boolean =>
  b === undefined || a.clock > b.clock || (a.clock === b.clock && a.device > b.device);

/** @returns those of the entries that stand over what is known */
export const later = (told: Shared, known: Shared): Shared =>
  Object.fromEntries(
    Object.entries(told).filter(([key, entry]) => isLater(entry, known[key]) && isFine(key, entry.value)),
  );

/** @returns whether this could have been set here: another version may know more */
function isFine(key: string, value: unknown): boolean {
  const [, kind = '', id = ''] = /^(limit|group|name):(.+)$/.exec(key) ?? [];
  if (kind === 'name') return isName(value);
  if (kind !== '') return value === null || (CHECKS[kind]?.(value) === true && (value as Group).id === id);
  if (isOneOf(CHOSEN, key)) return isChosen({ [key]: value });
  return CHECKS[key]?.(value) === true;
}

const isMap = (value: unknown, isKey: (key: string) => boolean, isOne: (one: unknown) => boolean): boolean =>
  isFields(value) && Object.entries(value).every(([key, one]) => isKey(key) && isOne(one));

const CHECKS: Record<string, (value: unknown) => boolean> = {
  limit: isLimit,
  group: isGroup,
  slow: isSwitch,
  dayStart: (value) => isWhole(value, 0, LATEST_DAY_START),
  nudges: (value) => isMap(value, (key) => isOneOf(NUDGE_KINDS, key), isSwitch),
  purposes: (value) => isMap(value, isSite, (one) => isOneOf(PURPOSES, one)),
};

/**
 * What loosens a limit counts from tomorrow here, too, where the user wants that: on this device, as of this day. So what
 * makes it slow comes first, and what makes it quick last.
 *
 * @param entries as `later` has them
 * @returns the settings with them
 */
export function applied(settings: Settings, entries: Shared, day: DayKey): Settings {
  const values = Object.entries(entries).map(([key, { value }]): [string, unknown] => [key, value]);
  const place = ([key, value]: [string, unknown]): number =>
    key === 'slow' ? (value === true ? 0 : 3) : key.startsWith('group:') ? 2 : 1;
  return values
    .sort((a, b) => place(a) - place(b) || (a[0] < b[0] ? -1 : 1))
    .reduce((before, [key, value]) => withEntry(before, key, value, day), settings);
}

function withEntry(settings: Settings, key: string, value: unknown, day: DayKey): Settings {
  const id = key.slice(key.indexOf(':') + 1);
  if (isNameKey(key)) return settings;
  if (key.startsWith('limit:'))
    return value === null ? withoutLimit(settings, id, day) : withLimit(settings, value as Limit, day);
  if (key.startsWith('group:'))
    return value === null ? withoutGroup(settings, id, day) : withGroup(settings, value as Group, day);
  if (key === 'slow') return withSlow(settings, value as boolean, day);
  if (key === 'dayStart') return withDayStart(settings, value as number, day);
  return { ...settings, [key]: value };
}
