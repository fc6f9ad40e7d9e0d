import type { Instant } from '../core/records';
import { NO_ANSWER, type Answer } from './answer';
import type { Sent } from './composer';
import type { Exchange } from './exchange';
import type { Shown } from './shown';

/** A text that was seen to grow so many times, while the user did not type, is being written by somebody else. */
const GROWN_ENOUGH = 2;
/** A reply that comes whole comes in so many blocks at most. */
const MOST_BUBBLES = 4;

/** A message that is shown in the page. Whether this is a chat is known when a reply comes. */
export interface Suspect {
  sent: Sent;
  shown: Shown;
  exchange: Exchange;
  grown: number;
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
  looked: exchange.grown,
  retries: 0,
  last: NO_ANSWER,
  isPast: false,
  isSentAway: false,
  isResults: false,
});

/**
 * Whether somebody else writes what comes after the message: a text that grows, one that comes whole to what was
 * sent as only chats do, or one to each of two messages.
 *
 * @param all the messages of the page of which nobody is sure yet
 */
export function isRepliedTo(suspect: Suspect, all: readonly Suspect[]): boolean {
  if (suspect.isSentAway || suspect.isResults) return false;
  if (suspect.grown >= GROWN_ENOUGH) return true;
  return isReplied(suspect) && (suspect.sent.isChatLike || all.filter(isReplied).length > 1);
}

/** Where many people write, what comes after a message does not come to rest, and is more than a reply ever is. */
const isReplied = ({ exchange, last, isPast, isSentAway, isResults }: Suspect): boolean =>
  exchange.hasReply &&
  (exchange.isFinished || (isPast && last.blocks.length <= MOST_BUBBLES)) &&
  !isSentAway &&
  !isResults;
