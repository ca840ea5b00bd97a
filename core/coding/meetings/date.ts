import type { Aids } from '../reading-aids.ts';
import type { DateMention, Sentence } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import { SAID } from './said.ts';
import type { Trigger } from './trigger.ts';

const isUntil = ({ source }: Aids, { start }: DateMention) => /^by\b/i.test(source.text.slice(start, start + 3));

/** The date that dates an encounter: the nearest to its trigger in the sentence, those of a reported past event left out. */
export function nearestDate(aids: Aids, sentence: Sentence, trigger: Trigger, goal = -1): DateMention | null {
  const anchor = goal >= trigger.to ? goal : trigger.to - 1;
  const start = aids.tokens[goal >= trigger.to ? goal : trigger.from]?.start ?? 0;
  const end = aids.tokens[anchor]?.end ?? start;
  let best: DateMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const date of aids.dates) {
    if (date.start < sentence.start || date.end > sentence.end) continue;
    // "On January 3, a delegation led by …, started a visit": what opens the sentence dates it all.
    const opens = date.start - sentence.start < 20 && date.end <= start;
    const distance =
      date.start >= end
        ? date.start - end - namedBetween(aids, end, date.start)
        : opens
          ? Math.min(100, (start - date.end) * 1.5)
          : (start - date.end) * 1.5;
    const between = aids.source.text.slice(Math.min(end, date.end), Math.max(start, date.start));
    // "on May 9, a day after the talks"
    if (date.end <= start && /\b(?:days?|hours?|weeks?|months?) (?:after|before)\b/.test(between)) continue;
    if (isOfOpinion(aids, date, trigger)) continue;
    // "will meet in Moscow, officials said, and a diplomat arrived Wednesday": another clause's day.
    const beyond = date.start >= end && /\b(?:said|told)\b.*(?:,|\band\b)/.test(between) ? 120 : 0;
    const penalty = opens ? 0 : beyond + (/\b(?:said|told|after|since|when|because|by|until)\b/.test(between) ? 60 : 0);
    const before = aids.source.text.slice(Math.max(sentence.start, date.start - 30), date.start);
    // "a trade protocol for this year", "to be free of emissions by 2045": until when something is to be reached.
    if (date.precision === 'year' && (/\bfor\s+$/.test(before) || isUntil(aids, date))) continue;
    const since =
      /\b(?:since|until)\b[^,;]*$/.test(before) ||
      /^(?:since|until)\b/i.test(aids.source.text.slice(date.start, date.end));
    // "to discuss trade following the lifting of sanctions on 5 October": the day of what came before.
    const behind =
      date.start - end > 50 &&
      /\b(?:following|after|since)\b[^,;]{10,}$/.test(between.slice(-90)) &&
      !/,/.test(before.slice(-12));
    // "by 29 June": a deadline; "the summit, set for November 19": the day of what is named last.
    const deadline =
      /\bby\s+$/.test(before) ||
      (/,\s*(?:set|scheduled|due|planned|slated)(?:\s+(?:for|on|to))?\s*$/.test(before) &&
        /,.*\S/.test(between) &&
        date.start - end > 60);
    // "A and B on Sunday stressed …, during a phone call": what happened meanwhile happened that day.
    const article = /^(?:a|the|their)$/.test(keyAt(aids, trigger.from - 1)) ? 2 : 1;
    const meanwhile = date.start < start && /^(?:during|in)$/.test(keyAt(aids, trigger.from - article));
    const apart =
      since || date.start < start
        ? !meanwhile && date.start - sentence.start > 45 && /[,;]/.test(between)
        : (/, (?:which|who|when|where|after|before|but)\b/.test(between) || ANOTHER.test(between)) &&
          !/, which (?:starts|begins|opens|started|began|opened|will (?:start|begin|take place))\b/.test(between);
    const weight =
      distance +
      penalty +
      (since ? 300 : apart || deadline || behind ? 240 : 0) +
      (date.precision === 'year' ? 40 : 0) +
      (date.from === null ? 30 : 0) +
      (SAID.test(keyAt(aids, aids.tokenFrom(date.start) - 1)) || SAID.test(keyAt(aids, aids.tokenFrom(date.start) - 2))
        ? 90
        : 0);
    if (weight < least) {
      least = weight;
      best = date;
    }
  }
  return least < 260 ? best : null;
}

/** "agreed to talks, and proposed a first meeting on May 3": the day of the other. */
const ANOTHER =
  /,? and (?:\w+ed|will|would|is to|are to) (?:to \w+ )?(?:a|an|the|another) (?:\S+ ){0,3}(?:meeting|talks|visit|summit|session|conference|signing)\b/;

/** How much of the words between is taken up by those met: "met the minister of A, X, the minister of B, Y and … on May 3". */
function namedBetween(aids: Aids, start: number, end: number): number {
  const met = aids.actorsIn({ start, end }).filter((actor) => actor.sort === 'person' && actor.start >= start);
  return met.length < 2 ? 0 : met.reduce((sum, actor) => sum + actor.end - actor.start, 0);
}

/** "A on Wednesday praised his meetings with B": the day of the praise. */
function isOfOpinion(aids: Aids, date: DateMention, { from, frame }: Trigger): boolean {
  const next = aids.tokenFrom(date.end);
  if (frame !== 'noun' || next >= from || !OPINION.test(keyAt(aids, next))) return false;
  let before = from - 1;
  while (before > next && /^(?:DET|ADJ|NUM|PRON|NOUN|PART)$/.test(aids.tokens[before]?.pos ?? '')) before--;
  return before === next || /^(?:of|for|about|on|to)$/.test(keyAt(aids, before));
}

const OPINION =
  /^(?:praised|hailed|welcomed|lauded|criticised|criticized|condemned|defended|denounced|described|recalled|dismissed|denied|rejected|urged|attacked|blamed|regretted|played)$/;

/** Whether a date is told by the bare name of a day: "Tuesday". */
export function isWeekday({ source }: Aids, { start, end }: DateMention): boolean {
  return /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/i.test(source.text.slice(start, end));
}
