import type { Iso3 } from '../../record/index.ts';
import { isIn } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt, keysIn, wordsIn } from './actor-lists.ts';
import { type Context, distinct } from './encounter.ts';

/** Those of one side, and those whom they met one after the other. */
interface Apart {
  readonly ones: readonly Actor[];
  readonly others: readonly (readonly Actor[])[];
}

/** The encounters that a report of several tells: of one state with each of the others; null where all met together. */
export function metApart(context: Context, guests: readonly Actor[], hosts: readonly Actor[]): Apart | null {
  const met = distinct(hosts.filter(({ country }) => !guests.some((guest) => guest.country === country)));
  if (guests.length > 0 && met.length > 1 && isApart(context, met, hosts))
    return { ones: guests, others: byState(hosts, met) };
  // "The presidents of A and B telephoned C", "A and B, in separate calls with C, …": the many stand first.
  const [own, ...more] = distinct(hosts);
  const callers = distinct(guests.filter(({ country }) => country !== own));
  if (!own || more.length > 0 || callers.length < 2) return null;
  const unnamed = guests.every(({ person, plural }) => person === null || plural);
  const separate = isSeparate(context, callers) || SEPARATELY.test(wordsAround(context));
  if (!separate && !(unnamed && context.trigger.kind === 'phone-call' && isApart(context, callers, guests)))
    return null;
  return { ones: hosts, others: byState(guests, callers) };
}

function byState(actors: readonly Actor[], countries: readonly Iso3[]): Actor[][] {
  return countries.map((country) => actors.filter((actor) => actor.country === country));
}

/** Whether each is met or called by himself: in calls or visits, separately, or by phone, unless it is one joint call. */
function isApart(context: Context, met: readonly Iso3[], actors: readonly Actor[]): boolean {
  const { aids, sentence, trigger } = context;
  if (trigger.several || isSeparate(context, met)) return true;
  if (
    areSeatedApart(context, met, actors) ||
    areExamples(context, met) ||
    areMeetings(context) ||
    areDelegations(context, actors)
  )
    return true;
  const text = aids.source.text.slice(sentence.start, sentence.end);
  const words = wordsAround(context);
  if (trigger.kind === 'phone-call')
    return (
      !JOINTLY.test(text) && !(trigger.frame === 'noun' && /^(?:call|conversation)$/.test(keyAt(aids, trigger.to - 1)))
    );
  if (BY_PHONE.test(words)) return !JOINTLY.test(text);
  if (trigger.frame === 'speak') return !JOINT_CALL.test(aids.source.text);
  return trigger.frame === 'discuss' && /\b(?:calls|conversations)\b/i.test(text);
}

/** "met officials in Peru and Chile", "talks with his counterparts in Lima and Quito": those of each where they sit. */
function areSeatedApart({ aids, sentence, trigger }: Context, met: readonly Iso3[], actors: readonly Actor[]): boolean {
  const behind = aids.source.text.slice(aids.tokens[trigger.to - 1]?.end ?? sentence.end, sentence.end);
  const seated = SEATED.exec(behind);
  if (!seated || actors.some(({ person }) => person !== null)) return false;
  const from = sentence.end - behind.length + seated[0].length;
  const named = aids.countries.filter(({ start, country }) => start >= from && met.includes(country));
  return met.every((country) => named.some((one) => one.country === country));
}

const SEATED =
  /^[^.;:]{0,60}?\b(?:officials|ministers|leaders|counterparts|authorities|lawmakers|colleagues|opposite numbers) in (?:both )?/i;

/** "met with foreign leaders, including A of X and B of Y": some of those whom one met one after the other. */
function areExamples({ aids, sentence, trigger }: Context, met: readonly Iso3[]): boolean {
  if (trigger.frame !== 'meet') return false;
  if (TOGETHER.test(aids.source.text.slice(sentence.start, sentence.end))) return false;
  const named = aids.actors.filter(
    ({ start, country }) =>
      isIn({ start, end: start }, sentence) &&
      start >= (aids.tokens[trigger.to]?.start ?? 0) &&
      country !== null &&
      met.includes(country),
  );
  const [first, second] = named;
  const behind = aids.source.text.slice(aids.tokens[trigger.to - 1]?.end, first?.start ?? sentence.end);
  // "met counterparts from A, from B and from C"
  const again = first && second ? aids.source.text.slice(first.end, second.start) : '';
  return EXAMPLES.test(behind) || /^(?:,|,? and) (?:from|with)\b/.test(again);
}

const EXAMPLES =
  /\b(?:leaders|ministers|counterparts|officials|representatives|presidents|heads|colleagues|partners|dignitaries|ambassadors|envoys),? (?:(?:[a-z-]+|at the \S+) ){0,4}?(?:including|among them|such as)\b/;

/** "welcomed a delegation of A's lawmakers and a B delegation": each came by itself. */
function areDelegations({ aids, trigger }: Context, actors: readonly Actor[]): boolean {
  if (!/^(?:host|meet)$/.test(trigger.frame)) return false;
  const sent = actors.filter(({ start, end }) => {
    const at = aids.tokenFrom(start);
    return /\bdelegation\b/.test(`${wordsIn(aids, at - 4, at)} ${aids.source.text.slice(start, end)}`);
  });
  return distinct(sent).length > 1 && distinct(sent).length === distinct(actors).length;
}

