import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScreenAnswer } from '../../../src/core/messages';
import { inZone } from '../zone';
import { wipe } from '../store/database';
import type { FakeBrowser } from './fake-browser';

const browser = vi.hoisted(() => ({}) as FakeBrowser);
vi.mock('../../../src/browser', () => ({ browser }));

const { fakeBrowser } = await import('./fake-browser');
const { answerScreen } = await import('../../../src/background/messages');
const { saveIfDue } = await import('../../../src/background/weekly');

inZone('Europe/Amsterdam');
const at = (date: number, hour = 12): number => new Date(2026, 10, date, hour).getTime();
const NAME = 'full-stop-backup-2026-11-10.json.gz';

const saved = () => browser.downloads.download.mock.calls.map(([{ filename }]) => filename);
async function weekly() {
  const answer: ScreenAnswer = await answerScreen({ kind: 'ask-history' });
  return answer.ok ? answer.history?.weekly : answer.problem;
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: at(10) });
  Object.assign(browser, fakeBrowser());
  // A worker of Chromium has none.
  Object.assign(URL, { createObjectURL: undefined });
  await wipe();
});

describe('a weekly backup', () => {
  it('is off until it is asked for', async () => {
    await saveIfDue(at(10));
    expect([saved(), await weekly()]).toEqual([[], undefined]);
  });

  it('is saved at once, as what the ledger holds, and then every seven days', async () => {
    await answerScreen({ kind: 'set-weekly', on: true });
    expect(saved()).toEqual([`Full Stop/${NAME}`]);
    const [{ url }] = browser.downloads.download.mock.calls[0] ?? [{ url: '' }];
    const [, base64 = ''] = url.split('base64,');
    const backup = JSON.parse(gunzipSync(Buffer.from(base64, 'base64')).toString()) as object;
    expect(backup).toMatchObject({ format: 'full-stop-backup', made: at(10), stores: { days: [] } });
    expect(await weekly()).toEqual({ since: at(10), last: { at: at(10), name: NAME } });
    for (const date of [11, 16]) await saveIfDue(at(date, 23));
    expect(saved()).toHaveLength(1);
    await saveIfDue(at(17, 5));
    expect(saved()[1]).toBe('Full Stop/full-stop-backup-2026-11-17.json.gz');
  });

  it('says so where it was not saved, and is tried again a day later', async () => {
    await answerScreen({ kind: 'set-weekly', on: true });
    browser.downloads.download.mockRejectedValueOnce(new Error('not allowed'));
    await saveIfDue(at(17));
    expect(await weekly()).toEqual({ since: at(10), last: { at: at(10), name: NAME }, failed: true });
    await saveIfDue(at(18));
    expect(await weekly()).toMatchObject({ last: { at: at(18) } });
    expect(await weekly()).not.toHaveProperty('failed');
  });

  it('lets an address of the browser go once all is saved', async () => {
    const [made, gone] = [vi.fn(() => 'blob:1'), vi.fn()];
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: gone });
    await answerScreen({ kind: 'set-weekly', on: true });
    const { onChanged } = browser.downloads;
    onChanged.fire({ id: 2, state: { current: 'complete' } });
    onChanged.fire({ id: 1, state: { current: 'in_progress' } });
    onChanged.fire({ id: 1 });
    expect(gone).not.toHaveBeenCalled();
    onChanged.fire({ id: 1, state: { current: 'complete' } });
    expect([gone.mock.calls, onChanged.listeners]).toEqual([[['blob:1']], []]);
    browser.downloads.download.mockRejectedValueOnce(new Error('not allowed'));
    await saveIfDue(at(17));
    expect(gone).toHaveBeenCalledTimes(2);
  });

  it('stays off where it is switched off while it is being saved', async () => {
    await answerScreen({ kind: 'set-weekly', on: true });
    browser.downloads.download.mockImplementationOnce(async () => {
      await answerScreen({ kind: 'set-weekly', on: false });
      return 1;
    });
    await saveIfDue(at(17));
    expect(await weekly()).toBeUndefined();
  });

  it('comes at once where the clock was put back, and no more once it is off', async () => {
    await answerScreen({ kind: 'set-weekly', on: true });
    await saveIfDue(at(3));
    expect(saved()).toHaveLength(2);
    await answerScreen({ kind: 'set-weekly', on: false });
    await saveIfDue(at(30));
    expect([saved().length, await weekly()]).toEqual([2, undefined]);
  });
});
