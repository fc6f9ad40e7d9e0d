// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Site } from '../../../src/sites/site';
import { Chat } from './chat';

/** Chats of which nothing is known: only a composer, and blocks that come and grow. */

const OFFER = 'Bread rises because the yeast makes gas. Shall I also write down a recipe for a plain loaf?';
const PLAIN = 'Salt slows the yeast down, so that the dough rises more evenly and tastes better.';

const FRAME = `
  <nav><a href="#">Why does bread rise?</a></nav>
  <main><section></section><p>The bot makes mistakes.</p><div><textarea></textarea><button>Send</button></div></main>`;

const section = (): Element => document.querySelector('section')!;
/** The observer hears of what was added when the page has had its turn. */
const heard = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

async function send(chat: Chat, text: string, html = `<div><p>${text}</p></div>`): Promise<void> {
  chat.type(text);
  section().insertAdjacentHTML('beforeend', html);
  await heard();
  chat.pass(1);
}

function grow(chat: Chat, text: string, row = '<article></article>'): Element {
  section().insertAdjacentHTML('beforeend', row);
  const block = section().lastElementChild!;
  for (let end = 20; end < text.length + 20; end += 20) {
    block.innerHTML = `<p>${text.slice(0, end)}</p>`;
    chat.pass(1);
  }
  return block;
}

afterEach(() => history.replaceState(null, '', '/'));

describe('a chat of which nothing is known', () => {
  it('is read by what was sent, where it shows, and what grows after it', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    grow(chat, OFFER);
    chat.pass(5);
    await send(chat, 'yes please');
    grow(chat, PLAIN);
    chat.pass(5);
    expect(chat.counted).toEqual(['user', 'reply offer accepted', 'user', 'reply none']);
    expect(
      [...chat.turns.values()].every((turn) => turn.kind !== 'unseen' && turn.reader === 'general'),
    ).toBe(true);
  });

  it('sees a short reply that is there before the first look', async () => {
    const chat = new Chat(null, FRAME);
    chat.type('Why does bread rise?');
    section().insertAdjacentHTML('beforeend', '<div>\n<p>Why does bread rise?</p>\n</div>');
    await heard();
    section().insertAdjacentHTML('beforeend', '<div>\n<p>Because of the yeast.</p>\n</div>');
    await heard();
    chat.pass(12);
    expect(chat.counted).toEqual(['user', 'reply none']);
  });

  it('takes a label or a time in the user’s own row for no reply', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?', '<div><p>Why does bread rise?</p><time>21:04</time></div>');
    section().querySelector('time')!.insertAdjacentHTML('afterend', '<i>seen</i>');
    chat.pass(2);
    grow(chat, PLAIN);
    chat.pass(5);
    expect(chat.counted).toEqual(['user', 'reply none']);
  });

  it('waits through a sign that the bot is typing', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    section().insertAdjacentHTML('beforeend', '<article>The bot is typing…</article>');
    chat.pass(8);
    expect(chat.thread.isOpen).toBe(true);
    chat.pass(6);
    section().lastElementChild!.remove();
    grow(chat, OFFER);
    chat.pass(5);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  it('finds the exchange again when the page draws the whole list anew', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    grow(chat, OFFER.slice(0, 40));
    section().innerHTML = `<div><p>Why does bread rise?</p></div><article><p>${OFFER}</p></article>`;
    chat.pass(6);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  it('reads a row that holds both the message and its reply', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?', '<div><h3>Why does bread rise?</h3><div></div></div>');
    const answer = section().querySelector('div div')!;
    for (const end of [20, 60, OFFER.length]) {
      answer.innerHTML = `<p>${OFFER.slice(0, end)}</p>`;
      chat.pass(1);
    }
    chat.pass(5);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  it('counts a reply that is made again as a retry', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    const block = grow(chat, OFFER);
    chat.pass(5);
    chat.press();
    block.innerHTML = `<p>${PLAIN.slice(0, 15)}</p>`;
    chat.pass(1);
    block.innerHTML = `<p>${PLAIN}</p>`;
    chat.pass(6);
    expect(chat.counted).toEqual(['user', 'reply none', 'retry']);
  });

  it('leaves the conversation when its turns go', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    grow(chat, OFFER);
    chat.pass(5);
    history.pushState(null, '', '/another');
    section().innerHTML = '';
    chat.pass(3);
    expect(chat.counted).toEqual(['user', 'reply offer left']);
  });
});

describe('a site whose facts find nothing any more', () => {
  const site: Site = {
    id: 'redesigned',
    support: 'read',
    evidence: { date: '2026-11', from: 'code' },
    name: 'Redesigned',
    kind: 'assistant',
    hosts: ['redesigned.example'],
    composer: '.old-composer',
    layouts: [
      { id: 'old', row: '.old-row', turn: '.old-row', user: '.old-user', ids: [], text: '.old-text' },
    ],
  };

  it('is read all the same, after the facts had their time', async () => {
    const chat = new Chat(site, FRAME, undefined, true);
    await send(chat, 'Why does bread rise?');
    chat.pass(1);
    expect(chat.counted).toEqual([]);
    grow(chat, OFFER);
    chat.pass(8);
    expect(chat.counted).toEqual(['user', 'reply offer']);
    expect(
      [...chat.turns.values()].every((turn) => turn.kind !== 'unseen' && turn.reader === 'general'),
    ).toBe(true);
  });

  it('is not read twice when the facts see it after all', async () => {
    const chat = new Chat(site, FRAME, undefined, true);
    await send(chat, 'Why does bread rise?');
    grow(chat, OFFER);
    chat.pass(5);
    section().innerHTML =
      '<div class="old-row old-user">Why does bread rise?</div>' +
      `<div class="old-row"><div class="old-text">${OFFER}</div></div>`;
    chat.pass(15);
    expect(chat.counted.filter((one) => one === 'user')).toHaveLength(1);
  });
});

describe('what is no chat', () => {
  it('a field that keeps its text', async () => {
    const chat = new Chat(null, FRAME);
    chat.composer.value = 'Why does bread rise?';
    chat.thread.mayBeSending(chat.now, chat.composer, true);
    grow(chat, 'Results for: Why does bread rise?');
    await heard();
    chat.pass(20);
    expect(chat.counted).toEqual([]);
  });

  it('a field that is emptied without its text being shown', async () => {
    const chat = new Chat(null, FRAME);
    chat.type('Why does bread rise?');
    grow(chat, PLAIN);
    await heard();
    chat.pass(40);
    expect(chat.counted).toEqual([]);
    expect(chat.thread.isOpen).toBe(false);
  });

  it('a text that says what was sent among much else', async () => {
    const chat = new Chat(null, FRAME);
    chat.type('bread');
    const text = `Everything about bread. ${PLAIN} ${OFFER}`;
    section().insertAdjacentHTML('beforeend', `<article>${text}</article>`);
    await heard();
    chat.pass(1);
    grow(chat, PLAIN);
    chat.pass(40);
    expect(chat.counted).toEqual([]);
  });

  it('a title in the list of conversations', async () => {
    const chat = new Chat(null, FRAME);
    chat.type('Why does bread rise?');
    document.querySelector('nav')!.insertAdjacentHTML('beforeend', '<a href="#">Why does bread rise?</a>');
    await heard();
    chat.pass(40);
    expect(chat.counted).toEqual([]);
  });
});
