import { browser } from '../browser';
import type { Trouble } from '../core/messages';
import type { Instant } from '../core/records';
import { StoreUnavailable } from '../store/open';

const KEY = 'trouble';

/**
 * While what pages tell cannot be kept, the screens can say so, and since when. It is noted in memory that outlives
 * the worker: a disk that is full takes nothing else either.
 */
export async function minding<T>(now: Instant, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    await browser.storage.session.remove(KEY).catch(() => undefined);
    return result;
  } catch (problem) {
    const reason = problem instanceof StoreUnavailable ? problem.reason : 'broken';
    const since = (await readTrouble())?.since ?? now;
    await browser.storage.session.set({ [KEY]: { reason, since } }).catch(() => undefined);
    throw problem;
  }
}

/** @returns why nothing can be kept at this time; null where all is well */
export async function readTrouble(): Promise<Trouble | null> {
  const kept: Record<string, unknown> = await browser.storage.session.get(KEY).catch(() => ({}));
  return (kept[KEY] as Trouble | undefined) ?? null;
}
