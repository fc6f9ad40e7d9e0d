// @vitest-environment happy-dom
/** Before the worker has said what this page is: time is kept, and told only where there is a chat. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { extension } from './messengers/fake-extension';
import { key } from './messengers/user';
import { Watcher } from '../../../src/page/watcher';
import { whatsapp } from '../../../src/sites/messengers/whatsapp';

const START = Date.UTC(2026, 10, 24, 19, 0);
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
let watcher: Watcher;

beforeEach(async () => {
  vi.useFakeTimers({ now: START });
  document.hasFocus = () => true;
  extension.forget();
  extension.sites = [];
  extension.isThere = false;
  watcher = new Watcher();
  watcher.start();
  window.dispatchEvent(new Event('focus'));
  key(document.body, 'a');
  await pass(500);
});

afterEach(() => {
  watcher.end();
  extension.isThere = true;
  vi.useRealTimers();
});

const told = (): [number, number][] =>
  [...extension.presences.values()].map(({ from, to }) => [from - START, to - START]);

it('counts the time from its beginning once the worker has said that there is a chat', async () => {
  extension.isThere = true;
  await pass(3_000);
  expect(told()).toEqual([[0, 600]]);
});

it('counts none of it where there is none', async () => {
  extension.isThere = true;
  extension.sites = [whatsapp];
  await pass(120_000);
  expect(told()).toEqual([]);
});

it('tells nothing before', async () => {
  document.hasFocus = () => false;
  window.dispatchEvent(new Event('blur'));
  extension.isThere = true;
  extension.sites = [whatsapp];
  await pass(120_000);
  expect(told()).toEqual([]);
});
