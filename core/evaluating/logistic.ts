import { likelihood, type Weights } from '../coding/logistic.ts';

/** One judged example: the signs it has, and whether it was right. `group` keeps together what is not independent. */
export interface Example {
  readonly group: string;
  readonly signs: readonly string[];
  readonly right: boolean;
}

/** How strongly weights are held near 0 (L2); examples are few, so it is not weak. */
const RIDGE = 2;
const STEPS = 1500;
const RATE = 0.05;
/** A sign that fewer examples have is left out: it would be learnt by heart. */
const RAREST = 5;

/** Fits a ridge logistic regression by gradient descent from 0. The same examples give the same weights. */
export function fitLogistic(examples: readonly Example[]): Weights {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= RAREST && count <= examples.length - RAREST)
    .map(([name]) => name);
  const columns = new Map(names.sort().map((name, index) => [name, index]));
  const rows = examples.map(({ signs }) => signs.flatMap((sign) => columns.get(sign) ?? []));
  const weights = new Float64Array(names.length);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(names.length);
    let biasSlope = 0;
    rows.forEach((row, index) => {
      const sum = row.reduce((total, column) => total + (weights[column] ?? 0), bias);
      const error = 1 / (1 + Math.exp(-sum)) - Number(examples[index]?.right ?? false);
      biasSlope += error;
      for (const column of row) slope[column] = (slope[column] ?? 0) + error;
    });
    bias -= (RATE * biasSlope) / Math.sqrt(rows.length || 1);
    for (let column = 0; column < weights.length; column++) {
      const weight = weights[column] ?? 0;
      weights[column] = weight - (RATE * ((slope[column] ?? 0) + RIDGE * weight)) / Math.sqrt(rows.length || 1);
    }
  }
  return { bias, signs: Object.fromEntries(names.map((name) => [name, weights[columns.get(name) ?? 0] ?? 0])) };
}

const FOLDS = 10;
/** How often the groups are dealt anew; the likelihoods are means, so that one deal's luck does not set a threshold. */
const ROUNDS = 6;

/** The likelihood of every example, in their order, by models that were fitted without its group's fold. */
export function crossFitted(examples: readonly Example[]): number[] {
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  const sums = examples.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const foldOf = new Map(dealt(groups, round).map((group, index) => [group, index % FOLDS]));
    for (let fold = 0; fold < FOLDS; fold++) {
      const model = fitLogistic(examples.filter(({ group }) => foldOf.get(group) !== fold));
      examples.forEach(({ group, signs }, index) => {
        if (foldOf.get(group) === fold) sums[index] = (sums[index] ?? 0) + likelihood(model, signs);
      });
    }
  }
  return sums.map((sum) => sum / ROUNDS);
}

/** The groups in an order that is another one for every round and the same every time. */
function dealt(groups: readonly string[], round: number): string[] {
  const rank = new Map(
    groups.map((group, index) => [group, (Math.imul(index + 1, 2654435761) ^ (round * 40503)) >>> 0]),
  );
  const left = new Map(groups.map((group) => [group, Math.imul(rank.get(group) ?? 0, 2246822519 + round * 2) >>> 0]));
  return [...groups].sort((a, b) => (left.get(a) ?? 0) - (left.get(b) ?? 0));
}

/**
 * The least likelihood from which on at least `share` of the examples are right, found on likelihoods by other models
 * than their own; above 1 where there is none.
 */
export function thresholdFor(share: number, examples: readonly Example[], likelihoods: readonly number[]): number {
  const order = examples.map((_, index) => index).sort((a, b) => (likelihoods[b] ?? 0) - (likelihoods[a] ?? 0));
  let right = 0;
  let threshold = 1.01;
  order.forEach((index, taken) => {
    right += Number(examples[index]?.right ?? false);
    if (right / (taken + 1) >= share) threshold = likelihoods[index] ?? threshold;
  });
  return threshold;
}
