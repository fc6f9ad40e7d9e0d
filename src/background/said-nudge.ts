import { addDays } from '../core/days';
import type { Facts } from '../core/facts';
import type { NudgeOffer } from '../core/verdict';
import type { NudgeKind } from '../core/nudge';
import type { NudgeOpen } from '../core/nudges';
import type { DayTotals, Ms } from '../core/records';
import { plus, presenceOf } from '../core/totals';
import { invitationsOf } from '../core/trends';
import { mondayOf } from '../core/weeks';
import type { Formats } from '../ui/format';
import { timeText } from '../ui/limit-text';
import type { TextKey, Texts, Values } from '../ui/texts';

type Speech = Texts & Formats;

const BODIES: Record<NudgeKind, TextKey> = {
  arrival: 'saidArrival',
  offers: 'saidOffers',
  break: 'saidBreak',
  hours: 'saidHours',
  holdback: 'saidHoldback',
  person: 'saidPerson',
  card: 'saidCard',
  plan: 'saidPlan',
};
const WHYS: Record<NudgeKind, TextKey> = {
  arrival: 'saidWhyArrival',
  offers: 'saidWhyOffers',
  break: 'saidWhyBreak',
  hours: 'saidWhyHours',
  holdback: 'saidWhyHoldback',
  person: 'saidWhyPerson',
  card: 'saidWhyCard',
  plan: 'saidWhyPlan',
};

/** @returns a nudge as the page is told of it, in words */
export function offered(open: NudgeOpen, facts: Facts, speech: Speech): NudgeOffer {
  const { id, kind, form, isNewForm, after } = open;
  const values = valuesOf(open, facts, speech);
  const said = { body: speech.say(BODIES[kind], values), why: speech.say(WHYS[kind], values) };
  return { id, kind, form, isNewForm, after, ...said };
}

function valuesOf({ kind, plan }: NudgeOpen, facts: Facts, speech: Speech): Values {
  const { settings } = facts;
  if (kind === 'break') return { time: speech.duration(settings.young ? HALF_HOUR : 2 * HALF_HOUR) };
  if (kind === 'person') return { list: speech.list(settings.people) };
  if (kind === 'card') return lastWeek(facts, speech);
  if (kind !== 'plan' || plan === null) return {};
  const after = plan.after === null ? '' : timeText(plan.after, speech);
  return { then: plan.then, after, time: speech.duration(plan.minutes * 60_000) };
}

const HALF_HOUR: Ms = 30 * 60_000;

function lastWeek({ before, day }: Facts, { duration, number }: Speech): Values {
  const monday = addDays(mondayOf(day), -7);
  const sumOf = (rows: readonly DayTotals[]): Ms => rows.reduce((sum, row) => sum + presenceOf(row), 0);
  const week = before.filter((row) => row.day >= monday);
  const [first, ...others] = week;
  const all = first && others.reduce((sum, row) => ({ ...sum, ...plus(sum, row) }), first);
  const { invited, accepted, stay } = invitationsOf(all);
  return {
    time: duration(sumOf(week)),
    before: duration(sumOf(before.filter((row) => row.day < monday))),
    invited: number(invited),
    accepted: number(accepted),
    stay: duration(stay),
  };
}
