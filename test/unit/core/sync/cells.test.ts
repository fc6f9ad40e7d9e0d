import { describe, expect, it } from 'vitest';
import { cellOf, cellsIn, isCells, textOf } from '../../../../src/core/sync/cells';
import { emptyTotals } from '../../../../src/core/totals';
import { EVERYTHING } from '../../../../src/core/words';

const DAY = '2026-11-24';

describe('what is told of a day to other devices', () => {
  const row = {
    ...emptyTotals(DAY, 'chatgpt'),
    hours: [90_400, ...Array.from({ length: 23 }, () => 0)],
    user: 3,
    replies: 9,
    closings: { offer: 2, personal: 1, none: 6 },
    responses: { accepted: 1, declined: 1 },
  };

  it('is its time in seconds, and four counts', () => {
    expect(cellOf(row, 2)).toEqual({
      ...{ at: DAY, site: 'chatgpt' },
      ...{ seconds: 90, user: 3, invitations: 3, accepted: 1, sessions: 2 },
    });
  });

  it('is of everything its time alone: the rest are sums', () => {
    expect(cellOf({ ...row, site: EVERYTHING }, 2)).toEqual({
      ...{ at: DAY, site: EVERYTHING },
      ...{ seconds: 90, user: 0, invitations: 0, accepted: 0, sessions: 0 },
    });
  });

  it('is nothing of a day without figures, or of a site whose figures came from an export', () => {
    expect(cellOf(emptyTotals(DAY, 'chatgpt'), 0)).toBeNull();
    expect(cellOf({ ...row, origin: 'imported' }, 0)).toBeNull();
    expect(cellOf({ ...row, site: EVERYTHING, origin: 'imported' }, 0)).toMatchObject({ seconds: 90 });
  });
});

describe('the text that they are told in', () => {
  const figures = { seconds: 90, user: 0, invitations: 3, accepted: 0, sessions: 0 };
  const cells = [
    { ...figures, at: '2026-11-23', site: '*' },
    { ...figures, at: '2026-11-23', site: 'replika' },
    { ...figures, at: '2026-11', site: 'chat.example' },
  ];

  it('gives them back', () => {
    const text = textOf(cells);
    expect(isCells(text)).toBe(true);
    const byPlace = (some: typeof cells) =>
      some.map(({ at, site, ...of }) => `${at} ${site} ${JSON.stringify(of)}`).sort();
    expect(byPlace(cellsIn(text))).toEqual(byPlace(cells));
  });

  it('says nothing of a site that it does not name', () => {
    expect(cellsIn('chatgpt|2026-11-23 0.1 7.1')).toEqual([
      {
        at: '2026-11-23',
        site: 'chatgpt',
        ...{ seconds: 1, user: 0, invitations: 0, accepted: 0, sessions: 0 },
      },
    ]);
  });

  it.each([7, null, 'chatgpt|2026-13-1', 'chatgpt|2026-11-23 0.A', 'chatgpt|2026-11-23 <b>', 'a\n|2026'])(
    'is not %j',
    (text) => expect(isCells(text)).toBe(false),
  );
});
