/** Where a chat is: another conversation, another tab, a page that comes back; and who else is in the page. */
import { button, Chat, make, pause } from '../kit/chat.ts';
import type { Pages } from './index.ts';

/** Another conversation, as it was left. */
const EARLIER = [
  ['user', 'What should I read about the Roman roads?'],
  [
    'bot',
    'Begin with a good atlas. The roads make sense only once you have seen where the rivers and passes are.',
  ],
  ['user', 'And after the atlas?'],
  [
    'bot',
    'A travel book by somebody who walked one of them, from the first milestone to the last, and complained.',
  ],
] as const;

export const PLACES: Pages = {
  'switched-mid-stream'() {
    const chat = new Chat();
    const open = (): void => {
      chat.isStopped = true;
      history.pushState(null, '', `/c/${crypto.randomUUID()}`);
      chat.messages = [];
      chat.list.replaceChildren();
      for (const [role, text] of EARLIER) chat.add(role, text);
    };
    document.body.prepend(make('nav', button('other', 'Roman roads', open)));
  },

  /** What is here is here again after going away and back. */
  'back-forward-cache'() {
    new Chat();
    const link = Object.assign(make('a', 'About'), { href: '/elsewhere' });
    document.body.prepend(make('nav', link));
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.title = 'kept';
    });
  },

  prerendered() {
    const rules = make(
      'script',
      JSON.stringify({ prerender: [{ urls: ['/chat'], eagerness: 'immediate' }] }),
    );
    rules.type = 'speculationrules';
    if (location.pathname === '/chat') openPrerendered();
    else document.body.append(rules, Object.assign(make('a', 'Chat'), { href: '/chat' }));
  },

  /** Each tab shows what is said in the other. */
  'two-tabs'() {
    const chat = new Chat();
    const channel = new BroadcastChannel('conversation');
    channel.onmessage = ({ data }: MessageEvent<{ role: 'user' | 'bot'; text: string; isNew: boolean }>) => {
      const last = chat.messages.at(-1);
      if (data.isNew || !last) chat.add(data.role, data.text);
      else chat.draw(Object.assign(last, { text: data.text }));
    };
    const drawHere = chat.draw;
    const mine = new Set<object>();
    const { add } = chat;
    chat.draw = (message) => {
      if (mine.has(message)) channel.postMessage({ ...message, isNew: !chat.rows.has(message) });
      drawHere(message);
    };
    const send = chat.send.bind(chat);
    chat.send = async (text) => {
      chat.add = (role, so) => {
        const message = { role, text: so };
        mine.add(message);
        chat.messages.push(message);
        chat.draw(message);
        return message;
      };
      await send(text);
      chat.add = add;
    };
  },

  /** A helper for spelling mirrors the draft, and a translator hangs a copy under every message. */
  'nodes-of-other-extensions'() {
    const chat = new Chat();
    const mirror = make('div');
    const host = make('div');
    host.attachShadow({ mode: 'open' }).append(make('div', mirror));
    document.documentElement.append(host);
    chat.field.addEventListener('input', () => mirror.replaceChildren(make('p', chat.draft)));
    const overlay = make('div');
    document.body.append(overlay);
    const translate = (text: string): void => {
      overlay.append(make('div', make('b', 'Translation'), make('p', text)));
    };
    const { respond } = chat;
    chat.respond = async (text) => {
      const said = chat.messages.at(-1);
      translate(said?.text ?? '');
      if (said) chat.rows.get(said)?.append(make('button', '⭐'), make('span', 'Saved'));
      await respond(text);
      await pause(400);
      translate(text);
    };
  },
};

function openPrerendered(): void {
  const chat = new Chat();
  const wasPrerendered = (document as Document & { prerendering?: boolean }).prerendering === true;
  document.title = wasPrerendered ? 'prerendered' : 'loaded';
  chat.play(() =>
    chat.stream(chat.add('bot', ''), 'Good evening. Tell me about your windowsill, and take your time.'),
  );
}
