import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Choice } from '../../../src/core/nudge';
import type { Presence, Turn } from '../../../src/core/records';
import { presenceOf as timeOf } from '../../../src/core/totals';
import { EVERYTHING, type Reading } from '../../../src/core/words';
import { look, record, recordNudge, todayOf } from '../../../src/store/ledger';
import { inZone } from '../zone';
import {
  documentOf,
  HOUR,
  MINUTE,
  presenceOf,
  readAll,
  readDay,
  replyOf,
  reportOf,
  SECOND,
  set,
  userTurn,
  wipe,
} from './database';
import { kindOf } from '../../../src/sites';
import { dayLimits, limitShown, tightestOf } from '../limits';

const TODAY = '2026-11-24';
const at = (hour: number, minute = 0, date = 24): number => new Date(2026, 10, date, hour, minute).getTime();
const NOON = at(12);

const tell = (presences: Presence[], turns: Turn[] = [], site = 'chatgpt', document = 1) =>
  record(reportOf({ document: documentOf(document), presences, turns }), site, NOON);

const minutesOn = async (day: string, site: string): Promise<number> =>
  timeOf((await readDay(day, site)) ?? { hours: [] }) / MINUTE;

beforeEach(wipe);

describe('presence', () => {
  inZone('Europe/Amsterdam');

  it('is counted on its site and on everything', async () => {
    await tell([presenceOf(at(9), at(9, 10))]);
    expect(await minutesOn(TODAY, 'chatgpt')).toBe(10);
    expect(await minutesOn(TODAY, EVERYTHING)).toBe(10);
    expect(await minutesOn(TODAY, 'replika')).toBe(0);
  });

  it('is put with all else that a report tells by one row a site, and one for everything', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await tell(
      [presenceOf(at(9), at(9, 10))],
      [userTurn(at(9, 1), { seq: 1 }), replyOf(at(9, 2), { seq: 2 })],
    );
    const places = put.mock.contexts.map((store) => (store as IDBObjectStore).name);
    put.mockRestore();
    expect(places.filter((name) => name === 'days')).toHaveLength(2);
    expect(await readDay(TODAY, EVERYTHING)).toMatchObject({ user: 1, replies: 1 });
  });

  it('in two windows of one site at the same time counts once', async () => {
    await tell([presenceOf(at(9), at(9, 10))], [], 'chatgpt', 1);
    await tell([presenceOf(at(9, 5), at(9, 15))], [], 'chatgpt', 2);
    expect(await minutesOn(TODAY, 'chatgpt')).toBe(15);
    expect(await minutesOn(TODAY, EVERYTHING)).toBe(15);
    expect((await readAll()).sessions).toEqual([
      { site: 'chatgpt', from: at(9), to: at(9, 15), presence: 15 * MINUTE },
    ]);
  });

  it('on two sites at the same time counts once for everything', async () => {
    await tell([presenceOf(at(9), at(9, 10))], [], 'chatgpt', 1);
    await tell([presenceOf(at(9, 5), at(9, 15))], [], 'replika', 2);
    expect(await minutesOn(TODAY, 'chatgpt')).toBe(10);
    expect(await minutesOn(TODAY, 'replika')).toBe(10);
    expect(await minutesOn(TODAY, EVERYTHING)).toBe(15);
  });

  it('finds what an hour-long presence in another window counted already', async () => {
    await tell([presenceOf(at(9), at(10))], [], 'chatgpt', 1);
    await tell([presenceOf(at(9, 59), at(10, 30))], [], 'chatgpt', 2);
    expect(await minutesOn(TODAY, 'chatgpt')).toBe(90);
  });

  it('goes to the hours and days it lies in', async () => {
    await tell([presenceOf(at(3, 30), at(4, 20)), presenceOf(at(23, 50), at(24, 10), { seq: 1 })]);
    const [before, today] = [await readDay('2026-11-23', 'chatgpt'), await readDay(TODAY, 'chatgpt')];
    expect(before?.hours[3]).toBe(30 * MINUTE);
    expect(today?.hours[4]).toBe(20 * MINUTE);
    expect(today?.hours[23]).toBe(10 * MINUTE);
    expect(today?.hours[0]).toBe(10 * MINUTE);
    expect((await readAll()).days).toHaveLength(4);
  });

  it('only grows: a shorter telling takes nothing back, whatever its revision', async () => {
    await tell([presenceOf(at(9), at(9, 10), { rev: 1 })]);
    await tell([presenceOf(at(9), at(9, 5), { rev: 2 })]);
    await tell([presenceOf(at(9), at(9, 20), { rev: 0 })]);
    expect(await minutesOn(TODAY, 'chatgpt')).toBe(20);
    expect((await readAll()).presences).toMatchObject([{ from: at(9), to: at(9, 20) }]);
  });

  it('keeps its start, and never gets longer than one may be, so that its neighbours find it', async () => {
    await tell([presenceOf(at(9), at(10))]);
    await tell([presenceOf(at(9, 50), at(10, 50), { rev: 1 })]);
    await tell([presenceOf(at(8, 30), at(9, 30), { rev: 2 })]);
    expect((await readAll()).presences).toMatchObject([{ from: at(9), to: at(10) }]);
    await tell([presenceOf(at(9, 30), at(10, 30))], [], 'chatgpt', 2);
    expect(await minutesOn(TODAY, 'chatgpt')).toBe(90);
  });

  it('belongs to the site that told of it first', async () => {
    await tell([presenceOf(at(9), at(9, 10))], [userTurn(at(9), { seq: 1 })], 'chatgpt', 1);
    const before = await readAll();
    await tell(
      [presenceOf(at(9), at(9, 50), { rev: 5 })],
      [userTurn(at(9), { seq: 1, rev: 5 })],
      'replika',
      1,
    );
    expect(await readAll()).toEqual(before);
  });
});

