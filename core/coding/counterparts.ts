import type { Iso3 } from '../record/index.ts';
import type { Aids } from './reading-aids.ts';
import type { Actor } from './types.ts';

/** From this share of all mentions of foreign countries on, an article is about one's relations with that country. */
const DOMINANT = 0.6;

/**
 * Whom a speaker is facing where he names no country: the one foreign country that dominates the article, if there is
 * one and the speaker's own country is of the article too.
 */
export function counterpartsOf(aids: Aids): (speaker: Actor) => Iso3[] {
  const counts = new Map<Iso3, number>();
  const add = (country: Iso3, weight: number) => counts.set(country, (counts.get(country) ?? 0) + weight);
  for (const { country } of aids.countries) add(country, 1);
  for (const { country, sort, represents } of aids.actors) {
    if (country && represents && sort === 'person') add(country, 1);
  }
  return ({ country: own }) => {
    const others = [...counts].filter(([country]) => country !== own);
    const total = others.reduce((sum, [, count]) => sum + count, 0);
    const best = others.reduce((one, other) => (other[1] > one[1] ? other : one), others[0] ?? ['' as Iso3, 0]);
    return total > 0 && best[1] >= DOMINANT * total ? [best[0]] : [];
  };
}
