import { wipe } from './database';
import { beforeEach, expect, it } from 'vitest';
import { keepTalks, readTalks } from '../../../src/store/talks';

beforeEach(wipe);

it('keeps the talks of each week, changes them, and takes them back', async () => {
  expect(await readTalks()).toEqual({});
  await keepTalks('2026-11-16', 2);
  await keepTalks('2026-11-23', 0);
  expect(await readTalks()).toEqual({ '2026-11-16': 2, '2026-11-23': 0 });
  await keepTalks('2026-11-23', 5);
  await keepTalks('2026-11-16', null);
  expect(await readTalks()).toEqual({ '2026-11-23': 5 });
});

it('keeps both of two weeks told at the same time', async () => {
  await Promise.all([keepTalks('2026-11-16', 2), keepTalks('2026-11-23', 3)]);
  expect(await readTalks()).toEqual({ '2026-11-16': 2, '2026-11-23': 3 });
});
