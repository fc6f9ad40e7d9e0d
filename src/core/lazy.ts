/** @returns gives what is made at the first call, and the same from then on */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
