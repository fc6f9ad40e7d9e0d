import type { Layout } from '../layouts/layout.ts';
import type { Composer } from './composer.ts';
import { durationOf, grow, growth, sleep } from './growth.ts';
import { renewIds } from './ids.ts';
import { mark, type Marks } from './marks.ts';
import type { Options } from './options.ts';
import { planRow, type Phase, type Step } from './plan.ts';
import { all, copyOf, holds, inherit, is } from './roles.ts';
import { think } from './thinking.ts';
import { putIn, replyRows, swap, type Exchange, type Row } from './thread.ts';

/** From the send to the user's block, and from there to the start of the reply, in ms. */
const [TO_BLOCK, TO_REPLY] = [60, 250];
const TO_LATE_ID = 1000;

export interface Play {
  layout: Layout;
  options: Options;
  composer: Composer;
}

/** A row that was taken apart and is about to be played. */
interface Part {
  row: Row;
  isReply: boolean;
  steps: Step[];
  marks: Marks | null;
  /** The thoughts are over. */
  onAnswer: () => void;
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
  const rows = replyRows(exchange);
  rewrite(rows, paragraphs);
  const parts = rows.map((row) => takeApart(row, play, true));
  play.composer.stop(true);
  await sleep(TO_REPLY);
  return playReply(play, parts);
}

/** @param again the reply gets new ids, what came with the user's message stays */
function takeApart(row: Row, { layout, options }: Play, again: boolean): Part {
  const isReply = holds(row.element, 'reply');
  const { thoughts } = layout;
  const thinks = isReply && thoughts !== undefined && !again;
  const onAnswer = thinks ? think(row.element, thoughts, options.redesign) : () => undefined;
  const steps = planRow(row.element, layout.whole === true);
  const own = steps.filter((step) => !again || step.phase !== 'user');
  if (again) renewIds(ownElements(row, own));
  const isMarked = isReply && !options.redesign;
  const marks = isMarked ? mark(row, layout, options.changeIds !== 'never', again) : null;
  for (const { node } of own) node.remove();
  if (again && options.replace && !holds(row.element, 'user')) remount(row);
  return { row, isReply, steps: own, marks, onAnswer };
}

function ownElements(row: Row, steps: readonly Step[]): Element[] {
  const inside = steps.map(({ node }) => node).filter((node) => node instanceof Element);
  return holds(row.element, 'user') ? inside : [row.element, ...inside];
}

async function playReply(play: Play, parts: readonly Part[]): Promise<number> {
  const { composer, layout, options } = play;
  const replies = parts.filter(({ isReply }) => isReply);
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
  await growThoughts(play, part);
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

async function growThoughts({ layout, options }: Play, part: Part): Promise<void> {
  const steps = part.steps.filter(({ phase }) => phase === 'thoughts');
  if (steps.length === 0) return;
  const actions = steps.flatMap((step) => growth(part.row, step));
  await grow(actions, durationOf(actions.length, layout, options), () => Promise.resolve(false));
  part.onAnswer();
}

function settleId({ row, marks }: Part, { layout, options }: Play): void {
  const changed = marks?.settleId() === true;
  if (changed && layout.transient?.remade === true && options.changeIds !== 'never') remakeRow(row);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done = false;
  return async () => {
    if (done) return;
    done = true;
    await work();
  };
}

function put({ row, steps }: Part, phase: Phase): void {
  for (const step of steps) if (step.phase === phase) (step.parent ?? row.element).append(step.node);
}

/** A list item whose key changed is another item to the framework, with the old content moved or made anew. */
function remakeRow(row: Row): void {
  const fresh = row.element.cloneNode(false) as Element;
  inherit(row.element, fresh);
  fresh.append(...row.element.childNodes);
  swap(row, fresh);
}

/** The framework lets the old turn go and mounts another in its place. */
function remount(row: Row): void {
  remakeRow(row);
  row.element.remove();
}

function replaceTurn(row: Row, layout: Layout): void {
  if (layout.id !== 'G2') return swap(row, copyOf(row.element));
  const turn = row.element.firstElementChild;
  if (turn !== null) turn.replaceWith(copyOf(turn));
}

function rewrite(rows: readonly Row[], paragraphs: readonly string[]): void {
  const texts = rows.flatMap(({ element }) => all(element, 'text'));
  const last = texts.at(-1);
  for (const text of texts.slice(0, -1)) bubbleOf(text, rows, last).remove();
  last?.replaceChildren(
    ...paragraphs.map((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      return paragraph;
    }),
  );
}

/** What goes with a text: a bubble that stayed without one would look like something else. */
function bubbleOf(text: Element, rows: readonly Row[], last: Element | undefined): Element {
  const isRow = (one: Element): boolean => rows.some(({ element }) => element === one);
  for (let one = text.parentElement; one && !isRow(one); one = one.parentElement)
    if (is(one, 'answer') && !one.contains(last ?? null)) return one;
  return text;
}
