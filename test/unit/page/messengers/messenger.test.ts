// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Guarded } from '../../../../src/page/guard';
import { messenger } from '../../../../src/sites/messengers/messenger';
import { FORBIDDEN, META_AI, MessengerPage } from './messenger-page';
import { TextSpy } from './text-spy';
import { press } from './user';

let end: AbortController;
let spy: TextSpy;
let now: number;
let changes: number;
let guarded: Guarded;

/** The page comes to rest first. */
const holds = (): boolean => {
  pass(3);
  return holdsNow();
};

const holdsNow = (): boolean => spy.watch(() => guarded.holds);
const start = (): void => {
  guarded = new Guarded(
    messenger,
    [],
    end.signal,
    () => changes++,
    () => now,
  );
};

function pass(seconds: number): void {
  for (let second = 0; second < seconds; second++) {
    now += 1_000;
    holdsNow();
  }
}

beforeEach(() => {
  end = new AbortController();
  spy = new TextSpy(FORBIDDEN);
  now = 10_000;
  changes = 0;
});

afterEach(() => {
  spy.restore();
  end.abort();
  history.replaceState(null, '', '/');
  expect(spy.reads).toEqual([]);
});

describe('the conversation with Meta AI', () => {
  it.each([META_AI, `${META_AI}/`])('is known by its address: %s', (path) => {
    const page = new MessengerPage();
    page.address(path);
    page.show('Meta AI');
    start();
    expect(holds()).toBe(true);
    expect(guarded.pane).toBe(page.pane);
  });

  it.each([
    ['anew', true],
    ['anew', false],
    ['reuse', true],
  ] as const)('is known after one with a person: %s, named: %s', (how, isNamed) => {
    const page = new MessengerPage(isNamed);
    page.address('/messages/t/1');
    page.show('Mum');
    start();
    pass(5);
    press(page.row);
    page.address(META_AI);
    expect(holds()).toBe(false);
    page.show('Meta AI', how);
    expect(holds()).toBe(true);
  });

  it('is left with its address, before the page shows another', () => {
    const page = new MessengerPage();
    page.address(META_AI);
    page.show('Meta AI');
    start();
    expect(holds()).toBe(true);
    page.address('/messages/t/1');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(changes).toBe(1);
    expect(guarded.pane).toBeNull();
  });
});

describe('any other page', () => {
  it.each([
    '/',
    '/messages',
    '/messages/t/1',
    '/messages/e2ee/t/156025504001094',
    `${META_AI}5`,
    `${META_AI}/photos`,
    `${META_AI}?with=1`,
    `/x${META_AI}`,
    '/marketplace/t/156025504001094',
    '/groups/156025504001094',
    '/t/156025504001094',
  ])('is none of our business: %s', (path) => {
    const page = new MessengerPage();
    page.address(path);
    page.show('Meta AI');
    start();
    expect(holds()).toBe(false);
  });

  it.each([true, false])(
    'a person’s chat that still shows under the address of Meta AI; named: %s',
    (isNamed) => {
      const page = new MessengerPage(isNamed);
      page.address('/messages/t/1');
      page.show('Mum');
      start();
      pass(5);
      page.address(META_AI);
      pass(60);
      expect(holds()).toBe(false);
    },
  );

  it('a person’s chat that was opened just before, and still shows when the user goes back', () => {
    const page = new MessengerPage();
    start();
    page.address('/messages/t/1');
    page.show('Mum');
    spy.watch(() => window.dispatchEvent(new PopStateEvent('popstate')));
    page.address(META_AI);
    pass(5);
    expect(holds()).toBe(false);
  });

  it('a second conversation in the page', () => {
    const page = new MessengerPage();
    page.address(META_AI);
    page.show('Meta AI');
    start();
    expect(holds()).toBe(true);
    document.body.insertAdjacentHTML('beforeend', '<div role="main"></div>');
    expect(holds()).toBe(false);
  });

  it('a person’s chat that comes up by itself in the place of Meta AI’s', async () => {
    const page = new MessengerPage();
    page.address(META_AI);
    page.show('Meta AI');
    start();
    expect(holds()).toBe(true);
    page.show('Mum', 'reuse');
    await spy.settle();
    expect(changes).toBe(1);
    pass(5);
    expect(holds()).toBe(false);
  });
});
