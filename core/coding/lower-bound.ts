import type { Span } from '../record/index.ts';

/** Index of the first item (sorted by start) that starts at or after an offset. */
export function lowerBound(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
