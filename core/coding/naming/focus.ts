import type { Iso3 } from '../../record/index.ts';
import { isObject, speaks } from './antecedents.ts';
import { isQuoted, type ToldSoFar } from './told-so-far.ts';

/** How many sentences back an office without a country finds its own. */
const REACH = 3;

/**
 * "Chile has recalled its envoy. Defence Minister X said …": the country that a report has just told of, as whose speaker
 * or else subject the last of the sentences before had.
 */
export function countryInFocus(told: ToldSoFar, sentence: number): Iso3 | null {
  const { parsed, inSentence } = told;
  for (let index = sentence - 1; index >= Math.max(0, sentence - REACH); index--) {
    const here = (inSentence[index] ?? []).filter((actor) => actor.country !== null && !isQuoted(told, actor));
    const found =
      here.find((actor) => speaks(parsed, actor)) ?? here.find((actor) => !isObject(parsed.tokens, actor, parsed));
    if (found) return found.country;
  }
  return null;
}
