import { describe, expect, it } from 'vitest';
import { changed } from '../../../src/core/changed';
import { dayLimit } from '../../../src/core/day-limit';
import type { Group, Limit } from '../../../src/core/limit';
import type { FromScreen } from '../../../src/core/messages';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/records';
import { inZone } from '../zone';

inZone('Europe/Amsterdam');

const NOW = new Date(2026, 10, 24, 12).getTime();
const after = (wish: FromScreen, some: Partial<Settings> = {}): Settings =>
  changed({ ...DEFAULT_SETTINGS, ...some }, wish, NOW);

describe('minutes a day for one site', () => {
  it('are a limit of its own, the first time', () => {
    expect(after({ kind: 'set-limit', site: 'chatgpt', minutes: 45 }).limits).toEqual([
      dayLimit('chatgpt', 45),
    ]);
  });

  it('keep the weekdays on which the limit does not hold', () => {
    const week = [30, 30, 30, 30, 30, null, null];
    const limits = [{ ...dayLimit('chatgpt', 30), week }];
    expect(after({ kind: 'set-limit', site: 'chatgpt', minutes: 45 }, { limits }).limits[0]?.week).toEqual([
      ...[45, 45, 45, 45, 45],
      ...[null, null],
    ]);
  });

  it('are taken away by none, where there is a limit', () => {
    const limits = [dayLimit('chatgpt', 30), dayLimit('replika', 20)];
    expect(after({ kind: 'set-limit', site: 'chatgpt', minutes: null }, { limits }).limits).toEqual([
      limits[1],
    ]);
    expect(after({ kind: 'set-limit', site: 'claude', minutes: null }, { limits }).limits).toEqual(limits);
  });
});

describe('a group', () => {
  const group: Group = { id: 'evening', name: 'Evening', sites: ['replika', 'chatgpt'] };
  const limit: Limit = { ...dayLimit('chatgpt', 30), id: 'a', scope: { of: 'group', group: 'evening' } };

  it('goes with the limits on it, and with no others', () => {
    const limits = [limit, dayLimit('chatgpt', 45)];
    const { groups, limits: left } = after(
      { kind: 'drop-group', id: 'evening' },
      { groups: [group, { ...group, id: 'other' }], limits },
    );
    expect([groups.map(({ id }) => id), left]).toEqual([['other'], [limits[1]]]);
  });
});

describe('what is on or off, and what a site is for', () => {
  it('changes the one that is meant', () => {
    const nudges = { break: true, hours: true };
    expect(after({ kind: 'set-nudge', nudge: 'break', on: false }, { nudges }).nudges).toEqual({
      break: false,
      hours: true,
    });
    const purposes = { chatgpt: 'work', replika: 'company' } as const;
    const { purposes: changed } = after(
      { kind: 'set-purpose', site: 'chatgpt', purpose: 'learning' },
      { purposes },
    );
    expect(changed).toEqual({ chatgpt: 'learning', replika: 'company' });
    expect(after({ kind: 'set-purpose', site: 'chatgpt', purpose: null }, { purposes }).purposes).toEqual({
      replika: 'company',
    });
  });
});

it('a wish that is no matter of settings leaves them', () => {
  const settings = { ...DEFAULT_SETTINGS, young: true };
  expect(changed(settings, { kind: 'undo' }, NOW)).toBe(settings);
});
