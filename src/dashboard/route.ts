import { addDays } from '../core/days';
import type { DayKey } from '../core/records';

/** Where in the dashboard: a view, and what it is about (a day, a site); both stand in the address. */
export interface Route {
  view: string;
  about: string | null;
}

/** @param hash of the address: `#/ledger/2026-11-24` */
export function routeOf(hash: string): Route {
  const [, view = '', about = ''] = /^#\/([a-z-]+)(?:\/([\w.*-]+))?$/.exec(hash) ?? [];
  return { view, about: about === '' ? null : about };
}

export const hrefOf = (view: string, about?: string | null): string =>
  about ? `#/${view}/${about}` : `#/${view}`;

/** @returns the day that an address is about; null where that is none of the calendar */
export const dayIn = (about: string | null): DayKey | null =>
  about !== null && /^\d{4}-\d\d-\d\d$/.test(about) && !/-00/.test(about) && addDays(about, 0) === about
    ? about
    : null;
