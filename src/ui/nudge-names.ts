import type { Choice, NudgeKind } from '../core/nudge';
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

/** What was chosen, as its button says it. */
export const CHOSEN: Partial<Record<Choice, TextKey>> = {
  continue: 'panelContinue',
  more: 'panelMore',
  'wrap-up': 'panelWrapUp',
  'not-today': 'panelNotToday',
  off: 'nudgeOff',
  closed: 'panelClose',
};
