import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Presence } from '../../../src/core/records';
import type { Moment } from '../../../src/page/clock';
import { PresenceWatch } from '../../../src/page/presence';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const START = Date.UTC(2026, 10, 24, 19, 0);

let now: Moment;
let told: Map<number, Presence>;
let ends: number;
let watch: PresenceWatch;

beforeEach(() => {
  now = { wall: START, steady: 5_000 };
  told = new Map();
  ends = 0;
  let seq = 0;
  watch = new PresenceWatch(
    () => ({ ...now }),
    () => seq++,
    { told: (one) => told.set(one.seq, one), sessionEnded: () => ends++ },
  );
});

/** Time goes by, with the beat that the page gives. */
function pass(ms: number, beat = SECOND): void {
  for (let left = ms; left > 0; left -= beat) {
    const step = Math.min(left, beat);
    now.wall += step;
    now.steady += step;
    watch.beat();
  }
}

/** The intervals told so far, in ms since the start. */
function intervals(): [number, number][] {
  watch.tell();
  return [...told.values()].map(({ from, to }) => [from - START, to - START]);
}

describe('presence', () => {
  it('goes on from an input that was seen before it was there', () => {
    pass(20 * SECOND);
    watch.attend(true);
    watch.input(now.wall - 20 * SECOND);
    expect(watch.lastInput).toBe(START);
    pass(60 * SECOND);
    expect(intervals()).toEqual([[20 * SECOND, 60 * SECOND]]);
  });

  it('needs an input: looking at a page is not enough', () => {
    watch.attend(true);
    pass(5 * MINUTE);
    expect(intervals()).toEqual([]);
  });

  it('lasts for a minute after an input, to the millisecond', () => {
    watch.attend(true);
    pass(300);
    watch.input();
    pass(5 * MINUTE);
    expect(intervals()).toEqual([[300, 300 + MINUTE]]);
  });

  it('ends at once when the page loses the focus', () => {
    watch.attend(true);
    watch.input();
    pass(12_345, 700);
    watch.attend(false);
    pass(MINUTE);
    expect(intervals()).toEqual([[0, 12_345]]);
  });

  it('goes on where it was left when the user is back within the minute', () => {
    watch.attend(true);
    watch.input();
    pass(10 * SECOND);
    watch.attend(false);
    pass(20 * SECOND);
    watch.attend(true);
    pass(MINUTE);
    expect(intervals()).toEqual([
      [0, 10 * SECOND],
      [30 * SECOND, MINUTE],
    ]);
  });

  it('goes on too where no beat came while the page was hidden', () => {
    watch.attend(true);
    watch.input();
    pass(10 * SECOND);
    watch.attend(false);
    now.wall += 40 * SECOND;
    now.steady += 40 * SECOND;
    watch.attend(true);
    pass(MINUTE);
    expect(intervals()).toEqual([
      [0, 10 * SECOND],
      [50 * SECOND, MINUTE],
    ]);
  });

  it('holds nothing of the hours in which a hidden tab was frozen', () => {
    watch.attend(true);
    watch.input();
    pass(10 * SECOND);
    watch.attend(false, 'hidden');
    now.wall += 3 * 60 * MINUTE;
    now.steady += 3 * 60 * MINUTE;
    watch.attend(true);
    pass(5 * MINUTE);
    expect(intervals()).toEqual([[0, 10 * SECOND]]);
  });

  it('does not start from an input elsewhere', () => {
    watch.input();
    pass(10 * SECOND);
    expect(intervals()).toEqual([]);
  });

  it('lasts as long as a reply streams, while the page is seen', () => {
    watch.attend(true);
    watch.input();
    watch.stream(true);
    pass(4 * MINUTE);
    watch.stream(false);
    pass(4 * MINUTE);
    expect(intervals()).toEqual([[0, 4 * MINUTE]]);
    watch.attend(false);
    watch.stream(true);
    pass(MINUTE);
    expect(intervals()).toHaveLength(1);
  });

  it('gives a reply the time it takes to read, from its end', () => {
    watch.attend(true);
    watch.input();
    pass(50 * SECOND);
    watch.read(480, now.wall); // two minutes at 240 words a minute
    pass(5 * MINUTE);
    expect(intervals()).toEqual([[0, 50 * SECOND + 2 * MINUTE]]);
  });

  it('gives it from its end where that is known only later', () => {
    watch.attend(true);
    watch.input();
    watch.stream(true);
    pass(70 * SECOND);
    watch.read(120, now.wall - 5 * SECOND);
    watch.stream(false);
    pass(5 * MINUTE);
    expect(intervals()).toEqual([[0, 95 * SECOND]]);
  });

  it('gives no reply more than three minutes, and counts on from the last input', () => {
    watch.attend(true);
    watch.read(100_000, now.wall);
    pass(2 * MINUTE);
    watch.input();
    pass(10 * MINUTE);
    expect(intervals()).toEqual([[0, 5 * MINUTE]]);
  });

  it('gives a reply that is no longer the newest no time', () => {
    watch.attend(true);
    watch.input();
    watch.read(480, now.wall);
    pass(10 * SECOND);
    watch.read(0, now.wall);
    pass(5 * MINUTE);
    expect(intervals()).toEqual([[0, MINUTE]]);
  });

  it('says why it began and ended', () => {
    watch.attend(true);
    watch.input();
    pass(2 * MINUTE);
    watch.stream(true);
    pass(10 * SECOND);
    watch.attend(false, 'hidden');
    watch.attend(false, 'closed');
    watch.stream(false);
    watch.read(480, now.wall);
    pass(5 * SECOND);
    watch.attend(true);
    pass(5 * SECOND);
    now.wall += 10 * MINUTE;
    watch.beat();
    watch.input();
    watch.tell();
    expect([...told.values()].map(({ began, ended }) => [began, ended])).toEqual([
      ['input', 'quiet'],
      ['streaming', 'hidden'],
      ['reading', 'sleep'],
    ]);
  });

  it('says that a long presence goes on', () => {
    watch.attend(true);
    watch.stream(true);
    pass(90 * MINUTE, 10 * SECOND);
    watch.attend(false);
    expect([...told.values()].map(({ began, ended }) => [began, ended])).toEqual([
      ['streaming', 'went-on'],
      ['went-on', 'blur'],
    ]);
  });

  it('is told in pieces of an hour at most', () => {
    watch.attend(true);
    watch.stream(true);
    pass(150 * MINUTE);
    expect(intervals()).toEqual([
      [0, 60 * MINUTE],
      [60 * MINUTE, 120 * MINUTE],
      [120 * MINUTE, 150 * MINUTE],
    ]);
    expect(watch.total()).toBe(150 * MINUTE);
  });

  it('tells a growing presence under one number, with a higher revision each time', () => {
    watch.attend(true);
    watch.stream(true);
    pass(MINUTE);
    watch.tell();
    const revs = [...told.values()].map(({ rev }) => rev);
    pass(MINUTE);
    watch.tell();
    revs.push(...[...told.values()].map(({ rev }) => rev));
    pass(MINUTE);
    watch.attend(false);
    revs.push(...[...told.values()].map(({ rev }) => rev));
    expect(revs).toEqual([1, 2, 3]);
  });
});

