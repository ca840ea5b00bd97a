import type { Actor } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
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
    const told = toldThere(context);
    if (told) return [make(context, [told[0]], [told[1]], distinct(told))];
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

/**
 * "At talks here, A's officials pressed their B counterparts", "A said B's premier told him in a telephone call …": of a
 * meeting that names nobody, those are the parties of whom one says something to the other there.
 */
function toldThere({ aids, sentence, trigger }: Context): readonly [Actor, Actor] | null {
  const { from, to, kind } = trigger;
  const call = kind === 'phone-call';
  if (!AT.test(`${wordsIn(aids, Math.max(sentence.tokens.start, from - 7), from)} `)) return null;
  if (/^(?:with|between|by|of|on)$/.test(keyAt(aids, to))) return null;
  const people = aids
    .actorsIn(sentence)
    .filter((actor) => isPerson(actor) && actor.represents && actor.country !== null);
  const near = people.filter((actor) => aids.tokenFrom(actor.end) <= from || aids.tokenFrom(actor.start) >= to);
  for (const [index, hearer] of near.entries()) {
    const speaker = near[index - 1];
    if (!speaker || speaker.country === hearer.country) continue;
    const between = wordsIn(aids, aids.tokenFrom(speaker.end), aids.tokenFrom(hearer.start));
    if (SAYS_TO.test(between)) return [speaker, hearer];
    if (call && /^(?:said|says) (?:that )?(?:the )?$/.test(`${between} `) && distinct(near).length === 2)
      return [speaker, hearer];
  }
  return null;
}

const isPerson = ({ sort }: Actor) => sort === 'person' || sort === 'official' || sort === 'pronoun';
const AT =
  /\b(?:at|in|during|over) (?:the |an? |his |her |their |its )?(?:(?!with|between|to|from|of)\S+ ){0,3}(?:of )?(?:(?!with|between|to|from|of)\S+ )?$/;
/** What stands between whoever speaks and whom he speaks to. */
const SAYS_TO =
  /^(?:(?:has|had|have|also|again|was|were|been|repeatedly|strongly|personally|later) )*(?:told|clashed with|argued with|sparred with|quarrel?led with|confronted|urged|pressed|assured|warned|informed|asked|thanked|briefed|reassured|reminded|pushed|lobbied|promised|offered|implored|challenged|congratulated|advised|(?:told|assured|informed|warned|asked|urged) by)(?: (?:the|his|her|its|their|visiting|senior|top))*$/;

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
