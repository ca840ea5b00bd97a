/// <reference lib="dom" />

/** A settled timeline on screen: when, in milliseconds since the page was requested, and of which filter. */
export interface Paint {
  readonly at: number;
  /** As the chart says it (`data-shown`): the countries with a hyphen, a space, the search. */
  readonly shown: string;
}

declare global {
  interface Window {
    ententePaints: Paint[];
    /** When the user last pressed a key or a button. */
    ententeActed: number;
    /** Durations of frames, while they are counted. */
    ententeFrames: number[] | null;
  }
}

/**
 * Runs in the page before anything of its own. The timeline says of itself which filter its picture answers
 * (`data-shown`, empty while it is being asked for); a frame after it says so it is painted.
 */
export function watchPaints(): void {
  window.ententePaints = [];
  window.ententeActed = 0;
  window.ententeFrames = null;
  let last = '';
  const look = () => {
    const shown = document.querySelector('.chart')?.getAttribute('data-shown') ?? '';
    if (shown === last) return;
    last = shown;
    if (shown !== '')
      requestAnimationFrame(() => setTimeout(() => window.ententePaints.push({ at: performance.now(), shown })));
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-shown'],
  });
  for (const type of ['keydown', 'pointerup']) {
    window.addEventListener(
      type,
      () => {
        window.ententeActed = performance.now();
      },
      { capture: true },
    );
  }
  let before = performance.now();
  const frame = (now: number) => {
    window.ententeFrames?.push(now - before);
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
