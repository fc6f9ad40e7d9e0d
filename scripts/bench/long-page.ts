/** Runs in a page of the extension: a long history with all its rows, and how long what changes much of it takes. */
import type { DayKey, DayTotals, Reply } from '../../src/core/records.ts';
import type { PresenceRow, TurnRow } from '../../src/store/schema.ts';
import { addDays, dayOf, startOfDay } from '../../src/core/days.ts';
import { emptyTotals } from '../../src/core/totals.ts';
import { EVERYTHING } from '../../src/core/words.ts';
import { chances } from '../chances.ts';
import { openStore } from '../../src/store/open.ts';

const MINUTE = 60_000;
/** A page each: two presences, and three exchanges. */
const PAGES_A_DAY = ['chatgpt', 'chatgpt', 'replika', 'chatgpt', 'claude', 'replika', 'chatgpt'];
const PRESENCES_A_PAGE = 2;
const EXCHANGES_A_PAGE = 3;
const PRESENCE_MS = 7 * MINUTE;
const PAGE_EVERY_MS = 90 * MINUTE;

export { pack } from './queries-page.ts';

/** @param past the first of the days was so many days ago */
export async function fillRows(past: number, days: number): Promise<void> {
  const change = (await openStore()).transaction(['days', 'presences', 'turns', 'sessions'], 'readwrite', {
    durability: 'relaxed',
  });
  const today = dayOf(Date.now(), 240);
  for (const day of Array.from({ length: days }, (_, place) => addDays(today, place - past))) {
    const start = startOfDay(day, 240);
    const presences = PAGES_A_DAY.flatMap((site, page) => presencesOf(day, site, page, start));
    const turns = PAGES_A_DAY.flatMap((site, page) => turnsOf(day, site, page, start));
    for (const row of presences) void change.objectStore('presences').put(row);
    for (const row of turns) void change.objectStore('turns').put(row);
    for (const row of totalsOf(day, presences, turns)) void change.objectStore('days').put(row);
    for (const [page, site] of PAGES_A_DAY.entries()) {
      const from = start + page * PAGE_EVERY_MS;
      const to = from + 2 * PRESENCE_MS + MINUTE;
      void change.objectStore('sessions').put({ site, from, to, presence: 2 * PRESENCE_MS });
    }
  }
  await change.done;
}

/** Without an order, as pages name themselves; the same every time. */
function documentOf(day: DayKey, page: number): string {
  const chance = chances(Number(day.replaceAll('-', '')) * 10 + page);
  const hex = Array.from({ length: 32 }, () => Math.floor(chance() * 16).toString(16)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

const presencesOf = (day: DayKey, site: string, page: number, start: number): PresenceRow[] =>
  Array.from({ length: PRESENCES_A_PAGE }, (_, seq) => {
    const from = start + page * PAGE_EVERY_MS + seq * (PRESENCE_MS + MINUTE);
    const to = from + PRESENCE_MS;
    const parts = [{ day, hour: new Date(from).getHours(), from, to }];
    const base = { rev: 3, from, to, began: 'input', ended: 'blur' } as const;
    return { ...base, seq, document: documentOf(day, page), site, parts, days: [day] };
  });

const turnsOf = (day: DayKey, site: string, page: number, start: number): TurnRow[] =>
  Array.from({ length: EXCHANGES_A_PAGE }, (_, exchange): TurnRow[] => {
    const at = start + page * PAGE_EVERY_MS + exchange * MINUTE;
    const base = { document: documentOf(day, page), site, day, rev: 1, reader: 'facts' } as const;
    const reply: Reply = {
      ...{ kind: 'reply', seq: 2 * exchange + 1, rev: 1, at: at + 1_000, reader: 'facts' },
      ...{ closing: 'offer', classifier: 2, response: 'accepted', stay: MINUTE },
    };
    return [
      { ...base, kind: 'user', seq: 2 * exchange, at, way: 'typed' },
      { ...base, ...reply },
    ];
  }).flat();

function totalsOf(day: DayKey, presences: readonly PresenceRow[], turns: readonly TurnRow[]): DayTotals[] {
  return [EVERYTHING, ...new Set(PAGES_A_DAY)].map((site) => {
    const isMine = (row: { site: string }): boolean => site === EVERYTHING || row.site === site;
    const hours = Array.from({ length: 24 }, () => 0);
    for (const { parts } of presences.filter(isMine))
      for (const { hour, from, to } of parts) hours[hour] = (hours[hour] ?? 0) + to - from;
    const replies = turns.filter((turn) => isMine(turn) && turn.kind === 'reply').length;
    return {
      ...{ ...emptyTotals(day, site), hours, user: replies, replies, stay: replies * MINUTE },
      ...{ closings: { offer: replies }, classifiers: { 2: replies }, responses: { accepted: replies } },
    };
  });
}
