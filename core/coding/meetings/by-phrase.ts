import type { Actor } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import { destinationsOf } from './destinations.ts';
import { type Context, distinct, type Encounter, isCountry, make } from './encounter.ts';
import { holdsNoOffice, isAttribute, isTeam, isVague } from './no-party.ts';
import { type PhraseParties, phraseParties } from './phrase-parties.ts';
import { tellsOfSport } from './sport.ts';
import { visits } from './visits.ts';

/**
 * The encounter whose parties its own noun phrase names: "the talks that A had with B", "the presence in Oslo of Minister
 * A". Read where the sentence around it tells nobody, so that any sentence may hold such a phrase.
 */
export function byPhrase(context: Context): Encounter[] {
  const { aids, sentence, trigger } = context;
  if (trigger.frame !== 'noun' || sentence.heading) return [];
  const party = (actor: Actor) =>
    actor.represents && actor.country !== null && !isAttribute(aids, actor) && !isVague(aids, actor);
  const named = phraseParties(aids, sentence, trigger);
  const makers = named.makers.filter(party);
  const others = named.others.filter(party);
  const all = [...makers, ...others];
  if (
    all.every(isCountry) ||
    (all.every((actor) => holdsNoOffice(actor) || isTeam(actor)) && tellsOfSport(aids, sentence))
  )
    return [];
  const countries = distinct(all);
  if (trigger.kind === 'visit' && countries.length < 2) {
    const people = makers.filter((actor) => !isCountry(actor));
    return people.length > 0 ? visits(context, people, [], destinationsOf(aids, sentence, trigger)) : [];
  }
  if (countries.length === 1) return received(context, { makers, others });
  if (countries.length < 2) return [];
  const guests = makers.length > 0 ? makers : others.slice(0, 1);
  return [make(context, guests, makers.length > 0 ? others : others.slice(1), countries)];
}

/** "the reception given in Oslo for Minister A": a foreign guest is received where it takes place. */
function received(context: Context, { makers, others }: PhraseParties): Encounter[] {
  const { aids, sentence, trigger } = context;
  if (!/^(?:reception|welcome|banquet|audience)$/.test(keyAt(aids, trigger.from))) return [];
  const guests = [...others, ...makers].filter((actor) => !isCountry(actor));
  const end = aids.sentenceOf(sentence.start)?.end ?? sentence.end;
  const [goal] = aids.places
    .filter(({ start }) => start >= (aids.tokens[trigger.to - 1]?.end ?? end) && start < end)
    .filter(({ start }) => /^(?:in|at)$/.test(keyAt(aids, aids.tokenFrom(start) - 1)));
  return goal ? visits(context, guests, [], [{ country: goal.country, at: aids.tokenFrom(goal.start) }]) : [];
}
