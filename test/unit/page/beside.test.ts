// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Layout, Site } from '../../../src/sites/site';
import { Chat } from './chat';

/** Pages on which the facts and the general reader look side by side, and what pages do to both. */

const OFFER = 'Tea grows on hills, since it likes rain that runs away. Shall I list some of them for you?';
const PLAIN = 'Green tea is heated soon after it was picked, and so it stays green when it is dried.';

const LAYOUT: Layout = {
  id: 'rows',
  thread: 'main',
  row: '.turn',
  turn: '.turn',
  user: '.user',
  ids: [],
  text: '.text',
};

const site = (layout: Partial<Layout> = {}): Site => ({
  id: 'tea',
  name: 'Tea',
  kind: 'assistant',
  support: 'read',
  evidence: { date: '2026-11', from: 'code' },
  hosts: ['tea.example'],
  composer: 'textarea',
  stop: '.stop',
  layouts: [{ ...LAYOUT, ...layout }],
});

const turn = (role: string, text: string): string =>
  `<div class="turn ${role}"><div class="text"><p>${text}</p></div></div>`;
const page = (...turns: string[]): string =>
  `<main>${turns.join('')}</main><form><textarea></textarea></form>`;
const HISTORY = [turn('user', 'What is tea?'), turn('bot', 'A leaf. Shall I say which one?')];

const main = (): Element => document.querySelector('main')!;
const form = (): Element => document.querySelector('form')!;
/** The observer hears of what was added when the page has had its turn. */
const heard = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

function add(html: string, where: 'beforeend' | 'afterbegin' = 'beforeend'): Element {
  main().insertAdjacentHTML(where, html);
  return (where === 'beforeend' ? main().lastElementChild : main().firstElementChild)!;
}

const stream = (isOn: boolean): void => {
  if (isOn) form().insertAdjacentHTML('beforeend', '<button class="stop"></button>');
  else form().querySelector('.stop')?.remove();
};

function grow(chat: Chat, block: Element, text: string): void {
  for (let end = 25; end < text.length + 25; end += 25) {
    block.innerHTML = `<p>${text.slice(0, end)}</p>`;
    chat.pass(1);
  }
}

/** A message and its reply as the page showed them before it was changed. */
async function exchange(chat: Chat, message: string, reply: string): Promise<void> {
  chat.type(message);
  add(turn('user', message));
  await heard();
  chat.pass(1);
  grow(chat, add(turn('bot', '')).querySelector('.text')!, reply);
  chat.pass(4);
}

/** The same after a redesign: no name of before is left. */
async function redesigned(chat: Chat, message: string, reply: string): Promise<void> {
  chat.type(message);
  add(`<section><p>${message}</p></section>`);
  await heard();
  chat.pass(1);
  grow(chat, add('<section></section>'), reply);
  chat.pass(5);
}

const readers = (chat: Chat): string[] =>
  [...chat.turns.values()].map((one) => (one.kind === 'unseen' ? 'nobody' : one.reader));

afterEach(() => history.replaceState(null, '', '/'));

