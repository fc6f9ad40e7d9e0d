// @vitest-environment happy-dom
/** Telegram has one set of elements for all chats, and its address and its page follow the user in any order. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Guarded } from '../../../../src/page/guard';
import { telegramK } from '../../../../src/sites/messengers/telegram';
import { FORBIDDEN, TelegramPage } from './telegram-page';
import { TextSpy } from './text-spy';
import { press } from './user';

const WHO = ['mum', 'dad', 'group', 'otherbot', 'gptbot'] as const;

/** How long after the press each follows, in ms; addresses are written in the order of the presses. */
interface Opens {
  who: (typeof WHO)[number];
  address: number;
  shown: number;
}

type Step = Opens | { pass: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    who: fc.constantFrom(...WHO),
    address: fc.constantFrom(0, 50, 300, 1_000),
    shown: fc.constantFrom(0, 50, 300, 1_000, 6_000),
  }),
  fc.record({ pass: fc.constantFrom(10, 100, 1_000, 3_000, 10_000) }),
);

interface Event {
  at: number;
  happens: () => void;
}

/** Plays the steps; the page forgets what it was about to show when the user opens another chat. */
function play(steps: readonly Step[], looked: (shown: string, holds: boolean) => void): void {
  const page = new TelegramPage();
  const end = new AbortController();
  const spy = new TextSpy(FORBIDDEN);
  let now = 0;
  let shown = 'mum';
  let addresses: Event[] = [];
  let coming: Event[] = [];
  page.address('#@mum');
  page.show('mum');
  const guarded = new Guarded(
    telegramK,
    ['gptbot'],
    end.signal,
    () => undefined,
    () => now,
  );
  const look = (): void =>
    looked(
      shown,
      spy.watch(() => guarded.holds),
    );
  const passTo = (until: number): void => {
    while (now < until) {
      const [next] = [...addresses, ...coming].sort((one, other) => one.at - other.at);
      // Beats come in between, and observers have us look right after.
      now = Math.min(until, now + 500, next?.at ?? Number.POSITIVE_INFINITY);
      look();
      if (next && next.at <= now) {
        next.happens();
        addresses = addresses.filter((one) => one !== next);
        coming = coming.filter((one) => one !== next);
        look();
      }
    }
  };
  for (const one of steps) {
    if ('pass' in one) passTo(now + one.pass);
    else {
      const { row } = page;
      spy.watch(() => press(row));
      const show = (): void => {
        shown = one.who;
        page.show(one.who);
      };
      const last = addresses.at(-1)?.at ?? now;
      addresses.push({ at: Math.max(last, now + one.address), happens: () => page.address(`#@${one.who}`) });
      coming = [{ at: now + one.shown, happens: show }];
    }
  }
  passTo(now + 20_000);
  expect(spy.reads).toEqual([]);
  spy.restore();
  end.abort();
  history.replaceState(null, '', '/');
}

it('never holds for a person, a group or another bot', () => {
  let held = 0;
  const check = (shown: string, holds: boolean): void => {
    if (holds) expect(shown).toBe('gptbot');
    if (holds) held++;
  };
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => play(steps, check)),
    { numRuns: 60 },
  );
  expect(held, 'it holds for the bot in some of the stories').toBeGreaterThan(10);
}, 60_000);
