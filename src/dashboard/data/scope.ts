import type { Scope } from '../../core/forgotten';
import type { DayKey } from '../../core/records';
import { EVERYTHING, type SiteId } from '../../core/words';
import type { TextKey } from '../../ui/texts';

/** What a person chose to delete, as it stands in the form. */
export interface Choice {
  site: SiteId;
  which: 'all' | 'day' | 'range';
  /** As date fields give them; may be empty. */
  first: string;
  last: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** @returns the scope, or what is wrong with the choice */
export function scopeOf(
  { site, which, first, last }: Choice,
  today: DayKey,
): { scope: Scope } | { problem: TextKey } {
  if (which === 'all') return { scope: { site, first: null, last: null } };
  if (!DAY.test(first)) return { problem: which === 'day' ? 'dashForgetNoDay' : 'dashForgetNoRange' };
  const end = which === 'day' ? first : last;
  if (!DAY.test(end)) return { problem: 'dashForgetNoRange' };
  if (end < first) return { problem: 'dashForgetOrder' };
  return first > today ? { problem: 'dashForgetFuture' } : { scope: { site, first, last: end } };
}

export const isEverything = ({ site, first, last }: Scope): boolean =>
  site === EVERYTHING && first === null && last === null;
