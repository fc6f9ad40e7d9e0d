import type { NudgeKind } from '../core/nudge';
import type { TextKey } from './texts';

/** What each nudge is called. */
export const NUDGE_NAMES: Record<NudgeKind, TextKey> = {
  arrival: 'nudgeArrival',
  offers: 'nudgeOffers',
  break: 'nudgeBreak',
  hours: 'nudgeHours',
  holdback: 'nudgeHoldback',
  person: 'nudgePerson',
  card: 'nudgeCard',
  plan: 'nudgePlan',
};
