import {
  type DatePrecision,
  type Day,
  datePartsOf,
  type EventStatus,
  type Iso3,
  type Span,
} from '../../record/index.ts';
import { wholeMonth } from '../naming/calendar-dates.ts';
import type { Aids } from '../reading-aids.ts';
import type { DateMention, Sentence } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import { isWeekday, nearestDate } from './date.ts';
import { dayAfterEve, isDayOfReturn, isEnding } from './endings.ts';
import { isOver } from './returns.ts';
import { hasJustLeft } from './status.ts';
import type { Trigger } from './trigger.ts';

/** First and last day of an encounter, and the words that tell them. */
export interface Days {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly precision: DatePrecision;
  readonly dateSpan: Span | null;
}

/** The days of an encounter of this status; `goal`: where a visit leads to, whose name stands at token `at`. */
export function daysOf(
  aids: Aids,
  sentence: Sentence,
  trigger: Trigger,
  status: EventStatus,
  goal: Iso3 | null,
  at: number,
): Days {
  const nearest = nearestDate(aids, sentence, trigger, at);
  const date = ownDate(aids, sentence, trigger, status, nearest);
  const length = goal !== null && date?.from != null && date.from === date.to ? spanOfVisit(aids, sentence) : 1;
  const over = length > 1 && status === 'held' && isEnding(aids, sentence, trigger);
  const morrow = dayAfterEve(aids, sentence, trigger, nearest);
  const first = date?.from != null && over ? ((date.from - length + 1) as Day) : (date?.from ?? null);
  const last = date?.to != null ? ((date.to + (over ? 0 : length - 1)) as Day) : null;
  return {
    start: morrow ?? first,
    end: morrow ?? last,
    precision: morrow !== null ? 'day' : date?.from != null ? date.precision : 'unknown',
    dateSpan: date && { start: date.start, end: date.end },
  };
}

/** The nearest date where it is the encounter's and no other's, as the status has it. */
function ownDate(
  aids: Aids,
  sentence: Sentence,
  trigger: Trigger,
  status: EventStatus,
  nearest: DateMention | null,
): DateMention | null {
  if (!nearest) return null;
  // "agreed Wednesday to begin talks": the day of the word, not of the talks.
  if (status === 'planned' && isOfAnnouncement(aids, nearest)) return onlyBehind(aids, sentence, trigger);
  if (isOtherClause(aids, sentence, trigger, nearest) || isDayOfReturn(aids, sentence, trigger)) return null;
  const today = aids.dateline?.day ?? aids.source.published;
  if (hasJustLeft(wordsIn(aids, trigger.from, trigger.to)) && isPast(nearest, today)) return null;
  const off = status === 'cancelled' && OFF.test(aids.source.text.slice(sentence.start, sentence.end));
  return settled(aids, nearest, status, today, off);
}

/** "announced on Sunday a visit by A from May 27 to 30": the only day behind the encounter's own words. */
function onlyBehind(aids: Aids, sentence: Sentence, { to }: Trigger): DateMention | null {
  const end = aids.tokens[to - 1]?.end ?? sentence.end;
  const [only, ...more] = aids.dates.filter((date) => date.start >= end && date.end <= sentence.end);
  const today = aids.dateline?.day ?? aids.source.published;
  return only && more.length === 0 && only.from !== null && today !== null && only.from > today ? only : null;
}

/** "back from a tour of B, will address parliament on Friday": not the day of the visit. */
function isOtherClause(aids: Aids, sentence: Sentence, trigger: Trigger, { start }: DateMention): boolean {
  const behind = aids.tokens[trigger.to - 1]?.end ?? start;
  return isOver(aids.tokens, sentence.tokens, trigger) && /[,;]/.test(aids.source.text.slice(behind, start));
}

/** A day that is not ahead: that of leaving, not that of the visit. */
const isPast = (date: DateMention, today: Day | null): boolean =>
  date.from !== null && today !== null && date.from <= today;

function isOfAnnouncement(aids: Aids, { start }: DateMention): boolean {
  const at = aids.tokenFrom(start);
  const verb = keyAt(aids, at - 1) === 'on' ? at - 2 : at - 1;
  return ANNOUNCES.test(keyAt(aids, verb));
}

const ANNOUNCES =
  /^(?:said|announced|agreed|decided|proposed|invited|offered|urged|called|accepted|asked|confirmed|told|reported|suggested|requested|disclosed|added|declared|revealed|pledged|promised|announcement|statement|interview|speech|letter|broadcast|briefing)$/;

/** A bare weekday is the one behind or ahead as the encounter's status says; what lies ahead is not dated in the past. */
function settled(
  aids: Aids,
  date: DateMention,
  status: EventStatus,
  today: Day | null,
  off: boolean,
): DateMention | null {
  if (date.from === null || date.to === null || today === null) return date;
  const ahead = status === 'planned' || off;
  const by = !isWeekday(aids, date)
    ? 0
    : status === 'held' && date.from > today
      ? -7
      : ahead && date.to < today
        ? 7
        : 0;
  if (by !== 0) return { ...date, from: (date.from + by) as Day, to: (date.to + by) as Day };
  const next = ahead && date.to < today ? monthNextYear(aids, date) : null;
  return next ?? (status === 'planned' && date.to < today ? null : date);
}

/** "plans to visit in June", of a June to come: the same month a year later; null for any other date. */
function monthNextYear(aids: Aids, date: DateMention): DateMention | null {
  if (date.precision !== 'month' || date.from === null) return null;
  const words = aids.source.text.slice(date.start, date.end);
  if (/\d|\b(?:last|this|since|earlier)\b/i.test(words) || !/^\w+ (?:\w+ )?\p{Lu}/u.test(words)) return null;
  const { year, month } = datePartsOf(date.from);
  const next = wholeMonth(year + 1, month);
  return next && { ...date, ...next };
}

const OFF =
  /\b(?:cancel|postpon|call(?:ed|s)? off|scrap|put off|shelv|given up|gave up|giving up|dropp|drops|abandon|axe[ds]\b)/i;

/** Days of "a four-day visit"; 1 where nothing is said. */
function spanOfVisit(aids: Aids, sentence: Sentence): number {
  const found = /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[- ]day\b/i.exec(
    aids.source.text.slice(sentence.start, sentence.end),
  );
  if (!found?.[1]) return 1;
  const word = 'one two three four five six seven eight nine ten'.split(' ').indexOf(found[1].toLowerCase());
  return word > 0 ? word + 1 : Math.min(30, Number(found[1]));
}
