import { afterChoice, NO_BACK_OFF, type Passed } from '../core/back-off';
import { isAbout, type Facts, type KindOf } from '../core/facts';
import { endedSoon, sessionOf } from '../core/helped';
import { limitOf } from '../core/limits';
import type { NudgeChoice } from '../core/messages';
import type { Choice, Nudge, NudgeShown } from '../core/nudge';
import { isNudge, nudgeOf, type NudgeOpen } from '../core/nudges';
import type { SiteId } from '../core/words';
import { note, type Transaction } from './transaction';

/**
 * Notes a limit or nudge that was shown, or what was chosen. What may not be shown on this page now is left out: no
 * page speaks for another site, or makes one up; and of a nudge nothing is chosen before it was shown.
 *
 * @returns the nudge that is shown for the first time
 */
export async function takeNudge(
  transaction: Transaction,
  { id, choice }: NudgeChoice,
  facts: Facts,
  kindOf: KindOf,
): Promise<NudgeOpen | null> {
  const nudges = transaction.objectStore('nudges');
  const known = await nudges.get(id);
  if (choice === 'more' && limitOf(id, facts, kindOf)?.more === false) return null;
  const open = known || choice !== 'shown' ? null : nudgeOf(id, facts, kindOf);
  const row = known ? chosen(known, choice, facts, kindOf) : shown(id, choice, open, facts, kindOf);
  if (row === null) return null;
  await nudges.put(row);
  if (isNudge(row)) await remember(transaction, row, facts);
  return open && { ...open, id };
}

/** @returns the row of what is shown for the first time; null where it may not be */
function shown(
  id: string,
  choice: Choice,
  open: NudgeOpen | null,
  facts: Facts,
  kindOf: KindOf,
): Nudge | null {
  const { now, day, site } = facts;
  const row = { id, day, site, at: now, choice, chose: now };
  const limit = limitOf(id, facts, kindOf)?.limit;
  if (limit) return { ...row, kind: 'limit', limit: limit.id, what: limit.what };
  return open && { ...row, kind: open.kind, form: open.form };
}

/**
 * What was chosen first stays, and a late `shown` takes nothing back. Only a chat that is closed is shown again after a
 * choice, and more may be asked for then; and who said what they came for is asked again whether they got it.
 *
 * @returns null where nothing changes
 */
function chosen(known: Nudge, choice: Choice, facts: Facts, kindOf: KindOf): Nudge | null {
  const limit = isNudge(known) ? null : facts.settings.limits.find(({ id }) => id === known.limit);
  const isMine = isNudge(known)
    ? known.site === facts.site
    : limit && isAbout(limit.scope, facts.site, facts, kindOf);
  const isOpen = known.choice === 'warned' || (known.choice === 'shown' && choice !== 'warned');
  const isAskedAgain = limit?.form === 'closed' && choice === 'more';
  const isDoneAsked = isNudge(known) && known.met !== undefined && AT_DONE.includes(choice);
  if (!isMine || choice === known.choice || !(isOpen || isAskedAgain || isDoneAsked)) return null;
  const { now } = facts;
  return { ...known, choice, chose: now, at: known.choice === 'warned' ? now : known.at };
}

/** What ends the visit, or what asks for it. */
const AT_DONE: readonly Choice[] = ['wrap-up', 'not-today', 'off'];

/** Remembers the form that was seen, a nudge that is to rest, and one that is switched off. */
async function remember(transaction: Transaction, row: NudgeShown, facts: Facts): Promise<void> {
  const { nudging, settings, day } = facts;
  const { kind, form, site, at, choice } = row;
  const ended = settings.helped ? await endings(transaction, nudging.backOff[kind]?.passed ?? []) : [];
  const before = nudging.backOff[kind] ?? NO_BACK_OFF;
  const after = afterChoice(before, choice, { site, at, day }, (one) => ended.includes(one));
  await note(transaction, 'nudging', {
    backOff: { ...nudging.backOff, [kind]: after },
    forms: [...new Set([...nudging.forms, form])],
  });
  if (choice !== 'off') return;
  const off = { ...settings, nudges: { ...settings.nudges, [kind]: false } };
  await transaction.objectStore('settings').put(off, 'settings');
}

/** @returns those after which the session ended soon all the same */
async function endings(transaction: Transaction, passed: readonly Passed[]): Promise<Passed[]> {
  const sessions = transaction.objectStore('sessions');
  const isEnded = async (one: Passed): Promise<boolean> => {
    const of = IDBKeyRange.bound([one.site, 0], [one.site, Infinity]);
    const session = sessionOf(await sessions.getAll(of), one.site, one.at);
    return session !== null && endedSoon(session, one.at);
  };
  const ended = await Promise.all(passed.map(isEnded));
  return passed.filter((_, place) => ended[place]);
}

/** Only where an intention was asked for, on this site. */
export async function takeIntention(
  transaction: Transaction,
  id: string,
  met: boolean | null,
  site: SiteId,
): Promise<void> {
  const nudges = transaction.objectStore('nudges');
  const known = await nudges.get(id);
  if (known?.kind !== 'arrival' || known.site !== site || typeof known.met === 'boolean') return;
  await nudges.put({ ...known, met });
}
