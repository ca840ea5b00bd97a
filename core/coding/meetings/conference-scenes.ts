import { isIn } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, DateMention, Person, PlaceMention, Sentence } from '../types.ts';
import { actorsOf } from './agreement.ts';
import type { Encounter } from './encounter.ts';
import { placeNamed } from './place.ts';

/** A conference that somebody took part in: where others were met besides. */
export interface Scene {
  readonly index: number;
  readonly people: readonly Person[];
  readonly place: PlaceMention;
  readonly date: DateMention | null;
}

/** How many sentences behind it a conference is still the scene. */
const REACH = 12;

const ATTENDS =
  /\b(?:led|attended|attending|participated|participating|took part|taking part|joined|represented)\b[^.;]*\b(?:conference|summit|forum|assembly|ministerial|congress|meetings?|dialogue|symposium|consultations)\b/;

/** "A led a delegation to a conference in Tashkent this week": the scene of what a text goes on to tell of A, else the one before. */
export function sceneOf(aids: Aids, sentence: Sentence, before: Scene | null): Scene | null {
  const text = aids.source.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
  if (sentence.heading || !ATTENDS.test(text)) return before;
  const place = aids.places.find(
    (one) => isIn(one, sentence) && /\b(?:in|at)\s+$/.test(aids.source.text.slice(sentence.start, one.start)),
  );
  const people = aids.actorsIn(sentence).flatMap(({ person, represents }) => (person && represents ? [person] : []));
  if (!place || people.length === 0) return before;
  const date = aids.dates.find((one) => isIn(one, sentence) && one.from !== null) ?? null;
  return { index: sentence.index, people, place, date };
}

/** A report of whom somebody met, with where and when he was told to be at a conference; as it is, where it tells that itself. */
export function atScene(sentence: Sentence, encounter: Encounter, scene: Scene | null): Encounter {
  const { kind, status, start, place, placeCountry, earlier } = encounter;
  if (!scene || sentence.index === scene.index || sentence.index > scene.index + REACH) return encounter;
  if (kind === 'phone-call' || kind === 'visit' || status !== 'held' || earlier || sentence.heading) return encounter;
  if (start !== null || place || placeCountry !== null) return encounter;
  if (!actorsOf(encounter).some((actor) => isThere(actor, scene))) return encounter;
  const { date } = scene;
  return {
    ...encounter,
    place: placeNamed(scene.place),
    ...(date && {
      start: date.from,
      end: date.to,
      precision: date.precision,
      dateSpan: { start: date.start, end: date.end },
    }),
  };
}

/** One of those at the conference, or "the delegation" of theirs. */
const isThere = ({ person, label, country }: Actor, { people }: Scene): boolean =>
  people.some(
    (one) => one.name === person?.name || (/\bdelegation$/i.test(label) && country !== null && country === one.country),
  );
