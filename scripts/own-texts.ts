/**
 * Texts that stand in one bundle alone, which imports them by `messages.json?NAME`: those of the dashboard and of the
 * welcome, which are many, and what only the worker says, in a page. All others stand in every bundle.
 */
export const OWN_TEXTS = {
  dashboard: /^dash[A-Z]/,
  welcome: /^welcome[A-Z]/,
  manifest: /^extensionDescription$/,
  background: /^said[A-Z]|^panel(?!(?:Continue|More|WrapUp|NotToday|Close)$)/,
} as const;

/** @returns the bundle that this text is for; undefined where it is for all */
export const ownerOf = (key: string): string | undefined =>
  Object.entries(OWN_TEXTS).find(([, pattern]) => pattern.test(key))?.[0];

/** All that the worker says, its own texts and some of those that are for all. */
const WORKER = /^(?:said|panel|unit|list|about)[A-Z]|^limit(?!s)[A-Z]|^limitsEverythingInline$/;

/** @returns whether the text goes into the file that is imported by `messages.json?NAME`, or by no name */
export function isIn(name: string | undefined, key: string): boolean {
  if (name === 'spoken') return WORKER.test(key);
  return ownerOf(key) === (name === 'shared' ? undefined : name);
}
