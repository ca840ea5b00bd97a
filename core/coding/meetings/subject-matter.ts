import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import { distinct, isCountry } from './encounter.ts';
import type { Trigger } from './trigger.ts';

/** "A and B discussed relations with C", "held talks on a dispute with C": the state that they spoke of, not with. */
export function isSubjectMatter(
  aids: Aids,
  { frame }: Trigger,
  one: readonly Actor[],
  behind: readonly Actor[],
): boolean {
  const [first] = behind;
  if (!first || !behind.every(isCountry) || (frame !== 'discuss' && distinct(one).length < 2)) return false;
  const at = aids.tokenFrom(first.start) - 1;
  const preposition = keyAt(aids, at) === 'the' ? at - 1 : at;
  return keyAt(aids, preposition) === 'with' && RELATION.test(keyAt(aids, preposition - 1));
}

const RELATION =
  /^(?:relations?|relationship|ties|links|trade|deficits?|surplus|imbalance|disputes?|row|war|conflict|crisis|tensions?|problems?|frictions?|borders?|pacts?|accords?|agreements?|treat(?:y|ies)|deals?|contracts?|cooperation|co-operation|alliance|commerce|dealings|contacts)$/;
