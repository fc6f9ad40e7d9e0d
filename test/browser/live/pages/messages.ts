/** How a message comes about: suggested, edited, sent again; and how a reply is asked for again, or stopped. */
import { button, Chat, make, pause, type Message } from '../kit/chat.ts';
import type { Pages } from './index.ts';

const SUGGESTIONS = [
  'What about the watering in summer',
  'Tell me more about the cork',
  'Compare it with thyme',
];

export const MESSAGES: Pages = {
  'suggestion-chips'() {
    const chat = new Chat();
    chat.respond = async (text) => {
      const message = chat.add('bot', '');
      await chat.stream(message, text);
      const chips = make('div');
      chips.append(
        ...SUGGESTIONS.map((suggestion, index) =>
          button(`chip-${index}`, suggestion, () => {
            chips.remove();
            chat.play(() => chat.send(suggestion));
          }),
        ),
      );
      chat.rows.get(message)?.append(chips);
    };
  },

  /** The message itself becomes a field; what came after it goes. */
  'edit-a-message'() {
    const chat = new Chat();
    const edit = (message: Message): void => {
      const row = chat.rows.get(message) as HTMLElement;
      const field = make('textarea');
      field.value = message.text;
      field.name = 'edited';
      const save = button('save', 'Save', () => {
        const from = chat.messages.indexOf(message);
        for (const one of chat.messages.splice(from)) chat.rows.get(one)?.remove();
        chat.told.splice(chat.told.findIndex(({ user }) => user === message.text));
        chat.play(() => chat.send(field.value));
      });
      row.replaceChildren(field, save);
      field.focus();
    };
    const fill = chat.fill;
    chat.fill = (row, message) => {
      fill(row, message);
      if (message.role === 'user') row.append(button('edit', 'Edit', () => edit(message)));
    };
  },

  retry() {
    const chat = new Chat();
    const again = button('retry', 'Try again', () => chat.play(() => chat.again()));
    chat.respond = async (text) => {
      again.remove();
      await chat.stream(chat.add('bot', ''), text);
      chat.main.insertBefore(again, chat.form);
    };
  },

  'retry-in-a-new-row'() {
    const chat = new Chat();
    const again = button('retry', 'Regenerate', () =>
      chat.play(async () => {
        const message = chat.messages.pop() as Message;
        chat.rows.get(message)?.remove();
        await pause(300);
        await chat.stream(chat.add('bot', ''), chat.nextAgain());
      }),
    );
    chat.respond = async (text) => {
      await chat.stream(chat.add('bot', ''), text);
      chat.main.insertBefore(again, chat.form);
    };
  },

  stop() {
    const chat = new Chat({ isEditable: true });
    const send = chat.form.lastElementChild as Element;
    const stop = button('stop', 'Stop', () => (chat.isStopped = true));
    chat.respond = async (text) => {
      send.replaceWith(stop);
      await chat.stream(chat.add('bot', ''), text);
      stop.replaceWith(send);
    };
  },

  /** The message shows, with an error under it; pressed, it is sent again. */
  'error-then-resend'() {
    const chat = new Chat();
    let failed = 0;
    const { respond } = chat;
    chat.respond = async (text) => {
      if (failed++ !== 1) return respond(text);
      const problem = make('div', 'Network error. The message could not be sent. ');
      const resend = button('resend', 'Try again', () => {
        problem.remove();
        chat.play(() => respond(text));
      });
      problem.append(resend);
      await pause(1_000);
      chat.list.append(problem);
    };
  },

  /** The message shows, is taken away again and stands in the composer as before. */
  'error-then-draft-comes-back'() {
    const chat = new Chat();
    let failed = 0;
    const send = chat.send.bind(chat);
    chat.send = async (text) => {
      if (failed++ !== 1) return send(text);
      const message = chat.add('user', text);
      await pause(500);
      chat.rows.get(message)?.remove();
      chat.messages.pop();
      chat.draft = text;
      const toast = make('div', 'You are offline');
      document.body.append(toast);
      setTimeout(() => toast.remove(), 2_000);
    };
  },

  greeting() {
    const chat = new Chat();
    const greeting =
      'Hello! I am your kitchen gardener, and I know all about herbs. What grows on your windowsill?';
    chat.play(() => chat.stream(chat.add('bot', ''), greeting));
  },

  /** A message is spoken: it never stands in the composer, and is not told of, since nobody who is to count can know. */
  'spoken-messages'() {
    const chat = new Chat();
    const speak = (): void =>
      chat.play(async () => {
        await chat.send('And which of them can stand outside in April');
        chat.told.pop();
      });
    chat.form.append(button('speak', '🎤', () => setTimeout(speak, 1_000)));
  },
};
