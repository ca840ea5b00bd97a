import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { stretchWords } from '../words/days.ts';
import { toX } from './geometry.ts';
import { type LiveRange, panned, type Range, zoomed } from './range.ts';
import { spanOf } from './tile.ts';

type Grip = 'start' | 'end' | 'all';

/** The range on screen as a window over the overview: dragged whole, resized by its ends, moved by the arrow keys. */
export function Brush({
  whole,
  live,
  width,
}: {
  readonly whole: Range;
  readonly live: LiveRange;
  readonly width: number;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const drag = useRef<{ grip: Grip; x: number; range: Range } | null>(null);

  useEffect(() => {
    const draw = () => {
      const element = ref.current;
      if (element === null || width === 0) return;
      const { start, end } = live.get();
      const left = Math.min(Math.max(toX(start, whole, width), 0), width - 4);
      const right = Math.max(Math.min(toX(end, whole, width), width), left + 4);
      element.style.transform = `translateX(${left}px)`;
      element.style.width = `${right - left}px`;
      const { start: from, end: to } = spanOf(start, end - 0.001);
      element.setAttribute('aria-valuetext', stretchWords(from, to));
      element.setAttribute('aria-valuenow', String(Math.round(toX((start + end) / 2, whole, 100))));
    };
    draw();
    return live.subscribe(draw);
  }, [live, whole, width]);

  const perPx = (whole.end - whole.start) / Math.max(width, 1);
  const grab = (event: PointerEvent<HTMLDivElement>) => {
    const grip = gripOf(event.target);
    const range = live.get();
    if (grip === null) {
      const day = whole.start + (event.clientX - event.currentTarget.getBoundingClientRect().left) * perPx;
      live.set(panned(range, day - (range.start + range.end) / 2));
    }
    drag.current = { grip: grip ?? 'all', x: event.clientX, range: live.get() };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (drag.current === null) return;
    const { grip, x, range } = drag.current;
    const days = (event.clientX - x) * perPx;
    if (grip === 'all') live.set(panned(range, days));
    else if (grip === 'start') live.set({ ...range, start: Math.min(range.start + days, range.end - 7) });
    else live.set({ ...range, end: Math.max(range.end + days, range.start + 7) });
  };
  const press = (event: KeyboardEvent) => {
    const range = live.get();
    const step = (range.end - range.start) / 10;
    if (event.key === 'ArrowLeft') live.set(panned(range, -step));
    else if (event.key === 'ArrowRight') live.set(panned(range, step));
    else if (event.key === 'ArrowUp' || event.key === '+') live.set(zoomed(range, 0.8));
    else if (event.key === 'ArrowDown' || event.key === '-') live.set(zoomed(range, 1.25));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      className="brush-field"
      onPointerDown={grab}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
    >
      <div
        ref={ref}
        className="brush"
        role="slider"
        tabIndex={0}
        aria-label="Window on the whole history"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={50}
        onKeyDown={press}
        data-grip="all"
      >
        <span className="brush-end is-start" data-grip="start" />
        <span className="brush-end is-end" data-grip="end" />
      </div>
    </div>
  );
}

function gripOf(target: EventTarget): Grip | null {
  const grip = target instanceof HTMLElement ? target.dataset.grip : undefined;
  return grip === 'start' || grip === 'end' || grip === 'all' ? grip : null;
}
