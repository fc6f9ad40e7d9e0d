import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/core/messages';
import { hoursOn } from '../../../src/core/parts';
import { sessionsOf } from '../../../src/core/sessions';
import { presenceOf as timeOf } from '../../../src/core/totals';
import { EVERYTHING } from '../../../src/core/words';
import { editPresence, undoEdit } from '../../../src/store/edit';
import { forget } from '../../../src/store/forget';
import { readLedger } from '../../../src/store/history';
import { record } from '../../../src/store/ledger';
import { openStore } from '../../../src/store/open';
import { prune } from '../../../src/store/prune';
import { PATIENCE } from '../cases';
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
  set,
  userTurn,
  wipe,
} from './database';
import { plain } from './model';
import { disorder, lives } from './stories';

const TODAY = '2026-11-24';
const at = (hour: number, minute = 0): number => new Date(2026, 10, 24, hour, minute).getTime();
const NOW = at(20);
const ONE = documentOf(1);

const tell = (some: Parameters<typeof reportOf>[0], site = 'chatgpt') =>
  record(reportOf({ document: ONE, ...some }), site, NOW);
const minutes = async (site: string): Promise<number> =>
  timeOf((await readDay(TODAY, site)) ?? { hours: [] }) / MINUTE;
const edit = (keep: Edit['keep'], seq = 0) => editPresence({ document: ONE, seq, keep }, NOW);

/** All that is told of the past, without what the ledger keeps for itself. */
async function history() {
  const { presences, turns, sessions, days } = await readAll();
  return { presences, turns, sessions, days: plain(days) };
}

beforeEach(wipe);

