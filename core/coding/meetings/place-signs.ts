import type { Aids } from '../reading-aids.ts';
import type { PlaceMention } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import { isDeparture } from './departures.ts';
import type { Trigger } from './trigger.ts';

/** A place named in the sentence of an encounter. */
export interface Candidate {
  readonly place: PlaceMention;
  /** Its first token. */
  readonly at: number;
  /** The word that governs it: "in"; "the" where only the article stands before it. */
  readonly before: string;
  /** Where the encounter's trigger begins. */
  readonly start: number;
}

/** Whether the words beside a place say that somebody meets, stays or goes there. */
export function isSite(aids: Aids, trigger: Trigger, candidate: Candidate): boolean {
  const { place, at, before, start } = candidate;
  const goal = /^(?:to|visit|visited|visiting|visits|reached|into)$/.test(before);
  return (
    isAdjunct(aids, trigger, place) ||
    isLeft(aids, candidate) ||
    /^(?:in|at|near|outside|inside|from|the|,|and)$/.test(before) ||
    (goal && (trigger.kind === 'visit' || trigger.frame === 'visit')) ||
    (before === 'for' && sets(aids, at - 1)) ||
    (at === trigger.to && isDeparture(aids, trigger)) ||
    (before === 'to' && trigger.frame === 'host' && /^welcom/.test(keyAt(aids, trigger.from))) ||
    (before === 'to' && FOR_IT.test(aids.source.text.slice(place.end, Math.max(place.end, start)))) ||
    isHost(aids, place) ||
    (before === 'to' && isGoalWhere(aids, candidate)) ||
    (before === 'of' && /^(?:city|town|capital|port|resort|village)$/.test(keyAt(aids, at - 2))) ||
    (before === 'to' && /^(?:visit|trip|tour|travel)$/.test(keyAt(aids, at - 2)))
  );
}

/** "his Washington visit", "The Geneva meeting was attended by" */
export function isAdjunct(aids: Aids, trigger: Trigger, { end }: PlaceMention): boolean {
  const next = aids.tokenFrom(end);
  return next === trigger.from ? trigger.frame === 'noun' : isOfAssembly(aids, next, trigger);
}

/** "The Geneva meeting was attended by", "The Geneva talks brought together": the subject of what tells of it. */
const isOfAssembly = (aids: Aids, at: number, { from }: Trigger): boolean =>
  /^(?:meeting|talks|summit|conference|session|negotiations)$/.test(keyAt(aids, at)) && from > at && from - at < 4;

/** "has left Tokyo after talks with B": where the talks were. */
function isLeft(aids: Aids, { place, at, start }: Candidate): boolean {
  return (
    /^(?:left|leaves|leaving|departed|departing)$/.test(keyAt(aids, at - 1)) &&
    /^[^;]*\b(?:after|following|end of|close of|conclusion of)\b[^;]*$/.test(aids.source.text.slice(place.end, start))
  );
}

/** "leave for A", "left A for B" */
const sets = (aids: Aids, at: number): boolean => [1, 2, 3].some((back) => DEPARTS.test(keyAt(aids, at - back)));

const DEPARTS = /^(?:leave|leaves|leaving|left|depart|departs|departed|departing|off|out|bound|heads?|headed|heading)$/;

/** "travelling to Paris for a dinner": where the dinner is. */
const FOR_IT =
  /^ (?:\w+ )?for (?:an? |the |his |her |their )?(?:[\w-]+ ){0,2}$|^,? to $|^,? where (?:he|she|they)(?: will| would| is to| was to| are to| were to)? $/;

/** "has travelled to Lima, where he will meet B" */
function isGoalWhere(aids: Aids, { place: { end }, at, start }: Candidate): boolean {
  return (
    /^(?:travel(?:s|l?ed|l?ing)?|fl(?:ew|ies|y|ying|own)|go(?:es|ing|ne)?|went|head(?:s|ed|ing)?)$/.test(
      keyAt(aids, at - 2),
    ) && /^[^;]*,? where\b[^;]*$/.test(aids.source.text.slice(end, Math.max(end, start)))
  );
}

/** "Cairo hosted a round of talks" */
function isHost(aids: Aids, { start, end }: PlaceMention): boolean {
  return (
    !/\b(?:in|from|by|with|of|and|between) $/i.test(aids.source.text.slice(Math.max(0, start - 9), start)) &&
    /^ (?:will |is to |has |had |also )?(?:hosts?|hosted)\b/.test(aids.source.text.slice(end, end + 24))
  );
}
