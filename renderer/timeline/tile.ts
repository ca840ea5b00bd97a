import type { TimelineQuery } from '../../core/contract/index.ts';
import { type DaySpan, toDay } from '../../core/record/index.ts';
import { FIRST, LAST, type Range } from './range.ts';

/** What is asked for a range on screen. */
export type Tile = Pick<TimelineQuery, 'window' | 'maxBins' | 'maxEvents'>;

const NARROWEST_BAR = 4;
const MOST_EVENTS = 300;

/**
 * The window to ask for so that panning and small zooms ask for nothing new: three stretches of a power of two days,
 * the middle one holding the range's middle and none shorter than the range. Its bins are a power of two days too, each
 * 4 to 16 px wide on a screen of `width` px, but no less than a day.
 */
export function tileOf(range: Range, width: number): Tile {
  const stretch = 2 ** Math.ceil(Math.log2(Math.max(range.end - range.start, 1)));
  const bars = 2 ** Math.floor(Math.log2(Math.max(width / NARROWEST_BAR, 16)));
  const middle = Math.floor((range.start + range.end) / 2 / stretch);
  const window = spanOf((middle - 1) * stretch, (middle + 2) * stretch - 1);
  // One bin more than are wanted: the store counts with a window that begins inside of a bin.
  return { window, maxBins: 3 * Math.min(bars, stretch) + 1, maxEvents: MOST_EVENTS };
}

/** Days of the axis from one to another, both within it. */
export function spanOf(start: number, end: number): DaySpan {
  const from = Math.min(Math.max(Math.floor(start), FIRST), LAST);
  return { start: toDay(from), end: toDay(Math.min(Math.max(Math.floor(end), from), LAST)) };
}

/** Whether the two name the same window. */
export function sameTile(one: Tile, other: Tile): boolean {
  return (
    one.window.start === other.window.start && one.window.end === other.window.end && one.maxBins === other.maxBins
  );
}
