// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Site } from '../../../src/sites/site';
import { Chat } from './chat';

/** A site as simple as facts can be: rows with a role and an id, and a stop button. */
const site: Site = {
  id: 'plain',
  support: 'read',
  evidence: { date: '2026-11', from: 'code' },
  name: 'Plain',
  kind: 'assistant',
  hosts: ['plain.example'],
  composer: 'textarea',
  stop: '.stop',
  layouts: [
    { id: 'rows', row: '.turn', turn: '.turn', user: '.user', ids: ['data-id'], text: '.text' },
    {
      id: 'marked',
      row: 'li',
      turn: 'li',
      user: '.user',
      ids: ['id'],
      text: '.text',
      streaming: '.streaming',
      finished: '.complete',
    },
  ],
};

let id = 0;
const turn = (role: string, text: string): string =>
  `<div class="turn ${role}" data-id="${id++}"><div class="text"><p>${text}</p></div></div>`;
const page = (...turns: string[]): string =>
  `<main><div class="thread">${turns.join('')}</div><form><textarea></textarea></form></main>`;

const HISTORY = [turn('user', 'What is a heat pump?'), turn('bot', 'It moves heat. Shall I draw one?')];
const OFFER =
  'A heat pump moves heat from outside to inside, also in winter. Would you like me to make a table of costs?';
const PLAIN = 'It keeps on working down to about minus fifteen degrees, with less yield than in autumn.';

const thread = (): Element => document.querySelector('.thread')!;
const form = (): Element => document.querySelector('form')!;

function add(role: string, text: string): Element {
  thread().insertAdjacentHTML('beforeend', turn(role, text));
  return thread().lastElementChild!;
}

const stream = (isOn: boolean): void => {
  if (isOn) form().insertAdjacentHTML('beforeend', '<button class="stop"></button>');
  else form().querySelector('.stop')?.remove();
};

const write = (row: Element, text: string): void => {
  row.querySelector('.text')!.innerHTML = `<p>${text}</p>`;
};

/** The whole way of one exchange, as a page shows it. */
function exchange(chat: Chat, message: string, reply: string): Element {
  chat.type(message);
  add('user', message);
  stream(true);
  chat.pass(1);
  const row = add('bot', '');
  chat.pass(1);
  write(row, reply.slice(0, 20));
  chat.pass(1);
  write(row, reply);
  chat.pass(1);
  stream(false);
  chat.pass(3);
  return row;
}

afterEach(() => history.replaceState(null, '', '/'));

