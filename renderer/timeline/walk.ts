import type { Lane } from '../../core/contract/index.ts';
import type { Spot } from './layout.ts';

export type Step = 'left' | 'right' | 'up' | 'down';

/**
 * Where an arrow key leads: the spot before or after in its lane, or the nearest one of the lane above or below.
 * From nowhere, to the spot nearest `middle`. Null where there is none.
 */
export function walk(
  spots: readonly Spot[],
  lanes: readonly Lane[],
  from: Spot | null,
  step: Step,
  middle: number,
): Spot | null {
  if (from === null) return nearest(spots, middle);
  if (step === 'up' || step === 'down') {
    const way = step === 'up' ? -1 : 1;
    for (let lane = lanes.indexOf(from.lane) + way; lanes[lane] !== undefined; lane += way) {
      const found = nearest(
        spots.filter((spot) => spot.lane === lanes[lane]),
        from.day,
      );
      if (found !== null) return found;
    }
    return null;
  }
  const own = spots.filter((spot) => spot.lane === from.lane);
  const at = own.findIndex((spot) => spot.id === from.id);
  if (at < 0) return nearest(own, from.day);
  return own[at + (step === 'left' ? -1 : 1)] ?? null;
}

function nearest(spots: readonly Spot[], day: number): Spot | null {
  let best: Spot | null = null;
  for (const spot of spots) if (best === null || Math.abs(spot.day - day) < Math.abs(best.day - day)) best = spot;
  return best;
}
