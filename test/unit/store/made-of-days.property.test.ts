import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, sumIn } from '../../../src/core/fold';
import { withMonths } from '../../../src/core/month-sums';
import type { DayTotals } from '../../../src/core/records';
import { emptyTotals } from '../../../src/core/totals';
import { EVERYTHING } from '../../../src/core/words';
import { stageDays } from '../../../src/store/backup/staging';
import { takeBackup } from '../../../src/store/backup/take';
import { undoTaken } from '../../../src/store/backup/undo';
import { editPresence, undoEdit } from '../../../src/store/edit';
import { forget } from '../../../src/store/forget';
import { record } from '../../../src/store/ledger';
import { restoreDays } from '../../../src/store/mirror';
import { readManyDays, readSums } from '../../../src/store/months';
import { openStore } from '../../../src/store/open';
import { packMonths } from '../../../src/store/pack';
import { readSpans } from '../../../src/store/spans';
import { takeImported } from '../../../src/store/take-imported';
import { IS_NIGHT, PATIENCE } from '../cases';
import { inZone } from '../zone';
import { documentOf, MINUTE, presenceOf, replyOf, reportOf, userTurn, wipe } from './database';

const TIMES = IS_NIGHT ? 20 : 1;
const SITES = ['chatgpt', 'claude', 'replika'] as const;
/** At the edges of months, of years, and of ten days of the month that goes on. */
const DAYS = [
  '2025-12-31',
  '2026-01-01',
  '2026-02-28',
  '2026-09-30',
  '2026-10-01',
  '2026-10-31',
  '2026-11-01',
  '2026-11-19',
];
const NOW = Date.parse('2026-11-24T12:00:00Z');
const BOUNDS = [...DAYS, '', '2026-03-15', '2026-10-15', '2026-11-05', '9999-12-31'].sort();

