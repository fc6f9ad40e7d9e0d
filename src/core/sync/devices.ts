import { addDays } from '../days';
import { isCut, isWithin, monthAround, type Span } from '../periods';
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

const nameOf = ({ shared }: SyncState, device: DeviceId): string =>
  String(shared[nameKey(device)]?.value ?? '');

/** @returns this device, and then the others by their names */
export function devicesIn(state: SyncState, today: DayKey): DeviceSum[] {
  const weekAgo = addDays(today, -6);
  const rows = devicesOf(state).map((device): DeviceSum => {
    const cells = cellsOf(state, device);
    return {
      device,
      name: nameOf(state, device),
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

/** What another device tells of a span of days. */
export interface DeviceShare {
  device: DeviceId;
  name: string;
  figures: Figures;
}

/**
 * @param isMine which sites count; null for all, of which the time is a union
 * @returns the other devices by their names, and whether any of them keeps only a month or a year of which a part is in
 * the span: that is left out
 */
export function sharesIn(
  state: SyncState,
  span: Span,
  isMine: ((site: SiteId) => boolean) | null,
): { shares: DeviceShare[]; isCut: boolean } {
  const others = devicesOf(state).filter((device) => device !== state.device);
  const cells = others.map((device) => cellsOf(state, device));
  const shares = others.map((device, place): DeviceShare => {
    const inside = (cells[place] ?? []).filter(({ at }) => {
      const { first, last } = daysOf(at);
      return isWithin(first, span) && isWithin(last, span);
    });
    const mine = isMine && inside.filter(({ site }) => site !== EVERYTHING && isMine(site));
    const figures = mine ? mine.reduce<Figures>(plusFigures, NO_FIGURES) : sumOf(inside);
    return { device, name: nameOf(state, device), figures };
  });
  const cut = cells.flat().some(({ at }) => isCut(daysOf(at), span));
  return { shares: shares.sort((a, b) => a.name.localeCompare(b.name)), isCut: cut };
}

/** @param at a day, a month or a year */
function daysOf(at: string): Span {
  if (at.length === 4) return { first: `${at}-01-01`, last: `${at}-12-31` };
  return at.length === 7 ? monthAround(`${at}-01`) : { first: at, last: at };
}
