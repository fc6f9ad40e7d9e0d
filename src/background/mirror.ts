import { browser } from '../browser';
import type { Scope } from '../core/forgotten';
import { lostOf, mirrored, whole, withoutScope, type Lost, type Mirror } from '../core/mirror';
import type { Instant, Ms } from '../core/records';
import { readForMirror, restoreDays } from '../store/mirror';

const KEY = 'mirror';
/** The mirror follows in steps of this much presence: writing it at every report would cost more than it is worth. */
const STEP_MS: Ms = 5 * 60_000;

/** @returns whether presence has grown enough to be mirrored again */
export const isStep = (today: Ms, added: Ms): boolean =>
  Math.floor(today / STEP_MS) !== Math.floor((today - added) / STEP_MS);

async function read(): Promise<Mirror | null> {
  return ((await browser.storage.local.get(KEY))[KEY] as Mirror | undefined) ?? null;
}

const write = (mirror: Mirror): Promise<void> => browser.storage.local.set({ [KEY]: mirror });

/** Brings the mirror up to date; notices that the database it knew is gone. */
export async function keepMirror(now: Instant): Promise<Mirror> {
  const [known, current] = await Promise.all([read(), readForMirror(now)]);
  const mirror = mirrored(known, current, now);
  await write(mirror);
  return mirror;
}

/** @returns what the browser lost, null where nothing was; without the store, what the mirror knew of it before */
export async function lostHistory(now: Instant): Promise<Lost | null> {
  const mirror = await keepMirror(now).catch(read);
  return mirror && lostOf(mirror);
}

/** Takes the lost days in again. A worker that is killed in between does it once all the same. */
export async function restoreHistory(now: Instant): Promise<void> {
  const { lost } = await keepMirror(now);
  if (lost) await restoreDays(lost.days.map(whole), lost.of);
  await leaveHistory(now);
}

/** Lets the lost days go. */
export async function leaveHistory(now: Instant): Promise<void> {
  await write({ ...(await keepMirror(now)), lost: null });
}

/**
 * Deletes from the mirror before the store does, and fills it anew afterwards: a worker that is killed in between
 * leaves no copy of what was to be gone, and nothing that looks like a loss.
 */
export async function whileUnmirrored<T>(scope: Scope, now: Instant, work: () => Promise<T>): Promise<T> {
  const known = await keepMirror(now);
  await write({ ...withoutScope(known, scope), days: [] });
  const result = await work();
  await keepMirror(now);
  return result;
}
