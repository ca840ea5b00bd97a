import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt } from './actor-lists.ts';

/** "B, whom A received", "B, with whom A held talks": whom a relative clause says that its subject meets. */
export function whomMet(aids: Aids, sentence: Sentence, subject: Actor | undefined): Actor[] {
  if (!subject) return [];
  let at = aids.tokenFrom(subject.start) - 1;
  if (keyAt(aids, at) === 'the') at--;
  if (keyAt(aids, at) !== 'whom') return [];
  at--;
  if (/^(?:with|by|to|for)$/.test(keyAt(aids, at))) at--;
  if (keyAt(aids, at) === ',') at--;
  const actor = at > sentence.tokens.start ? aids.actorAt[at] : null;
  return actor && (actor.sort === 'person' || actor.sort === 'official') ? [actor] : [];
}
