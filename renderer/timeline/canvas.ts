/** Makes a canvas as sharp as the screen and gives its context in CSS px; null where the browser gives none. */
export function sharpContext(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
): CanvasRenderingContext2D | null {
  const ratio = devicePixelRatio || 1;
  const [wide, tall] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== tall) {
    canvas.width = wide;
    canvas.height = tall;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  // Keeps the picture in the processor's memory: a few hundred rectangles need no GPU, and where there is only one in
  // software (a virtual desktop) each frame would wait for it, half a second at worst.
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  ctx?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return ctx;
}
