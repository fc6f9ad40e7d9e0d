import { byHour, dayOf } from '../core/days';
import { isForgotten, notForgotten, type Mark } from '../core/forgotten';
import type { Report } from '../core/messages';
import { daysOf, joined } from '../core/parts';
import { MAX_PRESENCE_MS } from '../core/records';
import type { Instant, Ms, Presence, Settings, Turn } from '../core/records';
import { holds, outside, restOf } from '../core/rest';
import { gained, type HourGain } from '../core/totals';
import { EVERYTHING, type Reading, type SiteId } from '../core/words';
import { Gains } from './days';
import type { PresenceRow, TurnRow } from './schema';
import { takeSession } from './sessions';
import type { Transaction } from './transaction';

/** Who tells: the document, the site its sender belongs to, and the settings of this transaction. */
interface Source {
  document: string;
  site: SiteId;
  settings: Settings;
  /** What was deleted does not come back. */
  forgotten: readonly Mark[];
  gains: Gains;
  /** Presences that are new or have gone on, and by how much: for their sessions. */
  grown: { row: PresenceRow; added: Ms }[];
}

/**
 * Takes all that a report tells; presences and turns beside each other, as neither has to do with the other, and so with
 * days and sessions: each step that waits for another costs as much as all of them beside each other.
 *
 * @returns how much presence is new, on everything together
 */
export async function takeReport(
  transaction: Transaction,
  { document, presences, turns, reading }: Report,
  { site, settings, forgotten }: Pick<Source, 'site' | 'settings' | 'forgotten'>,
  now: Instant,
): Promise<Ms> {
  const gains = new Gains();
  const source: Source = { document, site, settings, forgotten, gains, grown: [] };
  const [added] = await Promise.all([
    takePresences(transaction, source, presences),
    takeTurns(transaction, source, turns),
    reading && takeReading(transaction, site, reading, now),
  ]);
  await Promise.all([gains.keep(transaction), takeSessions(transaction, source)]);
  return added;
}

async function takePresences(
  transaction: Transaction,
  source: Source,
  presences: readonly Presence[],
): Promise<Ms> {
  let added: Ms = 0;
  for (const presence of presences) added += await takePresence(transaction, source, presence);
  return added;
}

async function takeTurns(transaction: Transaction, source: Source, turns: readonly Turn[]): Promise<void> {
  for (const turn of turns) await takeTurn(transaction, source, turn);
}

async function takeSessions(transaction: Transaction, { site, grown }: Source): Promise<void> {
  for (const { row, added } of grown) await takeSession(transaction, site, row, added);
}

/**
 * Takes one presence, new or gone on, into the hours of its days. A presence only ever grows: what
 * was told of it once stays, in whatever order it is told.
 */
async function takePresence(transaction: Transaction, source: Source, told: Presence): Promise<Ms> {
  const { document, site, settings, gains, grown } = source;
  const presences = transaction.objectStore('presences');
  const known = await presences.get([document, told.seq]);
  if (known && known.site !== site) return 0;
  const awake = outside(told, restOf(settings));
  const part = awake && notForgotten(awake, source, source.forgotten);
  if (part === null) return 0;
  if (known && known.to >= part.to) return takeReason(transaction, known, part);
  const from = known?.from ?? part.from;
  const to = Math.min(part.to, from + MAX_PRESENCE_MS);
  const window = { from: known?.to ?? from, to };
  const near = await presences.index('from').getAll(IDBKeyRange.bound(window.from - MAX_PRESENCE_MS, to));
  const more = byHour(window, settings.dayStart);
  const parts = joined(known?.parts ?? [], more);
  const began = known?.began ?? part.began;
  const row: PresenceRow = { ...part, from, to, document, site, parts, days: daysOf(parts) };
  if (began) row.began = began;
  // The rest it was cut by has ended it, whatever the page says of a later end.
  if (awake && awake.to < told.to) row.ended = 'pause';
  const before = near.filter((one) => one.to > window.from);
  const mine = before.filter((one) => one.site === site);
  const here = gained(more, mine, [...mine, row]);
  const everywhere = gained(more, before, [...before, row]);
  gains.hours(site, here);
  gains.hours(EVERYTHING, everywhere);
  grown.push({ row, added: sumOf(here) });
  await presences.put(row);
  return sumOf(everywhere);
}

const sumOf = (gains: readonly HourGain[]): Ms => gains.reduce((sum, { ms }) => sum + ms, 0);

/** Why it ended may be known only when it has been told to its end already. */
async function takeReason(transaction: Transaction, known: PresenceRow, { to, ended }: Presence): Promise<0> {
  if (ended && to === known.to && !known.ended)
    await transaction.objectStore('presences').put({ ...known, ended });
  return 0;
}

/** Takes one turn, new or in a newer revision, into the totals of its day. */
async function takeTurn(transaction: Transaction, source: Source, told: Turn): Promise<void> {
  const { document, site, settings, forgotten, gains } = source;
  if (holds(restOf(settings), told.at) || isForgotten(told.at, source, forgotten)) return;
  const turns = transaction.objectStore('turns');
  const known = await turns.get([document, told.seq]);
  if (known && (known.rev >= told.rev || known.site !== site)) return;
  const day = known?.at === told.at ? known.day : dayOf(told.at, settings.dayStart);
  const row = shortened({ ...told, document, site, day }, known?.less);
  await turns.put(row);
  if (known) gains.turn(known, -1);
  gains.turn(row, 1);
}

/** The page does not know what the user took out of a stay. */
const shortened = (row: TurnRow, less: Ms = 0): TurnRow =>
  less > 0 && row.kind === 'reply' ? { ...row, less, stay: Math.max(0, row.stay - less) } : row;

/** Notes how a site is read now; since when is known as long as it stays the same. */
async function takeReading(
  transaction: Transaction,
  site: SiteId,
  reading: Reading,
  now: Instant,
): Promise<void> {
  const readings = transaction.objectStore('readings');
  if ((await readings.get(site))?.reading !== reading) await readings.put({ site, reading, since: now });
}
