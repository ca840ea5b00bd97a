import type { PublishedProposal } from '../contract/index.ts';
import type { Day } from '../record/index.ts';
import { findWrittenDay, MONTH_NAME, monthNumber, plausibleDay } from './dates.ts';

/** What is known of a file when its publication day is asked for. */
export interface PublishedClues {
  /** The day the file states by a header or tag. */
  readonly stated: Day | null;
  readonly text: string;
  readonly fileName: string;
  readonly modified: Day | null;
}

/** Days the article may have been published, the best first, one for each place where one was found. */
export function proposePublished({ stated, text, fileName, modified }: PublishedClues): PublishedProposal[] {
  const named = dayInFileName(fileName);
  const found: [PublishedProposal['from'], Day | null][] = [
    ['file', stated],
    ['dateline', dayOfDateline(text, stated ?? named ?? modified)],
    ['file-name', named],
    ['file-date', modified],
  ];
  return found.flatMap(([from, day]) => (day === null ? [] : [{ day, from }]));
}

/**
 * The day of a wire's dateline ("TEHRAN, Nov 14 2020 (…) –", "LONDON, March 24 -") or of a line among the first that
 * holds a date and little else ("Saturday, 14 November 2020", "Published: …"). A date without a year is the one nearest
 * to `near`.
 */
export function dayOfDateline(text: string, near: Day | null): Day | null {
  for (const line of text
    .slice(0, 3000)
    .split('\n')
    .filter((each) => each.trim() !== '')
    .slice(0, 8)) {
    const wire = DATELINE.exec(line);
    const day = wire ? findWrittenDay(wire[0], near)?.day : dayAlone(line.trim(), near);
    if (day !== undefined && day !== null) return day;
  }
  return null;
}

/** A day in a file's name: 2020-11-14, 20201114, 14-11-2020, nov-14-2020, 14_november_2020. */
export function dayInFileName(name: string): Day | null {
  const year = '(?<year>(?:18|19|20|21)\\d\\d)';
  const month = `(?<month>${MONTH_NAME})`;
  const gap = '[-_. ]';
  const shapes = [
    `(?<!\\d)${year}${gap}(?<m>\\d{1,2})${gap}(?<date>\\d{1,2})(?!\\d)`,
    `(?<!\\d)${year}(?<m>\\d\\d)(?<date>\\d\\d)(?!\\d)`,
    `(?<!\\d)(?<date>\\d{1,2})${gap}(?<m>\\d{1,2})${gap}${year}(?!\\d)`,
    `(?<![a-z])${month}${gap}?(?<date>\\d{1,2})(?:st|nd|rd|th)?,?${gap}{0,2}${year}(?!\\d)`,
    `(?<!\\d)(?<date>\\d{1,2})(?:st|nd|rd|th)?${gap}?${month}${gap}?${year}(?!\\d)`,
    `(?<!\\d)${year}${gap}?${month}${gap}?(?<date>\\d{1,2})(?!\\d)`,
  ];
  for (const shape of shapes) {
    const parts = new RegExp(shape, 'i').exec(name)?.groups;
    if (!parts) continue;
    const [year, date] = [Number(parts.year), Number(parts.date)];
    const month = parts.month ? monthNumber(parts.month) : Number(parts.m);
    // Day first, as most of the world writes it; month first only where it cannot be otherwise.
    const day = plausibleDay(year, month, date) ?? plausibleDay(year, date, month);
    if (day !== null) return day;
  }
  return null;
}

/** Place in capitals or with capitals, a comma, the date, then an outlet in brackets or a dash before the text. */
const DATELINE = new RegExp(
  `^\\s{0,8}\\p{Lu}[\\p{L} .,'’/()-]{1,60}?[,:]\\s+(?:\\w+day,?\\s+)?(?:${MONTH_NAME}\\.?\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH_NAME}\\.?)(?:,?\\s+\\d{4})?[^\\n]{0,60}?(?:\\(|-|–|—|:)`,
  'iu',
);

/** A line of little but a date: what is left beside it is a weekday, a time or a word such as "Published". */
function dayAlone(line: string, near: Day | null): Day | null {
  if (line.length > 80) return null;
  const iso = /^(?:[A-Za-z ]{3,20}:\s*)?(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.+Z-]*)?$/.exec(line);
  if (iso) return plausibleDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const found = findWrittenDay(line, near);
  if (!found) return null;
  const rest = `${line.slice(0, found.start)} ${line.slice(found.end)}`;
  const words = rest
    .replace(/\b(?:published|updated|posted|released|issued|date|on|at|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\b/gi, '')
    .replace(/\b\w+day\b|\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\b|\b(?:am|pm|gmt|utc|est|edt|a\.m\.|p\.m\.)/gi, '')
    .replace(/[^\p{L}\d]/gu, '');
  return words === '' ? found.day : null;
}
