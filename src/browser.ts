import type { Browser } from 'webextension-polyfill';

const world = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * The browser itself, which has promises for all that we ask of it, in both browsers (2026-11). One thing is no promise
 * in Chromium: what a listener answers to a message.
 */
export const browser = (world.browser ?? world.chrome) as Browser;

export type { Browser, Runtime, Tabs } from 'webextension-polyfill';
