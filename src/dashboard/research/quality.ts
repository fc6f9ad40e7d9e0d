import type { Field, Table } from '../../core/research/table';
import { QUALITY, READ_LANGUAGES, type Quality } from '../about/quality';

/** What a figure says, of each language. */
const FIGURES: readonly (readonly [figure: keyof Quality, name: string, description: string])[] = [
  ['rows', 'replies', 'Labelled replies that it was measured on.'],
  ['invitationF1', 'invitation_f1', 'Invitation or not: F1, 0 to 1.'],
  ['offerPrecision', 'offer_precision', 'Of what is called an offer, the share that is one.'],
  ['macroF1', 'closing_macro_f1', 'All classes of closings: mean F1.'],
  ['responseAccuracy', 'response_accuracy', 'Responses that are named rightly.'],
];

const FIELDS: readonly Field[] = [
  { name: 'language', type: 'string', values: READ_LANGUAGES, description: 'Language of the reply.' },
  ...FIGURES.map(([figure, name, description]): Field => ({
    ...{ name, description, type: figure === 'rows' ? 'integer' : 'number', optional: true },
  })),
];

/** How often the rules that name closings are right, as the screen about the figures says it. */
export const qualityTable = (): Table => ({
  name: 'quality',
  description: `How often the rules that name closings and responses are right, by language. Measured on ${QUALITY.rows} real replies, labelled by hand, that nobody had looked at while the rules were written; where a language has fewer than 40 of them, its figures are a first impression.`,
  key: ['language'],
  fields: FIELDS,
  rows: READ_LANGUAGES.map((language) => {
    const quality = QUALITY.languages[language];
    return [language, ...FIGURES.map(([figure]) => quality?.[figure] ?? null)];
  }),
});
