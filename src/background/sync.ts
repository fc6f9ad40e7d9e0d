import { browser } from '../browser';
import type { FromScreen, ScreenAnswer } from '../core/messages';
import type { Exchange } from '../core/sync/exchange';
import type { SyncProblem } from '../core/sync/items';
import { forgot, leaving, renamed } from '../core/sync/membership';
import { readSettings } from '../store/settings';
import { changeSyncState, dropSync, exchangeWith, isSynced, joinSync, noteSynced } from '../store/sync';
import { readSync } from '../store/synced';
import { refreshBadge } from './badge';
import { inTurn } from './in-turn';
import { tellOpenTabs } from './tabs';

export const SYNC_ALARM = 'sync';
/** Chrome takes 1,800 writings an hour: these are 30, of two at most. */
const SOON_MINUTES = 2;
const AGAIN_MINUTES = 5;

/** A worker that is killed in between makes up for it at its next exchange. */
const oneByOne = inTurn();

/**
 * Exchanges with the browser's own sync, where the user wants that; never throws.
 *
 * @param isAll whether all days are told anew, and not this week's alone
 */
export const syncNow = (isAll: boolean): Promise<void> => oneByOne(() => run(isAll)).catch(() => undefined);

async function run(isAll: boolean): Promise<void> {
  if (!(await isSynced())) return;
  const now = Date.now();
  try {
    const done = await exchangeWith(await area().get(null), isAll, now);
    if (done === null) return;
    if (done.isChanged) await Promise.allSettled([refreshBadge(), tellOpenTabs()]);
    await write(done);
    await noteSynced(null, now);
    // With others, each has less room, or more.
    if (done.isCrowd && !isAll) await run(true);
  } catch (problem) {
    await noteSynced(problemOf(problem), now);
    browser.alarms.create(SYNC_ALARM, { delayInMinutes: AGAIN_MINUTES });
  }
}

/** @throws where the browser has none */
function area(): typeof browser.storage.sync {
  const { sync } = browser.storage as { sync?: typeof browser.storage.sync };
  if (!sync) throw new Error('absent');
  return sync;
}

async function write({ set, remove }: Pick<Exchange, 'set' | 'remove'>): Promise<void> {
  if (Object.keys(set).length > 0) await area().set(set);
  if (remove.length > 0) await area().remove(remove);
}

/** By what browsers say: Chromium 156 names the quota, Firefox ESR 153 only says that there is one. */
function problemOf(problem: unknown): SyncProblem {
  const text = String(problem);
  if (text.includes('absent')) return 'absent';
  if (text.includes('MAX_WRITE')) return 'slow';
  return /quota/i.test(text) ? 'full' : 'failed';
}

/** Something was counted where the user wants sync: the others hear of it in a while. */
export async function syncSoon(): Promise<void> {
  if (await browser.alarms.get(SYNC_ALARM)) return;
  browser.alarms.create(SYNC_ALARM, { delayInMinutes: SOON_MINUTES });
}

type AboutSync = Extract<FromScreen, { kind: 'set-sync' | 'name-device' | 'forget-device' }>;

export const isAboutSync = (wish: FromScreen): wish is AboutSync =>
  ['set-sync', 'name-device', 'forget-device'].includes(wish.kind);

export async function changeSync(wish: AboutSync): Promise<ScreenAnswer> {
  if (wish.kind === 'set-sync' && wish.name === null) {
    await leaveSync();
    return { ok: true, settings: await readSettings() };
  }
  if (wish.kind === 'set-sync') await joinSync(wish.name ?? '');
  if (wish.kind === 'name-device') await changeSyncState((state) => renamed(state, wish.device, wish.name));
  if (wish.kind === 'forget-device') await changeSyncState((state) => forgot(state, wish.device));
  await syncNow(true);
  return { ok: true, settings: await readSettings() };
}

/**
 * What this device told is taken away before it forgets that it did. Nothing is exchanged meanwhile: a device that finds
 * itself forgotten would come back.
 *
 * @throws where the browser refuses it
 */
export const leaveSync = (): Promise<void> => oneByOne(leave);

async function leave(): Promise<void> {
  const state = await readSync();
  if (state) await write(leaving(state, await area().get(null)));
  await dropSync();
}
