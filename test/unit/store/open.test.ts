import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STEPS, type Step } from '../../../src/store/migrations';
import { openStore, StoreUnavailable } from '../../../src/store/open';
import { DATABASE } from '../../../src/store/schema';
import { openRaw, wipe } from './database';

/** A version of ours that is one step on. */
const newer = vi.hoisted(() => ({ step: (() => undefined) as Step }));
vi.mock('../../../src/store/migrations', async (original) => {
  const actual = await original<typeof import('../../../src/store/migrations')>();
  const steps = [...actual.STEPS, newer.step];
  return {
    ...actual,
    STEPS: steps,
    migrate: (...[database, from, change]: Parameters<typeof actual.migrate>) =>
      actual.migrate(database, from, change, [...actual.STEPS, (...args) => newer.step(...args)]),
  };
});

const VERSION = STEPS.length;

const reasonOf = (opening: Promise<unknown>): Promise<unknown> =>
  opening.then(
    () => 'opened',
    (problem: unknown) => (problem instanceof StoreUnavailable ? problem.reason : problem),
  );

/** A connection to the version before, that does not let go. */
const openOlder = () => openDB(DATABASE, VERSION - 1);

const failWith = (problem: Error) =>
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw problem;
  });

beforeEach(wipe);
afterEach(() => {
  newer.step = () => undefined;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('openStore', () => {
  it('opens once, for all who ask at the same time and later', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const [one, other] = await Promise.all([openStore(), openStore()]);
    expect(one).toBe(other);
    expect(await openStore()).toBe(one);
    expect(opened).toHaveBeenCalledOnce();
    expect(one.version).toBe(VERSION);
  });

  it('says newer where a later version of ours was here, and leaves it alone', async () => {
    (await openRaw(VERSION + 1)).close();
    expect(await reasonOf(openStore())).toBe('newer');
    const database = await openRaw();
    expect(database.version).toBe(VERSION + 1);
    database.close();
  });

  it.each([
    ['private', new DOMException('A mutation operation was attempted', 'InvalidStateError')],
    ['private', new DOMException('The operation is insecure', 'SecurityError')],
    ['broken', new DOMException('Internal error opening backing store', 'UnknownError')],
    ['full', new DOMException('', 'QuotaExceededError')],
    ['broken', new TypeError('indexedDB is null')],
  ])('says %s for %s, with the cause', async (reason, problem) => {
    failWith(problem);
    await expect(openStore()).rejects.toMatchObject({ reason, cause: problem });
  });

  it('tries again at the next use after it failed', async () => {
    failWith(new TypeError('once'));
    expect(await reasonOf(openStore())).toBe('broken');
    expect(await reasonOf(openStore())).toBe('opened');
  });

  it('says full where the disk is too full for a migration', async () => {
    (await openOlder()).close();
    newer.step = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    expect(await reasonOf(openStore())).toBe('full');
  });

  it('says broken, with the cause, when a migration fails, and opens once it does not', async () => {
    (await openOlder()).close();
    const cause = new Error('a step failed');
    newer.step = () => Promise.reject(cause);
    await expect(openStore()).rejects.toMatchObject({ reason: 'broken', cause });
    newer.step = () => undefined;
    expect(await reasonOf(openStore())).toBe('opened');
  });
});

describe('a connection in the way', () => {
  /** Lets the wait for it be over when the test says so. */
  function holdTimers(): Promise<{ after: number; ring(): void }> {
    return new Promise((resolve) =>
      vi.stubGlobal('setTimeout', (ring: () => void, after: number) => resolve({ ring, after })),
    );
  }

  it('is waited for, and then told of', async () => {
    const older = await openOlder();
    const timer = holdTimers();
    const opening = reasonOf(openStore());
    const { after, ring } = await timer;
    expect(after).toBe(3_000);
    ring();
    expect(await opening).toBe('blocked');
    older.close();
    expect(await reasonOf(openStore())).toBe('opened');
  });

  it('is no problem when it lets go in time', async () => {
    const older = await openOlder();
    const timer = holdTimers();
    const opening = reasonOf(openStore());
    const { ring } = await timer;
    older.close();
    expect(await opening).toBe('opened');
    ring();
    expect(await reasonOf(openStore())).toBe('opened');
  });
});

describe('an open store', () => {
  it('lets go for a newer version of ours, and then says newer', async () => {
    await openStore();
    const database = await openRaw(VERSION + 1);
    expect(await reasonOf(openStore())).toBe('newer');
    database.close();
  });

  it('lets its database be deleted, and makes a new one', async () => {
    const store = await openStore();
    await store.put('settings', {} as never, 'settings');
    await wipe();
    const again = await openStore();
    expect(again).not.toBe(store);
    expect(await again.getAll('settings')).toEqual([]);
  });

  it('is opened again where the browser closed it', async () => {
    const store = await openStore();
    const closed = new Promise((resolve) => store.addEventListener('close', resolve));
    forceCloseDatabase(unwrap(store) as never);
    await closed;
    const again = await openStore();
    expect(again).not.toBe(store);
    expect(await again.count('days')).toBe(0);
  });
});