describe('sessions', () => {
  inZone('Europe/Amsterdam');

  const spans = async () =>
    (await readAll()).sessions.map(({ from, to, presence }) => [
      (from - at(9)) / MINUTE,
      (to - at(9)) / MINUTE,
      presence / MINUTE,
    ]);

  it('end after fifteen minutes without presence', async () => {
    await tell([presenceOf(at(9), at(9, 5)), presenceOf(at(9, 19), at(9, 20), { seq: 1 })]);
    await tell([presenceOf(at(9, 35), at(9, 40), { seq: 2 })]);
    expect(await spans()).toEqual([
      [0, 20, 6],
      [35, 40, 5],
    ]);
  });

  it('take a late presence in where it belongs, before newer ones', async () => {
    await tell([presenceOf(at(9), at(9, 5)), presenceOf(at(11), at(11, 5), { seq: 1 })]);
    await tell([presenceOf(at(9, 10), at(9, 15), { seq: 2 })]);
    expect(await spans()).toEqual([
      [0, 15, 10],
      [120, 125, 5],
    ]);
  });

  it('take one in that ends exactly fifteen minutes before the next session', async () => {
    await tell([presenceOf(at(9), at(9, 5)), presenceOf(at(9, 25), at(9, 30), { seq: 1 })]);
    await tell([presenceOf(at(9, 8), at(9, 10), { seq: 2 })]);
    expect(await spans()).toEqual([
      [0, 10, 7],
      [25, 30, 5],
    ]);
  });

  it('become one when a late presence closes the gap', async () => {
    await tell([presenceOf(at(9), at(9, 5)), presenceOf(at(9, 25), at(9, 30), { seq: 1 })]);
    await tell([presenceOf(at(9, 14), at(9, 16), { seq: 2 })]);
    expect(await spans()).toEqual([[0, 30, 12]]);
  });

  it('are apart for each site, and go on over the start of a day', async () => {
    await tell([presenceOf(at(3, 50), at(4, 10))]);
    await tell([presenceOf(at(3, 50), at(4, 10))], [], 'replika', 2);
    expect((await readAll()).sessions.map(({ site, presence }) => [site, presence / MINUTE])).toEqual([
      ['chatgpt', 20],
      ['replika', 20],
    ]);
  });
});

