import { isInForce, type Limit, type LimitScope } from './limit';
import { allowsNoMore } from './loosening';
import type { DayKey, Settings } from './records';
import type { KindOf } from './facts';

/** @returns whether all that the one is about, the other is about, too */
function isWithin(scope: LimitScope, other: LimitScope, groups: Settings['groups'], kindOf: KindOf): boolean {
  if (other.of === 'everything') return true;
  if (scope.of === 'site') {
    if (other.of === 'site') return other.site === scope.site;
    if (other.of === 'kind') return other.kind === kindOf(scope.site);
    return groups.some(({ id, sites }) => id === other.group && sites.includes(scope.site));
  }
  return JSON.stringify(scope) === JSON.stringify(other);
}

/** @returns the limit that is reached first whenever this one would be; null where there is none */
export function shadowOf(
  limit: Limit,
  { limits, groups }: Pick<Settings, 'limits' | 'groups'>,
  day: DayKey,
  kindOf: KindOf,
): Limit | null {
  const isBefore = (one: Limit): boolean =>
    !allowsNoMore(limit, one) || limits.indexOf(one) < limits.indexOf(limit);
  return (
    limits.find(
      (one) =>
        one !== limit &&
        isInForce(one, day) &&
        isWithin(limit.scope, one.scope, groups, kindOf) &&
        allowsNoMore(one, limit) &&
        isBefore(one),
    ) ?? null
  );
}
