import type * as Closings from '../closings';
import { isInvitation, type Closing, type Response } from '../core/words';

/** As the page reads them: src/page/heard.ts. */
const HEAD = 120;
const END = 600;
/** Signs of ChatGPT's for sources, which nobody sees. */
const CITATIONS = /\ue200[^\ue201]*\ue201|【[^】\n]{0,60}】/g;

/** The end of a reply, with what the rules for closings ask of what stands around it. */
export interface ReplyEnd {
  end: string;
  prevUser: string;
  words: number;
  /** How the user's next message starts, where it came soon enough to answer; else null. */
  head: string | null;
}

/** @returns null where the reply ends with nothing */
export function replyEnd(reply: string, prevUser: string): ReplyEnd | null {
  const end = reply
    .slice(-4 * END)
    .replace(CITATIONS, '')
    .trimEnd()
    .slice(-END);
  if (end.trim() === '') return null;
  return { end, prevUser: prevUser.slice(-END), words: wordsIn(reply), head: null };
}

export const headOf = (message: string): string => message.slice(0, HEAD);

/** The rules ask only whether a reply is short: no more are counted. */
const MANY_WORDS = 200;
const LONG = 4_000;

function wordsIn(text: string): number {
  const start = text.slice(0, LONG);
  const word = /\S+/g;
  let count = 0;
  while (count < MANY_WORDS && word.test(start)) count += 1;
  return count;
}

/** What the rules say of it; the response is null where there is none to say. */
export interface ReadEnd {
  closing: Closing;
  response: Response | null;
}

export const readEnds = ({ endOf }: Pick<typeof Closings, 'endOf'>, ends: readonly ReplyEnd[]): ReadEnd[] =>
  ends.map(({ end, head, ...context }) => {
    const { verdict, responseTo } = endOf(end, context);
    const { closing } = verdict;
    return { closing, response: head !== null && isInvitation(closing) ? responseTo(head) : null };
  });

/** Those who read ends, beside the one that finds them. */
export interface EndReaders {
  /** @returns what is read, in the same order; rejects where the rules cannot be had */
  read(ends: readonly ReplyEnd[]): Promise<ReadEnd[]>;
  /** Resolves when they are ready for more: until then whoever finds ends waits, so that few are in memory. */
  ready(): Promise<void>;
}
