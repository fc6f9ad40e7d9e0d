import type { Report } from '../../../src/core/messages';
import type { DayTotals, Session, SiteReading, Turn } from '../../../src/core/records';
import { SESSION_GAP_MS } from '../../../src/core/sessions';
import { EVERYTHING, isInvitation } from '../../../src/core/words';
import { MINUTE } from './database';

/**
 * What the ledger should hold after some reports, computed in the plainest way: all presences as sets of minutes,
 * all turns in their last revision. Times must be whole minutes. Days start at four.
 */

export interface Told {
  site: string;
  report: Report;
}

const isWithin = ({ from, to }: { from: number; to: number }, minute: number): boolean =>
  minute >= from && minute < to;

function dayAt(at: number): string {
  const isNight = new Date(at).getHours() < 4;
  // Before four, five hours ago was another date in any zone: also where the clock went back, or left a date out.
  return new Date(isNight ? at - 5 * 60 * MINUTE : at).toLocaleDateString('sv-SE');
}

export function figuresOf(all: readonly Told[]): DayTotals[] {
  const rows = new Map<string, DayTotals>();
  for (const place of [...new Set(all.map(({ site }) => site)), EVERYTHING]) {
    const here = all.filter(({ site }) => place === EVERYTHING || site === place);
    for (const minute of minutesOf(here)) {
      const row = rowOf(rows, dayAt(minute), place);
      const hour = new Date(minute).getHours();
      row.hours[hour] = (row.hours[hour] ?? 0) + MINUTE;
    }
    for (const turn of turnsOf(here)) count(rowOf(rows, dayAt(turn.at), place), turn);
  }
  return [...rows.values()].sort((a, b) => (`${a.day}${a.site}` < `${b.day}${b.site}` ? -1 : 1));
}

function minutesOf(all: readonly Told[]): number[] {
  const presences = all.flatMap(({ report }) => report.presences);
  const minutes = new Set<number>();
  for (const presence of presences)
    for (let minute = presence.from; isWithin(presence, minute); minute += MINUTE) minutes.add(minute);
  return [...minutes].sort((a, b) => a - b);
}

export function sessionsOf(all: readonly Told[]): Session[] {
  return [...new Set(all.map(({ site }) => site))].sort().flatMap((site) => {
    const sessions: Session[] = [];
    for (const minute of minutesOf(all.filter((one) => one.site === site))) {
      const last = sessions.at(-1);
      if (last && minute - last.to < SESSION_GAP_MS) {
        last.to = minute + MINUTE;
        last.presence += MINUTE;
      } else sessions.push({ site, from: minute, to: minute + MINUTE, presence: MINUTE });
    }
    return sessions;
  });
}

/** Each turn once, as its highest revision says. */
function turnsOf(all: readonly Told[]): Turn[] {
  const turns = new Map<string, Turn>();
  for (const { report } of all)
    for (const turn of report.turns) {
      const key = `${report.document}/${turn.seq}`;
      if ((turns.get(key)?.rev ?? -1) < turn.rev) turns.set(key, turn);
    }
  return [...turns.values()];
}

/** How each site is read in the end, each report coming at a moment of its own, and since when without a change. */
export function readingsOf(all: readonly (Told & { now: number })[]): SiteReading[] {
  return [...new Set(all.map(({ site }) => site))].sort().flatMap((site) => {
    const said = all.filter(({ report, ...one }) => one.site === site && report.reading !== null);
    const { reading } = said.at(-1)?.report ?? {};
    if (!reading) return [];
    const other = said.findLastIndex(({ report }) => report.reading !== reading);
    return [{ site, reading, since: said[other + 1]?.now ?? 0 }];
  });
}

function rowOf(rows: Map<string, DayTotals>, day: string, site: string): DayTotals {
  const key = `${day}/${site}`;
  const row: DayTotals = rows.get(key) ?? {
    day,
    site,
    origin: 'observed',
    hours: Array.from({ length: 24 }, () => 0),
    user: 0,
    suggested: 0,
    replies: 0,
    retries: 0,
    unseen: 0,
    general: 0,
    closings: {},
    classifiers: {},
    responses: {},
    stay: 0,
  };
  rows.set(key, row);
  return row;
}

function count(row: DayTotals, turn: Turn): void {
  if (turn.kind === 'user') row.user++;
  if (turn.kind === 'user' && turn.way === 'suggested') row.suggested++;
  if (turn.kind === 'retry') row.retries++;
  if (turn.kind === 'unseen') row.unseen++;
  if (turn.kind !== 'reply') return;
  row.replies++;
  if (turn.reader === 'general') row.general++;
  if (turn.closing === null) return;
  row.closings[turn.closing] = (row.closings[turn.closing] ?? 0) + 1;
  const named = (row.classifiers ??= {});
  named[turn.classifier] = (named[turn.classifier] ?? 0) + 1;
  if (!isInvitation(turn.closing)) return;
  if (turn.response !== null) row.responses[turn.response] = (row.responses[turn.response] ?? 0) + 1;
  row.stay += turn.stay;
}

/** A day that came to nothing in the end, and a count of none, are as good as absent. */
export function plain(rows: readonly DayTotals[]): DayTotals[] {
  const some = (counts: Partial<Record<string, number>> = {}) =>
    Object.fromEntries(Object.entries(counts).filter(([, number]) => number !== 0));
  return rows
    .map((row) => ({
      ...row,
      closings: some(row.closings),
      classifiers: some(row.classifiers),
      responses: some(row.responses),
    }))
    .filter((row) => row.user + row.replies + row.retries + row.unseen > 0 || row.hours.some((ms) => ms > 0));
}