describe('a turn', () => {
  inZone('Europe/Amsterdam');

  const revise = (rev: number, some: Parameters<typeof replyOf>[1]) =>
    tell([], [replyOf(at(9), { rev, ...some })]);

  it('moves the totals where a later revision says otherwise', async () => {
    await revise(0, { closing: null });
    expect(await readDay(TODAY, 'chatgpt')).toMatchObject({ replies: 1, closings: {} });
    await revise(1, { closing: 'offer' });
    expect(await readDay(TODAY, 'chatgpt')).toMatchObject({ replies: 1, closings: { offer: 1 } });
    await revise(2, { closing: 'offer', response: 'accepted', stay: MINUTE });
    await revise(3, { closing: 'offer', response: 'accepted', stay: 3 * MINUTE });
    expect(await readDay(TODAY, EVERYTHING)).toMatchObject({
      replies: 1,
      closings: { offer: 1 },
      responses: { accepted: 1 },
      stay: 3 * MINUTE,
    });
    await revise(4, { closing: 'personal', response: 'declined', reader: 'general' });
    expect(await readDay(TODAY, 'chatgpt')).toMatchObject({
      replies: 1,
      general: 1,
      closings: { offer: 0, personal: 1 },
      responses: { accepted: 0, declined: 1 },
      stay: 0,
    });
  });

  it('is not taken back by an older revision', async () => {
    await revise(7, { closing: 'offer', response: 'accepted', stay: MINUTE });
    const before = await readAll();
    await revise(7, { closing: 'none' });
    await revise(6, { closing: 'none' });
    expect(await readAll()).toEqual(before);
  });

  it('moves to the day that a later revision puts it on', async () => {
    await tell([], [replyOf(at(3, 59))]);
    await tell([], [replyOf(at(4), { rev: 1 })]);
    expect(await readDay('2026-11-23', 'chatgpt')).toMatchObject({ replies: 0, closings: { offer: 0 } });
    expect(await readDay(TODAY, 'chatgpt')).toMatchObject({ replies: 1, closings: { offer: 1 } });
  });

  it('stays on the day it was counted on when the zone or the day start changes', async () => {
    await tell([], [replyOf(at(9))]);
    await set({ dayStart: 11 * 60 });
    await tell([], [replyOf(at(9), { rev: 1, response: 'declined' })]);
    const { days } = await readAll();
    expect(days.map(({ day, site }) => [day, site])).toEqual([
      [TODAY, EVERYTHING],
      [TODAY, 'chatgpt'],
    ]);
    expect(days[1]).toMatchObject({ replies: 1, closings: { offer: 1 }, responses: { declined: 1 } });
  });
});

describe('another start of the day', () => {
  inZone('Europe/Amsterdam');

  it('moves nothing that was counted: what comes counts by the new one', async () => {
    await tell([presenceOf(at(7), at(7, 30))], [userTurn(at(7), { seq: 9 })]);
    await set({ dayStart: 8 * 60 });
    await tell([presenceOf(at(7), at(8), { rev: 1 })], [userTurn(at(7, 45), { seq: 10 })]);
    await tell([presenceOf(at(8, 20), at(8, 30), { seq: 1 })]);
    expect(await minutesOn(TODAY, 'chatgpt')).toBe(30 + 10);
    expect(await minutesOn('2026-11-23', 'chatgpt')).toBe(30);
    expect(await readDay(TODAY, 'chatgpt')).toMatchObject({ user: 1 });
    expect(await readDay('2026-11-23', 'chatgpt')).toMatchObject({ user: 1 });
  });

  it('counts no moment twice, on whatever days two tellings of it fall', async () => {
    await tell([presenceOf(at(7), at(7, 30))]);
    await set({ dayStart: 8 * 60 });
    await tell([presenceOf(at(7), at(7, 30))], [], 'chatgpt', 2);
    const { days } = await readAll();
    expect(days.filter(({ site }) => site === EVERYTHING).map((row) => timeOf(row) / MINUTE)).toEqual([30]);
  });

  it('at noon lets the morning be the day before', async () => {
    await set({ dayStart: 12 * 60 });
    await tell([presenceOf(at(11, 50), at(12, 10))]);
    expect(await minutesOn('2026-11-23', EVERYTHING)).toBe(10);
    expect(await minutesOn(TODAY, EVERYTHING)).toBe(10);
  });
});

