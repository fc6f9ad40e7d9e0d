import type { Facts } from '../core/facts';
import type { NudgeOffer, NudgeSaid } from '../core/verdict';
import type { NudgeKind } from '../core/nudge';
import { lastCard, type NudgeOpen } from '../core/nudges';
import type { Ms } from '../core/records';
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

/** @returns a nudge as the page is told of it: without its words, which may hold names and figures */
export const offered = ({ id, kind, form, isNewForm, after }: NudgeOpen): NudgeOffer => ({
  id,
  kind,
  form,
  isNewForm,
  after,
});

/** @returns a nudge that is being shown, in words */
export function saidOf(open: NudgeOpen, facts: Facts, speech: Speech): NudgeSaid {
  const values = valuesOf(open, facts, speech);
  const body = open.kind === 'card' && !('before' in values) ? 'saidCardFirst' : BODIES[open.kind];
  const words = { body: speech.say(body, values), why: speech.say(WHYS[open.kind], values) };
  return { ...offered(open), ...words };
}

function valuesOf({ kind, plan }: NudgeOpen, facts: Facts, speech: Speech): Values {
  const { settings } = facts;
  if (kind === 'break') return { time: speech.duration(settings.young ? HALF_HOUR : 2 * HALF_HOUR) };
  if (kind === 'person') return { list: speech.list(settings.people) };
  if (kind === 'card') return cardOf(facts, speech);
  if (kind !== 'plan' || plan === null) return {};
  const after = plan.after === null ? '' : timeText(plan.after, speech);
  return { then: plan.then, after, time: speech.duration(plan.minutes * 60_000) };
}

const HALF_HOUR: Ms = 30 * 60_000;

/** What the week before came to is among them only where anything was measured then. */
function cardOf(facts: Facts, { duration, number }: Speech): Values {
  const card = lastCard(facts);
  if (card === null) return {};
  const { time, before, invited, accepted, stay } = card;
  return {
    time: duration(time),
    ...(before !== null && { before: duration(before) }),
    invited: number(invited),
    accepted: number(accepted),
    stay: duration(stay),
  };
}
