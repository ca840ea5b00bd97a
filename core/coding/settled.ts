import type { Iso3 } from '../record/index.ts';
import { countryOfLeader } from './naming/leaders.ts';
import { type Aids, aidsOf } from './reading-aids.ts';
import type { Attribution } from './statements/attribution.ts';
import { attributionsIn } from './statements/attributions.ts';
import { counterpartsOf } from './statements/counterparts.ts';
import type { Analysis, Person } from './types.ts';

/** How many tokens behind a verb of praise, blame or asking the one it is to may stand. */
const OBJECT = 4;

/**
 * The analysis with one country for each person that his speech agrees with: what one sentence tells of his country
 * holds for the others, and nobody thanks, blames or asks his own country from outside ("she thanked Jordan"). Who does
 * so, with a country that no words beside his name state, is of the other country of the article.
 */
export function settleCountries(analysis: Analysis): Analysis {
  const aids = aidsOf(analysis);
  const attributions = aids.sentences
    .filter(({ heading }) => !heading)
    .flatMap((sentence) => attributionsIn(aids, sentence));
  const homes = homesOf(aids, attributions);
  if (homes.size === 0) return analysis;
  const people = new Map<Person, Person>();
  for (const [person, country] of homes) people.set(person, { ...person, country, represents: true });
  return {
    ...analysis,
    people: analysis.people.map((person) => people.get(person) ?? person),
    actors: analysis.actors.map((actor) => {
      const person = actor.person && people.get(actor.person);
      return person ? { ...actor, person, country: person.country, represents: true } : actor;
    }),
  };
}

/** Persons whose country their speech tells otherwise than the words around their name. */
function homesOf(aids: Aids, attributions: readonly Attribution[]): Map<Person, Iso3> {
  const homes = new Map<Person, Iso3>();
  const facing = counterpartsOf(aids);
  for (const { speaker } of attributions) {
    const { person, country } = speaker;
    if (person && country && country !== person.country) homes.set(person, country);
  }
  for (const attribution of attributions) {
    const { speaker } = attribution;
    if (!speaker.person || homes.has(speaker.person) || isStated(aids, speaker.person)) continue;
    const [other] = facing(speaker);
    if (other && addressesOwn(aids, attribution)) homes.set(speaker.person, other);
  }
  return homes;
}

/** Whether words beside a person's name say of which country he is, or he is known to lead it. */
function isStated(aids: Aids, person: Person): boolean {
  if (person.country !== null && countryOfLeader(person.name, person.role !== null) === person.country) return true;
  return aids.actors.some(
    (actor) => actor.person === person && actor.sort !== 'pronoun' && aids.countriesIn(actor).length > 0,
  );
}

function addressesOwn(aids: Aids, { speaker, reporting, verbAt }: Attribution): boolean {
  if (!reporting || (reporting.frame !== 'judge' && reporting.frame !== 'press')) return false;
  const start = aids.tokens[verbAt + reporting.length]?.start;
  const end = aids.tokens[verbAt + reporting.length + OBJECT]?.end;
  if (start === undefined || end === undefined) return false;
  const [first] = aids.countriesIn({ start, end });
  // "reaffirmed the United States' commitment": what is his own country's he gives, and does not ask.
  if (first && /^\s?['’]/.test(aids.source.text.slice(first.end, first.end + 2)) && reporting.frame === 'judge')
    return false;
  if (first?.country !== speaker.country) return false;
  // "criticised Holt for saying that Chile …" is to Holt's country, where words beside her name say which.
  const person = aids
    .actorsIn({ start, end })
    .find((actor) => actor.sort === 'person' && actor.end <= first.start)?.person;
  return !person || person.country === first.country || !isStated(aids, person);
}
