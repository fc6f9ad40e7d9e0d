/**
 * deep-chat: everything in one open shadow root, composer too. With `?newest-first` its list is turned upside down
 * (`upwardsMode`).
 */
import 'deep-chat';
import type { DeepChat } from 'deep-chat/dist/deepChat';
import type { Signals } from 'deep-chat/dist/types/handler';
import { history, streamed, type Message } from './openai';

const app = document.querySelector('#app') as HTMLElement;
const chat = document.createElement('deep-chat') as DeepChat;
const shown = await history();
const messages: Message[] = [...shown];
let abort = new AbortController();

const toDeepChat = ({ role, content }: Message) => ({ role: role === 'user' ? 'user' : 'ai', text: content });

async function answer(add: (piece: string, text: string) => void): Promise<void> {
  abort = new AbortController();
  let text = '';
  for await (const piece of streamed(messages, abort.signal)) add(piece, (text += piece));
  messages.push({ role: 'assistant', content: text });
}

chat.history = shown.map(toDeepChat);
chat.upwardsMode = new URLSearchParams(location.search).has('newest-first');
chat.style.cssText = 'width: 100%; height: 90vh';
chat.connect = {
  stream: true,
  handler: (body: { messages: { text: string }[] }, signals: Signals) => {
    messages.push({ role: 'user', content: body.messages.at(-1)?.text ?? '' });
    signals.stopClicked.listener = () => abort.abort();
    signals.onOpen();
    void answer((piece) => void signals.onResponse({ text: piece })).then(() => signals.onClose());
  },
};

/** The app's own: deep-chat has no retry, but lets the last message be written again. */
const retry = document.createElement('button');
retry.className = 'retry';
retry.textContent = 'Try again';
retry.onclick = () => {
  messages.pop();
  void answer((_, text) => chat.addMessage({ text, role: 'ai', overwrite: true }, true));
};

app.append(chat, retry);
