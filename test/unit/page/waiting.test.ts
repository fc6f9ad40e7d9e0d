// @vitest-environment happy-dom
/** Before the worker has said what this page is: time is kept, and told only where there is a chat. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { extension } from './messengers/fake-extension';
import { key } from './messengers/user';
import { Watcher } from '../../../src/page/watcher';
import type { Site } from '../../../src/sites/site';
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

/** A chat whose marker stands in any page. */
const site: Site = {
  id: 'plain',
  name: 'Plain',
  kind: 'assistant',
  support: 'read',
  evidence: { date: '2026-11', from: 'code' },
  hosts: [],
  marker: '.thread',
  composer: 'textarea',
  stop: '.stop',
  layouts: [{ id: 'rows', row: '.turn', turn: '.turn', user: '.user', ids: ['data-id'], text: '.text' }],
};
const turn = (role: string, text: string): string =>
  `<div class="turn ${role}" data-id="${text}"><div class="text"><p>${text}</p></div></div>`;

describe('a reply that streams when the worker has said so', () => {
  beforeEach(() => {
    extension.sites = [site];
    document.body.innerHTML = `<main><div class="thread"></div><form><textarea></textarea></form></main>`;
  });

  async function streamThen(tell: () => Promise<unknown>): Promise<string[]> {
    document.querySelector('.thread')!.innerHTML = turn('user', 'What is loess?') + turn('bot', 'Loess is');
    document.querySelector('form')!.insertAdjacentHTML('beforeend', '<button class="stop"></button>');
    await tell();
    document.querySelector('.bot p')!.textContent = 'Loess is dust that the wind has laid down.';
    document.querySelector('.stop')!.remove();
    await pass(6_000);
    return [...extension.turns.values()].map(({ kind }) => kind);
  }
  const answer = (): Promise<unknown> => {
    extension.isThere = true;
    return pass(4_000);
  };

  it('is counted where the user pressed Enter after the page had come', async () => {
    key(document.querySelector('textarea')!, 'Enter');
    expect(await streamThen(answer)).toEqual(['user', 'reply']);
  });

  it('is history where nobody sent anything', async () => {
    expect(await streamThen(answer)).toEqual([]);
  });
});
