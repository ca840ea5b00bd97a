import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import { isCountry } from './encounter.ts';
import { tellsOfSport } from './sport.ts';
import type { Trigger } from './trigger.ts';

/** "The meeting was attended by representatives of A, B and C", "by A, B and C": states stand there for whom they send. */
export function isAttendedByStates(aids: Aids, sentence: Sentence, { from, to }: Trigger): boolean {
  if (keyAt(aids, from) !== 'attended' || keyAt(aids, to - 1) !== 'by' || tellsOfSport(aids, sentence)) return false;
  const first = aids.actorAt[keyAt(aids, to) === 'the' ? to + 1 : to];
  return (first != null && isCountry(first)) || SENT.test(wordsIn(aids, to, to + 9));
}

const SENT =
  /^(?:[\w-]+ ){0,4}?(?:ministers|leaders|officials|presidents|premiers|chiefs|delegates|delegations|representatives|experts|heads|envoys|ambassadors|diplomats|governors|negotiators) (?:of (?:state|government) )?(?:(?:and|or) (?:\w+ ){1,3})?(?:of|from|representing)\b/;