const site = fc.constantFrom(...SITES);
const day = fc.constantFrom(...DAYS);
const rows = fc
  .array(
    fc.record({
      day,
      site,
      user: fc.nat({ max: 9 }),
      unseen: fc.nat({ max: 1 }),
      general: fc.nat({ max: 1 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((some) => some.map((one): DayTotals => ({ ...emptyTotals(one.day, one.site), ...one })));

/** All that ever changes a day, and the worker that packs. */
const act = fc.oneof(
  fc.record({
    kind: fc.constant('report' as const),
    site,
    day,
    hour: fc.nat({ max: 23 }),
    document: fc.nat(3),
  }),
  fc.record({ kind: fc.constant('pack' as const), later: fc.constantFrom(0, 400) }),
  fc.record({ kind: fc.constant('edit' as const), at: fc.nat(9), isCut: fc.boolean() }),
  fc.record({ kind: fc.constant('undo-edit' as const) }),
  fc.record({
    ...{ kind: fc.constant('forget' as const), site: fc.constantFrom(EVERYTHING, ...SITES) },
    span: fc.oneof(fc.constant(null), fc.tuple(day, day)),
  }),
  fc.record({ kind: fc.constant('restore' as const), rows, of: fc.uuid() }),
  fc.record({
    kind: fc.constant('backup' as const),
    rows,
    how: fc.constantFrom('merge' as const, 'replace' as const),
  }),
  fc.record({
    kind: fc.constant('import' as const),
    rows,
    prefer: fc.constantFrom('observed' as const, 'imported' as const),
  }),
  fc.record({ kind: fc.constant('undo-taken' as const) }),
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

let seq = 0;

async function play(one: Act): Promise<unknown> {
  switch (one.kind) {
    case 'report': {
      const from = Date.parse(`${one.day}T00:55:00Z`) + one.hour * 60 * MINUTE;
      const presences = [presenceOf(from, from + 10 * MINUTE, { seq: seq++ })];
      const turns = [userTurn(from, { seq: seq++ }), replyOf(from, { seq: seq++ })];
      return record(reportOf({ document: documentOf(one.document), presences, turns }), one.site, NOW);
    }
    case 'pack':
      return packMonths(NOW + one.later * 24 * 60 * MINUTE);
    case 'edit': {
      const all = await (await openStore()).getAll('presences');
      const row = all[one.at % Math.max(1, all.length)];
      if (!row) return;
      const keep = one.isCut ? { from: row.from, to: row.to - MINUTE } : null;
      return editPresence({ document: row.document, seq: row.seq, keep }, NOW);
    }
    case 'undo-edit':
      return undoEdit();
    case 'forget': {
      const [first, last] = one.span?.toSorted() ?? [null, null];
      return forget({ site: one.site, first: first ?? null, last: last ?? null }, NOW);
    }
    case 'restore':
      return restoreDays(one.rows, one.of);
    case 'backup':
      return takeBackup(one.how, (await stageDays(one.rows)) ?? '', NOW);
    case 'import':
      return takeImported(one.prefer, (await stageDays(one.rows)) ?? '', NOW);
    case 'undo-taken':
      return undoTaken(NOW);
  }
}

const inOrder = (all: DayTotals[], first: string, last: string): DayTotals[] =>
  all.filter((row) => row.day >= first && row.day <= last);

/** All that is made of the days says what they say. */
async function check(first: string, last: string): Promise<void> {
  const store = await openStore();
  const all = await store.getAll('days');
  expect(await readManyDays(store, first, last)).toEqual(inOrder(all, first, last));
  for (const one of [EVERYTHING, ...SITES]) {
    const mine = all.filter((row) => row.site === one);
    expect(await readManyDays(store, first, last, one)).toEqual(inOrder(mine, first, last));
  }
  const spans = SITES.flatMap((one) => {
    const mine = all.filter((row) => row.site === one).map((row) => row.day);
    return mine.length > 0 ? [[one, { first: mine[0], last: mine.at(-1) }]] : [];
  });
  expect([...(await readSpans(store))]).toEqual(spans);
}

const hasFacts = (site: string): boolean => site !== 'claude';

/** Of a span, and of a part of it, sums of months come to what their days come to. */
async function checkSums(first: string, last: string, end: string): Promise<void> {
  const store = await openStore();
  const [span, part] = [
    { first, last },
    { first, last: end },
  ];
  const { rows, months } = await readSums(store, span, part);
  const summed = withMonths(fold(rows, null, hasFacts), months, hasFacts);
  const daily = fold(inOrder(await store.getAll('days'), first, last), null, hasFacts);
  expect([...summed.days]).toEqual([...daily.days]);
  expect([...summed.sites.keys()].sort()).toEqual([...daily.sites.keys()].sort());
  for (const [one, days] of daily.sites)
    for (const asked of [span, part])
      expect(sumIn(summed.sites.get(one) ?? new Map(), asked)).toEqual(sumIn(days, asked));
}

describe('what is made of days', () => {
  inZone('Europe/Amsterdam');

  it(
    'says what they say, whatever was told, edited, deleted, taken in, put back or packed',
    async () => {
      const acts = fc.array(act, { minLength: 2, maxLength: 14 });
      const bounds = fc.array(fc.constantFrom(...BOUNDS), { minLength: 3, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(acts, bounds, async (all, some) => {
          const [first = '', middle = '', last = ''] = some.toSorted();
          await wipe();
          for (const one of all) {
            await play(one);
            await check(first, last);
            await checkSums(first, last, middle);
          }
        }),
        { numRuns: 60 * TIMES },
      );
    },
    PATIENCE,
  );

  it('is noted for every month that is over, and for each ten days of the one that goes on', async () => {
    const packed = async () => (await openStore()).getAllKeys('sums');
    await wipe();
    for (const one of DAYS) await play({ kind: 'report', site: 'claude', day: one, hour: 12, document: 1 });
    expect(await packMonths(NOW)).toBe(7);
    expect(await packMonths(NOW)).toBe(0);
    const over = ['2025-12', '2026-01', '2026-02', '2026-09', '2026-10'];
    expect(await packed()).toEqual([...over, '2026-11-0', '2026-11-1']);
    await play({ kind: 'report', site: 'claude', day: '2026-11-01', hour: 14, document: 2 });
    expect(await packed()).toEqual([...over, '2026-11-1']);
    const month = 30 * 24 * 60 * MINUTE;
    expect(await packMonths(NOW + month)).toBe(1);
    expect(await packed()).toEqual([...over, '2026-11']);
    expect(await (await openStore()).getAllKeys('months')).toHaveLength(2 * (over.length + 1));
    // A clock that was put back.
    expect(await packMonths(NOW)).toBe(0);
  });
});
