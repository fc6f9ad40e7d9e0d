import { describe, expect, it } from 'vitest';
import { byHour } from '../../../src/core/days';
import type { Reply, Turn, UserTurn } from '../../../src/core/records';
import { add, counted, emptyTotals, gained, nothing, plus, presenceOf } from '../../../src/core/totals';
import { CLOSINGS, isInvitation } from '../../../src/core/words';

const MINUTE = 60_000;

const reply: Reply = {
  kind: 'reply',
  seq: 1,
  rev: 1,
  at: 0,
  reader: 'facts',
  closing: 'offer',
  classifier: 1,
  response: 'accepted',
  stay: 4 * MINUTE,
};

const user: UserTurn = { kind: 'user', seq: 1, rev: 0, at: 0, reader: 'facts', way: 'typed' };
const unseen: Turn = { kind: 'unseen', seq: 1, rev: 0, at: 0 };
const retry: Turn = { kind: 'retry', seq: 1, rev: 0, at: 0, reader: 'general' };

describe('counted', () => {
  it('counts a message of the user, a retry and a reply each as what it is', () => {
    expect(counted(user, 1)).toEqual({
      ...nothing(),
      user: 1,
    });
    expect(counted(retry, 1)).toEqual({
      ...nothing(),
      retries: 1,
    });
    expect(counted(reply, 1)).toEqual({
      ...nothing(),
      replies: 1,
      closings: { offer: 1 },
      classifiers: { [reply.classifier]: 1 },
      responses: { accepted: 1 },
      stay: 4 * MINUTE,
    });
  });

  it('counts a suggestion that was taken as a message, and apart; what was spoken or edited as a message', () => {
    expect(counted({ ...user, way: 'suggested' }, 1)).toEqual({ ...nothing(), user: 1, suggested: 1 });
    expect(counted({ ...user, way: 'else' }, 1)).toEqual({ ...nothing(), user: 1 });
  });

  it('counts a message that nobody saw become a turn beside the turns', () => {
    expect(counted(unseen, 1)).toEqual({ ...nothing(), unseen: 1 });
  });

  it('counts what the general reader read', () => {
    expect(counted({ ...reply, reader: 'general' }, 1).general).toBe(1);
  });

  it('counts a reply that could not be read as a reply, and as nothing else', () => {
    expect(counted({ ...reply, closing: null, response: null, stay: 0 }, 1)).toEqual({
      ...nothing(),
      replies: 1,
    });
  });

  it.each(CLOSINGS)('counts response and stay after %s only where it is an invitation', (closing) => {
    const { responses, stay } = counted({ ...reply, closing }, 1);
    expect(responses).toEqual(isInvitation(closing) ? { accepted: 1 } : {});
    expect(stay).toBe(isInvitation(closing) ? 4 * MINUTE : 0);
  });

  it('takes back exactly what it counted', () => {
    const all = [
      user,
      { ...user, way: 'suggested' as const },
      unseen,
      retry,
      { ...reply, reader: 'general' as const },
    ];
    const five = { user: 5, suggested: 5, replies: 5, retries: 5, unseen: 5, general: 5, stay: 5 };
    const totals = { ...nothing(), ...five };
    const there = all.reduce((sum, turn) => plus(sum, counted(turn, 1)), totals);
    const back = all.reduce((sum, turn) => plus(sum, counted(turn, -1)), there);
    const none = {
      closings: { offer: 0 },
      classifiers: { [reply.classifier]: 0 },
      responses: { accepted: 0 },
    };
    expect(back).toEqual({ ...totals, ...none });
  });
});

describe('add and plus', () => {
  it('never goes below zero, and keeps the day, site and origin', () => {
    const sample = { ...emptyTotals('2026-11-24', 'chatgpt'), origin: 'sample' as const };
    const addition = {
      ...plus(counted(reply, -1), plus(counted(unseen, -1), counted({ ...user, way: 'suggested' }, -1))),
      hours: nothing().hours.fill(-1),
    };
    expect(add(sample, addition)).toEqual({
      ...sample,
      closings: { offer: 0 },
      classifiers: { [reply.classifier]: 0 },
      responses: { accepted: 0 },
    });
  });

  it('counts the version of the rules also on a day from before that was kept', () => {
    const { classifiers, ...old } = emptyTotals('2026-11-20', 'chatgpt');
    expect(classifiers).toEqual({});
    expect(add(old, counted(reply, 1)).classifiers).toEqual({ [reply.classifier]: 1 });
  });

  it('keeps the signs until they are added', () => {
    expect(plus(counted(reply, -1), nothing()).replies).toBe(-1);
  });

  it('leaves both as they were', () => {
    const [a, b] = [counted(reply, 1), counted(reply, 1)];
    expect(plus(a, b).closings).toEqual({ offer: 2 });
    expect(a).toEqual(b);
  });
});

describe('gained', () => {
  const at = (hour: number, minute: number): number => new Date(2026, 10, 24, hour, minute).getTime();
  const span = (from: number, to: number) => ({ from, to });

  it('gives what a change adds to each hour', () => {
    const row = span(at(9, 50), at(10, 20));
    expect(gained(byHour(row, 240), [], [row])).toEqual([
      { day: '2026-11-24', hour: 9, ms: 10 * MINUTE },
      { day: '2026-11-24', hour: 10, ms: 20 * MINUTE },
    ]);
  });

  it('gives nothing for time that another window counted already', () => {
    const row = span(at(9, 10), at(9, 20));
    const before = span(at(9, 0), at(9, 30));
    expect(gained(byHour(row, 240), [before], [before, row])).toEqual([]);
  });

  it('adds up to the hours of a day', () => {
    const totals = add(emptyTotals('2026-11-24', 'chatgpt'), {
      ...nothing(),
      hours: nothing().hours.fill(MINUTE),
    });
    expect(presenceOf(totals)).toBe(24 * MINUTE);
  });
});
