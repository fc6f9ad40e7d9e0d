import type { NudgeOffer, TimeLeft } from '../core/verdict';
import type { Choice } from '../core/nudge';
import type { Instant, Ms } from '../core/records';
import type { Forms, Shown, Stage } from './form';

/** A stop is natural when nothing was typed for this long: docs/measures.md. */
const UNTYPED_MS: Ms = 3_000;
/** So many invitations taken one after the other: facts of 2026-11. */
const MANY_IN_A_ROW = 3;

/** What the page is like at this moment. */
export interface Scene {
  isAttended: boolean;
  /** A reply streams, or is waited for. */
  isBusy: boolean;
  typed: Instant;
  /** Invitations that were accepted one after the other, up to now. */
  acceptedInARow: number;
  /** The user said goodbye, and the newest reply asks for more. */
  isHeldBack: boolean;
}

/** What is to be shown. */
export interface Due {
  /** What the worker knows it by; null where it need not know. */
  id: string | null;
  /** Told when it is shown. */
  told: Choice;
  /** Not shown twice in a document, if the worker did not say so. */
  key: string | null;
  isCovering: boolean;
  show(forms: Forms, stage: Stage, signal: AbortSignal): Shown;
}

export const isNaturalStop = (now: Instant, { isAttended, isBusy, typed }: Scene): boolean =>
  isAttended && !isBusy && now - typed >= UNTYPED_MS;

/**
 * @param left of the limit, in ms
 * @param shown keys of what was shown
 */
export function limitDue(limit: TimeLeft, left: Ms, shown: ReadonlySet<string>): Due | null {
  const { id, form, warnAt, nudged } = limit;
  const warning = `${id} warning`;
  if (left > 0) {
    if (warnAt === null || left > warnAt || shown.has(warning)) return null;
    const show: Due['show'] = (forms, stage, signal) => forms.warning(limit, left, stage, signal);
    return { id, told: 'warned', key: warning, isCovering: false, show };
  }
  if (nudged || (form !== 'closed' && shown.has(id))) return null;
  const show: Due['show'] = (forms, stage, signal) => forms.limit(limit, stage, signal);
  return { id, told: 'shown', key: id, isCovering: form === 'pause' || form === 'closed', show };
}

/**
 * @param presence since the verdict that brought the offers, in ms
 * @param shown keys of what was shown
 */
export function nudgeDue(
  offers: readonly NudgeOffer[],
  presence: Ms,
  shown: ReadonlySet<string>,
  scene: Scene,
): Due | null {
  const isDue = (offer: NudgeOffer): boolean =>
    !shown.has(offer.id) && offer.after <= presence && hasMoment(offer, scene);
  const offer = offers.find(isDue);
  if (!offer) return null;
  const show: Due['show'] = (forms, stage, signal) => forms.nudge(offer, stage, signal);
  return { id: offer.id, told: 'shown', key: offer.id, isCovering: false, show };
}

/** What only the page knows. */
function hasMoment({ kind }: NudgeOffer, { acceptedInARow, isHeldBack }: Scene): boolean {
  if (kind === 'offers') return acceptedInARow >= MANY_IN_A_ROW;
  return kind !== 'holdback' || isHeldBack;
}
