import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure, union, type Interval } from '../../../src/core/intervals';
import type { Session } from '../../../src/core/records';
import { extend, SESSION_GAP_MS, sessionsOf as sessionsFrom, touches } from '../../../src/core/sessions';

const MINUTE = 60_000;
const session = (from: number, to: number): Session => ({ site: 'chatgpt', from, to, presence: to - from });

describe('touches', () => {
  const hour = session(60 * MINUTE, 120 * MINUTE);

  it.each([
    [{ from: 120 * MINUTE + SESSION_GAP_MS - 1, to: 200 * MINUTE }, true],
    [{ from: 120 * MINUTE + SESSION_GAP_MS, to: 200 * MINUTE }, false],
    [{ from: 0, to: 60 * MINUTE - SESSION_GAP_MS + 1 }, true],
    [{ from: 0, to: 60 * MINUTE - SESSION_GAP_MS }, false],
    [{ from: 70 * MINUTE, to: 80 * MINUTE }, true],
    [{ from: 0, to: 300 * MINUTE }, true],
  ])('ends where the gap is fifteen minutes: %j is %s', (span, expected) => {
    expect(touches(hour, span)).toBe(expected);
  });
});

describe('sessionsOf', () => {
  it('puts presences with short gaps together, whatever their order, and counts each moment once', () => {
    const at = (from: number, to: number): Interval => ({ from: from * MINUTE, to: to * MINUTE });
    const presences = [at(60, 65), at(0, 10), at(5, 12), at(20, 30), at(79, 80), at(95, 96)];
    expect(sessionsFrom('chatgpt', presences)).toEqual([
      { site: 'chatgpt', ...at(0, 30), presence: 22 * MINUTE },
      { site: 'chatgpt', ...at(60, 80), presence: 6 * MINUTE },
      { site: 'chatgpt', ...at(95, 96), presence: MINUTE },
    ]);
    expect(sessionsFrom('chatgpt', [])).toEqual([]);
  });
});

describe('extend', () => {
  /** As the ledger does it: one presence after the other, whatever their order. */
  function sessionsOf(presences: readonly Interval[]): Session[] {
    let sessions: Session[] = [];
    for (const [index, presence] of presences.entries()) {
      const before = presences.slice(0, index);
      const added = measure([...before, presence]) - measure(before);
      const near = sessions.filter((one) => touches(one, presence));
      const others = sessions.filter((one) => !near.includes(one));
      sessions = [...others, extend(near, 'chatgpt', presence, added)];
    }
    return sessions.sort((a, b) => a.from - b.from);
  }

  const presences = fc.array(
    fc
      .record({ from: fc.integer({ min: 0, max: 300 }), minutes: fc.integer({ min: 1, max: 40 }) })
      .map(({ from, minutes }) => ({ from: from * MINUTE, to: (from + minutes) * MINUTE })),
    { minLength: 1, maxLength: 12 },
  );

  it('gives the same sessions in every order', () => {
    const orders = presences.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(orders, ([list, other]) => {
        expect(sessionsOf(other)).toEqual(sessionsOf(list));
      }),
    );
  });

  it('holds each moment of presence once, in sessions with long gaps between', () => {
    fc.assert(
      fc.property(presences, (list) => {
        const sessions = sessionsOf(list);
        expect(sessions.reduce((sum, { presence }) => sum + presence, 0)).toBe(measure(list));
        for (const [index, { from, to, presence }] of sessions.entries()) {
          expect(presence).toBeLessThanOrEqual(to - from);
          if (index > 0) expect(from - sessions[index - 1]!.to).toBeGreaterThanOrEqual(SESSION_GAP_MS);
        }
        for (const one of union(list))
          expect(sessions.filter(({ from, to }) => from <= one.from && one.to <= to)).toHaveLength(1);
      }),
    );
  });

  it('makes one of two sessions when a late presence closes the gap', () => {
    const near = [session(0, 10 * MINUTE), session(30 * MINUTE, 40 * MINUTE)];
    expect(extend(near, 'chatgpt', { from: 20 * MINUTE, to: 21 * MINUTE }, MINUTE)).toEqual({
      site: 'chatgpt',
      from: 0,
      to: 40 * MINUTE,
      presence: 21 * MINUTE,
    });
  });
});