describe('an edit', () => {
  inZone('Europe/Amsterdam');

  beforeEach(async () => {
    await tell({
      presences: [
        presenceOf(at(9), at(9, 30), { began: 'input', ended: 'blur' }),
        presenceOf(at(9, 40), at(9, 50), { seq: 1 }),
      ],
      turns: [
        replyOf(at(9, 4), { seq: 2, response: 'accepted', stay: 30 * MINUTE }),
        userTurn(at(9, 5), { seq: 3 }),
        replyOf(at(9, 25), { seq: 4, closing: 'quiz' }),
        userTurn(at(9, 45), { seq: 5 }),
      ],
    });
  });

  it('deletes a presence, the turns in it, and what of a stay lies in it', async () => {
    expect(await edit(null)).toBeNull();
    expect(await minutes('chatgpt')).toBe(10);
    expect(await minutes(EVERYTHING)).toBe(10);
    expect(await readAll()).toMatchObject({
      presences: [{ seq: 1 }],
      turns: [{ seq: 5 }],
      sessions: [{ from: at(9, 40), to: at(9, 50), presence: 10 * MINUTE }],
    });
    expect(await readDay(TODAY, EVERYTHING)).toMatchObject({ user: 1, replies: 0, stay: 0 });
  });

  it('shortens it at its end: the stay holds as much less', async () => {
    expect(await edit({ from: at(9), to: at(9, 20) })).toBeNull();
    expect(await minutes('chatgpt')).toBe(30);
    const { presences, turns, sessions } = await readAll();
    expect(presences[0]).toMatchObject({ from: at(9), to: at(9, 20), began: 'input', ended: 'edit' });
    expect(turns.map(({ seq }) => seq)).toEqual([2, 3, 5]);
    // Of the 30 minutes from 9:05 on, 10 went.
    expect(turns[0]).toMatchObject({ stay: 20 * MINUTE, less: 10 * MINUTE });
    expect(await readDay(TODAY, 'chatgpt')).toMatchObject({ stay: 20 * MINUTE, user: 2, replies: 1 });
    expect(sessions.map(({ presence }) => presence / MINUTE)).toEqual([20, 10]);
  });

  it('shortens it at its start', async () => {
    await edit({ from: at(9, 20), to: at(9, 30) });
    expect((await readAll()).presences[0]).toMatchObject({ from: at(9, 20), began: 'edit', ended: 'blur' });
    expect((await readAll()).turns.map(({ seq }) => seq)).toEqual([4, 5]);
    expect(await minutes('chatgpt')).toBe(20);
  });

  it('leaves one session one where the gap stays short', async () => {
    await edit({ from: at(9), to: at(9, 26) });
    expect((await readAll()).sessions.map(({ presence }) => presence / MINUTE)).toEqual([36]);
  });

  it('leaves what another window or site held at the same time', async () => {
    await record(
      reportOf({ document: documentOf(2), presences: [presenceOf(at(9, 10), at(9, 20))] }),
      'chatgpt',
      NOW,
    );
    await record(
      reportOf({ document: documentOf(3), presences: [presenceOf(at(9, 25), at(9, 35))] }),
      'replika',
      NOW,
    );
    await edit(null);
    expect(await minutes('chatgpt')).toBe(20);
    expect(await minutes('replika')).toBe(10);
    expect(await minutes(EVERYTHING)).toBe(30);
  });

  it('comes off the hours it was counted on, wherever the user is now', async () => {
    const before = await readDay(TODAY, 'chatgpt');
    expect(before?.hours[9]).toBe(40 * MINUTE);
    process.env['TZ'] = 'America/New_York';
    await set({ dayStart: 0 });
    await edit(null);
    process.env['TZ'] = 'Europe/Amsterdam';
    expect((await readDay(TODAY, 'chatgpt'))?.hours[9]).toBe(10 * MINUTE);
    expect((await readAll()).days).toHaveLength(2);
  });

  it('is not told away by a page that is open: it may go on, and only that counts', async () => {
    await edit({ from: at(9), to: at(9, 20) });
    await tell({
      presences: [
        presenceOf(at(9), at(9, 35), { rev: 9 }),
        presenceOf(at(9, 40), at(9, 55), { seq: 1, rev: 3 }),
      ],
      turns: [
        replyOf(at(9, 4), { seq: 2, rev: 5, response: 'accepted', stay: 35 * MINUTE }),
        replyOf(at(9, 25), { seq: 4, rev: 5 }),
      ],
    });
    expect(await minutes('chatgpt')).toBe(20 + 15);
    expect(await readDay(TODAY, 'chatgpt')).toMatchObject({ stay: 25 * MINUTE, replies: 1 });
  });

  it('is undone, also when the screen was closed, and once', async () => {
    const before = await history();
    for (const keep of [null, { from: at(9), to: at(9, 10) }, { from: at(9, 20), to: at(9, 22) }]) {
      await edit(keep);
      expect((await readLedger(TODAY)).undo).toMatchObject({ at: NOW, presence: { seq: 0 } });
      expect(await undoEdit()).toBe(true);
      expect(await history()).toEqual(before);
      expect(await undoEdit()).toBe(false);
    }
    // Nothing is held back any more.
    await tell({
      presences: [presenceOf(at(9), at(9, 32), { rev: 9 })],
      turns: [replyOf(at(9, 25), { seq: 4, rev: 9, closing: 'none' })],
    });
    expect(await minutes('chatgpt')).toBe(42);
    expect((await readDay(TODAY, 'chatgpt'))?.closings).toMatchObject({ quiz: 0, none: 1 });
  });

  it('takes the undo of the one before away', async () => {
    await edit(null);
    await edit(null, 1);
    await undoEdit();
    expect(await minutes('chatgpt')).toBe(10);
    expect(await undoEdit()).toBe(false);
  });

  it('keeps no copy of what is forgotten, nor for longer than a day', async () => {
    const undo = async () => (await openStore()).get('notes', 'undo');
    await edit(null);
    await prune(NOW + 23 * HOUR);
    expect(await undo()).toBeDefined();
    await prune(NOW + 25 * HOUR);
    expect(await undo()).toBeUndefined();
    await edit(null, 1);
    await forget({ site: 'chatgpt', first: null, last: null }, NOW);
    expect(await undo()).toBeUndefined();
  });

  it('is not done to what is not there, nor at the edge of what is kept', async () => {
    expect(await edit(null, 77)).toBe('gone');
    await (await openStore()).put('notes', at(8, 30), 'keptSince');
    const before = await history();
    expect(await edit(null)).toBe('too old');
    expect(await history()).toEqual(before);
  });
});

