import { clip, type Interval } from './intervals';
import type { Instant, Ms, Presence, Reply } from './records';

const lengthOf = ({ from, to }: Interval): Ms => Math.max(0, to - from);

/**
 * A stay is kept as a sum. Where it lies follows from its document: it begins with the message that accepted, and is
 * presence from there on, as much as it holds.
 *
 * @param messages when the user's messages in this document came
 * @param presences of this document
 * @returns how much of the stay lies in that time
 */
export function stayIn(
  { at, stay }: Pick<Reply, 'at' | 'stay'>,
  messages: readonly Instant[],
  presences: readonly Pick<Presence, 'from' | 'to'>[],
  time: Interval,
): Ms {
  const accepted = Math.min(...messages.filter((message) => message >= at));
  if (!Number.isFinite(accepted)) return 0;
  let left = stay;
  let held = 0;
  for (const presence of [...presences].sort((a, b) => a.from - b.from)) {
    const from = Math.max(presence.from, accepted);
    const part = { from, to: Math.min(presence.to, from + left) };
    left -= lengthOf(part);
    held += lengthOf(clip(part, time));
  }
  return held;
}
