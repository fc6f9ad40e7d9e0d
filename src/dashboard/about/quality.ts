import type { DayKey, Language } from '../../core/records';

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
  /** How the figures were obtained, in the languages of the screens. */
  obtained: Readonly<Record<Language, string>>;
  /** Null where a language was not measured. */
  languages: Readonly<Record<ReadLanguage, Quality | null>>;
}

/** As `npm run -s evaluate -- closings FILE.jsonl` says them; see docs/closings.md. */
export const QUALITY: QualityFigures = {
  date: null,
  obtained: { en: '', nl: '' },
  languages: {
    en: null,
    nl: null,
    de: null,
    fr: null,
    es: null,
    pt: null,
    it: null,
    ru: null,
    other: null,
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
