/** One day, one year and ten years of history: what the screens show is what the ledger's rows add up to. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../../scripts/fill-store.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { sampleDays, sampleHistory } from '../../scripts/sample-history.ts';
import { withLedger } from '../../scripts/sample-ledger.ts';
import { POPUP } from '../../scripts/screens.ts';
import type { DayTotals } from '../../src/core/records';
import { BROWSERS, buildOf } from './browsers.ts';
import { ALL, count, grouped, invitedIn, NAMES, timeOf, total, written } from './by-hand.ts';
import { Ledger } from './ledger.ts';
import { follow, openDashboard } from './screen.ts';

/** Noted of each part of a course. */
const SAMPLE = 'made up, as a sample';
const monthsOf = (rows: readonly DayTotals[]): string[] => [
  ...new Set(rows.map(({ day }) => day.slice(0, 7))),
];

describe.each(BROWSERS)('%s', (name) => {
  let launched: Launched;
  let ledger: Ledger;
  let page: Page;

  beforeAll(async () => {
    launched = await launch(name, { extension: buildOf(name) });
    ledger = await Ledger.open(launched);
    page = await openDashboard(launched);
  });
  afterAll(() => launched.close());

  /** @returns of each picture its title and the rows of the table behind it */
  async function shown(hash: string): Promise<{ title: string; rows: string[][] }[]> {
    await follow(page, '#/about');
    await page.waitForSelector('.quality');
    await follow(page, hash);
    await page.waitForSelector('.chart');
    const text = await page.$$eval('.chart', (charts) =>
      JSON.stringify(
        charts.map((chart) => ({
          title: chart.querySelector('h2')?.textContent ?? '',
          rows: [...chart.querySelectorAll('tbody tr')].map((row) =>
            [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
          ),
        })),
      ),
    );
    const charts = JSON.parse(text) as { title: string; rows: string[][] }[];
    return charts.map(({ title, rows }) => ({ title: title.replace(/\s+/g, ' '), rows }));
  }

  describe.each([
    ['one day', 1],
    ['one year', 365],
    ['ten years', 3_650],
  ])('%s', (_, length) => {
    const days = sampleDays(new Date(), length);
    const [first = ''] = days;
    const last = days.at(-1) ?? '';
    const span = `${first}..${last}`;
    let rows: DayTotals[];
    const on = (day: string, site = ALL): DayTotals[] =>
      rows.filter((row) => row.site === site && row.day.startsWith(day));
    const of = (site: string): DayTotals[] => rows.filter((row) => row.site === site);
    const sites = (): string[] => [...new Set(rows.map(({ site }) => site))].filter((site) => site !== ALL);

    beforeAll(async () => {
      const sample = withLedger(sampleHistory(days.slice(0, -1)), last);
      await ledger.clear();
      await fillStore(page, sample, { language: 'en', keepDays: null });
      rows = (await ledger.read()).days;
      expect(rows).toHaveLength(sample.days.length);
    });

    it('the last day: its hours, its sites, and how replies ended', async () => {
      const charts = await shown(`#/today/${last}`);
      const [, hours, bySite, ends] = charts;
      const [whole] = on(last);
      const inOrder = Array.from({ length: 24 }, (__, place) => whole?.hours[(place + 4) % 24] ?? 0);
      expect(charts[0]?.title).toContain(written(timeOf(on(last))));
      expect(hours?.rows.map(([, time]) => time)).toEqual(inOrder.map(written));
      expect(new Map(bySite?.rows.map(([site = '', time]) => [site, time]))).toEqual(
        new Map(
          sites()
            .filter((site) => on(last, site).length)
            .map((site) => [NAMES[site], written(timeOf(on(last, site)))]),
        ),
      );
      const { accepted = 0, other = 0, declined = 0 } = whole?.responses ?? {};
      const invited = invitedIn(on(last));
      const left = invited - accepted - other - declined;
      const plain = count(on(last), ({ replies }) => replies) - invited;
      expect(ends?.rows.map(([, number]) => number)).toEqual(
        [accepted, other, declined, left, plain].map(grouped),
      );
    });

    it('months, sites and replies of all of it', async () => {
      const [time, bySite, ends] = await shown(`#/months/${first.slice(0, 7)}-01..${last}`);
      expect(time?.title).toContain(written(timeOf(of(ALL))));
      const bars = time?.rows
        .filter(([, figure]) => figure !== 'nothing measured')
        .map(([, figure]) => figure);
      if (length > 100) {
        expect(bars).toEqual(monthsOf(of(ALL)).map((month) => written(timeOf(on(month)))));
        const counted = ends?.rows.filter(([, figure]) => figure !== 'nothing measured');
        expect(counted?.map(([, ...figures]) => figures)).toEqual(
          monthsOf(of(ALL)).map((month) => {
            const mine = on(month);
            const by = (response: 'accepted' | 'other' | 'declined') =>
              count(mine, ({ responses }) => responses[response]);
            const [replies, invited] = [count(mine, (row) => row.replies), invitedIn(mine)];
            const answers = [by('accepted'), by('other'), by('declined')];
            const numbers = [replies, ...answers, invited - total(answers), replies - invited].map(grouped);
            return [...numbers, written(count(mine, ({ stay }) => stay)), SAMPLE];
          }),
        );
      } else expect(bars).toEqual([written(timeOf(on(last)))]);
      const expected = sites().map((site) => [NAMES[site], written(timeOf(of(site)))] as const);
      expect(new Map(bySite?.rows.map(([site = '', figure]) => [site, figure]))).toEqual(new Map(expected));
    });

    it('a calendar of all of it, day by day', async () => {
      const [calendar] = await shown(`#/year/${span}`);
      expect(calendar?.title).toContain(written(timeOf(of(ALL))));
      const measured = new Map(of(ALL).map((row) => [row.day, written(timeOf([row]))]));
      const wanted = days.map((day) => measured.get(day) ?? 'nothing measured');
      expect(calendar?.rows.slice(-days.length).map(([, figure]) => figure)).toEqual(
        wanted.slice(-(calendar?.rows.length ?? 0)),
      );
    });

    it('an average week, hour by hour', async () => {
      const [hours] = await shown(`#/hours/${span}`);
      const wanted = Array.from({ length: 24 }, (__, place) =>
        Array.from({ length: 7 }, (___, weekday) => {
          const mine = of(ALL).filter(
            ({ day }) => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7 === weekday,
          );
          if (mine.length === 0) return 'nothing measured';
          return written(total(mine.map((row) => row.hours[(place + 4) % 24] ?? 0)) / mine.length);
        }),
      );
      expect(hours?.rows.map(([, ...figures]) => figures)).toEqual(wanted);
    });

    it('how replies ended: by class, by time that followed, by site', async () => {
      const [, classes, stay, ...shares] = await shown(`#/closings/${span}`);
      const closings = of(ALL).flatMap((row) => Object.values(row.closings));
      const byClass = (classes?.rows ?? []).flatMap(([, ...cells]) => cells.slice(0, -1));
      expect(total(byClass.map((cell) => Number(cell.replace(/,/g, '')) || 0))).toBe(total(closings));
      expect(stay?.title).toContain(written(count(of(ALL), (row) => row.stay)));
      const bySite = sites()
        .map((site) => [count(of(site), ({ replies }) => replies), invitedIn(of(site))])
        .filter(([replies]) => replies);
      const sums = shares.map(({ rows: months }) =>
        [1, 2].map((column) =>
          total(months.map((cells) => Number((cells[column] ?? '').replace(/,/g, '')) || 0)),
        ),
      );
      expect(sums).toEqual(bySite.sort(([a = 0], [b = 0]) => b - a));
    });

    it('the popup: a week of days', async () => {
      const popup = await launched.openExtensionPage(POPUP);
      await popup.waitForSelector('.week tbody tr');
      const cells = await popup.$$eval('.week tbody tr', (all) =>
        all.map((row) => row.children[1]?.textContent.replace(/\s+/g, ' ')),
      );
      const latest = days
        .slice(-6)
        .map((day) => (on(day).length ? written(timeOf(on(day))) : 'nothing measured'));
      expect(cells.slice(0, 6).slice(-latest.length)).toEqual(latest);
      await popup.close();
    });
  });
});
