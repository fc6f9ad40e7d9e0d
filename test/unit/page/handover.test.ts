// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../src/core/messages';
import { Handover } from '../../../src/page/handover';

const NOW = Date.UTC(2026, 10, 24, 20);
const NAME = 'a'.repeat(64);

/** What the browser says of each copy's extension. */
const told = vi.fn<(report: Report) => Promise<object | null>>(async () => ({ kind: 'verdict' }));
let isGone = false;
vi.mock('../../../src/page/worker', () => ({
  isAlive: () => !isGone,
  send: (report: Report) => told(report),
}));

const report = (document: string): Report => ({
  kind: 'report',
  document,
  presences: [{ seq: 0, rev: 1, from: NOW - 5_000, to: NOW }],
  turns: [],
  reading: 'facts',
});

/** A copy of the page script, and what it did. */
function copy(document: string, lastInput = NOW - 1_000) {
  const did: string[] = [];
  const heard: (number | undefined)[] = [];
  const handover = new Handover({
    reader: { conclude: () => void did.push('conclude') },
    outbox: { rest: () => (did.push('rest'), report(document)) },
    presence: { lastInput, drop: () => void did.push('drop'), input: (at) => void heard.push(at) },
    end: () => void did.push('end'),
  });
  return { handover, did, heard };
}

/** The extension is loaded anew: those who are here have nobody to tell, and who comes next has. */
function comesNext(document: string, name: string | null = NAME) {
  isGone = true;
  const next = copy(document);
  next.handover.take(name ?? undefined);
  isGone = false;
  return next;
}

beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => {
  vi.useRealTimers();
  told.mockClear();
  isGone = false;
});

describe('what a copy of the page script could not tell', () => {
  it('is told by the next one, under its own id, and the time at the chat goes on', () => {
    const old = copy('old', NOW - 7_000);
    old.handover.take(NAME);
    expect(told).not.toHaveBeenCalled();
    const next = comesNext('next');
    expect(old.did).toEqual(['conclude', 'rest', 'end']);
    expect(told.mock.calls).toEqual([[report('old')]]);
    expect(next).toMatchObject({ did: ['drop'], heard: [NOW - 7_000] });
  });

  it('is as it was when the old one found that nobody hears it any more', () => {
    const old = copy('old');
    old.handover.take(NAME);
    old.handover.retire();
    expect(old.did).toEqual(['conclude', 'rest', 'end']);
    comesNext('next');
    expect(old.did).toEqual(['conclude', 'rest', 'end']);
    expect(told.mock.calls).toEqual([[report('old')]]);
  });

  it('is left once: the one after the next has it from the next', () => {
    copy('first').handover.take(NAME);
    comesNext('second');
    told.mockClear();
    comesNext('third');
    expect(told.mock.calls).toEqual([[report('second')]]);
  });

  it('is kept by a copy that is alive', () => {
    const old = copy('old');
    old.handover.take(NAME);
    const next = copy('next');
    next.handover.take(NAME);
    expect([old.did, next.did, told.mock.calls]).toEqual([[], [], []]);
  });

  it('is told again, three times in all, where the worker does not answer', async () => {
    copy('old').handover.take(NAME);
    told.mockResolvedValue(null);
    comesNext('next');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told.mock.calls).toEqual([[report('old')], [report('old')], [report('old')]]);
    told.mockResolvedValue({ kind: 'verdict' });
  });

  it('is for nobody who does not know the name', () => {
    const old = copy('old');
    old.handover.take(NAME);
    comesNext('next', 'b'.repeat(64));
    comesNext('another', null);
    expect([old.did, told.mock.calls]).toEqual([[], []]);
  });

  it('is nothing where there was no input yet', () => {
    copy('old', Number.NEGATIVE_INFINITY).handover.take(NAME);
    expect(comesNext('next').heard).toEqual([0]);
  });
});
