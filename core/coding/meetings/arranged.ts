import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { wordsIn } from './actor-lists.ts';
import type { Trigger } from './trigger.ts';

/** "talks on a visit by A", "plans for A's trip": what is still arranged. */
export function isPrepared(aids: Aids, sentence: Sentence, from: number): boolean {
  const before = wordsIn(aids, Math.max(sentence.tokens.start, from - 8), from);
  return /\b(?:talks|plans|dates?|preparations|arrangements|way) (?:on|for|about|of|to) (?:\S+ ){0,6}$/.test(
    `${before} `,
  );
}

/** "a request to B for a phone call", "plans for a meeting", "a date for talks": what is still asked for or arranged. */
export function isAskedFor(aids: Aids, sentence: Sentence, { from }: Trigger): boolean {
  const before = wordsIn(aids, Math.max(sentence.tokens.start, from - 9), from);
  return /\b(?:requests?|proposals?|appeals?|invitations?|bids?|offers?|plans?|preparations?|arrangements?|dates?|timetables?) (?:\S+ ){0,3}for (?:an? |the |their |new |another )*(?:\S+ )?$/.test(
    `${before} `,
  );
}