describe('a clock that jumps', () => {
  const jumps: [string, () => void][] = [
    ['sleep that only the wall clock sees', () => (now.wall += 3 * 60 * MINUTE)],
    [
      'sleep that both clocks see',
      () => {
        now.wall += 3 * 60 * MINUTE;
        now.steady += 3 * 60 * MINUTE;
      },
    ],
    [
      'a debugger that holds the page for eleven seconds',
      () => {
        now.wall += 11 * SECOND;
        now.steady += 11 * SECOND;
      },
    ],
    [
      'hibernation, after which the steady clock starts over',
      () => {
        now.wall += 9 * 60 * MINUTE;
        now.steady = 0;
      },
    ],
    ['a clock that is set back', () => (now.wall -= 60 * MINUTE)],
    ['a clock that is set forward', () => (now.wall += 60 * MINUTE)],
  ];

  it.each(jumps)('ends presence at the last good moment: %s', (_, jump) => {
    watch.attend(true);
    watch.stream(true);
    pass(MINUTE);
    watch.stream(false);
    watch.input();
    jump();
    watch.beat();
    pass(5 * MINUTE);
    expect(intervals()).toEqual([[0, MINUTE]]);
  });

  it('begins anew with the next input', () => {
    watch.attend(true);
    watch.input();
    pass(10 * SECOND);
    now.wall += 60 * MINUTE;
    watch.input();
    pass(10 * SECOND);
    expect(intervals()).toEqual([
      [0, 10 * SECOND],
      [60 * MINUTE + 10 * SECOND, 60 * MINUTE + 20 * SECOND],
    ]);
  });

  it('forgives a page that stalls for some seconds', () => {
    watch.attend(true);
    watch.input();
    pass(8 * SECOND, 8 * SECOND);
    pass(2 * SECOND);
    watch.attend(false);
    expect(intervals()).toEqual([[0, 10 * SECOND]]);
  });
});

