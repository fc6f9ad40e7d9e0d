import './database';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOfDay, addDays } from '../../../src/core/days';
import type { Presence, Turn } from '../../../src/core/records';
import { presenceOf as timeOf } from '../../../src/core/totals';
import {
  CLOSINGS,
  EVERYTHING,
  isInvitation,
  READERS,
  READINGS,
  RESPONSES,
  WAYS,
} from '../../../src/core/words';
import { record } from '../../../src/store/ledger';
import { inZone } from '../zone';
import { documentOf, MINUTE, readAll, reportOf, wipe } from './database';
import { figuresOf, plain, readingsOf, sessionsOf, type Told } from './model';

const SITES = ['chatgpt', 'replika'];
const FOUR = 4 * 60;

/** The clock goes forward, and back. */
const NIGHTS = [
  ['America/New_York', Date.parse('2026-03-08T07:00Z')],
  ['America/New_York', Date.parse('2026-11-01T06:00Z')],
  ['Europe/Amsterdam', Date.parse('2026-11-24T03:00Z')],
] as const;

/** Revisions of one presence: it only grows. */
const presences = (night: number): fc.Arbitrary<Presence[]> =>
  fc
    .record({
      from: fc.integer({ min: -240, max: 240 }),
      steps: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 3 }),
    })
    .map(({ from, steps }) =>
      steps.map((_, index) => ({
        seq: 0,
        rev: index,
        from: night + from * MINUTE,
        to: night + (from + steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0)) * MINUTE,
      })),
    );

/** Revisions of one turn: a reply's closing, response and stay may all be said anew. */
const turns = (night: number): fc.Arbitrary<Turn[]> =>
  fc
    .record({
      kind: fc.constantFrom(
        'user' as const,
        'retry' as const,
        'unseen' as const,
        'reply' as const,
        'reply' as const,
      ),
      at: fc.integer({ min: -240, max: 240 }),
      reader: fc.constantFrom(...READERS),
      way: fc.constantFrom(...WAYS),
      said: fc.array(
        fc.record({
          closing: fc.constantFrom(null, ...CLOSINGS),
          response: fc.constantFrom(null, ...RESPONSES),
          stay: fc.nat({ max: 600_000 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map(({ kind, at, reader, way, said }) =>
      said.map(({ closing, response, stay }, rev) => {
        const moment = { seq: 0, rev, at: night + at * MINUTE };
        if (kind === 'unseen') return { ...moment, kind };
        const turn = { ...moment, reader };
        if (kind === 'user') return { ...turn, kind, way };
        if (kind === 'retry') return { ...turn, kind };
        const answer = closing !== null && isInvitation(closing) ? response : null;
        return {
          ...turn,
          kind,
          closing,
          classifier: 1,
          response: answer,
          stay: answer === 'accepted' ? stay : 0,
        };
      }),
    );

/** Some documents, each with what it tells in the course of its life, a report for each revision. */
function lives(night: number): fc.Arbitrary<Told[]> {
  const life = fc.record({
    site: fc.constantFrom(...SITES),
    presences: fc.array(presences(night), { maxLength: 4 }),
    turns: fc.array(turns(night), { maxLength: 4 }),
  });
  return fc.array(life, { minLength: 1, maxLength: 4 }).map((all) =>
    all.flatMap(({ site, ...items }, number) => {
      const document = documentOf(number);
      const told = (some: { presences?: Presence[]; turns?: Turn[] }): Told => ({
        site,
        report: reportOf({ document, ...some }),
      });
      return [
        ...items.presences.flatMap((revisions, seq) =>
          revisions.map((one) => told({ presences: [{ ...one, seq }] })),
        ),
        ...items.turns.flatMap((revisions, seq) =>
          revisions.map((one) => told({ turns: [{ ...one, seq: 100 + seq }] })),
        ),
      ];
    }),
  );
}

/** In any order, and some of it twice. */
const disorder = (all: Told[]): fc.Arbitrary<Told[]> =>
  fc
    .tuple(
      fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      fc.shuffledSubarray(all),
      fc.nat({ max: all.length }),
    )
    .map(([once, again, cut]) => [...once.slice(0, cut), ...again, ...once.slice(cut)]);

async function recordAll(all: readonly Told[], night: number): Promise<void> {
  await wipe();
  for (const { site, report } of all) await record(report, site, night);
}

describe.each(NIGHTS)('in %s at %i', (zone, night) => {
  inZone(zone);

  it('a report that comes late, twice, out of order or between others changes nothing it should not', async () => {
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
      { numRuns: 60 },
    );
  });

  it('many reports in one are the same as one after the other', async () => {
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
      { numRuns: 30 },
    );
  });

  it('no day holds more than its hours, and everything no more than its sites', async () => {
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
      { numRuns: 30 },
    );
  });
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

  it('say how each site was read last, and since when without a change', async () => {
    await fc.assert(
      fc.asyncProperty(told, async (all) => {
        await wipe();
        for (const { site, report, now } of all) await record(report, site, now);
        const { readings, days } = await readAll();
        expect(readings).toEqual(readingsOf(all));
        expect(days).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
