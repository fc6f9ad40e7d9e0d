import { describe, expect, it } from 'vitest';
import { dayIn, hrefOf, routeOf } from '../../../src/dashboard/route';
import { VIEWS, viewOf } from '../../../src/dashboard/views';

describe('an address', () => {
  it.each([
    ['#/ledger/2026-11-24', 'ledger', '2026-11-24'],
    ['#/data', 'data', null],
    ['', '', null],
    ['#ledger', '', null],
    ['#/ledger/../x', '', null],
  ])('%s', (hash, view, about) => expect(routeOf(hash)).toEqual({ view, about, how: {} }));

  it('reads whatever it writes', () => {
    const how = { site: 'chat.example', beside: 'first' };
    for (const { id } of VIEWS) {
      expect(routeOf(hrefOf(id, '2026-11-24'))).toEqual({ view: id, about: '2026-11-24', how: {} });
      expect(routeOf(hrefOf(id, '2026-11-01..2026-11-24', how))).toEqual({
        view: id,
        about: '2026-11-01..2026-11-24',
        how,
      });
      expect(routeOf(hrefOf(id, null, how))).toEqual({ view: id, about: null, how });
    }
  });

  it('of no view opens the week', () => {
    expect(viewOf('nothing').id).toBe('week');
    expect(viewOf('data').id).toBe('data');
  });
});

describe('a day in an address', () => {
  it.each(['2026-11-24', '2024-02-29'])('%s', (day) => expect(dayIn(day)).toBe(day));
  it.each(['2026-02-30', '2026-13-01', '2026-00-10', 'today', '2026-11-24x'])('%s is none', (day) =>
    expect(dayIn(day)).toBeNull(),
  );
});
