import { describe, expect, it } from 'vitest';
import { textOf, type Cell } from '../../../../src/core/sync/cells';
import { devicesIn, elsewhereOf, sharesIn } from '../../../../src/core/sync/devices';
import type { SyncState } from '../../../../src/core/sync/exchange';

const cell = (at: string, site: string, seconds: number, some: Partial<Cell> = {}): Cell => ({
  ...{ at, site, seconds, user: 0, invitations: 0, accepted: 0, sessions: 0, ...some },
});

const LAPTOP: Cell[] = [
  cell('2026-11-23', '*', 900),
  cell('2026-11-23', 'chatgpt', 600, { invitations: 4, accepted: 1 }),
  cell('2026-11-23', 'replika', 500, { invitations: 2, accepted: 2 }),
  cell('2026-11-29', '*', 60),
  cell('2026-11-30', '*', 7),
];
const PHONE: Cell[] = [cell('2026-10', '*', 3_000), cell('2025', '*', 90_000)];

const state = {
  device: 'thisone1',
  shared: {
    'name:laptop11': { clock: 1, device: 'laptop11', value: 'Laptop' },
    'name:phone111': { clock: 1, device: 'phone111', value: 'A phone' },
  },
  items: {
    'w/thisone1/2026-11-23': { r: 1, d: textOf([cell('2026-11-23', '*', 5)]) },
    'w/laptop11/2026-11-23': { r: 1, d: textOf(LAPTOP) },
    'o/phone111': { r: 1, d: textOf(PHONE), u: '2026-11-01' },
  },
} as unknown as SyncState;

const told = (first: string, last: string, isMine: ((site: string) => boolean) | null = null) => {
  const { shares, isCut } = sharesIn(state, { first, last }, isMine);
  return [isCut, ...shares.map(({ name, figures }) => [name, figures.seconds, figures.invitations])];
};

describe('what the other devices tell of a span', () => {
  it('is the time of everything, and the sums of the sites, of the days in it', () => {
    expect(told('2026-11-23', '2026-11-29')).toEqual([false, ['A phone', 0, 0], ['Laptop', 960, 6]]);
  });

  it('is that of the chosen sites alone', () => {
    expect(told('2026-11-23', '2026-11-29', (site) => site === 'replika')).toEqual([
      ...[false, ['A phone', 0, 0], ['Laptop', 500, 2]],
    ]);
  });

  it.each([
    ['2026-10-01', '2026-10-31', false, 3_000],
    ['2026-10-01', '2026-10-30', true, 0],
    ['2026-10-15', '2026-11-20', true, 0],
    ['2025-01-01', '2025-12-31', false, 90_000],
    ['2025-06-01', '2025-06-30', true, 0],
    ['2025-01-01', '2026-10-31', false, 93_000],
  ])('takes whole months and years alone: %s to %s', (first, last, isCut, seconds) => {
    expect(told(first, last).slice(0, 2)).toEqual([isCut, ['A phone', seconds, 0]]);
  });
});

describe('what the other devices tell of days', () => {
  it('is their days from that one on, without those of this device', () => {
    const found = elsewhereOf(state, '2026-11-23').map(({ device, day, site, ms }) => [
      device,
      day,
      site,
      ms,
    ]);
    expect(found).toEqual(LAPTOP.map(({ at, site, seconds }) => ['laptop11', at, site, seconds * 1_000]));
    expect(elsewhereOf(state, '2026-11-29').map(({ day }) => day)).toEqual(['2026-11-29', '2026-11-30']);
  });

  it('adds up to today, a week and all of it: this device first, and then by name', () => {
    const sums = devicesIn(state, '2026-11-29');
    expect(
      sums.map(({ device, name, isThis, today, week, all }) => [
        ...[device, name, isThis, today.seconds, week.seconds, all.seconds, all.invitations],
      ]),
    ).toEqual([
      ['thisone1', '', true, 0, 5, 5, 0],
      ['phone111', 'A phone', false, 0, 0, 93_000, 0],
      ['laptop11', 'Laptop', false, 60, 967, 967, 6],
    ]);
    // A week has seven days.
    expect(devicesIn(state, '2026-11-30').map(({ week }) => week.seconds)).toEqual([0, 0, 67]);
  });
});