describe('sessions', () => {
  it('end after fifteen minutes without presence', () => {
    watch.attend(true);
    watch.input();
    pass(MINUTE + 14 * MINUTE);
    watch.input();
    expect(ends).toBe(1); // the first presence begins one
    pass(MINUTE + 15 * MINUTE);
    watch.input();
    expect(ends).toBe(2);
  });
});

describe('whatever happens', () => {
  const act = fc.oneof(
    fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 200_000 }) }),
    fc.record({ do: fc.constant('jump' as const), ms: fc.integer({ min: -9_000_000, max: 9_000_000 }) }),
    fc.record({ do: fc.constantFrom('input' as const, 'beat' as const), ms: fc.constant(0) }),
    fc.record({
      do: fc.constantFrom('attend' as const, 'stream' as const),
      ms: fc.integer({ min: 0, max: 1 }),
    }),
    fc.record({ do: fc.constant('read' as const), ms: fc.integer({ min: 0, max: 2_000 }) }),
  );

  it('never holds more time than has passed, nor an interval that is empty or turned round', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        now = { wall: START, steady: 0 };
        const rows = new Map<number, Presence>();
        let seq = 0;
        const one = new PresenceWatch(
          () => ({ ...now }),
          () => seq++,
          {
            told: (presence) => rows.set(presence.seq, presence),
            sessionEnded: () => undefined,
          },
        );
        let awake = 0;
        for (const { do: what, ms } of acts) {
          if (what === 'pass') {
            awake += ms;
            for (let left = ms; left > 0; left -= SECOND) {
              now.wall += Math.min(left, SECOND);
              now.steady += Math.min(left, SECOND);
              one.beat();
            }
          } else if (what === 'jump') now.wall += ms;
          else if (what === 'input') one.input();
          else if (what === 'beat') one.beat();
          else if (what === 'attend') one.attend(ms === 1);
          else if (what === 'stream') one.stream(ms === 1);
          else one.read(ms, now.wall - ms);
        }
        one.tell();
        const all = [...rows.values()];
        const sum = all.reduce((total, { from, to }) => total + to - from, 0);
        // A jump of under two seconds is taken for time; one interval may hold one such jump each.
        const jumps = acts.filter(({ do: what, ms }) => what === 'jump' && Math.abs(ms) <= 2_000).length;
        expect(sum).toBeLessThanOrEqual(awake + jumps * 2_000);
        expect(sum).toBe(one.total());
        expect(all.every(({ from, to }) => to > from)).toBe(true);
      }),
    );
  });
});
