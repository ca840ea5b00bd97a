/** Weights of signs in a logistic model: the log odds of being right are `bias` plus the weights of the signs there. */
export interface Weights {
  readonly bias: number;
  readonly signs: Readonly<Record<string, number>>;
}

/** How likely the model holds an example with these signs to be right, 0 to 1. */
export function likelihood(model: Weights, signs: readonly string[]): number {
  return chance(oddsOf(model, signs));
}

/** The log odds of being right of an example with these signs. */
export function oddsOf(model: Weights, signs: readonly string[]): number {
  const weights = known.get(model) ?? new Map(Object.entries(model.signs));
  known.set(model, weights);
  let sum = model.bias;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return sum;
}

/** The likelihood of which these are the log odds. */
export const chance = (odds: number) => 1 / (1 + Math.exp(-odds));

/** The weights of models, made ready to be looked up once. */
const known = new WeakMap<Weights, ReadonlyMap<string, number>>();
