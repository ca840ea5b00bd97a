import {
  type DatePrecision,
  type Day,
  datePartsOf,
  dayOf,
  type EventStatus,
  type Iso3,
  type MeetingKind,
  type Span,
} from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, DateMention, Sentence } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import { nearestDate } from './date.ts';
import { isDeparture } from './departures.ts';
import { dayAfterEve, isDayOfReturn, isEnding } from './endings.ts';
import { type Place, placeOf } from './place.ts';
import { isOver } from './returns.ts';
import { hasJustLeft, statusOf } from './status.ts';
import { isStaying } from './stays.ts';
import type { Trigger } from './trigger.ts';

/** One report of an encounter, before reports are merged. */
export interface Encounter {
  readonly kind: MeetingKind;
  readonly status: EventStatus;
  readonly countries: readonly Iso3[];
  readonly guests: readonly Actor[];
  readonly hosts: readonly Actor[];
  readonly start: Day | null;
  readonly end: Day | null;
  readonly precision: DatePrecision;
  readonly dateSpan: Span | null;
  readonly place: Place | null;
  readonly placeCountry: Iso3 | null;
  readonly evidence: Span;
  readonly heading: boolean;
  /** Only adds people to another report; never the evidence. */
  readonly aside: boolean;
  readonly trigger: Trigger;
  /** "last met in April": one before that which the text tells of. */
  readonly earlier?: boolean;
  /** "A's trip to B": of what the text has told, or takes as known. */
  readonly known?: boolean;
  /** "but hopes to meet him in May": another than the one just called off. */
  readonly instead?: boolean;
  /** "left Delhi for Tokyo": the journey has begun, no more is told. */
  readonly departs?: boolean;
  /** "is on a visit to B": there now. */
  readonly stays?: boolean;
  /** "will visit A, B and C from 10 to 16 May": one of several countries of a journey, whose days are those of all. */
  readonly tour?: boolean;
}

/** A trigger with its sentence, and what was reported before it. */
export interface Context {
  readonly aids: Aids;
  readonly sentence: Sentence;
  readonly trigger: Trigger;
  readonly last: Encounter | null;
  /** Countries that a journey told before in the sentence leads to. */
  readonly visited?: readonly Iso3[];
}

