import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import type { Encounter } from './encounters.ts';
import { plainTrigger } from './trigger.ts';

const REMARKS =
  /\b(?:remarks?|statements?|press availability|press conference|joint press|q ?& ?a|comments|(?:before|after|following)\b.{0,20}\b(?:meeting|talks|call|lunch|dinner))\b/i;
const BESIDE = /^(?:with|and|before|after)$/;

/**
 * "Remarks With Foreign Minister B", "After His Meeting With B": a headline that sets a foreign representative beside the
 * speaker of the text, who may be named only in a speaker's label. Null where both are not named.
 */
export function remarksTogether(aids: Aids, heading: Sentence): Encounter | null {
  const text = aids.source.text.slice(heading.start, heading.end);
  if (!REMARKS.test(text) || !/\bwith\b|\bmeeting\b/i.test(text)) return null;
  const named = aids.actorsIn(heading).filter(isRepresentative);
  const guest = named.findLast(
    (actor) => BESIDE.test(keyAt(aids, aids.tokenFrom(actor.start) - 1)) && actor.person !== null,
  );
  const host = named.find((actor) => actor.country !== guest?.country) ?? speakerBelow(aids, heading, guest ?? null);
  if (!guest?.country || !host?.country) return null;
  const from = aids.tokenFrom(guest.start);
  return {
    kind: /\b(?:phone|call|video)\b/i.test(text) ? 'phone-call' : 'talks',
    status: 'held',
    countries: [host.country, guest.country],
    guests: [host],
    hosts: [guest],
    start: null,
    end: null,
    precision: 'unknown',
    dateSpan: null,
    place: null,
    placeCountry: null,
    evidence: { start: heading.start, end: heading.end },
    heading: true,
    aside: false,
    trigger: plainTrigger(from, from + 1, 'noun', 'talks'),
  };
}

/** Whoever speaks first below: a label in capitals before a colon, or the first representative named. */
function speakerBelow(aids: Aids, heading: Sentence, guest: Actor | null): Actor | null {
  const below = aids.sentences.slice(heading.index + 1, heading.index + 8);
  for (const sentence of below) {
    for (const actor of aids.actorsIn(sentence)) {
      if (isRepresentative(actor) && actor.person !== null && actor.country !== guest?.country) return actor;
    }
  }
  return null;
}

const isRepresentative = (actor: Actor) => actor.represents && actor.country !== null && actor.sort === 'person';
