import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowed, newAccount, withMessage, type Account } from '../../../src/core/allowance';
import { measure } from '../../../src/core/intervals';
import type { Report } from '../../../src/core/messages';
import { CASES, PATIENCE } from '../cases';

const NOW = Date.UTC(2026, 10, 24, 20);
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const report = (some: Partial<Report> = {}): Report => ({
  kind: 'report',
  document: 'a',
  presences: [],
  turns: [],
  reading: null,
  ...some,
});
const presence = (from: number, to: number, seq = 0) => ({ seq, rev: 0, from, to });
const user = (at: number, seq = 0) =>
  ({ kind: 'user', seq, rev: 0, at, reader: 'facts', way: 'typed' }) as const;

describe('an account', () => {
  it('has nobody at the page more than two minutes before it was heard of', () => {
    const account = newAccount(NOW);
    const told = report({
      presences: [presence(NOW - HOUR, NOW - 3 * MINUTE), presence(NOW - HOUR, NOW + MINUTE, 1)],
      turns: [user(NOW - 3 * MINUTE, 2), user(NOW - 2 * MINUTE, 3)],
    });
    const { presences, turns } = allowed(account, told, NOW + MINUTE).report;
    expect(presences).toEqual([presence(NOW - 122 * SECOND, NOW + MINUTE, 1)]);
    expect(turns).toEqual([user(NOW - 2 * MINUTE, 3)]);
  });

  it('goes back with a clock that is put back', () => {
    const early = withMessage(newAccount(NOW), 'report', NOW - HOUR)!;
    const told = report({ presences: [presence(NOW - HOUR, NOW - HOUR + MINUTE)] });
    expect(allowed(early, told, NOW - HOUR + MINUTE).report).toEqual(told);
  });

  it('lets sixty messages through at once, and one a second from then on', () => {
    let account: Account | null = newAccount(NOW);
    const send = (at: number): boolean => {
      const next: Account | null = account && withMessage(account, 'report', at);
      if (next) account = next;
      return next !== null;
    };
    expect(Array.from({ length: 100 }, () => send(NOW)).filter(Boolean)).toHaveLength(60);
    expect(send(NOW + 500)).toBe(false);
    expect(send(NOW + 1_000)).toBe(true);
    expect(send(NOW + 1_000)).toBe(false);
    expect(Array.from({ length: 100 }, () => send(NOW + HOUR)).filter(Boolean)).toHaveLength(60);
  });

  it('takes what an honest page has kept for a day in one go', () => {
    const account = newAccount(NOW - 20 * HOUR);
    const told = report({
      presences: Array.from({ length: 100 }, (_, seq) => presence(NOW - HOUR + seq, NOW, seq)),
      turns: Array.from({ length: 400 }, (_, seq) => user(NOW - HOUR, 100 + seq)),
    });
    expect(allowed(account, told, NOW).report).toEqual(told);
  });

  it('is one for all runs of the script in a document', () => {
    let account = newAccount(NOW);
    let turns = 0;
    for (let run = 0; run < 50; run++) {
      const told = report({
        document: `${run % 2}${run}`,
        turns: Array.from({ length: 100 }, (_, seq) => user(NOW, seq)),
      });
      const taken = allowed(account, told, NOW);
      account = taken.account;
      turns += taken.report.turns.length;
    }
    expect(turns).toBe(280);
  });
});

describe('whatever a page says', () => {
  /** Any reports that pass the guard, under any ids, at any moments. */
  const reports = fc.array(
    fc.record({
      after: fc.nat({ max: 20 * MINUTE }),
      document: fc.constantFrom('a', 'b', 'c'),
      presences: fc.array(
        fc.tuple(fc.nat({ max: 24 * HOUR }), fc.integer({ min: 1, max: HOUR }), fc.nat({ max: 999 })),
        {
          maxLength: 5,
        },
      ),
      turns: fc.array(fc.tuple(fc.nat({ max: 24 * HOUR }), fc.nat({ max: 999_999 })), { maxLength: 30 }),
    }),
    { maxLength: 12 },
  );

  it(
    'it adds no time from long before it was there, and no more turns than a minute can hold',
    { timeout: PATIENCE },
    () => {
      fc.assert(
        fc.property(reports, (all) => {
          let account = newAccount(NOW);
          let now = NOW;
          const presences: { from: number; to: number }[] = [];
          const turns = new Set<string>();
          for (const one of all) {
            now += one.after;
            account = withMessage(account, 'report', now) ?? account;
            const told = report({
              document: one.document,
              presences: one.presences.map(([ago, ms, seq]) => presence(now - ago - ms, now - ago, seq)),
              turns: one.turns.map(([ago, seq]) => user(now - ago, seq)),
            });
            const taken = allowed(account, told, now);
            account = taken.account;
            presences.push(...taken.report.presences);
            for (const { seq } of taken.report.turns) turns.add(`${one.document}/${seq}`);
          }
          expect(measure(presences)).toBeLessThanOrEqual(now - NOW + 122 * SECOND);
          expect(turns.size).toBeLessThanOrEqual(280 + ((now - NOW) / MINUTE) * 40 + 1);
        }),
        { numRuns: CASES },
      );
    },
  );
});
