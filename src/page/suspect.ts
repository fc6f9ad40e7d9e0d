import type { Instant, Ms } from '../core/records';
import { NO_ANSWER, PLACEHOLDER, type Answer } from './answer';
import type { Sent } from './composer';
import type { Exchange } from './exchange';
import { isOtherText } from './measure';
import type { Shown } from './shown';

/** A text that was seen to grow so many times, while the user did not type, is being written by somebody else. */
const GROWN_ENOUGH = 2;
/** What grows within this time of a key may be the user's; after a late look, so may what is new since half of it. */
const TYPING_MS: Ms = 1_000;
/** A reply that comes whole comes in so many blocks at most. */
const MOST_BUBBLES = 4;

/** A message that is shown in the page. Whether this is a chat is known when a reply comes. */
export interface Suspect {
  sent: Sent;
  shown: Shown;
  exchange: Exchange;
  grown: number;
  /** By so many characters in all. */
  gained: number;
  /** When it was looked at last. */
  looked: Instant;
  /** How often the user had the reply made again. */
  retries: number;
  last: Answer;
  /** Another message came after it. */
  isPast: boolean;
  /** The field that it was sent from was gone when something came: a form that closes, as for a mail. */
  isSentAway: boolean;
  /** What came has links for headings: results of a search, by and by. */
  isResults: boolean;
}

export const suspectOf = (sent: Sent, shown: Shown, exchange: Exchange): Suspect => ({
  sent,
  shown,
  exchange,
  grown: 0,
  gained: 0,
  looked: exchange.grown,
  retries: 0,
  last: NO_ANSWER,
  isPast: false,
  isSentAway: false,
  isResults: false,
});

/** Sees what has come beside the message since the last look, and whether it grew while the user did not type. */
export function takeNote(suspect: Suspect, answer: Answer, now: Instant, typed: Instant): void {
  const { last, looked } = suspect;
  const { length } = last.longest;
  const gained = length > 0 ? answer.longest.length - length : 0;
  const isTheirs = now - typed > TYPING_MS && looked - typed > TYPING_MS / 2;
  if (gained > 0 && isTheirs && !isOtherText(answer.longest, last.longest)) {
    suspect.grown++;
    suspect.gained += gained;
  }
  suspect.last = answer;
  suspect.looked = now;
}

/**
 * Whether somebody else writes what comes after the message: a text that grows, one that comes whole to what was
 * sent as only chats do, or one to each of two messages. A page so slow that it draws a text only twice shows it grow
 * once.
 *
 * @param all the messages of the page of which nobody is sure yet
 */
export function isRepliedTo(suspect: Suspect, all: readonly Suspect[]): boolean {
  if (suspect.isSentAway || suspect.isResults) return false;
  if (suspect.grown >= GROWN_ENOUGH) return true;
  if (!isReplied(suspect)) return false;
  return suspect.sent.isChatLike || suspect.gained >= PLACEHOLDER || all.filter(isReplied).length > 1;
}

/** Where many people write, what comes after a message does not come to rest, and is more than a reply ever is. */
const isReplied = ({ exchange, last, isPast, isSentAway, isResults }: Suspect): boolean =>
  exchange.hasReply &&
  (exchange.isFinished || (isPast && last.blocks.length <= MOST_BUBBLES)) &&
  !isSentAway &&
  !isResults;
