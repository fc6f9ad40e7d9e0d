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
} from './checks';
import { isChosen, isPlan, isSwitch, MOST_BOTS } from './chosen';
import { PREFERS } from './imported';
import { isGroup, isId, isLimit, isName, isSite } from './limit-checks';
import { MOST_OF } from './limit';
import { HOWS, type FromScreen } from './messages';
import { NUDGE_KINDS } from './nudge';
import { LATEST_DAY_START } from './days';
import { LANGUAGES } from './records';
import type { Instant } from './records';
import { BOT_PATTERN, PURPOSES } from './words';

/** Longer than the guard hears of the past, and than a week on a screen. */
const FEWEST_DAYS_KEPT = 7;
const MOST_DAYS_KEPT = 3_650;
const LONGEST_PAUSE_MS = 24 * 60 * 60_000;

type Check = (value: unknown, now: Instant) => boolean;

/** As Telegram makes names, in small letters: letters, figures and underscores, 5 to 32 of them. */
const BOT = new RegExp(`^${BOT_PATTERN}$`);
const isBot: Check = (value) => isText(value, BOT);

const isDay: Check = (value) => isText(value, /^\d{4}-\d\d-\d\d$/);
const isDayOrNull: Check = (value, now) => value === null || isDay(value, now);

const isDevice: Check = (value) => isText(value, /^[a-z\d]{8}$/);

const isNameOrNull: Check = (value) => value === null || isName(value);

const isIntervalOrNull: Check = (value) => {
  if (!isFields(value)) return value === null;
  const { from, to } = value;
  return hasOnly(value, ['from', 'to']) && isInstant(from) && isInstant(to) && to > from;
};

/** The fields of each wish, and what may stand in them. */
const WISHES: Record<FromScreen['kind'], Record<string, Check>> = {
  'set-limit': { site: isSite, minutes: (value) => value === null || isWhole(value, 1, MOST_OF.day) },
  'put-limit': { limit: isLimit },
  'drop-limit': { id: isId },
  'put-group': { group: isGroup },
  'drop-group': { id: isId },
  'set-slow': { slow: isSwitch },
  'set-nudge': { nudge: (value) => isOneOf(NUDGE_KINDS, value), on: isSwitch },
  choose: { chosen: isChosen },
  'set-person': { was: isNameOrNull, name: isNameOrNull },
  'put-plan': { plan: isPlan },
  'drop-plan': { plan: isPlan },
  'reset-settings': {},
  'set-talks': { week: isDay, talks: (value) => value === null || isWhole(value, 0, 999) },
  pause: { until: (value, now) => value === null || isWhole(value, now, now + LONGEST_PAUSE_MS) },
  'set-day-start': { minutes: (value) => isWhole(value, 0, LATEST_DAY_START) },
  'set-keep-days': { days: (value) => value === null || isWhole(value, FEWEST_DAYS_KEPT, MOST_DAYS_KEPT) },
  forget: { site: isSite, first: isDayOrNull, last: isDayOrNull },
  edit: { document: isDocument, seq: (value) => isWhole(value, 0, MOST_NUMBER), keep: isIntervalOrNull },
  undo: {},
  'ask-history': {},
  'restore-history': {},
  'leave-history': {},
  'take-backup': { how: (value) => isOneOf(HOWS, value), staging: isDocument },
  'take-imported': { prefer: (value) => isOneOf(PREFERS, value), staging: isDocument },
  'undo-taken': {},
  'set-weekly': { on: (value) => typeof value === 'boolean' },
  'set-language': { language: (value) => value === null || isOneOf(LANGUAGES, value) },
  'set-sync': { name: isNameOrNull },
  'name-device': { device: isDevice, name: isName },
  'forget-device': { device: isDevice },
  'set-purpose': { site: isSite, purpose: (value) => value === null || isOneOf(PURPOSES, value) },
  'set-bots': { bots: (value) => isList(value, MOST_BOTS, (one) => isBot(one, 0)) },
};

/** @returns the message if one of our screens could have sent it, else null; never throws */
export function fromScreen(message: unknown, now: Instant): FromScreen | null {
  if (!isFields(message) || !isOneOf(Object.keys(WISHES), message['kind'])) return null;
  const checks = Object.entries(WISHES[message['kind'] as FromScreen['kind']]);
  const isWish =
    hasOnly(message, ['kind', ...checks.map(([name]) => name)]) &&
    checks.every(([name, isFine]) => isFine(message[name], now));
  return isWish ? (message as unknown as FromScreen) : null;
}
