import { openDB, type IDBPDatabase } from 'idb';
import type { StoreProblem } from '../core/words';
import { migrate, STEPS, type AnyDatabase, type VersionChange } from './migrations';
import { DATABASE, type Schema } from './schema';

export type Store = IDBPDatabase<Schema>;

export type { StoreProblem } from '../core/words';

/** The store cannot be opened, or cannot keep anything; a screen can say what to do about it. */
export class StoreUnavailable extends Error {
  readonly reason: StoreProblem;

  constructor(reason: StoreProblem, cause?: unknown) {
    super(`the store cannot be used: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** An older page of ours that does not let go of the database within this time is told of. */
const BLOCKED_AFTER_MS = 3_000;

let opened: Promise<Store> | null = null;

/**
 * Opens the store once a context; opens again where the browser closed it.
 *
 * @throws {StoreUnavailable}
 */
export function openStore(): Promise<Store> {
  opened ??= open().catch((problem: unknown) => {
    forgetConnection();
    throw problem;
  });
  return opened;
}

/** The next use opens the store again. */
export function forgetConnection(): void {
  opened = null;
}

async function open(): Promise<Store> {
  let giveUp: (problem: StoreUnavailable) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (giveUp = reject));
  try {
    return await Promise.race([openNow(giveUp), failed]);
  } catch (problem) {
    throw problem instanceof StoreUnavailable ? problem : new StoreUnavailable(reasonOf(problem), problem);
  }
}

function openNow(giveUp: (problem: StoreUnavailable) => void): Promise<Store> {
  return openDB<Schema>(DATABASE, STEPS.length, {
    upgrade: (database, from, _to, change) =>
      migrate(database as unknown as AnyDatabase, from, change as unknown as VersionChange).catch((problem) =>
        giveUp(new StoreUnavailable(reasonOf(problem) === 'full' ? 'full' : 'broken', problem)),
      ),
    blocked: () => setTimeout(() => giveUp(new StoreUnavailable('blocked')), BLOCKED_AFTER_MS),
    // A newer version of ours waits for this one: let go at once, and open again at the next use.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      forgetConnection();
    },
    terminated: forgetConnection,
  });
}

/** Firefox that never remembers history refuses changes with InvalidStateError: facts of 2026-11, docs/architecture.md. */
function reasonOf(problem: unknown): StoreProblem {
  const name = nameOf(problem);
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  if (name === 'InvalidStateError' || name === 'SecurityError') return 'private';
  return 'broken';
}

export const nameOf = (problem: unknown): string =>
  problem instanceof DOMException || problem instanceof Error ? problem.name : '';
