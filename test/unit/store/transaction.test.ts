import { unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EVERYTHING } from '../../../src/core/words';
import { forget } from '../../../src/store/forget';
import { look, record, todayOf } from '../../../src/store/ledger';
import { openStore } from '../../../src/store/open';
import { changeSettings } from '../../../src/store/settings';
import { inOneTransaction } from '../../../src/store/transaction';
import { documentOf, MINUTE, presenceOf, readAll, reportOf, wipe } from './database';

const NOW = Date.UTC(2026, 10, 24, 12);
const report = () => reportOf({ document: documentOf(1), presences: [presenceOf(NOW - 5 * MINUTE, NOW)] });
const presences = async (): Promise<number> => (await readAll()).presences.length;

/** The next call fails as the browsers say it does. */
const failing = (name: string, at: 'put' | 'transaction') => {
  const fail = (): never => {
    throw new DOMException('', name);
  };
  return at === 'put'
    ? vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(fail)
    : vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(fail);
};

beforeEach(async () => {
  await wipe();
  // A new database would be made with transactions of its own.
  await openStore();
});
afterEach(() => vi.restoreAllMocks());

describe('a transaction', () => {
  it('waits for the disk, but for what pages tell', async () => {
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const durabilities = () => opened.mock.calls.splice(0).map(([, , options]) => options?.durability);
    await record(report(), 'chatgpt', NOW);
    expect(durabilities()).toEqual(['relaxed']);
    await changeSettings((settings) => settings);
    await forget({ site: EVERYTHING, first: null, last: null }, NOW);
    expect(new Set(durabilities())).toEqual(new Set(['strict']));
  });

  it('only reads where nothing is told', async () => {
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await look('chatgpt', NOW);
    expect(opened.mock.calls.map(([, mode]) => mode)).toEqual(['readonly']);
  });

  it('that finds the connection closing is done on a new one', async () => {
    const before = await openStore();
    failing('InvalidStateError', 'transaction');
    await record(report(), 'chatgpt', NOW);
    expect(await presences()).toBe(1);
    expect(await openStore()).not.toBe(before);
  });

  it('whose connection is closed under it is done again, and counts once', async () => {
    let times = 0;
    await inOneTransaction(async (transaction) => {
      times += 1;
      await transaction.objectStore('settings').get('settings');
      // What is left to see of a connection that the browser closes: its transactions end.
      if (times === 1) unwrap(transaction).abort();
      await transaction.objectStore('settings').get('settings');
    });
    expect(times).toBe(2);
  });

  it('that was ended in the middle of a report counts once all the same', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementationOnce(function (this: IDBObjectStore, row: unknown) {
      const request = this.add(row);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(todayOf(await record(report(), 'chatgpt', NOW))).toBe(5 * MINUTE);
    expect(await presences()).toBe(1);
  });

  it('that fails twice in that way fails', async () => {
    failing('InvalidStateError', 'transaction');
    failing('InvalidStateError', 'transaction');
    await expect(record(report(), 'chatgpt', NOW)).rejects.toMatchObject({ name: 'InvalidStateError' });
    await record(report(), 'chatgpt', NOW);
    expect(await presences()).toBe(1);
  });

  it('for which the disk is too full says so, and keeps nothing of it', async () => {
    failing('QuotaExceededError', 'put');
    await expect(record(report(), 'chatgpt', NOW)).rejects.toMatchObject({ reason: 'full' });
    expect(await readAll()).toMatchObject({ presences: [], days: [], sessions: [] });
    failing('QuotaExceededError', 'put');
    await expect(changeSettings((settings) => settings)).rejects.toMatchObject({ reason: 'full' });
  });

  it('for which the disk is too full only at its end says so, too', async () => {
    await openStore();
    const full = new DOMException('', 'QuotaExceededError');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (
      this: IDBDatabase,
      ...args
    ) {
      vi.restoreAllMocks();
      const transaction = this.transaction(...args);
      Object.defineProperty(transaction, 'error', { get: () => full });
      queueMicrotask(() => transaction.abort());
      return transaction;
    });
    await expect(record(report(), 'chatgpt', NOW)).rejects.toMatchObject({ reason: 'full', cause: full });
  });

  it('whose work is at fault says what the fault is, once', async () => {
    let times = 0;
    const fault = inOneTransaction(async () => {
      times += 1;
      throw new TypeError('ours');
    });
    await expect(fault).rejects.toThrow('ours');
    expect(times).toBe(1);
  });
});
