import type { Browser } from 'webextension-polyfill';

export type { Browser, Runtime, Tabs } from 'webextension-polyfill';

const world = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * The browser itself: both answer by promises, and only the types come from the polyfill, which was a tenth of the
 * worker (10 kB, 2026-11). What it does beyond that is one thing: background/main.ts answers messages by a call.
 */
export const browser = (world.browser ?? world.chrome) as Browser;
