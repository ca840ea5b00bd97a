import { type DatePrecision, type Day, datePartsOf } from '../../core/record/index.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** When something happened, as far as its text says. Days are inclusive. */
export interface When {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly precision: DatePrecision;
}

/** `14 November 2020`; `14 Nov 2020` when short. */
export function dayWords(day: Day, form: 'long' | 'short' = 'long'): string {
  const { year, month, date } = datePartsOf(day);
  return `${date} ${monthName(month, form)} ${year}`;
}

/** Two days as people write them: `14–16 November 2020`, `30 November – 2 December 2020`. */
export function spanWords(start: Day, end: Day, form: 'long' | 'short' = 'long'): string {
  if (start === end) return dayWords(start, form);
  const [a, b] = [datePartsOf(start), datePartsOf(end)];
  if (a.year !== b.year) return `${dayWords(start, form)} – ${dayWords(end, form)}`;
  if (a.month !== b.month) return `${a.date} ${monthName(a.month, form)} – ${dayWords(end, form)}`;
  return `${a.date}–${dayWords(end, form)}`;
}

/**
 * The day an event is said to have: no more than its text states. Where it states none, the day it was reported on, as
 * such; `No date` where that is not known either.
 */
export function whenWords({ start, end, precision }: When, form: 'long' | 'short' = 'short'): string {
  if (start === null) return 'No date';
  if (precision === 'unknown')
    return form === 'long' ? `Reported on ${dayWords(start)}` : `Reported ${dayWords(start, form)}`;
  const { year, month } = datePartsOf(start);
  if (precision === 'year') return String(year);
  if (precision === 'month') return `${monthName(month, form)} ${year}`;
  return spanWords(start, end ?? start, form);
}

/** How exact the date is, in a sentence; null where it is a plain day. */
export function precisionWords({ start, precision }: When): string | null {
  switch (precision) {
    case 'day':
      return null;
    case 'month':
      return 'The text states the month, not the day.';
    case 'year':
      return 'The text states the year only.';
    case 'unknown':
      return start === null ? 'The text states no date.' : 'The text states no date; this is the day of the report.';
  }
}

/** `Saturday`. */
export function weekdayName(day: Day): string {
  return WEEKDAYS[datePartsOf(day).weekday] ?? '';
}

/** A stretch of time, as coarse as it can be said: `2019–2021`, `March 2019 – May 2021`, `3–17 March 2019`. */
export function stretchWords(start: Day, end: Day): string {
  const [a, b] = [datePartsOf(start), datePartsOf(end)];
  if (end - start > 366 * 3) return a.year === b.year ? String(a.year) : `${a.year}–${b.year}`;
  if (end - start <= 92) return spanWords(start, end);
  const from = `${monthName(a.month, 'long')}${a.year === b.year ? '' : ` ${a.year}`}`;
  return `${from} – ${monthName(b.month, 'long')} ${b.year}`;
}

function monthName(month: number, form: 'long' | 'short'): string {
  const name = MONTHS[month - 1] ?? '';
  return form === 'long' ? name : name.slice(0, 3);
}
