import { type Day, datePartsOf, dayOf, toDay } from '../../record/index.ts';
import { type Reading, type Reference, UNKNOWN } from './date-reading.ts';
import { monthOf } from './date-words.ts';

/** "29 April", "May 3-5, 2023": the day or days by day, month and perhaps year; null where no such day exists. */
export function calendar(
  p: Readonly<Record<string, string | undefined>>,
  { today, future }: Reference,
): Reading | null {
  const month = monthOf(p.month);
  const date = Number(p.day);
  if (date > 31 || date < 1) return null;
  const year = p.year ? Number(p.year) : today === null ? null : nearestYear(today, month, date, future);
  if (year === null) return { from: null, to: null, precision: 'unknown' };
  const from = dayOf(year, month, date);
  if (from === null) return null;
  const to = p.last ? dayOf(year, month, Number(p.last)) : from;
  return { from, to: to !== null && to >= from ? to : from, precision: 'day' };
}

/** "April 29 to May 2": the second month is the first one's or follows it. */
export function overMonths(p: Readonly<Record<string, string | undefined>>, reference: Reference): Reading | null {
  const first = calendar({ month: p.month, day: p.day, year: p.year }, reference);
  if (first?.from == null) return first;
  const { year } = datePartsOf(first.from);
  const [month, until] = [monthOf(p.month), monthOf(p.until)];
  const to = dayOf(until < month && !p.year ? year + 1 : year, until, Number(p.last));
  return to !== null && to >= first.from ? { from: first.from, to, precision: 'day' } : first;
}

/** "in May", "last June": a month without a year, the last or next such by its own words or its clause. */
export function bareMonth(
  p: Readonly<Record<string, string | undefined>>,
  { today, future }: Reference,
): Reading | null {
  if (today === null) return UNKNOWN;
  const { year, month: now } = datePartsOf(today);
  const month = monthOf(p.month);
  if (p.which === 'last') return wholeMonth(month >= now ? year - 1 : year, month);
  if (p.which === 'next') return wholeMonth(month <= now ? year + 1 : year, month);
  if (future) return wholeMonth(month < now ? year + 1 : year, month);
  return wholeMonth(month > now ? year - 1 : year, month);
}

/** From the first to the last day of a month, counted from 1. */
export function wholeMonth(year: number, month: number): (Reading & { readonly from: Day; readonly to: Day }) | null {
  const from = dayOf(year, month, 1);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return from === null || next === null ? null : { from, to: toDay(next - 1), precision: 'month' };
}

/** From the first to the last day of a year. */
export function wholeYear(year: number): Reading | null {
  const [from, to] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  return from === null || to === null ? null : { from, to, precision: 'year' };
}

/** A day without a year lies in the past, at most some weeks ahead, or where the clause looks ahead, in the future. */
function nearestYear(today: Day, month: number, date: number, future: boolean): number {
  const { year } = datePartsOf(today);
  const years = [year, year - 1, year + 1];
  const near = (ahead: number) =>
    years.find((one) => {
      const day = dayOf(one, month, date);
      return (
        day !== null && (future ? day >= today - 30 && day <= today + 335 : day <= today + ahead && day > today - 365)
      );
    });
  return near(45) ?? year;
}
