import type { Instant, Ms } from '../../src/core/records';

/** Something happened between two moments. */
export interface Span {
  before: Instant;
  after: Instant;
}

/** Does it, and says when by the script's own clock. */
export async function timed(act: () => Promise<unknown>): Promise<Span> {
  const before = Date.now();
  await act();
  return { before, after: Date.now() };
}

export const middle = ({ before, after }: Span): Instant => (before + after) / 2;

/** How far the middle may be off. */
export const slackOf = ({ before, after }: Span): Ms => (after - before) / 2;
