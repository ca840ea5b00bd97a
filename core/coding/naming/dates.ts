import { datePartsOf } from '../../record/index.ts';
import { foldText } from '../fold.ts';
import type { DateMention, Parsed } from '../types.ts';
import { calendar } from './calendar-dates.ts';
import { UNKNOWN } from './date-reading.ts';
import { dateRules } from './date-rules.ts';
import { MONTH, TO } from './date-words.ts';
import { isFuture } from './future-clause.ts';

/**
 * Dates named in the text, resolved against the dateline's day or the day of publication. A weekday is the last such day,
 * unless its clause speaks of the future; "next week" and "last month" are stated as far as they are sure: by month. A
 * date that needs a reference where there is none keeps its place with `from` and `to` null.
 */
export function datesOf({ source, dateline, sentences }: Parsed): DateMention[] {
  const today = dateline?.day ?? source.published;
  const folded = foldText(source.text).replace(/\n/g, ' ');
  const found: DateMention[] = [];
  for (const { pattern, read } of dateRules) {
    for (const hit of folded.matchAll(pattern)) {
      const start = hit.index;
      const end = start + hit[0].trimEnd().length;
      if (dateline && start < dateline.end && end > dateline.start) continue;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const sentence = sentences.find((one) => one.start <= start && start < one.end);
      if (!sentence || /^(?:may|march|mar|sun|sat)$/.test(hit[0])) continue;
      const parts = lower(hit.groups ?? {});
      const reading = read(parts, {
        today,
        future: isFuture(folded.slice(sentence.start, sentence.end), start - sentence.start),
      });
      if (reading) found.push({ start, end, ...reading });
    }
  }
  return borrowYears(
    found.sort((one, other) => one.start - other.start),
    folded,
  );
}

/** Without a day to reckon from, a day and month take their year from the next full date, or the only year a title names. */
function borrowYears(found: readonly DateMention[], text: string): DateMention[] {
  const title = /^[^\n.]{0,120}?\b((?:19|20)\d\d)\b/.exec(text)?.[1];
  return found.map((date, index) => {
    if (date.precision !== 'unknown') return date;
    const later =
      found.slice(index + 1).find(({ from, precision }) => from !== null && precision === 'day') ??
      found.slice(0, index).findLast(({ from, precision }) => from !== null && precision === 'day');
    const year = later?.from != null ? datePartsOf(later.from).year : title ? Number(title) : null;
    const words = DAY_AND_MONTH.exec(text.slice(date.start, date.end).toLowerCase());
    if (year === null || !words) return date;
    const parts = {
      day: words[1] ?? words[7],
      last: words[2] ?? words[8],
      month: words[3] ?? words[6],
      year: String(year),
    };
    return { start: date.start, end: date.end, ...(calendar(parts, { today: null, future: false }) ?? UNKNOWN) };
  });
}

const DAY_AND_MONTH = new RegExp(
  `^(?:(\\d{1,2})(?:${TO}(\\d{1,2}))? (${MONTH})()|()(${MONTH})\\.? (\\d{1,2})(?:${TO}(\\d{1,2}))?)`,
  'i',
);

const lower = (groups: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(groups).map(([key, value]) => [key, value?.toLowerCase().replace(/(?<=\d)(?:st|nd|rd|th)$/, '')]),
  );
