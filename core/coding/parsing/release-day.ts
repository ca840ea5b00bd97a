import { type Day, dayOf } from '../../record/index.ts';
import type { Paragraph } from './paragraphs.ts';

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATES = [
  `(?<!\\d)(?<date>\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (?<year>(?:19|20)\\d\\d)(?!\\d)`,
  `(?<![a-z])${MONTH} (?<date>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d\\d)(?!\\d)`,
];
/** How much may stand beside the date in its line ("CANBERRA", "Published on:", "Monday", "FA180"). */
const BESIDE = 24;
/** How many paragraphs from either end a date line may stand in. */
const HEAD = 8;

/**
 * The day a text itself says it was given out: a line that is little more than a date, at its head or foot; the date
 * that ends its headline; or "issued by … on 9 January 2023". For texts that come without a day of publication.
 */
export function releaseDayOf(text: string, paragraphs: readonly Paragraph[]): Day | null {
  const lines = [...paragraphs.slice(0, HEAD), ...paragraphs.slice(HEAD).slice(-2)];
  for (const { start, end } of lines) {
    const line = text.slice(start, end);
    const found = dateIn(line);
    if (!found) continue;
    const headline =
      start === paragraphs[0]?.start && /:\s*$/.test(line.slice(0, found.at)) && found.to >= line.trimEnd().length;
    const given = /\b(?:issued|published|released|posted)\b[^.]{0,60}$/i.test(line.slice(0, found.at));
    if (headline || given || line.length - (found.to - found.at) <= BESIDE) return found.day;
  }
  return null;
}

function dateIn(line: string): { day: Day; at: number; to: number } | null {
  for (const source of DATES) {
    const found = new RegExp(source, 'i').exec(line);
    const parts = found?.groups;
    if (!found || !parts?.month) continue;
    const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(parts.month.slice(0, 3).toLowerCase()) / 3 + 1;
    const day = dayOf(Number(parts.year), month, Number(parts.date));
    if (day !== null) return { day, at: found.index, to: found.index + found[0].length };
  }
  return null;
}
