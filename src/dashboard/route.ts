import { addDays } from '../core/days';
import type { DayKey } from '../core/records';

/**
 * Where in the dashboard: a view, what it is about (a day, a site), and how it is to be seen (`site=chatgpt`). All of
 * it stands in the address.
 */
export interface Route {
  view: string;
  about: string | null;
  how: Readonly<Record<string, string>>;
}

/** @param hash of the address: `#/week/2026-11-24?site=chatgpt` */
export function routeOf(hash: string): Route {
  const [, view = '', about = '', how = ''] =
    /^#\/([a-z-]+)(?:\/([\w.*-]+))?(?:\?([\w.*=&%-]*))?$/.exec(hash) ?? [];
  return { view, about: about === '' ? null : about, how: Object.fromEntries(new URLSearchParams(how)) };
}

export function hrefOf(view: string, about?: string | null, how: Route['how'] = {}): string {
  const query = new URLSearchParams(how).toString();
  return `#/${view}${about ? `/${about}` : ''}${query === '' ? '' : `?${query}`}`;
}

/** @returns the day that an address is about; null where that is none of the calendar */
export const dayIn = (about: string | null): DayKey | null =>
  about !== null && /^\d{4}-\d\d-\d\d$/.test(about) && !/-00/.test(about) && addDays(about, 0) === about
    ? about
    : null;
