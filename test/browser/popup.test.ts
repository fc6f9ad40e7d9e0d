/** The popup of the build that ships: it shows exactly what the ledger holds, and what it asks for happens. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore, openAsNewer } from '../../scripts/fill-store.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { sampleDays, sampleHistory } from '../../scripts/sample-history.ts';
import { until } from '../../scripts/until.ts';
import { addDays, dayOf, startOfDay } from '../../src/core/days';
import { measure } from '../../src/core/intervals';
import { DEFAULT_SETTINGS, type DayTotals } from '../../src/core/records';
import { weekAround } from '../../src/core/periods';
import { presenceOf } from '../../src/core/totals';
import { lastWeek } from '../../src/core/week-card';
import { INVITATIONS, isInvitation } from '../../src/core/words';
import { dayLimits } from '../unit/limits';
import { ownPages } from '../replay/saved-pages.ts';
import { startStage, type Stage } from '../replay/stage.ts';
import { BROWSERS, buildOf } from './browsers.ts';
import { written } from './by-hand.ts';
import { Ledger, type Rows } from './ledger.ts';
import { textOf, textsOf } from './screen.ts';

const MINUTE = 60_000;
const html = ownPages().find(({ layout }) => layout === 'G4')?.html ?? '';

interface Api {
  action: { getBadgeText(details: object): Promise<string> };
}

describe.each(BROWSERS)('%s', (name) => {
  let stage: Stage;
  let launched: Launched;
  let ledger: Ledger;

  beforeAll(async () => {
    stage = await startStage();
    launched = await launch(name, { extension: buildOf(name), proxyPort: stage.port });
    ledger = await Ledger.open(launched);
  });
  afterAll(async () => {
    await launched.close();
    await stage.close();
  });

  const read = (selector: string): Promise<string> => textOf(ledger.page, selector);
  const readAll = (selector: string): Promise<string[]> => textsOf(ledger.page, selector);
  const reload = async (selector: string): Promise<void> => {
    await launched.reloadExtensionPage(ledger.page);
    await ledger.page.waitForSelector(selector);
  };

  async function chat(): Promise<void> {
    const page = await launched.browser.newPage();
    const replay = await stage.open(page, html, { history: 1 });
    await ledger.watches(page);
    const before = (await ledger.read()).turns.length;
    await replay.playAll();
    const { users, replies } = await replay.truth();
    await ledger.page.bringToFront();
    await ledger.when('the turns', ({ turns }) => turns.length === before + users + replies);
    await page.close();
  }

  it('says at first what to expect, not zeros', async () => {
    expect(await read('.first-title h2')).toBe('Ready when you are');
    expect(await ledger.page.$('.today')).toBeNull();
  });

  it('shows the day that was chatted away, as the raw rows say it', async () => {
    await chat();
    await reload('.figures');
    const rows = await ledger.read();
    const replies = rows.turns.filter((turn) => turn.kind === 'reply');
    const invited = replies.filter(({ closing }) => closing !== null && isInvitation(closing));
    const accepted = invited.filter(({ response }) => response === 'accepted');
    const stay = accepted.reduce((sum, reply) => sum + reply.stay, 0);
    expect(await readAll('.figures b')).toEqual([
      `${invited.length} of ${replies.length}`,
      String(accepted.length),
      written(stay),
    ]);
    expect(accepted.length).toBeGreaterThan(0);
    expect(await read('.today-time')).toBe(written(measure(rows.presences)));
    expect(await read('.session b')).toBe(written(rows.sessions[0]?.presence ?? 0));
    expect(await readAll('.sites li .pair')).toEqual([`ChatGPT${written(measure(rows.presences))}`]);
  });

  it('shows a week beside the one before, as the days say it', async () => {
    await fillStore(ledger.page, { days: sampleHistory(sampleDays(new Date())) });
    await reload('.week');
    const rows = await ledger.read();
    const today = dayOf(Date.now(), DEFAULT_SETTINGS.dayStart);
    const days = Array.from({ length: 7 }, (_, index) => addDays(today, index - 6));
    const timeOf = (day: string): number | null => {
      const row = totalsOf(rows, day);
      return row ? presenceOf(row) : null;
    };
    const cell = (ms: number | null): string => (ms === null ? 'nothing measured' : written(ms));
    expect(await readAll('.week tbody td')).toEqual(
      days.flatMap((day) => [cell(timeOf(day)), cell(timeOf(addDays(day, -7)))]),
    );
    const sum = days.reduce((total, day) => total + (timeOf(day) ?? 0), 0);
    expect(await read('.week .pair b')).toBe(written(sum));
    expect(await read('main > .notice')).toMatch(/^Made-up sample days/);
  });

  // A Monday can be made only where a page's clock can be set before it begins.
  it.runIf(name === 'chromium')('puts the last week on a card on Monday, until it is answered', async () => {
    const today = dayOf(Date.now(), DEFAULT_SETTINGS.dayStart);
    const monday = weekAround(today).first;
    const { first, last } = lastWeek(monday);
    const limits = dayLimits({ '*': 600 });
    await fillStore(ledger.page, {}, { limits });
    const at = startOfDay(monday, DEFAULT_SETTINGS.dayStart) + MINUTE;
    const { identifier } = await ledger.page.evaluateOnNewDocument((now) => (Date.now = () => now), at);
    await reload('.week-card');
    const rows = await ledger.read();
    const week = rows.days.filter(({ day, site }) => site === '*' && day >= first && day <= last);
    const sum = (of: (row: DayTotals) => number): number => week.reduce((all, row) => all + of(row), 0);
    const [invited, accepted] = [
      sum(({ closings }) => INVITATIONS.reduce((all, one) => all + (closings[one] ?? 0), 0)),
      sum(({ responses }) => responses.accepted ?? 0),
    ];
    expect(await read('.card-time')).toBe(written(sum(presenceOf)));
    const said = await read('.week-card p:nth-of-type(3)');
    expect(said).toContain(
      `Replies that ended by inviting you on: ${invited} of ${sum(({ replies }) => replies)}.`,
    );
    expect(said).toContain(`You said yes ${accepted} times; ${written(sum(({ stay }) => stay))} followed.`);
    expect(await readAll('.week-card li')).toEqual([expect.stringMatching(/: kept all week$/)]);
    await ledger.page.click('.week-card button.main');
    await ledger.page.waitForFunction(() => document.querySelector('.week-card') === null);
    expect(await read('[role=status]')).toBe('They stay as they are.');
    await reload('.today');
    expect(await ledger.page.$('.week-card')).toBeNull();
    await ledger.page.removeScriptToEvaluateOnNewDocument(identifier);
    await fillStore(ledger.page, {}, {});
    await reload('.week');
  });

  it('sets a limit, says what is wrong with one, and takes it away', async () => {
    const row = '.limits li:first-child';
    await ledger.page.click(`${row} .pair button`);
    await ledger.page.type(`${row} input`, 'an hour');
    await ledger.page.click(`${row} button.main`);
    await ledger.page.waitForFunction(
      (part) => document.querySelector(`${part} .fault:not(:empty)`),
      {},
      row,
    );
    expect(await read(`${row} .fault`)).toContain('“an hour” is not a whole number of minutes');
    await ledger.page.$eval(`${row} input`, (field) => field.select());
    await ledger.page.keyboard.type('45');
    await ledger.page.keyboard.press('Enter');
    await ledger.page.waitForSelector('.today-limit');
    expect(await read(`${row} .pair`)).toContain('45 min');
    expect(await read('.today-limit')).toContain('of 45 min');
    await ledger.page.click(`${row} .pair button`);
    await ledger.page.click(`${row} form button:last-child`);
    await ledger.page.waitForFunction(() => document.querySelector('.today-limit') === null);
  });

  it('pauses: what happens meanwhile is not counted', async () => {
    const before = (await ledger.read()).turns.length;
    await ledger.page.click('header button');
    await ledger.page.waitForSelector('header .notice');
    const page = await launched.browser.newPage();
    const replay = await stage.open(page, html, { history: 1 });
    await replay.playNext();
    await replay.playNext();
    await ledger.page.bringToFront();
    await ledger.page.click('header button');
    await ledger.page.waitForFunction(() => document.querySelector('header .notice') === null);
    await page.bringToFront();
    await replay.playNext();
    await ledger.page.bringToFront();
    const rows = await ledger.when('the turns after it', ({ turns }) => turns.length >= before + 2);
    expect(rows.turns).toHaveLength(before + 2);
    await page.close();
  });

  it('speaks Dutch when asked to', async () => {
    await ledger.page.select('footer select', 'nl');
    await ledger.page.waitForSelector('html[lang=nl]');
    expect(await read('.today h2')).toBe('Vandaag');
    await ledger.page.select('footer select', '');
    await ledger.page.waitForSelector('html[lang=en]');
  });

  it('shows the minutes of today on the toolbar', async () => {
    const day = dayOf(Date.now(), DEFAULT_SETTINGS.dayStart);
    const rows = await ledger.read();
    const row = rows.days.find((one) => one.day === day && one.site === '*');
    if (!row) throw new Error('no row of today');
    row.hours[0] = (row.hours[0] ?? 0) + 72 * MINUTE;
    await fillStore(ledger.page, { days: [row] });
    await chat();
    const badge = (): Promise<string> =>
      ledger.page.evaluate(() => {
        const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
        return (browser ?? chrome)?.action.getBadgeText({}) ?? '';
      });
    // The chats of this file took their own time, and a busy machine takes longer.
    const minutes = async (): Promise<string> => {
      const today = totalsOf(await ledger.read(), day);
      return `${Math.floor((today ? presenceOf(today) : 0) / MINUTE)}m`;
    };
    expect(parseInt(await minutes(), 10)).toBeGreaterThanOrEqual(72);
    await until('the badge says as much', async () => (await badge()) === (await minutes()));
  });

  it('says so when the database cannot be opened, and what to do', async () => {
    await openAsNewer(ledger.page);
    await reload('.unavailable');
    expect(await read('.unavailable')).toContain('Your figures cannot be opened');
    expect(await read('.unavailable')).toContain('Update Full Stop');
    expect(await ledger.page.$('.today')).toBeNull();
  });
});

const totalsOf = ({ days }: Rows, day: string): DayTotals | undefined =>
  days.find((row) => row.day === day && row.site === '*');
