import { type Day, datePartsOf, toDay } from '../../record/index.ts';
import { wholeMonth, wholeYear } from './calendar-dates.ts';
import { exact, type Reading, type Reference, UNKNOWN } from './date-reading.ts';
import { WEEKDAY } from './date-words.ts';

/** The day some days later or, with `by` below zero, earlier. */
export const shift = (day: Day | null, by: number) => (day === null ? null : toDay(day + by));

/** "last Monday", "Friday": the last such day, or the next where its words or the clause look ahead. */
export function weekday(name: string | undefined, { today, future }: Reference, which: string): Reading {
  if (today === null) return UNKNOWN;
  const back = (datePartsOf(today).weekday - WEEKDAYS.indexOf(name ?? '') + 7) % 7;
  if (which.startsWith('last') || which === 'the past') return exact(shift(today, back === 0 ? -7 : -back));
  if (which.startsWith('next') || future || which.includes('coming'))
    return exact(shift(today, back === 0 ? (which === 'next' ? 7 : 0) : 7 - back));
  return exact(shift(today, -back));
}

/** "Monday to Wednesday": from the first weekday to the last, or the first alone where they do not follow each other. */
export function weekdays(p: Readonly<Record<string, string | undefined>>, reference: Reference): Reading {
  const first = weekday(p.day, reference, (p.past ?? '').trim());
  const last = p.last ? weekday(p.last, reference, '') : first;
  if (first.from === null || last.to === null) return first;
  return last.to >= first.from ? { from: first.from, to: last.to, precision: 'day' } : first;
}

/**
 * "next week", "last month", "this year". A week is known by its month, where that is the same for all its days that the
 * word leaves open.
 */
export function around(which: string, unit: string, { today, future }: Reference): Reading | null {
  if (today === null) return UNKNOWN;
  const past = /last|past|previous/.test(which);
  const ahead = /next|coming/.test(which);
  const { year, month, weekday: dayOfWeek } = datePartsOf(today);
  if (unit === 'year') return wholeYear(year + (past ? -1 : ahead ? 1 : 0));
  if (unit === 'month') return wholeMonth(...monthShifted(year, month, past ? -1 : ahead ? 1 : 0));
  const monday = today - ((dayOfWeek + 6) % 7) + (past ? -7 : ahead ? 7 : 0);
  const ongoing = !past && !ahead;
  const first = which.startsWith('later') || (ongoing && future) ? today : monday;
  const last = which.startsWith('earlier') || (ongoing && !future && !which.startsWith('later')) ? today : monday + 6;
  const [from, to] = [monthAround(toDay(first)), monthAround(toDay(last))];
  return from && to && from.from === to.from ? from : past ? monthAround(toDay(monday + 2)) : UNKNOWN;
}

/** "two weeks ago", "a month ago": the month that was then. */
export function ago(many: number, unit: string, today: Day | null): Reading | null {
  if (today === null) return UNKNOWN;
  if (unit === 'week') return monthAround(toDay(today - 7 * many));
  const { year, month } = datePartsOf(today);
  return wholeMonth(...monthShifted(year, month, -many));
}

const WEEKDAYS = WEEKDAY.split('|');

function monthAround(day: Day): Reading | null {
  const { year, month } = datePartsOf(day);
  return wholeMonth(year, month);
}

function monthShifted(year: number, month: number, by: number): [number, number] {
  const index = year * 12 + month - 1 + by;
  return [Math.floor(index / 12), (index % 12) + 1];
}
