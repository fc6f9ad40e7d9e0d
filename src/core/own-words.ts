import { MOST_PEOPLE, MOST_PLANS } from './chosen';
import type { Plan } from './nudge';
import type { Settings } from './records';

/**
 * Changes one at a time what the user wrote down: a screen that has not heard of another's change takes nothing of it
 * back.
 *
 * @param was what stood there before; null where there was nothing
 * @param name what is to stand there; null takes it away
 */
export function withPerson(settings: Settings, was: string | null, name: string | null): Settings {
  const isNews = name !== null && !settings.people.includes(name);
  const put = isNews ? [name] : [];
  const isThere = was !== null && settings.people.includes(was);
  const people = isThere
    ? settings.people.flatMap((one) => (one === was && name !== was ? put : [one]))
    : [...settings.people, ...put];
  return { ...settings, people: people.slice(0, MOST_PEOPLE) };
}

const isSame = (one: Plan, other: Plan): boolean =>
  one.after === other.after && one.minutes === other.minutes && one.then === other.then;

export const withoutPlan = (settings: Settings, plan: Plan): Settings => ({
  ...settings,
  plans: settings.plans.filter((one) => !isSame(one, plan)),
});

/** @returns the settings with this plan, once; without it where there are as many as can be */
export function withPlan(settings: Settings, plan: Plan): Settings {
  const { plans } = withoutPlan(settings, plan);
  return plans.length < MOST_PLANS ? { ...settings, plans: [...plans, plan] } : settings;
}