describe('another time zone', () => {
  const inTurn = async (zone: string, work: () => Promise<void>) => {
    const home = process.env['TZ'];
    process.env['TZ'] = zone;
    await work();
    process.env['TZ'] = home;
  };

  it('counts what comes by its own clock, and nothing of before again', async () => {
    const noonInUtc = Date.UTC(2026, 10, 24, 12);
    await inTurn('Europe/Amsterdam', async () => {
      await tell([presenceOf(noonInUtc, noonInUtc + 10 * MINUTE)]);
    });
    await inTurn('Pacific/Apia', async () => {
      await tell([presenceOf(noonInUtc, noonInUtc + 15 * MINUTE, { rev: 1 })]);
      await tell([presenceOf(noonInUtc, noonInUtc + 15 * MINUTE)], [], 'replika', 2);
    });
    const { days, sessions } = await readAll();
    const all = days.filter(({ site }) => site === EVERYTHING);
    // Thirteen hours ahead it is one at night: the same day, that ends later.
    expect(all.map((row) => [row.day, row.hours[13], row.hours[1]])).toEqual([
      [TODAY, 10 * MINUTE, 5 * MINUTE],
    ]);
    expect(sessions.map(({ presence }) => presence / MINUTE)).toEqual([15, 15]);
  });
});

describe('ways and what nobody saw', () => {
  inZone('Europe/Amsterdam');

  it('counts suggestions that were taken among the messages, and what nobody saw beside them', async () => {
    await tell(
      [],
      [
        userTurn(at(9), { seq: 0 }),
        userTurn(at(9), { seq: 1, way: 'suggested' }),
        userTurn(at(9), { seq: 2, way: 'else' }),
        { kind: 'unseen', seq: 3, rev: 0, at: at(9) },
      ],
    );
    expect(await readDay(TODAY, 'chatgpt')).toMatchObject({ user: 3, suggested: 1, unseen: 1 });
    expect(await readDay(TODAY, EVERYTHING)).toMatchObject({ user: 3, suggested: 1, unseen: 1 });
  });

  it('moves the totals where a later revision says that it was seen after all, or came otherwise', async () => {
    await tell([], [{ kind: 'unseen', seq: 0, rev: 0, at: at(9) }, userTurn(at(9), { seq: 1 })]);
    await tell([], [userTurn(at(9), { rev: 1 }), userTurn(at(9), { seq: 1, rev: 1, way: 'suggested' })]);
    expect(await readDay(TODAY, 'chatgpt')).toMatchObject({ user: 2, suggested: 1, unseen: 0 });
  });
});

describe('how a site is read', () => {
  inZone('Europe/Amsterdam');

  const read = (reading: Reading | null, now: number, site = 'chatgpt', document = 1) =>
    record(reportOf({ document: documentOf(document), reading }), site, now);
  const readings = async () => (await readAll()).readings;

  it('is known since the first report that said so, whichever page says it again', async () => {
    await read('facts', at(9));
    await read('facts', at(10));
    await read('facts', at(11), 'chatgpt', 2);
    expect(await readings()).toEqual([{ site: 'chatgpt', reading: 'facts', since: at(9) }]);
  });

  it('is known anew from the report that says otherwise', async () => {
    await read('facts', at(9));
    await read('general', at(10));
    await read('time', at(11));
    await read('general', at(12));
    expect(await readings()).toEqual([{ site: 'chatgpt', reading: 'general', since: at(12) }]);
  });

  it('is not touched by a page that cannot tell, nor by another site', async () => {
    await read(null, at(8));
    expect(await readings()).toEqual([]);
    await read('facts', at(9));
    await read(null, at(10));
    await read('time', at(11), 'replika');
    expect(await readings()).toEqual([
      { site: 'chatgpt', reading: 'facts', since: at(9) },
      { site: 'replika', reading: 'time', since: at(11) },
    ]);
  });

  it('is kept beside what else the report tells', async () => {
    await record(reportOf({ turns: [userTurn(at(9))], reading: 'general' }), 'chatgpt', at(9));
    expect(await readings()).toEqual([{ site: 'chatgpt', reading: 'general', since: at(9) }]);
    expect(await readDay(TODAY, 'chatgpt')).toMatchObject({ user: 1 });
  });

  it('is not kept where the rest of the report cannot be', async () => {
    const impossible = { ...userTurn(at(9)), seq: {} as number };
    await expect(
      record(reportOf({ turns: [impossible], reading: 'facts' }), 'chatgpt', at(9)),
    ).rejects.toThrow();
    expect(await readings()).toEqual([]);
  });
});

