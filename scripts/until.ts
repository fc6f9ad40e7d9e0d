/**
 * @param timeout in ms
 * @param every in ms: what is asked costs the machine on which something else is to come true
 * @throws when it has not come true within the time
 */
export async function until(
  what: string,
  isTrue: () => Promise<boolean> | boolean,
  timeout = 10_000,
  every = 25,
): Promise<void> {
  const end = performance.now() + timeout;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(`waited ${timeout} ms in vain: ${what}`);
    await new Promise((done) => setTimeout(done, every));
  }
}
