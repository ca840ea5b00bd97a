import { type RefObject, useEffect, useRef, useState } from 'react';
import type { TimelineWindow } from '../../core/contract/index.ts';
import { binAt, LABELS_PX, toDays } from './geometry.ts';
import type { LaneBox } from './lanes.ts';
import type { Layout, Spot } from './layout.ts';
import type { LiveRange } from './range.ts';

/** What the tip says and where it stands, in px of the chart. */
export interface TipAt {
  readonly spot: Spot;
  readonly x: number;
  readonly y: number;
}

interface Pointing {
  readonly live: LiveRange;
  readonly boxes: readonly LaneBox[];
  readonly layout: Layout;
  readonly answer: TimelineWindow | undefined;
  readonly onOpen: (spot: Spot) => void;
}

const STILL_PX = 4;

/** Says what is under the pointer and opens what is clicked. A drag is no click. */
export function usePointing(frame: RefObject<HTMLElement | null>, parts: Pointing) {
  const held = useRef(parts);
  held.current = parts;
  const [tip, setTip] = useState<TipAt | null>(null);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let down: { x: number; y: number } | null = null;
    const move = (event: PointerEvent) => {
      const spot = event.buttons === 0 ? spotAt(event, element, held.current) : null;
      const box = element.getBoundingClientRect();
      setTip((before) =>
        spot === null
          ? null
          : before?.spot.id === spot.id
            ? before
            : { spot, x: event.clientX - box.left, y: event.clientY - box.top },
      );
    };
    const press = (event: PointerEvent) => {
      down = { x: event.clientX, y: event.clientY };
      setTip(null);
    };
    const click = (event: MouseEvent) => {
      if (down !== null && Math.hypot(event.clientX - down.x, event.clientY - down.y) > STILL_PX) return;
      const spot = spotAt(event, element, held.current);
      if (spot !== null) held.current.onOpen(spot);
    };
    const leave = () => setTip(null);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerdown', press, { capture: true });
    element.addEventListener('click', click);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerdown', press, { capture: true });
      element.removeEventListener('click', click);
      element.removeEventListener('pointerleave', leave);
    };
  }, [frame]);

  return { pointed: tip?.spot ?? null, tip };
}

function spotAt(event: MouseEvent, frame: HTMLElement, { live, boxes, layout, answer }: Pointing): Spot | null {
  const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-spot]') : null;
  if (mark !== null) return layout.spots.find((spot) => spot.id === mark.dataset.spot) ?? null;
  if (answer === undefined) return null;
  const rect = frame.getBoundingClientRect();
  const [x, y] = [event.clientX - rect.left - LABELS_PX, event.clientY - rect.top];
  const box = boxes.find(({ top, height }) => y >= top && y < top + height);
  if (box === undefined || x < 0) return null;
  const bin = binAt(answer.bins, answer.binDays, box.lane, toDays(x, live.get(), rect.width - LABELS_PX));
  return bin === null ? null : (layout.spots.find((spot) => spot.kind === 'bin' && spot.bin === bin) ?? null);
}