describe('a rest', () => {
  inZone('Europe/Amsterdam');

  const rest = () => set({ pausedSince: at(10), pausedUntil: at(11) });

  it('cuts a presence where it begins, and after its end', async () => {
    await rest();
    await tell([presenceOf(at(9, 50), at(10, 20)), presenceOf(at(10, 50), at(11, 5), { seq: 1 })]);
    await tell([presenceOf(at(9, 50), at(10, 40), { rev: 1 })]);
    const { days, sessions } = await readAll();
    expect(days[0]?.hours.map((ms) => ms / MINUTE).slice(9, 12)).toEqual([10, 0, 5]);
    expect(sessions.map(({ from, to }) => [from, to])).toEqual([
      [at(9, 50), at(10)],
      [at(11), at(11, 5)],
    ]);
  });

  it('leaves out the presences and turns within it, and keeps the others', async () => {
    await rest();
    const turns = [9, 10, 11].map((hour, seq) => userTurn(at(hour), { seq }));
    await tell([presenceOf(at(10), at(11))], turns);
    expect(await readDay(TODAY, 'chatgpt')).toMatchObject({ user: 2 });
    expect(await minutesOn(TODAY, 'chatgpt')).toBe(0);
    expect((await readAll()).presences).toEqual([]);
  });

  it('takes nothing back of what was counted before it was asked for', async () => {
    await tell([presenceOf(at(9, 50), at(10, 20))]);
    await rest();
    await tell([presenceOf(at(9, 50), at(10, 30), { rev: 1 })]);
    expect(await minutesOn(TODAY, 'chatgpt')).toBe(30);
  });

  it('does not come back into a presence that goes on after it', async () => {
    await rest();
    await tell([presenceOf(at(10, 50), at(11, 5))]);
    await set({ pausedSince: at(15), pausedUntil: at(16) });
    await tell([presenceOf(at(10, 50), at(11, 10), { rev: 1 })]);
    expect((await readDay(TODAY, 'chatgpt'))?.hours.map((ms) => ms / MINUTE).slice(10, 12)).toEqual([0, 10]);
  });
});

