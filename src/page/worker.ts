import type { FromPage, Intention, NudgeChoice, Opening, Place, Report } from '../core/messages';
import type { End, Verdict } from '../core/verdict';
import type { Extra } from '../core/words';
import type { Site } from '../sites/site';
import { pickUp, type Extras } from './extra';
import type { Source } from './rules';

type Listener = (message: unknown) => void;

/** As much of the extension API as the page needs. */
interface Api {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
}

/** The browser's own promises: the polyfill would cost 10 kB in every chat page (facts of 2026-11). */
const world = globalThis as { browser?: Api; chrome?: Api };
const api = (world.browser ?? world.chrome) as Api;

/** Whether our extension is still there: after an update or removal, this script is an orphan. */
export function isAlive(): boolean {
  try {
    return api.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** What the worker says of its own accord, or as an answer. `end`: this page is not watched any more. */
export type FromWorker = Verdict | Place<Site> | End;

/** @returns the worker's answer, or null where it gave none; never rejects */
export async function send(message: Report | NudgeChoice): Promise<Verdict | null> {
  const answer = await ask(message);
  return answer?.kind === 'verdict' ? answer : null;
}

/** Tells what needs no answer. */
export function say(message: Intention | Opening): void {
  void ask(message);
}

/** @returns what is known of the site of this page, or null where the worker gave no answer; never rejects */
export async function hello(): Promise<Place<Site> | null> {
  const answer = await ask({ kind: 'hello' });
  return answer?.kind === 'place' ? answer : null;
}

/** @returns the extra, or null where the worker did not bring it; never rejects */
export async function fetchExtra<E extends Extra>(extra: E): Promise<Extras[E] | null> {
  pickUp(extra);
  await ask({ kind: 'want', extra });
  return pickUp(extra);
}

/** Where the rules for closings come from. */
export const closings: Source = {
  rules: () => fetchExtra('closings'),
  phrases: (code) => fetchExtra(`closings-${code}`),
};

async function ask(message: FromPage): Promise<FromWorker | null> {
  try {
    const answer = ((await api.runtime.sendMessage(message)) ?? null) as FromWorker | null;
    // Access has gone, and the message that said so did not reach this page.
    if (answer?.kind === 'end') listeners.forEach((heed) => heed(answer));
    return answer;
  } catch {
    return null;
  }
}

type Heed = (message: FromWorker) => void;
const listeners = new Set<Heed>();

/** Hears what the worker says of its own accord, until the signal. */
export function onWorker(heed: Heed, signal: AbortSignal): void {
  listeners.add(heed);
  const listener: Listener = (message) => heed(message as FromWorker);
  api.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    listeners.delete(heed);
    if (isAlive()) api.runtime.onMessage.removeListener(listener);
  });
}
