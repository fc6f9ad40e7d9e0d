import { beforeEach, describe, expect, it } from 'vitest';
import { emptyTotals } from '../../../src/core/totals';
import { EVERYTHING } from '../../../src/core/words';
import { readOverview } from '../../../src/store/history';
import { record, recordNudge, todayOf } from '../../../src/store/ledger';
import { openStore } from '../../../src/store/open';
import { inZone } from '../zone';
import { documentOf, MINUTE, presenceOf, reportOf, set, wipe } from './database';
import { kindOf } from '../../../src/sites';
import { dayLimits } from '../limits';

const NOON = (): number => new Date(2026, 10, 24, 12).getTime();

beforeEach(wipe);

describe('readOverview', () => {
  inZone('Europe/Amsterdam');

  it('is empty, not missing, before anything was measured', async () => {
    expect(await readOverview(NOON())).toMatchObject({
      today: '2026-11-24',
      days: [],
      session: null,
      nudges: [],
    });
  });

  it('reads fourteen days, today the last, of every site', async () => {
    const store = await openStore();
    const days = ['2026-11-10', '2026-11-11', '2026-11-24', '2026-11-25'];
    for (const day of days)
      for (const site of [EVERYTHING, 'chatgpt', 'zzz.example'])
        await store.put('days', emptyTotals(day, site));
    const { days: read } = await readOverview(NOON());
    expect(read.map(({ day, site }) => `${day} ${site}`)).toEqual([
      '2026-11-11 *',
      '2026-11-11 chatgpt',
      '2026-11-11 zzz.example',
      '2026-11-24 *',
      '2026-11-24 chatgpt',
      '2026-11-24 zzz.example',
    ]);
  });

  it('says how each site is being read, and since when', async () => {
    const tell = (reading: 'facts' | 'general', at: number) =>
      record({ ...reportOf({}), reading }, 'chatgpt', at);
    await tell('facts', NOON() - 2 * MINUTE);
    await tell('general', NOON() - MINUTE);
    await tell('general', NOON());
    expect((await readOverview(NOON())).readings).toEqual([
      { site: 'chatgpt', reading: 'general', since: NOON() - MINUTE },
    ]);
  });

  it('holds the card of the last week on a Monday, where there was one', async () => {
    const monday = new Date(2026, 10, 23, 12).getTime();
    expect((await readOverview(monday)).card).toBeNull();
    const hours = Array.from({ length: 24 }, () => MINUTE);
    await (await openStore()).put('days', { ...emptyTotals('2026-11-18', EVERYTHING), hours, user: 2 });
    const week = { first: '2026-11-16', last: '2026-11-22' };
    expect((await readOverview(monday)).card).toMatchObject({ week, time: 24 * MINUTE, before: null });
    expect((await readOverview(NOON())).card).toBeNull();
  });

  it("shows the ledger's numbers", async () => {
    const report = reportOf({ presences: [presenceOf(NOON() - 20 * MINUTE, NOON())] });
    const today = todayOf(await record(report, 'chatgpt', NOON()));
    const overview = await readOverview(NOON());
    expect(overview.days).toHaveLength(2);
    expect(overview.days[0]?.hours[11]).toBe(today);
    expect(overview.session).toMatchObject({ site: 'chatgpt', presence: 20 * MINUTE });
  });

  it('knows the session that may still go on: the newest, up to fifteen minutes ago', async () => {
    const tell = (site: string, number: number, ago: number) =>
      record(
        reportOf({
          document: documentOf(number),
          presences: [presenceOf(NOON() - (ago + 5) * MINUTE, NOON() - ago * MINUTE)],
        }),
        site,
        NOON(),
      );
    await tell('chatgpt', 1, 15);
    expect((await readOverview(NOON())).session).toBeNull();
    expect((await readOverview(NOON() - 1)).session).toMatchObject({ site: 'chatgpt' });
    await tell('replika', 2, 3);
    await tell('chatgpt', 3, 4);
    expect((await readOverview(NOON())).session).toMatchObject({ site: 'replika' });
  });

  it("reads today's nudges, oldest first", async () => {
    await set({ limits: dayLimits({ chatgpt: 30, [EVERYTHING]: 60 }) });
    const nudge = (id: string, now: number) =>
      recordNudge({ kind: 'nudge', id, choice: 'shown' }, 'chatgpt', now, kindOf);
    await nudge('2026-11-23/chatgpt/30/0', NOON() - 24 * 60 * MINUTE);
    await nudge('2026-11-24/chatgpt/30/0', NOON() - MINUTE);
    await nudge('2026-11-24/*/60/0', NOON());
    expect((await readOverview(NOON())).nudges).toMatchObject([{ limit: 'chatgpt' }, { limit: EVERYTHING }]);
  });
});
