/** Runs in a page of the extension: the queries of the screens, as they are. */
import type { DayKey, DayTotals, Reply } from '../../src/core/records.ts';
import type { PresenceRow, TurnRow } from '../../src/store/schema.ts';
import { addDays, dayOf, startOfDay } from '../../src/core/days.ts';
import { emptyTotals } from '../../src/core/totals.ts';
import { EVERYTHING } from '../../src/core/words.ts';
import {
  readAmount,
  readDataPage,
  readLedgerPage,
  readOldest,
  readSitesPage,
} from '../../src/dashboard/read.ts';
import { monthAfter, weekAround, yearAround, type Span } from '../../src/core/periods.ts';
import { readFigures, type Compared } from '../../src/dashboard/figures/read-figures.ts';
import { readReport } from '../../src/dashboard/report/read.ts';
import { readDays, readOverview } from '../../src/store/history.ts';
import { packMonths } from '../../src/store/pack.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { readSettings } from '../../src/store/settings.ts';

const MINUTE = 60_000;
const SITES = Array.from({ length: 15 }, (_, number) => `site-${number}`);
const PRESENCES_A_DAY = 12;
const TURNS_A_DAY = 24;
const SESSIONS_A_DAY = 4;

export const ROWS_A_DAY = SITES.length + 1 + PRESENCES_A_DAY + TURNS_A_DAY + SESSIONS_A_DAY;

/**
 * Heavy use, all of it kept for ever.
 *
 * @param past the first of the days was so many days ago, today being 1
 */
export async function fill(past: number, days: number): Promise<void> {
  const store = await openStore();
  const { dayStart } = await readSettings();
  const today = dayOf(Date.now(), dayStart);
  const some = Array.from({ length: days }, (_, place) => addDays(today, place + 1 - past));
  await fillDays(store, some, dayStart);
}

async function fillDays(store: Store, days: readonly DayKey[], dayStart: number): Promise<void> {
  const change = store.transaction(['days', 'presences', 'turns', 'sessions'], 'readwrite', {
    durability: 'relaxed',
  });
  for (const day of days) {
    const start = startOfDay(day, dayStart);
    for (const site of [EVERYTHING, ...SITES]) void change.objectStore('days').put(totalsOf(day, site));
    for (let number = 0; number < PRESENCES_A_DAY; number += 1)
      void change.objectStore('presences').put(presenceOf(day, start, number));
    for (let number = 0; number < TURNS_A_DAY; number += 1)
      void change.objectStore('turns').put(turnOf(day, start, number));
    for (let number = 0; number < SESSIONS_A_DAY; number += 1) {
      const from = start + number * 120 * MINUTE;
      const session = { site: siteOf(number), from, to: from + 30 * MINUTE, presence: 20 * MINUTE };
      void change.objectStore('sessions').put(session);
    }
  }
  await change.done;
}

/** As the worker does when a day is over. */
export const pack = (): Promise<number> => packMonths(Date.now());

const siteOf = (number: number): string => SITES[number % SITES.length] ?? '';

function totalsOf(day: DayKey, site: string): DayTotals {
  const hours = Array.from({ length: 24 }, (_, hour) => (hour > 8 ? 2 * MINUTE + upTo(2 * MINUTE) : 0));
  const [accepted, other, none] = [upTo(5), upTo(5), upTo(20)];
  const offer = accepted + other + upTo(5);
  const counts = {
    ...{ user: offer + none + 1, replies: offer + none },
    ...{ closings: { offer, none }, classifiers: { 2: offer + none }, responses: { accepted, other } },
  };
  return { ...emptyTotals(day, site), hours, ...counts, stay: upTo(20 * MINUTE) };
}

/** No two days are alike, or packing them would look better than it is. The same ones come every time. */
let drawn = 1;
function upTo(most: number): number {
  drawn = (drawn * 48_271) % 2_147_483_647;
  return drawn % most;
}

function presenceOf(day: DayKey, start: number, number: number): PresenceRow {
  const from = start + number * 60 * MINUTE;
  const to = from + 7 * MINUTE;
  const base = { seq: 0, rev: 3, from, to, began: 'input', ended: 'blur' } as const;
  const parts = [{ day, hour: new Date(from).getHours(), from, to }];
  return { ...base, document: `${day}/${number}`, site: siteOf(number), parts, days: [day] };
}

function turnOf(day: DayKey, start: number, number: number): TurnRow {
  const at = start + number * 30 * MINUTE;
  const reply: Reply = {
    ...{ kind: 'reply', seq: 1 + number, rev: 1, at, reader: 'facts' },
    ...{ closing: 'offer', classifier: 2, response: 'accepted', stay: MINUTE },
  };
  return { ...reply, document: `${day}/${number % PRESENCES_A_DAY}`, site: siteOf(number), day };
}

type Queries = Record<string, () => Promise<unknown>>;

async function queriesOver(days: number): Promise<Queries> {
  const now = Date.now();
  const settings = await readSettings();
  const today = dayOf(now, settings.dayStart);
  const figuresOf = (view: string, span: Span, compared: Compared): Promise<unknown> =>
    readFigures(
      { view, span, beside: 'before', site: null, kind: null, purpose: null },
      { now, today, settings, watched: [] },
      compared,
    );
  const first = addDays(today, 1 - days);
  return {
    'popup: overview': () => readOverview(now),
    'ledger: yesterday': () => readLedgerPage(addDays(today, -1)),
    'ledger: the first day': () => readLedgerPage(first),
    'sites: all': () => readSitesPage(today),
    'data: all': () => readDataPage(today),
    'data: what deleting a site takes': () => readAmount({ site: 'site-3', first: null, last: null }),
    'data: what deleting a year takes': () =>
      readAmount({ site: EVERYTHING, first: addDays(today, -730), last: addDays(today, -366) }),
    'data: what keeping 90 days deletes': readOldest,
    'totals: every day of everything': () => readDays(first, today, EVERYTHING),
    'week: with the one before': () => figuresOf('week', weekAround(today), 'sites'),
    'months: twelve, with those before': () =>
      figuresOf('months', { first: monthAfter(today, -11), last: today }, 'sites'),
    'closings: twelve weeks': () =>
      figuresOf('closings', { first: addDays(today, -83), last: today }, 'everything'),
    'year: with the one before': () => figuresOf('year', yearAround(addDays(today, -365)), 'everything'),
    'report: 52 weeks': () => readReport(52, { today }),
  };
}

export const names = async (days: number): Promise<string[]> => Object.keys(await queriesOver(days));

/** @returns how long the query took, every time it was asked, in ms */
export async function time(name: string, rounds: number, days: number): Promise<number[]> {
  const ask = (await queriesOver(days))[name];
  if (!ask) throw new Error(`there is no query named ${name}`);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  return times;
}
