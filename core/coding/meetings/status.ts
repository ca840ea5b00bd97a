import type { EventStatus } from '../../record/index.ts';
import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { DateMention, Sentence } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import { proposedTo } from './addressees.ts';
import { isAhead } from './ahead.ts';
import { isAskedFor, isPrepared } from './arranged.ts';
import { isCancelled } from './cancelled.ts';
import { tookChance } from './chances.ts';
import { isWeekday, nearestDate } from './date.ts';
import { isBeforeDeparture } from './departures.ts';
import { isOnEve } from './endings.ts';
import { isItinerary } from './itineraries.ts';
import { isOver } from './returns.ts';
import { SAID } from './said.ts';
import type { Trigger } from './trigger.ts';

/** Whether an encounter took place, lies ahead, or was called off, as the words around its trigger say. */
export function statusOf(aids: Aids, sentence: Sentence, trigger: Trigger): EventStatus {
  if (isOver(aids.tokens, sentence.tokens, trigger)) return 'held';
  if (isBeforeDeparture(aids, sentence.tokens, trigger)) return 'planned';
  if (isCancelled(aids, sentence, trigger)) return 'cancelled';
  if (trigger.frame === 'noun' && isAskedFor(aids, sentence, trigger)) return 'planned';
  // "said it will be raised at the meeting of the ministers to be held in Dhaka"
  if (
    trigger.frame === 'noun' &&
    TO_BE_HELD.test(wordsIn(aids, trigger.to, Math.min(sentence.tokens.end, trigger.to + 14)))
  )
    return 'planned';
  if (
    trigger.kind === 'visit' &&
    MOVED.test(wordsIn(aids, Math.max(sentence.tokens.start, trigger.from - 9), trigger.from))
  )
    return 'planned';
  if (trigger.kind === 'visit' && isItinerary(aids, sentence, trigger)) return 'planned';
  if (isOnEve(aids, sentence, trigger)) return 'planned';
  const key = keyAt(aids, trigger.from);
  // "left for Astana on Tuesday": on the way, not yet there
  if (trigger.frame === 'visit' && hasJustLeft(wordsIn(aids, trigger.from, trigger.to))) return 'planned';
  // "was on her way to Oslo"
  if (trigger.frame === 'visit' && /^(?:way|route) to$/.test(wordsIn(aids, trigger.to - 2, trigger.to)))
    return 'planned';
  // "are heading for Jakarta"
  if (
    trigger.frame === 'visit' &&
    /^(?:heading|leaving|departing|flying)$/.test(key) &&
    /^(?:is|are|be)$/.test(keyAt(aids, trigger.from - 1))
  )
    return 'planned';
  // "was to have met"
  if (keyAt(aids, trigger.from - 1) === 'have' && keyAt(aids, trigger.from - 2) === 'to') return 'planned';
  if (trigger.frame !== 'noun' && PAST.test(key) && !/^(?:to|will|would)$/.test(keyAt(aids, trigger.from - 1))) {
    const aux = keyAt(aids, trigger.from - 1);
    return /^(?:be|being)$/.test(aux) && isAhead(aids, sentence, trigger.from - 1) ? 'planned' : 'held';
  }
  if (keyAt(aids, trigger.from - 1) === 'to' && isFeat(aids, sentence, trigger.from - 1)) return 'held';
  if (trigger.frame === 'noun' && isFollowedUp(aids, sentence, trigger)) return 'held';
  if (trigger.kind === 'visit' && trigger.frame === 'noun' && isPrepared(aids, sentence, trigger.from))
    return 'planned';
  if (meetsOnDay(aids, sentence, trigger)) return 'planned';
  if (trigger.frame === 'sign' && isCountdown(aids, sentence, trigger)) return 'planned';
  // "was on his way to Rome for talks"
  const journey = aids.source.text.slice(sentence.start, aids.tokens[trigger.from]?.start ?? sentence.start);
  if (trigger.frame === 'noun' && /\bon (?:his|her|their) way to [^,;]{2,30} for [^,;]{0,30}$/.test(journey))
    return 'planned';
  if (
    trigger.kind === 'visit' &&
    /\b(?:departed|left|sets? (?:off|out)|heads off|embarked|embarks|took off)\b[^,;]* (?:for|on) (?:(?!\b(?:after|following|during)\b)[^,;]){0,20}$/.test(
      journey,
    )
  )
    return 'planned';
  if (proposedTo(aids, sentence, trigger).length > 0) return 'planned';
  const occasion = isOccasion(aids, sentence, trigger);
  if (!occasion && isAhead(aids, sentence, trigger.from)) return 'planned';
  // "will outline … when he leads a delegation to …"
  if (
    key === 'delegation' &&
    aids.tokens.slice(sentence.tokens.start, trigger.from).some(({ lower }) => lower === 'will')
  )
    return 'planned';
  // "Ministers of A and B meet here on Thursday"
  if (trigger.frame === 'meet' && /^(?:meet|gather|convene)$/.test(key) && isOnWeekday(aids, trigger.to))
    return 'planned';
  if (
    trigger.frame === 'visit' &&
    /^(?:travel|visit|go|fly|head|leave|depart|return|due|expected)$/.test(key) &&
    keyAt(aids, trigger.from - 1) !== 'did'
  )
    return 'planned';
  if (
    key === 'meet' &&
    /\b(?:propos|suggest|invit)\w+/i.test(
      aids.source.text.slice(sentence.start, aids.tokens[trigger.from]?.start ?? sentence.start),
    )
  )
    return 'planned';
  if (
    /^(?:leaving|departing|heading|flying|travell?ing|going)$/.test(key) &&
    keyAt(aids, trigger.from - 1) === 'before'
  )
    return 'planned';
  // "Before he meets A, the president will …"
  if (trigger.frame !== 'noun' && isBeforeAhead(aids, sentence, trigger.from)) return 'planned';
  // "arrives in A today, before visiting B"
  if (
    /^(?:visiting|continuing|meeting|touring)$/.test(key) &&
    keyAt(aids, trigger.from - 1) === 'before' &&
    range(sentence.tokens.start, trigger.from).some((at) =>
      /^(?:arrives|begins|starts|lands|travels|visits)$/.test(keyAt(aids, at)),
    )
  )
    return 'planned';
  if (
    trigger.frame === 'visit' &&
    /^(?:leaves|heads|departs|begins|travels|flies|goes|proceeds|continues|sending|arrives|lands|visits)/.test(key)
  ) {
    // "lands in Nairobi later on Friday"
    if (range(trigger.to, Math.min(sentence.tokens.end, trigger.to + 4)).some((at) => keyAt(aids, at) === 'later'))
      return 'planned';
    const date = nearestDate(aids, sentence, trigger);
    const today = aids.dateline?.day ?? aids.source.published;
    return /^(?:leaves|heads|departs|travels|flies|goes|proceeds|continues|sending)/.test(key) ||
      (date && isComing(aids, date)) ||
      (date?.from !== null && date && today !== null && date.from > today)
      ? 'planned'
      : 'held';
  }
  if (
    keyAt(aids, trigger.from) === 'tour' &&
    !hasBegun(aids, sentence, trigger) &&
    /\b(?:opening|begin\w*|start\w*|opened|first leg)\b/.test(aids.source.text.slice(sentence.start, sentence.end))
  )
    return 'planned';
  const date = nearestDate(aids, sentence, trigger);
  const today = aids.dateline?.day ?? aids.source.published;
  if (date?.from != null && today !== null && date.from > today) return 'planned';
  // "is hosting a summit next week": in the month that has begun.
  const ahead = trigger.frame === 'noun' || /^(?:is|are)$/.test(keyAt(aids, trigger.from - 1));
  if (date && ahead && isComing(aids, date)) return 'planned';
  return 'held';
}

