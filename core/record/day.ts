import { z } from 'zod';

/** Days since 1970-01-01 in the proleptic Gregorian calendar; negative before. Carries no clock and no time zone. */
export type Day = number & { readonly __day: unique symbol };

const MS_PER_DAY = 86_400_000;

/** Days are kept within the years 1 to 9999, so that every one has an ISO 8601 date of four-digit year. */
export const FIRST_DAY = -719162 as Day;
export const LAST_DAY = 2932896 as Day;

/** A whole number of days as a `Day`. Throws a RangeError outside the years 1 to 9999 or on a fraction. */
export function toDay(days: number): Day {
  if (!Number.isInteger(days) || days < FIRST_DAY || days > LAST_DAY) throw new RangeError(`${days} is not a day`);
  return days as Day;
}

/** The day of a calendar date (month 1 to 12), or null where the calendar has no such date. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (year < 1 || year > 9999) return null;
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return null;
  return Math.round(at.getTime() / MS_PER_DAY) as Day;
}

/** Parses `YYYY-MM-DD`; null for anything else, a 30 February included. */
export function parseDay(iso: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const { year, month, date } = datePartsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Calendar parts of a day: month 1 to 12, weekday 0 (Sunday) to 6. */
export function datePartsOf(day: Day): { year: number; month: number; date: number; weekday: number } {
  const at = new Date(day * MS_PER_DAY);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    date: at.getUTCDate(),
    weekday: at.getUTCDay(),
  };
}

/** How much of a date the text states. `unknown`: the text gives none. */
export const DATE_PRECISIONS = ['day', 'month', 'year', 'unknown'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** Schema of a day on the wire: an integer. */
export const daySchema = z
  .number()
  .int()
  .min(FIRST_DAY)
  .max(LAST_DAY)
  .transform((days) => days as Day);

/** Schema of an inclusive span of days. */
export const daySpanSchema = z
  .object({ start: daySchema, end: daySchema })
  .refine(({ start, end }) => start <= end, 'ends before it starts');
export type DaySpan = z.infer<typeof daySpanSchema>;
