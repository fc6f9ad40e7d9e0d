import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../src/core/days';
import { cellsOf, devicesIn } from '../../../../src/core/sync/devices';
import { ACCOUNT_BYTES, bytesOf, ITEM_BYTES } from '../../../../src/core/sync/items';
import { shareOf, told } from '../../../../src/core/sync/own';
import { EVERYTHING } from '../../../../src/core/words';
import { inZone } from '../../zone';
import { Fleet, truthOf } from './fleet';

inZone('Europe/Amsterdam');

const SITES = [
  ...['chatgpt', 'claude', 'gemini', 'copilot', 'perplexity', 'deepseek', 'grok', 'replika'],
  ...['character-ai', 'chat.of-our-company.example'],
];

/** Some figure that looks like chance, the same each time. */
const some = (seed: number, most: number): number => ((seed * 2_654_435_761) >>> 7) % most;

/** Every day at ten sites, on every device. */
function heavy(devices: number, days: number): Fleet {
  const fleet = new Fleet(devices);
  for (const [place, device] of fleet.devices.entries())
    for (const [at, day] of daysBetween(addDays(fleet.today, 1 - days), fleet.today).entries())
      for (const [which, site] of SITES.entries()) {
        const seed = place * 7_919 + at * 131 + which;
        const [seconds, user, invitations] = [some(seed, 7_200), some(seed, 60), some(seed + 1, 30)];
        const accepted = some(seed + 2, 10);
        const sessions = at > days - 90 ? 1 + some(seed, 6) : 0;
        fleet.use(device, site, { seconds, user, invitations, accepted, sessions }, day);
      }
  for (const device of fleet.devices) {
    for (const site of SITES) fleet.setLimit(device, site, 45);
    fleet.setLimit(device, EVERYTHING, 120);
  }
  return fleet;
}

const sizes = (fleet: Fleet): number[] =>
  Object.entries(fleet.account).map(([key, item]) => bytesOf(key, item));
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

describe('the room in the account', () => {
  it.each([
    [4, 400],
    [4, 1_500],
    [7, 400],
    [1, 30],
  ])('is enough for %i devices with %i days of ten sites', (devices, days) => {
    const fleet = heavy(devices, days);
    fleet.settle();
    const all = sizes(fleet);
    const byDay = fleet.devices.map(
      ({ state }) =>
        new Set(cellsOf(state, state.device).flatMap(({ at }) => (at.length === 10 ? [at] : []))).size,
    );
    console.log(
      `${devices} devices, ${days} days of ten sites: ${sumOf(all)} bytes in ${all.length} items, the`,
    );
    console.log(`largest of ${Math.max(...all)} bytes; by day: ${byDay.join(', ')} days`);
    expect(sumOf(all)).toBeLessThan(ACCOUNT_BYTES);
    expect(Math.max(...all)).toBeLessThan(ITEM_BYTES);
    expect(all.length).toBeLessThan(512);
    // A week at least, whatever else has to be folded: limits count it.
    for (const count of byDay) expect(count).toBeGreaterThanOrEqual(Math.min(days, 7));
  });

  it('loses no second when days are folded, on any device', () => {
    const fleet = heavy(4, 400);
    fleet.settle();
    for (const { state } of fleet.devices)
      expect(devicesIn(state, fleet.today).map(({ device, all }) => [device, all.seconds])).toEqual(
        expect.arrayContaining(fleet.devices.map((one) => [one.state.device, truthOf(one)])),
      );
  });

  it('keeps what was folded as it is when there is more room again, and takes deleted days out of it', () => {
    const fleet = heavy(1, 400);
    const cells = [...fleet.devices[0]!.rows.values()];
    const small = told(cells, '', fleet.today, 10_000);
    expect(told(cells, small.until, fleet.today, shareOf(1, 0)).until).toBe(small.until);
    const [day = ''] = cells.map(({ at }) => at).sort();
    const less = told(
      cells.filter(({ at }) => at !== day),
      small.until,
      fleet.today,
      10_000,
    );
    expect(less.old).not.toBe(small.old);
    expect(less.weeks).toEqual(small.weeks);
  });

  it('leaves out the sites with the least time where a week has more sites than an item takes', () => {
    const fleet = new Fleet(1);
    const [device] = fleet.devices;
    for (let at = 0; at < 900; at += 1) fleet.use(device!, `chat${at}.example`, { seconds: 60 + at });
    fleet.settle();
    expect(Math.max(...sizes(fleet))).toBeLessThan(ITEM_BYTES);
    const sites = cellsOf(device!.state, device!.state.device).map(({ site }) => site);
    expect(sites).toEqual(expect.arrayContaining(['*', 'chat899.example']));
    expect(sites).not.toContain('chat0.example');
  });

  it('is said to be full where the limits alone do not fit, and days go on', () => {
    const fleet = new Fleet(2);
    const [device, other] = fleet.devices;
    for (let at = 0; at < 60; at += 1) fleet.setLimit(device!, `chat${at}.example`, 45);
    fleet.use(device!, 'chatgpt', { seconds: 60 });
    fleet.settle();
    expect(device!.state.problem).toBe('full');
    expect(other!.state.problem).toBe(null);
    expect(devicesIn(other!.state, fleet.today).map(({ all }) => all.seconds)).toContain(60);
  });
});
