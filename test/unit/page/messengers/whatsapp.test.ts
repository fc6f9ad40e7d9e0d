// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Guarded } from '../../../../src/page/guard';
import { whatsapp } from '../../../../src/sites/messengers/whatsapp';
import { TextSpy } from './text-spy';
import { focusPage, key, press } from './user';
import { FORBIDDEN, LANGUAGES, WhatsAppPage, type How, type Look, type Who } from './whatsapp-page';

let end: AbortController;
let spy: TextSpy;
let now: number;
let changes: boolean[];
let guarded: Guarded;

function open(page: WhatsAppPage): WhatsAppPage {
  guarded = new Guarded(
    whatsapp,
    [],
    end.signal,
    () => changes.push(guarded.pane !== null),
    () => now,
  );
  return page;
}

/** The user opens the chat with Meta AI as people do. */
function openMetaAi(look: Look = {}, labels = LANGUAGES[0]!): WhatsAppPage {
  const page = open(new WhatsAppPage(labels, look));
  const { entry } = page;
  spy.watch(() => press(entry));
  page.show('Meta AI');
  return page;
}

/** The user opens a chat from the list. */
function openFromList(page: WhatsAppPage, who: Who, how: How = 'anew'): void {
  const row = page.row(who);
  spy.watch(() => press(row));
  page.show(who, how);
}

const holds = (): boolean => spy.watch(() => guarded.holds);

beforeEach(() => {
  end = new AbortController();
  spy = new TextSpy(FORBIDDEN);
  now = 1_000;
  changes = [];
});

afterEach(() => {
  spy.restore();
  end.abort();
  expect(spy.reads).toEqual([]);
});

describe('the chat with Meta AI', () => {
  it.each(LANGUAGES)('is known in $language', (labels) => {
    const page = openMetaAi({}, labels);
    expect(holds()).toBe(true);
    expect(guarded.pane).toBe(page.main);
  });

  it.each(['aria-label', 'aria-placeholder', 'labelled'] as const)(
    'is known by the composer’s %s',
    (named) => {
      openMetaAi({ named });
      expect(holds()).toBe(true);
    },
  );

  it.each(['bare', 'jid'] as const)('is known whatever the rows’ ids are: %s', (ids) => {
    openMetaAi({ ids });
    expect(holds()).toBe(true);
  });

  it('is known when it is opened by the keyboard', () => {
    const page = open(new WhatsAppPage());
    key(page.chats, 'ArrowDown');
    key(page.entry, 'Enter');
    page.show('Meta AI');
    expect(holds()).toBe(true);
  });

  it('goes on while the user types, presses in the chat, moves the focus, and comes back to the page', () => {
    const page = openMetaAi();
    expect(holds()).toBe(true);
    press(page.composer);
    key(page.composer, 'h');
    key(page.composer, 'v', { ctrlKey: true });
    key(page.composer, 'Enter');
    key(page.composer, 'Tab');
    key(document.body, 'a');
    press(page.list);
    focusPage();
    expect(holds()).toBe(true);
    expect(changes).toEqual([]);
  });

  it('goes on while the focus moves elsewhere', () => {
    const page = openMetaAi();
    expect(holds()).toBe(true);
    key(page.chats, 'ArrowDown');
    key(page.chats, 'Tab');
    key(page.row('Mum'), 'Tab', { shiftKey: true });
    expect(holds()).toBe(true);
    expect(changes).toEqual([]);
  });

  it('goes on while the header says that a reply is being written', async () => {
    const page = openMetaAi();
    expect(holds()).toBe(true);
    page.header.insertAdjacentHTML('beforeend', '<span>thinking…</span>');
    await spy.settle();
    page.header.lastElementChild!.remove();
    await spy.settle();
    expect(holds()).toBe(true);
    expect(changes).toEqual([]);
  });

  it('goes on when its button is pressed once more', () => {
    const page = openMetaAi();
    expect(holds()).toBe(true);
    press(page.entry);
    expect(holds()).toBe(true);
  });

  it('goes on when our panel, which stands beside the page, is pressed', () => {
    openMetaAi();
    expect(holds()).toBe(true);
    const panel = document.createElement('div');
    document.documentElement.append(panel);
    press(panel);
    panel.remove();
    expect(holds()).toBe(true);
  });

  it('is known after a chat with a person, with new elements or the same ones', () => {
    for (const how of ['anew', 'reuse'] as const) {
      const page = open(new WhatsAppPage());
      openFromList(page, 'Mum');
      expect(holds()).toBe(false);
      press(page.entry);
      expect(holds()).toBe(false);
      page.show('Meta AI', how);
      expect(holds()).toBe(true);
    }
  });
});

