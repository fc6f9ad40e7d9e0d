import {
  hasOnly,
  isDocument,
  isFields,
  isInstant,
  isList,
  isOneOf,
  isText,
  isWhole,
  MOST_NUMBER,
  type Fields,
} from './checks';
import { OPENED_VIEWS } from './messages';
import type { FromPage, Intention, NudgeChoice, Opening, Report, Want } from './messages';
import { CHOICES, NUDGE_KINDS } from './nudge';
import { MAX_PRESENCE_MS } from './records';
import type { Instant, Presence, Reply, Turn } from './records';
import {
  BEGAN,
  CLOSINGS,
  ENDED,
  isExtra,
  isInvitation,
  LIMIT_ID_PATTERN,
  READERS,
  READINGS,
  RESPONSES,
  SITE_PATTERN,
  WAYS,
} from './words';

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

/** @returns the message if a page of ours could have sent it, else null; never throws */
export function fromPage(message: unknown, now: Instant): FromPage | null {
  if (!isFields(message)) return null;
  if (message['kind'] === 'hello' && hasOnly(message, ['kind'])) return { kind: 'hello' };
  if (message['kind'] === 'want' && isWant(message)) return message as unknown as Want;
  if (message['kind'] === 'report' && isReport(message)) return timely(message as unknown as Report, now);
  if (message['kind'] === 'nudge' && isNudge(message)) return message as unknown as NudgeChoice;
  if (message['kind'] === 'intention' && isIntention(message)) return message as unknown as Intention;
  if (message['kind'] === 'open' && isOpening(message)) return message as unknown as Opening;
  return null;
}

const isWant = (fields: Fields): boolean => hasOnly(fields, ['kind', 'extra']) && isExtra(fields['extra']);

function isReport(fields: Fields): boolean {
  return (
    hasOnly(fields, ['kind', 'document', 'presences', 'turns', 'reading']) &&
    isDocument(fields['document']) &&
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

const isNumbered = (fields: Fields): boolean =>
  isWhole(fields['seq'], 0, MOST_NUMBER) && isWhole(fields['rev'], 0, MOST_NUMBER);

function isPresence(item: unknown): item is Presence {
  if (!isFields(item) || !isNumbered(item)) return false;
  const reasons = REASONS.filter((name) => Object.hasOwn(item, name));
  const { from, to, began = BEGAN[0], ended = ENDED[0] } = item;
  return (
    hasOnly(item, ['seq', 'rev', 'from', 'to', ...reasons]) &&
    isInstant(from) &&
    isInstant(to) &&
    to > from &&
    to - from <= MAX_PRESENCE_MS &&
    isOneOf(BEGAN, began) &&
    isOneOf(ENDED, ended)
  );
}

const REASONS = ['began', 'ended'] as const;

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

/** As core/limit-left.ts names a crossing. */
const CROSSING = new RegExp(
  `^(\\d{4}-\\d\\d-\\d\\d|\\d{1,13})(@\\d{1,3})?/${LIMIT_ID_PATTERN}/\\d{1,5}/\\d{1,3}$`,
);

const isNudge = (fields: Fields): boolean =>
  hasOnly(fields, ['kind', 'id', 'choice']) &&
  (isText(fields['id'], CROSSING) || isText(fields['id'], NUDGE)) &&
  isOneOf(CHOICES, fields['choice']);

/** As core/nudges.ts names a nudge. */
const NUDGE = new RegExp(`^(${NUDGE_KINDS.join('|')})/${SITE_PATTERN}/\\d{1,13}$`);

const isIntention = (fields: Fields): boolean =>
  hasOnly(fields, ['kind', 'id', 'met']) &&
  isText(fields['id'], NUDGE) &&
  (fields['met'] === null || typeof fields['met'] === 'boolean');

const isOpening = (fields: Fields): boolean =>
  hasOnly(fields, ['kind', 'what']) && isOneOf(OPENED_VIEWS, fields['what']);
