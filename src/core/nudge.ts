import type { LimitId, LimitKind } from './limit';
import type { DayKey, Instant } from './records';
import type { SiteId } from './words';

/**
 * `shown`: seen, and nothing chosen yet. `warned`: only the warning before a limit was seen. `off`: no nudge of this
 * kind any more.
 */
export const CHOICES = [
  'warned',
  'shown',
  'closed',
  'continue',
  'more',
  'wrap-up',
  'not-today',
  'off',
] as const;
export type Choice = (typeof CHOICES)[number];

/** Nudges besides the user's limits: docs/measures.md. */
export const NUDGE_KINDS = [
  'arrival',
  'offers',
  'break',
  'hours',
  'holdback',
  'person',
  'card',
  'plan',
] as const;
export type NudgeKind = (typeof NUDGE_KINDS)[number];

/** The looks that nudges take in turn. */
export const NUDGE_FORMS = ['corner', 'bar', 'panel', 'middle'] as const;
export type NudgeForm = (typeof NUDGE_FORMS)[number];

interface Shown {
  id: string;
  day: DayKey;
  /** Where it was shown. */
  site: SiteId;
  at: Instant;
  choice: Choice;
  /** When that was chosen. */
  chose: Instant;
}

/** A limit that was shown, one row a crossing: see core/limits.ts for its id. */
export interface LimitShown extends Shown {
  kind: 'limit';
  limit: LimitId;
  what: LimitKind;
}

export interface NudgeShown extends Shown {
  kind: NudgeKind;
  form: NudgeForm;
  /** Whether the visit did what the user came for; null as long as nobody said. Only where an intention was typed. */
  met?: boolean | null;
}

export type Nudge = LimitShown | NudgeShown;

/** "If it's after … and I've chatted …, then I …", in the user's own words. */
export interface Plan {
  /** Minutes after midnight; null at any time. */
  after: number | null;
  /** Presence in a session, in minutes. */
  minutes: number;
  then: string;
}
