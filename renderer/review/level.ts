/**
 * Tops of cards in a column, each as level with its passage as the others allow: in order, never overlapping, with the
 * least sum of squared shifts (pool adjacent violators, Barlow et al. 1972). Nothing starts above 0.
 * @param wanted tops of the passages in pixels, in the order of the cards
 * @param heights heights of the cards in pixels
 */
export function level(wanted: readonly number[], heights: readonly number[], gap: number): number[] {
  // With y = top − (heights and gaps before it), "no overlap" becomes "y does not fall": isotonic regression.
  const before: number[] = [];
  let sum = 0;
  for (const height of heights) {
    before.push(sum);
    sum += height + gap;
  }
  const pools: { total: number; count: number }[] = [];
  wanted.forEach((top, index) => {
    let pool = { total: top - (before[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && mean(last) >= mean(pool); last = pools.at(-1)) {
      pool = { total: last.total + pool.total, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const shifts = pools.flatMap((pool) => Array.from({ length: pool.count }, () => Math.max(0, mean(pool))));
  return shifts.map((shift, index) => Math.round(shift + (before[index] ?? 0)));
}

/** Tops after some cards grew: those above stay where they are, those below give way only as far as they must. */
export function giveWay(tops: readonly number[], heights: readonly number[], gap: number): number[] {
  let free = 0;
  return tops.map((top, index) => {
    const placed = Math.max(top, free);
    free = placed + (heights[index] ?? 0) + gap;
    return placed;
  });
}

function mean(pool: { total: number; count: number }): number {
  return pool.total / pool.count;
}
