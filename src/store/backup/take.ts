import { dayOf } from '../../core/days';
import type { Mark } from '../../core/forgotten';
import { inPlaceOf } from '../../core/held';
import type { How } from '../../core/messages';
import { DEFAULT_SETTINGS, type Instant, type Settings } from '../../core/records';
import { EVERYTHING, type SiteId } from '../../core/words';
import { markTime } from '../marks';
import type { PresenceRow } from '../schema';
import { renewSessions } from '../sessions';
import {
  inOneTransaction,
  note,
  noteIn,
  settingsIn,
  STORES,
  type StoreName,
  type Transaction,
} from '../transaction';
import { mergedHistory, type History } from './history';
import { PRIVATE } from './choices';
import { Journal } from './journal';
import type { BackupRow } from './rows';
import { isNoteToKeep } from './shapes';
import { readStaged, type Staged, type StagingId } from './staging';

/**
 * Takes the staged backup in, in one transaction: all of it or nothing. It can be undone for a day.
 *
 * @returns false, with nothing changed, where it does not wait, or has been taken in already
 * @throws {StoreUnavailable}
 */
export async function takeBackup(how: How, staging: StagingId, now: Instant): Promise<boolean> {
  const staged = await readStaged();
  if (staged?.id !== staging) return false;
  return inOneTransaction(async (transaction) => {
    if ((await noteIn(transaction, 'taken'))?.staging === staging) return false;
    const journal = new Journal(transaction);
    const sessions = how === 'merge' ? await merge(transaction, journal, staged) : NOTHING;
    if (how === 'replace')
      for (const name of STORES)
        await journal.replace(name, await replacing(transaction, name, staged, now), staysIn(name));
    // What an open page has told before is not told once more.
    const marks: Mark[] = how === 'replace' ? [{ site: EVERYTHING, document: null, from: 0, to: now }] : [];
    await markTime(transaction, marks, now);
    await note(transaction, 'undo', undefined);
    await note(transaction, 'taken', { at: now, staging, changes: journal.changes, sessions, marks });
    return true;
  });
}

/** Names and plans that the backup was to do without stay as they are here, and so does what waits until tomorrow. */
async function replacing(
  transaction: Transaction,
  name: StoreName,
  { all }: Staged,
  now: Instant,
): Promise<readonly BackupRow[]> {
  if (name !== 'settings') return all[name];
  const stored = await transaction.objectStore('settings').get('settings');
  const own = Object.fromEntries(
    PRIVATE.flatMap((field) => (stored?.[field]?.length ? [[field, stored[field]]] : [])),
  );
  const here = await settingsIn(transaction);
  const today = dayOf(now, here.dayStart);
  const [row] = all[name] as readonly { key: string; value: Partial<Settings> }[];
  const wanted = { ...DEFAULT_SETTINGS, ...own, ...row?.value };
  const settings = inPlaceOf(here, wanted, today);
  if (!row && settings === wanted && Object.keys(own).length === 0) return [];
  return [{ key: 'settings', value: settings }];
}

const NOTHING: Span[] = [];

/** What the ledger keeps for itself stays, but for what a backup brings along. */
const staysIn =
  (name: StoreName) =>
  (key: IDBValidKey): boolean =>
    name === 'notes' && !isNoteToKeep(key);

interface Span {
  site: SiteId;
  from: Instant;
  to: Instant;
}

/** @returns the time in which sessions were made anew */
async function merge(transaction: Transaction, journal: Journal, staged: Staged): Promise<Span[]> {
  const here = await readHere(transaction);
  const { rows, presences, turns } = mergedHistory(here, staged);
  await journal.put('days', rows);
  await journal.put('presences', presences);
  await journal.put('turns', turns);
  for (const name of STORES) if (!MERGED.includes(name)) await journal.putMissing(name, staged.all[name]);
  const spans = spansOf(presences);
  for (const span of spans) await renewSessions(transaction, span.site, span);
  return spans;
}

/** Sessions follow from presences; what the user chose here, and what the ledger noted of itself, stays. */
const MERGED: readonly StoreName[] = ['days', 'presences', 'turns', 'sessions', 'settings', 'notes'];

async function readHere(transaction: Transaction): Promise<History> {
  const [days, presences, turns] = await Promise.all([
    transaction.objectStore('days').getAll(),
    transaction.objectStore('presences').getAll(),
    transaction.objectStore('turns').getAll(),
  ]);
  return { days, presences, turns };
}

/** @returns for each site the time that its presences lie in */
function spansOf(presences: readonly PresenceRow[]): Span[] {
  const spans = new Map<SiteId, Span>();
  for (const { site, from, to } of presences) {
    const known = spans.get(site) ?? { site, from, to };
    spans.set(site, { site, from: Math.min(known.from, from), to: Math.max(known.to, to) });
  }
  return [...spans.values()];
}
