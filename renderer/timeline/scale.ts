import type { Bin, Lane } from '../../core/contract/index.ts';
import { LANES } from '../../core/contract/index.ts';

/** For each lane the count that its full height stands for: a round number no smaller than its tallest bin. */
export function scalesOf(bins: readonly Bin[]): Map<Lane, number> {
  const scales = new Map<Lane, number>();
  for (const lane of LANES) {
    const tallest = bins.reduce((most, bin) => (bin.lane === lane ? Math.max(most, bin.count) : most), 0);
    if (tallest > 0) scales.set(lane, roundUp(tallest));
  }
  return scales;
}

/** The next of 4, 5, 10, 20, 50, 100, … that is no smaller. */
export function roundUp(count: number): number {
  if (count <= 4) return 4;
  const power = 10 ** Math.floor(Math.log10(count));
  const step = [1, 2, 5, 10].find((times) => times * power >= count) ?? 10;
  return step * power;
}
