import type { Facts, KindOf } from './facts';
import { isInForce } from './limit';
import { limitLeft } from './limit-left';

/**
 * How much of a day's limit is used, of the one that is nearest to its end, whatever site it is about; more time that was
 * asked for counts.
 *
 * @returns 0 to 1; null where no limit of a day holds today
 */
export function dayShare(facts: Facts, kindOf: KindOf): number | null {
  const shares = facts.settings.limits
    .filter((limit) => limit.what === 'day' && isInForce(limit, facts.day))
    .flatMap((limit) => limitLeft(limit, facts, kindOf) ?? [])
    .map(({ used, left }) => (left <= 0 ? 1 : used / (used + left)));
  return shares.length === 0 ? null : Math.max(...shares);
}
