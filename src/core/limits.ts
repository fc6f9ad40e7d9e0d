import { isAbout, type Facts, type KindOf } from './facts';
import { isInForce, LIMIT_FORMS, type LimitLeft } from './limit';
import { limitLeft } from './limit-left';

/**
 * @returns where each limit stands that applies here now, the tightest first: what is reached before what is not, the
 * stricter form before the milder, then by what is left. One that was shown comes last: it must not hide another that
 * is still to come
 */
export function limitsLeft(facts: Facts, kindOf: KindOf): LimitLeft[] {
  const { settings, site, day } = facts;
  return settings.limits
    .filter((limit) => isInForce(limit, day) && isAbout(limit.scope, site, facts, kindOf))
    .flatMap((limit) => limitLeft(limit, facts, kindOf) ?? [])
    .sort(byTightness);
}

function byTightness(a: LimitLeft, b: LimitLeft): number {
  if (a.nudged !== b.nudged) return a.nudged ? 1 : -1;
  const [aIs, bIs] = [a.left <= 0, b.left <= 0];
  if (aIs !== bIs) return aIs ? -1 : 1;
  return (aIs ? strictness(b) - strictness(a) : 0) || a.left - b.left;
}

const strictness = ({ limit }: LimitLeft): number => LIMIT_FORMS.indexOf(limit.form);

/** @returns of these limits the tightest whose time left the user wants to see; null where there is none */
export const seenOf = (limits: readonly LimitLeft[]): LimitLeft | null =>
  limits.find(({ limit, runs }) => limit.chip && runs !== 'not') ?? null;

/** @returns the tightest of the limits that apply here; null where the user set none */
export const tightest = (facts: Facts, kindOf: KindOf): LimitLeft | null =>
  limitsLeft(facts, kindOf)[0] ?? null;

/** @returns the limit that a crossing is about; null for one that is not open here now */
export const limitOf = (id: string, facts: Facts, kindOf: KindOf): LimitLeft | null =>
  limitsLeft(facts, kindOf).find((one) => one.id === id) ?? null;
