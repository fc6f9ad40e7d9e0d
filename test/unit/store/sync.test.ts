import { beforeEach, expect, it } from 'vitest';
import { emptyTotals } from '../../../src/core/totals';
import { openStore } from '../../../src/store/open';
import { changeSyncState, exchangeWith, joinSync } from '../../../src/store/sync';
import { readSync } from '../../../src/store/synced';
import { inZone } from '../zone';
import { wipe } from './database';

const NOW = Date.UTC(2026, 10, 24, 11);

inZone('Europe/Amsterdam');
beforeEach(wipe);

it('exchanges and keeps nothing where the user wants no sync', async () => {
  expect(await exchangeWith({}, true, NOW)).toBeNull();
  await changeSyncState((state) => ({ ...state, at: NOW }));
  expect(await readSync()).toBeNull();
});

it('stays the device it is when it is switched on twice', async () => {
  await joinSync('Laptop');
  const before = await readSync();
  await joinSync('Phone');
  expect(await readSync()).toEqual(before);
});

it('tells of days whose sessions are not kept any more', async () => {
  await joinSync('Laptop');
  const hours = Array.from({ length: 24 }, () => 60_000);
  await (await openStore()).put('days', { ...emptyTotals('2026-11-23', 'chatgpt'), hours, user: 2 });
  const told = JSON.stringify((await exchangeWith({}, true, NOW))?.state);
  expect(told).toContain('chatgpt');
});