/** "started a three-day tour of Peru on Wednesday": of one country, on a day. */
function hasBegun(aids: Aids, { tokens }: Sentence, { from, to }: Trigger): boolean {
  return (
    /\b(?:started|began|opened) (?:an?|his|her) (?:\S+ ){0,3}$/.test(
      `${wordsIn(aids, Math.max(tokens.start, from - 6), from)} `,
    ) && /^of (?:the )?\S+ (?:\S+ )?(?:on|last|yesterday|today|\w+day)\b/.test(wordsIn(aids, to, to + 6))
  );
}

/** "has put forward by a week his visit" */
const MOVED = /\b(?:put|puts|brought|bring|brings|moved|move|moves) (?:forward|up)\b[^,;]*$/;

/** "meet here on Thursday" */
function isOnWeekday(aids: Aids, from: number): boolean {
  return /^(?:(?:here|in \S+) )?on (?:sun|mon|tues|wednes|thurs|fri|satur)day\b/.test(wordsIn(aids, from, from + 5));
}

/** "next week", whose days are those of a month that has begun. */
const isComing = ({ source }: Aids, { start, end }: DateMention): boolean =>
  /^(?:next (?!day\b)|tomorrow|later this|this coming)\b/i.test(source.text.slice(start, end));

/** Whether a clause that "before" or "when" opens leads in the present to a verb, and another tells what will be. */
function isBeforeAhead(aids: Aids, sentence: Sentence, from: number): boolean {
  if (!/(?:s|et|it|see)$/.test(keyAt(aids, from))) return false;
  const opening = range(Math.max(sentence.tokens.start, from - 6), from).some((at) =>
    /^(?:before|when|once)$/.test(keyAt(aids, at)),
  );
  return (
    opening &&
    !range(Math.max(sentence.tokens.start, from - 5), from).some((at) => /^[,;]$/.test(keyAt(aids, at))) &&
    /\b(?:will|is (?:to|set|due|going|expected|scheduled)|plans)\b/.test(
      aids.source.text.slice(sentence.start, sentence.end),
    )
  );
}

