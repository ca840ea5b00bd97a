import type { Iso3, Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';
import { keyAt, posAt, wordsIn } from './actor-lists.ts';
import { type Context, distinct, type Encounter, make } from './encounter.ts';
import { placeNamed } from './place.ts';
import { isSeat } from './visits.ts';

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
  const unstated = other.filter((actor) => isUnstated(aids, actor));
  const scene = sceneBefore(context, own) ?? sceneBeside(context, own, unstated[0]);
  if (scene === null) return [];
  return unstated.map((actor) => ({ ...actor, country: scene, represents: true }));
}

/** "In both Oslo and Bern, A will meet senior officials": a meeting with those of each city or country that the sentence opens with. */
export function meetingsOfScenes(context: Context, guests: readonly Actor[], other: readonly Actor[]): Encounter[] {
  const { aids, sentence } = context;
  const officials = other.filter((actor) => isUnstated(aids, actor));
  const own = distinct(guests);
  if (own.length !== 1 || officials.length === 0 || officials.length < other.length - 1) return [];
  const opening = OPENING.exec(aids.source.text.slice(sentence.start, sentence.end));
  const scenes = opening
    ? [...aids.places, ...aids.countries.filter(({ how }) => how === 'name')].filter(({ start, end, country }) => {
        return start >= sentence.start && end < sentence.start + opening[0].length && !own.includes(country);
      })
    : [];
  if (scenes.length < 2 || new Set(scenes.map(({ country }) => country)).size < scenes.length) return [];
  return scenes.map((scene) => {
    const { country } = scene;
    const hosts = officials.map((actor) => ({ ...actor, country, represents: true }));
    const place = 'name' in scene ? placeNamed(scene) : null;
    return { ...make(context, guests, hosts, distinct(guests, country), country), place };
  });
}

const OPENING = /^(?:while |then,? )?in (?:both )?\p{Lu}[^.;:]{2,60}?,? and (?:the )?\p{Lu}[\p{L}'’ -]{2,24},/iu;

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

/** "held talks in Peru with top officials", "met senior officials in Lima", "met officials here": where those are whom somebody meets. */
function sceneBeside({ aids, trigger }: Context, own: ReadonlySet<Iso3 | null>, met: Actor | undefined): Iso3 | null {
  if (!met) return null;
  const behind = aids.tokenFrom(met.end);
  let first = behind - 1;
  while (first > trigger.to && /^(?:ADJ|NOUN|PROPN)$/.test(posAt(aids, first - 1))) first--;
  // "World Bank officials", "union leaders": of no state.
  if (!OF_STATE.test(wordsIn(aids, first, behind))) return null;
  const home = aids.dateline?.country ?? null;
  if (keyAt(aids, behind) === 'here' || keyAt(aids, trigger.to) === 'here') return own.has(home) ? null : home;
  const at = [trigger.to, behind].find((from) => keyAt(aids, from) === 'in');
  const place = at === undefined ? null : placeFrom(aids, at + 1);
  return place && !own.has(place.country) ? place.country : null;
}

/** The country or city at a token, no seat of conferences. */
function placeFrom(aids: Aids, at: number): { readonly country: Iso3 } | null {
  const from = keyAt(aids, at) === 'the' ? at + 1 : at;
  const named = ({ start }: Span) => start === aids.tokens[from]?.start;
  if (isSeat(aids, from)) return null;
  return aids.countries.find((one) => named(one) && one.how !== 'nationality') ?? aids.places.find(named) ?? null;
}

const OF_STATE =
  /^(?:(?:the|other|key|senior|top|high|ranking|high-ranking|high-level|level|foreign|trade|finance|treasury|economic|defen[cs]e|security|military|political|state|national|ministry|administration|government) )*(?:officials|leaders|leadership|authorities|government)$/;

const LEADS = /^(?:in|to|visit|visits|visited|visiting|at)$/;
