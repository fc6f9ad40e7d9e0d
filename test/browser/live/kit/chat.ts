import { AGAIN, REPLIES } from './texts.ts';

/** What a test asks of a page. */
export interface Live {
  /** Settles when nothing is being played. */
  idle(): Promise<void>;
  /** Each finished reply in its newest version, with the message it replies to. */
  told: Told[];
}

export interface Told {
  /** When it was sent. */
  at: number;
  user: string;
  text: string;
}

declare global {
  interface Window {
    __live: Live;
  }
}

export interface Message {
  role: 'user' | 'bot';
  text: string;
}

export interface Options {
  /** An element that can be edited instead of a text area. */
  isEditable: boolean;
  /** The composer stands above the list. */
  isAbove: boolean;
}

/** Between two words of a reply, in ms. */
const PACE = 50;
/** Between a message and the first word of its reply, in ms. */
const THINKS = 300;

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * A small live chat: a list, a composer, and replies that come word by word. A page with a difficulty of its own
 * replaces what is different: how a message looks (`rowOf`), how the list is shown (`draw`), what the bot does
 * (`respond`). Nothing here has a class, an id or a label: only controls have a name, for the test's clicks.
 */
export class Chat {
  readonly main = make('main');
  readonly list = make('div');
  readonly form = make('form');
  readonly field: HTMLElement;
  messages: Message[] = [];
  readonly rows = new Map<Message, HTMLElement>();
  readonly told: Told[] = [];
  isStopped = false;
  #playing: Promise<void> = Promise.resolve();
  #replies = 0;
  #again = 0;

  constructor({ isEditable = false, isAbove = false }: Partial<Options> = {}) {
    this.field = isEditable ? make('div') : make('textarea');
    if (isEditable) this.field.contentEditable = 'true';
    this.form.append(
      this.field,
      button('send', 'Send', () => this.submit()),
    );
    this.main.append(...(isAbove ? [this.form, this.list] : [this.list, this.form]));
    document.body.append(this.main);
    this.field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      this.submit();
    });
    window.__live = { idle: () => this.#playing, told: this.told };
  }

  /** What stands in the composer. */
  get draft(): string {
    return (this.field instanceof HTMLTextAreaElement ? this.field.value : this.field.textContent).trim();
  }

  set draft(text: string) {
    if (this.field instanceof HTMLTextAreaElement) this.field.value = text;
    else this.field.replaceChildren(...(text === '' ? [make('p', make('br'))] : [make('p', text)]));
  }

  submit(): void {
    const text = this.draft;
    if (text === '') return;
    this.draft = '';
    this.play(() => this.send(text));
  }

  /** Things happen one after the other. */
  play(work: () => Promise<unknown>): void {
    this.#playing = this.#playing.then(async () => void (await work()));
  }

  async send(text: string): Promise<void> {
    this.add('user', text);
    this.told.push({ at: Date.now(), user: text, text: '' });
    await pause(THINKS);
    await this.respond(this.nextReply());
  }

  /** How the bot replies with this text. */
  respond = async (text: string): Promise<void> => this.stream(this.add('bot', ''), text);

  nextReply = (): string => REPLIES[this.#replies++ % REPLIES.length] ?? '';
  nextAgain = (): string => AGAIN[this.#again++ % AGAIN.length] ?? '';

  add(role: Message['role'], text: string): Message {
    const message = { role, text };
    this.messages.push(message);
    this.draw(message);
    return message;
  }

  /** Writes the text word by word, until it is stopped. */
  async stream(message: Message, text: string): Promise<void> {
    this.isStopped = false;
    for (const word of text.split(/(?<=\s)(?=\S)/)) {
      if (this.isStopped) break;
      message.text += word;
      this.draw(message);
      await pause(PACE);
    }
    const told = this.told.at(-1);
    if (told) told.text = message.text;
  }

  /** Makes the newest reply again. */
  async again(): Promise<void> {
    const message = this.messages.at(-1);
    if (!message) return;
    message.text = '';
    this.draw(message);
    await pause(THINKS);
    await this.stream(message, this.nextAgain());
  }

  /** Shows the list after this message has changed: each message has a row, which stays. */
  draw = (message: Message): void => {
    const row = this.rows.get(message);
    if (row) this.fill(row, message);
    else this.place(this.newRow(message));
  };

  place = (row: HTMLElement): void => this.list.append(row);

  newRow(message: Message): HTMLElement {
    const row = this.rowOf(message);
    this.rows.set(message, row);
    this.fill(row, message);
    return row;
  }

  rowOf: (message: Message) => HTMLElement = () => make('div', make('div'));

  fill = (row: HTMLElement, { text }: Message): void =>
    row.firstElementChild?.replaceChildren(...paragraphs(text));
}

export const paragraphs = (text: string): HTMLElement[] =>
  text.split('\n\n').map((paragraph) => make('p', paragraph));

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

export function button(name: string, text: string, act: () => void): HTMLButtonElement {
  const element = make('button', text);
  element.type = 'button';
  element.name = name;
  element.addEventListener('click', act);
  return element;
}
