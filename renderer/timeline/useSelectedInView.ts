import { useEffect, useRef } from 'react';
import { glide } from './glide.ts';
import type { Spot } from './layout.ts';
import { type LiveRange, panned } from './range.ts';

/** Brings the selected event back on screen when it was chosen elsewhere, or when a panel took its place. */
export function useSelectedInView(
  live: LiveRange,
  spots: readonly Spot[],
  selection: number | null,
  width: number,
): void {
  const done = useRef('');
  useEffect(() => {
    const turn = `${selection} ${width}`;
    if (selection === null || width === 0 || done.current === turn) return;
    const spot = spots.find((one) => one.kind === 'event' && one.event.id === selection);
    if (spot === undefined) return;
    done.current = turn;
    const { start, end } = live.get();
    const length = end - start;
    if (spot.day < start + length * 0.01) glide(live, panned({ start, end }, spot.day - start - length * 0.2));
    else if (spot.day > end - length * 0.12) glide(live, panned({ start, end }, spot.day - end + length * 0.35));
  }, [live, spots, selection, width]);
}
