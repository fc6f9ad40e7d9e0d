import type { Layout } from '../layouts/layout.ts';
import type { Options } from './options.ts';
import type { Step } from './plan.ts';
import type { Row } from './thread.ts';

const TICK = 50;
const BUBBLE_MS = 800;

export function durationOf(actions: number, layout: Layout, options: Options): number {
  if (layout.whole) return actions * BUBBLE_MS;
  return Math.min(options.maxMs, Math.max(options.minMs, (actions / options.tokensPerSecond) * 1000));
}

/**
 * What comes is told by the clock, so that a page that is slowed down plays as long.
 * @param onProgress may hold the growth up, and ends it by returning true
 */
export async function grow(
  actions: readonly (() => void)[],
  duration: number,
  onProgress: (progress: number) => Promise<boolean>,
): Promise<void> {
  let start = performance.now();
  for (let done = 0; done < actions.length;) {
    await sleep(TICK);
    const progress = Math.min(1, (performance.now() - start) / duration);
    const until = Math.floor(progress * actions.length);
    for (; done < until; done++) actions[done]?.();
    const asked = performance.now();
    if (await onProgress(progress)) return;
    start += performance.now() - asked;
  }
}

/** An element comes at once, a text by the word. */
export function growth(row: Row, step: Step): (() => void)[] {
  const { node } = step;
  const place = (): void => (step.parent ?? row.element).append(node);
  if (!(node instanceof Text) || node.data.trim() === '') return [place];
  const words = node.data.match(/\s*\S+\s*/g) ?? [];
  node.data = '';
  const first = (): void => {
    place();
    node.appendData(words[0] ?? '');
  };
  return [first, ...words.slice(1).map((word) => () => node.appendData(word))];
}

export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
