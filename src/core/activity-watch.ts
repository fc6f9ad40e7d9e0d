import { union, type Interval } from './intervals';
import type { Instant } from './records';
import { SESSION_GAP_MS } from './sessions';
import type { SiteId } from './words';

/** The same in every file, so that ActivityWatch takes no moment twice. */
const ID = 'full-stop';
/** Of our own: those of ActivityWatch's watchers promise titles or addresses, and its screens ask for them. */
const TYPE = 'chatbot.presence';
/** No page can know its computer's name. ActivityWatch knows this word, and opens no view of a computer for it. */
const HOSTNAME = 'unknown';

interface Event {
  /** ISO 8601, in UTC. */
  timestamp: string;
  /** Seconds. */
  duration: number;
  data: { app: string; site: SiteId };
}

const secondOf = (at: Instant): number => Math.round(at / 1000);

/** @returns none for what is shorter than a second */
function eventsOf({ from, to }: Interval, data: Event['data']): Event[] {
  const duration = secondOf(to) - secondOf(from);
  return duration > 0 ? [{ timestamp: new Date(secondOf(from) * 1000).toISOString(), duration, data }] : [];
}

/**
 * Presences as a file that ActivityWatch imports: one bucket, as `import_all` (aw-server) and `BucketsExport`
 * (aw-server-rust) read it; looked up on 2026-11-29.
 *
 * @param nameOf the name people know a site by
 * @param now what may go on still is left for a later file: it would come in once more, and longer
 * @returns JSON
 */
export function activityWatchFile(
  presences: readonly (Interval & { site: SiteId })[],
  nameOf: (site: SiteId) => string,
  now: Instant,
): string {
  const bySite = [...Map.groupBy(presences, ({ site }) => site)];
  const events = bySite.flatMap(([site, own]) =>
    union(own)
      .filter(({ to }) => to <= now - SESSION_GAP_MS)
      .flatMap((one) => eventsOf(one, { app: nameOf(site), site })),
  );
  const bucket = {
    ...{ id: ID, type: TYPE, client: ID, hostname: HOSTNAME, created: new Date(now).toISOString() },
    events: events.sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1)),
  };
  return JSON.stringify({ buckets: { [ID]: bucket } });
}
