/**
 * A third of the saved pages in Firefox, where only the window with the focus can be typed in. Its script's world is
 * closed to tests: instead of when an end was known, the ledger tells what it took for the end.
 */
import { beforeAll, describe, it } from 'vitest';
import type { SavedPage } from '../replay/saved-pages.ts';
import type { Trial } from '../replay/trial.ts';
import { playPages } from './pages-run.ts';
import { cases, expectSameCounts, HOOK_MS, PAGES, say, SKIPPED, trialOf } from './pages-suite.ts';

/** The newest page of every layout. */
const SOME: SavedPage[] = PAGES.filter(
  (page, index) => !PAGES.slice(index + 1).some(({ layout }) => layout === page.layout),
);

describe.skipIf(SOME.length === 0)(`${SKIPPED}, in Firefox`, () => {
  let trials: Map<string, Trial | Error>;

  beforeAll(async () => {
    trials = await playPages({ browser: 'firefox', browsers: 4, windows: 1 }, SOME);
    say('in Firefox', trials);
  }, HOOK_MS);

  it.each(cases(SOME))('%s: counts what is played', (_, page) => expectSameCounts(trialOf(trials, page)));
});
