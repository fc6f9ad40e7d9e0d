import { MOST_OF } from '../core/limit';
import type { TextKey } from '../ui/texts';

/** What is wrong with what was typed. */
export interface Fault {
  problem: TextKey;
  typed: string;
}

/** @param text what stands in the field of a limit */
export function parseMinutes(text: string): { minutes: number } | Fault {
  const typed = text.trim();
  const minutes = Number(typed);
  if (typed === '') return { problem: 'limitsEmpty', typed };
  if (!/^\d+$/.test(typed)) return { problem: 'limitsNotWhole', typed };
  if (minutes < 1) return { problem: 'limitsTooSmall', typed };
  return minutes > MOST_OF.day ? { problem: 'limitsTooLarge', typed } : { minutes };
}
