import type { DayKey, Instant, Settings } from '../records';
import type { Cell } from './cells';
import {
  bytesOf,
  ITEM_BYTES,
  itemsIn,
  keyOf,
  partsOf,
  type DeviceId,
  type Item,
  type Items,
  type SyncProblem,
} from './items';
import { shareOf, told, weeksOf } from './own';
import { applied, captured, clockAfter, isSame, later, nameKey, type Shared } from './shared';

/** What a device knows of all of them. */
export interface SyncState {
  device: DeviceId;
  /** Days before this one are told to nobody: a device that was forgotten starts anew. */
  since: DayKey;
  /** Days before this one are folded. */
  until: DayKey;
  /** The newest of each item that was seen, of every device: an older one, or none, never takes its place. */
  items: Items;
  shared: Shared;
  problem: SyncProblem | null;
  /** When it went well last. */
  at: Instant | null;
}

/** What is known here. */
export interface Here {
  settings: Settings;
  today: DayKey;
  /** The figures of this device, from the Monday on. */
  cells: readonly Cell[];
  /** Null: they are all there are. */
  monday: DayKey | null;
  /** An id that was never used. */
  fresh: DeviceId;
}

/** What follows from it. */
export interface Exchange {
  state: SyncState;
  settings: Settings;
  /** What is to be put into the browser's sync, and taken out of it. */
  set: Items;
  remove: string[];
}

/**
 * Takes in what the browser's sync holds, and says what this device has to tell. However often, late and out of order,
 * and whatever older state it is given: once nothing new is set and all have heard of it, all know the same.
 *
 * @param kept all that lies in the browser's sync
 */
export function exchange(before: SyncState, kept: Record<string, unknown>, here: Here): Exchange {
  const found = itemsIn(kept);
  const self = isForgotten(before, found) ? renewed(before, here) : before;
  const items = newest(self.items, found);
  const mine = captured(self.shared, here.settings, self.device);
  const news = later(entriesIn(items), mine);
  const settings = applied(here.settings, news, here.today);
  // What goes along with it, as a group's limits do, was set as well.
  const shared = captured({ ...mine, ...news }, settings, self.device);
  const own = ownItems({ ...self, items, shared }, here);
  const state: SyncState = { ...self, shared, until: own.until, items: newest(items, own.items) };
  return { state: { ...state, problem: own.isFull ? 'full' : null }, settings, ...due(state, found, kept) };
}

const isForgotten = ({ device, items }: SyncState, found: Items): boolean =>
  (found[keyOf('g', device)] ?? items[keyOf('g', device)]) !== undefined;

/** Under another id, and from today on; its name, and what was set here, stay its own. */
function renewed(before: SyncState, { today, fresh }: Here): SyncState {
  const { device, shared } = before;
  const own = Object.entries(shared).map(([key, entry]) => [
    key,
    entry.device === device ? { ...entry, device: fresh } : entry,
  ]);
  const name = { clock: clockAfter(shared), device: fresh, value: shared[nameKey(device)]?.value ?? '' };
  const named = { ...(Object.fromEntries(own) as Shared), [nameKey(fresh)]: name };
  return { ...before, shared: named, device: fresh, since: today, until: '' };
}

/** @returns of each item the newer, of devices that were not forgotten, without weeks that were folded since */
export function newest(known: Items, found: Items): Items {
  const all = { ...known };
  for (const [key, item] of Object.entries(found)) if (item.r > (all[key]?.r ?? 0)) all[key] = item;
  return Object.fromEntries(Object.entries(all).filter(([key]) => isLive(key, all)));
}

function isLive(key: string, items: Items): boolean {
  const parts = partsOf(key);
  if (parts === null || parts.kind === 'g') return parts !== null;
  const { device, monday } = parts;
  const isOver = monday !== null && monday < (items[keyOf('o', device)]?.u ?? '');
  return items[keyOf('g', device)] === undefined && !isOver;
}

