import type { Nudge } from '../nudge';
import type { DayKey, DayTotals, Session, Settings } from '../records';
import type { SiteId, SiteKind } from '../words';
import { EVERYTHING } from '../words';
import type { Table } from './table';

/** All that an export for research is made of. */
export interface ResearchFacts {
  today: DayKey;
  days: readonly DayTotals[];
  /** As far back as they are kept. */
  sessions: readonly Session[];
  nudges: readonly Nudge[];
  settings: Settings;
  /** The first day of which sessions and nudges are kept; null where all are. */
  keptSince: DayKey | null;
  /** Of the machine: `Europe/Amsterdam`. */
  zone: string;
  /** Of the extension. */
  version: string;
  /** Of the rules that name closings today. */
  classifier: number;
  /** How often these are right. */
  quality: Table;
  /** Null of a chat that the user added: its name is an address. */
  kindOf(site: SiteId): SiteKind | null;
}

/** What the person wants in it. */
export interface Wanted {
  first: DayKey;
  last: DayKey;
  /** Presence by hour of the day, and quiet hours. */
  hours: boolean;
}

/** @returns names of sites that give no address away: of those that are not ours, a number */
export function siteNames({ days, nudges, settings, kindOf }: ResearchFacts): (site: SiteId) => string {
  const limited = settings.limits.flatMap(({ scope }) => (scope.of === 'site' ? [scope.site] : []));
  const all = [...days.map(({ site }) => site), ...nudges.map(({ site }) => site), ...limited];
  const strange = [...new Set(all)].filter((site) => site !== EVERYTHING && kindOf(site) === null);
  const names = new Map(strange.map((site, place) => [site, `other-${place + 1}`]));
  return (site) => names.get(site) ?? site;
}
