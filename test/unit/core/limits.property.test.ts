import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayLimit } from '../../../src/core/day-limit';
import { NO_NUDGING, type Facts } from '../../../src/core/facts';
import { LIMIT_FORMS, leftNow, type Limit } from '../../../src/core/limit';
import { limitsLeft } from '../../../src/core/limits';
import { DEFAULT_SETTINGS } from '../../../src/core/records';
import { emptyTotals } from '../../../src/core/totals';
import { EVERYTHING } from '../../../src/core/words';
import { inZone } from '../zone';

inZone('Europe/Amsterdam');

const MINUTE = 60_000;
const DAY = '2026-11-24';
const NOON = new Date(2026, 10, 24, 12).getTime();
const kindOf = () => 'assistant' as const;

const amount = fc.integer({ min: 1, max: 600 });
const limits: fc.Arbitrary<Limit[]> = fc
  .array(
    fc.record({
      what: fc.constantFrom('day', 'week', 'session', 'sessions', 'hours'),
      amount,
      form: fc.constantFrom(...LIMIT_FORMS),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((some) =>
    some.map(({ what, amount: most, form }, number): Limit => {
      const shared = { ...dayLimit('chatgpt', most), id: `l${number}`, form };
      return what === 'hours'
        ? {
            ...shared,
            what,
            week: Array(7).fill({ from: most, to: most + 60 }) as { from: number; to: number }[],
          }
        : { ...shared, what: what as 'day' };
    }),
  );

/** So much presence in the session that goes on, and so much later on the clock. */
function factsOf(some: Limit[], used: number, clock: number): Facts {
  const rows = ['chatgpt', EVERYTHING].map((site) => {
    const row = emptyTotals(DAY, site);
    row.hours[12] = used;
    return row;
  });
  const now = NOON + clock;
  const sessions = [{ site: 'chatgpt', from: NOON - 600 * MINUTE, to: now, presence: used }];
  const settings = { ...DEFAULT_SETTINGS, limits: some };
  return {
    now,
    day: DAY,
    site: 'chatgpt',
    settings,
    rows,
    before: [],
    sessions,
    nudges: [],
    nudging: NO_NUDGING,
    elsewhere: [],
  };
}

const byId = (facts: Facts) => new Map(limitsLeft(facts, kindOf).map((one) => [one.id, one]));
const moment = fc.integer({ min: 0, max: 500 * MINUTE });

describe('limits', () => {
  it('leave less the more is used, never more', () => {
    fc.assert(
      fc.property(limits, moment, moment, (some, used, more) => {
        const before = byId(factsOf(some, used, 0));
        for (const [id, after] of byId(factsOf(some, used + more, 0)))
          expect(after.left).toBeLessThanOrEqual(before.get(id)?.left ?? Number.NEGATIVE_INFINITY);
      }),
    );
  });

  it('leave exactly what the page counts down to, as long as the crossing bears the same name', () => {
    fc.assert(
      fc.property(limits, moment, fc.integer({ min: 0, max: 30 * MINUTE }), (some, used, passed) => {
        const before = byId(factsOf(some, used, 0));
        for (const [id, after] of byId(factsOf(some, used + passed, passed))) {
          const known = before.get(id);
          // Another name is the reason that is given: another day, amount, session, or hours.
          if (known) expect(after.left).toBe(leftNow(known, { presence: passed, clock: passed }));
          else expect(after.limit.what).toBe('hours');
        }
      }),
    );
  });
});
