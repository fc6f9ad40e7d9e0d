import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../../src/core/days';
import { emptyTotals } from '../../../src/core/totals';
import { EVERYTHING } from '../../../src/core/words';
import { readAmount, readSitesPage } from '../../../src/dashboard/read';
import { readDays, readLedger, readOverview, readSummed } from '../../../src/store/history';
import { openStore } from '../../../src/store/open';
import { packMonths } from '../../../src/store/pack';
import { IS_NIGHT } from '../cases';
import { inZone } from '../zone';
import { wipe } from './database';

/** Ten years of heavy use by night, one by day: 15 sites, and a row for everything, each day. */
const DAYS = IS_NIGHT ? 3_650 : 365;
const SITES = [EVERYTHING, ...Array.from({ length: 15 }, (_, number) => `site-${number}`)];
const TODAY = '2026-11-24';
const FIRST = addDays(TODAY, 1 - DAYS);
const NOW = (): number => new Date(2026, 10, 24, 12).getTime();

/** What is asked of the database, and what comes back. */
function watchRequests() {
  const seen = { requests: 0, rows: 0 };
  for (const kind of [IDBObjectStore, IDBIndex]) {
    const getAll = kind.prototype.getAll;
    vi.spyOn(kind.prototype, 'getAll').mockImplementation(function (this: IDBIndex, ...args) {
      const request = getAll.apply(this, args);
      seen.requests += 1;
      request.addEventListener('success', () => (seen.rows += request.result.length));
      return request;
    });
    vi.spyOn(kind.prototype, 'openCursor').mockImplementation(() => {
      throw new Error('a screen walks through no rows');
    });
  }
  return seen;
}

describe(`${DAYS} days of 15 sites`, () => {
  inZone('Europe/Amsterdam');

  beforeAll(async () => {
    await wipe();
    const filling = (await openStore()).transaction('days', 'readwrite');
    for (let day = FIRST; day <= TODAY; day = addDays(day, 1))
      for (const site of SITES) void filling.store.put({ ...emptyTotals(day, site), user: 1 });
    await filling.done;
    await packMonths(NOW());
  }, 600_000);

  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['a week of one site', () => readDays(addDays(TODAY, -6), TODAY, 'site-3'), 7],
    ['a week of all', () => readDays(addDays(TODAY, -6), TODAY), 7 * 16],
    ['two months of everything', () => readDays(addDays(TODAY, -59), TODAY, EVERYTHING), 60],
  ] as const)('%s is one request for just these rows', async (what, read, rows) => {
    const seen = watchRequests();
    const start = performance.now();
    const found = await read();
    if (IS_NIGHT)
      console.log(`${what}: ${(performance.now() - start).toFixed(1)} ms for ${found.length} rows`);
    expect(seen).toEqual({ requests: 1, rows });
    expect(found).toHaveLength(rows);
    expect(found.map(({ day }) => day)).toEqual(found.map(({ day }) => day).sort());
  });

  it.each([
    ['a year of all', () => readDays(addDays(TODAY, -364), TODAY), 365 * 16, 12 * 16],
    ['every day of everything', () => readDays(FIRST, TODAY, EVERYTHING), DAYS, Math.ceil(DAYS / 30)],
    ['every day of one site', () => readDays(FIRST, TODAY, 'site-14'), DAYS, Math.ceil(DAYS / 30)],
  ] as const)('%s comes by months, and this month by days', async (what, read, days, packs) => {
    const seen = watchRequests();
    const start = performance.now();
    const found = await read();
    if (IS_NIGHT) console.log(`${what}: ${(performance.now() - start).toFixed(1)} ms for ${days} rows`);
    expect(seen.requests).toBe(2);
    expect(seen.rows).toBeLessThanOrEqual(packs + 24 * 16);
    expect(found).toHaveLength(days);
    expect(found.map(({ day }) => day)).toEqual(found.map(({ day }) => day).sort());
  });

  it('what deleting a site takes comes by months, and which sites there are by one note', async () => {
    const seen = watchRequests();
    expect(await readAmount({ site: 'site-3', first: null, last: null })).toMatchObject({
      ...{ days: DAYS, first: FIRST, last: TODAY, messages: DAYS, sites: ['site-3'] },
    });
    expect(seen.rows).toBeLessThanOrEqual(Math.ceil(DAYS / 30) + 24);
    Object.assign(seen, { requests: 0, rows: 0 });
    const { figures } = await readSitesPage(TODAY);
    expect(figures).toHaveLength(SITES.length - 1);
    expect(figures[0]).toMatchObject({ site: 'site-0', first: FIRST, last: TODAY });
    expect(seen.requests).toBe(3);
    expect(seen.rows).toBeLessThanOrEqual(3 * 16 + 24 * 16);
  });

  it('what a year came to comes by months, with the days of everything, and of sites those of this month', async () => {
    const seen = watchRequests();
    const { rows, months } = await readSummed({ first: addDays(TODAY, -364), last: TODAY });
    // Eleven months, and twenty days of this one.
    expect(months).toHaveLength(13);
    expect(rows.filter(({ site }) => site === EVERYTHING)).toHaveLength(365);
    expect(seen.requests).toBe(4);
    expect(seen.rows).toBeLessThanOrEqual(2 * 14 + 16 + 5 * 16);
  });

  it('the popup reads fourteen days, and the ledger of a day that day', async () => {
    const seen = watchRequests();
    expect((await readOverview(NOW())).days).toHaveLength(14 * 16);
    expect(seen).toEqual({ requests: 4, rows: 14 * 16 });
    Object.assign(seen, { requests: 0, rows: 0 });
    await readLedger(TODAY);
    expect(seen).toEqual({ requests: 2, rows: 0 });
  });
});