describe('the general reader beside the facts', () => {
  it('counts nothing twice, and leaves it to the facts', async () => {
    const chat = new Chat(site(), page(...HISTORY));
    await exchange(chat, 'Where does it grow?', OFFER);
    await exchange(chat, 'yes', PLAIN);
    expect(chat.counted).toEqual(['user', 'reply offer accepted', 'user', 'reply none']);
    expect(readers(chat)).toEqual(['facts', 'facts', 'facts', 'facts']);
    expect(chat.thread.reading).toBe('facts');
  });

  it('takes over where the facts see nothing more, and says so after the second time', async () => {
    const chat = new Chat(site(), page(...HISTORY));
    await exchange(chat, 'Where does it grow?', OFFER);
    await redesigned(chat, 'yes', PLAIN);
    expect(chat.thread.reading).toBe('facts');
    await redesigned(chat, 'And what is black tea?', PLAIN);
    expect(chat.thread.reading).toBe('general');
    expect(chat.counted).toEqual([
      'user',
      'reply offer accepted',
      'user',
      'reply none',
      'user',
      'reply none',
    ]);
    await exchange(chat, 'Thank you, and white tea?', PLAIN);
    expect(chat.thread.reading).toBe('facts');
  });

  it('finds the replies where the facts see the messages alone', async () => {
    const chat = new Chat(site({ text: '.answer-of-before' }), page(...HISTORY));
    for (const message of ['Where does it grow?', 'And what is black tea?']) {
      chat.type(message);
      add(turn('user', message));
      await heard();
      chat.pass(1);
      grow(chat, add('<div class="turn bot"></div>'), `${OFFER} ${OFFER}`);
      chat.pass(8);
    }
    expect(chat.counted).toEqual(['user', 'reply offer other', 'user', 'reply offer']);
    expect(chat.thread.reading).toBe('general');
  });

  it('says that there is only time, when messages go and nobody sees them again', () => {
    const chat = new Chat(site(), page(...HISTORY));
    for (const message of ['Where does it grow?', 'Hello?', 'Is anybody there?']) {
      chat.type(message);
      chat.pass(35);
    }
    expect(chat.counted).toEqual(['unseen', 'unseen', 'unseen']);
    expect(chat.thread.reading).toBe('time');
  });

  it('says nothing of that kind of a page that is no chat', () => {
    const chat = new Chat(null, page());
    for (const message of ['tea', 'green tea', 'black tea', 'white tea']) {
      chat.type(message);
      chat.pass(35);
    }
    expect(chat.counted).toEqual([]);
    expect(chat.thread.reading).toBeNull();
  });
});