/** @returns what each device set last */
function entriesIn(items: Items): Shared {
  return Object.entries(items).reduce((all: Shared, [key, { e = {} }]) => {
    const device = partsOf(key)?.device ?? '';
    const its = Object.entries(e).map(([name, [clock, value]]) => [name, { clock, device, value }] as const);
    return { ...all, ...later(Object.fromEntries(its), all) };
  }, {});
}

/** @returns the devices that are known, this one included */
export const devicesOf = ({ device, items }: Pick<SyncState, 'device' | 'items'>): DeviceId[] => {
  const all = Object.keys(items).flatMap((key) => {
    const parts = partsOf(key);
    return parts === null || parts.kind === 'g' ? [] : [parts.device];
  });
  return [...new Set([device, ...all])].sort();
};

/** @returns the items that this device writes, with a greater number where they are new */
function ownItems(state: SyncState, here: Here): { items: Items; until: DayKey; isFull: boolean } {
  const { device, items } = state;
  const settings = { e: entriesBy(device, state.shared) };
  const key = keyOf('s', device);
  const settingsBytes = bytesOf(key, { r: 1, ...settings });
  const isFull = settingsBytes > ITEM_BYTES;
  const days = ownDays(state, here, shareOf(devicesOf(state).length, settingsBytes));
  const written = { ...days.items, ...(isFull ? {} : { [key]: settings }) };
  const renew = ([name, item]: [string, Omit<Item, 'r'>]): [string, Item] => {
    const { r = 0, ...known } = items[name] ?? {};
    return [name, isSame(known, item) ? { r, ...known } : { r: r + 1, ...item }];
  };
  return { items: Object.fromEntries(Object.entries(written).map(renew)), until: days.until, isFull };
}

const entriesBy = (device: DeviceId, shared: Shared): NonNullable<Item['e']> =>
  Object.fromEntries(
    Object.entries(shared)
      .filter(([, entry]) => entry.device === device)
      .map(([key, { clock, value }]) => [key, [clock, value]]),
  );

function ownDays(
  { device, items, since, until }: SyncState,
  { cells, monday, today }: Here,
  room: number,
): { items: Record<string, Omit<Item, 'r'>>; until: DayKey } {
  const mine = cells.filter(({ at }) => at >= since);
  const all = monday === null ? told(mine, until, today, room) : null;
  const from = all?.until ?? (monday !== null && monday > until ? monday : until);
  const weeks = all?.weeks ?? weeksOf(mine.filter(({ at }) => at >= from));
  // A week whose days were deleted holds nothing, which has to be told.
  const known = Object.keys(items).flatMap((key) => {
    const parts = partsOf(key);
    return parts?.kind === 'w' && parts.device === device && (parts.monday ?? '') >= from ? [key] : [];
  });
  const written = Object.entries(weeks).map(([week, d]) => [keyOf('w', device, week), { d }] as const);
  const old = all && all.until !== '' ? { [keyOf('o', device)]: { d: all.old, u: all.until } } : {};
  const none = known.map((key) => [key, { d: '' }] as const);
  return { items: { ...old, ...Object.fromEntries([...none, ...written]) }, until: all?.until ?? until };
}

/** @returns what lies there in another state than it should, and what should not lie there */
function due({ device, items }: SyncState, found: Items, kept: object): Pick<Exchange, 'set' | 'remove'> {
  const isOurs = (key: string): boolean => partsOf(key)?.kind === 'g' || partsOf(key)?.device === device;
  const set = Object.entries(items).filter(([key, { r }]) => isOurs(key) && found[key]?.r !== r);
  const isOver = (key: string): boolean => {
    const parts = partsOf(key);
    if (parts === null || isLive(key, items)) return false;
    return parts.device === device || items[keyOf('g', parts.device)] !== undefined;
  };
  return { set: Object.fromEntries(set), remove: Object.keys(kept).filter(isOver) };
}
