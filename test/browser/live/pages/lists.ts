/** How the messages stand in the page: what stays, what is made anew, in what order. */
import { Chat, make, paragraphs, type Message } from '../kit/chat.ts';
import type { Pages } from './index.ts';

/** Shows all messages by rows that are made anew. */
const rebuild = (chat: Chat): void =>
  chat.list.replaceChildren(...chat.messages.map((message) => chat.newRow(message)));

export const LISTS: Pages = {
  'keeps-four-rows'() {
    const chat = new Chat({ isEditable: true });
    chat.place = (row) => {
      chat.list.append(row);
      while (chat.list.children.length > 4) chat.list.firstElementChild?.remove();
    };
  },

  /** Four elements for ever: they show the newest four messages, each element now this one and now that one. */
  'recycles-four-rows'() {
    const chat = new Chat();
    const pool = [0, 1, 2, 3].map(() => make('div', make('div')));
    chat.draw = () => {
      const seen = chat.messages.slice(-pool.length);
      chat.list.replaceChildren(...pool.slice(0, seen.length));
      seen.forEach((message, index) => chat.fill(pool[index] as HTMLElement, message));
    };
  },

  /** Rows out of sight keep their place and lose what is in them; once in a while all are filled again. */
  'empties-and-refills-rows'() {
    const chat = new Chat();
    const drawRow = chat.draw;
    chat.draw = (message) => {
      drawRow(message);
      const isScrolledBack = message.role === 'user' && chat.messages.length % 3 === 0;
      for (const [index, one] of chat.messages.entries()) {
        const row = chat.rows.get(one);
        if (row && index < chat.messages.length - 4) {
          if (isScrolledBack) chat.fill(row, one);
          else row.firstElementChild?.replaceChildren();
        }
      }
    };
  },

  'newest-first'() {
    const chat = new Chat({ isAbove: true });
    chat.place = (row) => chat.list.prepend(row);
  },

  'reversed-scroller'() {
    const chat = new Chat();
    chat.list.style.cssText = 'display:flex;flex-direction:column-reverse;height:400px;overflow:auto';
    chat.place = (row) => chat.list.prepend(row);
  },

  /** RisuAI: the row of the reply is made anew at every token. */
  'rebuilds-the-row-at-every-token'() {
    const chat = new Chat();
    chat.draw = (message) => {
      const before = chat.rows.get(message);
      const row = chat.newRow(message);
      if (before) before.replaceWith(row);
      else chat.place(row);
    };
  },

  'rebuilds-the-list-at-every-token'() {
    const chat = new Chat();
    chat.draw = () => rebuild(chat);
  },

  /** KoboldAI Lite: all rows are made anew when a message is sent, when the reply begins, and when it ends. */
  'rebuilds-the-list-thrice-a-turn'() {
    const chat = new Chat();
    const drawRow = chat.draw;
    chat.draw = (message) =>
      message.text === '' || message.role === 'user' ? rebuild(chat) : drawRow(message);
    chat.respond = async (text) => {
      await chat.stream(chat.add('bot', ''), text);
      rebuild(chat);
    };
  },

  /** Web Chat: each text again in a live region, where it goes away after a while. */
  'has-hidden-copies'() {
    const chat = new Chat();
    const region = make('div');
    region.ariaLive = 'polite';
    region.style.cssText = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
    document.body.append(region);
    const say = (who: string, text: string): void => {
      const copy = make('div', `${who} said: `, ...paragraphs(text));
      region.append(copy);
      setTimeout(() => copy.remove(), 3_000);
    };
    chat.respond = async (text) => {
      say('You', chat.messages.at(-1)?.text ?? '');
      await chat.stream(chat.add('bot', ''), text);
      say('Bot', text);
    };
  },

  /** The row of a message is made anew under another id when the server has answered. */
  'changes-ids-midway'() {
    const chat = new Chat();
    chat.rowOf = () => Object.assign(make('div', make('div')), { id: `pending-${chat.messages.length}` });
    const settle = (message: Message): void => {
      const before = chat.rows.get(message);
      const row = chat.newRow(message);
      row.id = crypto.randomUUID();
      before?.replaceWith(row);
    };
    chat.respond = async (text) => {
      const [user, reply] = [chat.messages.at(-1) as Message, chat.add('bot', '')];
      setTimeout(() => settle(user), 600);
      setTimeout(() => settle(reply), 900);
      await chat.stream(reply, text);
      settle(reply);
    };
  },

  /** NextChat: a row shows what the user types, while it is typed. */
  'shows-the-draft-as-a-row'() {
    const chat = new Chat();
    const preview = make('div', make('div'));
    const show = (): void => {
      chat.fill(preview, { role: 'user', text: chat.draft });
      if (chat.draft === '') preview.remove();
      else chat.list.append(preview);
    };
    chat.field.addEventListener('input', show);
    const send = chat.send.bind(chat);
    chat.send = (text) => {
      show();
      return send(text);
    };
  },
};
