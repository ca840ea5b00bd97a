import { type Iso3, pairKey } from '../../record/index.ts';
import { likelihood, type Weights } from '../logistic.ts';
import type { Encounter } from '../meetings/encounter.ts';
import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { cliquesOf } from './cliques.ts';
import type { Mentioned } from './mentioned.ts';
import { type Pair, pairsIn } from './pair-signs.ts';
import { settingOf } from './setting.ts';

/** Countries that a sentence tells of as meeting one another, each with all the others. */
export interface Dealing {
  readonly countries: readonly Iso3[];
  /** Those by whom the countries are there, in reading order. */
  readonly sides: readonly Mentioned[];
  /** Of the least likely two of them, 0 to 1. */
  readonly likelihood: number;
}

/** What a model says of which countries meet in the sentences of an article. */
export interface Dealings {
  /** The encounters that a sentence tells of, of countries that are each likelier than `least` to meet. */
  readonly in: (sentence: Sentence, least: number) => Dealing[];
  /** How likely a sentence tells that each of these countries meets another of them: of the least likely one; null where it does not speak of all. */
  readonly likelihoodOf: (sentence: Sentence, countries: readonly Iso3[]) => number | null;
}

interface Likely {
  readonly pair: Pair;
  readonly likelihood: number;
}

/** Reads an article, of which rules have found these reports, by a model of what tells that two countries meet. */
export function dealingsOf(aids: Aids, reports: readonly Encounter[], model: Weights): Dealings {
  const setting = settingOf(aids, reports);
  const read = new Map<Sentence, ReadonlyMap<string, Likely>>();
  const pairsOf = (sentence: Sentence) => {
    const known = read.get(sentence) ?? likeliest(pairsIn(aids, sentence, setting), model);
    read.set(sentence, known);
    return known;
  };
  return {
    in: (sentence, least) => {
      const pairs = [...pairsOf(sentence).values()].filter((one) => one.likelihood >= least);
      return cliquesOf(pairs.map(({ pair }) => [pair.one.country, pair.other.country])).map((countries) =>
        dealing(countries, pairs),
      );
    },
    likelihoodOf: (sentence, countries) => {
      const pairs = pairsOf(sentence);
      const each = countries.map((one) => {
        const met = countries.flatMap((other) =>
          other === one ? [] : (pairs.get(pairKey(one, other))?.likelihood ?? []),
        );
        return met.length > 0 ? Math.max(...met) : null;
      });
      return each.reduce<number | null>(
        (least, one) => (least === null || one === null ? null : Math.min(least, one)),
        1,
      );
    },
  };
}

/** For each two countries the mentions that most likely tell that they meet. */
function likeliest(pairs: readonly Pair[], model: Weights): ReadonlyMap<string, Likely> {
  const best = new Map<string, Likely>();
  for (const pair of pairs) {
    const key = pairKey(pair.one.country, pair.other.country);
    const one = { pair, likelihood: likelihood(model, pair.signs) };
    if (one.likelihood > (best.get(key)?.likelihood ?? -1)) best.set(key, one);
  }
  return best;
}

function dealing(countries: readonly Iso3[], pairs: readonly Likely[]): Dealing {
  const among = pairs.filter(
    ({ pair }) => countries.includes(pair.one.country) && countries.includes(pair.other.country),
  );
  const sides = new Set(among.flatMap(({ pair }) => [pair.one, pair.other]));
  return {
    countries,
    sides: [...sides].sort((one, other) => one.from - other.from),
    likelihood: Math.min(...among.map((one) => one.likelihood)),
  };
}
