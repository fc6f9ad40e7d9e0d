import { dayLimit } from '../../../../src/core/day-limit';
import { addDays } from '../../../../src/core/days';
import { withLimit, withoutLimit, withSlow } from '../../../../src/core/loosening';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/records';
import { NO_FIGURES, plusFigures, type Cell, type Figures } from '../../../../src/core/sync/cells';
import { exchange, type SyncState } from '../../../../src/core/sync/exchange';
import { forgot, newState, renamed } from '../../../../src/core/sync/membership';
import type { Item, Items } from '../../../../src/core/sync/items';
import { mondayOf } from '../../../../src/core/weeks';
import { EVERYTHING } from '../../../../src/core/words';

export interface Device {
  state: SyncState;
  settings: Settings;
  rows: Map<string, Cell>;
  /** What the browser of this device holds of the account: behind, ahead, or of long ago. */
  kept: Record<string, unknown>;
}

/** Devices under one account, whose browsers bring each other what was written whenever they like. */
export class Fleet {
  today = '2026-11-24';
  readonly devices: Device[];
  /** Every state that a key was ever in, null where it was taken away, oldest first. */
  readonly history: [key: string, item: Item | null][] = [];
  #ids = 0;

  constructor(count: number) {
    this.devices = Array.from({ length: count }, (_, at) => ({
      state: newState(this.#freshId(), `Device ${at}`),
      settings: DEFAULT_SETTINGS,
      rows: new Map(),
      kept: {},
    }));
  }

  /** What the account holds in the end. */
  get account(): Items {
    const last = new Map<string, Item>();
    for (const [key, item] of this.history)
      if (item) last.set(key, item);
      else last.delete(key);
    return Object.fromEntries(last);
  }

  use(device: Device, site: string, figures: Partial<Figures>, day = this.today): void {
    for (const one of [site, EVERYTHING]) {
      const known = device.rows.get(`${day} ${one}`) ?? { ...NO_FIGURES, at: day, site: one };
      const more = one === EVERYTHING ? { seconds: figures.seconds ?? 0 } : figures;
      device.rows.set(`${day} ${one}`, { ...known, ...plusFigures(known, { ...NO_FIGURES, ...more }) });
    }
  }

  remove(device: Device, day: string): void {
    for (const [key, { at }] of device.rows) if (at === day) device.rows.delete(key);
  }

  /** @param isWritten false: the browser refuses what is to be written */
  sync(device: Device, isAll: boolean, isWritten = true): boolean {
    const monday = isAll ? null : mondayOf(addDays(this.today, -1));
    const cells = [...device.rows.values()].filter(({ at }) => monday === null || at >= monday);
    const here = { settings: device.settings, today: this.today, cells, monday, fresh: this.#freshId() };
    const { state, settings, set, remove } = exchange(device.state, structuredClone(device.kept), here);
    Object.assign(device, { state, settings });
    if (isWritten) this.#write(device, set, remove);
    return Object.keys(set).length + remove.length > 0;
  }

  #write(device: Device, set: Items, remove: readonly string[]): void {
    Object.assign(device.kept, structuredClone(set));
    for (const key of remove) Reflect.deleteProperty(device.kept, key);
    this.history.push(...Object.entries(structuredClone(set)));
    this.history.push(...remove.map((key): [string, null] => [key, null]));
  }

  /** One state of one key comes to this device: the newest or any older one, once more or for the first time. */
  bring(device: Device, place: number): void {
    const one = this.history[place % (this.history.length || 1)];
    if (one?.[1]) device.kept[one[0]] = structuredClone(one[1]);
    else if (one) Reflect.deleteProperty(device.kept, one[0]);
  }

  forget(device: Device, other: Device): void {
    if (device !== other) device.state = forgot(device.state, other.state.device);
  }

  rename(device: Device, other: Device, name: string): void {
    device.state = renamed(device.state, other.state.device, name);
  }

  setLimit(device: Device, site: string, minutes: number): void {
    device.settings = withLimit(device.settings, dayLimit(site, minutes), this.today);
  }

  dropLimit(device: Device, site: string): void {
    device.settings = withoutLimit(device.settings, site, this.today);
  }

  setSlow(device: Device, slow: boolean): void {
    device.settings = withSlow(device.settings, slow, this.today);
  }

  /** All hear of everything. @returns in how many rounds there was nothing left to write */
  settle(most = 12): number {
    for (let round = 1; round <= most; round += 1) {
      let isBusy = false;
      for (const device of this.devices) {
        device.kept = structuredClone(this.account);
        isBusy = this.sync(device, true) || isBusy;
      }
      if (!isBusy) return round;
    }
    throw new Error('never at rest');
  }

  #freshId(): string {
    this.#ids += 1;
    return `device${String(this.#ids).padStart(2, '0')}`;
  }
}

/** @returns presence of all days that a device has to tell, in seconds */
export const truthOf = ({ rows, state }: Device): number =>
  [...rows.values()]
    .filter(({ at, site }) => site === EVERYTHING && at >= state.since)
    .reduce((sum, { seconds }) => sum + seconds, 0);
