import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { wordsIn } from './actor-lists.ts';
import { isHypothetical } from './hypothetical.ts';
import { isNegated } from './negated.ts';
import type { Trigger } from './trigger.ts';

/** Whether a trigger tells of those many who meet: not of another time, nor of what is denied or but thought of. */
export function isOwnGathering(aids: Aids, sentence: Sentence, trigger: Trigger): boolean {
  return (
    (trigger.frame === 'meet' || (trigger.frame === 'noun' && /^(?:talks|summit)$/.test(trigger.kind))) &&
    !ANOTHER.test(wordsIn(aids, trigger.from - 3, trigger.from)) &&
    !isHypothetical(aids, sentence, trigger) &&
    !isNegated(aids, trigger)
  );
}

/** "agreed at the recent meeting": not the one that is told of. */
const ANOTHER = /\b(?:recent|last|latest|previous|earlier|next|first|second)\b/;
