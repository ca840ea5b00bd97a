import type { Actor } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import { dealtThere } from './dealt-there.ts';
import { destinationsOf } from './destinations.ts';
import { type Context, distinct, type Encounter, isCountry, make } from './encounter.ts';
import { holdsNoOffice, isParty, isTeam } from './no-party.ts';
import { type PhraseParties, phraseParties } from './phrase-parties.ts';
import { tellsOfSport } from './sport.ts';
import { isSeatName, visits } from './visits.ts';

/**
 * The encounter whose parties its own noun phrase names: "the talks that A had with B", "the presence in Oslo of Minister
 * A". Read where the sentence around it tells nobody, so that any sentence may hold such a phrase.
 */
export function byPhrase(context: Context): Encounter[] {
  const { aids, sentence, trigger } = context;
  if (trigger.frame !== 'noun' || sentence.heading) return [];
  const party = (actor: Actor) => isParty(aids, actor);
  const named = phraseParties(aids, sentence, trigger);
  const makers = named.makers.filter(party);
  const others = named.others.filter(party);
  const all = [...makers, ...others];
  const players = (actor: Actor) => holdsNoOffice(actor) || isTeam(actor);
  if (all.length > 0 && (all.every(isCountry) || (all.every(players) && tellsOfSport(aids, sentence)))) return [];
  const countries = distinct(all);
  if (countries.length < 2 && trigger.kind !== 'visit') {
    const dealt = dealtThere(context);
    if (dealt) return [make(context, [dealt[0]], [dealt[1]], distinct(dealt))];
  }
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
  // "the minister's Oslo talks"
  const site = aids.places.find(({ end }) => end === aids.tokens[trigger.from - 1]?.end);
  const away = site && !isSeatName(site.name) && makers.some((actor) => actor.country !== site.country);
  if (away && !makers.some(isCountry) && others.length === 0)
    return visits(context, makers, [], [{ country: site.country, at: trigger.from - 1 }]);
  if (!/^(?:reception|welcome|banquet|audience)$/.test(keyAt(aids, trigger.from))) return [];
  const guests = [...others, ...makers].filter((actor) => !isCountry(actor));
  const [goal] = aids.places
    .filter(({ start }) => start >= (aids.tokens[trigger.to - 1]?.end ?? sentence.end) && start < sentence.end)
    .filter(({ start }) => /^(?:in|at)$/.test(keyAt(aids, aids.tokenFrom(start) - 1)));
  return goal ? visits(context, guests, [], [{ country: goal.country, at: aids.tokenFrom(goal.start) }]) : [];
}
