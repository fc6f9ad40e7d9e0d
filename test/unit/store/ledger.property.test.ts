import './database';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOfDay, addDays } from '../../../src/core/days';
import { presenceOf as timeOf } from '../../../src/core/totals';
import { EVERYTHING, READINGS } from '../../../src/core/words';
import { record } from '../../../src/store/ledger';
import { IS_NIGHT, PATIENCE } from '../cases';
import { inZone } from '../zone';
import { documentOf, MINUTE, readAll, reportOf, wipe } from './database';
import { figuresOf, plain, readingsOf, sessionsOf, type Told } from './model';
import { disorder, lives, SITES } from './stories';

const FOUR = 4 * 60;
/** A case takes some 30 ms: at night there are a thousand of the most, by day sixty. */
const TIMES = IS_NIGHT ? 16 : 1;

/** The clock goes forward, and back. */
const NIGHTS = [
  ['America/New_York', Date.parse('2026-03-08T07:00Z')],
  ['America/New_York', Date.parse('2026-11-01T06:00Z')],
  ['Europe/Amsterdam', Date.parse('2026-11-24T03:00Z')],
] as const;

async function recordAll(all: readonly Told[], night: number): Promise<void> {
  await wipe();
  for (const { site, report } of all) await record(report, site, night);
}

describe.each(NIGHTS)('in %s at %i', (zone, night) => {
  inZone(zone);

  it(
    'a report that comes late, twice, out of order or between others changes nothing it should not',
    async () => {
      const stories = lives(night).chain((all) => fc.tuple(fc.constant(all), disorder(all)));
      await fc.assert(
        fc.asyncProperty(stories, async ([all, disordered]) => {
          await recordAll(disordered, night);
          const { days, sessions, turns } = await readAll();
          expect(plain(days)).toEqual(figuresOf(all));
          expect(sessions).toEqual(sessionsOf(all));
          expect(turns).toHaveLength(
            new Set(all.flatMap(({ report }) => report.turns.map(({ seq }) => report.document + seq))).size,
          );
        }),
        { numRuns: 60 * TIMES },
      );
    },
    PATIENCE,
  );

  it(
    'many reports in one are the same as one after the other',
    async () => {
      await fc.assert(
        fc.asyncProperty(lives(night).chain(disorder), async (all) => {
          await recordAll(all, night);
          const apart = await readAll();
          const documents = [...new Set(all.map(({ report }) => report.document))];
          const together = documents.map((document) => {
            const mine = all.filter(({ report }) => report.document === document);
            return {
              site: mine[0]?.site ?? '',
              report: reportOf({
                document,
                presences: mine.flatMap(({ report }) => report.presences),
                turns: mine.flatMap(({ report }) => report.turns),
              }),
            };
          });
          await recordAll(together, night);
          expect(plain((await readAll()).days)).toEqual(plain(apart.days));
          expect((await readAll()).sessions).toEqual(apart.sessions);
        }),
        { numRuns: 30 * TIMES },
      );
    },
    PATIENCE,
  );

  it(
    'no day holds more than its hours, and everything no more than its sites',
    async () => {
      await fc.assert(
        fc.asyncProperty(lives(night).chain(disorder), async (all) => {
          await recordAll(all, night);
          const { days } = await readAll();
          for (const row of days.filter(({ site }) => site === EVERYTHING)) {
            const sites = days.filter(({ day, site }) => day === row.day && site !== EVERYTHING);
            const length = startOfDay(addDays(row.day, 1), FOUR) - startOfDay(row.day, FOUR);
            expect(timeOf(row)).toBeLessThanOrEqual(length);
            expect(timeOf(row)).toBeLessThanOrEqual(sites.reduce((sum, site) => sum + timeOf(site), 0));
            expect(timeOf(row)).toBeGreaterThanOrEqual(Math.max(...sites.map(timeOf)));
            expect(row.user).toBe(sites.reduce((sum, { user }) => sum + user, 0));
            expect(row.replies).toBe(sites.reduce((sum, { replies }) => sum + replies, 0));
            expect(row.unseen).toBe(sites.reduce((sum, { unseen }) => sum + unseen, 0));
            expect(row.suggested).toBeLessThanOrEqual(row.user);
          }
        }),
        { numRuns: 30 * TIMES },
      );
    },
    PATIENCE,
  );
});

describe('readings', () => {
  /** Reports of several documents of two sites, a minute apart; most say how the page is read, some nothing. */
  const told = fc
    .array(
      fc.record({
        site: fc.constantFrom(...SITES),
        number: fc.nat({ max: 2 }),
        reading: fc.constantFrom(null, ...READINGS),
      }),
      { maxLength: 20 },
    )
    .map((all) =>
      all.map(({ site, number, reading }, minute) => ({
        site,
        report: reportOf({ document: documentOf(number), reading }),
        now: NIGHTS[0][1] + minute * MINUTE,
      })),
    );

  it(
    'say how each site was read last, and since when without a change',
    async () => {
      await fc.assert(
        fc.asyncProperty(told, async (all) => {
          await wipe();
          for (const { site, report, now } of all) await record(report, site, now);
          const { readings, days } = await readAll();
          expect(readings).toEqual(readingsOf(all));
          expect(days).toEqual([]);
        }),
        { numRuns: 60 * TIMES },
      );
    },
    PATIENCE,
  );
});
