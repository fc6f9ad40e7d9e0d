/** Every saved page of every site, played as a live chat and read by its facts. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Trial } from '../replay/trial.ts';
import { keepResults } from './pages-results.ts';
import { playPages } from './pages-run.ts';
import {
  cases,
  expectAllPlayed,
  expectHistory,
  expectInTime,
  expectSameCounts,
  HOOK_MS,
  PAGES,
  say,
  SKIPPED,
  trialOf,
} from './pages-suite.ts';

describe.skipIf(PAGES.length === 0)(`${SKIPPED}, in Chromium`, () => {
  let trials: Map<string, Trial | Error>;

  beforeAll(async () => {
    trials = await playPages({ browser: 'chromium', browsers: 2, windows: 4 }, PAGES);
    say('by the facts', trials);
    keepResults('turns', PAGES, trials);
  }, HOOK_MS);

  it('leaves out none that has an exchange', expectAllPlayed);

  describe.each(cases(PAGES))('%s', (_, page) => {
    it('shows its turns as history', () => expectHistory(trialOf(trials, page)));

    it('counts what is played, by the facts', () => {
      expectSameCounts(trialOf(trials, page));
      expect(trialOf(trials, page).reader).toBe('facts');
    });

    it('knows in time that a reply is finished', () => expectInTime(trialOf(trials, page), page));
  });
});
