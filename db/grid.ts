import { LANES, type Lane } from '../core/contract/index.ts';
import type { DaySpan } from '../core/record/index.ts';

/**
 * The binary logarithm of the bins' width in days: the smallest such that any window of this length, wherever it
 * begins, touches at most `maxBins` bins. It depends on the length alone, so that panning never changes the grid.
 * (With `maxBins` 1, a window of several days may still touch two.)
 */
export function gridShift({ start, end }: DaySpan, maxBins: number): number {
  const days = end - start + 1;
  let shift = 0;
  while (shift < WIDEST && mostBins(days, 2 ** shift) > maxBins) shift++;
  return shift;
}

/** 2^22 days are more than all of the years 1 to 9999. */
const WIDEST = 22;

function mostBins(days: number, width: number): number {
  return days === 1 ? 1 : Math.floor((days - 2) / width) + 2;
}

/**
 * The lanes to be answered in single events, at most `maxEvents` in all: every lane that is not empty has an equal share,
 * and what a lane leaves of its share goes to the others.
 */
export function lanesOfEvents(counts: Readonly<Record<Lane, number>>, maxEvents: number): Lane[] {
  const filled = LANES.filter((lane) => counts[lane] > 0).sort((a, b) => counts[a] - counts[b]);
  const chosen: Lane[] = [];
  let left = maxEvents;
  for (const [index, lane] of filled.entries()) {
    if (counts[lane] > left / (filled.length - index)) break;
    left -= counts[lane];
    chosen.push(lane);
  }
  return chosen;
}
