import type { FromPage, FromScreen, NudgeChoice, Report } from './messages';
import { CHOICES, LANGUAGES, MAX_PRESENCE_MS } from './records';
import type { Instant, Presence, Reply, Turn } from './records';
import { CLOSINGS, EVERYTHING, isInvitation, READERS, READINGS, RESPONSES, WAYS } from './words';

/**
 * Every message is hostile until it has passed here: it may come from a page that took over its renderer. What
 * does not fit in every detail is dropped whole. Only what has the wrong time is left out by itself: a clock that
 * was put back, or a page that slept for days, must not hold up all that comes after.
 */

/** A page's clock and the worker's are the same machine's; this much apart is rounding. */
const FUTURE_MS = 2_000;
/** A page that could not report for longer than this has lost its place in the ledger. */
const PAST_MS = 24 * 60 * 60_000;
/** More than a page ever has to tell at once: it reports at least once a minute. */
const MOST_PRESENCES = 100;
const MOST_TURNS = 400;
const MOST_BOTS = 50;
const MOST_NUMBER = 999_999;
const LONGEST_PAUSE_MS = 24 * 60 * 60_000;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

const isOneOf = <T extends string>(values: readonly T[], value: unknown): value is T =>
  (values as readonly unknown[]).includes(value);

const isText = (value: unknown, pattern: RegExp): value is string =>
  typeof value === 'string' && value.length <= 300 && pattern.test(value);

const hasOnly = (fields: Fields, names: readonly string[]): boolean =>
  Object.keys(fields).length === names.length && names.every((name) => Object.hasOwn(fields, name));

const isList = (value: unknown, most: number, isItem: (item: unknown) => boolean): boolean =>
  // Spread out: `every` would step over the holes of a sparse list, which Firefox lets through.
  Array.isArray(value) && value.length <= most && [...(value as unknown[])].every(isItem);

/** @returns the message if a page of ours could have sent it, else null; never throws */
export function fromPage(message: unknown, now: Instant): FromPage | null {
  if (!isFields(message)) return null;
  if (message['kind'] === 'hello' && hasOnly(message, ['kind'])) return { kind: 'hello' };
  if (message['kind'] === 'report' && isReport(message)) return timely(message as unknown as Report, now);
  if (message['kind'] === 'nudge' && isNudge(message)) return message as unknown as NudgeChoice;
  return null;
}

function isReport(fields: Fields): boolean {
  return (
    hasOnly(fields, ['kind', 'document', 'presences', 'turns', 'reading']) &&
    isText(fields['document'], /^[\da-f-]{36}$/) &&
    isList(fields['presences'], MOST_PRESENCES, isPresence) &&
    isList(fields['turns'], MOST_TURNS, isTurn) &&
    (fields['reading'] === null || isOneOf(READINGS, fields['reading']))
  );
}

function timely(report: Report, now: Instant): Report {
  const isTimely = (at: Instant): boolean => at >= now - PAST_MS && at <= now + FUTURE_MS;
  return {
    ...report,
    presences: report.presences.filter(({ from, to }) => isTimely(from) && isTimely(to)),
    turns: report.turns.filter(({ at }) => isTimely(at)),
  };
}

const isInstant = (value: unknown): value is Instant => isWhole(value, 0, Number.MAX_SAFE_INTEGER);

const isNumbered = (fields: Fields): boolean =>
  isWhole(fields['seq'], 0, MOST_NUMBER) && isWhole(fields['rev'], 0, MOST_NUMBER);

function isPresence(item: unknown): item is Presence {
  if (!isFields(item) || !hasOnly(item, ['seq', 'rev', 'from', 'to']) || !isNumbered(item)) return false;
  const { from, to } = item;
  return isInstant(from) && isInstant(to) && to > from && to - from <= MAX_PRESENCE_MS;
}

function isTurn(item: unknown): item is Turn {
  if (!isFields(item) || !isNumbered(item) || !isInstant(item['at'])) return false;
  if (item['kind'] === 'unseen') return hasOnly(item, TURN);
  if (!isOneOf(READERS, item['reader'])) return false;
  if (item['kind'] === 'reply') return isReply(item);
  if (item['kind'] === 'user') return isOneOf(WAYS, item['way']) && hasOnly(item, [...TURN, 'reader', 'way']);
  return item['kind'] === 'retry' && hasOnly(item, [...TURN, 'reader']);
}

const TURN = ['seq', 'rev', 'kind', 'at'] as const;

const REPLY = [...TURN, 'reader', 'closing', 'classifier', 'response', 'stay'] as const;

function isReply(item: Fields): boolean {
  const { closing, response } = item as Partial<Reply>;
  const invited = isOneOf(CLOSINGS, closing) && isInvitation(closing);
  return (
    hasOnly(item, REPLY) &&
    (closing === null || isOneOf(CLOSINGS, closing)) &&
    (response === null || (invited && isOneOf(RESPONSES, response))) &&
    isWhole(item['classifier'], 0, MOST_NUMBER) &&
    isWhole(item['stay'], 0, response === 'accepted' ? PAST_MS : 0)
  );
}

/** As core/limits.ts names a crossing. */
const CROSSING = /^\d{4}-\d\d-\d\d\/[\w.*-]{1,253}\/\d{1,4}\/\d{1,3}$/;

const isNudge = (fields: Fields): boolean =>
  hasOnly(fields, ['kind', 'id', 'choice']) &&
  isText(fields['id'], CROSSING) &&
  isOneOf(CHOICES, fields['choice']);

/** @returns the message if one of our screens could have sent it, else null; never throws */
export function fromScreen(message: unknown, now: Instant): FromScreen | null {
  if (!isFields(message) || !isWish(message, now)) return null;
  return message as unknown as FromScreen;
}

function isWish(fields: Fields, now: Instant): boolean {
  switch (fields['kind']) {
    case 'set-limit':
      return isSite(fields['site']) && (fields['minutes'] === null || isWhole(fields['minutes'], 1, 1440));
    case 'pause':
      return fields['until'] === null || isWhole(fields['until'], now, now + LONGEST_PAUSE_MS);
    case 'set-language':
      return fields['language'] === null || isOneOf(LANGUAGES, fields['language']);
    case 'set-bots':
      return isList(fields['bots'], MOST_BOTS, isBot);
    default:
      return false;
  }
}

/** As Telegram makes names, in small letters: letters, figures and underscores, 5 to 32 of them. */
const isBot = (value: unknown): boolean => isText(value, /^[a-z][a-z\d_]{3,30}[a-z\d]$/);

const isSite = (value: unknown): boolean => value === EVERYTHING || isText(value, /^[a-z\d.-]{1,253}$/);
