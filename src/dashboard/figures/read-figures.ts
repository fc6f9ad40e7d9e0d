import { fold, sumIn, type Folded, type Sum } from '../../core/fold';
import { soFar, type Span } from '../../core/periods';
import type { DayKey, DayTotals, Settings } from '../../core/records';
import { EVERYTHING, type SiteId } from '../../core/words';
import { cardOf } from '../../sites/card';
import { readDays } from '../../store/history';
import { readFirstDay, readFirstMeasured, readSites, type Basics } from '../read';
import { besideOf, filterOf, type Query } from './query';

/** All that a view of figures shows. */
export interface Figures {
  query: Query;
  today: DayKey;
  /** The span as far as it has passed; null where all of it is still to come. */
  past: Span | null;
  now: Folded;
  sum: Sum | null;
  beside: Beside | null;
  /** The first day with figures. */
  firstDay: DayKey | null;
  /** Every site with figures, of all times. */
  sites: SiteId[];
  purposes: Settings['purposes'];
}

export interface Beside {
  whole: Span;
  /** As much of it as has passed of the span. */
  part: Span;
  folded: Folded;
  sum: Sum | null;
}

const hasFacts = (site: SiteId): boolean => cardOf(site)?.facts ?? false;

/** What a view shows of the time it compares with: each site, everything in one, or nothing. */
export type Compared = 'sites' | 'everything' | 'nothing';

/** One look into the totals for the span, one for what it is compared with. @throws {StoreUnavailable} */
export async function readFigures(
  query: Query,
  { today, settings }: Basics,
  compared: Compared,
): Promise<Figures> {
  const [firstDay, measured, sites] = await Promise.all([
    readFirstDay(),
    query.beside === 'first' ? readFirstMeasured() : null,
    readSites(),
  ]);
  const past = soFar(query.span, today);
  const beside = compared === 'nothing' ? null : besideOf(query, today, measured);
  const mine = filterOf(query, settings);
  const readBeside = (span: Span): Promise<DayTotals[]> =>
    compared === 'everything' && mine === null
      ? readDays(span.first, span.last, EVERYTHING)
      : readRows(query, span);
  const [rows, others] = await Promise.all([
    past ? readRows(query, past) : [],
    beside ? readBeside(beside.whole) : [],
  ]);
  const now = fold(rows, mine, hasFacts);
  const folded = fold(others, mine, hasFacts);
  return {
    ...{ query, today, past, now, firstDay, sites, purposes: settings.purposes },
    sum: sumIn(now.days, query.span),
    beside: beside && { ...beside, folded, sum: sumIn(folded.days, beside.part) },
  };
}

/** Of one site alone by its own index; else every row, since a picture by site needs them all. */
const readRows = ({ site }: Query, { first, last }: Span): Promise<DayTotals[]> =>
  site === null || site === EVERYTHING ? readDays(first, last) : readDays(first, last, site);
