import type { Aids } from '../reading-aids.ts';
import type { PlaceMention, Sentence } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import { type Candidate, isAdjunct } from './place-signs.ts';
import type { Trigger } from './trigger.ts';

/** Whether a place is named for something else than the encounter, though it may be told of like where that is. */
export function isBesides(aids: Aids, sentence: Sentence, trigger: Trigger, candidate: Candidate): boolean {
  const { place, at, before, start } = candidate;
  if (/^(?:and|,)$/.test(before) && isOfParties(aids, at - 1)) return true;
  if (
    before === 'the' &&
    !isAdjunct(aids, trigger, place) &&
    !/^(?:in|at|inside|to|near|visit(?:s|ed|ing)?)$/.test(keyAt(aids, at - 2))
  )
    return true;
  if (
    isLeaving(trigger, candidate) &&
    !/^,?[\w ,]{0,24}\bwhere\b/.test(aids.source.text.slice(place.end, place.end + 34))
  )
    return true;
  if (isTopic(aids, at - 2) || isOfSource(aids, place)) return true;
  // "following a visit to Tokyo, A will meet B": where he was before.
  if (
    place.start < start &&
    /^(?:\w+ (?:days?|weeks?|hours?) )?(?:after|following|since)\b/i.test(
      aids.source.text.slice(sentence.start, place.start),
    ) &&
    /,/.test(aids.source.text.slice(place.end, start))
  )
    return true;
  const behind = aids.source.text.slice(start, place.start);
  // "a visit to Nicaragua …, arms shipments to Managua"
  if (before === 'to' && /,.*\b(?:that|also|would)\b/.test(behind)) return true;
  // "spoke with B about the attack on the embassy in Ankara"
  return (
    /\b(?:about|regarding|concerning)\b[^,;]*$/.test(behind) &&
    !/\b(?:held|place|convened) (?:\w+ )?(?:in|at) $/.test(behind)
  );
}

/** "back from A", but not "returned from A", which tells of where he has been. */
export const isLeaving = (trigger: Trigger, { at, before }: Candidate): boolean =>
  before === 'from' && at !== trigger.to;

/** "officials from Oslo and Lima", "talks between Oslo and Lima": capitals joined to those of the other party. */
function isOfParties(aids: Aids, joiner: number): boolean {
  let at = joiner;
  while (/^(?:and|,|the|both)$/.test(keyAt(aids, at)) || aids.tokens[at]?.pos === 'PROPN') at--;
  return at < joiner - 1 && /^(?:from|of|between|with|by|among)$/.test(keyAt(aids, at));
}

/** "the situation in Aleppo": a place that belongs to the subject talked of. */
function isTopic(aids: Aids, at: number): boolean {
  return /^(?:situation|war|crisis|conflict|fighting|violence|attacks?|killing|killings|developments?|operations?|events|forces|troops|ceasefire|truce|peace|stability|security|offensive|campaign|strikes?|unrest|refugees|elections?|hostages|people|civilians|bases?|role|interests?|presence)$/.test(
    keyAt(aids, at),
  );
}

/** "the unification ministry in Seoul said": where those are who tell of it. */
function isOfSource(aids: Aids, { start, end }: PlaceMention): boolean {
  return (
    /^\S{0,2}\s*(?:has |have |also |later )?(?:said|says|told|announced|reported|confirmed|added|disclosed|stated)\b/.test(
      aids.source.text.slice(end, end + 30),
    ) &&
    /\b(?:ministry|embassy|consulate|mission|offices?|officials?|diplomats?|sources?|spokes\w+|agency|government|authorities|department|newspapers?|headquarters|analysts?|secretariat|presidency|palace|media) (?:here )?(?:in|at|from)\s+$/i.test(
      aids.source.text.slice(Math.max(0, start - 40), start),
    )
  );
}
