import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/core/records';
import { endingsOf, ledgerDay } from '../../../src/dashboard/ledger/ledger-day';
import { beganText, endedText } from '../../../src/dashboard/ledger/why';
import type { PresenceRow, TurnRow } from '../../../src/store/schema';

const MINUTE = 60_000;
const DAY = '2026-11-24';

const presence = (from: number, to: number, more: Partial<PresenceRow> = {}): PresenceRow => ({
  ...{ seq: from, rev: 1, from: from * MINUTE, to: to * MINUTE, document: 'a', site: 'chatgpt' },
  ...{ parts: [], days: [DAY] },
  ...more,
});
const reply = (
  at: number,
  closing: Reply['closing'],
  response: Reply['response'] = null,
  document = 'a',
): TurnRow => ({
  ...{ kind: 'reply', at: at * MINUTE, seq: at, rev: 1, reader: 'facts', closing, classifier: 1, response },
  ...{ stay: 0, document, site: 'chatgpt', day: DAY },
});
const message = (at: number, document = 'a'): TurnRow => ({
  ...{ kind: 'user', at: at * MINUTE, seq: at, rev: 1, reader: 'facts', way: 'typed' },
  ...{ document, site: 'chatgpt', day: DAY },
});

describe('a day of the ledger', () => {
  it('is stretches with less than 15 minutes between their intervals', () => {
    const { stretches } = ledgerDay([presence(0, 5), presence(19, 20), presence(35, 36)], []);
    expect(stretches.map(({ entries }) => entries.length)).toEqual([2, 1]);
    expect(stretches[0]).toMatchObject({ from: 0, to: 20 * MINUTE, time: 6 * MINUTE });
  });

  it('counts a moment in two windows once', () => {
    const rows = [presence(0, 10), presence(2, 4, { document: 'b', site: 'claude' })];
    const { stretches } = ledgerDay(rows, []);
    expect(stretches).toHaveLength(1);
    expect(stretches[0]).toMatchObject({ to: 10 * MINUTE, time: 10 * MINUTE });
  });

  it('puts turns beside the interval of their own page, and leaves over what fell in none', () => {
    const rows = [presence(0, 10), presence(2, 12, { document: 'b' })];
    const turns = [message(1), reply(5, 'offer'), reply(5, 'none', null, 'b'), reply(10, 'quiz')];
    const { stretches, away } = ledgerDay(rows, turns);
    const [first, second] = stretches[0]?.entries ?? [];
    expect(first).toMatchObject({ messages: 1, endings: [{ closing: 'offer' }] });
    expect(second).toMatchObject({ messages: 0, endings: [{ closing: 'none' }] });
    // At its end an interval is over.
    expect(away).toEqual([{ closing: 'quiz', response: null, count: 1 }]);
  });
});

describe('how replies ended', () => {
  it('is told in the order of the codebook, the same ends together', () => {
    const turns = [
      reply(1, 'none'),
      reply(2, null),
      reply(3, 'offer'),
      reply(4, 'offer', 'accepted'),
      reply(5, 'none'),
    ];
    expect(endingsOf(turns)).toEqual([
      { closing: 'offer', response: 'accepted', count: 1 },
      { closing: 'offer', response: 'left', count: 1 },
      { closing: 'none', response: null, count: 2 },
      { closing: null, response: null, count: 1 },
    ]);
  });
});

describe('why', () => {
  it('is not recorded where nobody said', () => {
    expect(beganText({})).toBe('dashNotRecorded');
    expect(endedText({ to: 0 }, 10 * MINUTE)).toBe('dashNotRecorded');
  });

  it('says of an interval without an end that it goes on, as long as it may', () => {
    expect(endedText({ to: 10 * MINUTE - 60_000 }, 10 * MINUTE)).toBe('dashGoesOn');
    expect(endedText({ to: 10 * MINUTE, ended: 'blur' }, 10 * MINUTE)).toBe('dashEndedBlur');
  });
});
