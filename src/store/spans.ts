import type { Span } from '../core/periods';
import type { DayKey, DayTotals } from '../core/records';
import { EVERYTHING, type SiteId } from '../core/words';
import type { Store } from './open';
import type { Spans } from './schema';
import { note, noteIn, type Transaction } from './transaction';

/**
 * The first and the last day of each site, so that no screen looks for them among all days. The note is right, or it is
 * not there: then they are looked for, until the worker notes them again (pack.ts).
 */

/** What a transaction knows of the note; null: it is not there. */
const known = new WeakMap<Transaction, Promise<{ spans: Spans | null }>>();

function knownIn(transaction: Transaction): Promise<{ spans: Spans | null }> {
  const before = known.get(transaction);
  if (before) return before;
  const loaded = noteIn(transaction, 'spans').then((spans) => ({ spans: spans ?? null }));
  known.set(transaction, loaded);
  return loaded;
}

/** To be told of each row of `days` that is put. */
export async function widenSpan(transaction: Transaction, { day, site }: DayTotals): Promise<void> {
  const here = await knownIn(transaction);
  if (here.spans === null || site === EVERYTHING) return;
  const { first = day, last = day } = here.spans[site] ?? {};
  if (site in here.spans && first <= day && day <= last) return;
  const span = { first: day < first ? day : first, last: day > last ? day : last };
  here.spans = { ...here.spans, [site]: span };
  await note(transaction, 'spans', here.spans);
}

/** To be told before a row of `days` is deleted: nobody knows which day is the first or the last then. */
export async function dropSpans(transaction: Transaction): Promise<void> {
  const here = await knownIn(transaction);
  if (here.spans === null) return;
  here.spans = null;
  await note(transaction, 'spans', undefined);
}

/** Notes them where they are not and there is a day. */
export async function noteSpans(transaction: Transaction): Promise<void> {
  const here = await knownIn(transaction);
  if (here.spans !== null) return;
  const spans = await findSpans(transaction.objectStore('days').index('site'));
  if (Object.keys(spans).length === 0) return;
  here.spans = spans;
  await note(transaction, 'spans', spans);
}

/** @returns every site with figures, and its first and last day, in the order of their names */
export async function readSpans(store: Store): Promise<Map<SiteId, Span>> {
  const reading = store.transaction(['days', 'notes']);
  const noted = (await reading.objectStore('notes').get('spans')) as Spans | undefined;
  const spans = noted ?? (await findSpans(reading.objectStore('days').index('site')));
  return new Map(Object.entries(spans).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The index of `days` by site, whatever transaction it is of. */
interface BySite {
  openKeyCursor(
    range: IDBKeyRange,
    direction?: 'next' | 'prev',
  ): Promise<{ key: [site: SiteId, day: DayKey] } | null>;
}

/** From one site's rows to the next one's: two steps a site, however many days there are. */
async function findSpans(index: BySite): Promise<Spans> {
  const spans: Spans = {};
  for (let range = IDBKeyRange.lowerBound(['']); ;) {
    const first = await index.openKeyCursor(range);
    if (!first) return spans;
    const [site, day] = first.key;
    const last = await index.openKeyCursor(IDBKeyRange.bound([site], [site, []]), 'prev');
    if (site !== EVERYTHING) spans[site] = { first: day, last: last?.key[1] ?? day };
    range = IDBKeyRange.lowerBound([site, []]);
  }
}
