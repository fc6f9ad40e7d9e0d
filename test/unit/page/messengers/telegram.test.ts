// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Guarded } from '../../../../src/page/guard';
import { telegramK } from '../../../../src/sites/messengers/telegram';
import { FORBIDDEN, TelegramPage } from './telegram-page';
import { TextSpy } from './text-spy';
import { press } from './user';

let end: AbortController;
let spy: TextSpy;
let page: TelegramPage;
let now: number;
let guarded: Guarded;

/** The page comes to rest first. */
const holds = (): boolean => {
  pass(3);
  return holdsNow();
};

const holdsNow = (): boolean => spy.watch(() => guarded.holds);

/** Beats go by. */
function pass(seconds: number): void {
  for (let second = 0; second < seconds; second++) {
    now += 1_000;
    holdsNow();
  }
}

function start(bots: readonly string[] = ['@GPTbot']): void {
  guarded = new Guarded(
    telegramK,
    bots,
    end.signal,
    () => undefined,
    () => now,
  );
}

beforeEach(() => {
  end = new AbortController();
  spy = new TextSpy(FORBIDDEN);
  now = 10_000;
  page = new TelegramPage();
  page.address('');
});

afterEach(() => {
  spy.restore();
  end.abort();
  history.replaceState(null, '', '/');
  expect(spy.reads).toEqual([]);
});

describe('a bot whose name the user typed in', () => {
  it('is known where the page opens with it', () => {
    page.address('#@gptbot');
    start();
    page.show('gptbot');
    expect(holds()).toBe(true);
    expect(guarded.pane).toBe(page.chat);
  });

  it.each(['early', 'late'])('is known after a chat with a person; the address comes %s', (when) => {
    page.address('#@mum');
    page.show('mum');
    start();
    pass(5);
    press(page.row);
    if (when === 'early') page.address('#@gptbot');
    holdsNow();
    if (when === 'late') page.show('gptbot');
    expect(holdsNow()).toBe(false);
    if (when === 'early') page.show('gptbot');
    else page.address('#@gptbot');
    expect(holds()).toBe(true);
  });

  it('goes on while the user presses elsewhere and stays', () => {
    page.address('#@gptbot');
    page.show('gptbot');
    start();
    expect(holds()).toBe(true);
    press(page.row);
    expect(holds()).toBe(true);
  });
});

describe('a chat with a person, or what may be one', () => {
  it.each([
    '#@mum',
    '#456',
    '#123',
    '#@otherbot',
    '#-789',
    '',
    '#@gptbot?thread=2',
    '#@gptbots',
    '#@xgptbot',
  ])('at %s', (fragment) => {
    page.address(fragment);
    page.show('gptbot');
    start();
    expect(holds()).toBe(false);
  });

  it('whose name the user typed in by mistake: no bot has it', () => {
    page.address('#@mum');
    page.show('mum');
    start(['@mum', 'gptbot']);
    expect(holds()).toBe(false);
  });

  it('of a group that has the name of a bot', () => {
    page.address('#@gptbot');
    page.show('group');
    start();
    expect(holds()).toBe(false);
  });

  it('still shown under the address of the bot, however long', () => {
    page.address('#@mum');
    page.show('mum');
    start();
    pass(5);
    page.address('#@gptbot');
    pass(60);
    expect(holds()).toBe(false);
    page.show('gptbot');
    expect(holds()).toBe(true);
  });

  it('that had just been opened when the user went on to the bot', () => {
    start();
    page.address('#@mum');
    page.show('mum');
    press(page.row);
    page.address('#@gptbot');
    pass(3);
    expect(holds()).toBe(false);
  });

  it('shown already under the address of the bot', () => {
    page.address('#@gptbot');
    page.show('gptbot');
    start();
    expect(holds()).toBe(true);
    press(page.row);
    page.show('mum');
    expect(holds()).toBe(false);
    pass(20);
    expect(holds()).toBe(false);
  });

  it('opened before the bot was there', () => {
    start();
    press(page.row);
    page.address('#@gptbot');
    holds();
    press(page.row);
    page.show('mum');
    pass(3);
    expect(holds()).toBe(false);
  });

  it('that comes just after the address of the bot, where two were opened in haste', () => {
    page.address('#@dad');
    page.show('dad');
    start();
    pass(5);
    press(page.row);
    press(page.row);
    page.address('#@gptbot');
    holdsNow();
    page.show('mum');
    expect(holdsNow()).toBe(false);
    pass(1);
    page.address('#@mum');
    pass(5);
    expect(holds()).toBe(false);
  });

  it('that the page has shown half', () => {
    page.address('#@gptbot');
    page.show('gptbot');
    start();
    expect(holds()).toBe(true);
    page.composer.setAttribute('data-peer-id', '456');
    expect(holds()).toBe(false);
  });

  it('of which header and place to type are not the same', () => {
    page.address('#@gptbot');
    page.show('gptbot');
    page.composer.setAttribute('data-peer-id', '456');
    start();
    expect(holds()).toBe(false);
  });

  it('in a second pane', () => {
    page.address('#@gptbot');
    page.show('gptbot');
    start();
    page.chat.insertAdjacentHTML('afterend', '<div class="chat active"></div>');
    expect(holds()).toBe(false);
  });
});
