import { spokenParagraphs } from '../naming/turns.ts';
import type { Aids } from '../reading-aids.ts';
import type { Encounter } from './encounters.ts';
import type { Place } from './place.ts';
import { seatIn } from './seats.ts';

/** "Lima, Peru": a line that is nothing but a city with its country. */
const CITY = /^(\p{Lu}[\p{L}\p{M}.’' -]{1,40}), \p{Lu}[\p{L}\p{M}. ]{2,40}$/u;

/** Whether who speaks in a transcript tells of it as of another occasion: "we last met in June", "you signed a treaty". */
export function isToldBy(aids: Aids, { earlier, kind }: Encounter): boolean {
  return Boolean(earlier) || (kind === 'signing' && spokenParagraphs(aids, aids.people).length > 0);
}

/**
 * The meeting in a transcript's headline with when and where its words were spoken: on the day of publication, in the city
 * of the lines above the first speaker. As it is, where it tells that itself.
 */
export function onOccasion(aids: Aids, encounter: Encounter): Encounter {
  const { published } = aids.source;
  const [first] = spokenParagraphs(aids, aids.people).filter(({ label }) => label !== null);
  if (!first || !encounter.heading || encounter.status !== 'held' || encounter.kind === 'phone-call') return encounter;
  const dated =
    encounter.start === null && published !== null
      ? { ...encounter, start: published, end: published, precision: 'day' as const }
      : encounter;
  const place = encounter.place ? null : placeAbove(aids, first.start, encounter.evidence.end);
  return place ? { ...dated, place } : dated;
}

/** Where a transcript was taken down, by the lines above its first speaker: a city with its country, or a seat of government. */
export function placeAbove(aids: Aids, first: number, from: number): Place | null {
  const lines = aids.sentences.filter(({ start, end }) => end < first && start >= from);
  const line = lines.find(({ start, end }) => CITY.test(aids.source.text.slice(start, end)));
  const name = line && CITY.exec(aids.source.text.slice(line.start, line.end))?.[1];
  const country = line && aids.countriesIn(line).findLast(({ how }) => how === 'name')?.country;
  if (line && name && country) return { name, country, span: { start: line.start, end: line.start + name.length } };
  for (const { start, end } of lines) {
    const seat = seatIn(aids, { start, end });
    if (seat) return seat;
  }
  return null;
}
