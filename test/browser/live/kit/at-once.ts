/**
 * Does all of it, so many at a time, in their order.
 *
 * @returns what came of each, or why it failed
 */
export async function atOnce<One, Result>(
  most: number,
  all: readonly One[],
  work: (one: One) => Promise<Result>,
): Promise<PromiseSettledResult<Result>[]> {
  const results: PromiseSettledResult<Result>[] = [];
  const waiting = [...all.entries()];
  const next = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift())
      [results[one[0]]] = (await Promise.allSettled([work(one[1])])) as [PromiseSettledResult<Result>];
  };
  await Promise.all(Array.from({ length: most }, next));
  return results;
}
