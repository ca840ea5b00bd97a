/// <reference lib="dom" />

declare global {
  interface Window {
    /** When a settled timeline was on screen, in milliseconds since the page was requested. */
    ententePaints: number[];
    /** When the user last pressed a key or a button. */
    ententeActed: number;
    /** Durations of frames, while they are counted. */
    ententeFrames: number[] | null;
  }
}

/**
 * Runs in the page before anything of its own. The timeline says of itself whether it shows the present filter
 * (`data-settled`); a frame after it says so it is painted.
 */
export function watchPaints(): void {
  window.ententePaints = [];
  window.ententeActed = 0;
  window.ententeFrames = null;
  const isSettled = () => document.querySelector('.chart')?.getAttribute('data-settled') === 'true';
  const paintNext = () => requestAnimationFrame(() => setTimeout(() => window.ententePaints.push(performance.now())));
  let settled = false;
  const look = () => {
    const now = isSettled();
    if (now && !settled) paintNext();
    settled = now;
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-settled'],
  });
  for (const type of ['keydown', 'pointerup']) {
    window.addEventListener(
      type,
      () => {
        window.ententeActed = performance.now();
        // A filter that was shown before is known to the page, and settled as soon as it is chosen.
        setTimeout(() => {
          if (isSettled() && document.activeElement?.getAttribute('type') !== 'search') paintNext();
        });
      },
      { capture: true },
    );
  }
  let last = performance.now();
  const frame = (now: number) => {
    window.ententeFrames?.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
