import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/core/days';
import { isInForce } from '../../../../src/core/limit';
import { isAsTight, isSlow } from '../../../../src/core/loosening';
import { devicesIn } from '../../../../src/core/sync/devices';
import { CASES, PATIENCE } from '../../cases';
import { inZone } from '../../zone';
import { Fleet, truthOf, type Device } from './fleet';

inZone('Europe/Amsterdam');

const COUNT = 5;
const SITES = ['chatgpt', 'replika', 'claude'];

type Deed = (fleet: Fleet) => void;
const one = fc.nat(COUNT - 1);
const site = fc.constantFrom(...SITES);
const daysAgo = fc.nat(40);

const by =
  (place: number, deed: (device: Device, fleet: Fleet) => void): Deed =>
  (fleet) =>
    deed(fleet.devices[place]!, fleet);

const use = fc
  .tuple(one, site, fc.nat(5_000), fc.nat(9), daysAgo)
  .map(([place, where, seconds, user, ago]) =>
    by(place, (device, fleet) => fleet.use(device, where, { seconds, user }, addDays(fleet.today, -ago))),
  );
const remove = fc
  .tuple(one, daysAgo)
  .map(([place, ago]) => by(place, (device, fleet) => fleet.remove(device, addDays(fleet.today, -ago))));
const sync = fc
  .tuple(one, fc.boolean(), fc.boolean())
  .map(([place, isAll, isWritten]) =>
    by(place, (device, fleet) => void fleet.sync(device, isAll, isWritten)),
  );
const bring = fc
  .tuple(one, fc.nat())
  .map(([place, which]) => by(place, (device, fleet) => fleet.bring(device, which)));
const lose = one.map((place) => by(place, (device) => void (device.kept = {})));
const tomorrow = fc.constant<Deed>((fleet) => void (fleet.today = addDays(fleet.today, 1)));
const limits = fc
  .tuple(one, site, fc.option(fc.integer({ min: 1, max: 60 })))
  .map(([place, where, minutes]) =>
    by(place, (device, fleet) => {
      if (minutes === null) fleet.dropLimit(device, where);
      else fleet.setLimit(device, where, minutes);
    }),
  );
const slow = fc
  .tuple(one, fc.boolean())
  .map(([place, isOn]) => by(place, (device, fleet) => fleet.setSlow(device, isOn)));
const rename = fc
  .tuple(one, one, fc.constantFrom('Laptop', 'Work', 'Attic'))
  .map(([place, other, name]) =>
    by(place, (device, fleet) => fleet.rename(device, fleet.devices[other]!, name)),
  );
const forget = fc
  .tuple(one, one)
  .map(([place, other]) => by(place, (device, fleet) => fleet.forget(device, fleet.devices[other]!)));

const life = (...more: fc.Arbitrary<Deed>[]): fc.Arbitrary<Deed[]> =>
  fc.array(fc.oneof(use, use, use, sync, sync, sync, bring, bring, bring, lose, tomorrow, ...more), {
    maxLength: 80,
    size: 'max',
  });

const lived = (deeds: readonly Deed[]): Fleet => {
  const fleet = new Fleet(COUNT);
  for (const deed of deeds) deed(fleet);
  return fleet;
};

/** What each device believes of each, by id, in seconds. */
const beliefs = ({ devices, today }: Fleet): Record<string, number>[] =>
  devices.map(({ state }) =>
    Object.fromEntries(devicesIn(state, today).map(({ device, all }) => [device, all.seconds])),
  );

describe('five devices whose browsers bring things late, twice, out of order, or as they were long ago', () => {
  it(
    'all know the true time of each of them in the end',
    () => {
      fc.assert(
        fc.property(life(remove, forget), (deeds) => {
          const fleet = lived(deeds);
          fleet.settle();
          const truth = Object.fromEntries(fleet.devices.map((one) => [one.state.device, truthOf(one)]));
          for (const belief of beliefs(fleet)) expect(belief).toEqual(truth);
        }),
        { numRuns: CASES / 10 },
      );
    },
    PATIENCE,
  );

  it(
    'never believe less of another, while nobody deletes, whatever older state comes back',
    () => {
      fc.assert(
        fc.property(life(), (deeds) => {
          const fleet = new Fleet(COUNT);
          let before = beliefs(fleet);
          for (const deed of deeds) {
            deed(fleet);
            const now = beliefs(fleet);
            for (const [at, belief] of before.entries())
              for (const [device, seconds] of Object.entries(belief))
                expect(now[at]?.[device]).toBeGreaterThanOrEqual(seconds);
            before = now;
          }
        }),
        { numRuns: CASES / 10 },
      );
    },
    PATIENCE,
  );

  it(
    'have the same limits, switches and names in the end',
    () => {
      fc.assert(
        fc.property(life(limits, limits, slow, rename, forget), (deeds) => {
          const fleet = lived(deeds);
          fleet.settle();
          fleet.today = addDays(fleet.today, 1);
          fleet.settle();
          const said = fleet.devices.map(({ state, settings }) => ({
            limits: settings.limits
              .filter((limit) => isInForce(limit, fleet.today))
              .map(({ scope, week }) => JSON.stringify([scope, week]))
              .sort(),
            slow: isSlow(settings, fleet.today),
            names: devicesIn(state, fleet.today)
              .map(({ device, name }) => `${device} ${name}`)
              .sort(),
          }));
          for (const one of said) expect(one).toEqual(said[0]);
        }),
        { numRuns: CASES / 10 },
      );
    },
    PATIENCE,
  );

  it(
    'loosen no limit before tomorrow where one does not want that, whoever asks for it',
    () => {
      fc.assert(
        fc.property(life(limits, limits, slow), (deeds) => {
          const fleet = new Fleet(COUNT);
          for (const deed of [...deeds, (all: Fleet) => void all.settle()]) {
            const day = fleet.today;
            const before = fleet.devices.map(({ settings }) => settings);
            deed(fleet);
            if (fleet.today !== day) continue;
            for (const [at, settings] of before.entries())
              for (const limit of settings.limits.filter(
                (one) => isInForce(one, day) && isSlow(settings, day),
              ))
                expect(
                  fleet.devices[at]!.settings.limits.some(
                    (now) => isInForce(now, day) && isAsTight(now, limit),
                  ),
                ).toBe(true);
          }
        }),
        { numRuns: CASES / 10 },
      );
    },
    PATIENCE,
  );
});
