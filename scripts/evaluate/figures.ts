/** Precision, recall and F1 of predictions, as `evaluate -- closings` prints them. */
import { CLOSINGS, RESPONSES, isInvitation, type Closing, type Response } from '../../src/core/words.ts';
import type { Prediction } from './predict.ts';

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

interface Figures {
  rows: number;
  invitation: Score;
  closing: Partial<Record<Closing, Score & { n: number }>>;
  /** Mean F1 of the five classes that every set has. */
  macro_f1: number;
  response: { accuracy: number; n: number } & Partial<Record<Response, Score & { n: number }>>;
}

/** The classes by which the issue measures; the others are too rare. */
const MEASURED: readonly Closing[] = ['offer', 'extend', 'personal', 'clarify', 'none'];

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

export function scoreOf(truth: readonly boolean[], said: readonly boolean[]): Score {
  const hits = truth.filter((yes, at) => yes && said[at]).length;
  const found = said.filter(Boolean).length;
  const there = truth.filter(Boolean).length;
  const precision = found === 0 ? 0 : hits / found;
  const recall = there === 0 ? 0 : hits / there;
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}

function byClass<T extends string>(
  classes: readonly T[],
  truth: readonly (T | null)[],
  said: readonly (T | null)[],
) {
  const scores = classes
    .filter((name) => truth.includes(name) || said.includes(name))
    .map((name) => {
      const n = truth.filter((one) => one === name).length;
      return [
        name,
        {
          ...scoreOf(
            truth.map((one) => one === name),
            said.map((one) => one === name),
          ),
          n,
        },
      ] as const;
    });
  return Object.fromEntries(scores) as Partial<Record<T, Score & { n: number }>>;
}

function figures(predictions: readonly Prediction[]): Figures {
  const truth = predictions.map(({ row }) => row.closing);
  const said = predictions.map(({ closing }) => closing);
  const closing = byClass(CLOSINGS, truth, said);
  const measured = MEASURED.filter((name) => truth.includes(name));
  const answered = predictions.filter(({ row }) => row.response !== null && row.next_user !== null);
  const right = answered.filter(({ row, response }) => row.response === response).length;
  const responses = byClass(
    RESPONSES,
    answered.map(({ row }) => row.response),
    answered.map(({ response }) => response),
  );
  return {
    rows: predictions.length,
    invitation: scoreOf(
      truth.map((one) => one !== null && isInvitation(one)),
      said.map((one) => isInvitation(one)),
    ),
    closing,
    macro_f1: round(
      measured.reduce((sum, name) => sum + (closing[name]?.f1 ?? 0), 0) / (measured.length || 1),
    ),
    response: { accuracy: round(right / (answered.length || 1)), n: answered.length, ...responses },
  };
}

/** @param share 0 to 1 */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
}

export function figuresOf(predictions: readonly Prediction[]) {
  const languages = [...new Set(predictions.map(({ row }) => row.lang))].sort();
  const times = predictions.map(({ us }) => us);
  return {
    ...figures(predictions),
    by_language: Object.fromEntries(
      languages.map((lang) => [lang, figures(predictions.filter(({ row }) => row.lang === lang))]),
    ),
    us_p50: percentile(times, 0.5),
    us_p99: percentile(times, 0.99),
  };
}
