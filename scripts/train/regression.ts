/** Multinomial logistic regression over features that hold or do not, with an L2 penalty. */

export interface Example {
  /** Numbers of the features that hold. */
  features: readonly number[];
  /** Number of the class. */
  label: number;
  weight: number;
  /** Number of the class that the rules name, which has this much ahead. */
  ruled: number;
}

/** By feature, then by class. */
export type Weights = Float64Array;

export interface Fit {
  classes: number;
  size: number;
  /** Strength of the penalty, against the sum of the examples' losses. */
  l2: number;
  steps?: number;
  ahead?: number;
}

const RATE = 0.08;
const [KEEP, KEEP_SQUARES] = [0.9, 0.99];

export function scores(
  weights: Weights,
  features: readonly number[],
  classes: number,
  ruled = -1,
  ahead = 0,
): number[] {
  const sums = new Array<number>(classes).fill(0);
  if (ruled >= 0) sums[ruled] = ahead;
  for (const feature of features)
    for (let one = 0; one < classes; one++) sums[one]! += weights[feature * classes + one]!;
  return sums;
}

export function best(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}

function likelihoods(values: readonly number[]): number[] {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** All examples at each step, by Adam's rule: no chance in it, so that the same data give the same weights. */
export function train(
  examples: readonly Example[],
  { classes, size, l2, steps = 250, ahead = 0 }: Fit,
): Weights {
  const count = size * classes;
  const weights = new Float64Array(count);
  const [mean, square] = [new Float64Array(count), new Float64Array(count)];
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight) => (l2 * weight) / total);
    for (const { features, label, weight, ruled } of examples) {
      const chances = likelihoods(scores(weights, features, classes, ruled, ahead));
      const errors = chances.map((chance, one) => ((chance - (one === label ? 1 : 0)) * weight) / total);
      for (const feature of features)
        for (let one = 0; one < classes; one++) gradient[feature * classes + one]! += errors[one]!;
    }
    const rate = RATE * Math.min(1, (3 * (steps - step + 1)) / steps);
    for (let at = 0; at < count; at++) {
      mean[at] = KEEP * mean[at]! + (1 - KEEP) * gradient[at]!;
      square[at] = KEEP_SQUARES * square[at]! + (1 - KEEP_SQUARES) * gradient[at]! ** 2;
      const [m, s] = [mean[at]! / (1 - KEEP ** step), square[at]! / (1 - KEEP_SQUARES ** step)];
      weights[at]! -= (rate * m) / (Math.sqrt(s) + 1e-8);
    }
  }
  return weights;
}
