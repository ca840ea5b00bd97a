import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { NOBODY, type Subject } from './subjects.ts';

/** The actor named right after a verb: "…," said the minister. */
export function inverted(aids: Aids, sentence: Sentence, verbAt: number): Subject {
  const { tokens, actorAt } = aids;
  if (tokens[verbAt + 1]?.pos === 'ADP') return NOBODY;
  for (let at = verbAt + 1; at < Math.min(sentence.tokens.end, verbAt + 6); at++) {
    const actor = actorAt[at];
    if (actor) return isSubjectBehind(aids, sentence, actor) ? NOBODY : { actor, at, others: [] };
    const token = tokens[at];
    if (!token || token.pos === 'VERB' || /^(?:[,.;:"“”]|that)$/.test(token.text)) return NOBODY;
    if (token.pos === 'NOUN' && at > verbAt + 1) return { actor: null, noun: token.lower, at };
  }
  return NOBODY;
}

/** ", said the U.S. would …": an actor before a verb of its own opens what is said and says nothing. */
function isSubjectBehind({ tokens, tokenFrom, actorAt }: Aids, sentence: Sentence, actor: Actor): boolean {
  let after = tokenFrom(actor.end);
  // "said A and B had …"
  const joined = /^(?:and|or)$/.test(tokens[after]?.lower ?? '') ? actorAt[after + 1] : undefined;
  if (joined) after = tokenFrom(joined.end);
  const next = tokens[after];
  if (!next || after >= sentence.tokens.end) return false;
  return /^(?:AUX|VERB|NOUN|ADJ)$/.test(next.pos) || /^(?:would|will|had|has|was|is|'s|’s)$/.test(next.lower);
}
