import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';
import { isTitled, isVerb, keyAt } from './actor-lists.ts';

/** "A's visit" */
export function isOwner(aids: Aids, actor: Actor): boolean {
  return /^['’]s?$/.test(keyAt(aids, aids.tokenFrom(actor.end)));
}

/** Whether a preposition, a transitive verb or a parenthesis governs an actor, so that it is no subject. */
export function isObject(aids: Aids, first: number, floor: number): boolean {
  let before = first - 1;
  while (before > floor && /^(?:the|a|an|both|his|her|their|its|mr|mrs|ms|also)$/.test(keyAt(aids, before))) before--;
  if (before < floor) return false;
  const key = keyAt(aids, before);
  if (
    /^(?:of|from)$/.test(key) &&
    /^(?:group|number|team|pair|handful|delegations?|party|dozen|members?|representatives|envoys|negotiators|diplomats|officials|leaders|heads|ministers|presidents|chiefs|commanders)$/.test(
      keyAt(aids, before - 1),
    )
  )
    return isObject(aids, before - 1, floor);
  // "as Lebanon was considering …": a clause of its own.
  const next = aids.tokenFrom(aids.actorAt[first]?.end ?? 0);
  if (/^(?:as|after|before|since|until)$/.test(key) && (isVerb(aids, next) || LIKE_NOUNS.test(keyAt(aids, next))))
    return false;
  // "believed the king was meeting B"
  if (THINKS.test(key) && aids.tokens[aids.tokenFrom(aids.actorAt[first]?.end ?? 0)]?.pos === 'AUX') return false;
  // "the agency quoted A as saying after talks with B"
  if (/^(?:quot|cit)(?:ed|es|ing)$/.test(key) && keyAt(aids, aids.tokenFrom(aids.actorAt[first]?.end ?? 0)) === 'as')
    return false;
  if (PREPOSITION.test(key) || key === '(') return true;
  if (key === ',' && isApposition(aids, before, floor)) return true;
  // "Amman, Jordan, …": the country of the city before it.
  const city = key === ',' ? aids.tokens[before - 1] : undefined;
  if (
    city &&
    aids.actorAt[first]?.sort === 'country' &&
    aids.places.some(({ start, end }) => start <= city.start && city.end <= end)
  )
    return true;
  return (
    aids.tokens[before]?.pos === 'VERB' && !/^(?:said|says|saying|added|that|reported|confirmed|announced)$/.test(key)
  );
}

/** "met with the conference host, President B, and": who stands behind what he is called, as its apposition. */
function isApposition(aids: Aids, comma: number, floor: number): boolean {
  if (!isTitled(aids, comma)) return false;
  let at = comma - 2;
  while (at > floor && /^(?:ADJ|NOUN|PROPN|DET|PRON|NUM)$/.test(aids.tokens[at]?.pos ?? '') && !isVerb(aids, at)) at--;
  return PREPOSITION.test(keyAt(aids, at)) || aids.tokens[at]?.pos === 'VERB';
}

const PREPOSITION =
  /^(?:of|in|on|at|with|to|for|from|by|against|about|over|under|between|among|after|before|during|than|into|toward|towards|via|following|since|until|despite|through|near|including|like|as|de|del|du|do|da)$/;

/** Verbs that the tagger takes for nouns behind a name. */
const LIKE_NOUNS = /^(?:sets|heads|leaves|visits|travels|meets|plans|starts|ends|returns|hosts|tours|prepares)$/;

const THINKS =
  /^(?:believed?|believes|thinks?|thought|knows?|knew|hoped?|hopes|indicated?|indicates|suggested|suggests|claimed?|claims|denied|denies|insisted|insists|feared|fears|expects?|expected|learned|revealed|disclosed|noted|notes)$/;
