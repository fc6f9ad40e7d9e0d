import { importedOf } from './imported';
import { hoursOn, type Part } from './parts';
import type { DayKey, DayTotals, Ms, Turn } from './records';
import { counted, nothing, plus, presenceOf, type Addition } from './totals';
import { EVERYTHING, type SiteId } from './words';

/**
 * Two histories made one, day by day. Where both have the single intervals and turns of a day, the day is counted
 * anew from all of them, and what both hold counts once. Where one of them does not, nobody can tell what was
 * counted twice: the fuller figures of the two stand. So the same history taken in again changes nothing.
 */

export interface Counted {
  document: string;
  seq: number;
  site: SiteId;
  to: number;
  parts: Part[];
}
export type CountedTurn = Turn & { document: string; site: SiteId; day: DayKey };

/** What is known of one day. */
export interface Side {
  days: readonly DayTotals[];
  presences: readonly Counted[];
  turns: readonly CountedTurn[];
}

export interface DayMerge {
  /** The rows that are other than here, with that of everything; empty where all stays. */
  rows: DayTotals[];
  /** Sites of which the single presences and turns are to be taken in too. */
  whole: SiteId[];
}

export function mergedDay(day: DayKey, here: Side, there: Side): DayMerge {
  const sides = { here, there, both: { presences: latest(here, there), turns: newest(here, there) } };
  const rows: DayTotals[] = [];
  const whole: SiteId[] = [];
  for (const theirs of there.days) {
    if (theirs.site === EVERYTHING) continue;
    const mine = rowOf(here, theirs.site);
    const isWhole = !mine || (isExplained(mine, here) && isExplained(theirs, there));
    if (isWhole) whole.push(theirs.site);
    const row = mine ? mergedRow(mine, theirs, isWhole ? sides.both : null) : theirs;
    if (row !== mine) rows.push(row);
  }
  if (rows.length === 0) return { rows, whole };
  const isOther = ({ site }: DayTotals): boolean =>
    site !== EVERYTHING && rows.every((row) => row.site !== site);
  const all = [...rows, ...here.days.filter(isOther)];
  return { rows: [...rows, everything(day, all, sides)], whole };
}

type Raw = Pick<Side, 'presences' | 'turns'>;
interface Sides {
  here: Side;
  there: Side;
  both: Raw;
}

const rowOf = ({ days }: Side, wanted: SiteId): DayTotals | undefined =>
  days.find(({ site }) => site === wanted);

/** @param both what both sides say of it, where that is all there is; null where it is not */
function mergedRow(mine: DayTotals, theirs: DayTotals, both: Raw | null): DayTotals {
  if (both === null) return isFuller(theirs, mine) ? theirs : mine;
  const figures = fromRaw(mine.day, mine.site, both);
  return isSame(figures, mine) ? mine : { ...mine, ...figures };
}

function isFuller(a: DayTotals, b: DayTotals): boolean {
  const order = [presenceOf(a) - presenceOf(b), a.user - b.user, a.replies - b.replies];
  return (order.find((difference) => difference !== 0) ?? 0) > 0;
}

/** What single rows say of a site's day. */
function fromRaw(day: DayKey, wanted: SiteId, { presences, turns }: Raw): Addition {
  const mine = presences.filter(({ site }) => site === wanted);
  return turns
    .filter((turn) => turn.site === wanted && turn.day === day)
    .reduce((sum, turn) => plus(sum, counted(turn, 1)), {
      ...nothing(),
      hours: hoursOn(day, partsOf(mine)),
    });
}

const partsOf = (presences: readonly Counted[]): Part[] => presences.flatMap(({ parts }) => parts);

const isExplained = (row: DayTotals, raw: Raw): boolean => isSame(fromRaw(row.day, row.site, raw), row);

/** @returns whether all figures are the same; a count of nothing is no count */
function isSame(a: Addition, b: Addition): boolean {
  const keys = (Object.keys(nothing()) as (keyof Addition)[]).filter(
    (key) => !(MAPS as readonly string[]).includes(key),
  );
  const isLike = (key: keyof Addition): boolean => String(a[key]) === String(b[key]);
  const maps = knowsRules(a) && knowsRules(b) ? MAPS : MAPS.filter((key) => key !== 'classifiers');
  return keys.every(isLike) && maps.every((key) => sameCounts(a[key], b[key]));
}

const MAPS = ['closings', 'classifiers', 'responses'] as const satisfies readonly (keyof Addition)[];

/** Which rules named a closing is not known of older days; there, it is not compared. */
const knowsRules = ({ closings, classifiers }: Addition): boolean => sumOf(classifiers) === sumOf(closings);

const sumOf = (counts: Counts = {}): number =>
  Object.values(counts).reduce<number>((sum, count = 0) => sum + count, 0);

type Counts = Partial<Record<string, number>>;
const sameCounts = (a: Counts = {}, b: Counts = {}): boolean =>
  Object.keys({ ...a, ...b }).every((key) => (a[key] ?? 0) === (b[key] ?? 0));

/** Of everything: counts are sums; hours are a union where the intervals are known, and else no more than can be. */
function everything(day: DayKey, rows: readonly DayTotals[], sides: Sides): DayTotals {
  const { here, there, both } = sides;
  const [mine, theirs] = [rowOf(here, EVERYTHING), rowOf(there, EVERYTHING)];
  const counts = rows.reduce<Addition>((sum, row) => plus(sum, row), nothing());
  const hours = rows.every((row) => isExplained(row, both))
    ? hoursOn(day, partsOf(both.presences))
    : counts.hours.map((sum, hour) => atMost(sum, mine?.hours[hour] ?? 0, theirs?.hours[hour] ?? 0));
  const origin = rows.find((row) => row.origin !== 'observed')?.origin ?? 'observed';
  const isImported = rows.some(({ imported }) => imported);
  return {
    ...{ ...counts, day, site: EVERYTHING, origin, hours },
    ...(isImported && { imported: importedOf(rows) }),
  };
}

const HOUR_MS: Ms = 3_600_000;
/** An hour that comes twice in a night of autumn holds more than one. */
const atMost = (sum: Ms, mine: Ms, theirs: Ms): Ms =>
  Math.min(sum, mine + theirs, Math.max(HOUR_MS, mine, theirs));

/** @returns what names a presence or a turn among all documents */
export const idOf = ({ document, seq }: { document: string; seq: number }): string => `${document}/${seq}`;

/** Every presence of both sides once: the one that is known for longer. */
function latest(here: Side, there: Side): Counted[] {
  const all = new Map(here.presences.map((row) => [idOf(row), row]));
  for (const row of there.presences) if ((all.get(idOf(row))?.to ?? -1) < row.to) all.set(idOf(row), row);
  return [...all.values()];
}

/** Every turn of both sides once, in its newest revision. */
function newest(here: Side, there: Side): CountedTurn[] {
  const all = new Map(here.turns.map((row) => [idOf(row), row]));
  for (const row of there.turns) if ((all.get(idOf(row))?.rev ?? -1) < row.rev) all.set(idOf(row), row);
  return [...all.values()];
}
