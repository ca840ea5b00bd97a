import type { Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import { OTHERS } from './bare-talks.ts';
import { pairOfText } from './both-sides.ts';
import { type Context, distinct, type Encounter, isCountry, make } from './encounter.ts';
import { isAttribute } from './no-party.ts';
import { tellsOfSport } from './sport.ts';

/**
 * "A failed to convince B in two days of talks which ended in B's capital on Friday": talks told in passing, with no word of
 * whose they are, in the capital of one of the two states that the sentence has deal with each other.
 */
export function talksInPassing(context: Context): Encounter | null {
  const { aids, sentence, trigger } = context;
  if (sentence.heading || trigger.frame !== 'noun' || !isOccasion(context)) return null;
  if (OTHERS.test(aids.source.text.slice(sentence.start, sentence.end)) || tellsOfSport(aids, sentence)) return null;
  const report = make(context, [], [], []);
  const site = report.place?.country ?? null;
  const pair = site && report.start !== null ? pairDealing(aids, sentence, site) : null;
  return pair?.includes(site as Iso3) ? { ...report, countries: pair } : null;
}

/** Whether the talks are those at which something took place, and a place or day follows. */
function isOccasion({ aids, sentence, trigger }: Context): boolean {
  const { from, to } = trigger;
  return (
    /^(?:talks|negotiations|discussions|consultations)$/.test(keyAt(aids, from)) &&
    AT.test(`${wordsIn(aids, Math.max(sentence.tokens.start, from - 7), from)} `) &&
    WHERE.test(wordsIn(aids, to, Math.min(sentence.tokens.end, to + 6)))
  );
}

const AT =
  /\b(?:in|at|during|after|following|despite) (?:(?:an?|the|their|two|three|four|five|several|many|hours?|days?|weeks?|day-long|all-night|of|round|rounds|first|second|third|last|new|latest|emergency|crisis|urgent|heated|marathon|intensive|technical|follow-up|face-to-face|high-level|ministerial|bilateral|official|formal|informal|private|secret|preliminary|trade|economic|tough|lengthy|long|week-long|two-day|three-day|four-day|five-day) )*$/;
const WHERE =
  /^(?:(?:which|that|they) )?(?:(?:was|were|had) )?(?:(?:held|ended|closed|opened|began|concluded|collapsed|failed|took place|broke (?:down|up|off)) )?(?:earlier |late )?(?:here|in|on|last|this|yesterday|today|\w+day)\b/;

/** The two states that the sentence names as dealing with each other, or the one it names and the site's that the text speaks of with it. */
function pairDealing(aids: Aids, sentence: Sentence, site: Iso3): readonly Iso3[] | null {
  const start = Math.max(sentence.start, aids.dateline?.end ?? 0);
  const named = aids
    .actorsIn({ start, end: sentence.end })
    .filter((actor) => actor.represents && actor.country !== null && !(isCountry(actor) && isAttribute(aids, actor)));
  const told = new Set(aids.countriesIn({ start, end: sentence.end }).map(({ country }) => country));
  const states = distinct(named).filter((country) => told.has(country));
  const pair = states.includes(site) ? states : [...states, site];
  if (pair.length !== 2 || [...told].some((country) => !pair.includes(country))) return null;
  const spoken = pairOfText(aids, 0, sentence.end);
  return pair.every((country) => spoken?.includes(country)) ? pair : null;
}
