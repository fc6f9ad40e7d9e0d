import fc from 'fast-check';
import type { Presence, Turn } from '../../../src/core/records';
import { CLOSINGS, isInvitation, READERS, RESPONSES, WAYS } from '../../../src/core/words';
import { documentOf, MINUTE, reportOf } from './database';
import type { Told } from './model';

export const SITES = ['chatgpt', 'replika'];
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
export function lives(night: number): fc.Arbitrary<Told[]> {
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
export const disorder = (all: Told[]): fc.Arbitrary<Told[]> =>
  fc
    .tuple(
      fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      fc.shuffledSubarray(all),
      fc.nat({ max: all.length }),
    )
    .map(([once, again, cut]) => [...once.slice(0, cut), ...again, ...once.slice(cut)]);

/** Some of it never arrives. */
export const loss = (all: Told[]): fc.Arbitrary<Told[]> => fc.shuffledSubarray(all);
