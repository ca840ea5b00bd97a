import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import type { Trigger } from './trigger.ts';

/** "A broke off talks with B", "is suspending meetings with B's officials": two sides go on seeing each other no more; no meeting is told. */
export function endsProcess(aids: Aids, { from, frame }: Trigger, hosts: readonly Actor[], bare: boolean): boolean {
  if (frame !== 'noun' || !ENDS.test(`${wordsIn(aids, from - 5, from)} `)) return false;
  return bare || (GOES_ON.test(keyAt(aids, from)) && hosts.every(({ person }) => person === null));
}

const ENDS =
  /\b(?:suspend(?:s|ed|ing)?|fr[eo]ez(?:es?|ing)|froze|frozen|halt(?:s|ed|ing)?|(?:cut|cuts|broke|breaks?|broken) off) (?:\S+ ){0,3}$/;
const GOES_ON = /^(?:meetings|contacts|visits|exchanges|consultations|dialogue)$/;