/** "met A, B and C. In all his meetings he …": the next sentence tells that there were several. */
function areMeetings({ aids, sentence, trigger }: Context): boolean {
  if (!/^(?:meet|speak|discuss)$/.test(trigger.frame)) return false;
  const next = aids.sentences.find(({ start }) => start >= sentence.end);
  return next !== undefined && SEVERAL.test(aids.source.text.slice(next.start, next.end));
}

const SEVERAL =
  /^(?:In|During|At|Throughout) (?:(?:all|both|each) (?:of )?)?(?:his|her|their|these|those|the)?\s*(?:(?:bilateral|separate) )?(?:meetings|calls|conversations|encounters)\b/;

const JOINT_CALL = /\b(?:joint|trilateral|three-way|conference) call\b|\bcall with\b/i;
const JOINTLY = /\b(?:joint(?:ly)?|together|trilateral|three-way|four-way|conference call|group call)\b/i;
const BY_PHONE = /\b(?:by|over the|on the|via) (?:tele)?phone\b/i;
const SEPARATELY = /\bseparate(?:ly)?\b/i;

/** What the sentence says from a little before the trigger on. */
function wordsAround({ aids, sentence, trigger }: Context): string {
  const first = aids.tokens[Math.max(sentence.tokens.start, trigger.from - 3)];
  return aids.source.text.slice(first?.start ?? sentence.start, sentence.end);
}

/**
 * Whether those met are met one by one: "separately", "held separate talks with A and B", "met A and B on the sidelines of
 * the summit", "will travel to A and B for talks with Minister X and Minister Y".
 */
function isSeparate({ aids, sentence, trigger, visited = [] }: Context, met: readonly Iso3[]): boolean {
  if (met.every((country) => visited.includes(country)) || isTour(aids, sentence, met)) return true;
  if (isOneInHeadline(aids, met)) return false;
  const from = Math.max(sentence.tokens.start, trigger.from - 3);
  const words = keysIn(aids, from, Math.min(sentence.tokens.end, trigger.to + 4));
  if (
    words.some((word) =>
      /^(?:separately|individually|separate|bilateral|bilaterally|bilaterals|one-on-one|one-to-one)$/.test(word),
    )
  )
    return true;
  // "talks in London, Bonn and Dublin with British, West German and Irish ministers"
  const cities = new Set(
    [...aids.places, ...aids.countries.filter(({ how }) => how === 'capital')].flatMap(({ start, end, country }) =>
      start >= sentence.start && end <= sentence.end ? [country] : [],
    ),
  );
  if (met.length > 1 && met.every((country) => cities.has(country))) return true;
  const text = aids.source.text.slice(sentence.start, sentence.end);
  if (
    /\b(?:in|at|during) (?:\w+ )?separate (?:meetings|talks|calls|conversations|discussions|audiences|sessions|ceremonies|receptions)\b|\bone-(?:on|to)-one\b/i.test(
      text,
    )
  )
    return true;
  if (TOGETHER.test(text)) return false;
  const behind = aids.source.text.slice(aids.tokens[trigger.to]?.start ?? sentence.end, sentence.end);
  return (
    /^[^;]*\b(?:separately|individually)\b/.test(behind) ||
    /\band (?:then|later|afterwards)\b[^,;]{0,12}\bwith\b/.test(behind) ||
    (trigger.frame === 'meet' && MARGINS.test(text))
  );
}

/** Whether another sentence tells of a journey to all of them: "will travel to A, B and C. … He will meet the presidents of A, B and C". */
function isTour(aids: Aids, told: Sentence, met: readonly Iso3[]): boolean {
  return aids.sentences.some((sentence) => {
    if (sentence === told) return false;
    const to = TRAVELS.exec(aids.source.text.slice(sentence.start, sentence.end));
    if (!to) return false;
    const goals = aids.countries.filter(({ start }) => start >= sentence.start + to.index && start < sentence.end);
    return met.every((country) => goals.some((goal) => goal.country === country));
  });
}

const TRAVELS = /\b(?:travel(?:s|l?ing)?|trip|tour|visit(?:s|ing)?|journey|leaves|heads) (?:to|of|in)\b/;

/** "Readout of A's Meeting with B and C": the headline has one meeting of all. */
function isOneInHeadline(aids: Aids, met: readonly Iso3[]): boolean {
  const heading = aids.sentences.find((one) => one.heading);
  if (!heading || !ONE.test(aids.source.text.slice(heading.start, heading.end))) return false;
  const there = aids.actorsIn(heading).map(({ country }) => country);
  return met.every((country) => there.includes(country));
}

const ONE = /\b(?:[Mm]eeting|[Ll]unch|[Dd]inner|[Cc]all) [Ww]ith\b/;

const MARGINS = /\bon the (?:sidelines|margins|fringes|side ?lines) of\b/i;
const TOGETHER = /\b(?:trilateral|three-way|four-way|quadrilateral|together|jointly|joint)\b/i;
