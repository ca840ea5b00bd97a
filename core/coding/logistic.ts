/** Weights of signs in a logistic model: the log odds of being right are `bias` plus the weights of the signs there. */
export interface Weights {
  readonly bias: number;
  readonly signs: Readonly<Record<string, number>>;
}

/** How likely the model holds an example with these signs to be right, 0 to 1. */
export function likelihood({ bias, signs: weights }: Weights, signs: readonly string[]): number {
  const sum = signs.reduce((total, sign) => total + (weights[sign] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
