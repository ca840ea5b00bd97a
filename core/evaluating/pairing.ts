/** Gold records beside the found ones that answer them, and what is left over on either side. */
export interface Pairing<G, F> {
  readonly pairs: readonly (readonly [gold: G, found: F])[];
  readonly missed: readonly G[];
  readonly spurious: readonly F[];
}

/**
 * Pairs each gold record with at most one found record. Likeness above 0 allows a pair; the most alike are
 * paired first, ties in the order given.
 */
export function pairUp<G, F>(
  gold: readonly G[],
  found: readonly F[],
  likeness: (gold: G, found: F) => number,
): Pairing<G, F> {
  const candidates = gold
    .flatMap((g) => found.map((f) => ({ g, f, likeness: likeness(g, f) })))
    .filter((candidate) => candidate.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const takenGold = new Set<G>();
  const takenFound = new Set<F>();
  const pairs: [G, F][] = [];
  for (const { g, f } of candidates) {
    if (takenGold.has(g) || takenFound.has(f)) continue;
    takenGold.add(g);
    takenFound.add(f);
    pairs.push([g, f]);
  }
  return {
    pairs,
    missed: gold.filter((g) => !takenGold.has(g)),
    spurious: found.filter((f) => !takenFound.has(f)),
  };
}