describe('a transaction', () => {
  inZone('Europe/Amsterdam');

  it('that fails midway leaves nothing', async () => {
    await tell([presenceOf(at(9), at(9, 10))]);
    const before = await readAll();
    const impossible = { ...userTurn(at(9, 31)), seq: {} as number };
    await expect(
      tell([presenceOf(at(9, 30), at(9, 40), { seq: 1 })], [userTurn(at(9, 30), { seq: 2 }), impossible]),
    ).rejects.toThrow();
    expect(await readAll()).toEqual(before);
  });

  it('that the browser ends, twice, leaves nothing, and the same report then counts', async () => {
    // The store is there already.
    await readAll();
    const broken = vi.spyOn(IDBObjectStore.prototype, 'put');
    broken.mockImplementation(function (this: IDBObjectStore, row: unknown) {
      const request = IDBObjectStore.prototype.add.call(this, row);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    const report = () => tell([presenceOf(at(9), at(9, 10))], [userTurn(at(9), { seq: 1 })]);
    await expect(report()).rejects.toThrow();
    expect(await readAll()).toEqual({
      presences: [],
      turns: [],
      sessions: [],
      days: [],
      nudges: [],
      readings: [],
    });
    broken.mockRestore();
    await report();
    expect(await minutesOn(TODAY, 'chatgpt')).toBe(10);
  });

  it('is not answered before it is kept', async () => {
    const { getAll } = IDBIndex.prototype;
    const last = vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex, day) {
      const request = getAll.call(this, day);
      request.addEventListener('success', () => this.objectStore.transaction.abort());
      return request;
    });
    await expect(tell([], [userTurn(at(9))])).rejects.toThrow();
    expect((await readAll()).turns).toEqual([]);
    last.mockRestore();
  });

  it('waits for the one before: reports at the same time all count', async () => {
    await Promise.all(
      [1, 2, 3, 4, 5].map((number) =>
        tell(
          [presenceOf(at(9, number), at(9, number + 2))],
          [userTurn(at(9), { seq: 1 })],
          'chatgpt',
          number,
        ),
      ),
    );
    expect(await minutesOn(TODAY, EVERYTHING)).toBe(6);
    expect(await readDay(TODAY, EVERYTHING)).toMatchObject({ user: 5 });
  });
});

describe('the answer', () => {
  inZone('Europe/Amsterdam');

  it('holds what is left of the tightest limit, and the time of today on everything', async () => {
    await set({ limits: dayLimits({ chatgpt: 30, [EVERYTHING]: 40 }) });
    await tell([presenceOf(at(9), at(9, 15))], [], 'replika', 2);
    const facts = await tell([presenceOf(at(10), at(10, 10))]);
    expect(todayOf(facts)).toBe(25 * MINUTE);
    const limit = tightestOf(facts);
    expect(limit).toMatchObject({ id: `${TODAY}/*/40/0`, left: 15 * MINUTE, nudged: false });
  });

  it('starts anew with the day', async () => {
    await set({ limits: dayLimits({ chatgpt: 30 }) });
    await tell([presenceOf(at(9), at(9, 40))]);
    expect(tightestOf(await look('chatgpt', at(28) - 1))?.left).toBe(-10 * MINUTE);
    expect(tightestOf(await look('chatgpt', at(28)))?.left).toBe(30 * MINUTE);
    expect(todayOf(await look('chatgpt', at(28)))).toBe(0);
  });

  it('counts only the part of a presence that is over the start of the day', async () => {
    await set({ limits: dayLimits({ chatgpt: 30 }) });
    const limit = tightestOf(await tell([presenceOf(at(3, 40), at(4, 10))]));
    expect(limit?.left).toBe(20 * MINUTE);
  });

  it('is null without a limit, and changes nothing by being looked for', async () => {
    const before = await readAll();
    const facts = await look('chatgpt', NOON);
    expect([tightestOf(facts), todayOf(facts)]).toEqual([null, 0]);
    expect(await readAll()).toEqual(before);
  });
});

