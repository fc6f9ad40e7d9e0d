/** The same pages after a redesign that took every name from them: the general reader is alone. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Trial } from '../replay/trial.ts';
import { keepResults } from './pages-results.ts';
import { playPages } from './pages-run.ts';
import { cases, HOOK_MS, PAGES, say, SKIPPED, trialOf, type Totals } from './pages-suite.ts';

describe.skipIf(PAGES.length === 0)(`redesigned ${SKIPPED}`, () => {
  let trials: Map<string, Trial | Error>;
  let totals: Totals;

  beforeAll(async () => {
    const crew = { browser: 'chromium', browsers: 2, windows: 4 } as const;
    trials = await playPages(crew, PAGES, { redesign: true });
    totals = say('after a redesign', trials);
    keepResults('redesign', PAGES, trials);
  }, HOOK_MS);

  it('counts at least 95 % of the turns of all pages', () => {
    expect(totals.played).toBe(PAGES.length * 6);
    expect(totals.counted / totals.played).toBeGreaterThanOrEqual(0.95);
  });

  it.each(cases(PAGES))('%s: no turn that was not played', (_, page) => {
    const { played, counted, reader } = trialOf(trials, page);
    expect(counted.user).toBeLessThanOrEqual(played.user);
    expect(counted.replies).toBeLessThanOrEqual(played.replies);
    expect(counted.retries).toBe(0);
    expect(['general', 'none']).toContain(reader);
  });
});
