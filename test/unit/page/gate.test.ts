// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Gate } from '../../../src/page/gate';
import type { Site } from '../../../src/sites/site';

const APP: Site = {
  id: 'app',
  name: 'App',
  kind: 'self-hosted',
  support: 'read',
  evidence: { date: '2026-11', from: 'code' },
  hosts: [],
  marker: '#app-marker',
  composer: 'textarea',
  layouts: [],
};

it('looks for the marker of an app ever more seldom, and at once at another address', () => {
  const gate = new Gate(new AbortController().signal, () => undefined);
  gate.take({ kind: 'place', sites: [APP], bots: [] });
  const search = vi.spyOn(document, 'querySelector');
  const searchesIn = (from: number, to: number): number => {
    search.mockClear();
    for (let second = from; second < to; second++) expect(gate.isOpen(second * 1_000)).toBe(true);
    return search.mock.calls.length;
  };
  expect(searchesIn(0, 60)).toBe(4);
  expect(searchesIn(60, 660)).toBe(10);
  location.hash = '#another';
  expect(searchesIn(660, 665)).toBe(1);
  expect(gate.site).toBeNull();
  document.body.innerHTML = '<p id="app-marker"></p>';
  gate.isOpen(671_000);
  expect(gate.site).toBe(APP);
});
