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

/** The days that a reading means, some days later. */
export function shifted({ from, to, precision }: Reading, by: number): Reading {
  return { from: shift(from, by), to: shift(to, by), precision };
}

/** "Friday next week", "Tuesday of last week". */
export function dayOfWeek(name: string | undefined, which: string, today: Day | null): Reading {
  if (today === null) return UNKNOWN;
  const monday = mondayOf(today) + (which === 'last' ? -7 : which === 'next' ? 7 : 0);
  return exact(toDay(monday + ((WEEKDAYS.indexOf(name ?? '') + 6) % 7)));
}

/** "over the weekend": the last one, or the next where the clause looks ahead, by its month where its days share one. */
export function weekend({ today, future }: Reference): Reading | null {
  if (today === null) return UNKNOWN;
  const saturday = mondayOf(today) + 5 - (future || today - mondayOf(today) > 4 ? 0 : 7);
  const [from, to] = [monthAround(toDay(saturday)), monthAround(toDay(saturday + 1))];
  return from?.from === to?.from ? from : UNKNOWN;
}

/** "in two weeks' time", "ten days from now": the day, or of weeks and months the month it will be. */
export function ahead(many: number, unit: string, today: Day | null): Reading | null {
  if (today === null) return UNKNOWN;
  return unit === 'day' ? exact(shift(today, many)) : ago(-many, unit, today);
}

const mondayOf = (today: Day) => today - ((datePartsOf(today).weekday + 6) % 7);

/**
 * "next week", "last month", "this year". A week is known by its month, where that is the same for all its days that the
 * word leaves open.
 */
export function around(which: string, unit: string, { today, future }: Reference): Reading | null {
  if (today === null) return UNKNOWN;
  const past = /last|past|previous/.test(which);
  const next = /next|coming/.test(which);
  const { year, month } = datePartsOf(today);
  if (unit === 'year') return wholeYear(year + (past ? -1 : next ? 1 : 0));
  if (unit === 'month') return wholeMonth(...monthShifted(year, month, past ? -1 : next ? 1 : 0));
  const monday = mondayOf(today) + (past ? -7 : next ? 7 : 0);
  const ongoing = !past && !next;
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
