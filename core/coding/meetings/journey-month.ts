import { type Day, datePartsOf } from '../../record/index.ts';
import { wholeMonth } from '../naming/calendar-dates.ts';
import { isIn } from '../range.ts';
import type { Analysis, DateMention } from '../types.ts';
import { actorsOf, isThere } from './agreement.ts';
import type { Encounter } from './encounters.ts';
import type { Reports } from './merge.ts';

/** A month from its first day to its last. */
export interface Month {
  readonly start: Day;
  readonly end: Day;
  /** The words that tell it. */
  readonly span: { readonly start: number; readonly end: number };
}

/**
 * "A leaves on a tour of the Middle East next week. In Oman he will meet B": the month of the journey whose stop a meeting
 * without a day is. Null where the journey's days are not told, or fall into two months.
 */
export function journeyMonth(analysis: Analysis, best: Encounter, group: Reports): Month | null {
  const { sentences, dates, source, dateline } = analysis;
  if (best.heading || best.kind === 'phone-call' || best.status === 'cancelled' || best.earlier || best.known)
    return null;
  const travellers = group.flatMap(actorsOf).flatMap(({ person }) => person ?? []);
  for (const sentence of sentences) {
    if (sentence.heading || sentence.start >= best.evidence.start || sentence.index > FIRST) continue;
    const words = source.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
    const ahead = AHEAD.test(words);
    const near = dateline === null && sentence.index <= HEAD && TRAVELS.test(words);
    if (
      !(near || JOURNEY.test(words)) ||
      ahead !== (best.status === 'planned') ||
      !isThere(analysis, sentence, travellers)
    )
      continue;
    const told = dates.filter(
      (date) =>
        isIn(date, sentence) &&
        date.from !== null &&
        date.precision !== 'year' &&
        !OF_WORD.test(source.text.slice(sentence.start, date.start)),
    );
    const month = told.length === 1 && told[0] ? monthOf(told[0]) : null;
    if (month) return month;
  }
  return null;
}

/** In a release without a dateline the first sentences tell of the journey that the rest goes through. */
const HEAD = 4;
const TRAVELS = /\b(?:travel(?:s|l?ed|l?ing)?|departed|left|visit(?:s|ed|ing)?|trip|led (?:\S+ ){0,4}delegation)\b/;

/** A journey is announced at the head of a text. */
const FIRST = 12;

function monthOf({ from, to, start, end }: DateMention): Month | null {
  if (from === null || to === null) return null;
  const [first, last] = [datePartsOf(from), datePartsOf(to)];
  if (first.year !== last.year || first.month !== last.month) return null;
  const month = wholeMonth(first.year, first.month);
  return month && { start: month.from, end: month.to, span: { start, end } };
}

const JOURNEY =
  /\b(?:tour|trip|mission|journey|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|travel(?:s|led|ling)?|leaves?|left|departs?|departed|departing|leaving|flies|flew)\b.*\b(?:Europe|Asia|Africa|America|Americas|Pacific|Caribbean|Balkans|Caucasus|Middle East|Gulf|region|overseas|abroad|nations?|countries|tour)\b/;
const AHEAD =
  /\b(?:will|(?:departed|left) .*\bfor (?:\S+ )?(?:visits?|trips?|a tour)|leaves?|departs?|leaving|departing|to (?:visit|travel|tour)|flies|today|tomorrow|next)\b/;
/** "said on Monday": the day of the word. */
const OF_WORD = /\b(?:said|says|told|announced|added|confirmed|stated)\b[^,.;]{0,24}$/;
