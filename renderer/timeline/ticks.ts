import { datePartsOf, dayOf, toDay } from '../../core/record/index.ts';
import { FIRST, LAST, type Range } from './range.ts';

/** Years to name on an axis of so many px, far enough apart to be read: each with its first day. */
export function yearTicks({ start, end }: Range, width: number): { readonly day: number; readonly year: number }[] {
  const years = (end - start) / 365.25;
  const most = Math.max(Math.floor(width / 64), 1);
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((every) => years / every <= most) ?? 10_000;
  const first = Math.ceil(datePartsOf(toDay(Math.min(Math.max(Math.floor(start), FIRST), LAST))).year / step) * step;
  const ticks: { day: number; year: number }[] = [];
  for (let year = Math.max(first, step); year <= 9999; year += step) {
    const day = dayOf(year, 1, 1);
    if (day === null || day > end) break;
    if (day >= start) ticks.push({ day, year });
  }
  return ticks;
}
