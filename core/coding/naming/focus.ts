import type { Iso3 } from '../../record/index.ts';
import type { Actor, Parsed } from '../types.ts';
import { isObject, longQuotations, speaks } from './antecedents.ts';

/** How many sentences back an office without a country finds its own. */
const REACH = 3;

/**
 * "Chile has recalled its envoy. Defence Minister X said …": the country that a report has just told of, as whose speaker
 * or else subject the last of the sentences before had. `told` holds the actors of each sentence.
 */
export function countryInFocus(parsed: Parsed, told: readonly (readonly Actor[])[], sentence: number): Iso3 | null {
  const quoted = longQuotations(parsed);
  for (let index = sentence - 1; index >= Math.max(0, sentence - REACH); index--) {
    const here = (told[index] ?? []).filter(
      ({ country, start, end }) =>
        country !== null && !quoted.some(({ inner }) => inner.start <= start && end <= inner.end),
    );
    const found =
      here.find((actor) => speaks(parsed, actor)) ?? here.find((actor) => !isObject(parsed.tokens, actor, parsed));
    if (found) return found.country;
  }
  return null;
}
