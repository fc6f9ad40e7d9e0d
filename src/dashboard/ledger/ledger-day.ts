import { measure } from '../../core/intervals';
import type { Instant, Ms } from '../../core/records';
import { SESSION_GAP_MS } from '../../core/sessions';
import { CLOSINGS, isInvitation, RESPONSES, type Closing, type Response } from '../../core/words';
import type { PresenceRow, TurnRow } from '../../store/schema';

/** A day as its ledger shows it: pure, from raw rows. */

/** Replies that ended the same way, with the same response. */
export interface Ending {
  /** Null where the end could not be read. */
  closing: Closing | null;
  /** Of an invitation alone; `left` where nothing was done with it. */
  response: Response | null;
  count: number;
}

export interface Entry {
  row: PresenceRow;
  /** The user's messages that were sent in it. */
  messages: number;
  /** Messages of which nobody saw a turn. */
  unseen: number;
  endings: Ending[];
}

/** Intervals with less than 15 minutes between them, on whatever sites. */
export interface Stretch {
  from: Instant;
  to: Instant;
  /** The union of its intervals. */
  time: Ms;
  entries: Entry[];
}

export interface LedgerDay {
  stretches: Stretch[];
  /** Of turns while the user was at no interval of their page: what was counted with no minute beside it. */
  away: Entry['endings'];
}

/** @param presences and turns of one day, oldest first */
export function ledgerDay(presences: readonly PresenceRow[], turns: readonly TurnRow[]): LedgerDay {
  const ofDocument = new Map<string, TurnRow[]>();
  for (const turn of turns) ofDocument.set(turn.document, [...(ofDocument.get(turn.document) ?? []), turn]);
  const placed = new Set<TurnRow>();
  const stretches: Stretch[] = [];
  for (const row of presences) {
    const mine = (ofDocument.get(row.document) ?? []).filter(({ at }) => at >= row.from && at < row.to);
    for (const turn of mine) placed.add(turn);
    const last = stretches.at(-1);
    const entry = entryOf(row, mine);
    if (last && row.from - last.to < SESSION_GAP_MS) extend(last, entry);
    else stretches.push({ from: row.from, to: row.to, time: row.to - row.from, entries: [entry] });
  }
  return { stretches, away: endingsOf(turns.filter((turn) => !placed.has(turn))) };
}

function extend(stretch: Stretch, entry: Entry): void {
  stretch.entries.push(entry);
  stretch.to = Math.max(stretch.to, entry.row.to);
  stretch.time = measure(stretch.entries.map(({ row }) => row));
}

function entryOf(row: PresenceRow, turns: readonly TurnRow[]): Entry {
  const countOf = (kind: TurnRow['kind']): number => turns.filter((turn) => turn.kind === kind).length;
  return { row, messages: countOf('user'), unseen: countOf('unseen'), endings: endingsOf(turns) };
}

/** In the order of the codebook, so that the same ends stand in the same order on every line. */
export function endingsOf(turns: readonly TurnRow[]): Ending[] {
  const endings = new Map<string, Ending>();
  for (const turn of turns) {
    if (turn.kind !== 'reply') continue;
    const { closing } = turn;
    const response = closing !== null && isInvitation(closing) ? (turn.response ?? 'left') : null;
    const key = `${closing}/${response}`;
    endings.set(key, { closing, response, count: (endings.get(key)?.count ?? 0) + 1 });
  }
  const place = ({ closing, response }: Ending): number =>
    (closing === null ? CLOSINGS.length : CLOSINGS.indexOf(closing)) * 10 +
    (response === null ? 0 : RESPONSES.indexOf(response));
  return [...endings.values()].sort((a, b) => place(a) - place(b));
}