const TO_BE_HELD =
  /^[^,;.]*\bto (?:be (?:held|convened|hosted)|take place)\b|^(?:[^\s,;.]+ ){0,7}?(?:will|shall) (?:soon |also |again )?(?:be (?:held|convened|hosted)|take place)\b/;

const PAST =
  /^(?:met|told|assured|informed|briefed|held|arrived|visited|spoke|signed|received|hosted|welcomed|flew|travelled|traveled|went|came|toured|phoned|telephoned|called|inked|opened|began|ended|paid|had|concluded|conferred|initialled|talked|joined|returned|left|spent)$/;

/** "A said B will do his utmost … at a meeting with C": what is said at a meeting may lie ahead, the meeting does not. */
function isOccasion(aids: Aids, sentence: Sentence, { from, frame }: Trigger): boolean {
  if (frame !== 'noun') return false;
  let at = from - 1;
  while (at > sentence.tokens.start && /^(?:DET|ADJ|NUM|PROPN|PRON|PART|NOUN)$/.test(aids.tokens[at]?.pos ?? '')) at--;
  return (
    /^(?:at|during|in)$/.test(keyAt(aids, at)) &&
    range(sentence.tokens.start, at).some((index) => SAID.test(keyAt(aids, index)) || isDecided(aids, index)) &&
    !range(sentence.tokens.start, at).some((index) => /^(?:attend|speak|participate|part)$/.test(keyAt(aids, index)))
  );
}

/** "A and B meet here on Saturday": in a dispatch of another day. */
function meetsOnDay(aids: Aids, sentence: Sentence, trigger: Trigger): boolean {
  const { dateline } = aids;
  if (trigger.frame !== 'meet' || !/^meets?$/.test(keyAt(aids, trigger.from)) || dateline?.day == null) return false;
  if (sentence.heading || /^(?:AUX|PART)$/.test(aids.tokens[trigger.from - 1]?.pos ?? '')) return false;
  const date = nearestDate(aids, sentence, trigger);
  return date?.from != null && date.from !== dateline.day && isWeekday(aids, date);
}

/** "said hours before the signing of a treaty" */
function isCountdown(aids: Aids, sentence: Sentence, { from }: Trigger): boolean {
  return /\b(?:hours|minutes|days|weeks|shortly|just|ahead|eve) (?:before|of) (?:the|a) (?:\S+ )?$/.test(
    `${wordsIn(aids, Math.max(sentence.tokens.start, from - 6), from)} `,
  );
}

/** "agreed on a plan at a meeting" */
const isDecided = (aids: Aids, at: number): boolean =>
  (keyAt(aids, at) === 'agreed' && /^(?:on|upon|that|the|a)$/.test(keyAt(aids, at + 1))) ||
  /^(?:approved|endorsed|adopted|signed|settled|fixed)$/.test(keyAt(aids, at));

/** "will follow up on A's meeting with B": what goes on from a meeting comes after it. */
function isFollowedUp(aids: Aids, sentence: Sentence, { from }: Trigger): boolean {
  const before = aids.source.text.slice(
    aids.tokens[Math.max(sentence.tokens.start, from - 8)]?.start ?? sentence.start,
    aids.tokens[from]?.start ?? sentence.start,
  );
  return /\b(?:follow(?:ing|s|ed)?[- ]up (?:on|to)|build(?:ing|s)? on|as (?:agreed|discussed) (?:at|in|during))\b[^,;]*$/i.test(
    before,
  );
}

/** "became the first premier to visit", "had the opportunity to meet B": what is told of as done. */
function isFeat(aids: Aids, sentence: Sentence, to: number): boolean {
  const before = wordsIn(aids, Math.max(sentence.tokens.start, to - 12), to);
  return (
    tookChance(`${before} to`) ||
    /\b(?:became|becomes|was|is) (?:also )?(?:the |only the )?(?:first|second|third|last|latest|only)\b/.test(before) ||
    // "King A, the first Arab leader to meet B, said"
    /, the (?:first|second|third|last|latest|only) (?:[\w-]+ ){1,4}$/.test(`${before} `)
  );
}

/** "left for", "departed Tehran for": a journey that has but begun. */
export const hasJustLeft = (words: string): boolean =>
  /^(?:left|departed|set off|set out) (?:\S+ ){0,6}?for$/.test(words);
