import { hasOnly, isFields, isOneOf, isText, isWhole } from './checks';
import { DAY_MINUTES } from './limit';
import type { Chosen } from './messages';
import { NUDGE_FORMS } from './nudge';
import { FOLDS } from './records';

/** Names that the user likes to be reminded of. */
export const MOST_PEOPLE = 3;
export const MOST_PLANS = 5;
/** Bots on messengers that are watched. */
export const MOST_BOTS = 50;

export const isSwitch = (value: unknown): boolean => typeof value === 'boolean';

export const isPlan = (value: unknown): boolean =>
  isFields(value) &&
  hasOnly(value, ['after', 'minutes', 'then']) &&
  (value['after'] === null || isWhole(value['after'], 0, DAY_MINUTES - 1)) &&
  isWhole(value['minutes'], 1, DAY_MINUTES) &&
  isText(value['then'], /^[^\p{Cc}\p{Zl}\p{Zp}]{1,100}$/u);

/** A page to go to: nothing that runs, and nothing of the browser's own. */
export const isAddress = (value: unknown): boolean =>
  isText(value, /^https?:\/\/\S+$/) && URL.canParse(value);

/** What may stand in what is just chosen. */
const CHECKS: Record<keyof Chosen, (value: unknown) => boolean> = {
  suggested: isSwitch,
  nudgeForm: (value) => value === null || isOneOf(NUDGE_FORMS, value),
  helped: isSwitch,
  young: isSwitch,
  fold: (value) => isOneOf(FOLDS, value),
  wrapUpTo: (value) => value === null || isAddress(value),
  cardWeek: (value) => value === null || isText(value, /^\d{4}-\d\d-\d\d$/),
  country: (value) => value === null || isText(value, /^[A-Z]{2}$/),
};

export const isChosen = (value: unknown): boolean =>
  isFields(value) &&
  Object.entries(value).every(
    ([name, one]) => isOneOf(Object.keys(CHECKS), name) && CHECKS[name as keyof Chosen](one),
  );
