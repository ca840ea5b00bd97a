import type { EventStatus, Iso3, MeetingKind, Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import { type Days, daysOf } from './days-of-encounter.ts';
import { isDeparture } from './departures.ts';
import { kindOf } from './kind-of-meeting.ts';
import { type Place, placeOf } from './place.ts';
import { statusOf } from './status.ts';
import { isStaying } from './stays.ts';
import type { Trigger } from './trigger.ts';

/** One report of an encounter, before reports are merged. */
export interface Encounter extends Days {
  readonly kind: MeetingKind;
  readonly status: EventStatus;
  readonly countries: readonly Iso3[];
  readonly guests: readonly Actor[];
  readonly hosts: readonly Actor[];
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
  /** Told by no rule: known by the words between and around those who meet. */
  readonly recognised?: boolean;
  /** Told of countries that the sentence does not all name. */
  readonly follows?: boolean;
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
  const kind = kindOf(aids, sentence, trigger, [...guests, ...hosts], countries);
  const place = kind === 'phone-call' ? null : placeOf(aids, sentence, trigger, countries);
  const days = daysOf(aids, sentence, trigger, status, goal, at);
  return {
    kind,
    status,
    countries,
    guests,
    hosts,
    ...days,
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
      (days.dateSpan === null && isUnderWay(aids, trigger)) ||
      (trigger.frame === 'noun' &&
        days.dateSpan === null &&
        /^(?:['’]s?|his|her|the|this)$/.test(keyAt(aids, trigger.from - 1))),
  };
}

const INSTEAD =
  /\b(?:but|and|while) (?:(?:he|she|they|it) )?(?:still |now |also )?(?:hope|plan|want|intend|aim|expect|prefer)(?:s|ed)?\b|\b(?:instead|proposed|suggested)\b/i;

/** "is traveling to Nairobi to lead the delegation": perhaps of the journey that the text has announced. */
const isUnderWay = (aids: Aids, { from, frame }: Trigger): boolean =>
  frame === 'visit' && /ing$/.test(keyAt(aids, from)) && /^(?:is|are)$/.test(keyAt(aids, from - 1));

/** Each country of these actors once, in order, and those given besides. */
export function distinct(actors: readonly Actor[], ...more: Iso3[]): Iso3[] {
  const found = new Set<Iso3>();
  for (const { country } of actors) if (country) found.add(country);
  for (const country of more) found.add(country);
  return [...found];
}

/** A state named as such, not one of its people or bodies. */
export const isCountry = ({ sort }: Actor) => sort === 'country';
