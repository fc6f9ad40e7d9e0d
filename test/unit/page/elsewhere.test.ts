// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Chat } from './chat';

/** Messages that nobody typed in this page: another tab's, or spoken ones. */

const OFFER = 'Bread rises because the yeast makes gas. Shall I also write down a recipe for a plain loaf?';
const PLAIN = 'Salt slows the yeast down, so that the dough rises more evenly and tastes better.';
const ALIKE = ['<div><div>', '</div></div>'] as const;
const MINE = ['<div class="row mine"><div class="bubble">', '</div></div>'] as const;
const THEIRS = ['<div class="row"><div class="bubble">', '</div></div>'] as const;
type Row = readonly [string, string];

const section = (): Element => document.querySelector('section')!;
const heard = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

function add([before, after]: Row, text: string): Element {
  section().insertAdjacentHTML('beforeend', `${before}<p>${text}</p>${after}`);
  return section().lastElementChild!.querySelector('p')!;
}

function write(chat: Chat, row: Row, text: string): void {
  const block = add(row, '');
  for (let end = 20; end < text.length + 20; end += 20) {
    block.textContent = text.slice(0, end);
    chat.pass(1);
  }
}

async function ask(chat: Chat, row: Row, text: string): Promise<void> {
  chat.type(text);
  add(row, text);
  await heard();
  chat.pass(1);
}

/** A chat with one message and its reply. */
async function begun(mine: Row, theirs: Row): Promise<Chat> {
  const chat = new Chat(null, '<main><section></section><div><textarea></textarea></div></main>');
  await ask(chat, mine, 'Why does bread rise?');
  write(chat, theirs, OFFER);
  return chat;
}

describe('a message that was not typed here', () => {
  it.each([
    ['all rows look alike', ALIKE, ALIKE],
    ['it looks as the user’s do', MINE, THEIRS],
  ])('is no part of the reply before it, nor is its own reply, where %s', async (_, mine, theirs) => {
    const chat = await begun(mine, theirs);
    add(mine, 'And what does salt do?');
    chat.pass(1);
    write(chat, theirs, PLAIN);
    chat.pass(12);
    expect(chat.counted).toEqual(['user', 'reply offer']);
    await ask(chat, mine, 'yes please');
    write(chat, theirs, PLAIN);
    chat.pass(4);
    expect(chat.counted).toEqual(['user', 'reply offer accepted', 'user', 'reply none']);
  });

  it('is known by its looks before anything follows', async () => {
    const chat = await begun(MINE, THEIRS);
    chat.pass(5);
    add(MINE, 'And what does salt do?');
    chat.pass(20);
    expect(chat.counted).toEqual(['user', 'reply offer']);
    expect(chat.thread.isOpen).toBe(false);
  });
});

describe('more of the same reply', () => {
  it.each([
    ['is written bit by bit as before', ALIKE, ALIKE, 0],
    ['looks otherwise than what the user sends', MINE, THEIRS, 5],
  ])('%s', async (_, mine, theirs, pause) => {
    const chat = await begun(mine, theirs);
    chat.pass(pause);
    write(chat, theirs, PLAIN);
    write(chat, theirs, 'The rest is a matter of patience, and of a warm place in the kitchen.');
    chat.pass(4);
    expect(chat.counted).toEqual(['user', 'reply none']);
  });

  it('may come whole, if nothing follows', async () => {
    const chat = await begun(ALIKE, ALIKE);
    add(ALIKE, PLAIN);
    chat.pass(4);
    expect(chat.counted).toEqual(['user', 'reply offer']);
    chat.pass(12);
    expect(chat.counted).toEqual(['user', 'reply none']);
  });

  it('comes in parts where none of them is written bit by bit', async () => {
    const chat = new Chat(null, '<main><section></section><div><textarea></textarea></div></main>');
    await ask(chat, ALIKE, 'Why does bread rise?');
    for (const text of ['Yeast makes gas, and the dough holds it back.', PLAIN, OFFER]) {
      add(ALIKE, text);
      chat.pass(1);
    }
    chat.pass(4);
    expect(chat.counted).toEqual(['user', 'reply offer']);
  });
});
