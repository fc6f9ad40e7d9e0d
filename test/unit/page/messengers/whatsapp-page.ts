/** WhatsApp Web as the facts describe it, with traps where the guard must not look. */

export type Who = 'Mum' | 'Meta AI' | 'impostor' | 'group';

export interface Labels {
  language: string;
  direction: 'ltr' | 'rtl';
  /** The composer's name, with the chat's. */
  composer: (name: string) => string;
  chats: string;
}

export const LANGUAGES: readonly Labels[] = [
  { language: 'en', direction: 'ltr', composer: (name) => `Type a message to ${name}`, chats: 'Chats' },
  { language: 'nl', direction: 'ltr', composer: (name) => `Typ een bericht aan ${name}`, chats: 'Chats' },
  { language: 'de', direction: 'ltr', composer: (name) => `Nachricht an ${name} schreiben`, chats: 'Chats' },
  { language: 'ar', direction: 'rtl', composer: (name) => `اكتب رسالة إلى ${name}`, chats: 'الدردشات' },
];

/** A chat is shown by new elements, by the same ones with new rows, or with the same rows, too. */
export type How = 'anew' | 'reuse' | 'recycle';

export interface Look {
  /** The title stands in an attribute. */
  hasTitle?: boolean;
  hasHeader?: boolean;
  /** People can be called. */
  hasCalls?: boolean;
  /** How the composer says its name; `text`: only in a text beside it. */
  named?: 'aria-label' | 'aria-placeholder' | 'labelled' | 'elsewhere' | 'text';
  /** The rows' ids: since 2026-04 a bare number. */
  ids?: 'bare' | 'jid';
}

const nameOf = (who: Who): string => (who === 'impostor' ? 'Meta AI' : who === 'group' ? 'Family' : who);

export class WhatsAppPage {
  labels: Labels;
  look: Required<Look>;
  shown: Who | null = null;
  #rows = 0;

  constructor(labels: Labels = LANGUAGES[0]!, look: Look = {}) {
    this.labels = labels;
    this.look = {
      hasTitle: true,
      hasHeader: true,
      hasCalls: true,
      named: 'aria-label',
      ids: 'bare',
      ...look,
    };
    document.documentElement.lang = labels.language;
    document.documentElement.dir = labels.direction;
    document.body.innerHTML = `<div id="app">${this.#navigation()}${this.#list()}<div id="place"></div></div>`;
  }

