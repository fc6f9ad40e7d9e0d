import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayTotals } from '../../../src/core/records';
import { emptyTotals } from '../../../src/core/totals';
import { columnsOf, rowsIn } from '../../../src/store/columns';
import { CASES } from '../cases';

const count = fc.nat({ max: 3 });
const figures = fc.record(
  {
    origin: fc.constantFrom('observed', 'imported', 'restored', 'sample'),
    hours: fc.array(fc.nat({ max: 3_600_000 }), { minLength: 24, maxLength: 24 }),
    ...{ user: count, replies: count, stay: fc.nat() },
    closings: fc.dictionary(fc.constantFrom('offer', 'none', 'personal'), count),
    responses: fc.dictionary(fc.constantFrom('accepted', 'other'), count),
    classifiers: fc.option(fc.dictionary(fc.constantFrom('1', '2'), count), { nil: undefined }),
    imported: fc.option(fc.record({ sessions: count, elapsed: fc.nat() }), { nil: undefined }),
    // What nobody has thought of yet.
    later: fc.option(fc.string(), { nil: undefined }),
  },
  { requiredKeys: ['hours'] },
);
const rows = fc
  .array(figures, { maxLength: 5 })
  .map((all) => all.map((one, at) => ({ ...emptyTotals(`2026-10-0${at + 1}`, 'pi'), ...one }) as DayTotals));

describe('rows by columns', () => {
  it('come back as they were, with what some of them lack', () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(rowsIn(columnsOf(all), 'pi')).toEqual(all);
      }),
      { numRuns: CASES },
    );
  });

  it('tell a count of nothing from no count, and nothing counted from a field that is not there', () => {
    const day = emptyTotals('2026-10-01', 'pi');
    const all: DayTotals[] = [
      { ...day, closings: { offer: 0 }, classifiers: {} },
      { ...day, day: '2026-10-02', closings: {}, imported: { sessions: 0, elapsed: 0 } },
    ];
    delete all[1]?.classifiers;
    expect(rowsIn(columnsOf(all), 'pi')).toStrictEqual(all);
  });
});
