import { expect } from 'vitest';
import type { Ms } from '../../src/core/records.ts';
import { layoutNamed } from '../replay/layouts/index.ts';
import { NO_EXCHANGE, savedNames, savedPages, type SavedPage } from '../replay/saved-pages.ts';
import type { Trial } from '../replay/trial.ts';

/** Every capture in which a user says something and gets a reply. */
export const PAGES = savedPages(1, null);
export const SKIPPED = 'saved pages of all sites (skipped where there are none)';

/** All pages take two minutes on two cores of their own; a machine that does other things takes longer. */
export const HOOK_MS: Ms = 600_000;

/** How late the end of a reply may be known: where the site shows it, and where only quiet tells. */
const [SAID_MS, QUIET_MS] = [1_500, 4_000];

export const cases = (pages: readonly SavedPage[]): (readonly [string, SavedPage])[] =>
  pages.map((page) => [page.name, page] as const);

export function trialOf(trials: Map<string, Trial | Error>, { name }: SavedPage): Trial {
  const trial = trials.get(name) ?? new Error(`${name} was not played`);
  if (trial instanceof Error) throw trial;
  return trial;
}

/** No page is left out without a reason, and no reason is given for a page that can be played. */
export function expectAllPlayed(): void {
  const played = PAGES.map(({ name }) => name);
  expect([...played, ...Object.keys(NO_EXCHANGE)].sort()).toEqual(savedNames().sort());
}

export function expectSameCounts({ played, counted }: Trial): void {
  expect(played).toEqual({ user: 3, replies: 3 });
  expect(counted).toEqual({ ...played, retries: 0 });
}

/** As late as it should be, less the time in which a busy machine held up the page with everything in it. */
export function expectInTime({ delays, lags }: Trial, { layout }: SavedPage): void {
  const limit = layoutNamed(layout).saysEnd ? SAID_MS : QUIET_MS;
  expect(delays).toHaveLength(3);
  for (const [index, delay] of delays.entries()) {
    expect(delay, 'known at all, and not too early').toBeGreaterThanOrEqual(0);
    expect((delay ?? Number.POSITIVE_INFINITY) - (lags[index] ?? 0)).toBeLessThanOrEqual(limit);
  }
}

/** The turns that stood there, in their order, and no name that is not theirs. */
export function expectHistory({ history, shown }: Trial): void {
  expect(history?.turns.map(({ role }) => role)).toEqual(shown.map(({ role }) => role));
  const names = history?.turns.flatMap(({ id }) => id ?? []) ?? [];
  expect(new Set(names).size).toBe(names.length);
  history?.turns.forEach(({ id }, index) => {
    if (id !== null) expect(shown[index]?.ids).toContain(id);
  });
}

export interface Totals {
  played: number;
  /** Of those that were played. */
  counted: number;
  /** More than were played, and retries, of which none was. */
  extra: number;
  slowest: Ms;
}

export function totalsOf(trials: Map<string, Trial | Error>): Totals {
  const totals: Totals = { played: 0, counted: 0, extra: 0, slowest: 0 };
  for (const trial of trials.values()) {
    if (trial instanceof Error) continue;
    for (const kind of ['user', 'replies'] as const) {
      totals.played += trial.played[kind];
      totals.counted += Math.min(trial.played[kind], trial.counted[kind]);
      totals.extra += Math.max(0, trial.counted[kind] - trial.played[kind]);
    }
    totals.extra += trial.counted.retries;
    totals.slowest = Math.max(totals.slowest, ...trial.delays.map((delay) => delay ?? 0));
  }
  return totals;
}

export function say(what: string, trials: Map<string, Trial | Error>): Totals {
  const totals = totalsOf(trials);
  const { played, counted, extra, slowest } = totals;
  const share = ((100 * counted) / (played || 1)).toFixed(1);
  console.log(
    `${what}: ${counted} of ${played} turns counted (${share} %) on ${trials.size} pages, ${extra} that were not ` +
      `played; the end of a reply at most ${slowest} ms late`,
  );
  return totals;
}
