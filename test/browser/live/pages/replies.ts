/** What comes as a reply: in several parts, after something else, or without any text. */
import { button, Chat, make, paragraphs, pause, type Message } from '../kit/chat.ts';
import type { Pages } from './index.ts';

const THOUGHTS =
  'The person has a windowsill, so cold from the glass is a likely cause. I should ask myself what kills basil first, and say that before anything else. Water from above is another thing. I will keep it short and friendly.';

/** A picture that is there at once. */
function picture(): HTMLImageElement {
  const image = make('img');
  image.src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"/>';
  return image;
}

/** Adds a row that belongs to no message, as long as it is wanted. */
function addRow(chat: Chat, ...content: (Node | string)[]): HTMLElement {
  const row = make('div', make('div', ...content));
  chat.list.append(row);
  return row;
}

/** Writes into an element what is no reply. */
async function write(element: Element, text: string): Promise<void> {
  for (const word of text.split(' ')) {
    element.append(`${word} `);
    await pause(35);
  }
}

export const REPLIES: Pages = {
  /** Each block of a turn stands in the list by itself, with nothing around them. */
  'several-nodes-a-turn'() {
    const chat = new Chat();
    const placed: HTMLElement[] = [];
    chat.draw = ({ role, text }) => {
      if (role === 'user') {
        placed.length = 0;
        chat.list.append(make('figure', 'plants.jpg'), make('p', text), make('small', '12:04'));
        return;
      }
      const parts = [
        ...paragraphs(text),
        make('pre', 'pot.water(from=below)'),
        make('p', 'So much for that.'),
      ];
      for (const part of placed.splice(0)) part.remove();
      placed.push(...parts);
      chat.list.append(...parts);
    };
    chat.respond = async (text) => {
      await chat.stream(chat.add('bot', ''), text);
      const told = chat.told.at(-1);
      if (told) told.text += '\n\nSo much for that.';
    };
  },

  'three-bubbles-a-reply'() {
    const chat = new Chat();
    chat.respond = async (text) => {
      const sentences = text.split(/(?<=[.?])\s+/);
      for (const bubble of [sentences[0], sentences.slice(1, -1).join(' '), sentences.at(-1)]) {
        const typing = addRow(chat, make('span', '•'), make('span', '•'), make('span', '•'));
        await pause(700);
        typing.remove();
        chat.add('bot', bubble ?? '');
      }
      const told = chat.told.at(-1);
      if (told) told.text = text;
    };
  },

  /** The third reply is a picture. */
  'image-only'() {
    const chat = new Chat();
    chat.respond = async (text) => {
      if (chat.told.length !== 3) return chat.stream(chat.add('bot', ''), text);
      await pause(1_500);
      addRow(chat, picture());
    };
  },

  'thinks-then-folds-it-away'() {
    const chat = new Chat();
    chat.respond = async (text) => {
      const thoughts = make('p');
      const details = make('details', make('summary', 'Thinking'), thoughts);
      details.open = true;
      const row = addRow(chat, details);
      await write(thoughts, THOUGHTS);
      details.open = false;
      details.firstElementChild?.replaceChildren('Thought for 2 seconds');
      const answer = make('div');
      row.append(answer);
      const message: Message = { role: 'bot', text: '' };
      chat.messages.push(message);
      chat.rows.set(message, make('div'));
      chat.fill = (_, { text: so }) => answer.replaceChildren(...paragraphs(so));
      await chat.stream(message, text);
      chat.fill = fill;
    };
    const fill = chat.fill;
  },

  'thinks-then-replaces-it'() {
    const chat = new Chat();
    chat.respond = async (text) => {
      const message = chat.add('bot', '');
      const row = chat.rows.get(message)?.firstElementChild as Element;
      await write(row, THOUGHTS);
      await pause(300);
      row.replaceChildren();
      await chat.stream(message, text);
    };
  },

  'runs-tools-first'() {
    const chat = new Chat();
    chat.respond = async (text) => {
      const steps = addRow(chat).firstElementChild as Element;
      for (const step of [
        'Searching the web for basil in winter',
        'Reading garden.example and two more pages',
      ]) {
        const line = make('p', `${step} …`);
        steps.append(line);
        await pause(1_300);
        line.textContent = `✓ ${step}`;
      }
      await chat.stream(chat.add('bot', ''), text);
    };
  },

  'dots-stand-for-the-reply'() {
    const chat = new Chat();
    chat.respond = async (text) => {
      const message = chat.add('bot', '...');
      await pause(2_500);
      message.text = '';
      await chat.stream(message, text);
    };
  },

  /** The answer is a page of another origin; around it there is nothing of it. */
  'answers-in-a-frame'() {
    const chat = new Chat();
    chat.respond = async () => {
      const frame = make('iframe');
      frame.src = 'http://frame-of-another.localhost/';
      addRow(chat, frame);
      await new Promise((done) => frame.addEventListener('load', done));
    };
  },

  /** Each reply made again stays, and the arrows turn from one to the other. */
  'carousel-of-replies'() {
    const chat = new Chat();
    const versions = new Map<Message, string[]>();
    let shown = 0;
    const turn = (by: number): void => {
      const message = chat.messages.at(-1) as Message;
      const all = versions.get(message) ?? [];
      shown = Math.min(Math.max(shown + by, 0), all.length - 1);
      message.text = all[shown] ?? '';
      chat.draw(message);
    };
    const keep = (): void => {
      const message = chat.messages.at(-1) as Message;
      const all = [...(versions.get(message) ?? []), message.text];
      versions.set(message, all);
      shown = all.length - 1;
    };
    const buttons = [
      button('previous', '‹', () => turn(-1)),
      button('next', '›', () => turn(1)),
      button('retry', '↻', () => chat.play(() => chat.again().then(keep))),
    ];
    chat.respond = async (text) => {
      const message = chat.add('bot', '');
      await chat.stream(message, text);
      keep();
      chat.rows.get(message)?.append(make('div', ...buttons));
    };
  },
};
