import { history, streamed, whole, type Message } from './openai';

/** A message as apps keep it. */
export interface Shown extends Message {
  id: string;
  /** It waits for its text, or is being written. */
  isOpen: boolean;
}

/** What an app of the day keeps beside an interface that only shows messages: the list, retry and stop. */
export class Chat {
  #messages: Shown[] = [];
  #listeners = new Set<() => void>();
  #abort: AbortController | null = null;
  #made = 0;

  /** @param isWhole replies come at once instead of in pieces */
  constructor(isWhole = false) {
    this.isWhole = isWhole;
  }

  readonly isWhole: boolean;

  static async open(isWhole = false): Promise<Chat> {
    const chat = new Chat(isWhole);
    for (const message of await history()) chat.#add(message.role, message.content, false);
    return chat;
  }

  get messages(): readonly Shown[] {
    return this.#messages;
  }

  get isBusy(): boolean {
    return this.#abort !== null;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly send = (text: string): void => {
    if (this.isBusy || text.trim() === '') return;
    this.#add('user', text.trim(), false);
    void this.#reply();
  };

  /** Takes the last reply away and asks for another. */
  readonly retry = (): void => {
    if (this.isBusy) return;
    if (this.#messages.at(-1)?.role === 'assistant') this.#messages = this.#messages.slice(0, -1);
    void this.#reply();
  };

  readonly stop = (): void => this.#abort?.abort();

  #add(role: Message['role'], content: string, isOpen: boolean): string {
    const id = `m${++this.#made}`;
    this.#messages = [...this.#messages, { id, role, content, isOpen }];
    return id;
  }

  async #reply(): Promise<void> {
    const said = this.#messages.map(({ role, content }) => ({ role, content }));
    this.#abort = new AbortController();
    const id = this.#add('assistant', '', true);
    this.#tell();
    let text = '';
    if (this.isWhole) text = (await whole(said, this.#abort.signal)) ?? '';
    else
      for await (const piece of streamed(said, this.#abort.signal)) this.#change(id, (text += piece), true);
    this.#abort = null;
    this.#change(id, text, false);
  }

  #change(id: string, content: string, isOpen: boolean): void {
    this.#messages = this.#messages.flatMap((one) => {
      if (one.id !== id) return [one];
      return content === '' && !isOpen ? [] : [{ ...one, content, isOpen }];
    });
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
