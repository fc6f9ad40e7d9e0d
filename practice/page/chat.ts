import { failure, one, ReplyMessage, userMessage } from './thread.ts';

/** One message of the user and its reply, as the server wants to hear of them. */
interface Turn {
  text: string;
  again: number;
  reply: string;
}

interface Chat {
  /** Null until the first message: then it gets an address, as such sites do. */
  path: string | null;
  turns: Turn[];
}

const form = one<HTMLFormElement>('.composer');
const composer = one<HTMLTextAreaElement>('textarea');
const sendButton = one<HTMLButtonElement>('.send');
const stopButton = one<HTMLButtonElement>('.stop');
const scroller = one('.scroller');
const thread = one('.thread');
const list = one('.chats ul');

const language = document.documentElement.lang;
const title = document.title;
/** Conversations live as long as the page: nothing is kept of what somebody typed here. */
const chats: Chat[] = [];
let chat: Chat = { path: null, turns: [] };
let newest: ReplyMessage | null = null;
let streaming: AbortController | null = null;

function send(text: string): void {
  const turn: Turn = { text, again: 0, reply: '' };
  chat.turns.push(turn);
  if (chat.path === null) nameChat(text);
  thread.append(userMessage(text));
  void receive(turn);
}

/** A conversation gets its address while its first reply is on its way. */
function nameChat(text: string): void {
  chat.path = `/${language}/chat/${crypto.randomUUID().slice(0, 8)}`;
  chats.unshift(chat);
  history.pushState(null, '', chat.path + location.search);
  document.title = `${text.slice(0, 40)} · ${title}`;
  showList();
}

async function receive(turn: Turn): Promise<void> {
  const here = chat;
  const message = show(turn);
  const abort = new AbortController();
  setStreaming(abort);
  turn.reply = '';
  try {
    for await (const piece of replyStream(here.turns, abort.signal)) {
      turn.reply += piece;
      message.show(turn.reply);
      follow();
    }
  } catch {
    if (!abort.signal.aborted) thread.append(failure());
  }
  message.finish();
  if (streaming === abort) setStreaming(null);
  follow();
}

async function* replyStream(turns: Turn[], signal: AbortSignal): AsyncGenerator<string> {
  const body = JSON.stringify(turns.map(({ text, again }) => ({ text, again })));
  const response = await fetch(`/${language}/reply${location.search}`, { method: 'POST', body, signal });
  if (!response.ok || !response.body) throw new Error(`answered ${response.status}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}

/** Puts the reply's message at the end of the thread. */
function show(turn: Turn): ReplyMessage {
  newest?.settle();
  const message = new ReplyMessage({
    copy: () => void navigator.clipboard.writeText(turn.reply).catch(() => undefined),
    again: () => again(turn, message),
  });
  newest = message;
  thread.append(message.element);
  one('.opening').hidden = true;
  scroller.scrollTop = scroller.scrollHeight;
  return message;
}

function again(turn: Turn, message: ReplyMessage): void {
  if (streaming) return;
  turn.again += 1;
  message.element.remove();
  void receive(turn);
  composer.focus();
}

function setStreaming(abort: AbortController | null): void {
  const hadFocus = document.activeElement === stopButton;
  streaming = abort;
  thread.ariaBusy = String(abort !== null);
  stopButton.hidden = abort === null;
  sendButton.hidden = abort !== null;
  if (hadFocus) composer.focus();
}

/** Follows a reply that grows, unless the reader has scrolled away from it. */
function follow(): void {
  const away = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
  if (away < 120) scroller.scrollTop = scroller.scrollHeight;
}

function open(next: Chat): void {
  streaming?.abort();
  setStreaming(null);
  chat = next;
  newest = null;
  thread.replaceChildren();
  one('.opening').hidden = false;
  document.title = title;
  for (const turn of chat.turns) {
    thread.append(userMessage(turn.text));
    const message = show(turn);
    message.show(turn.reply);
    message.finish();
  }
  showList();
  composer.focus();
}

function showList(): void {
  list.replaceChildren(...chats.map(entry));
}

function entry(listed: Chat): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = listed.turns[0]?.text ?? '';
  if (listed === chat) button.ariaCurrent = 'page';
  button.addEventListener('click', () => go(listed));
  item.append(button);
  return item;
}

function go(next: Chat): void {
  history.pushState(null, '', (next.path ?? `/${language}`) + location.search);
  open(next);
}

const fresh = (): Chat => ({ path: null, turns: [] });

function grow(): void {
  composer.style.blockSize = 'auto';
  composer.style.blockSize = `${composer.scrollHeight}px`;
  sendButton.disabled = composer.value.trim() === '';
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = composer.value.trim();
  if (text === '' || streaming) return;
  composer.value = '';
  grow();
  send(text);
  composer.focus();
});
composer.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});
composer.addEventListener('input', grow);
stopButton.addEventListener('click', () => streaming?.abort());
one('.new').addEventListener('click', () => go(fresh()));
// A suggestion only fills the composer, so that sending stays the user's own act.
one('.opening').addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  composer.value = target.textContent;
  grow();
  composer.focus();
});
addEventListener('popstate', () => open(chats.find(({ path }) => path === location.pathname) ?? fresh()));
grow();
// After a reload the address of a conversation leads nowhere any more.
if (location.pathname.includes('/chat/')) history.replaceState(null, '', `/${language}${location.search}`);
