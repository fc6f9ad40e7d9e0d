import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/messages';
import type { Verdict } from '../../../src/core/verdict';
import type { Presence, Turn } from '../../../src/core/records';
import { Outbox } from '../../../src/page/outbox';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const NOW = Date.UTC(2026, 10, 24, 19, 0);
const VERDICT = { kind: 'verdict' } as Verdict;

const presence = (seq: number, rev: number, from = NOW): Presence => ({ seq, rev, from, to: from + 500 });
const turn = (seq: number, at = NOW): Turn => ({
  kind: 'user',
  seq,
  rev: 1,
  at,
  reader: 'facts',
  way: 'typed',
});

let sent: Report[];
let answer: (verdict: Verdict | null) => void;
let heard: number[];
let collect: () => void;
let outbox: Outbox;
let now: number;

beforeEach(() => {
  sent = [];
  heard = [];
  now = NOW;
  collect = () => undefined;
  outbox = new Outbox('document', {
    collect: () => {
      collect();
      return null;
    },
    send: (report) => {
      sent.push(structuredClone(report));
      return new Promise((done) => (answer = done));
    },
    answered: (_, known) => heard.push(known),
    presence: () => 42,
  });
});

/** The worker answers the report that is under way. */
async function answered(verdict: Verdict | null = VERDICT): Promise<void> {
  answer(verdict);
  await Promise.resolve();
  await Promise.resolve();
}

function pass(seconds: number, isPresent = true): void {
  for (let second = 0; second < seconds; second++) outbox.beat((now += SECOND), isPresent);
}

describe('the outbox', () => {
  it('says what was not answered, with what goes on, for somebody else to tell', async () => {
    outbox.presence(presence(0, 1));
    void outbox.tell(now);
    await answered();
    outbox.turn(turn(1));
    collect = () => outbox.presence(presence(2, 1));
    expect(outbox.rest(now)).toEqual({ ...sent[0], presences: [presence(2, 1)], turns: [turn(1)] });
    expect(sent).toHaveLength(1);
  });

  it('tells steady use before a minute is over', async () => {
    void outbox.tell(now);
    await answered();
    collect = () => outbox.presence(presence(0, sent.length));
    pass(54);
    expect(sent).toHaveLength(1);
    pass(1);
    expect(sent).toHaveLength(2);
    expect(sent[1]?.presences).toEqual([presence(0, 1)]);
  });

  it('is silent while nothing happens', async () => {
    void outbox.tell(now);
    await answered();
    pass(600, false);
    expect(sent).toHaveLength(1);
  });

  it('tells before the user may leave, where the worker has gone to sleep meanwhile', async () => {
    void outbox.tell(now);
    await answered();
    pass(19);
    outbox.foresee(now, true);
    expect(sent).toHaveLength(1);
    pass(1);
    outbox.foresee(now, false);
    expect(sent).toHaveLength(1);
    outbox.foresee(now, true);
    expect(sent).toHaveLength(2);
  });

  it('tells a turn that is late without waiting for the minute', async () => {
    outbox.turn(turn(1));
    pass(1);
    await answered();
    pass(10);
    outbox.turn(turn(2));
    pass(1);
    expect(sent).toHaveLength(1);
    outbox.turn(turn(3), true);
    pass(1);
    expect(sent.at(-1)?.turns.map(({ seq }) => seq)).toEqual([2, 3]);
  });

  it('tells what is pressing at the next beat, but not twice within five seconds', async () => {
    void outbox.tell(now);
    await answered();
    outbox.turn(turn(1));
    outbox.hasten();
    pass(4);
    expect(sent).toHaveLength(1);
    pass(1);
    expect(sent).toHaveLength(2);
  });

  it('keeps what was not answered and tells it again, less and less often', async () => {
    outbox.turn(turn(1));
    void outbox.tell(now);
    for (const wait of [10, 20, 40, 55, 55]) {
      await answered(null);
      const before = sent.length;
      pass(wait - 1, false);
      expect(sent).toHaveLength(before);
      pass(1, false);
      expect(sent.at(-1)?.turns).toEqual([turn(1)]);
      expect(sent).toHaveLength(before + 1);
    }
  });

  it('tells again what gets no answer at all, as on a page that was kept for going back', () => {
    outbox.turn(turn(1));
    void outbox.tell(now);
    outbox.hasten();
    pass(7, false);
    expect(sent).toHaveLength(1);
    pass(1, false);
    expect(sent).toHaveLength(2);
    expect(sent[1]?.turns).toEqual([turn(1)]);
  });

  it('forgets what was answered, except what changed meanwhile', async () => {
    outbox.presence(presence(0, 1));
    outbox.presence(presence(1, 1));
    void outbox.tell(now);
    outbox.presence(presence(1, 2));
    await answered();
    pass(5);
    expect(sent[1]?.presences).toEqual([presence(1, 2)]);
    await answered();
    expect(outbox.isEmpty).toBe(true);
  });

  it('says how much presence the answer knows of', async () => {
    void outbox.tell(now);
    await answered();
    expect(heard).toEqual([42]);
  });

  it('never tells more at once than the worker takes', async () => {
    for (let seq = 0; seq < 250; seq++) outbox.presence(presence(seq, 1));
    for (let seq = 0; seq < 500; seq++) outbox.turn(turn(seq));
    void outbox.tell(now);
    await answered();
    pass(5);
    await answered();
    pass(5);
    expect(sent.map(({ presences, turns }) => [presences.length, turns.length])).toEqual([
      [100, 400],
      [100, 100],
      [50, 0],
    ]);
  });

  it('lets go of what is too old for the worker to take', () => {
    outbox.presence(presence(0, 1, NOW - 24 * HOUR));
    outbox.turn(turn(1, NOW - 24 * HOUR));
    outbox.turn(turn(2));
    void outbox.tell(now);
    expect(sent[0]).toMatchObject({ presences: [], turns: [turn(2)] });
  });
});
