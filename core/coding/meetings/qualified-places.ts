import type { Aids } from '../reading-aids.ts';
import { keyAt, posAt } from './actor-lists.ts';

/**
 * The token that governs a place or actor whose name begins at `first`: the one before it, or before its article and the
 * words that say which part or what sort of place it is: "in central Oslo", "in the war-torn Goma".
 */
export function governing(aids: Aids, first: number): number {
  let at = first - 1;
  while (at > first - 6 && isQualifier(aids, at)) at--;
  const behind = keyAt(aids, at) === 'the' ? at - 1 : at;
  return at === first - 1 || LOCATIVE.test(keyAt(aids, behind)) ? behind : first - 1;
}

/** Behind a phrase that says where, begun at `at`: "in occupied Goma"; `at` where none begins there. */
export function endOfWhere(aids: Aids, at: number): number {
  if (!LOCATIVE.test(keyAt(aids, at))) return at;
  let next = keyAt(aids, at + 1) === 'the' ? at + 2 : at + 1;
  while (next < at + 6 && isQualifier(aids, next)) next++;
  const place = aids.places.find(({ start }) => start === aids.tokens[next]?.start);
  return place ? aids.tokenFrom(place.end) : at;
}

const LOCATIVE = /^(?:in|at|near|outside)$/;

/** "central", "occupied", "war-torn": no name of its own. */
function isQualifier(aids: Aids, at: number): boolean {
  const token = aids.tokens[at];
  if (!token || aids.actorAt[at]) return false;
  if (token.text === '-') return posAt(aids, at + 1) !== 'PROPN' && /^\p{L}/u.test(aids.tokens[at + 1]?.text ?? '');
  if (!/^\p{Ll}/u.test(token.text)) return false;
  return posAt(aids, at) === 'ADJ' || PART.test(token.lower) || keyAt(aids, at + 1) === '-';
}

const PART =
  /^(?:downtown|uptown|suburban|(?:north|south)?-?(?:east|west)(?:ern)?|north|south|inner|outer|(?:re)?occupied|annexed|besieged|liberated|captured|torn|held|controlled|ravaged|stricken|hit|nearby)$/;
