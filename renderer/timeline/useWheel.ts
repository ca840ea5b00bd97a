import { type RefObject, useEffect } from 'react';
import { toDays } from './geometry.ts';
import { type LiveRange, panned, zoomed } from './range.ts';

const LINE_PX = 40;

/** Zooms about the pointer by the wheel; pans by a wheel or trackpad that goes sideways, or with Shift held. */
export function useWheel(ref: RefObject<HTMLElement | null>, live: LiveRange, left: number): void {
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      event.stopPropagation();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX;
      const [dx, dy] = event.shiftKey ? [event.deltaX + event.deltaY, 0] : [event.deltaX, event.deltaY];
      const range = live.get();
      const box = element.getBoundingClientRect();
      const width = Math.max(box.width - left, 1);
      if (Math.abs(dx) > Math.abs(dy)) {
        live.set(panned(range, ((dx * unit) / width) * (range.end - range.start)));
      } else {
        live.set(zoomed(range, Math.exp(dy * unit * 0.0016), toDays(event.clientX - box.left - left, range, width)));
      }
    };
    element.addEventListener('wheel', turn, { capture: true, passive: false });
    return () => element.removeEventListener('wheel', turn, { capture: true });
  }, [ref, live, left]);
}