describe('any edit of anything', () => {
  inZone('America/New_York');
  const night = Date.parse('2026-11-01T06:00Z');

  it(
    'leaves totals and sessions that are those of the presences left, and undone all is as before',
    { timeout: PATIENCE },
    async () => {
      const told = lives(night).chain(disorder);
      const share = fc.integer({ min: 0, max: 4 });
      await fc.assert(
        fc.asyncProperty(told, fc.nat(), share, share, async (all, which, one, other) => {
          await wipe();
          for (const { site, report } of all) await record(report, site, night + 8 * HOUR);
          const before = await history();
          const row = before.presences[which % Math.max(1, before.presences.length)];
          if (!row) return;
          const quarter = (row.to - row.from) / 4;
          const [from, to] = [
            row.from + Math.min(one, other) * quarter,
            row.from + Math.max(one, other) * quarter,
          ];
          await editPresence(
            { document: row.document, seq: row.seq, keep: to > from ? { from, to } : null },
            night,
          );
          const { presences, turns, days, sessions } = await history();
          for (const day of days) {
            const rows = presences.filter(({ site }) => day.site === EVERYTHING || site === day.site);
            expect(day.hours).toEqual(
              hoursOn(
                day.day,
                rows.flatMap(({ parts }) => parts),
              ),
            );
            const mine = turns.filter(
              (turn) => turn.day === day.day && [turn.site, EVERYTHING].includes(day.site),
            );
            expect(day.user).toBe(mine.filter(({ kind }) => kind === 'user').length);
          }
          const sites = [...new Set(presences.map(({ site }) => site))].sort();
          expect(sessions).toEqual(
            sites.flatMap((site) =>
              sessionsOf(
                site,
                presences.filter((one) => one.site === site),
              ),
            ),
          );
          await undoEdit();
          expect(await history()).toEqual(before);
        }),
        { numRuns: 80 },
      );
    },
  );
});

describe('why a presence began and ended', () => {
  inZone('Europe/Amsterdam');
  const reasons = async () => (await readLedger(TODAY)).presences.map(({ began, ended }) => [began, ended]);

  it('is kept: the first word on how it began, the last on how it ended', async () => {
    await tell({ presences: [presenceOf(at(9), at(9, 1), { began: 'input' })] });
    expect(await reasons()).toEqual([['input', undefined]]);
    await tell({ presences: [presenceOf(at(9), at(9, 2), { rev: 1, began: 'reading', ended: 'quiet' })] });
    expect(await reasons()).toEqual([['input', 'quiet']]);
  });

  it('is kept though the presence was told to its end already, and not taken back', async () => {
    await tell({ presences: [presenceOf(at(9), at(9, 2))] });
    await tell({ presences: [presenceOf(at(9), at(9, 2), { rev: 1, ended: 'closed' })] });
    await tell({ presences: [presenceOf(at(9), at(9, 2), { rev: 2, ended: 'sleep' })] });
    await tell({ presences: [presenceOf(at(9), at(9, 1), { rev: 3, ended: 'blur' })] });
    expect(await reasons()).toEqual([[undefined, 'closed']]);
    expect(await minutes('chatgpt')).toBe(2);
  });

  it('is the pause where the pause has cut it', async () => {
    await set({ pausedSince: at(9, 10), pausedUntil: at(10) });
    await tell({ presences: [presenceOf(at(9), at(9, 20), { began: 'streaming', ended: 'blur' })] });
    expect(await reasons()).toEqual([['streaming', 'pause']]);
  });
});
