import type { Done, FromScreen, ScreenAnswer } from '../core/messages';
import type { Gone, Scope } from '../core/forgotten';
import { DEFAULT_SETTINGS, type Instant } from '../core/records';
import { EVERYTHING } from '../core/words';
import { editPresence, undoEdit } from '../store/edit';
import { dropStaged } from '../store/backup/staging';
import { takeBackup } from '../store/backup/take';
import { undoTaken } from '../store/backup/undo';
import { forget } from '../store/forget';
import { packMonths } from '../store/pack';
import { takeImported } from '../store/take-imported';
import { readSettings } from '../store/settings';
import { keepMirror, leaveHistory, lostHistory, restoreHistory, whileUnmirrored } from './mirror';
import { leaveSync, syncNow } from './sync';
import { readTrouble } from './trouble';
import { readWeekly, setWeekly } from './weekly';

/** What a screen asks of the history, and not of the settings. */
export type AboutHistory = Extract<FromScreen, { kind: (typeof KINDS)[number] }>;

const KINDS = [
  'forget',
  'edit',
  'undo',
  'ask-history',
  'restore-history',
  'leave-history',
  'take-backup',
  'take-imported',
  'undo-taken',
  'set-weekly',
] as const;

export const isAboutHistory = (wish: FromScreen): wish is AboutHistory =>
  (KINDS as readonly string[]).includes(wish.kind);

/** Carries it out; the answer to a deletion names what was deleted. */
export async function changeHistory(wish: AboutHistory, now: Instant): Promise<ScreenAnswer> {
  switch (wish.kind) {
    case 'forget':
      return done({ gone: await forgetEverywhere(wish, now) });
    case 'edit':
      return done({}, await mirroredAfter(now, () => editPresence(wish, now)));
    case 'undo':
      return done({}, (await mirroredAfter(now, undoEdit)) ? null : 'gone');
    case 'take-backup':
      return taken(await mirroredAfter(now, () => takeBackup(wish.how, wish.staging, now)));
    case 'take-imported':
      return taken(await mirroredAfter(now, () => takeImported(wish.prefer, wish.staging, now)));
    case 'undo-taken':
      return done({}, (await mirroredAfter(now, () => undoTaken(now))) ? null : 'gone');
    case 'set-weekly':
      await setWeekly(wish.on, now);
      break;
    case 'restore-history':
      await restoreHistory(now);
      await syncNow(true);
      break;
    case 'leave-history':
      await leaveHistory(now);
  }
  const [lost, trouble, weekly] = await Promise.all([lostHistory(now), readTrouble(), readWeekly()]);
  const history = { lost, trouble, ...(weekly && { weekly }) };
  // Also where the store cannot be opened: the mirror is all there is then.
  return { ok: true, settings: await readSettings().catch(() => DEFAULT_SETTINGS), history };
}

async function done(some: Partial<Done>, problem: string | null = null): Promise<ScreenAnswer> {
  return problem ? { ok: false, problem } : { ok: true, settings: await readSettings(), ...some };
}

async function taken(isTaken: boolean): Promise<ScreenAnswer> {
  if (isTaken) await dropStaged();
  return done({}, isTaken ? null : 'gone');
}

async function mirroredAfter<T>(now: Instant, work: () => Promise<T>): Promise<T> {
  const result = await work();
  await keepMirror(now);
  await syncNow(true);
  packAgain(now);
  return result;
}

/** Nobody waits for it: what a killed worker leaves undone is made up for when the day is over. */
const packAgain = (now: Instant): void => void Promise.allSettled([packMonths(now)]);

/** What this device told the others goes, too. Whoever deletes everything leaves them: its limits are theirs as well. */
async function forgetEverywhere(scope: Scope, now: Instant): Promise<Gone> {
  const isAll = scope.site === EVERYTHING && scope.first === null && scope.last === null;
  if (isAll) await leaveSync().catch(() => undefined);
  const gone = await whileUnmirrored(scope, now, () => forget(scope, now));
  await syncNow(true);
  packAgain(now);
  return gone;
}
