import { describe, expect, it } from 'vitest';
import { weekAround } from '../../../src/core/periods';
import { besideOf, filterOf, hrefWith, queryOf } from '../../../src/dashboard/figures/query';
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

describe('which sites count', () => {
  const query = queryOf(routeOf('#/week?kind=companion&purpose=company'), '2026-11-24', weekAround);
  const purposes = { replika: 'company', pi: 'work', chatgpt: 'company' } as const;
  const counts = filterOf(query, { purposes });

  it('are those of this kind that are for this', () => {
    expect(['replika', 'pi', 'chatgpt', 'chat.example'].filter((site) => counts?.(site))).toEqual([
      'replika',
    ]);
  });

  it('are all where nothing is picked, or what is picked is no word of ours', () => {
    for (const hash of ['#/week', '#/week?kind=friend&purpose=fun'])
      expect(filterOf(queryOf(routeOf(hash), '2026-11-24', weekAround), { purposes })).toBeNull();
  });

  it('stay in the address of any other time', () => {
    expect(hrefWith(query, { span: weekAround('2026-11-10') })).toBe(
      '#/week/2026-11-09..2026-11-15?kind=companion&purpose=company',
    );
  });
});

describe('the time beside', () => {
  const query = (hash: string) => queryOf(routeOf(hash), '2026-11-25', weekAround);

  it('is the time before, and as long as a span goes on no more of it than has passed', () => {
    expect(besideOf(query('#/week'), '2026-11-25', '2026-01-01')).toEqual({
      whole: { first: '2026-11-16', last: '2026-11-22' },
      part: { first: '2026-11-16', last: '2026-11-18' },
    });
    const over = besideOf(query('#/week/2026-11-18'), '2026-11-25', '2026-01-01');
    expect(over?.part).toEqual({ first: '2026-11-09', last: '2026-11-15' });
  });

  it('is one’s own first week where that is asked for, and nothing where there is none', () => {
    const first = { first: '2026-01-01', last: '2026-01-07' };
    expect(besideOf(query('#/week?beside=first'), '2026-11-25', '2026-01-01')?.whole).toEqual(first);
    expect(besideOf(query('#/week?beside=first'), '2026-11-25', null)).toBeNull();
  });
});
