// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whatsapp } from '../../../../src/sites/messengers/whatsapp';
import { input, key, press } from './user';
import { Watched } from './watched';
import { FORBIDDEN, WhatsAppPage } from './whatsapp-page';

const OFFER =
  'A heat pump moves heat from outside to inside. Would you like me to make a table of the costs?';

let page: WhatsAppPage;
let watched: Watched;

/** The user types and sends, and the page shows it. */
async function send(words: string): Promise<void> {
  const { composer } = page;
  composer.firstElementChild!.replaceChildren(words);
  await watched.user(composer, input);
  await watched.user(composer, (target) => key(target, 'Enter'));
  composer.firstElementChild!.replaceChildren();
  page.say(true, words);
  await watched.settle();
  await watched.pass(1);
}

async function exchange(words: string, reply = OFFER): Promise<void> {
  await send(words);
  page.say(false, reply);
  await watched.pass(6);
}

async function openMetaAi(): Promise<void> {
  await watched.user(page.entry, press);
  await watched.change(() => page.show('Meta AI'));
  await watched.pass(1);
}

async function openMum(): Promise<void> {
  await watched.user(page.row('Mum'), press);
  await watched.change(() => page.show('Mum'));
  await watched.pass(1);
}

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 19, 0) });
  page = new WhatsAppPage();
  watched = await Watched.start(whatsapp, FORBIDDEN);
});

afterEach(() => {
  watched.end();
  vi.useRealTimers();
});

describe('the whole page script in WhatsApp', () => {
  it('counts what is written with Meta AI', async () => {
    await openMetaAi();
    await exchange('What is a heat pump?');
    await exchange('Yes please', 'Here it is. Anything else?');
    await watched.tell();
    expect(watched.counted).toEqual(['user', 'reply offer', 'user', 'reply offer']);
    expect(watched.present.length).toBeGreaterThan(0);
  });

  it('reads and counts nothing with a person', async () => {
    await openMum();
    await exchange('Hello Mum', 'Shall I come on Sunday?');
    await watched.user(page.list, press);
    await watched.tell();
    expect(watched.spy.reads).toEqual([]);
    expect(watched.counted).toEqual([]);
    expect(watched.present).toEqual([]);
  });

  it('stops when the chat is left while a reply is written', async () => {
    await openMetaAi();
    await send('What is a heat pump?');
    page.say(false, 'A heat', false);
    await watched.pass(2);
    const left = Date.now();
    await openMum();
    watched.spy.forget();
    await exchange('Hello Mum', 'Shall I come on Sunday?');
    await watched.tell();
    expect(watched.spy.reads).toEqual([]);
    expect(watched.counted.filter((kind) => kind === 'user')).toEqual(['user']);
    expect(Math.max(...watched.present.map(({ to }) => to))).toBeLessThanOrEqual(left);
  });

  it.each(['anew', 'reuse', 'recycle'] as const)(
    'reads nothing, not even to finish, when a person’s chat takes the place of Meta AI’s: %s',
    async (how) => {
      await openMetaAi();
      await send('What is a heat pump?');
      page.say(false, 'A heat pump moves heat from outside to inside, also in winter.', false);
      await watched.pass(2);
      watched.spy.forget();
      await watched.change(() => page.show('Mum', how));
      const left = Date.now();
      await watched.tell();
      expect(watched.spy.reads).toEqual([]);
      expect(Math.max(...watched.present.map(({ to }) => to))).toBeLessThanOrEqual(left);
    },
  );

  it('looks at nothing outside of the chat, though Meta AI is shown', async () => {
    await openMetaAi();
    await exchange('What is a heat pump?');
    const search = document.querySelector<HTMLElement>('#search')!;
    search.replaceChildren('secret');
    await watched.user(search, input);
    await watched.user(search, (target) => key(target, 'Enter'));
    await watched.user(page.row('Mum'), press);
    expect(watched.spy.readsOf('#side')).toEqual([]);
  });
});