describe('a thread of which the facts are known', () => {
  it('counts what happens, and nothing that was there', () => {
    const chat = new Chat(site, page(...HISTORY));
    chat.pass(3);
    exchange(chat, 'Does it work in winter?', OFFER);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  it('names the response to an invitation, and the stay after it', () => {
    const chat = new Chat(site, page());
    exchange(chat, 'Does it work in winter?', OFFER);
    exchange(chat, 'yes please', PLAIN);
    chat.pass(5);
    exchange(chat, 'What does it cost to run one?', PLAIN);
    chat.tally.tell();
    expect(chat.counted).toEqual([
      'user',
      'reply offer accepted',
      'user',
      'reply none',
      'user',
      'reply none',
    ]);
    const [, offer] = [...chat.turns.values()];
    // From the acceptance to the own topic: the 7 s of the second exchange, and 5 s after it.
    expect(offer).toMatchObject({ stay: 12_000 });
  });

  it('counts a message that was sent before the first look', () => {
    const chat = new Chat(site, page(...HISTORY));
    exchange(chat, 'Does it work in winter?', PLAIN);
    expect(chat.counted).toEqual(['user', 'reply none']);
  });

  it('takes no older turn for a message that was sent before the first look', () => {
    const chat = new Chat(site, page(turn('user', 'Why? I mean: does it work in winter?'), ...HISTORY));
    chat.type('Does it work in winter?');
    chat.pass(1);
    add('user', 'Does it work in winter?');
    stream(true);
    chat.pass(2);
    add('bot', PLAIN);
    chat.pass(1);
    stream(false);
    chat.pass(3);
    expect(chat.counted).toEqual(['user', 'reply none']);
  });

  it('takes the sign of the reply that is sent for to be about that one', () => {
    const chat = new Chat(site, page(...HISTORY));
    chat.type('Does it work in winter?');
    stream(true);
    chat.pass(2);
    add('user', 'Does it work in winter?');
    chat.pass(1);
    expect(chat.counted).toEqual(['user']);
  });

  it('counts a message that the page shows in other words', () => {
    const chat = new Chat(site, page(...HISTORY));
    chat.pass(10);
    chat.type('/draw a heat pump');
    add('user', 'Drawing: pump');
    stream(true);
    chat.pass(3);
    add('bot', PLAIN);
    chat.pass(1);
    stream(false);
    chat.pass(3);
    expect(chat.counted).toEqual(['user', 'reply none']);
  });

  it('counts the same words twice when they are sent twice', () => {
    const chat = new Chat(site, page());
    exchange(chat, 'yes', OFFER);
    exchange(chat, 'yes', OFFER);
    expect(chat.counted).toEqual(['user', 'reply offer accepted', 'user', 'reply offer']);
  });

  it('counts the same words twice when the first turn is out of sight by then', () => {
    const chat = new Chat(site, page());
    exchange(chat, 'yes', OFFER);
    thread().innerHTML = '';
    exchange(chat, 'yes', OFFER);
    expect(chat.counted.filter((one) => one === 'user')).toHaveLength(2);
  });

  it('knows a turn that changes its id, its element, or both', () => {
    const chat = new Chat(site, page());
    chat.type('Does it work in winter?');
    const user = add('user', 'Does it work in winter?');
    stream(true);
    chat.pass(1);
    user.setAttribute('data-id', 'another');
    chat.pass(1);
    user.replaceWith(user.cloneNode(true));
    chat.pass(1);
    thread().lastElementChild!.outerHTML = turn('user', 'Does it work in winter?');
    chat.pass(1);
    const reply = add('bot', OFFER);
    chat.pass(2);
    reply.outerHTML = turn('bot', OFFER);
    stream(false);
    chat.pass(4);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  it('counts a reply that is made again as a retry, and how it closes now', () => {
    const chat = new Chat(site, page());
    const row = exchange(chat, 'Does it work in winter?', OFFER);
    stream(true);
    write(row, '');
    chat.pass(2);
    write(row, PLAIN.slice(0, 10));
    chat.pass(1);
    write(row, PLAIN);
    chat.pass(1);
    stream(false);
    chat.pass(3);
    expect(chat.counted).toEqual(['user', 'reply none', 'retry']);
  });

  it('counts a retry that comes before the reply was seen to end', () => {
    const chat = new Chat(site, page());
    chat.type('Does it work in winter?');
    add('user', 'Does it work in winter?');
    stream(true);
    const row = add('bot', OFFER);
    chat.pass(2);
    write(row, '');
    chat.pass(1);
    write(row, PLAIN);
    chat.pass(1);
    stream(false);
    chat.pass(3);
    expect(chat.counted).toEqual(['user', 'retry', 'reply none']);
  });

  it('takes what leads to an answer, in a block before it, for no retry', () => {
    const chat = new Chat(site, page());
    chat.type('Does it work in winter?');
    add('user', 'Does it work in winter?');
    stream(true);
    const row = add('bot', `Let me look that up first. ${PLAIN}`);
    chat.pass(2);
    row.insertAdjacentHTML('beforeend', '<div class="text">Yes.</div>');
    chat.pass(2);
    row.lastElementChild!.innerHTML = 'Yes. Would you like me to work that out for your house?';
    stream(false);
    chat.pass(3);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  it('takes an older version of a reply that is shown again for no retry', () => {
    const chat = new Chat(site, page());
    const row = exchange(chat, 'Does it work in winter?', OFFER);
    write(row, PLAIN);
    chat.pass(5);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  const pressRetry = (chat: Chat): void => {
    form().insertAdjacentHTML('beforeend', '<button class="retry"></button>');
    chat.press('.retry');
  };

  it('counts a retry that comes and goes between two beats, and how it closes', () => {
    const chat = new Chat(site, page());
    const row = exchange(chat, 'Does it work in winter?', PLAIN);
    pressRetry(chat);
    chat.live(100);
    stream(true);
    chat.live(200);
    write(row, OFFER);
    chat.live(100);
    stream(false);
    chat.pass(4);
    expect(chat.counted).toEqual(['user', 'reply offer', 'retry']);
  });

  it('counts a quick retry that begins as the reply before it did, and is shorter', () => {
    const chat = new Chat(site, page());
    const row = exchange(chat, 'Does it work in winter?', `${PLAIN}</p><p>Shall I work it out for you?`);
    pressRetry(chat);
    stream(true);
    chat.live(400);
    write(row, PLAIN);
    stream(false);
    chat.pass(4);
    expect(chat.counted).toEqual(['user', 'reply none', 'retry']);
  });

  it('counts a retry that was seen empty and then whole, and is shorter', () => {
    const chat = new Chat(site, page());
    chat.type('Does it work in winter?');
    add('user', 'Does it work in winter?');
    const row = add('bot', `${PLAIN}</p><p>Shall I work it out for you?`);
    chat.pass(5);
    pressRetry(chat);
    write(row, '');
    chat.live(500);
    write(row, PLAIN);
    chat.pass(4);
    expect(chat.counted).toEqual(['user', 'reply none', 'retry']);
  });

  it('takes a reply that is shown again, a part at a time, for no retry', () => {
    const silent = { ...site };
    delete silent.stop;
    const chat = new Chat(silent, page());
    const row = exchange(chat, 'Does it work in winter?', OFFER);
    write(row, '');
    chat.pass(2);
    write(row, OFFER.slice(0, 80));
    chat.pass(1);
    write(row, OFFER);
    chat.pass(4);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  it('takes paging through versions of a reply for no retry', () => {
    const chat = new Chat(site, page());
    const row = exchange(chat, 'Does it work in winter?', OFFER);
    pressRetry(chat);
    for (const text of [PLAIN, OFFER, PLAIN]) {
      chat.press('.retry');
      write(row, text);
      chat.live(3_000);
    }
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  it('looks often only until something comes of a press', () => {
    const chat = new Chat(site, page());
    exchange(chat, 'Does it work in winter?', OFFER);
    expect(chat.thread.lookAgain(chat.now)).toBeNull();
    pressRetry(chat);
    expect(chat.thread.lookAgain(chat.now)).toBe(160);
    stream(true);
    chat.live(160);
    expect(chat.thread.lookAgain(chat.now)).toBeNull();
    stream(false);
    chat.live(5_000);
    expect(chat.thread.lookAgain(chat.now)).toBeNull();
  });

  it('counts a retry of a reply from before, and no turn', () => {
    const chat = new Chat(site, page(...HISTORY));
    chat.pass(10);
    stream(true);
    chat.pass(4);
    stream(false);
    chat.pass(2);
    expect(chat.counted).toEqual(['retry']);
  });

  it('takes up a reply that goes on after it stood still', () => {
    const chat = new Chat(site, page());
    const row = exchange(chat, 'Does it work in winter?', PLAIN);
    write(row, `${PLAIN}</p><p>Would you like me to work that out for your house?`);
    chat.pass(6);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  it('counts turns that were spoken, by the reply that streams', () => {
    const chat = new Chat(site, page(...HISTORY));
    chat.pass(10);
    stream(true);
    add('user', 'Does it work in winter?');
    chat.pass(1);
    add('bot', PLAIN);
    chat.pass(2);
    stream(false);
    chat.pass(3);
    expect(chat.counted).toEqual(['user', 'reply none']);
  });

  it('counts nothing when a conversation is opened whose reply streams already', () => {
    const chat = new Chat(site, page(...HISTORY));
    stream(true);
    chat.pass(10);
    stream(false);
    chat.pass(10);
    expect(chat.counted).toEqual([]);
  });

  it('counts nothing when older turns mount, late or by scrolling', () => {
    const chat = new Chat(site, page());
    chat.pass(2);
    for (const one of HISTORY) thread().insertAdjacentHTML('beforeend', one);
    chat.pass(10);
    thread().insertAdjacentHTML(
      'afterbegin',
      turn('user', 'Older') + turn('bot', 'Older still. Shall I go on?'),
    );
    chat.pass(10);
    expect(chat.counted).toEqual([]);
  });

  it('follows a page that goes to another conversation without loading', () => {
    const chat = new Chat(site, page());
    exchange(chat, 'Does it work in winter?', OFFER);
    history.pushState(null, '', '/c/other');
    thread().innerHTML = HISTORY.join('');
    chat.pass(10);
    expect(chat.counted).toEqual(['user', 'reply offer left']);
    exchange(chat, 'And in summer?', PLAIN);
    expect(chat.counted).toEqual(['user', 'reply offer left', 'user', 'reply none']);
  });

  it('leaves a conversation though something is sent in the next one at once', () => {
    const chat = new Chat(site, page());
    exchange(chat, 'Does it work in winter?', OFFER);
    history.pushState(null, '', '/c/other');
    thread().innerHTML = HISTORY.join('');
    exchange(chat, 'yes please', PLAIN);
    expect(chat.counted).toEqual(['user', 'reply offer left', 'user', 'reply none']);
  });

  it.each([0, 1, 3])(
    'leaves a conversation before its reply was seen to end, %i s before the next message',
    (rest) => {
      const chat = new Chat(site, page());
      chat.pass(2);
      chat.type('Does it work in winter?');
      add('user', 'Does it work in winter?');
      stream(true);
      add('bot', OFFER);
      chat.pass(2);
      stream(false);
      history.pushState(null, '', '/c/other');
      thread().innerHTML = HISTORY.join('');
      chat.pass(rest);
      exchange(chat, 'yes please', PLAIN);
      expect(chat.counted).toEqual(['user', 'reply offer left', 'user', 'reply none']);
    },
  );

  it('stays in a conversation that gets its address while it is drawn anew', () => {
    const chat = new Chat(site, page());
    chat.pass(2);
    chat.type('Does it work in winter?');
    add('user', 'Does it work in winter?');
    stream(true);
    chat.pass(2);
    history.pushState(null, '', '/c/new-one');
    thread().innerHTML = turn('user', 'Does it work in winter?');
    chat.pass(2);
    add('bot', OFFER);
    chat.pass(2);
    stream(false);
    chat.pass(4);
    exchange(chat, 'yes please', PLAIN);
    expect(chat.counted).toEqual(['user', 'reply offer accepted', 'user', 'reply none']);
  });

  it('stays in a conversation that gets its address late', () => {
    const chat = new Chat(site, page());
    exchange(chat, 'Does it work in winter?', OFFER);
    history.pushState(null, '', '/c/new-one');
    chat.pass(6);
    exchange(chat, 'yes please', PLAIN);
    expect(chat.counted).toEqual(['user', 'reply offer accepted', 'user', 'reply none']);
  });

  it('does not take a draft that is gone for a message that was sent', () => {
    const chat = new Chat(site, page());
    chat.composer.value = 'Is this';
    chat.thread.mayBeSending(chat.now, chat.composer, true);
    history.pushState(null, '', '/c/other');
    chat.composer.value = '';
    thread().innerHTML = HISTORY.join('');
    chat.pass(40);
    expect(chat.counted).toEqual([]);
  });

  it('waits half an hour for a response', () => {
    const chat = new Chat(site, page());
    exchange(chat, 'Does it work in winter?', OFFER);
    chat.now += 31 * 60_000;
    exchange(chat, 'yes please', PLAIN);
    expect(chat.counted[1]).toBe('reply offer left');
  });

  it('counts a reply without text as unread, and not a reply that never came', () => {
    const chat = new Chat(site, page());
    chat.type('Draw one');
    add('user', 'Draw one');
    stream(true);
    chat.pass(3);
    add('bot', '');
    stream(false);
    chat.pass(15);
    expect(chat.counted).toEqual(['user', 'reply unread']);
    chat.type('Again');
    add('user', 'Again');
    chat.pass(130);
    expect(chat.counted).toEqual(['user', 'reply unread', 'user']);
    expect(chat.thread.isOpen).toBe(false);
  });

  it('counts three messages that came between two looks', () => {
    const chat = new Chat(site, page());
    chat.type('One question about heat');
    add('user', 'One question about heat');
    chat.pass(1);
    add('bot', PLAIN);
    chat.type('Another about cold');
    add('user', 'Another about cold');
    add('bot', OFFER);
    chat.pass(5);
    expect(chat.counted).toEqual(['user', 'reply none', 'user', 'reply offer']);
  });

  it('looks at no more than the end of a long thread', () => {
    const many = Array.from({ length: 100 }, () => turn('user', 'Q') + turn('bot', 'A')).join('');
    const chat = new Chat(site, page(many));
    const first = thread().firstElementChild!;
    let looked = 0;
    Object.defineProperty(first, 'matches', { value: () => looked++ > 0 });
    exchange(chat, 'Does it work in winter?', PLAIN);
    expect(chat.counted).toEqual(['user', 'reply none']);
    expect(looked).toBe(0);
  });
});

describe('a layout that marks its replies', () => {
  const item = (role: string, text: string): string =>
    `<li class="${role}" id="${id++}"><div class="text">${text}</div></li>`;
  const list = (): Element => document.querySelector('ol')!;

  it('is finished by the mark, at once', () => {
    const chat = new Chat(site, '<main><ol></ol><form><textarea></textarea></form></main>');
    chat.type('Does it work in winter?');
    list().insertAdjacentHTML(
      'beforeend',
      item('user', 'Does it work in winter?') + item('bot streaming', 'A heat'),
    );
    chat.pass(30);
    expect(chat.counted).toEqual(['user']);
    expect(chat.thread.isOpen).toBe(true);
    list().lastElementChild!.outerHTML = item('bot complete', OFFER);
    chat.pass(1);
    expect(chat.counted).toEqual(['user', 'reply offer']);
    expect(chat.thread.isOpen).toBe(false);
  });

  it('knows a turn whose pending item is made anew', () => {
    const chat = new Chat(site, '<main><ol></ol><form><textarea></textarea></form></main>');
    chat.type('Does it work in winter?');
    list().innerHTML = '<li class="user" id="pending-1"><div class="text">Does it work in winter?</div></li>';
    chat.pass(2);
    list().innerHTML = item('user', 'Does it work in winter?') + item('bot complete', PLAIN);
    chat.pass(2);
    expect(chat.counted).toEqual(['user', 'reply none']);
  });

  it('does not know a turn by an id that every new turn has for a while', () => {
    const chat = new Chat(site, '<main><ol></ol><form><textarea></textarea></form></main>');
    for (const text of ['Does it work in winter?', 'And in summer?']) {
      chat.type(text);
      list().insertAdjacentHTML('beforeend', `<li class="user" id="pending-1"><p>${text}</p></li>`);
      chat.pass(2);
      list().insertAdjacentHTML('beforeend', item('bot complete', PLAIN));
      chat.pass(2);
    }
    expect(chat.counted).toEqual(['user', 'reply none', 'user', 'reply none']);
  });
});
