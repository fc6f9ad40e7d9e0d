import { holds, is } from './roles.ts';

/** `user`: with the message. `shell`: when the reply starts. `thoughts`, `answer`: they grow. `end`: when it is done. */
export type Phase = 'user' | 'shell' | 'thoughts' | 'answer' | 'end';

/** One node, and when it comes. */
export interface Step {
  node: ChildNode;
  /** Null is the row itself, which may have been replaced by then. */
  parent: Element | null;
  phase: Phase;
}

/** Comes as a whole. */
const WHOLE = 'svg,iframe,picture,video,audio,canvas,textarea';

interface Found {
  node: ChildNode;
  parent: Element | null;
  inUser: boolean;
  inThoughts: boolean;
  inAnswer: boolean;
}

/** Reads a row in document order, and changes nothing. */
export function planRow(row: Element, whole: boolean): Step[] {
  const start = { inUser: false, inThoughts: false, inAnswer: is(row, 'answer') };
  const found = walk(row, null, whole, start);
  if (!holds(row, 'reply')) return found.map((one) => step(one, 'user'));
  const lastUser = found.findLastIndex((one) => one.inUser);
  const first = found.findIndex((one) => one.inAnswer);
  const last = found.findLastIndex((one) => one.inAnswer);
  // A reply without text of its own (an image, a frame) comes at once, and late.
  const shell = first === -1 ? lastUser + 1 : first;
  const phaseAt = (index: number): Phase => {
    if (index <= lastUser) return 'user';
    if (index < shell) return found[index]?.inThoughts === true ? 'thoughts' : 'shell';
    return index <= last || first === -1 ? 'answer' : 'end';
  };
  return found.map((one, index) => step(one, phaseAt(index)));
}

const step = ({ node, parent }: Found, phase: Phase): Step => ({ node, parent, phase });

type Inside = Omit<Found, 'node' | 'parent'>;

function walk(of: Element, parent: Element | null, whole: boolean, inside: Inside): Found[] {
  return [...of.childNodes].flatMap((node) => {
    if (!(node instanceof Element)) return [{ node, parent, ...inside }];
    const inUser = inside.inUser || is(node, 'user');
    const here: Inside = {
      inUser,
      inThoughts: inside.inThoughts || is(node, 'thoughts'),
      inAnswer: inside.inAnswer || (!inUser && is(node, 'answer')),
    };
    const found = { node, parent, ...here };
    const isWhole = node.matches(WHOLE) || isFormula(node) || (whole && is(node, 'answer'));
    return isWhole ? [found] : [found, ...walk(node, node, whole, here)];
  });
}

const isFormula = (node: Element): boolean => node.matches('.katex') || node.localName === 'math';
