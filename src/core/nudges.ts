import { isResting, NO_BACK_OFF } from './back-off';
import { addDays, startOfDay } from './days';
import { sessionAt, type Facts, type KindOf } from './facts';
import { limitsLeft } from './limits';
import {
  NUDGE_FORMS,
  NUDGE_KINDS,
  type NudgeForm,
  type NudgeKind,
  type NudgeShown,
  type Plan,
} from './nudge';
import type { Ms } from './records';
import { SESSION_GAP_MS } from './sessions';
import { isBaselineOver } from './suggestion';
import { lastWeek, weekCardOf, type WeekCard } from './week-card';
import { weekNumber } from './weeks';

const MINUTE: Ms = 60_000;
const BREAK_MS = 60 * MINUTE;
/** For those under 18. */
const YOUNG_BREAK_MS = 30 * MINUTE;
const PERSON_AFTER_MS = 20 * MINUTE;
/** An intention is asked for when a visit begins. */
const ARRIVAL_MS = MINUTE;
/** Besides the one a session. */
export const MOST_A_DAY = 4;

/** What there is without being asked for, once the first week is over. */
const ON_BY_ITSELF: readonly NudgeKind[] = ['offers', 'break', 'hours', 'holdback', 'person', 'card', 'plan'];

/** A nudge that may be shown; the page knows when its moment has come. */
export interface NudgeOpen {
  id: string;
  kind: NudgeKind;
  form: NudgeForm;
  isNewForm: boolean;
  after: Ms;
  /** What it is about, where it is a plan. */
  plan: Plan | null;
}

/**
 * One a session and four a day at most; none while a limit is reached, which is the user's own word.
 *
 * @returns what may be shown on this site now, at most one of which is
 */
export function nudgesOpen(facts: Facts, kindOf: KindOf): NudgeOpen[] {
  if (isFull(facts) || limitsLeft(facts, kindOf).some(({ left, nudged }) => left <= 0 && !nudged)) return [];
  const { site, now, settings, day, nudging } = facts;
  const form = settings.nudgeForm ?? NUDGE_FORMS[weekNumber(day) % NUDGE_FORMS.length] ?? NUDGE_FORMS[0];
  const isNewForm = settings.nudgeForm === null && !nudging.forms.includes(form);
  const from = sessionAt(facts)?.from ?? now;
  return NUDGE_KINDS.flatMap((kind) => {
    const moment = isWanted(kind, facts) ? momentOf(kind, facts, kindOf) : null;
    if (moment === null) return [];
    return [{ id: `${kind}/${site}/${from}`, kind, form, isNewForm, ...moment }];
  });
}

/** @returns whether so many were shown in this session, or today, that no more are to come */
function isFull(facts: Facts): boolean {
  const { nudges, site, day, now } = facts;
  const since = (sessionAt(facts)?.from ?? now) - SESSION_GAP_MS;
  const seen = nudges.filter(({ choice }) => choice !== 'warned');
  const isInSession = seen.some((one) => one.site === site && one.at > since);
  return isInSession || seen.filter((one) => one.day === day && one.kind !== 'limit').length >= MOST_A_DAY;
}

/** @returns whether the user has it switched on, or the product has */
export const isOn = (kind: NudgeKind, { settings, rows, before, day }: NudgeSwitches): boolean =>
  settings.nudges[kind] ?? (ON_BY_ITSELF.includes(kind) && isBaselineOver([...before, ...rows], day));

export type NudgeSwitches = Pick<Facts, 'settings' | 'rows' | 'before' | 'day'>;

function isWanted(kind: NudgeKind, facts: Facts): boolean {
  const { nudging, day, nudges } = facts;
  const isOff = nudges.some((one) => one.kind === kind && one.day === day && one.choice === 'not-today');
  return isOn(kind, facts) && !isOff && !isResting(nudging.backOff[kind] ?? NO_BACK_OFF, day);
}

type Moment = Pick<NudgeOpen, 'after' | 'plan'>;

const AT_ONCE: Moment = { after: 0, plan: null };

/** @returns how much presence it is until then; null where it does not come in this session */
function momentOf(kind: NudgeKind, facts: Facts, kindOf: KindOf): Moment | null {
  const { settings, nudges } = facts;
  const presence = sessionAt(facts)?.presence ?? 0;
  const past = (ms: Ms): Moment => ({ after: Math.max(0, ms - presence), plan: null });
  const wasThisWeek = nudges.some((one) => one.kind === kind);
  switch (kind) {
    case 'arrival':
      return presence < ARRIVAL_MS ? AT_ONCE : null;
    case 'offers':
    case 'holdback':
      return AT_ONCE;
    case 'break':
      return past(settings.young ? YOUNG_BREAK_MS : BREAK_MS);
    case 'hours':
      return isQuietAgain(facts, kindOf) ? AT_ONCE : null;
    case 'person':
      return settings.people.length > 0 && !wasThisWeek ? past(PERSON_AFTER_MS) : null;
    case 'card':
      return lastCard(facts) !== null && !wasThisWeek ? AT_ONCE : null;
    case 'plan':
      return planMoment(facts, presence);
  }
}

/** @returns the card that the nudge is about; null where nothing was measured in the last week */
export const lastCard = ({ before, day }: Pick<Facts, 'before' | 'day'>): WeekCard | null =>
  weekCardOf(lastWeek(day), before, [], []);

/** The quiet hours were shown already, in an earlier session, and go on. */
const isQuietAgain = (facts: Facts, kindOf: KindOf): boolean =>
  limitsLeft(facts, kindOf).some(({ limit, left, nudged }) => limit.what === 'hours' && left <= 0 && nudged);

/** @returns that of the plan which comes first; each day has one */
function planMoment({ settings, nudges, day, now }: Facts, presence: Ms): Moment | null {
  if (nudges.some((one) => one.kind === 'plan' && one.day === day)) return null;
  const { dayStart, plans } = settings;
  const moments = plans
    .filter(({ after }) => after === null || now >= momentOn(day, after, dayStart))
    .map((plan) => ({ after: Math.max(0, plan.minutes * MINUTE - presence), plan }));
  return moments.sort((a, b) => a.after - b.after)[0] ?? null;
}

const momentOn = (day: string, minutes: number, dayStart: number): number =>
  startOfDay(minutes < dayStart ? addDays(day, 1) : day, minutes);

/** @returns the nudge that this id names, where it may be shown here now */
export const nudgeOf = (id: string, facts: Facts, kindOf: KindOf): NudgeOpen | null =>
  nudgesOpen(facts, kindOf).find(({ kind }) => id.startsWith(`${kind}/${facts.site}/`)) ?? null;

export const isNudge = (row: { kind: string }): row is NudgeShown => row.kind !== 'limit';
