import type { Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';
import { wordsIn } from './actor-lists.ts';
import { pairOfText } from './both-sides.ts';
import { type Context, distinct, type Encounter, make } from './encounter.ts';

/** "The visit included a meeting with minister B": of whoever the text last told of to come. */
export function partOfProgramme(context: Context, guests: readonly Actor[], hosts: readonly Actor[]): Encounter | null {
  const { aids, sentence, trigger, last } = context;
  const foreign = distinct(hosts).every((country) => last?.countries.includes(country));
  if (!last || guests.length > 0 || hosts.length === 0 || !foreign || last.countries.length !== 2) return null;
  const before = wordsIn(aids, sentence.tokens.start, trigger.from);
  if (trigger.frame !== 'noun' || !PROGRAMME.test(`${before} `)) return null;
  const visitors = last.guests.filter(({ country }) => !hosts.some((host) => host.country === country));
  return visitors.length > 0
    ? { ...make(context, visitors, hosts, last.countries), status: last.status, known: true }
    : null;
}

const PROGRAMME =
  /^(?:also )?(?:the|his|her|this|their|its) (?:\S+ )?(?:visit|trip|stay|tour|programme|program|itinerary|agenda|stop) (?:also )?(?:included|includes|featured|features|comprised|began with|opened with|concluded with|ended with|saw|will include|is to include) (?:\S+ ){0,4}$/;

/** "The new panel's first session is due in May": of the two states that have set it up. */
export function sittingOfBody(context: Context): readonly Iso3[] | null {
  const { aids, sentence, trigger } = context;
  if (sentence.heading) return null;
  if (trigger.frame === 'discuss') {
    const before = wordsIn(aids, sentence.tokens.start, trigger.from);
    return BODY_ITSELF.test(before) && !/parliamentary/i.test(aids.source.text.slice(0, sentence.start))
      ? setUpBefore(aids, sentence.start)
      : null;
  }
  if (trigger.frame !== 'noun') return null;
  const behind = wordsIn(aids, trigger.to, Math.min(sentence.tokens.end, trigger.to + 16));
  if (!OF_BODY.test(`${behind} `) || aids.countriesIn(sentence).some(({ how }) => how !== 'capital')) return null;
  return setUpBefore(aids, sentence.start);
}

const OF_BODY =
  /^of (?:the|this|that) (?:(?:new|joint|bilateral|mixed|high-level|ministerial) )*(?:working group|task force|commission|committee|council) (?:(?:is|was|will|are) (?:\S+ )?(?:be held|held|take place|convene|meet|planned|scheduled|due|expected|set)|takes? place|took place) /;

/** "The commission also discussed fishing" */
const BODY_ITSELF =
  /^(?:the|this) (?:(?:joint|bilateral|mixed) )?(?:working group|commission|committee|council|body)(?: also| has| had)*$/;

/** The two countries of the joint body that a sentence before tells of, where the text speaks of no third as much. */
function setUpBefore(aids: Aids, end: number): readonly Iso3[] | null {
  return JOINT_BODY.test(aids.source.text.slice(0, end)) ? pairOfText(aids, 0, end) : null;
}

const JOINT_BODY =
  /\b(?:joint|bilateral|mixed|\p{Lu}\p{L}+[-–]\p{Lu}\p{L}+)\s+(?:[\p{L}/-]+\s+){0,3}?(?:working\s+group|task\s+force|commission|committee|council)\b/iu;
