import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from '../core/coding/logistic.ts';

/** Numbers as they are written down: three decimals. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Weights as they are written down. */
export function roundedWeights({ bias, signs }: Weights): Weights {
  return {
    bias: rounded(bias),
    signs: Object.fromEntries(Object.entries(signs).map(([sign, weight]) => [sign, rounded(weight)])),
  };
}

/** Writes a fitted model, with a comment on what it is, to a file of the coder ("meetings/credible.json"). */
export function writeModel(file: string, model: { readonly comment: string; readonly [part: string]: unknown }): void {
  writeFileSync(join(import.meta.dirname, '../core/coding', file), `${JSON.stringify(model, null, 2)}\n`);
}
