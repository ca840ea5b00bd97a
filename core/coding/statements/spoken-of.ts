import type { Iso3 } from '../../record/index.ts';
import { likelihood } from '../logistic.ts';
import type { Candidate } from './candidate-countries.ts';
import fitted from './spoken-of.json' with { type: 'json' };

/** From this likelihood on a country belongs to those an utterance is about. */
export const LIKELY = 0.5;

/**
 * The countries among the candidates that an utterance is about, in their order: all that are likelier than not, else the
 * likeliest one; none of no candidates. `spoken-of.json` holds the weights; `benchmark/fit-spoken-of.ts` fits them to a folder
 * of annotated articles.
 */
export function likeliest(candidates: readonly Candidate[]): Iso3[] {
  const rated = candidates.map(({ country, signs }) => ({ country, likely: likelihood(fitted, signs) }));
  const likely = rated.filter((one) => one.likely >= LIKELY);
  if (likely.length > 0) return likely.map(({ country }) => country);
  const highest = Math.max(...rated.map((one) => one.likely));
  return rated
    .filter((one) => one.likely === highest)
    .map(({ country }) => country)
    .slice(0, 1);
}
