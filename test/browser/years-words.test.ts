/** One day, one year and ten years of history: what the screens say in words is what the ledger's rows add up to. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../../scripts/fill-store.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { sampleDays, sampleHistory } from '../../scripts/sample-history.ts';
import { POPUP } from '../../scripts/screens.ts';
import type { DayTotals } from '../../src/core/records';
import { BROWSERS, buildOf } from './browsers.ts';
import { ALL, count, grouped, invitedIn, NAMES, timeOf, written } from './by-hand.ts';
import { Ledger } from './ledger.ts';
import { follow, openDashboard, textsOf } from './screen.ts';

/** The day that goes on now, as well: the popup is about it. */
const daysUpTo = (length: number): string[] =>
  sampleDays(new Date(Date.now() + 86_400_000), length).slice(-length);
const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
const weekdayOf = (day: string): number => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;

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

  /** @returns the texts of what stands under a selector in a view */
  async function said(hash: string, wanted: string): Promise<string[]> {
    await follow(page, '#/about');
    await page.waitForSelector('.quality');
    await follow(page, hash);
    await page.waitForSelector('main:not(:has(.quality)) h1');
    return textsOf(page, wanted);
  }

  describe.each([
    ['one day', 1],
    ['one year', 365],
    ['ten years', 3_650],
  ])('%s', (_, length) => {
    const days = daysUpTo(length);
    const today = days.at(-1) ?? '';
    let rows: DayTotals[];
    const within = (first: string, last: string, site = ALL): DayTotals[] =>
      rows.filter((row) => row.site === site && row.day >= first && row.day <= last);
    const sites = (): string[] => [...new Set(rows.map(({ site }) => site))].filter((site) => site !== ALL);

    beforeAll(async () => {
      await ledger.clear();
      await fillStore(page, { days: sampleHistory(days) }, { language: 'en', keepDays: null });
      rows = (await ledger.read()).days;
      expect(rows.some(({ day }) => day === today)).toBe(true);
    });

    it('the card of the last week', async () => {
      const monday = daysBefore(today, weekdayOf(today) + 7);
      const mine = within(monday, daysBefore(monday, -6));
      const earlier = within(daysBefore(monday, 7), daysBefore(monday, 1));
      if (length === 1) {
        expect(await said('#/card', '.week-card')).toEqual([]);
        return;
      }
      const [card] = await said('#/card', '.week-card');
      const accepted = count(mine, ({ responses }) => responses.accepted);
      expect(card).toContain(`${written(timeOf(mine))} the week before: ${written(timeOf(earlier))}`);
      expect(card).toContain(
        `inviting you on: ${grouped(invitedIn(mine))} of ${grouped(count(mine, ({ replies }) => replies))}.`,
      );
      expect(card).toContain(
        `You said yes ${accepted} times; ${written(count(mine, ({ stay }) => stay))} followed.`,
      );
    });

    it('the report of a year', async () => {
      const [first, last] = [daysBefore(today, 7 * 52), daysBefore(today, 1)];
      const mine = within(first, last);
      const sentences = (await said('#/report?weeks=52', '.report')).join(' ');
      if (length === 1) {
        expect(sentences).not.toContain('replies');
        return;
      }
      const by = (response: 'accepted' | 'declined' | 'other'): number =>
        count(mine, ({ responses }) => responses[response]);
      const left = invitedIn(mine) - by('accepted') - by('declined') - by('other');
      expect(sentences).toContain(`I was at chatbots for ${written(timeOf(mine))}, on ${mine.length} days`);
      expect(sentences).toContain(
        `held back: ${grouped(invitedIn(mine))} of ${grouped(count(mine, ({ replies }) => replies))} (`,
      );
      expect(sentences).toContain(
        `I said yes to ${grouped(by('accepted'))} of these and no to ${grouped(by('declined'))}; ` +
          `after ${grouped(by('other'))} I went on with something else, and after ${grouped(left)} I left.`,
      );
      const cells = await said('#/report?weeks=52', '.report-sites tbody tr');
      const wanted = sites().map((site) => {
        const ours = within(first, last, site);
        const numbers = [count(ours, ({ replies }) => replies), invitedIn(ours)];
        const yes = count(ours, ({ responses }) => responses.accepted);
        return [
          ...[NAMES[site], ours.length, written(timeOf(ours)), ...numbers.map(grouped), grouped(yes)],
        ].join('');
      });
      expect(new Set(cells)).toEqual(new Set(wanted));
    });

    it('what is kept of each site', async () => {
      const texts = await said('#/sites', '.site');
      for (const site of sites()) {
        const text = texts.find((one) => one.startsWith(NAMES[site] ?? site)) ?? '';
        const lately = within(daysBefore(today, 89), today, site).length;
        expect(text).toContain(`${lately} of the last 90 days ha`);
      }
    });

    it('the popup: today, its sites, how replies ended, and a week beside the one before', async () => {
      const popup = await launched.openExtensionPage(POPUP);
      await popup.waitForSelector('.week tbody tr');
      const texts = (wanted: string): Promise<string[]> => textsOf(popup, wanted);
      const mine = within(today, today);
      expect(await texts('.today-time')).toEqual([written(timeOf(mine))]);
      const bySite = sites().flatMap((site) => {
        const ours = within(today, today, site);
        return ours.length > 0 && timeOf(ours) > 0 ? [`${NAMES[site]}${written(timeOf(ours))}`] : [];
      });
      expect(new Set(await texts('.sites .pair'))).toEqual(new Set(bySite));
      expect(await texts('.endings .figures b')).toEqual([
        `${invitedIn(mine)} of ${count(mine, ({ replies }) => replies)}`,
        String(count(mine, ({ responses }) => responses.accepted)),
        written(count(mine, ({ stay }) => stay)),
      ]);
      const [week, before] = [
        within(daysBefore(today, 6), today),
        within(daysBefore(today, 13), daysBefore(today, 7)),
      ];
      expect(await texts('.week > .pair')).toEqual([
        `${written(timeOf(week))} the 7 days before: ${written(timeOf(before))}`,
      ]);
      await popup.close();
    });
  });
});
