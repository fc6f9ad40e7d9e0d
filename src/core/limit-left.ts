import { addDays, startOfDay } from './days';
import { isAbout, presenceOn, sessionAt, type Facts, type KindOf } from './facts';
import { MORE_MINUTES, type CountedLimit, type HoursLimit, type Limit, type LimitLeft } from './limit';
import { nextQuiet } from './quiet';
import type { LimitShown } from './nudge';
import type { DayKey, Instant, Ms } from './records';
import { SESSION_GAP_MS } from './sessions';
import { mondayOf, weekdayOf } from './weeks';
import type { SiteId } from './words';

const MINUTE: Ms = 60_000;
const MORE_MS = MORE_MINUTES * MINUTE;

/**
 * Where one limit stands on a site that it is about.
 *
 * A crossing is named by its time, the limit, the amount and the number of times more was asked for: it is shown once,
 * and a changed limit or ten more minutes make a new one.
 *
 * @returns null on a day on which it does not hold
 */
export function limitLeft(limit: Limit, facts: Facts, kindOf: KindOf): LimitLeft | null {
  if (limit.what === 'hours') return hoursLeft(limit, facts);
  const amount = limit.week[weekdayOf(facts.day)] ?? null;
  if (amount === null) return null;
  return limit.what === 'sessions'
    ? sessionsLeft(limit, amount, facts, kindOf)
    : presenceLeft(limit, amount * MINUTE, facts, kindOf);
}

function presenceLeft(limit: CountedLimit, amount: Ms, facts: Facts, kindOf: KindOf): LimitLeft {
  const period = periodOf(limit, facts);
  const { asked, warning, ...shown } = shownIn(period.name, amount / MINUTE, limit, facts);
  const used = usedOf(limit, facts, kindOf);
  const left = amount + asked.length * MORE_MS - used;
  const warnAt = warning(amount);
  return { ...shown, limit, runs: 'presence', left, amount, used, warnAt, until: period.until };
}

/** The time that the amount is for. */
interface Period {
  name: string;
  /** When the next begins. */
  until: Instant;
}

function periodOf({ what }: CountedLimit, facts: Facts): Period {
  const { day, settings, now } = facts;
  const startIn = (days: number, from: DayKey): Instant => startOfDay(addDays(from, days), settings.dayStart);
  if (what === 'week') return { name: mondayOf(day), until: startIn(7, mondayOf(day)) };
  if (what !== 'session') return { name: day, until: startIn(1, day) };
  const session = sessionAt(facts);
  return { name: String(session?.from ?? 0), until: (session?.to ?? now) + SESSION_GAP_MS };
}

function usedOf(limit: CountedLimit, facts: Facts, kindOf: KindOf): Ms {
  if (limit.what === 'session') return sessionAt(facts)?.presence ?? 0;
  const days = limit.what === 'day' ? [facts.day] : countedDays(limit, facts.day);
  return days.reduce((sum, day) => sum + presenceOn(day, limit.scope, facts, kindOf), 0);
}

/** The days of this week, up to today, on which a limit of the week counts. */
const countedDays = ({ week }: CountedLimit, today: DayKey): DayKey[] =>
  week
    .map((amount, days) => ({ amount, day: addDays(mondayOf(today), days) }))
    .filter(({ amount, day }) => amount !== null && day <= today)
    .map(({ day }) => day);

/** A visit that is no session yet is the one that would come next. */
function sessionsLeft(limit: CountedLimit, amount: number, facts: Facts, kindOf: KindOf): LimitLeft {
  const period = periodOf(limit, facts);
  const { asked, warning, ...shown } = shownIn(period.name, amount, limit, facts);
  const session = sessionAt(facts);
  const used = sessionsOn(limit, facts, kindOf) + (session ? 0 : 1);
  const counted = { ...shown, limit, amount, used, until: period.until };
  if (used <= amount)
    return {
      ...counted,
      runs: 'not',
      left: FAR,
      warnAt: used === amount && warning(0) !== null ? FAR : null,
    };
  const left = (lastMore(asked) ?? session?.from ?? facts.now) - facts.now;
  return { ...counted, runs: 'clock', left, warnAt: null };
}