describe('a nudge', () => {
  inZone('Europe/Amsterdam');

  const id = `${TODAY}/chatgpt/30/0`;
  const nudge = (choice: Choice, some: { id?: string; site?: string; now?: number } = {}) =>
    recordNudge(
      { kind: 'nudge', id: some.id ?? id, choice },
      some.site ?? 'chatgpt',
      some.now ?? NOON,
      kindOf,
    ).then(tightestOf);
  const nudges = async () => (await readAll()).nudges;

  beforeEach(() => set({ limits: dayLimits({ chatgpt: 30, replika: 20, [EVERYTHING]: 60 }) }));

  it('is noted once, and answers that it was', async () => {
    await set({ limits: dayLimits({ chatgpt: 30 }) });
    expect((await nudge('shown'))?.nudged).toBe(true);
    await nudge('shown', { now: NOON + MINUTE });
    expect(await nudges()).toEqual([limitShown(TODAY, 'chatgpt', 30, { at: NOON })]);
  });

  it('takes the first choice, whether or not it was told that it was shown', async () => {
    await nudge('shown');
    await nudge('wrap-up', { now: NOON + SECOND });
    await nudge('shown');
    await nudge('not-today');
    expect(await nudges()).toMatchObject([{ at: NOON, choice: 'wrap-up' }]);
    await nudge('closed', { id: `${TODAY}/*/60/0` });
    expect(await nudges()).toMatchObject([{ limit: EVERYTHING, choice: 'closed' }, { choice: 'wrap-up' }]);
  });

  it('gives ten minutes more, once however often it is told', async () => {
    await set({ limits: dayLimits({ chatgpt: 30 }) });
    await nudge('more');
    expect(await nudge('more')).toMatchObject({
      id: `${TODAY}/chatgpt/30/1`,
      left: 40 * MINUTE,
      nudged: false,
    });
  });

  it('gives no more than were set', async () => {
    const limits = dayLimits({ chatgpt: 30 }).map((limit) => ({ ...limit, more: 1 }));
    await set({ limits });
    await nudge('more');
    await nudge('more', { id: `${TODAY}/chatgpt/30/1` });
    expect(await nudges()).toMatchObject([{ id, choice: 'more' }]);
  });

  it('gives more of a chat that is closed, though it was put away before', async () => {
    const [limit] = dayLimits({ chatgpt: 30 });
    await set({ limits: [{ ...limit!, form: 'closed' }] });
    await nudge('shown');
    await nudge('closed');
    await nudge('more', { now: NOON + SECOND });
    expect(await nudges()).toMatchObject([{ choice: 'more', at: NOON, chose: NOON + SECOND }]);
  });

  it('is at its full moment once it was warned of', async () => {
    await nudge('warned');
    await nudge('shown', { now: NOON + MINUTE });
    expect(await nudges()).toMatchObject([{ choice: 'shown', at: NOON + MINUTE }]);
  });

  it.each([
    ['of yesterday', '2026-11-23/chatgpt/30/0'],
    ['of another site', `${TODAY}/replika/20/0`],
    ['of a limit nobody set', `${TODAY}/chatgpt/31/0`],
    ['that is not yet due', `${TODAY}/chatgpt/30/5`],
  ])('is left out for a crossing %s', async (_, forged) => {
    const limit = await nudge('not-today', { id: forged });
    expect(await nudges()).toEqual([]);
    expect(limit?.nudged).toBe(false);
  });

  it('that was shown on one site is not answered by another', async () => {
    await nudge('shown');
    await nudge('not-today', { site: 'replika' });
    expect(await nudges()).toMatchObject([{ choice: 'shown' }]);
  });

  it('for everything that was shown on one site may be answered on another', async () => {
    await nudge('shown', { id: `${TODAY}/*/60/0` });
    await nudge('not-today', { id: `${TODAY}/*/60/0`, site: 'replika' });
    expect(await nudges()).toMatchObject([{ site: 'chatgpt', choice: 'not-today' }]);
  });

  it('that stood open while the day changed is noted on its own day', async () => {
    await nudge('shown', { now: at(27, 59) });
    const limit = await nudge('more', { now: at(28, 1) });
    expect(await nudges()).toMatchObject([{ day: TODAY, choice: 'more' }]);
    expect(limit).toMatchObject({ id: '2026-11-25/chatgpt/30/0', left: 30 * MINUTE, nudged: false });
  });
});

describe('travel', () => {
  inZone('America/New_York');

  it('moves no hour that was counted before', async () => {
    const from = Date.parse('2026-11-24T14:10Z');
    await record(reportOf({ presences: [presenceOf(from, from + 10 * MINUTE)] }), 'chatgpt', from + HOUR);
    process.env['TZ'] = 'Europe/Amsterdam';
    await record(
      reportOf({ presences: [presenceOf(from, from + 30 * MINUTE, { rev: 1 })] }),
      'chatgpt',
      from + HOUR,
    );
    const hours = (await readDay(TODAY, 'chatgpt'))?.hours.map((ms) => ms / MINUTE);
    expect(hours?.[9]).toBe(10);
    expect(hours?.[15]).toBe(20);
  });
});
