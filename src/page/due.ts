import type { NudgeOffer, NudgeSaid, TimeLeft } from '../core/verdict';
import type { Choice } from '../core/nudge';
import type { Instant, Ms } from '../core/records';
import type { CameFor } from './came-for';
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
  /** Not told or shown twice in a document, if the worker did not say so; null where it may be, and is not told. */
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

/** What has its words was told as shown, and is due at once. */
export function saidDue(said: NudgeSaid): Due {
  const show: Due['show'] = (forms, stage, signal) => forms.nudge(said, stage, signal);
  return { id: said.id, told: 'shown', key: null, isCovering: false, show };
}

/** Whether the user got what they came for. */
export function doneDue(cameFor: CameFor): Due {
  const show: Due['show'] = (forms, stage, signal) => {
    cameFor.ask();
    return forms.done(stage, signal);
  };
  return { id: null, told: 'shown', key: null, isCovering: false, show };
}

/**
 * @param presence since the verdict that brought the offers, in ms
 * @param asked ids of those whose words were asked for
 */
export function nudgeDue(
  offers: readonly NudgeOffer[],
  presence: Ms,
  asked: ReadonlySet<string>,
  scene: Scene,
): NudgeOffer | null {
  const isDue = (offer: NudgeOffer): boolean =>
    !asked.has(offer.id) && offer.after <= presence && hasMoment(offer, scene);
  return offers.find(isDue) ?? null;
}

/** What only the page knows. */
function hasMoment({ kind }: NudgeOffer, { acceptedInARow, isHeldBack }: Scene): boolean {
  if (kind === 'offers') return acceptedInARow >= MANY_IN_A_ROW;
  return kind !== 'holdback' || isHeldBack;
}
