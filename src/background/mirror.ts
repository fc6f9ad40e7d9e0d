import { browser } from '../browser';
import type { Scope } from '../core/forgotten';
import { lostOf, mirrored, whole, withoutScope, type Lost, type Mirror } from '../core/mirror';
import type { Instant, Ms } from '../core/records';
import { readForMirror, restoreDays } from '../store/mirror';
import { inTurn } from './in-turn';

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

/** Each change reads, thinks and writes, and two at once would lose what one of them wrote. */
const oneByOne = inTurn();

/** Brings the mirror up to date; notices that the database it knew is gone. */
export const keepMirror = (now: Instant): Promise<Mirror> => oneByOne(() => update(now));

async function update(
  now: Instant,
  change: (mirror: Mirror) => Mirror = (mirror) => mirror,
): Promise<Mirror> {
  const [known, current] = await Promise.all([read(), readForMirror(now)]);
  const mirror = change(mirrored(known, current, now));
  await write(mirror);
  return mirror;
}

const withoutLost = (mirror: Mirror): Mirror => ({ ...mirror, lost: null });

/** @returns what the browser lost, null where nothing was; without the store, what the mirror knew of it before */
export async function lostHistory(now: Instant): Promise<Lost | null> {
  const mirror = await keepMirror(now).catch(read);
  return mirror && lostOf(mirror);
}

/** Takes the lost days in again. A worker that is killed in between does it once all the same. */
export const restoreHistory = (now: Instant): Promise<void> =>
  oneByOne(async () => {
    const { lost } = await update(now);
    if (lost) await restoreDays(lost.days.map(whole), lost.of);
    await update(now, withoutLost);
  });

/** Lets the lost days go. */
export async function leaveHistory(now: Instant): Promise<void> {
  await oneByOne(() => update(now, withoutLost));
}

/**
 * Deletes from the mirror before the store does, and fills it anew afterwards, whatever came of it: a worker that is
 * killed in between leaves no copy of what was to be gone, and nothing that looks like a loss.
 */
export const whileUnmirrored = <T>(scope: Scope, now: Instant, work: () => Promise<T>): Promise<T> =>
  oneByOne(async () => {
    await update(now, (known) => ({ ...withoutScope(known, scope), days: [] }));
    try {
      return await work();
    } finally {
      await update(now);
    }
  });
