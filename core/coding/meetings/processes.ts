import { datePartsOf } from '../../record/index.ts';
import { isIn } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import type { Encounter } from './encounter.ts';
import type { Trigger } from './trigger.ts';

/** "A broke off talks with B", "is suspending meetings with B's officials": two sides go on seeing each other no more; no meeting is told. */
export function endsProcess(aids: Aids, { from, frame }: Trigger, hosts: readonly Actor[], bare: boolean): boolean {
  if (frame !== 'noun' || !ENDS.test(`${wordsIn(aids, from - 5, from)} `)) return false;
  return bare || (GOES_ON.test(keyAt(aids, from)) && hosts.every(({ person }) => person === null));
}

/** "A and B have been holding talks": two states go on talking, and no day or place tells of one occasion. */
export function isUnderWay(aids: Aids, sentence: Sentence, { from, frame }: Trigger): boolean {
  const words = wordsIn(aids, Math.max(sentence.tokens.start, from - 8), from);
  const { end: opening } = aids.dateline ?? { end: 0 };
  return (
    frame === 'noun' &&
    /\b(?:have|has|had) (?:\S+ )?been (?:(?:holding|having|conducting|in|engaged in) (?:\S+ ){0,3})$/.test(
      `${words} `,
    ) &&
    !aids.dates.some((date) => isIn(date, sentence) && date.start >= opening) &&
    !aids.places.some((place) => isIn(place, sentence) && place.start >= opening)
  );
}

/** "Tokyo signed a fishing accord with Seoul last year": of a paper between two states no more than the year is told. */
export function isOldPaper({ dateline, source }: Aids, { kind, status, start, precision, place }: Encounter): boolean {
  const today = dateline?.day ?? source.published;
  if (kind !== 'signing' || status !== 'held' || precision !== 'year' || place !== null) return false;
  return start !== null && today !== null && datePartsOf(start).year < datePartsOf(today).year;
}

const ENDS =
  /\b(?:suspend(?:s|ed|ing)?|fr[eo]ez(?:es?|ing)|froze|frozen|halt(?:s|ed|ing)?|(?:cut|cuts|broke|breaks?|broken) off) (?:\S+ ){0,3}$/;
const GOES_ON = /^(?:meetings|contacts|visits|exchanges|consultations|dialogue)$/;
