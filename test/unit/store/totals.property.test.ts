import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, startOfDay } from '../../../src/core/days';
import { DEFAULT_SETTINGS, type DayTotals, type Session } from '../../../src/core/records';
import { presenceOf as timeOf } from '../../../src/core/totals';
import { EVERYTHING } from '../../../src/core/words';
import { record } from '../../../src/store/ledger';
import { takeReport } from '../../../src/store/take';
import { CASES, PATIENCE } from '../cases';
import { inZone } from '../zone';
import { readAll, wipe } from './database';
import { memoryLedger } from './memory';
import { figuresOf, plain, sessionsOf, type Told } from './model';
import { disorder, lives, loss } from './stories';

/** Around the start of a day, where the clock changes. */
const NIGHTS = [
  ['Europe/Amsterdam', '2026-03-29T01:00Z'],
  ['Europe/Amsterdam', '2026-10-25T01:00Z'],
  ['America/New_York', '2026-03-08T07:00Z'],
  ['America/New_York', '2026-11-01T06:00Z'],
  ['Pacific/Apia', '2011-12-30T14:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
  ['Asia/Kathmandu', '2026-11-23T22:15Z'],
] as const;

/** What the ledger holds after these reports; the rules are those that the product runs. */
async function heldAfter(told: readonly Told[], now: number) {
  const { transaction, rows } = memoryLedger();
  for (const { site, report } of told)
    await takeReport(transaction, report, { site, settings: DEFAULT_SETTINGS, forgotten: [] }, now);
  return { days: rows<DayTotals>('days'), sessions: rows<Session>('sessions') };
}

describe.each(NIGHTS)('in %s around %s', (zone, around) => {
  inZone(zone);
  const night = Date.parse(around);

  it(
    'totals are the truth that was delivered, whatever came twice, late or never',
    { timeout: PATIENCE },
    async () => {
      const delivered = lives(night).chain(loss);
      const stories = delivered.chain((all) => fc.tuple(fc.constant(all), disorder(all)));
      await fc.assert(
        fc.asyncProperty(stories, async ([all, disordered]) => {
          const { days, sessions } = await heldAfter(disordered, night);
          expect(plain(days)).toEqual(figuresOf(all));
          expect(sessions).toEqual(sessionsOf(all));
          for (const row of days.filter(({ site }) => site === EVERYTHING)) {
            const length = startOfDay(addDays(row.day, 1), 240) - startOfDay(row.day, 240);
            expect(timeOf(row)).toBeLessThanOrEqual(length);
          }
        }),
        { numRuns: CASES },
      );
    },
  );
});

describe('the ledger in memory', () => {
  inZone('Europe/Amsterdam');
  const night = Date.parse('2026-10-25T01:00Z');

  it('holds what the one in the browser holds', { timeout: PATIENCE }, async () => {
    await fc.assert(
      fc.asyncProperty(lives(night).chain(disorder), async (all) => {
        await wipe();
        for (const { site, report } of all) await record(report, site, night);
        const { days, sessions } = await readAll();
        expect(await heldAfter(all, night)).toEqual({ days, sessions });
      }),
      { numRuns: 30 },
    );
  });
});
