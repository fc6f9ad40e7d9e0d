import type { Instant, Ms } from '../core/records';
import type { Grown } from './answer';
import { isOtherText, type Measure } from './measure';

/** What may be a message, and is followed by nothing for this long, is more of the reply. */
const REPLIED_WITHIN_MS: Ms = 10_000;
/** A reply that was seen to grow so often is written bit by bit, and so would be what comes after it. */
const GROWN_ENOUGH = 2;

interface Held {
  measured: Measure;
  since: Instant;
}

/** Finds among what comes after a message where the next one begins that nobody typed here: in another tab, or by voice. */
export class Elsewhere {
  /** What is the reply's, as of the last look. */
  #reply: readonly Grown[] = [];
  #grown = 0;
  #held: Held | null = null;
  #isOver = false;

  /** Whether such a message has come: nothing belongs to the reply any more. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /**
   * @param found what is new after the message, in its order
   * @param path from the block that shows the message out to its row, beside which that stands
   * @returns what of it is the reply's
   */
  without(found: readonly Grown[], path: readonly Element[], now: Instant): readonly Grown[] {
    const before = this.#reply;
    const isSame = before.every(({ measured }, index) => found[index]?.measured.start === measured.start);
    if (before.length === 0 || !isSame) return (this.#reply = found);
    if (before.some(({ measured }, index) => (found[index]?.measured.length ?? 0) > measured.length))
      this.#grown++;
    let end = before.length;
    while (end < found.length && this.#isReply(found, end, path, now)) end++;
    return (this.#reply = found.slice(0, end));
  }

  /** Whether the block at this place is more of the reply, as far as it is known. */
  #isReply(found: readonly Grown[], place: number, path: readonly Element[], now: Instant): boolean {
    const [row, next] = found.slice(place);
    if (!row) return false;
    const isLike = likeness(row.block, found.slice(0, place), path);
    this.#isOver = isLike === 'message';
    if (isLike !== 'both' || this.#grown < GROWN_ENOUGH) return !this.#isOver;
    const held = this.#held;
    const isHeld = held !== null && !isOtherText(row.measured, held.measured);
    if (isHeld && row.measured.length > held.measured.length) return true;
    if (!isHeld) this.#held = { measured: row.measured, since: now };
    this.#isOver = next !== undefined;
    return !this.#isOver && isHeld && now - held.since > REPLIED_WITHIN_MS;
  }
}

/** What the row looks like: the user's, as the reply does not, or as all rows of this page do. */
function likeness(
  row: Element,
  reply: readonly Grown[],
  path: readonly Element[],
): 'message' | 'reply' | 'both' {
  const [marks, names] = [new Set(namesIn(row)), path.map(nameOf)];
  if (!names.every((name) => marks.has(name))) return 'reply';
  const replied = new Set(reply.flatMap(({ block }) => namesIn(block)));
  if (!names.every((name) => replied.has(name))) return 'message';
  const own = path.at(-1);
  const isAlike = own !== undefined && path.length > 1 && namesIn(own).join() === namesIn(row).join();
  return isAlike ? 'both' : 'reply';
}

const nameOf = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;

const namesIn = (element: Element): string[] => [element, ...element.querySelectorAll('*')].map(nameOf);
