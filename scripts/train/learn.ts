/** Learns one set of weights from examples, as whole numbers of few bits. */
import type { Class } from '../../src/closings/model.ts';
import type { Item } from './data.ts';
import { best, scores, train, type Weights } from './regression.ts';

export interface Setting {
  /** Of the penalty. */
  l2: number;
  /** What the rules' class has ahead. */
  ahead: number;
  /** Of a sentence of the project's own, against a found reply. */
  own: number;
  /** Of a reply that its readers were not sure of. */
  unsure: number;
}

/** Chosen by folds; there is little between their neighbours. */
export const SETTINGS = {
  seeing: { l2: 12, ahead: 2, own: 1, unsure: 0.7 },
  blind: { l2: 4, ahead: 0, own: 0.3, unsure: 0.7 },
} satisfies Record<string, Setting>;

/** One step of a weight. */
export const SCALE = 0.05;
/** A weight is a letter: model.ts. */
const [LEAST, MOST] = [-26, 25];

export interface Lesson {
  item: Item;
  features: readonly number[];
  ruled: Class | null;
}

export const seeingOn = (items: readonly Item[]): Lesson[] =>
  items
    .filter(({ language, isFinal }) => language !== 'other' && !isFinal)
    .map((item) => ({ item, features: item.features, ruled: item.ruled as Class }));

/** Every reply again, as if no language of ours were in it. */
export const blindOn = (items: readonly Item[]): Lesson[] =>
  items.map((item) => ({ item, features: item.blind, ruled: null }));

/** @returns whole numbers, by feature and class */
export function learn(lessons: readonly Lesson[], classes: readonly Class[], setting: Setting): Weights {
  const labelled = lessons.filter(({ item }) => classes.some((name) => name === item.row.closing));
  const examples = labelled.map(({ item, features, ruled }) => ({
    features,
    label: classes.findIndex((name) => name === item.row.closing),
    weight: item.own ? setting.own : item.sure ? 1 : setting.unsure,
    ruled: ruled ? classes.indexOf(ruled) : -1,
  }));
  const size = 1 + Math.max(...lessons.flatMap(({ features }) => features));
  const weights = train(examples, { classes: classes.length, size, l2: setting.l2, ahead: setting.ahead });
  return weights.map((weight) => Math.max(LEAST, Math.min(MOST, Math.round(weight / SCALE))));
}

export function tell(
  weights: Weights,
  { features, ruled }: Lesson,
  classes: readonly Class[],
  ahead: number,
): Class {
  const at = ruled ? classes.indexOf(ruled) : -1;
  return classes[best(scores(weights, features, classes.length, at, ahead / SCALE))] ?? 'none';
}
