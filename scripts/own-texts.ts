/**
 * Texts that stand in one bundle alone, which imports them by `messages.json?NAME`: those of the dashboard and of the
 * welcome, which are many, and what only the worker says, in a page. All others stand in every bundle.
 */
export const OWN_TEXTS = {
  dashboard: /^dash[A-Z]/,
  welcome: /^welcome[A-Z]/,
  background: /^said[A-Z]|^panel(?!(?:Continue|More|WrapUp|NotToday|Close)$)/,
} as const;

/** @returns the bundle that this text is for; undefined where it is for all */
export const ownerOf = (key: string): string | undefined =>
  Object.entries(OWN_TEXTS).find(([, pattern]) => pattern.test(key))?.[0];
