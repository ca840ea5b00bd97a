import type { Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';
import { wordsIn } from './actor-lists.ts';
import { type Context, distinct, type Encounter, isCountry, make } from './encounter.ts';
import { isAttribute } from './no-party.ts';

/** "them", "both", "the three countries": what stands for those just named, right behind a verb. */
function standsForThem({ aids, trigger }: Context): boolean {
  return (
    trigger.frame !== 'noun' &&
    /^(?:them\b|(?:both|all three|all four|each)(?: (?:of them|countries|states|nations|capitals|men|leaders|ministers))?(?: (?:[,.;]|on|in|at|before|after|during|last|this|next|earlier|later|today|tomorrow|yesterday)|$))/.test(
      wordsIn(aids, trigger.to, trigger.to + 4),
    )
  );
}

/** "A, B and C agreed to help after he visited them": the states that the sentence, or the one before, lists. */
export function visitedThem(context: Context, visitors: readonly Actor[]): Iso3[] {
  if (!standsForThem(context)) return [];
  const own = new Set(visitors.map(({ country }) => country));
  const listed = listBefore(
    context,
    (actor) => isCountry(actor) && !isAttribute(context.aids, actor) && !own.has(actor.country),
  );
  return distinct(listed);
}

/** "A and B backed the plan when he met them": whoever of other states the sentence, or the one before, lists. */
export function metThem(context: Context, guests: readonly Actor[]): Encounter[] {
  if (!/^(?:meet|host)$/.test(context.trigger.frame) || guests.length === 0 || !standsForThem(context)) return [];
  const met = listBefore(context, ({ sort }) => sort === 'person');
  const one = visitorOf(context, guests, met);
  const foreign = distinct(met).filter((country) => one.length > 0 && !distinct(one).includes(country));
  return foreign.map((country) => {
    const those = met.filter((actor) => actor.country === country);
    return make(context, one, those, distinct([...one, ...those]));
  });
}

/** "A said B and C agreed when he met them": he is none of them, whoever was named last. */
function visitorOf({ aids, sentence }: Context, guests: readonly Actor[], met: readonly Actor[]): readonly Actor[] {
  const isOneOf = ({ person }: Actor) => person !== null && met.some((actor) => actor.person === person);
  if (!guests.some(isOneOf)) return guests;
  const teller = aids
    .actorsIn(sentence)
    .find((actor) => actor.sort === 'person' && actor.represents && actor.country !== null && !isOneOf(actor));
  return teller ? [teller] : [];
}

/** The last list of at least two such actors before the verb. */
function listBefore({ aids, sentence, trigger }: Context, fits: (actor: Actor) => boolean): Actor[] {
  const end = aids.tokens[trigger.from]?.start ?? sentence.start;
  for (const told of [sentence, aids.sentences[sentence.index - 1]]) {
    if (!told || told.heading) continue;
    const actors = aids
      .actorsIn(told)
      .filter((actor) => actor.represents && actor.country !== null && actor.end <= end && fits(actor));
    for (let last = actors.length - 1; last > 0; last--) {
      let first = last;
      while (first > 0 && isJoined(aids, actors[first - 1], actors[first])) first--;
      if (first < last) return actors.slice(first, last + 1);
    }
  }
  return [];
}

const isJoined = (aids: Aids, one: Actor | undefined, other: Actor | undefined) =>
  /^\s*(?:,|,? and|,? as well as)\s+(?:the\s+)?$/.test(aids.source.text.slice(one?.end ?? 0, other?.start ?? 0));
