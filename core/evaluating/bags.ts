import { chance, type Weights } from '../coding/logistic.ts';

/** Examples of which at least one is right, or none: the places in a text where two countries stand together. */
export interface Bag {
  readonly group: string;
  readonly examples: readonly (readonly string[])[];
  readonly right: boolean;
}

const EPOCHS = 12;
const RATE = 0.15;
/** A sign that stands in fewer bags is left out. */
const RAREST = 2;

/**
 * Fits a logistic model of which the likeliest example speaks for its bag, by AdaGrad (Duchi, Hazan and Singer, JMLR 12
 * (2011) 2121–2159), with the weights of the later rounds averaged. The same bags give the same weights.
 */
export function fitBags(bags: readonly Bag[], ridge = 5e-4): Weights {
  const counts = new Map<string, number>();
  for (const { examples } of bags)
    for (const sign of new Set(examples.flat())) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= RAREST).map(([name]) => name);
  const columns = new Map(names.map((name, at) => [name, at]));
  const rows = bags.map(({ examples }) =>
    examples.map((signs) => Int32Array.from(signs.flatMap((sign) => columns.get(sign) ?? []))),
  );
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  const sums = new Float64Array(names.length);
  const held = Float64Array.from(names, (name) => (ridge * bags.length) / (counts.get(name) ?? 1));
  let bias = 0,
    biasSquares = 1e-6,
    biasSum = 0,
    rounds = 0;
  const order = bags.map((_, at) => at);
  let seed = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const index of order) {
      let best = -Infinity;
      let row = new Int32Array(0);
      for (const one of rows[index] ?? []) {
        let sum = bias;
        for (const column of one) sum += weights[column] ?? 0;
        if (sum > best) [best, row] = [sum, one];
      }
      const error = chance(best) - Number(bags[index]?.right ?? false);
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
      for (const column of row) {
        const weight = weights[column] ?? 0;
        const slope = error + (held[column] ?? 0) * weight;
        const square = (squares[column] ?? 0) + slope * slope;
        squares[column] = square;
        weights[column] = weight - (RATE * slope) / Math.sqrt(square);
      }
    }
    if (epoch < EPOCHS / 2) continue;
    rounds++;
    biasSum += bias;
    weights.forEach((weight, column) => {
      sums[column] = (sums[column] ?? 0) + weight;
    });
  }
  return {
    bias: biasSum / rounds,
    signs: Object.fromEntries(names.map((name, at) => [name, (sums[at] ?? 0) / rounds])),
  };
}
