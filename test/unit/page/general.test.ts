// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Site } from '../../../src/sites/site';
import { Chat } from './chat';

/** Chats of which nothing is known: only a composer, and blocks that come and grow. */

const OFFER = 'Bread rises because the yeast makes gas. Shall I also write down a recipe for a plain loaf?';
const PLAIN = 'Salt slows the yeast down, so that the dough rises more evenly and tastes better.';

const BUTTONS = '<button class="copy">Copy</button><button class="again">Again</button>';
const WHOLE = `<article><p>Yeast needs warmth and some sugar.</p>${BUTTONS}</article>`;

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

/** A chat whose first reply was written bit by bit, and has buttons; the next one is waited for. */
async function askedAgain(): Promise<Chat> {
  const chat = new Chat(null, FRAME);
  await send(chat, 'Why does bread rise?');
  grow(chat, OFFER).insertAdjacentHTML('beforeend', BUTTONS);
  chat.pass(5);
  await send(chat, 'What does it need?');
  return chat;
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

  it('is over within four seconds of its last word, which came just after a look', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    grow(chat, OFFER.slice(0, 60)).innerHTML = `<p>${OFFER}</p>`;
    chat.live(3_900);
    expect(chat.counted).toEqual(['user', 'reply offer']);
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

  it('takes for no reply what says, in any length, when the message was sent', async () => {
    const chat = new Chat(null, FRAME);
    const row = '<div><p>Why does bread rise?</p><footer></footer></div>';
    await send(chat, 'Why does bread rise?', row);
    section().querySelector('footer')!.innerHTML =
      '<i>Sent on 28 November at 10:06 in the morning</i> <b>a minute ago</b>';
    chat.pass(1);
    grow(chat, OFFER);
    chat.pass(5);
    expect(chat.counted).toEqual(['user', 'reply offer']);
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

  it('takes a reply that is stopped, and then begins with a label, for no retry', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    const block = grow(chat, PLAIN);
    chat.press();
    block.innerHTML = `<p>The assistant said: ${PLAIN}</p>`;
    chat.pass(6);
    expect(chat.counted).toEqual(['user', 'reply none']);
  });

  it('takes a reply that is stopped, and then stands in a hidden label too, for no retry', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    const block = grow(chat, `Bot said:Bot said:${PLAIN}`);
    chat.press();
    block.innerHTML = `<p>Bot said: ${PLAIN}</p><p>Bot said:${PLAIN}</p>`;
    chat.pass(6);
    expect(chat.counted).toEqual(['user', 'reply none']);
  });

  it('counts a retry on the heels of a reply whose next one comes whole, and longer', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    const block = grow(chat, PLAIN);
    chat.press();
    block.innerHTML = `<p>${OFFER}</p>`;
    chat.pass(6);
    expect(chat.counted).toEqual(['user', 'retry', 'reply offer']);
  });

  it('counts a retry for which the whole chat is made anew, far down in the tree', async () => {
    const depth = 20;
    const chat = new Chat(null, FRAME);
    const deep = (inner: string): string => '<div>'.repeat(depth) + inner + '</div>'.repeat(depth);
    const rows = (reply: string): string =>
      deep(`<div><p>Why does bread rise?</p></div><div><p>${reply}</p></div>`);
    await send(chat, 'Why does bread rise?', deep('<div><p>Why does bread rise?</p></div>'));
    const thread = section().querySelector(':scope > div')!;
    thread.querySelector('p')!.parentElement!.insertAdjacentHTML('afterend', `<div><p>${PLAIN}</p></div>`);
    chat.pass(5);
    chat.press();
    section().innerHTML = rows(OFFER);
    chat.pass(5);
    expect(chat.counted).toEqual(['user', 'reply offer', 'retry']);
  });

  it('counts a retry of a short reply that came whole, with the buttons that replies here have', async () => {
    const chat = await askedAgain();
    section().insertAdjacentHTML('beforeend', WHOLE);
    chat.pass(5);
    chat.press('article:last-child .again');
    section().lastElementChild!.innerHTML = `<p>${PLAIN}</p>${BUTTONS}`;
    chat.pass(5);
    expect(chat.counted).toEqual(['user', 'reply offer other', 'user', 'reply none', 'retry']);
  });

  it('takes for no retry what comes in the place of a notice, which has a button as no reply has', async () => {
    const chat = await askedAgain();
    section().insertAdjacentHTML(
      'beforeend',
      '<article><p>Something went wrong, and nothing came.</p><button class="resend">Again</button></article>',
    );
    chat.pass(5);
    chat.press('.resend');
    section().lastElementChild!.innerHTML = `<p>${PLAIN}</p>${BUTTONS}`;
    chat.pass(5);
    expect(chat.counted).toEqual(['user', 'reply offer other', 'user', 'reply none']);
  });

  it('takes another text for no retry where nobody pressed on anything', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    const block = grow(
      chat,
      'First I look at what yeast is, and then at what it does in a dough that is warm.',
    );
    chat.pass(5);
    block.innerHTML = `<p>${OFFER}</p>`;
    chat.pass(5);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  it('counts a retry whose reply is long in coming after the old one went', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    const block = grow(chat, OFFER);
    chat.pass(5);
    chat.press();
    block.innerHTML = '';
    chat.pass(20);
    block.innerHTML = `<p>${PLAIN}</p>`;
    chat.pass(5);
    expect(chat.counted).toEqual(['user', 'reply none', 'retry']);
  });

  it('counts a retry that came and went while the page was too busy to be looked at', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    const block = grow(chat, OFFER);
    chat.press();
    chat.pass(2);
    chat.now += 12_000;
    block.innerHTML = `<p>${PLAIN}</p>`;
    chat.pass(6);
    expect(chat.counted).toEqual(['user', 'retry', 'reply none']);
  });

  it('takes a text that is replaced long after a press for no retry', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    const block = grow(chat, OFFER);
    chat.press();
    chat.pass(8);
    block.innerHTML = `<p>${PLAIN}</p>`;
    chat.pass(6);
    expect(chat.counted).toEqual(['user', 'reply none']);
  });

  it('takes an older version that the user turns back to for no retry', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    const block = grow(chat, OFFER);
    chat.pass(5);
    for (const text of [PLAIN, OFFER, PLAIN]) {
      chat.press();
      block.innerHTML = `<p>${text}</p>`;
      chat.pass(6);
    }
    expect(chat.counted.filter((one) => one === 'retry')).toHaveLength(1);
  });

  it('reads a list that stands newest first', async () => {
    const chat = new Chat(null, FRAME);
    section().innerHTML = `<div><p>${PLAIN}</p></div>`;
    chat.type('Why does bread rise?');
    section().insertAdjacentHTML('afterbegin', '<div><p>Why does bread rise?</p></div>');
    await heard();
    chat.pass(1);
    section().insertAdjacentHTML('afterbegin', '<article></article>');
    for (const end of [30, 60, 90, OFFER.length]) {
      section().firstElementChild!.innerHTML = `<p>${OFFER.slice(0, end)}</p>`;
      chat.pass(1);
    }
    chat.pass(4);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  it('finds the message where the page writes it into the same elements again', async () => {
    const chat = new Chat(null, FRAME);
    section().innerHTML = `<div><p>What is salt?</p></div><div><p>${PLAIN}</p></div>`;
    const [user, reply] = section().querySelectorAll('p');
    chat.type('Why does bread rise?');
    user!.replaceChildren('Why does bread rise?');
    reply!.replaceChildren('');
    await heard();
    chat.pass(1);
    for (const end of [30, 60, 80]) {
      reply!.replaceChildren(OFFER.slice(0, end));
      chat.pass(1);
    }
    reply!.replaceChildren(OFFER);
    chat.pass(4);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  it('follows messages from row to row, where a list shows the newest four in the same elements', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    grow(chat, OFFER);
    chat.pass(5);
    const said = ['What is salt?', 'A crystal.', 'Why does bread rise?', OFFER];
    section().innerHTML = '<div><p></p></div>'.repeat(4);
    const show = (): void =>
      [...section().children].forEach((row, at) => (row.innerHTML = `<p>${said.at(at - 4)}</p>`));
    for (const [message, reply] of [
      ['yes please, and a short one', OFFER],
      ['And what does the salt do to it?', PLAIN],
    ] as const) {
      chat.type(message);
      said.push(message);
      show();
      await heard();
      chat.pass(1);
      said.push('');
      for (const end of [10, 50, reply.length]) {
        said[said.length - 1] = reply.slice(0, end);
        show();
        chat.pass(1);
      }
    }
    chat.pass(4);
    expect(chat.counted).toEqual([
      ...['user', 'reply offer accepted'],
      ...['user', 'reply offer other'],
      ...['user', 'reply none'],
    ]);
  });

  it('counts no message that is taken back and stands where the user types again', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    grow(chat, OFFER);
    chat.pass(5);
    await send(chat, 'yes please, and a short one');
    section().lastElementChild!.remove();
    chat.composer.value = 'yes please, and a short one';
    chat.pass(5);
    expect(chat.counted).toEqual(['user', 'reply offer']);
    expect(chat.thread.isOpen).toBe(false);
    await send(chat, 'yes please, and a short one');
    grow(chat, PLAIN);
    chat.pass(4);
    expect(chat.counted).toEqual(['user', 'reply offer accepted', 'user', 'reply none']);
  });

  it('counts a message to which nothing comes, once it has stood for a while', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    grow(chat, OFFER);
    chat.pass(5);
    await send(chat, 'thank you');
    chat.pass(3);
    expect(chat.counted.filter((one) => one === 'user')).toHaveLength(2);
  });

  it('takes a short message for itself only, and for no part of a word', async () => {
    const chat = new Chat(null, FRAME);
    chat.type('hi');
    section().insertAdjacentHTML('beforeend', '<div><p>hi</p></div><div><p>Thinking</p></div>');
    await heard();
    chat.pass(1);
    section().lastElementChild!.remove();
    grow(chat, PLAIN);
    chat.pass(4);
    expect(chat.counted).toEqual(['user', 'reply none']);
  });

  it('counts a suggestion that was pressed, where the conversation is known', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    grow(chat, OFFER);
    chat.pass(5);
    section().insertAdjacentHTML('beforeend', '<button class="chip">Tell me about sourdough</button>');
    chat.press('.chip');
    section().querySelector('.chip')!.remove();
    section().insertAdjacentHTML('beforeend', '<div><p>Tell me about sourdough</p></div>');
    await heard();
    chat.pass(1);
    grow(chat, PLAIN);
    chat.pass(5);
    expect(chat.counted).toEqual(['user', 'reply offer other', 'user', 'reply none']);
    expect([...chat.turns.values()].map((turn) => turn.kind === 'user' && turn.way)).toContain('suggested');
  });

  it('reads two messages that were sent within a second', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    grow(chat, OFFER);
    chat.pass(5);
    for (const [message, reply] of [
      ['yes please', PLAIN],
      ['thank you', OFFER],
    ] as const) {
      chat.type(message);
      section().insertAdjacentHTML('beforeend', `<div><p>${message}</p></div>`);
      await heard();
      section().insertAdjacentHTML('beforeend', `<article><p>${reply}</p></article>`);
      chat.now += 400;
    }
    chat.pass(5);
    expect(chat.counted.filter((one) => one === 'user')).toHaveLength(3);
  });

  it('reads the replies of two quick messages each for itself', async () => {
    const chat = new Chat(null, FRAME);
    await send(chat, 'Why does bread rise?');
    grow(chat, OFFER);
    await send(chat, 'yes please');
    grow(chat, PLAIN);
    chat.pass(5);
    expect(chat.counted).toEqual(['user', 'reply offer accepted', 'user', 'reply none']);
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

describe('what may be a chat', () => {
  /** As in a search box, or a list of things to do: a field of one line. */
  const LINE = FRAME.replace('<textarea></textarea>', '<input>');

  async function whole(chat: Chat, message: string, reply: string): Promise<void> {
    await send(chat, message);
    section().insertAdjacentHTML('beforeend', `<article><p>${reply}</p></article>`);
    chat.pass(5);
  }

  it('is one when replies come whole, to what was sent as only chats do', async () => {
    const chat = new Chat(null, FRAME);
    await whole(chat, 'Why does bread rise?', OFFER);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  it('is one when two messages had a reply each: then both count', async () => {
    const chat = new Chat(null, LINE, 'input');
    await whole(chat, 'Why does bread rise?', OFFER);
    expect(chat.counted).toEqual([]);
    await whole(chat, 'yes please', PLAIN);
    expect(chat.counted).toEqual(['user', 'reply offer accepted', 'user', 'reply none']);
  });

  it('is one when a slow page draws the reply only twice, to what a field of one line sent', async () => {
    const chat = new Chat(null, LINE, 'input');
    await send(chat, 'Why does bread rise?');
    section().insertAdjacentHTML('beforeend', `<article>${OFFER.slice(0, 30)}</article>`);
    chat.pass(2);
    section().lastElementChild!.textContent = OFFER;
    chat.pass(5);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });

  it('is none when what came whole gets a label', async () => {
    const chat = new Chat(null, LINE, 'input');
    await send(chat, 'Why does bread rise?');
    section().insertAdjacentHTML('beforeend', `<article>${OFFER}</article>`);
    chat.pass(2);
    section().lastElementChild!.append(' a minute ago');
    chat.pass(9);
    expect(chat.counted).toEqual([]);
  });

  it('is one with a retry that came right after the reply, before the next one told', async () => {
    const chat = new Chat(null, LINE, 'input');
    chat.type('Why does bread rise?');
    section().insertAdjacentHTML('beforeend', '<div><p>Why does bread rise?</p></div>');
    await heard();
    chat.live(1_000);
    section().insertAdjacentHTML('beforeend', `<article><p>${PLAIN}</p></article>`);
    chat.live(20);
    chat.press();
    section().lastElementChild!.remove();
    chat.live(1_000);
    section().insertAdjacentHTML('beforeend', `<article><p>${OFFER}</p></article>`);
    chat.live(4_000);
    await whole(chat, 'yes please', PLAIN);
    expect(chat.counted).toEqual(['user', 'reply offer accepted', 'retry', 'user', 'reply none']);
  });

  it('is none when nothing comes after what was sent', async () => {
    const chat = new Chat(null, FRAME);
    for (const message of ['Buy some yeast', 'Buy some flour', 'Bake a loaf of bread']) {
      await send(chat, message);
      chat.pass(3);
    }
    chat.pass(130);
    expect(chat.counted).toEqual([]);
    expect(chat.thread.isOpen).toBe(false);
  });

  it('is none when links come after what was sent', async () => {
    const chat = new Chat(null, FRAME);
    for (const message of ['Why does bread rise?', 'And why not flat bread?']) {
      await send(chat, message);
      section().insertAdjacentHTML('beforeend', `<ul><li><a href="#">${PLAIN}</a></li></ul>`);
      chat.pass(6);
    }
    expect(chat.counted).toEqual([]);
  });

  it.each([
    ['at once', 0],
    ['late, on a busy machine', 600],
  ])('is none when it is the user who writes what grows, which is seen %s', async (_, late) => {
    const chat = new Chat(null, LINE, 'input');
    await send(chat, 'let bread = flour + yeast');
    section().insertAdjacentHTML('beforeend', '<pre></pre>');
    for (let end = 10; end < PLAIN.length; end += 10) {
      chat.thread.type(chat.composer, chat.now);
      section().lastElementChild!.textContent = PLAIN.slice(0, end);
      chat.now += late;
      chat.pass(1);
    }
    expect(chat.counted).toEqual([]);
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
