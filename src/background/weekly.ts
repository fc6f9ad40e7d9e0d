import { browser } from '../browser';
import { addDays, dayOf } from '../core/days';
import type { Weekly } from '../core/messages';
import type { Instant } from '../core/records';
import { writeBackup } from '../store/backup/written';

/** Beside the database: when the browser has lost that, this says where the last backup is. */
const KEY = 'weekly';
const EVERY_DAYS = 7;

/** @returns null where no backup is saved by itself */
export async function readWeekly(): Promise<Weekly | null> {
  return ((await browser.storage.local.get(KEY))[KEY] as Weekly | undefined) ?? null;
}

/** The first backup is saved at once, so that the person sees where they go. */
export async function setWeekly(on: boolean, now: Instant): Promise<void> {
  if (!on) return browser.storage.local.remove(KEY);
  await browser.storage.local.set({ [KEY]: { since: now } satisfies Weekly });
  await saveIfDue(now);
}

/** Saves a backup if the last one is a week old. Asked for at the start of each day, and with the browser. */
export async function saveIfDue(now: Instant): Promise<void> {
  const weekly = await readWeekly();
  if (!weekly) return;
  const { last } = weekly;
  if (last && last.at <= now && now < nextAfter(last.at)) return;
  const name = await save(now).catch(() => null);
  // It may have been switched off meanwhile, or off and on again.
  if ((await readWeekly())?.since !== weekly.since) return;
  const told: Weekly =
    name === null ? { ...weekly, failed: true } : { since: weekly.since, last: { at: now, name } };
  await browser.storage.local.set({ [KEY]: told });
}

const nextAfter = (at: Instant): Instant => new Date(`${addDays(dayOf(at, 0), EVERY_DAYS)}T00:00`).getTime();

/** @returns the name of the file */
async function save(now: Instant): Promise<string> {
  const backup = await writeBackup(browser.runtime.getManifest().version, now, false);
  const name = `full-stop-backup-${dayOf(now, 0)}.json.gz`;
  const url = await addressOf(await zipped(backup));
  const file = { url, filename: `Full Stop/${name}`, conflictAction: 'overwrite' } as const;
  const id = await browser.downloads.download(file).catch((problem: unknown) => {
    letGo(url);
    throw problem;
  });
  letGoWhenSaved(id, url);
  return name;
}

/** Of an address that holds all itself, there is nothing to let go. */
const letGo = (url: string): void => void (url.startsWith('blob:') && URL.revokeObjectURL(url));

/** The browser reads from the address until all is saved. */
function letGoWhenSaved(id: number, url: string): void {
  if (!url.startsWith('blob:')) return;
  const { onChanged } = browser.downloads;
  const hear = ({ id: which, state }: { id: number; state?: { current?: string | undefined } }): void => {
    if (which !== id || state === undefined || state.current === 'in_progress') return;
    onChanged.removeListener(hear);
    letGo(url);
  };
  onChanged.addListener(hear);
}

/** A worker has no addresses for what it holds (Chromium), and an event page may download no other (Firefox). */
async function addressOf(blob: Blob): Promise<string> {
  if (typeof URL.createObjectURL === 'function') return URL.createObjectURL(blob);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 32_768)
    binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return `data:application/gzip;base64,${btoa(binary)}`;
}

/** A tenth of the size: all of it goes into an address. Chromium 156 takes one of 8 MB at least (2026-11). */
const zipped = (text: string[]): Promise<Blob> =>
  new Response(new Blob(text).stream().pipeThrough(new CompressionStream('gzip'))).blob();
