import type { LiveRange, Range } from './range.ts';

const MS = 220;
const gliding = new WeakMap<LiveRange, number>();

/** Takes the range to another in a short glide; at once for those who asked their system for less motion. */
export function glide(live: LiveRange, target: Range): void {
  cancelAnimationFrame(gliding.get(live) ?? 0);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    live.set(target);
    return;
  }
  const from = live.get();
  const begun = performance.now();
  const step = (now: number) => {
    const t = Math.min(Math.max((now - begun) / MS, 0), 1);
    const eased = 1 - (1 - t) ** 3;
    live.set(
      t === 1
        ? target
        : { start: from.start + (target.start - from.start) * eased, end: from.end + (target.end - from.end) * eased },
    );
    if (t < 1) gliding.set(live, requestAnimationFrame(step));
  };
  gliding.set(live, requestAnimationFrame(step));
}
