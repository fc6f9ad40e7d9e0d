import type { DayKey } from '../../core/records';

/** How good the reader of closings is, on labelled replies of one language. Each figure is from 0 to 1. */
export interface Quality {
  /** Labelled replies that it was measured on. */
  rows: number;
  /** Invitation or not. */
  invitationF1: number;
  /** Of what it calls an offer, how much is one; null where too few are in the set. */
  offerPrecision: number | null;
  /** Over the classes. */
  macroF1: number;
  /** Null where no response was labelled. */
  responseAccuracy: number | null;
}

/** The languages that have rules of their own; whatever is `other` is told by punctuation and position. */
export const READ_LANGUAGES = ['en', 'nl', 'de', 'fr', 'es', 'pt', 'it', 'ru', 'other'] as const;
export type ReadLanguage = (typeof READ_LANGUAGES)[number];

export interface QualityFigures {
  /** Null as long as it was not measured. */
  date: DayKey | null;
  /** Labelled replies, of all languages. */
  rows: number;
  /** Null where a language was not measured. */
  languages: Readonly<Record<ReadLanguage, Quality | null>>;
}

/** As `npm run -s evaluate -- --held-out` says them; see docs/closings.md. */
export const QUALITY: QualityFigures = {
  date: '2026-11-28' as DayKey,
  rows: 166,
  languages: {
    en: { rows: 71, invitationF1: 0.889, offerPrecision: 0.82, macroF1: 0.592, responseAccuracy: 0.65 },
    nl: { rows: 24, invitationF1: 0.833, offerPrecision: 0.82, macroF1: 0.306, responseAccuracy: 0.75 },
    de: { rows: 18, invitationF1: 0.952, offerPrecision: 0.91, macroF1: 0.787, responseAccuracy: 0.7 },
    fr: { rows: 17, invitationF1: 0.762, offerPrecision: 0.67, macroF1: 0.44, responseAccuracy: 0.727 },
    es: { rows: 11, invitationF1: 0.933, offerPrecision: 0.86, macroF1: 0.619, responseAccuracy: 0.714 },
    pt: { rows: 9, invitationF1: 0.889, offerPrecision: 0.8, macroF1: 0.852, responseAccuracy: 1 },
    it: { rows: 10, invitationF1: 0.75, offerPrecision: 0.75, macroF1: 0.804, responseAccuracy: 1 },
    ru: null,
    other: { rows: 6, invitationF1: 0.4, offerPrecision: null, macroF1: 0.133, responseAccuracy: 0.333 },
  },
};

/** What two people who label the same replies reach with each other, each without the other: docs/closings.md. */
export const PEOPLE = {
  invitationF1: 0.98,
  offerPrecision: null,
  /** It depends on which of the two is held against the other. */
  macroF1: [0.87, 0.95],
  responseAccuracy: 0.95,
} as const;
