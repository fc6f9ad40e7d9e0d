import type { FromPage, Verdict } from '../core/messages';

type Listener = (message: unknown) => undefined;

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

/** @returns the worker's answer, or null where it gave none; never rejects */
export async function send(message: FromPage): Promise<Verdict | null> {
  try {
    return asVerdict(await api.runtime.sendMessage(message));
  } catch {
    return null;
  }
}

/** Hears of changed settings, until the signal. */
export function onVerdict(heed: (verdict: Verdict) => void, signal: AbortSignal): void {
  const listener: Listener = (message) => {
    const verdict = asVerdict(message);
    if (verdict) heed(verdict);
  };
  api.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isAlive()) api.runtime.onMessage.removeListener(listener);
  });
}

const asVerdict = (message: unknown): Verdict | null =>
  (message as Verdict | null | undefined)?.kind === 'verdict' ? (message as Verdict) : null;