/** A report of a trigger's encounter: when, where and in what form, of those who take part. */
export function make(
  context: Context,
  guests: readonly Actor[],
  hosts: readonly Actor[],
  countries: readonly Iso3[],
  goal: Iso3 | null = null,
  at = -1,
): Encounter {
  const { aids, sentence, trigger } = context;
  const status = statusOf(aids, sentence, trigger);
  const nearest = nearestDate(aids, sentence, trigger, at);
  // "agreed Wednesday to begin talks": the day of the word, not of the talks.
  const announced = nearest && status === 'planned' && isOfAnnouncement(aids, nearest);
  const other = nearest && isOtherClause(aids, sentence, trigger, nearest);
  const left = hasJustLeft(wordsIn(aids, trigger.from, trigger.to));
  const named =
    announced || other || (left && isPast(aids, nearest)) || isDayOfReturn(aids, sentence, trigger) ? null : nearest;
  const today = aids.dateline?.day ?? aids.source.published;
  const date = settled(
    aids,
    named,
    status,
    today,
    status === 'cancelled' && OFF.test(aids.source.text.slice(sentence.start, sentence.end)),
  );
  const kind = kindOf(aids, sentence, trigger, [...guests, ...hosts], countries);
  const place = kind === 'phone-call' ? null : placeOf(aids, sentence, trigger, countries);
  const days = goal !== null && date?.from != null && date.from === date.to ? spanOfVisit(aids, sentence) : 1;
  const over = days > 1 && status === 'held' && isEnding(aids, sentence, trigger);
  const morrow = dayAfterEve(aids, sentence, trigger, nearest);
  const first = date?.from != null && over ? ((date.from - days + 1) as Day) : (date?.from ?? null);
  return {
    kind,
    status,
    countries,
    guests,
    hosts,
    start: morrow ?? first,
    end: morrow ?? (date?.to != null ? ((date.to + (over ? 0 : days - 1)) as Day) : null),
    precision: morrow !== null ? 'day' : date?.from != null ? date.precision : 'unknown',
    dateSpan: date && { start: date.start, end: date.end },
    place: place && (goal === null || place.country === goal) ? place : null,
    placeCountry: goal ?? place?.country ?? null,
    evidence: { start: sentence.start, end: sentence.end },
    heading: sentence.heading,
    aside: false,
    trigger,
    instead:
      status === 'planned' && INSTEAD.test(aids.source.text.slice(sentence.start, aids.tokens[trigger.from]?.start)),
    departs:
      isDeparture(aids, trigger) ||
      (status === 'held' && trigger.frame === 'visit' && /^(?:left|departed)$/.test(keyAt(aids, trigger.from))),
    stays: status === 'held' && isStaying(aids, trigger),
    earlier: trigger.frame === 'meet' && /^(?:last|first|previously)$/.test(keyAt(aids, trigger.from - 1)),
    known:
      (date === null && isUnderWay(aids, trigger)) ||
      (trigger.frame === 'noun' &&
        date === null &&
        /^(?:['’]s?|his|her|the|this)$/.test(keyAt(aids, trigger.from - 1))),
  };
}

/** "back from a tour of B, will address parliament on Friday": not the day of the visit. */
function isOtherClause(aids: Aids, sentence: Sentence, trigger: Trigger, { start }: DateMention): boolean {
  const behind = aids.tokens[trigger.to - 1]?.end ?? start;
  return isOver(aids.tokens, sentence.tokens, trigger) && /[,;]/.test(aids.source.text.slice(behind, start));
}

/** A day that is not ahead: that of leaving, not that of the visit. */
function isPast(aids: Aids, date: DateMention | null): boolean {
  const today = aids.dateline?.day ?? aids.source.published;
  return date?.from != null && today !== null && date.from <= today;
}

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
  date: DateMention | null,
  status: EventStatus,
  today: Day | null,
  off: boolean,
): DateMention | null {
  if (date?.from == null || date.to === null || today === null) return date;
  const weekday = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/i.test(aids.source.text.slice(date.start, date.end));
  const ahead = status === 'planned' || off;
  const by = !weekday ? 0 : status === 'held' && date.from > today ? -7 : ahead && date.to < today ? 7 : 0;
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
  const [from, to] = [dayOf(year + 1, month, 1), month === 12 ? null : dayOf(year + 1, month + 1, 1)];
  if (from === null) return null;
  return { ...date, from, to: to === null ? ((from + 30) as Day) : ((to - 1) as Day) };
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

const ON_THE_LINE =
  /^(?:(?!\b(?:after|before|following|later|and then|who|which|said|told)\b)[^;])*\b(?:in|during|over|by|via) (?:an? |the |their )?(?:\w+ )?(?:tele)?(?:phone|video|telephonic|telephone) (?:calls?|conversations?|talks?|conference)\b/i;

const LEADER = /president|prime minister|premier|chancellor|king|emir|sultan|crown prince/;

function kindOf(
  aids: Aids,
  sentence: Sentence,
  trigger: Trigger,
  actors: readonly Actor[],
  countries: readonly Iso3[],
): MeetingKind {
  if (trigger.kind === 'phone-call') return 'phone-call';
  const text = aids.source.text.slice(sentence.start, sentence.end);
  const near = aids.source.text.slice(
    Math.max(sentence.start, (aids.tokens[trigger.from]?.start ?? 0) - 40),
    Math.min(sentence.end, (aids.tokens[trigger.to - 1]?.end ?? 0) + 60),
  );
  if (
    trigger.kind === 'talks' &&
    /\b(?:by|over the|on the|via) (?:tele)?(?:phone|video)|video[- ]?(?:conference|link)|\bvirtual(?:ly)?\b|\bonline\b|\bby teleconference\b|video call|(?:phone|telephon(?:e|ic)) (?:call|conversation|contact|talk)/i.test(
      near,
    )
  )
    return 'phone-call';
  // "conferred on trade and the war in a phone conversation"
  const behind = aids.source.text.slice(aids.tokens[trigger.to - 1]?.end ?? sentence.end, sentence.end);
  if (trigger.frame === 'meet' && ON_THE_LINE.test(behind)) return 'phone-call';
  if (trigger.kind === 'visit')
    return /\b(?:talks|discussions|negotiations|dialogue|consultations|to meet|will meet|to discuss|for a meeting|meetings? with)\b/i.test(
      text,
    ) || actors.filter(({ sort }) => sort === 'person').length > 1
      ? 'talks'
      : 'visit';
  if (trigger.frame === 'discuss' && /\b(?:phone|telephone|video) (?:calls?|conversations?)\b/i.test(text))
    return 'phone-call';
  if (trigger.kind !== 'talks') return trigger.kind;
  const leaders = new Set(
    actors.filter((actor) => LEADER.test(actor.person?.role ?? actor.role ?? '')).map(({ country }) => country),
  );
  return (countries.length > 2 && leaders.size > 2) || /\bsummit\b/i.test(near.replace(ON_MARGINS, ''))
    ? 'summit'
    : 'talks';
}

const INSTEAD =
  /\b(?:but|and|while) (?:(?:he|she|they|it) )?(?:still |now |also )?(?:hope|plan|want|intend|aim|expect|prefer)(?:s|ed)?\b|\b(?:instead|proposed|suggested)\b/i;

/** "is traveling to Nairobi to lead the delegation": perhaps of the journey that the text has announced. */
const isUnderWay = (aids: Aids, { from, frame }: Trigger): boolean =>
  frame === 'visit' && /ing$/.test(keyAt(aids, from)) && /^(?:is|are)$/.test(keyAt(aids, from - 1));

/** "on the sidelines of the summit": another gathering than the summit. */
const ON_MARGINS = /\b(?:sidelines?|side-lines|margins|fringes) of (?:\S+ ){0,7}?summits?\b/gi;

/** Each country of these actors once, in order, and those given besides. */
export function distinct(actors: readonly Actor[], ...more: Iso3[]): Iso3[] {
  const found = new Set<Iso3>();
  for (const { country } of actors) if (country) found.add(country);
  for (const country of more) found.add(country);
  return [...found];
}

/** A state named as such, not one of its people or bodies. */
export const isCountry = ({ sort }: Actor) => sort === 'country';
