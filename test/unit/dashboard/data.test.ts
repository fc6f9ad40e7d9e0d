import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../../src/core/words';
import { sumOf } from '../../../src/dashboard/data/amount';
import { goneText, scopeText, whatGoes } from '../../../src/dashboard/data/forget-texts';
import { scopeOf } from '../../../src/dashboard/data/scope';
import { problemText } from '../../../src/dashboard/problem';
import { speechOf } from '../../../src/ui/speech';
import { MINUTE, row, TODAY } from '../popup/sample';

const en = speechOf('en', 'en-GB');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const choice = { site: 'chatgpt', which: 'range', first: '2026-11-01', last: '2026-11-03' } as const;

describe('what was chosen to be deleted', () => {
  it('is a day, a range, or all days', () => {
    expect(scopeOf(choice, TODAY)).toEqual({
      scope: { site: 'chatgpt', first: '2026-11-01', last: '2026-11-03' },
    });
    expect(scopeOf({ ...choice, which: 'day', last: '' }, TODAY)).toMatchObject({
      scope: { last: '2026-11-01' },
    });
    expect(scopeOf({ ...choice, which: 'all', first: '' }, TODAY)).toEqual({
      scope: { site: 'chatgpt', first: null, last: null },
    });
  });

  it.each([
    [{ which: 'day', first: '' }, 'dashForgetNoDay'],
    [{ first: '' }, 'dashForgetNoRange'],
    [{ last: '' }, 'dashForgetNoRange'],
    [{ last: '2026-10-31' }, 'dashForgetOrder'],
    [{ which: 'day', first: '2026-11-25' }, 'dashForgetFuture'],
  ] as const)('%j is none: %s', (changes, problem) => {
    expect(scopeOf({ ...choice, ...changes }, TODAY)).toEqual({ problem });
  });
});

describe('what would go', () => {
  const rows = [
    row('2026-11-01', 'chatgpt', 20, { user: 3, replies: 2 }),
    row('2026-11-03', 'chatgpt', 41, { user: 1 }),
  ];

  it('is the sum of the days', () => {
    expect(sumOf(rows)).toEqual({
      ...{ days: 2, first: '2026-11-01', last: '2026-11-03', time: 61 * MINUTE, messages: 4, replies: 2 },
    });
    expect(sumOf([])).toMatchObject({ days: 0, first: null, last: null, time: 0 });
  });

  it('is named: days, time, messages, and what else a whole site has', () => {
    const all = { site: 'chatgpt', first: null, last: null };
    const lines = whatGoes(all, { ...sumOf(rows), sites: ['chatgpt'] }, en).map(plain);
    expect(lines[0]).toBe('The figures of 2 days');
    expect(lines).toContain('1 hr 1 min, 4 messages and 2 replies');
    expect(lines).toContain('From 1 Nov 2026 to 3 Nov 2026');
    expect(lines.at(-1)).toMatch(/^Your limit for ChatGPT/);
  });

  it('names every site where all of them go, and the limits where everything does', () => {
    const amount = { ...sumOf(rows), sites: ['chatgpt', 'replika'] };
    const day = whatGoes({ site: EVERYTHING, first: '2026-11-01', last: '2026-11-01' }, amount, en);
    expect(day).toContain('Sites: ChatGPT and Replika');
    expect(day.join()).not.toContain('limit');
    expect(whatGoes({ site: EVERYTHING, first: null, last: null }, amount, en).at(-1)).toMatch(/^All limits/);
  });

  it('is nothing where nothing stands', () => {
    const scope = { site: 'chatgpt', first: '2026-11-01', last: '2026-11-01' };
    expect(whatGoes(scope, { ...sumOf([]), sites: ['chatgpt'] }, en)).toEqual(['No figures stand there.']);
  });
});

describe('what was deleted', () => {
  it('is named with every kind of row', () => {
    const gone = { sites: ['chatgpt'], days: ['2026-11-01'], presences: 3, turns: 1, sessions: 2, nudges: 0 };
    expect(goneText(gone, { site: 'chatgpt', first: '2026-11-01', last: '2026-11-01' }, en)).toBe(
      'Deleted: ChatGPT, 1 Nov 2026. 1 day’s figures, 3 intervals, 1 message or reply, 2 sessions, and 0 nudges.',
    );
  });

  it('is named by site and days', () => {
    expect(scopeText({ site: EVERYTHING, first: null, last: null }, en)).toBe('All sites, all days');
  });
});

describe('an answer that was no', () => {
  it.each([
    ['gone', 'dashEditGone'],
    ['too old', 'dashEditOld'],
    ['full', 'lostFull'],
    ['not understood', 'failed'],
    ['constructor', 'failed'],
  ])('%s', (problem, text) => expect(problemText(problem)).toBe(text));
});
