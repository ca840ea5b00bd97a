import type { Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import { type Context, distinct, type Encounter, make } from './encounter.ts';

const OFFICIALS =
  /\b(?:officials?|ministers?|leaders?|leadership|authorities|government|counterparts?|military|parliament)$/i;
const PRIVATE =
  /\b(?:business|civil|community|religious|opposition|local|industry|student|union|tribal|church|party|embassy|women|UN|EU|NATO|European|American)\b/i;

/**
 * "In Angola, he will hold consultations with senior officials": officials of no stated country are of the country in
 * whose scene the sentence sets them, the last one that the visitor was told to go to or to be in.
 */
export function officialsOfScene(context: Context, guests: readonly Actor[], other: readonly Actor[]): Actor[] {
  const { aids } = context;
  const own = new Set(guests.map(({ country }) => country));
  if (own.size !== 1 || other.length === 0) return [];
  const scene = sceneBefore(context, own);
  if (scene === null) return [];
  return other
    .filter((actor) => isUnstated(aids, actor))
    .map((actor) => ({ ...actor, country: scene, represents: true }));
}

/** "In both Oslo and Bern, A will meet senior officials": a meeting with those of each city that the sentence opens with. */
export function meetingsOfScenes(context: Context, guests: readonly Actor[], other: readonly Actor[]): Encounter[] {
  const { aids, sentence } = context;
  const officials = other.filter((actor) => isUnstated(aids, actor));
  const own = distinct(guests);
  if (own.length !== 1 || officials.length === 0 || officials.length < other.length - 1) return [];
  const opening = OPENING.exec(aids.source.text.slice(sentence.start, sentence.end));
  const scenes = opening
    ? aids.places.filter(({ start, end, country }) => {
        return start >= sentence.start && end < sentence.start + opening[0].length && !own.includes(country);
      })
    : [];
  if (scenes.length < 2 || new Set(scenes.map(({ country }) => country)).size < scenes.length) return [];
  return scenes.map(({ name, country, start, end }) => {
    const hosts = officials.map((actor) => ({ ...actor, country, represents: true }));
    const place = { name, country, span: { start, end } };
    return { ...make(context, guests, hosts, distinct(guests, country), country), place };
  });
}

const OPENING = /^(?:while |then,? )?in (?:both )?\p{Lu}[^.;:]{2,60}? and \p{Lu}[\p{L}'’ -]{2,24},/iu;

function isUnstated(aids: Aids, actor: Actor): boolean {
  const { sort, label, person } = actor;
  return (
    (sort === 'official' || sort === 'institution') &&
    person === null &&
    OFFICIALS.test(label) &&
    !PRIVATE.test(label) &&
    aids.countriesIn(actor).length === 0
  );
}

/** The last foreign country before the meeting that "in", "to" or "visit" leads to, in its sentence. */
function sceneBefore({ aids, sentence, trigger }: Context, own: ReadonlySet<Iso3 | null>): Iso3 | null {
  const end = aids.tokens[trigger.from]?.start ?? sentence.start;
  const places = [...aids.countries.filter(({ how }) => how === 'name' || how === 'capital'), ...aids.places]
    .filter((place) => place.start >= sentence.start && place.end <= end)
    .sort((one, other) => one.start - other.start);
  const found = places.findLast(
    ({ start, country }) => !own.has(country) && LEADS.test(keyAt(aids, aids.tokenFrom(start) - 1)),
  );
  return found?.country ?? null;
}

const LEADS = /^(?:in|to|visit|visits|visited|visiting|at)$/;
