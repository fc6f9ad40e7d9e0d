export { default as browser } from 'webextension-polyfill';
export type { Browser, Runtime, Tabs } from 'webextension-polyfill';