describe('a chat with a person, or what may be one', () => {
  it.each(['Mum', 'impostor', 'group', 'Meta AI'] as const)('opened from the list: %s', (who) => {
    const page = open(new WhatsAppPage(LANGUAGES[0]!, { hasCalls: false }));
    openFromList(page, who);
    expect(holds()).toBe(false);
    expect(guarded.pane).toBeNull();
  });

  it.each<[string, Look]>([
    ['without a header', { hasHeader: false }],
    ['without a title in an attribute', { hasTitle: false }],
    ['whose composer has its name in a text', { named: 'text' }],
    ['whose composer has its name in a message', { named: 'elsewhere' }],
  ])('a page %s', (_, look) => {
    openMetaAi(look);
    expect(holds()).toBe(false);
  });

  it.each(['Mum', 'group'] as const)('%s, though the button of Meta AI was pressed', (who) => {
    const page = openMetaAi({ hasCalls: false });
    page.show(who);
    expect(holds()).toBe(false);
  });

  it('with buttons to call', () => {
    const page = openMetaAi();
    expect(holds()).toBe(true);
    page.header.insertAdjacentHTML('beforeend', '<span data-icon="ic-call"></span>');
    expect(holds()).toBe(false);
  });

  it('in a second pane', () => {
    openMetaAi();
    expect(holds()).toBe(true);
    document.body.insertAdjacentHTML('beforeend', '<div id="main"><header></header></div>');
    expect(holds()).toBe(false);
  });

  it.each(['anew', 'reuse'] as const)('called Meta AI, opened from the list after Meta AI: %s', (how) => {
    const page = openMetaAi({ hasCalls: false });
    expect(holds()).toBe(true);
    press(page.row('impostor'));
    expect(changes).toEqual([false]);
    page.show('impostor', how);
    expect(holds()).toBe(false);
  });

  it('called Meta AI, still shown when the button of Meta AI was pressed', () => {
    const page = open(new WhatsAppPage(LANGUAGES[0]!, { hasCalls: false }));
    openFromList(page, 'impostor');
    press(page.entry);
    expect(holds()).toBe(false);
    // Nobody can tell the next chat of that name from this one: only after another chat is it known.
    page.show('Meta AI');
    expect(holds()).toBe(false);
    openFromList(page, 'Mum');
    press(page.entry);
    page.show('Meta AI');
    expect(holds()).toBe(true);
  });

  it('called Meta AI, that comes up by itself in the place of Meta AI', () => {
    const page = openMetaAi({ hasCalls: false });
    expect(holds()).toBe(true);
    page.show('impostor');
    expect(holds()).toBe(false);
    page.show('Meta AI');
    expect(holds()).toBe(false);
  });

  it('called Meta AI, that comes long after the button was pressed and opened nothing', () => {
    const page = open(new WhatsAppPage(LANGUAGES[0]!, { hasCalls: false }));
    press(page.entry);
    now += 20_000;
    page.show('impostor');
    expect(holds()).toBe(false);
  });

  it.each<[string, (page: WhatsAppPage) => void]>([
    ['a shortcut', () => key(document.body, ']', { ctrlKey: true, altKey: true, shiftKey: true })],
    ['the search', (page) => key(page.composer, 'k', { altKey: true })],
    ['Enter in the list', (page) => key(page.row('impostor'), 'Enter')],
    ['another button of the navigation', (page) => press(page.chats)],
  ])('called Meta AI, opened by %s', (_, open) => {
    const page = openMetaAi({ hasCalls: false });
    expect(holds()).toBe(true);
    open(page);
    expect(changes).toEqual([false]);
    page.show('impostor', 'reuse');
    expect(holds()).toBe(false);
  });
});

describe('a change that may be another chat', () => {
  it.each<[string, (page: WhatsAppPage) => void]>([
    ['the title is made anew', (page) => page.title.replaceWith(page.title.cloneNode(true))],
    ['the composer is made anew', (page) => page.composer.replaceWith(page.composer.cloneNode(true))],
    ['the header is made anew', (page) => page.renderHeader()],
    ['the contact is renamed', (page) => page.header.querySelector('span')!.setAttribute('title', 'Mum')],
    ['the title goes', (page) => page.header.querySelector('span')!.removeAttribute('title')],
    ['the composer is named otherwise', (page) => page.composer.setAttribute('aria-label', 'Message Mum')],
    [
      'the header gets members',
      (page) => page.header.insertAdjacentHTML('beforeend', '<span title="Mum, Dad"></span>'),
    ],
    ['the footer goes', (page) => page.composer.parentElement!.remove()],
  ])('is told at once: %s', async (_, change) => {
    const page = openMetaAi();
    expect(holds()).toBe(true);
    change(page);
    await spy.settle();
    expect(changes).toEqual([false]);
    expect(holds()).toBe(false);
  });

  it('another chat in the place of this one is seen at the next look', () => {
    const page = openMetaAi();
    expect(holds()).toBe(true);
    page.show('Mum');
    expect(holds()).toBe(false);
  });

  it('ends with the extension', () => {
    openMetaAi();
    expect(holds()).toBe(true);
    end.abort();
    expect(guarded.pane).toBeNull();
  });
});

describe('events that the page makes up', () => {
  it('do not open the chat', () => {
    const page = open(new WhatsAppPage());
    page.entry.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    page.show('Meta AI');
    expect(holds()).toBe(false);
  });
});
