import { addDays } from '../days';
import type { DayKey, Ms } from '../records';
import { EVERYTHING, type SiteId } from '../words';
import { cellsIn, NO_FIGURES, plusFigures, type Cell, type Figures } from './cells';
import { devicesOf, type SyncState } from './exchange';
import { partsOf, type DeviceId } from './items';
import { nameKey } from './shared';

/** What another device tells of a day, of a site or of everything: as far as limits count it. */
export interface Elsewhere {
  device: DeviceId;
  day: DayKey;
  site: SiteId;
  ms: Ms;
  sessions: number;
}

/** @returns the days of the other devices, from this one on */
export function elsewhereOf(state: SyncState, since: DayKey): Elsewhere[] {
  const others = devicesOf(state).filter((device) => device !== state.device);
  return others.flatMap((device) =>
    cellsOf(state, device)
      .filter(({ at }) => at >= since)
      .map(({ at, site, seconds, sessions }) => ({ device, day: at, site, ms: seconds * 1_000, sessions })),
  );
}

/** A device, as a screen shows it. */
export interface DeviceSum {
  device: DeviceId;
  name: string;
  isThis: boolean;
  today: Figures;
  /** Today, and the six days before. */
  week: Figures;
  all: Figures;
}

/** @returns this device, and then the others by their names */
export function devicesIn(state: SyncState, today: DayKey): DeviceSum[] {
  const weekAgo = addDays(today, -6);
  const rows = devicesOf(state).map((device): DeviceSum => {
    const cells = cellsOf(state, device);
    return {
      device,
      name: String(state.shared[nameKey(device)]?.value ?? ''),
      isThis: device === state.device,
      today: sumOf(cells.filter(({ at }) => at === today)),
      week: sumOf(cells.filter(({ at }) => at >= weekAgo)),
      all: sumOf(cells),
    };
  });
  return rows.sort((a, b) => Number(b.isThis) - Number(a.isThis) || a.name.localeCompare(b.name));
}

/** Two sites at once are one time: that is in the cells of everything. */
const sumOf = (cells: readonly Cell[]): Figures =>
  cells.reduce(
    (sum: Figures, cell) => plusFigures(sum, cell.site === EVERYTHING ? cell : { ...cell, seconds: 0 }),
    NO_FIGURES,
  );

/** Days, and the months and years that they were folded into. */
export const cellsOf = ({ items }: SyncState, device: DeviceId): Cell[] =>
  Object.entries(items).flatMap(([key, { d = '' }]) => (partsOf(key)?.device === device ? cellsIn(d) : []));
