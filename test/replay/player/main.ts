import { layoutNamed } from '../layouts/index.ts';
import { turnsOf, type TurnFound } from '../layouts/layout.ts';
import { findComposer, openComposer, type Composer } from './composer.ts';
import { copyBefore, Copies } from './copies.ts';
import { Far } from './far.ts';
import { sleep } from './growth.ts';
import { Lag } from './lag.ts';
import { RETRY_BUTTON, type Options, type Truth } from './options.ts';
import { playAgain, playExchange, type Play } from './play.ts';
import { complete, learn } from './roles.ts';
import { strip } from './strip.ts';
import { replyProse, replyText } from './text.ts';
import { putIn, readThread, replyRows, takeOut, type Exchange } from './thread.ts';

/** What a test can ask of the page, through `page.evaluate`. */
export interface Player {
  /** The user's next message, or null when all is played. */
  nextText(): string | null;
  /** How many messages were sent. */
  sent(): number;
  /** Settles when nothing is being played or mounted. */
  idle(): Promise<void>;
  truth(): Truth;
  /** How long, in ms, the page was held up since the last reply was finished. */
  lag(): number;
  /** The turns that the page showed when it was opened. */
  shown: TurnFound[];
  composer: Composer;
  /** Adds a button to the last reply that makes it again. */
  offerRetry(paragraphs: string[]): void;
  scrollBack(): Promise<void>;
  refill(): void;
  navigate(path: string, rebuild: boolean): Promise<void>;
}

declare global {
  interface Window {
    __replay: Player;
  }
}

/** Between two turns that mount by and by, in ms. */
const MOUNT_STEP = 120;

const script = document.currentScript as HTMLScriptElement;
const options = JSON.parse(new URL(script.src).searchParams.get('options') ?? '{}') as Options;
script.remove();

const layout = layoutNamed(options.layout);
learn(document.documentElement, layout);
if (!options.still) complete(document.documentElement, layout);
const parts = options.still ? null : findComposer(layout.composer);
if (options.redesign) strip(document.documentElement);
const copies = new Copies(layout);
const all = copies.extend(readThread(), options.extend);
const toPlay = options.toPlay === null ? all.length - options.history : options.toPlay;
let mounted = all.slice(0, Math.max(0, all.length - toPlay));
const pending = all.slice(mounted.length);
const older = mounted.splice(0, options.older);
const far = new Far(layout, options.keepTurns);
const truth: Truth = {
  users: 0,
  replies: 0,
  retries: 0,
  finishedAt: [],
  replyTexts: [],
  replyProse: [],
  userTexts: [],
  sentAt: [],
};
const lag = new Lag();
let sent = 0;
let current: Promise<void> = Promise.resolve();

const composer = openComposer(parts, layout.composer, options.redesign, () => begin(onSent));
const play: Play = { layout, options, composer };

function begin(work: () => Promise<void>): void {
  current = current.then(work);
}

async function onSent(): Promise<void> {
  const exchange = pending.shift();
  if (exchange === undefined) return;
  sent++;
  truth.sentAt.push(Date.now());
  const conversation = crypto.randomUUID();
  const isNew = options.newConversation && sent === 1;
  if (isNew) history.pushState(null, '', `/c/WEB:${conversation}`);
  far.makeRoom(mounted, exchange);
  mounted.push(exchange);
  truth.users++;
  truth.userTexts.push(exchange.userText);
  const finishedAt = await playExchange(play, exchange);
  truth.replies++;
  note(exchange, finishedAt);
  if (isNew) history.replaceState(null, '', `/c/${conversation}`);
  far.leave(mounted);
}

async function onRetry(paragraphs: readonly string[]): Promise<void> {
  const exchange = mounted.at(-1);
  if (exchange === undefined) return;
  const finishedAt = await playAgain(play, exchange, paragraphs);
  truth.retries++;
  note(exchange, finishedAt);
}

function note(exchange: Exchange, finishedAt: number): void {
  truth.finishedAt.push(finishedAt);
  const elements = replyRows(exchange).map((row) => row.element);
  truth.replyTexts.push(replyText(elements, layout.whole === true));
  truth.replyProse.push(replyProse(elements, layout.whole === true));
}

/** @param exchanges in the order in which they appear, which is not always the order of the page */
async function mountSlowly(exchanges: readonly Exchange[]): Promise<void> {
  for (const row of exchanges.flatMap((exchange) => exchange.rows)) {
    await sleep(MOUNT_STEP);
    putIn(row);
  }
}

function offerRetry(paragraphs: string[]): void {
  const exchange = mounted.at(-1);
  const row = exchange === undefined ? undefined : replyRows(exchange).at(-1);
  const button = document.createElement('button');
  button.dataset['testid'] = RETRY_BUTTON;
  button.textContent = 'Try again';
  button.addEventListener('click', () => {
    button.remove();
    begin(() => onRetry(paragraphs));
  });
  row?.element.append(button);
  uncover(button);
}

/** Without the site's own rules a saved page lays over its turns what a click goes through there. */
function uncover(button: Element): void {
  const { x, y, width, height } = button.getBoundingClientRect();
  for (const over of document.elementsFromPoint(x + width / 2, y + height / 2)) {
    if (over === button) return;
    if (over instanceof HTMLElement && !over.contains(button)) over.style.pointerEvents = 'none';
  }
}

async function scrollBack(): Promise<void> {
  const coming = older.splice(0);
  await mountSlowly(coming.toReversed());
  mounted.unshift(...coming);
}

/** Another conversation is opened without loading: its turns are copies of the present ones, with other ids. */
async function navigate(path: string, rebuild: boolean): Promise<void> {
  far.refill();
  const end = document.createComment('');
  mounted.at(-1)?.rows.at(-1)?.element.after(end);
  const fresh = mounted.map((exchange) => copyBefore(exchange, end));
  mounted.forEach(takeOut);
  history.pushState(null, '', path);
  if (rebuild) rebuildThread();
  await sleep(300);
  mounted = fresh;
  await mountSlowly(fresh);
}

/** The element that holds the turns is made anew, as by a framework that keys it by the conversation. */
function rebuildThread(): void {
  const thread = all[0]?.rows[0]?.place.parentElement;
  const fresh = thread?.cloneNode(false) as Element;
  fresh.append(...(thread?.childNodes ?? []));
  thread?.replaceWith(fresh);
}

mounted = copies.lengthen(mounted, options.lengthen);
if (!options.redesign && copies.made > 0) copies.number([...older, ...mounted, ...pending]);
[...older, ...pending].forEach(takeOut);
if (options.lengthen > 0) mounted.flatMap(({ rows }) => rows).forEach(putIn);
far.leave(mounted);
if (options.mount === 'late') {
  mounted.forEach(takeOut);
  begin(async () => {
    await new Promise((done) => addEventListener('load', done, { once: true }));
    await sleep(400);
    await mountSlowly(mounted);
  });
}

window.__replay = {
  nextText: () => pending[0]?.userText ?? null,
  sent: () => sent,
  idle: () => current,
  truth: () => truth,
  lag: () => lag.since(truth.finishedAt.at(-1) ?? 0),
  shown: turnsOf(document, layout),
  composer,
  offerRetry,
  scrollBack,
  refill: () => far.refill(),
  navigate,
};