  #navigation(): string {
    const item = (label: string): string =>
      `<button data-navbar-item="true" aria-label="${label}" aria-pressed="false"><span></span></button>`;
    const section = `<div data-testid="navbar-primary-section">${item(this.labels.chats)}${item('Meta AI')}</div>`;
    return `<header data-testid="chatlist-header">${section}</header>`;
  }

  /** Previews of what people wrote, a contact and a group that are called Meta AI. */
  #list(): string {
    const row = (id: string, name: string, preview: string): string =>
      `<div role="listitem" id="${id}"><button><span title="${name}" dir="auto">${name}</span>` +
      `<span title="${preview}" aria-label="${preview}">${preview}</span></button></div>`;
    const rows = [
      row('row-mum', 'Mum', 'Shall I come on Sunday?'),
      row('row-impostor', 'Meta AI', 'I am not a machine'),
      row('row-group', 'Family', 'Dad: see you there'),
      row('row-meta', 'Meta AI', 'Would you like a table?'),
    ];
    const search =
      '<div role="textbox" contenteditable="true" id="search" aria-label="Search Meta AI"></div>';
    return `<div id="side">${search}<div role="grid" id="pane-side">${rows.join('')}</div></div>`;
  }

  get #isPerson(): boolean {
    return this.shown !== 'Meta AI';
  }

  #header(): string {
    if (!this.look.hasHeader) return '';
    const name = nameOf(this.shown ?? 'Mum');
    const title = this.look.hasTitle
      ? `<span dir="auto" title="${name}">${name}</span>`
      : `<span dir="auto">${name}</span>`;
    const members = this.shown === 'group' ? '<span title="Mum, Dad, Meta AI">Mum, Dad, Meta AI</span>' : '';
    const calls =
      this.look.hasCalls && this.#isPerson
        ? '<button aria-label="Video call"><span data-icon="video-call"></span></button>'
        : '';
    return `<header><div title="Profile details" role="button">${title}${members}</div>${calls}</header>`;
  }

  #footer(): string {
    const name = this.labels.composer(nameOf(this.shown ?? 'Mum'));
    const field = (attributes: string): string =>
      `<div contenteditable="true" role="textbox" data-tab="10" ${attributes}><p></p></div>`;
    const how = {
      'aria-label': field(`aria-label="${name}"`),
      'aria-placeholder': field(`aria-placeholder="${name}"`),
      labelled: `${field('aria-labelledby="label"')}<div id="label" aria-label="${name}"></div>`,
      elsewhere: field('aria-labelledby="trap"'),
      text: `${field('')}<div>${name}</div>`,
    };
    return `<footer>${how[this.look.named]}<button aria-label="Send"></button></footer>`;
  }

  #row(user: boolean, words: string, isDone = true): string {
    const meta = isDone ? '<div data-testid="msg-meta">20:14</div>' : '';
    const hex = (++this.#rows).toString(16).padStart(16, '0').toUpperCase();
    const jid = this.#isPerson ? '31612345678@c.us' : '13135550002@c.us';
    const id = this.look.ids === 'bare' ? hex : `${user}_${jid}_${hex}`;
    const text = `<div class="copyable-text"><span data-testid="selectable-text" class="copyable-text selectable-text">${words}</span></div>`;
    const label = user ? '' : '<span aria-label="Meta AI:"></span>';
    return (
      `<div role="row"><div data-id="${id}"><div class="message-${user ? 'out' : 'in'} focusable-list-item">` +
      `<div data-testid="msg-container">${label}${text}${meta}</div></div></div></div>`
    );
  }

  /** What a message may hold that looks like a sign. */
  #traps(): string {
    return (
      '<div role="row"><div data-id="trap"><header><span title="Meta AI">Meta AI</span></header>' +
      '<footer><div contenteditable="true" role="textbox" aria-label="Type a message to Meta AI">secret</div></footer>' +
      '<div id="trap" aria-label="Meta AI, secret"></div>' +
      '<div data-testid="quoted-message"><span class="copyable-text selectable-text">secret</span></div></div></div>'
    );
  }

  #main(): string {
    const rows = [this.#row(true, 'Hello'), this.#row(false, 'Shall I tell you more?'), this.#traps()];
    const list = `<div data-testid="conversation-panel-messages"><div data-tab="8" class="list">${rows.join('')}</div></div>`;
    return `${this.#header()}${list}${this.#footer()}`;
  }

  get main(): Element | null {
    return document.querySelector('#main:not(.second)');
  }

  get header(): Element {
    return this.main!.querySelector(':scope > header')!;
  }

  get title(): Element {
    return this.header.querySelector('span')!;
  }

  get composer(): HTMLElement {
    return this.main!.querySelector<HTMLElement>(':scope > footer [role="textbox"]')!;
  }

  get entry(): Element {
    return document.querySelector('button[aria-label="Meta AI"]')!;
  }

  get chats(): Element {
    return document.querySelector('[data-navbar-item]')!;
  }

  row(who: Who): Element {
    const ids = { Mum: 'row-mum', impostor: 'row-impostor', group: 'row-group', 'Meta AI': 'row-meta' };
    return document.querySelector(`#${ids[who]} span`)!;
  }

  /** The page shows this chat: with a new pane, as it does, or with the same elements, as it may. */
  show(who: Who | null, how: How = 'anew'): void {
    this.shown = who;
    if (who === null) return void this.main?.remove();
    if (how !== 'anew' && this.main?.querySelector(':scope > header')) return this.#reuse(who, how);
    this.main?.remove();
    document
      .querySelector('#place')!
      .insertAdjacentHTML('beforebegin', `<div id="main">${this.#main()}</div>`);
  }

  #reuse(who: Who, how: How): void {
    const title = this.header.querySelector('span')!;
    if (this.look.hasTitle) title.setAttribute('title', nameOf(who));
    title.replaceChildren(nameOf(who));
    for (const old of this.header.querySelectorAll('button,[title^="Mum, Dad"]')) old.remove();
    if (this.look.hasCalls && this.#isPerson)
      this.header.insertAdjacentHTML('beforeend', '<button><span data-icon="video-call"></span></button>');
    if (who === 'group') title.insertAdjacentHTML('afterend', '<span title="Mum, Dad, Meta AI"></span>');
    this.composer.setAttribute('aria-label', this.labels.composer(nameOf(who)));
    if (how === 'recycle') return this.#recycle(who);
    this.list.replaceChildren();
    this.list.insertAdjacentHTML('beforeend', this.#row(false, `I am ${nameOf(who)}`) + this.#traps());
  }

  /** The rows stay, and get other words. */
  #recycle(who: Who): void {
    for (const text of this.list.querySelectorAll('.selectable-text'))
      text.replaceChildren(`I am ${who}, secret`);
  }

  get list(): Element {
    return this.main!.querySelector('.list')!;
  }

  /** The page makes the header anew, for whatever reason. */
  renderHeader(): void {
    this.header.outerHTML = this.#header();
  }

  /** Adds a message at the end of the chat; a reply that is still being written has no time yet. */
  say(user: boolean, words: string, isDone = true): void {
    this.list.insertAdjacentHTML('beforeend', this.#row(user, words, isDone));
  }
}

/** Where people's words stand. */
export const FORBIDDEN = '#side,[data-testid="conversation-panel-messages"]';
