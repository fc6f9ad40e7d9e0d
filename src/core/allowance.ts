import type { FromPage, Report } from './messages';
import type { Instant, Ms, Presence } from './records';

/**
 * What one document may tell: a page that took over its renderer can send any message at any rate, and must not add
 * more than a person at that page could. Kept for each document by the name that the browser gives it, so that a page
 * cannot start afresh under another id of its own.
 */
export interface Account {
  /** First heard of: nobody was at a page before it was there. */
  heard: Instant;
  /** Last heard of. */
  at: Instant;
  /** Messages it may still send now. */
  messages: number;
  /** The id under which it tells; another run of the script has another. */
  document: string;
  /** Numbers that runs before this one used up. */
  spent: number;
  /** The highest number this run has used, from -1. */
  top: number;
}

/** An honest page tells at most every five seconds, and once at each loss of the focus. */
const MOST_MESSAGES = 60;
const MESSAGES_PER_MS = 1 / 1_000;
/** Opens a tab: four at once, and then one every 15 seconds, are more than anybody asks for. */
const OPENING_COSTS = 15;
/** Presences and turns each use up a number. Forty in each minute, for hours, is more than anybody does. */
const FIRST_NUMBERS = 200;
const NUMBERS_PER_MS = 40 / 60_000;
/**
 * A document may be older than what we remember of it: a report can come before its greeting, and a copy of the page
 * script that was there before our extension was loaded anew leaves some for the next one to tell.
 */
const GRACE_MS: Ms = 2 * 60_000;
/** One clock, read twice. */
const ROUNDING_MS: Ms = 2_000;

/** @returns the account of a document that is heard of now for the first time */
export const newAccount = (now: Instant): Account => ({
  heard: now - GRACE_MS,
  at: now,
  messages: MOST_MESSAGES,
  document: '',
  spent: 0,
  top: -1,
});

/** @returns the account after one more message of this kind; null where there were too many */
export function withMessage(account: Account, kind: FromPage['kind'], now: Instant): Account | null {
  // A clock that was put back takes the beginning along with it.
  const back = Math.max(0, account.at - now);
  const refilled = account.messages + Math.max(0, now - account.at) * MESSAGES_PER_MS;
  const messages = Math.min(MOST_MESSAGES, refilled) - (kind === 'open' ? OPENING_COSTS : 1);
  return messages < 0 ? null : { ...account, heard: account.heard - back, at: now, messages };
}

/** @returns what of this guarded report its document may tell, and the account after it */
export function allowed(
  account: Account,
  report: Report,
  now: Instant,
): { report: Report; account: Account } {
  const isSame = report.document === account.document;
  const spent = isSame ? account.spent : account.spent + account.top + 1;
  const most = FIRST_NUMBERS + (now - account.heard) * NUMBERS_PER_MS;
  const since = account.heard - ROUNDING_MS;
  const hasNumber = ({ seq }: { seq: number }): boolean => spent + seq < most;
  const presences = report.presences.filter(hasNumber).flatMap((one) => after(one, since));
  const turns = report.turns.filter((turn) => hasNumber(turn) && turn.at >= since);
  const top = Math.max(isSame ? account.top : -1, ...[...presences, ...turns].map(({ seq }) => seq));
  return {
    report: { ...report, presences, turns },
    account: { ...account, document: report.document, spent, top },
  };
}

const after = (presence: Presence, since: Instant): Presence[] =>
  presence.to > since ? [{ ...presence, from: Math.max(presence.from, since) }] : [];
