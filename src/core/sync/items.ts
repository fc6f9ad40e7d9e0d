import { hasOnly, isFields, isText, isWhole } from '../checks';
import type { DayKey } from '../records';
import { isCells } from './cells';
import type { Entry } from './shared';

/** Eight letters and figures: a device that was forgotten comes back under another. */
export type DeviceId = string;

/**
 * What lies in the browser's own sync. Each item has one writer, and a number that grows with each of its writings, so
 * that an older state is known as such. `w/DEVICE/MONDAY`: the days of a week; `o/DEVICE`: what came before, folded into
 * months; `s/DEVICE`: what was set last on that device; `g/DEVICE`: it was forgotten, by whomever.
 */
export interface Item {
  /** The number. */
  r: number;
  /** Figures, as core/sync/cells.ts writes them. */
  d?: string;
  /** Days before this one are folded. */
  u?: DayKey;
  /** Settings, by their names: the clock at which each was set, and its value. */
  e?: Record<string, [clock: number, value: Entry['value']]>;
}
export type Items = Record<string, Item>;

/** Why what is here does not get into the browser's sync: there is none, no room, too often, anything else. */
export type SyncProblem = 'absent' | 'full' | 'slow' | 'failed';

/** In bytes, as the browsers count: the key, and the value as JSON. Firefox has the same limits, but for the rates. */
export const ACCOUNT_BYTES = 102_400;
export const ITEM_BYTES = 8_192;

export const bytesOf = (key: string, item: Item): number =>
  key.length + new TextEncoder().encode(JSON.stringify(item)).length;

const KEY = /^([wosg])\/([a-z\d]{8})(?:\/(\d{4}-\d\d-\d\d))?$/;
export type Kind = 'w' | 'o' | 's' | 'g';

export const keyOf = (kind: Kind, device: DeviceId, monday?: DayKey): string =>
  [kind, device, ...(monday === undefined ? [] : [monday])].join('/');

/** @returns what a key of ours says; null for none of ours */
export function partsOf(key: string): { kind: Kind; device: DeviceId; monday: DayKey | null } | null {
  const [, kind, device, monday = null] = KEY.exec(key) ?? [];
  if (kind === undefined || device === undefined || (kind === 'w') !== (monday !== null)) return null;
  return { kind: kind as Kind, device, monday };
}

const isDay = (value: unknown): boolean => isText(value, /^\d{4}-\d\d-\d\d$/);

const isEntries = (value: unknown): boolean =>
  isFields(value) &&
  Object.values(value).every((one) => Array.isArray(one) && one.length === 2 && isWhole(one[0], 1, MOST));

const MOST = Number.MAX_SAFE_INTEGER;

/** The other fields of each kind. */
const FIELDS: Record<Kind, Record<string, (value: unknown) => boolean>> = {
  w: { d: isCells },
  o: { d: isCells, u: isDay },
  s: { e: isEntries },
  g: {},
};

/** @returns those of the items that are ours, whatever else lies there */
export function itemsIn(kept: Record<string, unknown>): Items {
  const isItem = ([key, value]: [string, unknown]): boolean => {
    const parts = partsOf(key);
    if (parts === null || !isFields(value) || !isWhole(value['r'], 1, MOST)) return false;
    const checks = Object.entries(FIELDS[parts.kind]);
    return (
      hasOnly(value, ['r', ...checks.map(([name]) => name)]) &&
      checks.every(([name, isFine]) => isFine(value[name]))
    );
  };
  return Object.fromEntries(Object.entries(kept).filter(isItem)) as Items;
}
