// @vitest-environment happy-dom
/** The whole page script in Messenger, where only the general reader sees turns, and in Telegram. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messenger } from '../../../../src/sites/messengers/messenger';
import { telegramK } from '../../../../src/sites/messengers/telegram';
import { FORBIDDEN as MESSENGER, META_AI, MessengerPage, say } from './messenger-page';
import { FORBIDDEN as TELEGRAM, TelegramPage } from './telegram-page';
import { input, key, press } from './user';
import { Watched } from './watched';

const OFFER =
  'A heat pump moves heat from outside to inside. Would you like me to make a table of the costs?';

let watched: Watched;

/** The user types and sends; the page shows it, and after some seconds a reply. */
async function exchange(composer: Element, show: (words: string, isOurs: boolean) => void): Promise<void> {
  const draft = composer.firstElementChild ?? composer;
  draft.replaceChildren('What is a heat pump?');
  await watched.user(composer, input);
  await watched.user(composer, (target) => key(target, 'Enter'));
  draft.replaceChildren();
  await watched.change(() => show('What is a heat pump?', true));
  await watched.pass(2);
  await watched.change(() => show(OFFER, false));
  await watched.pass(15);
}

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 19, 0) }));

afterEach(() => {
  watched.end();
  vi.useRealTimers();
  history.replaceState(null, '', '/');
});

describe('Messenger', () => {
  let page: MessengerPage;

  const composer = (): Element => page.pane.querySelector('[role="textbox"]')!;
  const chat = (): Promise<void> => exchange(composer(), (words) => say(page, words));

  it('counts what is written with Meta AI, and looks at nothing else', async () => {
    page = new MessengerPage();
    page.address(META_AI);
    page.show('Meta AI');
    watched = await Watched.start(messenger, MESSENGER);
    await watched.pass(3);
    await chat();
    await chat();
    await watched.tell();
    expect(watched.counted).toEqual(['user', 'reply offer', 'user', 'reply offer']);
    expect(watched.spy.readsOf('[role="navigation"]')).toEqual([]);
  });

  it('reads and counts nothing with a person', async () => {
    page = new MessengerPage();
    page.address('/messages/t/1');
    page.show('Mum');
    watched = await Watched.start(messenger, MESSENGER);
    await watched.pass(3);
    await chat();
    await watched.user(page.pane, press);
    page.address(META_AI);
    await chat();
    await watched.tell();
    expect(watched.spy.reads).toEqual([]);
    expect(watched.counted).toEqual([]);
    expect(watched.present).toEqual([]);
  });
});

describe('Telegram', () => {
  const page = (): TelegramPage => {
    const made = new TelegramPage();
    made.address('#@mum');
    made.show('mum');
    return made;
  };
  const show =
    (one: TelegramPage) =>
    (words: string, isOurs: boolean): void =>
      one.say(isOurs, words);

  it('counts what is written with a bot whose name the user typed in, and looks at nothing else', async () => {
    const one = page();
    one.address('#@gptbot');
    one.show('gptbot');
    watched = await Watched.start(telegramK, TELEGRAM, ['gptbot']);
    await watched.pass(3);
    await exchange(one.composer, show(one));
    await exchange(one.composer, show(one));
    await watched.tell();
    expect(watched.counted).toEqual(['user', 'reply offer', 'user', 'reply offer']);
    expect(watched.spy.readsOf('#column-left')).toEqual([]);
  });

  it('reads and counts nothing with a person, or with another bot', async () => {
    const one = page();
    watched = await Watched.start(telegramK, TELEGRAM, ['gptbot']);
    await watched.pass(3);
    await exchange(one.composer, show(one));
    await watched.user(one.row, press);
    one.address('#@otherbot');
    one.show('otherbot');
    await exchange(one.composer, show(one));
    await watched.tell();
    expect(watched.spy.reads).toEqual([]);
    expect(watched.counted).toEqual([]);
    expect(watched.present).toEqual([]);
  });
});
