import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import { distinct, isCountry } from './encounter.ts';
import { tellsOfSport } from './sport.ts';
import type { Trigger } from './trigger.ts';

/** "Kenya, Uganda and Togo to meet on the lake in Qatar": states that a headline has meet on something, as teams do not. */
export function meetOnTopic(aids: Aids, sentence: Sentence, { from, to, frame }: Trigger): boolean {
  return (
    frame === 'meet' &&
    /^(?:to meet|will meet|are to meet)$/.test(wordsIn(aids, from - 1, from + 1)) &&
    /^(?:(?:in \S+ )?(?:on|over|about) (?:the |an? )?(?!\w+day\b|\d)\w+|for talks|to discuss|to tackle|to coordinate)/.test(
      wordsIn(aids, to, to + 5),
    ) &&
    !tellsOfSport(aids, sentence)
  );
}

/** "Kenya, Uganda talks in Oslo to go beyond trade": a headline that opens with the talks and the states that hold them. */
export function headsTalks(
  aids: Aids,
  sentence: Sentence,
  { from, frame }: Trigger,
  states: readonly Actor[],
): boolean {
  const [first, last] = [states[0], states.at(-1)];
  if (!sentence.heading || !first || !last || distinct(states).length < 2) return false;
  return (
    frame === 'noun' &&
    states.every(isCountry) &&
    aids.tokenFrom(first.start) === sentence.tokens.start &&
    aids.tokenFrom(last.end) >= from - 3 &&
    /^(?:talks|negotiations|summit)$/.test(keyAt(aids, from)) &&
    /^(?:in|on|at|set|due|to|begin|end|resume|open|start|held|continue)$/.test(keyAt(aids, from + 1)) &&
    !/\b(?:if|no|without|urges?|calls? for|possible|may|could)\b/i.test(
      aids.source.text.slice(first.start, sentence.end),
    )
  );
}
