import type { Sent } from './composer';
import type { Exchange } from './exchange';
import type { Answer, Shown } from './shown';

/** A text that was seen to grow so many times, while the user did not type, is being written by somebody else. */
const GROWN_ENOUGH = 2;

/** A message that is shown in the page. Whether this is a chat is known when a reply comes. */
export interface Suspect {
  sent: Sent;
  shown: Shown;
  exchange: Exchange;
  grown: number;
  last: Answer;
  /** Another message came after it. */
  isPast: boolean;
}

/**
 * Whether somebody else writes what comes after the message: a text that grows, one that comes whole to what was
 * sent as only chats do, or one to each of two messages.
 *
 * @param all the messages of the page of which nobody is sure yet
 * @param isChatSite the page belongs to a site that is known for its chat
 */
export function isRepliedTo(suspect: Suspect, all: readonly Suspect[], isChatSite: boolean): boolean {
  if (suspect.grown >= GROWN_ENOUGH) return true;
  if (!isReplied(suspect)) return false;
  return suspect.sent.isChatLike || isChatSite || all.filter(isReplied).length > 1;
}

const isReplied = ({ exchange, isPast }: Suspect): boolean =>
  exchange.hasReply && (isPast || exchange.isFinished);
