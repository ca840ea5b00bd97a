import { isIn } from '../range.ts';
import type { Analysis } from '../types.ts';
import type { Encounter } from './encounters.ts';
import { type Place, placeNamed } from './place.ts';

/**
 * "will travel to Accra, Ghana; Lomé, Togo; and Abuja, Nigeria. … She will meet Togo's president": the city of those met on the
 * journey that another sentence tells of. Null where it names no one city of theirs, or two of those who meet.
 */
export function journeyStop(
  { sentences, source, places, countries: named }: Analysis,
  { countries, kind }: Encounter,
): Place | null {
  if (kind === 'phone-call') return null;
  for (const sentence of sentences) {
    if (sentence.heading) continue;
    const leads = LEADS.exec(source.text.slice(sentence.start, sentence.end));
    if (!leads) continue;
    const from = sentence.start + leads.index + leads[0].length;
    const capitals = named.filter(({ how }) => how === 'capital');
    const stops = [
      ...places,
      ...capitals.map((one) => ({ ...one, name: source.text.slice(one.start, one.end).replace(/\s+/g, ' ') })),
    ].filter((place) => isIn(place, sentence) && place.start >= from && countries.includes(place.country));
    const [first] = stops;
    if (first && stops.every(({ name }) => name === first.name)) return placeNamed(first);
  }
  return null;
}

const LEADS = /\b(?:travel(?:s|l?ed|l?ing)?|trip|tour|visit|journey|delegation|fl(?:y|ies|ew)|leaves|heads) to\b/;
