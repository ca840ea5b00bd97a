import { isIn } from '../range.ts';
import type { Analysis } from '../types.ts';
import type { Encounter } from './encounters.ts';
import { type Place, placeNamed } from './place.ts';

/** "described the meeting as friendly … the talks in Geneva": the city that a neighbouring sentence gives the meeting just told, which has none. */
export function placeRetold({ source, sentences, places, dateline }: Analysis, best: Encounter): Place | null {
  if (best.status !== 'held' || best.kind !== 'talks' || best.heading) return null;
  const own = sentences.findIndex(({ start }) => start === best.evidence.start);
  const near = sentences.slice(own + 1, own + 1 + REACH);
  const found = places.find((place) => {
    const sentence = near.find((one) => isIn(place, one));
    if (!sentence || (dateline && place.start < dateline.end) || !best.countries.includes(place.country)) return false;
    return AT.test(source.text.slice(sentence.start, place.start).replace(/\s+/g, ' '));
  });
  return found ? placeNamed(found) : null;
}

/** "a meeting in Geneva last weekend", elsewhere "The Geneva meeting": the report with the day that another sentence gives the meeting of its city. */
export function dayRetold({ source, dates }: Analysis, report: Encounter): Encounter | null {
  const { place, status, evidence } = report;
  if (!place || status !== 'held') return null;
  if (!new RegExp(`\\b${place.name} ${NOUN}`).test(source.text.slice(evidence.start, evidence.end))) return null;
  const told = new RegExp(`\\b${NOUN} (?:held )?in\\s+${place.name}\\s+(?:on |early |late )?$`);
  const date = dates.find(({ start }) => told.test(source.text.slice(Math.max(0, start - 80), start)));
  if (!date) return null;
  const { from, to, precision, start, end } = date;
  return { ...report, start: from, end: to, precision, dateSpan: { start, end } };
}

const REACH = 2;
const NOUN = '(?:meeting|talks|summit|conference|session)';
/** "called the meeting a good one in": of the one just told, with no other in between. */
const AT = new RegExp(
  `\\b(?:the|their|this) (?:[\\w-]+ )?${NOUN}\\b(?:(?!\\b(?:will|would|resum\\w+|continu\\w+|next|again|another)\\b)[^.;]){0,60}\\b(?:in|at) $`,
  'i',
);
