import type { Bin } from '../../core/contract/index.ts';
import { toneOf } from '../words/types.ts';
import { toX } from './geometry.ts';
import type { Palette } from './palette.ts';
import type { Range } from './range.ts';
import { yearTicks } from './ticks.ts';

const TICKS_PX = 18;

/** Draws the whole history: a bar for each bin, all lanes together, and the years under them. */
export function paintOverview(
  ctx: CanvasRenderingContext2D,
  {
    bins,
    binDays,
    range,
    width,
    height,
    palette,
  }: {
    readonly bins: readonly Bin[];
    readonly binDays: number;
    readonly range: Range;
    readonly width: number;
    readonly height: number;
    readonly palette: Palette;
  },
): void {
  ctx.clearRect(0, 0, width, height);
  const sums = together(bins);
  const tallest = sums.reduce((most, { count }) => Math.max(most, count), 1);
  const floor = height - TICKS_PX;
  for (const { start, count, intensity } of sums) {
    const left = Math.round(toX(start, range, width));
    const wide = Math.max(Math.round(toX(start + binDays, range, width)) - left - 1, 1);
    const tall = Math.max(Math.round((count / tallest) * (floor - 6)), 2);
    ctx.fillStyle = palette.tones[toneOf(intensity)];
    ctx.fillRect(left, floor - tall, wide, tall);
  }
  ctx.fillStyle = palette.line;
  ctx.fillRect(0, floor, width, 1);
  ctx.font = palette.font;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  for (const { day, year } of yearTicks(range, width)) {
    const x = Math.round(toX(day, range, width));
    ctx.fillStyle = palette.line;
    ctx.fillRect(x, floor, 1, 5);
    if (x > width - 30) continue;
    ctx.fillStyle = palette.faint;
    ctx.fillText(String(year), x + 4, floor + TICKS_PX / 2 + 1);
  }
}

/** Bins of all lanes added up by their start; the intensity is the mean of all their events. */
export function together(bins: readonly Bin[]): { start: number; count: number; intensity: number }[] {
  const sums = new Map<number, { start: number; count: number; intensity: number }>();
  for (const { start, count, intensity } of bins) {
    const held = sums.get(start) ?? { start, count: 0, intensity: 0 };
    const all = held.count + count;
    sums.set(start, { start, count: all, intensity: (held.intensity * held.count + intensity * count) / all });
  }
  return [...sums.values()].sort((one, other) => one.start - other.start);
}
