import { useLayoutEffect, useRef } from 'react';
import type { LiveRange } from './range.ts';

/**
 * Keeps what is on screen where it is when a panel opens or closes beside it: less or more of the axis is shown, at the
 * same scale. When the window itself is resized the same days stay on screen.
 */
export function useSteadyScale(live: LiveRange, width: number): void {
  const before = useRef({ width, page: window.innerWidth });
  useLayoutEffect(() => {
    const { width: old, page } = before.current;
    before.current = { width, page: window.innerWidth };
    if (old === 0 || width === 0 || old === width || page !== window.innerWidth) return;
    const { start, end } = live.get();
    live.set({ start, end: start + ((end - start) * width) / old });
  }, [live, width]);
}
