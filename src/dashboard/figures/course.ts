import type { DayFigures, Sum } from '../../core/fold';
import { partsIn, unitFor, type Span, type Unit } from '../../core/periods';
import type { DayKey } from '../../core/records';
import type { Shift } from '../../core/shifts';
import type { SiteId } from '../../core/words';
import { siteName } from '../../sites/card';
import type { Speech } from '../../ui/speech';
import type { Key } from '../charts/legend';
import type { Line, Place } from '../charts/over-time';
import { notesOf, signKeys, signsOf } from './notes';
import type { Figures } from './read-figures';
import { nearestTo, sumsIn } from './sums';
import { partLabel, partName } from './time-chart';

/** What all pictures of closings over time have in common: by day, week or month, what is to be said of the figures. */

type Days = ReadonlyMap<DayKey, DayFigures>;

/** A day, week or month of the course. */
export interface Step {
  part: Span;
  name: string;
  /** Null where nothing was measured; undefined where it is still to come. */
  sum: Sum | null | undefined;
  /** Before the first day of all: there is no gap to be shown. */
  isBefore: boolean;
  notes: readonly string[];
}

export interface Course {
  unit: Unit;
  steps: readonly Step[];
  lines: readonly Line[];
  keys: readonly Key[];
  /** @param said of the figures, where there are some */
  places(said: (sum: Sum) => string): Place[];
}

/** Steps in how a site ends its replies. */
export type Makers = ReadonlyMap<SiteId, Shift>;

/** @param days of one site, or of everything that is shown */
export function courseOf(days: Days, makers: Makers, figures: Figures, speech: Speech): Course {
  const { query, today, firstDay } = figures;
  const { say } = speech;
  const unit = unitFor(query.span);
  const parts = partsIn(query.span, unit);
  const sums = sumsIn(days, parts);
  const rules = breaksIn(sums).map((at): Line => ({ at, what: 'rules' }));
  const sites = [...makers].map(([site, { day }]) => ({ site, at: nearestTo(day, parts) }));
  const steps = parts.map((part, at): Step => {
    const sum = part.first > today ? undefined : sums[at];
    const changed = sites.filter((one) => one.at === at).map(({ site }) => siteName(site));
    return {
      ...{ part, sum, name: partName(part, unit, speech) },
      isBefore: firstDay === null || part.last < firstDay,
      notes: [
        ...(sum ? notesOf(sum.marks, speech) : []),
        ...(rules.some((line) => line.at === at) ? [say('dashKeyRules')] : []),
        ...(changed.length > 0 ? [makersText(changed, speech)] : []),
      ],
    };
  });
  const lines = [
    ...rules,
    ...[...new Set(sites.map(({ at }) => at))].map((at): Line => ({ at, what: 'site' })),
  ];
  return {
    ...{ unit, steps, lines, keys: keysOf(days, steps, rules, sites, speech) },
    places: (said) => steps.map((step) => placeIn(step, unit, steps.length, figures, said, speech)),
  };
}

function placeIn(
  { part, name, sum, notes }: Step,
  unit: Unit,
  count: number,
  { today }: Figures,
  said: (sum: Sum) => string,
  speech: Speech,
): Place {
  const figure = sum ? said(sum) : absent(sum, speech);
  return {
    label: partLabel(part, unit, count, speech),
    text: [`${name}: ${figure}`, ...notes].join('; '),
    signs: sum ? signsOf(sum.marks) : '',
    isNow: unit === 'day' && part.first === today,
  };
}

/** Why there are no figures. */
export const absent = (sum: null | undefined, { say }: Speech): string =>
  say(sum === undefined ? 'dashToCome' : 'weekNothing');

/** @returns what a picture shows of a step: null for a gap, undefined where there is nothing to be shown */
export function shownOf<Value>({ sum, isBefore }: Step, of: (sum: Sum) => Value): Value | null | undefined {
  if (sum) return of(sum);
  return isBefore ? undefined : sum;
}

function keysOf(
  days: Days,
  steps: readonly Step[],
  rules: readonly Line[],
  sites: readonly { site: SiteId }[],
  speech: Speech,
): Key[] {
  const { say } = speech;
  const hasGap = steps.some((step) => shownOf(step, () => 0) === null);
  const names = sites.map(({ site }) => siteName(site));
  return [
    ...(hasGap ? [{ look: { sign: '–' }, text: say('weekNothing') }] : []),
    ...(rules.length > 0 ? [{ look: { sign: '|' }, text: say('dashKeyRules') }] : []),
    ...(names.length > 0 ? [{ look: { sign: '¦' }, text: makersText(names, speech) }] : []),
    ...signKeys(days.values(), speech),
  ];
}

const makersText = (names: readonly string[], { say, list }: Speech): string =>
  say('dashKeyMaker', { site: list(names) });

/** @returns the places whose closings other rules named than those of the place before with closings */
function breaksIn(sums: readonly (Sum | null)[]): number[] {
  let known: string | null = null;
  return sums.flatMap((sum, place) => {
    const versions = sum?.versions ?? [];
    if (versions.length === 0) return [];
    const these = [...versions].sort().join();
    const isOther = known !== null && known !== these;
    known = these;
    return isOther ? [place] : [];
  });
}

/** For the table: what a mark says in the picture. */
export const noted = ({ notes }: Pick<Step, 'notes'>): string => notes.join(', ');
