/** Runs in the page of the benchmark: a chat that answers whatever is sent with a reply that streams. */
import { isBlockStart, replyTurn, STREAM_END, STREAM_START, userTurn, wordAt } from './markup.ts';

const TOKENS_PER_SECOND = 60;
/** As a framework draws: once a frame. */
const FRAME_MS = 16;
const TO_TURN_MS = 60;
const TO_REPLY_MS = 300;

declare global {
  interface Window {
    /** How many replies are finished. */
    benchReplies: number;
  }
}

const wish = new URLSearchParams(location.search);
const seconds = Number(wish.get('seconds'));
/** Some frameworks make the whole reply anew with each token. */
const isReplaced = wish.get('nodes') === 'replaced';
const thread = find('#thread > div');
const composer = find('#prompt-textarea');
const buttons = find('#buttons');
let turns = thread.childElementCount;

function find(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

function addTurn(html: string): Element {
  thread.insertAdjacentHTML('beforeend', html);
  turns += 1;
  return thread.lastElementChild as Element;
}

async function answer(text: string): Promise<void> {
  composer.innerHTML = '<p><br></p>';
  buttons.innerHTML = '<button type="button" data-testid="stop-button" aria-label="Stop streaming"></button>';
  await pause(TO_TURN_MS);
  addTurn(userTurn(turns, text));
  await pause(TO_REPLY_MS);
  const reply = addTurn(replyTurn(turns, '', true)).querySelector('.markdown') as Element;
  performance.mark(STREAM_START);
  await stream(reply);
  performance.mark(STREAM_END);
  reply.classList.remove('result-streaming');
  buttons.innerHTML = '';
  window.benchReplies += 1;
}

async function stream(reply: Element): Promise<void> {
  const from = performance.now();
  const all = seconds * TOKENS_PER_SECOND;
  for (let place = 0; place < all; await pause(FRAME_MS)) {
    const due = Math.min(all, Math.floor(((performance.now() - from) / 1000) * TOKENS_PER_SECOND));
    for (; place < due; place += 1) addWord(reply, place);
    if (isReplaced) reply.innerHTML = String(reply.innerHTML);
  }
}

/** A text grows in its node, with a new block and an inline element now and then. */
function addWord(reply: Element, place: number): void {
  if (isBlockStart(place)) reply.append(document.createElement('p'));
  const block = reply.lastElementChild as Element;
  const word = `${wordAt(place)} `;
  if (place % 20 === 7) block.append(Object.assign(document.createElement('strong'), { textContent: word }));
  else if (block.lastChild instanceof Text) block.lastChild.appendData(word);
  else block.append(word);
}

window.benchReplies = 0;
composer.addEventListener('keydown', (event) => {
  if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
  event.preventDefault();
  const text = composer.textContent?.trim() ?? '';
  if (text !== '') void answer(text);
});
