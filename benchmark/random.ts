/** A source of pseudo-random numbers in [0, 1), the same for the same seed (xorshift32, Marsaglia 2003). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

/** Picks by weight: `cumulative` holds running sums, the last one their total. The index picked. */
export function pickWeighted(cumulative: Float64Array, random: Random): number {
  const aim = random() * (cumulative.at(-1) ?? 0);
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 0) > aim) high = middle;
    else low = middle + 1;
  }
  return low;
}
