import { fold, sumIn, type Folded, type Sum } from '../../core/fold';
import { withMonths } from '../../core/month-sums';
import { soFar, type Span } from '../../core/periods';
import type { DayKey, DayTotals, Settings } from '../../core/records';
import { EVERYTHING, type SiteId } from '../../core/words';
import { cardOf } from '../../sites/card';
import { readDays, readSummed } from '../../store/history';
import { readFirstMeasured, readKnown, type Basics } from '../read';
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

/** What a view shows of the time it compares with: each site, or everything in one. */
export type Compared = 'sites' | 'everything';

/** What a view shows of each site: what it came to, or day by day. */
export type OfSites = 'sums' | 'days';

/** One look into the totals for the span, one for what it is compared with. @throws {StoreUnavailable} */
export async function readFigures(
  query: Query,
  { today, settings }: Basics,
  compared: Compared,
  ofSites: OfSites = 'sums',
): Promise<Figures> {
  const measured = query.beside === 'first' ? await readFirstMeasured() : null;
  const past = soFar(query.span, today);
  const beside = besideOf(query, today, measured);
  const mine = filterOf(query, settings);
  const read = async (span: Span, part: Span, isWhole: boolean): Promise<Folded> => {
    if (isWhole && mine === null)
      return fold(await readDays(span.first, span.last, EVERYTHING), null, hasFacts);
    if (mine !== null || ofSites === 'days') return fold(await readRows(query, span), mine, hasFacts);
    const { rows, months } = await readSummed(span, part);
    return withMonths(fold(rows, null, hasFacts), months, hasFacts);
  };
  const [known, now, folded] = await Promise.all([
    readKnown(),
    past ? read(past, past, false) : NONE,
    beside ? read(beside.whole, beside.part, compared === 'everything') : NONE,
  ]);
  return {
    ...{ query, today, past, now, ...known, purposes: settings.purposes },
    sum: sumIn(now.days, query.span),
    beside: beside && { ...beside, folded, sum: sumIn(folded.days, beside.part) },
  };
}

const NONE: Folded = { days: new Map(), sites: new Map() };

/** Of one site alone by its own index; else every row, since a picture by site needs them all. */
const readRows = ({ site }: Query, { first, last }: Span): Promise<DayTotals[]> =>
  site === null || site === EVERYTHING ? readDays(first, last) : readDays(first, last, site);
