import { type Day, dayOf, formatDay } from '../../core/record/index.ts';
import type { When } from '../words/days.ts';

/**
 * Reads a date as people type it: `2020-11-14`, `14 Nov 2020`, `November 14, 2020`, `2020-11`, `Nov 2020`, `2020`, or two of
 * the same sort with `to` or a dash between them. What is left out is the precision. Empty or "unknown" is no date; null where it
 * cannot be read.
 */
export function parseWhen(typed: string): When | null {
  const text = typed.trim().toLowerCase();
  if (text === '' || text === 'unknown') return { start: null, end: null, precision: 'unknown' };
  const [from, to, more] = text.split(/\s+to\s+|\s*[–—]\s*|\s+-\s+/);
  if (from === undefined || more !== undefined) return null;
  const first = single(from);
  if (!first || to === undefined) return first;
  const last = single(to);
  if (!last || last.precision !== first.precision || last.start < first.start) return null;
  return { start: first.start, end: last.end, precision: first.precision };
}

/** The date as it is typed into a field; what `parseWhen` reads back to the same. */
export function typedWhen({ start, end, precision }: When): string {
  if (start === null || precision === 'unknown') return '';
  const length = { day: 10, month: 7, year: 4 }[precision];
  const from = formatDay(start).slice(0, length);
  const to = formatDay(end ?? start).slice(0, length);
  return from === to ? from : `${from} to ${to}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

type Dated = { readonly start: Day; readonly end: Day; readonly precision: 'day' | 'month' | 'year' };

function single(text: string): Dated | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (iso) return dated(iso[1], iso[2], iso[3]);
  const dayFirst = /^(?:(\d{1,2})\.?\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/.exec(text);
  if (dayFirst) return dated(dayFirst[3], monthNamed(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/.exec(text);
  return monthFirst ? dated(monthFirst[3], monthNamed(monthFirst[1]), monthFirst[2]) : null;
}

/** '0' where no month has the name: the calendar then refuses it. */
function monthNamed(name = ''): string {
  return String(MONTHS.findIndex((month) => month.toLowerCase().startsWith(name)) + 1);
}

function dated(year = '', month?: string, date?: string): Dated | null {
  const y = Number(year);
  const m = month === undefined ? undefined : Number(month);
  const precision = m === undefined ? 'year' : date === undefined ? 'month' : 'day';
  const start = dayOf(y, m ?? 1, date === undefined ? 1 : Number(date));
  const end = precision === 'day' ? start : dayOf(y, m ?? 12, lastDate(y, m ?? 12));
  return start === null || end === null ? null : { start, end, precision };
}

function lastDate(year: number, month: number): number {
  return [31, 30, 29, 28].find((date) => dayOf(year, month, date) !== null) ?? 28;
}
