import type { Mark } from '../core/forgotten';
import type { Interval } from '../core/intervals';
import type { Edit } from '../core/messages';
import { daysOf, within } from '../core/parts';
import { MAX_PRESENCE_MS, type Instant } from '../core/records';
import { stayIn } from '../core/stays';
import { gained } from '../core/totals';
import { EVERYTHING } from '../core/words';
import { Gains } from './days';
import { markTime, unmarkTime } from './marks';
import type { PresenceRow, TurnRow, Undo } from './schema';
import { renewSessions } from './sessions';
import { inOneTransaction, note, noteIn, type Transaction } from './transaction';

/** Why a presence was not changed: it is not there any more, or so old that its neighbours are not. */
export type EditProblem = 'gone' | 'too old';

/**
 * Shortens a presence to what the user says, or deletes it: totals, sessions and stays follow, and the turns that its
 * document had in the time that goes are deleted with it. It can be undone until the next edit.
 *
 * @returns what kept it from being done, or null
 * @throws {StoreUnavailable}
 */
export function editPresence({ document, seq, keep }: Edit, now: Instant): Promise<EditProblem | null> {
  return inOneTransaction(async (transaction) => {
    const row = await transaction.objectStore('presences').get([document, seq]);
    if (!row) return 'gone';
    if (row.from - MAX_PRESENCE_MS < ((await noteIn(transaction, 'keptSince')) ?? 0)) return 'too old';
    const cuts = cutsOf(row, keep);
    const marks = cuts.map((cut): Mark => ({ site: row.site, document, ...cut }));
    const less = await shortenStays(transaction, row, cuts);
    const turns = await deleteTurns(transaction, row, cuts);
    await change(transaction, row, kept(row, keep));
    await markTime(transaction, marks, now);
    await note(transaction, 'undo', { at: now, presence: row, turns, less, marks });
    return null;
  });
}

/** @returns whether there was an edit to undo; @throws {StoreUnavailable} */
export function undoEdit(): Promise<boolean> {
  return inOneTransaction(async (transaction) => {
    const undo = await noteIn(transaction, 'undo');
    if (!undo) return false;
    const { presence, turns, less } = undo;
    await change(transaction, presence, presence);
    const gains = new Gains();
    for (const turn of turns) {
      await transaction.objectStore('turns').put(turn);
      gains.turn(turn, 1);
    }
    await gains.keep(transaction);
    for (const { seq, ms } of less) await changeStay(transaction, presence.document, seq, -ms);
    await unmarkTime(transaction, undo.marks);
    await note(transaction, 'undo', undefined);
    return true;
  });
}

/** What goes: the time before and after what is kept. */
function cutsOf(row: Interval, keep: Interval | null): Interval[] {
  if (keep === null) return [{ from: row.from, to: row.to }];
  const cuts = [
    { from: row.from, to: Math.min(row.to, keep.from) },
    { from: Math.max(row.from, keep.to), to: row.to },
  ];
  return cuts.filter(({ from, to }) => to > from);
}

/** @returns the row with only this time left; null where none is */
function kept(row: PresenceRow, keep: Interval | null): PresenceRow | null {
  const parts = keep ? within(row.parts, keep) : [];
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const left: PresenceRow = { ...row, from: first.from, to: last.to, parts, days: daysOf(parts) };
  if (left.from > row.from) left.began = 'edit';
  if (left.to < row.to) left.ended = 'edit';
  return left;
}

/** Puts another row in the place of this presence, or none; hours and sessions follow. */
async function change(transaction: Transaction, row: PresenceRow, to: PresenceRow | null): Promise<void> {
  const presences = transaction.objectStore('presences');
  const range = IDBKeyRange.bound(row.from - MAX_PRESENCE_MS, row.to);
  const before = (await presences.index('from').getAll(range)).filter((one) => one.to > row.from);
  const isIt = (one: PresenceRow): boolean => one.document === row.document && one.seq === row.seq;
  const after = [...before.filter((one) => !isIt(one)), ...(to ? [to] : [])];
  await (to ? presences.put(to) : presences.delete([row.document, row.seq]));
  const mine = (rows: PresenceRow[]) => rows.filter(({ site }) => site === row.site);
  const gains = new Gains();
  gains.hours(row.site, gained(row.parts, mine(before), mine(after)));
  gains.hours(EVERYTHING, gained(row.parts, before, after));
  await gains.keep(transaction);
  await renewSessions(transaction, row.site, row);
}

const inDocument = (document: string): IDBKeyRange => IDBKeyRange.bound([document], [document, []]);

async function deleteTurns(
  transaction: Transaction,
  { document }: PresenceRow,
  cuts: readonly Interval[],
): Promise<TurnRow[]> {
  const turns = transaction.objectStore('turns');
  const all = await turns.getAll(inDocument(document));
  const gone = all.filter(({ at }) => cuts.some(({ from, to }) => at >= from && at < to));
  const gains = new Gains();
  for (const turn of gone) {
    await turns.delete([document, turn.seq]);
    gains.turn(turn, -1);
  }
  await gains.keep(transaction);
  return gone;
}

async function shortenStays(
  transaction: Transaction,
  { document }: PresenceRow,
  cuts: readonly Interval[],
): Promise<Undo['less']> {
  const turns = await transaction.objectStore('turns').getAll(inDocument(document));
  const presences = await transaction.objectStore('presences').getAll(inDocument(document));
  const messages = turns.filter(({ kind }) => kind === 'user').map(({ at }) => at);
  const less: Undo['less'] = [];
  for (const turn of turns) {
    if (turn.kind !== 'reply' || turn.stay === 0) continue;
    const ms = cuts.reduce((sum, cut) => sum + stayIn(turn, messages, presences, cut), 0);
    if (ms > 0) less.push({ seq: turn.seq, ms });
  }
  for (const { seq, ms } of less) await changeStay(transaction, document, seq, ms);
  return less;
}

/** @param ms what comes off the stay of this reply; negative gives it back */
async function changeStay(
  transaction: Transaction,
  document: string,
  seq: number,
  ms: number,
): Promise<void> {
  const turns = transaction.objectStore('turns');
  const turn = await turns.get([document, seq]);
  if (turn?.kind !== 'reply') return;
  const { less = 0, ...whole } = turn;
  const stay = Math.max(0, turn.stay - ms);
  const changed: TurnRow = less + ms > 0 ? { ...whole, stay, less: less + ms } : { ...whole, stay };
  await turns.put(changed);
  const gains = new Gains();
  gains.turn(turn, -1);
  gains.turn(changed, 1);
  await gains.keep(transaction);
}
