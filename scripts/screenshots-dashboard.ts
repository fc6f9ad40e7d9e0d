import type { Page } from 'puppeteer-core';
import type { DayKey, DayTotals } from '../src/core/records.ts';
import { simpleLimit } from '../src/core/simple-limit.ts';
import type { Rows } from './fill-store.ts';
import { sampleDays, sampleHistory } from './sample-history.ts';
import { sampleLedger, withLedger } from './sample-ledger.ts';
import { DASHBOARD } from './screens.ts';

/** A picture of the dashboard. */
export interface DashboardScene {
  name: string;
  hash: string;
  /** What has to be there. */
  wanted: string;
  /** Pressed before the picture is taken. */
  press?: string[];
}

/** Twelve made-up weeks, and yesterday with its intervals. */
export function dashboardRows(): { day: DayKey; rows: Rows } {
  const days = sampleDays(new Date());
  const day = days.at(-1) ?? '';
  const history = sampleHistory(days.slice(0, -1)).map((row, place) => ({
    ...row,
    origin: 'observed' as const,
    ...(place % 61 === 60 ? { unseen: 2 } : {}),
    ...(place % 47 === 46 ? { general: 3, origin: 'restored' as const } : {}),
  }));
  return { day, rows: withLedger(history, day) };
}

/** The same as somebody has it whom one version of ours watched all the time. */
export function sampleDashboard(): { day: DayKey; rows: Rows } {
  const { day, rows } = dashboardRows();
  const days = sampleHistory(sampleDays(new Date()).slice(0, -1)).map((row) => ({
    ...row,
    origin: 'observed' as const,
  }));
  const [version = ''] = Object.keys(days[0]?.classifiers ?? {});
  const yesterday = (sampleLedger(day)['days'] ?? []) as DayTotals[];
  const named = yesterday.map((row) => ({ ...row, classifiers: { [version]: row.replies } }));
  return { day, rows: { ...rows, days: [...days, ...named] } };
}

const week = <Value>(value: Value): Value[] => Array.from({ length: 7 }, () => value);
const replika = { of: 'site', site: 'replika' } as const;
const evening = { id: 'g', name: 'Evening', sites: ['replika', 'character-ai'] };

/** Somebody who set a little of everything. */
export const DASHBOARD_SETTINGS = {
  limits: [
    { ...simpleLimit('*', { of: 'everything' }, 90), chip: true },
    { ...simpleLimit('replika', replika, 30), form: 'pause', week: [30, 30, 30, 30, 30, 45, null] },
    { ...simpleLimit('shadow', replika, 120) },
    { ...simpleLimit('g', { of: 'group', group: 'g' }, 20), what: 'session', form: 'note' },
    {
      ...simpleLimit('quiet', { of: 'kind', kind: 'companion' }, 1),
      ...{ what: 'hours', form: 'closed', week: week({ from: 1_380, to: 420 }) },
    },
  ],
  groups: [evening],
  slow: true,
  people: ['Anna', 'a walk'],
  plans: [
    { after: 1_320, minutes: 30, then: 'call Anna' },
    { after: null, minutes: 60, then: 'stretch' },
  ],
  nudges: { break: true, offers: true },
  country: 'NL',
};

export const dashboardScenes = (day: DayKey): DashboardScene[] => [
  { name: 'today', hash: `#/today/${day}`, wanted: '.chart' },
  { name: 'week', hash: `#/week/${day}`, wanted: '.chart', press: ['.takings button'] },
  { name: 'week-first', hash: `#/week/${day}?beside=first`, wanted: '.chart' },
  { name: 'months', hash: '#/months', wanted: '.chart' },
  { name: 'year', hash: '#/year', wanted: '.chart' },
  { name: 'hours', hash: '#/hours', wanted: '.chart' },
  { name: 'closings', hash: '#/closings', wanted: '.chart' },
  { name: 'card', hash: '#/card', wanted: '.week-card' },
  { name: 'week-empty', hash: '#/week/2020-01-01', wanted: '.empty' },
  { name: 'ledger', hash: `#/ledger/${day}`, wanted: '.entry' },
  { name: 'ledger-shorten', hash: `#/ledger/${day}`, wanted: '.entry', press: ['.entry-actions button'] },
  { name: 'ledger-empty', hash: '#/ledger/2020-01-01', wanted: '.empty' },
  { name: 'limits', hash: '#/limits', wanted: '.limit-list' },
  { name: 'limits-form', hash: '#/limits', wanted: '.limit-list', press: ['.limit-list > button'] },
  { name: 'settings', hash: '#/settings', wanted: '.find' },
  { name: 'young', hash: '#/nudges', wanted: '.young', press: ['.young input'] },
  { name: 'nudges', hash: '#/nudges', wanted: '.nudge-list' },
  { name: 'talk', hash: '#/talk', wanted: '.lead' },
  { name: 'sites', hash: '#/sites', wanted: '.site' },
  { name: 'data', hash: '#/data', wanted: '.state', press: ['.choice button'] },
  { name: 'research', hash: '#/research', wanted: '.preview', press: ['.preview tbody .strike'] },
  { name: 'report', hash: '#/report', wanted: '.report-time' },
  { name: 'about', hash: '#/about', wanted: '.quality' },
  // Last, since the day is another one afterwards.
  {
    name: 'ledger-undo',
    hash: `#/ledger/${day}`,
    wanted: '.entry',
    press: ['.entry .entry-actions button:last-child'],
  },
];

export async function showDashboard(page: Page, base: string, scene: DashboardScene): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${base}${DASHBOARD}${scene.hash}`);
  await page.waitForSelector(scene.wanted);
  for (const selector of scene.press ?? []) await page.click(selector);
  // What was pressed asks the store or the worker first.
  await new Promise((done) => setTimeout(done, 400));
}
