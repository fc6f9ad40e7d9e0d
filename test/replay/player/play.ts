import { holds, type Layout } from '../layouts.ts';
import type { Composer } from './composer.ts';
import { renewIds } from './ids.ts';
import { mark, type Marks } from './marks.ts';
import type { Options } from './options.ts';
import { planRow, type Phase, type Step } from './plan.ts';
import { putIn, replyRows, swap, type Exchange, type Row } from './thread.ts';

/** From the send to the user's block, and from there to the start of the reply, in ms. */
const [TO_BLOCK, TO_REPLY] = [60, 250];
const TICK = 25;
const TO_LATE_ID = 1000;
const BUBBLE_MS = 800;

export interface Play {
  layout: Layout;
  options: Options;
  composer: Composer;
}

/** A row that was taken apart and is about to be played. */
interface Part {
  row: Row;
  steps: Step[];
  marks: Marks | null;
}

/** @returns when the reply was finished, by the wall clock */
export async function playExchange(play: Play, exchange: Exchange): Promise<number> {
  const parts = exchange.rows.map((row) => takeApart(row, play, false));
  play.composer.stop(true);
  await sleep(TO_BLOCK);
  for (const part of parts.filter(({ steps }) => steps.some((step) => step.phase === 'user'))) {
    putIn(part.row);
    put(part, 'user');
  }
  await sleep(TO_REPLY);
  return playReply(play, parts);
}

/** The last reply is emptied, and other words grow in its place. */
export async function playAgain(
  play: Play,
  exchange: Exchange,
  paragraphs: readonly string[],
): Promise<number> {
  const rows = replyRows(exchange, play.layout);
  rewrite(rows, play.layout, paragraphs);
  const parts = rows.map((row) => takeApart(row, play, true));
  play.composer.stop(true);
  await sleep(TO_REPLY);
  return playReply(play, parts);
}

/** @param again the reply gets new ids, what came with the user's message stays */
function takeApart(row: Row, { layout, options }: Play, again: boolean): Part {
  const steps = planRow(row.element, layout);
  const own = steps.filter((step) => !again || step.phase !== 'user');
  if (again) renewIds(ownElements(row, own, layout));
  const marks = holds(row.element, layout.reply)
    ? mark(row, layout, options.changeIds !== 'never', again)
    : null;
  for (const { node } of own) node.remove();
  if (again && options.replace && !holds(row.element, layout.user)) remount(row);
  return { row, steps: own, marks };
}

function ownElements(row: Row, steps: readonly Step[], layout: Layout): Element[] {
  const inside = steps.map(({ node }) => node).filter((node) => node instanceof Element);
  return holds(row.element, layout.user) ? inside : [row.element, ...inside];
}

async function playReply(play: Play, parts: readonly Part[]): Promise<number> {
  const { composer, layout, options } = play;
  const replies = parts.filter(({ marks }) => marks !== null);
  for (const part of replies) await growReply(play, part);
  composer.stop(false);
  for (const part of replies) {
    part.marks?.finish();
    put(part, 'end');
    if (options.replace) replaceTurn(part.row, layout);
  }
  const finishedAt = Date.now();
  if (options.changeIds !== 'after') return finishedAt;
  await sleep(TO_LATE_ID);
  for (const part of replies) settleId(part, play);
  return finishedAt;
}

async function growReply(play: Play, part: Part): Promise<void> {
  const { composer, layout, options } = play;
  if (!part.row.element.isConnected) putIn(part.row);
  put(part, 'shell');
  const steps = part.steps.filter(({ phase }) => phase === 'answer');
  const actions = steps.flatMap((step) => growth(part.row, step));
  const half = once(async () => {
    if (options.changeIds !== 'after') settleId(part, play);
    await sleep(options.pauseMs);
  });
  await grow(actions, durationOf(actions.length, layout, options), async (progress) => {
    if (progress >= 0.5) await half();
    if (progress >= 0.7 && options.stopEarly) composer.stop(false);
    return composer.isStopped();
  });
}

function settleId({ row, marks }: Part, { layout, options }: Play): void {
  const changed = marks?.settleId() === true;
  const listed = layout.id === 'G3' || layout.id === 'G4';
  if (changed && listed && options.changeIds !== 'never') remakeRow(row);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done = false;
  return async () => {
    if (done) return;
    done = true;
    await work();
  };
}

function durationOf(actions: number, layout: Layout, options: Options): number {
  if (layout.whole) return actions * BUBBLE_MS;
  return Math.min(options.maxMs, Math.max(options.minMs, (actions / options.tokensPerSecond) * 1000));
}

/**
 * What comes is told by the clock, so that a page that is slowed down plays as long.
 * @param onProgress may hold the growth up, and ends it by returning true
 */
async function grow(
  actions: readonly (() => void)[],
  duration: number,
  onProgress: (progress: number) => Promise<boolean>,
): Promise<void> {
  let start = performance.now();
  for (let done = 0; done < actions.length;) {
    await sleep(TICK);
    const progress = Math.min(1, (performance.now() - start) / duration);
    const until = Math.floor(progress * actions.length);
    for (; done < until; done++) actions[done]?.();
    const asked = performance.now();
    if (await onProgress(progress)) return;
    start += performance.now() - asked;
  }
}

/** An element comes at once, a text by the word. */
function growth(row: Row, step: Step): (() => void)[] {
  const { node } = step;
  const place = (): void => (step.parent ?? row.element).append(node);
  if (!(node instanceof Text) || node.data.trim() === '') return [place];
  const words = node.data.match(/\s*\S+\s*/g) ?? [];
  node.data = '';
  const first = (): void => {
    place();
    node.appendData(words[0] ?? '');
  };
  return [first, ...words.slice(1).map((word) => () => node.appendData(word))];
}

function put({ row, steps }: Part, phase: Phase): void {
  for (const step of steps) if (step.phase === phase) (step.parent ?? row.element).append(step.node);
}

/** A list item whose key changed is another item to the framework, with the old content moved or made anew. */
function remakeRow(row: Row): void {
  const fresh = row.element.cloneNode(false) as Element;
  fresh.append(...row.element.childNodes);
  swap(row, fresh);
}

/** The framework lets the old turn go and mounts another in its place. */
function remount(row: Row): void {
  remakeRow(row);
  row.element.remove();
}

function replaceTurn(row: Row, layout: Layout): void {
  if (layout.id !== 'G2') return swap(row, row.element.cloneNode(true) as Element);
  const turn = row.element.firstElementChild;
  turn?.replaceWith(turn.cloneNode(true));
}

function rewrite(rows: readonly Row[], layout: Layout, paragraphs: readonly string[]): void {
  const texts = rows.flatMap(({ element }) => [...element.querySelectorAll(layout.text)]);
  texts.slice(0, -1).forEach((text) => text.remove());
  texts.at(-1)?.replaceChildren(
    ...paragraphs.map((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      return paragraph;
    }),
  );
}

export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
