import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { wordsIn } from './actor-lists.ts';
import type { Trigger } from './trigger.ts';

/** "a trip that includes stops in A and B": whether a journey, or its stops, is told in the present with what it holds, and lies ahead. */
export function isItinerary(aids: Aids, { tokens }: Sentence, { from, to }: Trigger): boolean {
  const before = wordsIn(aids, Math.max(tokens.start, from - 8), from);
  const behind = wordsIn(aids, to, Math.min(tokens.end, to + 8));
  return HOLDS_STOPS.test(behind) || (STOPS.test(wordsIn(aids, from, to)) && OF_JOURNEY.test(`${before} `));
}

const HOLDS = '(?:(?:which|that|and) )?(?:also )?(?:includes|features|takes in)';
const HOLDS_STOPS = new RegExp(`^(?:\\W+ )?${HOLDS} (?:\\S+ )?(?:stops?|stopovers?|visits?)\\b`);
const STOPS = /^(?:stops?|stopovers?|visits?)\b/;
const OF_JOURNEY = new RegExp(`\\b(?:visit|trip|tour|journey|swing|travels)\\W* ${HOLDS} (?:\\S+ )?$`);
