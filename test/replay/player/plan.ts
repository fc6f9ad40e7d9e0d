import { holds, type Layout } from '../layouts.ts';

/** `user`: with the user's message. `shell`: when the reply starts. `answer`: it grows. `end`: when it is done. */
export type Phase = 'user' | 'shell' | 'answer' | 'end';

/** One node, and when it comes. */
export interface Step {
  node: ChildNode;
  /** Null is the row itself, which may have been replaced by then. */
  parent: Element | null;
  phase: Phase;
}

/** Comes as a whole. */
const WHOLE = 'svg,iframe,picture,video,audio,canvas,.katex';

interface Found {
  node: ChildNode;
  parent: Element | null;
  inUser: boolean;
  inAnswer: boolean;
}

/** Reads a row in document order, and changes nothing. */
export function planRow(row: Element, layout: Layout): Step[] {
  const found = walk(row, null, layout, false, row.matches(layout.answer));
  if (!holds(row, layout.reply)) return found.map((one) => step(one, 'user'));
  const lastUser = found.findLastIndex((one) => one.inUser);
  const first = found.findIndex((one) => one.inAnswer);
  const last = found.findLastIndex((one) => one.inAnswer);
  // A reply without text of its own (an image, a frame) comes at once, and late.
  const start = first === -1 ? lastUser + 1 : first;
  const phaseAt = (index: number): Phase => {
    if (index <= lastUser) return 'user';
    if (index < start) return 'shell';
    return index <= last || first === -1 ? 'answer' : 'end';
  };
  return found.map((one, index) => step(one, phaseAt(index)));
}

const step = ({ node, parent }: Found, phase: Phase): Step => ({ node, parent, phase });

function walk(
  of: Element,
  parent: Element | null,
  layout: Layout,
  inUser: boolean,
  inAnswer: boolean,
): Found[] {
  return [...of.childNodes].flatMap((node) => {
    if (!(node instanceof Element)) return [{ node, parent, inUser, inAnswer }];
    const user = inUser || node.matches(layout.user);
    const answer = inAnswer || (!user && node.matches(layout.answer));
    const here = { node, parent, inUser: user, inAnswer: answer };
    const whole = node.matches(WHOLE) || (layout.whole && node.matches(layout.answer));
    return whole ? [here] : [here, ...walk(node, node, layout, user, answer)];
  });
}