describe('what pages do to the facts', () => {
  it('an element that is used again for another message is another turn', () => {
    const chat = new Chat(site(), page(...HISTORY));
    chat.pass(2);
    const [user, reply] = main().querySelectorAll('.text');
    chat.type('Where does it grow?');
    user!.innerHTML = '<p>Where does it grow?</p>';
    reply!.innerHTML = '';
    chat.pass(1);
    grow(chat, reply!, OFFER);
    chat.pass(4);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  it('a known row that shows more beside its message is no other turn', async () => {
    const chat = new Chat(site(), page(...HISTORY));
    await exchange(chat, 'Where does it grow?', OFFER);
    main().querySelectorAll('.user')[1]!.insertAdjacentHTML('afterbegin', '<i>sent</i>');
    chat.type('a draft that comes to nothing');
    stream(true);
    chat.pass(3);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  it('old turns that mount while a reply streams are history', async () => {
    const chat = new Chat(site(), page(...HISTORY));
    chat.pass(2);
    chat.type('Where does it grow?');
    const user = add(turn('user', 'Where does it grow?'));
    stream(true);
    await heard();
    chat.pass(1);
    // The user scrolls back: what streams is out of sight, and what stands there is older.
    user.remove();
    main().innerHTML = turn('user', 'What is coffee?') + turn('bot', 'A bean.');
    chat.pass(12);
    expect(chat.counted).toEqual(['user']);
  });

  it('rows that are all made anew at every step are the same turns', async () => {
    const chat = new Chat(site(), page(...HISTORY));
    chat.pass(2);
    chat.type('Where does it grow?');
    stream(true);
    for (let end = 0; end < OFFER.length + 30; end += 30) {
      main().innerHTML =
        HISTORY.join('') + turn('user', 'Where does it grow?') + turn('bot', OFFER.slice(0, end));
      await heard();
      chat.pass(1);
    }
    stream(false);
    chat.pass(4);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  it('an exchange whose row alone has a name is known by it', () => {
    const row = (id: string, message: string, reply: string): string =>
      `<article id="${id}">${turn('user', message)}${turn('bot', reply)}</article>`;
    const pairs = site({ row: 'article', ids: ['id'] });
    const chat = new Chat(pairs, page(row('a', 'What is tea?', 'A leaf.')));
    chat.pass(10);
    // Made anew, with the same name; a reply streams to something else.
    main().innerHTML = row('a', 'What is tea?', 'A leaf.');
    stream(true);
    chat.pass(3);
    expect(chat.counted).toEqual([]);
  });

  it('a list that stands newest first is read from its start', async () => {
    const chat = new Chat(site({ newestFirst: true }), page(...HISTORY.toReversed()));
    chat.pass(2);
    chat.type('Where does it grow?');
    add(turn('user', 'Where does it grow?'), 'afterbegin');
    await heard();
    chat.pass(1);
    grow(chat, add(turn('bot', ''), 'afterbegin').querySelector('.text')!, OFFER);
    chat.pass(4);
    expect(chat.counted).toEqual(['user', 'reply offer']);
    expect(readers(chat)).toEqual(['facts', 'facts']);
  });

  it('the turns of the conversation before may stay in the page', async () => {
    const chat = new Chat(
      site({ thread: '.thread' }),
      `<main><div class="thread">${HISTORY.join('')}</div></main><form><textarea></textarea></form>`,
    );
    chat.pass(2);
    history.pushState(null, '', '/another');
    main().insertAdjacentHTML('beforeend', `<div class="thread">${HISTORY.join('')}</div>`);
    chat.pass(10);
    chat.type('Where does it grow?');
    main().lastElementChild!.insertAdjacentHTML('beforeend', turn('user', 'Where does it grow?'));
    chat.pass(1);
    main().lastElementChild!.insertAdjacentHTML('beforeend', turn('bot', OFFER));
    chat.pass(5);
    expect(readers(chat)).toEqual(['facts', 'facts']);
  });

  it('what is no part of the answer is not read', async () => {
    const chat = new Chat(site({ aside: '.related' }), page(...HISTORY));
    chat.type('Where does it grow?');
    add(turn('user', 'Where does it grow?'));
    await heard();
    chat.pass(1);
    add(
      `<div class="turn bot"><div class="text"><p>${PLAIN}</p><p class="related">Shall I list more?</p></div></div>`,
    );
    chat.pass(5);
    expect(chat.counted).toEqual(['user', 'reply none']);
  });

  it('a site on which only turns are counted has no closings', async () => {
    const chat = new Chat({ ...site(), support: 'counted' }, page(...HISTORY));
    await exchange(chat, 'Where does it grow?', OFFER);
    expect(chat.counted).toEqual(['user', 'reply unread']);
  });

  it('a site on which only time is measured has no turns', async () => {
    const chat = new Chat({ ...site(), support: 'timed' }, page(...HISTORY));
    await exchange(chat, 'Where does it grow?', OFFER);
    expect(chat.counted).toEqual([]);
  });

  it('a suggestion that was pressed is told apart from what was typed', async () => {
    const chat = new Chat(site(), page(...HISTORY, '<button class="chip">Where does tea grow?</button>'));
    chat.pass(10);
    chat.press('.chip');
    add(turn('user', 'Where does tea grow?'));
    await heard();
    chat.pass(1);
    grow(chat, add(turn('bot', '')).querySelector('.text')!, OFFER);
    chat.pass(4);
    expect(chat.counted).toEqual(['user', 'reply offer']);
    expect([...chat.turns.values()][0]).toMatchObject({ way: 'suggested', reader: 'facts' });
  });

  it('the title of another conversation is no suggestion', async () => {
    const chat = new Chat(site(), page(...HISTORY, '<button class="title">What is coffee?</button>'));
    chat.pass(10);
    chat.press('.title');
    history.pushState(null, '', '/coffee');
    main().innerHTML = turn('user', 'What is coffee?') + turn('bot', PLAIN);
    await heard();
    chat.pass(12);
    expect(chat.counted).toEqual([]);
  });
});
