import { type DatePrecision, type Day, datePartsOf, dayOf, LAST_DAY } from '../core/record/index.ts';

/**
 * The day an event is counted on: its first day; the 15th for a month, 1 July for a year, so that an event of a coarse
 * date falls in the middle of what it may mean. Null for an event without a day.
 */
export function anchorOf(start: Day | null, precision: DatePrecision): Day | null {
  if (start === null) return null;
  const { year, month } = datePartsOf(start);
  if (precision === 'month') return dayOf(year, month, 15);
  if (precision === 'year') return dayOf(year, 7, 1);
  return start;
}

/** What stands in the store for no day: greater than every day, so that undated events come last in any order. */
export const UNDATED = LAST_DAY + 1;

export function storedAnchor(anchor: Day | null): number {
  return anchor ?? UNDATED;
}

export function anchorFrom(stored: number): Day | null {
  return stored === UNDATED ? null : (stored as Day);
}
