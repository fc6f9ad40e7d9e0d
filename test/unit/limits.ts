import { dayLimit } from '../../src/core/day-limit';
import type { Facts } from '../../src/core/facts';
import type { CountedLimit, LimitLeft } from '../../src/core/limit';
import { tightest } from '../../src/core/limits';
import type { Choice, LimitShown } from '../../src/core/nudge';
import { kindOf } from '../../src/sites';

/** @returns the rules for so many minutes a day, by site or `EVERYTHING` */
export const dayLimits = (minutes: Record<string, number>): CountedLimit[] =>
  Object.entries(minutes).map(([site, some]) => dayLimit(site, some));

/** A crossing of a day's limit that was shown on its own site. */
export function limitShown(
  day: string,
  limit: string,
  minutes: number,
  some: { count?: number; choice?: Choice; at?: number; site?: string } = {},
): LimitShown {
  const { count = 0, choice = 'shown', at = 0, site = limit === '*' ? 'chatgpt' : limit } = some;
  const id = `${day}/${limit}/${minutes}/${count}`;
  return { id, day, kind: 'limit', limit, what: 'day', site, at, choice, chose: at };
}

export const tightestOf = (facts: Facts): LimitLeft | null => tightest(facts, kindOf);
