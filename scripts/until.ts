/** @throws when it has not come true within the time, in ms */
export async function until(
  what: string,
  isTrue: () => Promise<boolean> | boolean,
  timeout = 10_000,
): Promise<void> {
  const end = performance.now() + timeout;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(`waited ${timeout} ms in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}
