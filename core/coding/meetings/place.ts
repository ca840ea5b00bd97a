import type { Iso3, Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { PlaceMention, Sentence } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import { type Candidate, isSite } from './place-signs.ts';
import { isBesides, isLeaving } from './places-besides.ts';
import { governing } from './qualified-places.ts';
import { seatBefore, seatOf } from './seats.ts';
import type { Trigger } from './trigger.ts';
import { unlistedPlace } from './unlisted-places.ts';

export interface Place {
  readonly name: string;
  /** Null where no lexicon holds the place. */
  readonly country: Iso3 | null;
  readonly span: Span;
}

/** A place where the text names it. */
export const placeNamed = ({ name, country, start, end }: PlaceMention): Place => ({
  name,
  country,
  span: { start, end },
});

/** The city of an encounter: named behind "in" or "at" in its sentence, a visit's goal, a seat of government, or "here". */
export function placeOf(aids: Aids, sentence: Sentence, trigger: Trigger, among: readonly Iso3[]): Place | null {
  return (
    seatBefore(aids, sentence, trigger) ??
    nearestSite(aids, sentence, trigger, among) ??
    placeOfHere(aids, sentence) ??
    returnedTo(aids, sentence, trigger) ??
    unlistedPlace(aids, sentence, trigger)
  );
}

function nearestSite(aids: Aids, sentence: Sentence, trigger: Trigger, among: readonly Iso3[]): Place | null {
  let best: PlaceMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of aids.places) {
    if (place.start < sentence.start || place.end > sentence.end) continue;
    if (aids.dateline && place.start < aids.dateline.end) continue;
    const candidate = candidateOf(aids, trigger, place);
    if (!isSite(aids, trigger, candidate) || isBesides(aids, sentence, trigger, candidate)) continue;
    const weight = weightOf(aids, sentence, trigger, candidate, among);
    if (weight !== null && weight < least) {
      least = weight;
      best = place;
    }
  }
  return best && { name: seatOf(best) ?? best.name, country: best.country, span: { start: best.start, end: best.end } };
}

function candidateOf(aids: Aids, trigger: Trigger, place: PlaceMention): Candidate {
  const at = aids.tokenFrom(place.start);
  const before = keyAt(aids, keyAt(aids, at - 1) === 'the' ? at - 1 : governing(aids, at));
  return { place, at, before, start: aids.tokens[trigger.from]?.start ?? 0 };
}

/** How far a place is from an encounter, in letters and what stands for them; null for one too far to be its own. */
function weightOf(
  aids: Aids,
  sentence: Sentence,
  trigger: Trigger,
  candidate: Candidate,
  among: readonly Iso3[],
): number | null {
  const { place, before, start } = candidate;
  const behind = aids.source.text.slice(start, place.start);
  const far =
    before === 'from' && !isLeaving(trigger, candidate)
      ? 0
      : place.start < start
        ? (start - place.end) * 1.6 +
          (/[,;]/.test(aids.source.text.slice(place.end, start)) && place.start - sentence.start > 45 ? 60 : 0)
        : place.start - start;
  // "talks … on a project to build an airport in Osaka"
  const purpose =
    place.start > start && far > 70 && /\bto (?!(?:the|be held|be hosted|be convened|take place)\b)[a-z]+ /.test(behind)
      ? 60
      : 0;
  const weight =
    far + purpose + (/\b(?:said|told|reporters)\b/.test(behind) ? 80 : 0) + (among.includes(place.country) ? 0 : 30);
  return purpose > 0 && weight > 150 ? null : weight;
}

/** "here", in a dispatch whose dateline tells where. */
function placeOfHere({ tokens, dateline }: Aids, sentence: Sentence): Place | null {
  const here = tokens.slice(sentence.tokens.start, sentence.tokens.end).find((token) => token.lower === 'here');
  return here && dateline?.place && dateline.country
    ? { name: dateline.place, country: dateline.country, span: { start: here.start, end: here.end } }
    : null;
}

/** "failed to agree during talks last week, but the team will return to Accra": where they were before. */
function returnedTo(aids: Aids, sentence: Sentence, { to, frame }: Trigger): Place | null {
  if (frame !== 'noun') return null;
  const talks = aids.tokens[to - 1]?.end ?? sentence.end;
  const found = aids.places.find(
    ({ start }) =>
      start > talks &&
      start < sentence.end &&
      /\b(?:return|returns|come back|go back|be back|back) (?:to|in)\s+$/.test(aids.source.text.slice(talks, start)),
  );
  return found ? placeNamed(found) : null;
}
