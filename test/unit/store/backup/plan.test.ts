import { beforeEach, describe, expect, it } from 'vitest';
import { emptyTotals } from '../../../../src/core/totals';
import { EVERYTHING } from '../../../../src/core/words';
import { planStaged } from '../../../../src/store/backup/plan';
import { dropStaged, stageDays } from '../../../../src/store/backup/staging';
import { openStore } from '../../../../src/store/open';
import { wipe } from '../database';

/** So many replies on a day, on one site and so on all. */
const day = (key: string, replies: number, site = 'chatgpt') =>
  [site, EVERYTHING].map((of) => ({ ...emptyTotals(key, of), replies }));
const here = async (...rows: ReturnType<typeof day>) => {
  for (const row of rows) await (await openStore()).put('days', row);
};

beforeEach(async () => {
  await Promise.all([wipe(), dropStaged()]);
});

describe('what a backup would do', () => {
  it('is not said where none waits', async () => {
    expect(await planStaged()).toBeNull();
  });

  it('is told by site: new days, fuller days, and days that stay', async () => {
    await here(...day('2026-11-20', 5), ...day('2026-11-21', 5), ...day('2026-11-24', 1, 'replika'));
    const staged = [...day('2026-11-19', 3), ...day('2026-11-20', 9), ...day('2026-11-21', 2)];
    await stageDays([...staged, ...day('2026-11-18', 4, 'claude')]);
    expect(await planStaged()).toEqual({
      sites: [
        { site: 'chatgpt', first: '2026-11-19', last: '2026-11-21', days: 3, added: 1, changed: 1 },
        { site: 'claude', first: '2026-11-18', last: '2026-11-18', days: 1, added: 1, changed: 0 },
      ],
      here: { days: 3, first: '2026-11-20', last: '2026-11-24' },
    });
  });

  it('says that nothing is here', async () => {
    await stageDays(day('2026-11-19', 3));
    expect((await planStaged())?.here).toEqual({ days: 0, first: null, last: null });
  });
});