/** Nothing takes it away while this session goes on. */
const FAR: Ms = Number.MAX_SAFE_INTEGER;

/** How many sessions of what the limit is about began today, on all devices. */
function sessionsOn({ scope }: CountedLimit, facts: Facts, kindOf: KindOf): number {
  const since = startOfDay(facts.day, facts.settings.dayStart);
  const isMine = ({ site }: { site: SiteId }): boolean => isAbout(scope, site, facts, kindOf);
  const here = facts.sessions.filter((session) => session.from >= since && isMine(session));
  const away = facts.elsewhere.filter((row) => row.day === facts.day && isMine(row));
  return away.reduce((sum, { sessions }) => sum + sessions, here.length);
}

function hoursLeft(limit: HoursLimit, facts: Facts): LimitLeft | null {
  const { day, now, settings } = facts;
  const next = nextQuiet(limit.week, day, settings.dayStart, now);
  if (next === null) return null;
  const { asked, warning, ...shown } = shownIn(
    String(next.from),
    (next.to - next.from) / MINUTE,
    limit,
    facts,
  );
  const left = Math.max(next.from, lastMore(asked) ?? 0) - now;
  const warnAt = warning(null);
  return { ...shown, limit, runs: 'clock', left, amount: null, used: 0, warnAt, until: next.to };
}

/** @returns when the last ten minutes more are over; undefined without any */
const lastMore = (asked: readonly LimitShown[]): Instant | undefined =>
  asked.length === 0 ? undefined : Math.max(...asked.map(({ chose }) => chose)) + MORE_MS;

/** What was shown of a limit in a period, and what follows from that. */
interface ShownBefore extends Pick<LimitLeft, 'id' | 'nudged' | 'more'> {
  /** Where more was asked for. */
  asked: LimitShown[];
  /** @returns at how much left the warning is due, of a budget in ms; null where there is none, or was one */
  warning(budget: Ms | null): Ms | null;
}

function shownIn(period: string, amount: number, limit: Limit, facts: Facts): ShownBefore {
  const mine = facts.nudges.filter((one) => one.kind === 'limit' && one.limit === limit.id) as LimitShown[];
  const today = mine.filter(({ day }) => day === facts.day);
  const asked = mine.filter(({ id, choice }) => choice === 'more' && periodIn(id) === period);
  const crossing = `/${limit.id}/${amount}/${asked.length}`;
  const these = mine.filter(({ id }) => periodIn(id) === period && id.endsWith(crossing));
  const id = `${period}${limit.form === 'pause' ? visitAfter(these, facts) : ''}${crossing}`;
  const isOff = today.some(({ choice }) => choice === 'not-today');
  const wasShown = these.some((one) => one.id === id && one.choice !== 'warned');
  return {
    asked,
    id,
    nudged: limit.form !== 'closed' && (isOff || wasShown),
    more: limit.more === null || today.filter(({ choice }) => choice === 'more').length < limit.more,
    warning: (budget) => (isOff || these.length > 0 ? null : warningOf(limit, budget)),
  };
}

/** A pause comes once in each session past the limit; one that came just before it is of the same visit. */
function visitAfter(shown: readonly LimitShown[], facts: Facts): string {
  const since = (sessionAt(facts)?.from ?? facts.now) - SESSION_GAP_MS;
  return `@${shown.filter(({ at }) => at <= since).length}`;
}

function warningOf({ warn }: Limit, budget: Ms | null): Ms | null {
  if (warn === null) return null;
  if ('minutes' in warn) return warn.minutes * MINUTE;
  return budget === null ? null : warn.share * budget;
}

const periodIn = (id: string): string | undefined => id.split(/[/@]/)[0];
