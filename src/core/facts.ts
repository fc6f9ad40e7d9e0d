import { isInForce, type LimitScope } from './limit';
import type { BackOff } from './back-off';
import type { Nudge, NudgeForm, NudgeKind } from './nudge';
import type { DayKey, DayTotals, Instant, Ms, Session, Settings } from './records';
import { SESSION_GAP_MS } from './sessions';
import type { Elsewhere } from './sync/devices';
import { presenceOf } from './totals';
import { EVERYTHING, type SiteId, type SiteKind } from './words';

/** What the ledger knows when a page of this site asks, as far as limits and nudges go. */
export interface Facts {
  now: Instant;
  /** Today. */
  day: DayKey;
  site: SiteId;
  settings: Settings;
  /** The totals of this week so far, of every site and of everything. */
  rows: readonly DayTotals[];
  /** The totals of everything, of the two weeks before this one. */
  before: readonly DayTotals[];
  /** The sessions that today has seen, of every site. */
  sessions: readonly Session[];
  /** What was shown this week so far. */
  nudges: readonly Nudge[];
  nudging: Nudging;
  /** What the other devices tell of this week; nothing where there is no sync. */
  elsewhere: readonly Elsewhere[];
}

/** What is remembered of nudges for longer than they are kept themselves. */
export interface Nudging {
  backOff: Partial<Record<NudgeKind, BackOff>>;
  /** The forms that were seen. */
  forms: readonly NudgeForm[];
}

export const NO_NUDGING: Nudging = { backOff: {}, forms: [] };

export type KindOf = (site: SiteId) => SiteKind;

/** @returns whether a limit of this scope is about this site */
export function isAbout(
  scope: LimitScope,
  site: SiteId,
  { settings, day }: Pick<Facts, 'settings' | 'day'>,
  kindOf: KindOf,
): boolean {
  switch (scope.of) {
    case 'everything':
      return true;
    case 'kind':
      return scope.kind === kindOf(site);
    case 'site':
      return scope.site === site;
    case 'group':
      return settings.groups.some(
        (one) => one.id === scope.group && isInForce(one, day) && one.sites.includes(site),
      );
  }
}

/** @returns the session on this site that goes on, or that ended so lately that it still may */
export const sessionAt = ({
  sessions,
  site,
  now,
}: Pick<Facts, 'sessions' | 'site' | 'now'>): Session | null =>
  sessions.find((one) => one.site === site && one.to > now - SESSION_GAP_MS && one.from <= now) ?? null;

/**
 * @returns presence of a day on all that the scope is about, in ms; two sites at once are one time, two devices at once
 * are two
 */
export function presenceOn(day: DayKey, scope: LimitScope, facts: Facts, kindOf: KindOf): Ms {
  const here = facts.rows
    .filter((row) => row.day === day)
    .map((row): Timed => ({ site: row.site, ms: presenceOf(row) }));
  const away = facts.elsewhere.filter((row) => row.day === day);
  const devices = [...new Set(away.map(({ device }) => device))];
  return [here, ...devices.map((device) => away.filter((row) => row.device === device))].reduce(
    (ms, rows) => ms + timeIn(rows, scope, facts, kindOf),
    0,
  );
}

type Timed = Pick<Elsewhere, 'site' | 'ms'>;

/** Of one device. */
function timeIn(rows: readonly Timed[], scope: LimitScope, facts: Facts, kindOf: KindOf): Ms {
  const all = sumOf(rows.filter(({ site }) => site === EVERYTHING));
  if (scope.of === 'everything') return all;
  const mine = rows.filter(({ site }) => site !== EVERYTHING && isAbout(scope, site, facts, kindOf));
  return scope.of === 'site' ? sumOf(mine) : Math.min(sumOf(mine), all);
}

const sumOf = (rows: readonly Timed[]): Ms => rows.reduce((sum, { ms }) => sum + ms, 0);
