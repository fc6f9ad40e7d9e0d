import type { TextKey } from '../ui/texts';

/** Minutes of a limit as typed, or what is wrong with them. */
export type Typed = { minutes: number } | { problem: TextKey };

const MOST = 1440;

/** @param text what stands in the field */
export function parseMinutes(text: string): Typed {
  const typed = text.trim();
  if (typed === '') return { problem: 'limitsEmpty' };
  if (!/^\d+$/.test(typed)) return { problem: 'limitsNotWhole' };
  const minutes = Number(typed);
  if (minutes < 1) return { problem: 'limitsTooSmall' };
  return minutes > MOST ? { problem: 'limitsTooLarge' } : { minutes };
}
