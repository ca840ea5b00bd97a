import { type Day, datePartsOf, dayOf } from '../record/index.ts';

/**
 * A calendar day as documents state it: ISO 8601 ("2020-11-14T10:00:00+03:30"), e-mail ("Sat, 14 Nov 2020 …") or
 * English ("November 14, 2020", "14 November 2020"). The day as written counts, in whatever time zone it was written.
 * Null for anything else: a bare number of day and month in unknown order is not guessed here.
 */
export function parseStatedDay(stated: string): Day | null {
  const text = stated.trim().slice(0, 200);
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)(?:\D|$)/.exec(text);
  if (iso) return plausibleDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return findWrittenDay(text, null)?.day ?? null;
}

/** A day written with an English month name, and where. */
export interface WrittenDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/**
 * The first day with a month name in the text. Without a year, the year that brings it nearest to `near` is meant;
 * without `near` such a date is passed over.
 */
export function findWrittenDay(text: string, near: Day | null): WrittenDay | null {
  for (const found of text.matchAll(WRITTEN)) {
    const parts = found.groups ?? {};
    const month = monthNumber(parts.month1 ?? parts.month2 ?? '');
    const date = Number(parts.date1 ?? parts.date2);
    const year = parts.year1 ?? parts.year2;
    const day = year ? plausibleDay(Number(year), month, date) : near === null ? null : nearest(month, date, near);
    if (day !== null) return { day, start: found.index, end: found.index + found[0].length };
  }
  return null;
}

/** 1 to 12 for an English month's name or its usual short form, 0 for anything else. */
export function monthNumber(name: string): number {
  const short = name.toLowerCase().slice(0, 3);
  return MONTHS.indexOf(short) + 1;
}

/** Before 1800 no newspaper is meant but a content system's zero. */
export function plausibleDay(year: number, month: number, date: number): Day | null {
  return year < 1800 || year > 2199 ? null : dayOf(year, month, date);
}

function nearest(month: number, date: number, near: Day): Day | null {
  const { year } = datePartsOf(near);
  const candidates = [year, year - 1, year + 1].map((each) => dayOf(each, month, date)).filter((day) => day !== null);
  return candidates.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Regular expression source of a month name. */
export const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const WRITTEN = new RegExp(
  `\\b(?<month1>${MONTH_NAME})\\.?\\s+(?<date1>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.]\\d)(?:,?\\s+(?<year1>\\d{4})(?!\\d))?` +
    `|\\b(?<date2>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?<month2>${MONTH_NAME})\\b\\.?(?:,?\\s+(?<year2>\\d{4})(?!\\d))?`,
  'gi',
);
