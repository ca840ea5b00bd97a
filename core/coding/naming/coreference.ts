import type { Actor, Parsed, Person } from '../types.ts';
import { asPerson, type Mention, mentionOf } from './actor-mentions.ts';
import { acronymAt } from './body-names.ts';
import { giveCountries } from './holder-country.ts';
import type { Home } from './home.ts';
import { noteSentence } from './last-spoken-of.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { official } from './officials.ts';
import type { Known } from './people.ts';
import { pronoun } from './pronouns.ts';
import { bodyOf, castOf, nothingTold, type ToldSoFar } from './told-so-far.ts';
import { isLabel } from './turns.ts';
import { bodyCountry, goneOnWith } from './unstated-country.ts';

/** What the resolution of an article's noun phrases gives: who acts, and who the persons are. */
export interface Resolved {
  readonly actors: readonly Actor[];
  readonly people: readonly Person[];
}

/**
 * Says of each noun phrase whom it means: names by their bearer, offices ("the Iraqi minister") by the holder named in the
 * article, pronouns by the subject last spoken of, bodies and officials without a country by where the article is at home.
 */
export function resolve(
  parsed: Parsed,
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
  home: Home,
): Resolved {
  giveCountries(parsed, phrases, known, home);
  const told = nothingTold(parsed, phrases, known, home, actorOf);
  let current = -1;
  for (const phrase of phrases) {
    if (phrase.sentence !== current) {
      noteSentence(told, current);
      current = phrase.sentence;
    }
    const actor = actorOf(told, phrase);
    if (!actor || (parsed.dateline && actor.end <= parsed.dateline.end && actor.start >= parsed.dateline.start))
      continue;
    told.actors.push(actor);
    if (!isLabel(parsed, phrase)) told.inSentence[phrase.sentence]?.push(actor);
    const acronym = acronymAt(parsed.tokens, phrase.to);
    if (acronym !== null && actor.country !== null) told.acronyms.set(acronym, actor);
  }
  return { actors: told.actors, people: [...new Set(known.values())].map((person) => castOf(told, person)) };
}

/** Whom a phrase means by what has been told before it; null for nobody that could act. */
function actorOf(told: ToldSoFar, phrase: NounPhrase): Actor | null {
  const mention = mentionOf(told.parsed, phrase);
  if (!mention) return null;
  if (phrase.sort === 'person') return namedPerson(told, phrase, mention);
  if (phrase.sort === 'pronoun') return pronoun(told, phrase, mention);
  if (phrase.sort === 'official') return official(told, phrase, mention);
  return bodyOrState(told, phrase, mention);
}

function namedPerson(told: ToldSoFar, phrase: NounPhrase, mention: Mention): Actor | null {
  const person = told.known.get(phrase);
  if (!person) return null;
  if (phrase.role && phrase.country === null) person.country = bodyOf(told, phrase)?.country ?? person.country;
  person.country ??= goneOnWith(told, phrase);
  return asPerson(told, person, phrase, mention);
}

function bodyOrState(told: ToldSoFar, phrase: NounPhrase, mention: Mention): Actor | null {
  const body = bodyOf(told, phrase);
  const country = phrase.country ?? (phrase.nonState ? null : (body?.country ?? bodyCountry(told, phrase)));
  const isAdjective = told.parsed.tokens[phrase.from]?.pos === 'ADJ';
  if (phrase.sort === 'institution' && country === null && !phrase.nonState && isAdjective) return null;
  return {
    ...mention,
    label: body?.sort === 'institution' ? body.label : mention.label,
    sort: phrase.sort,
    person: null,
    country,
    role: null,
    represents: !phrase.nonState && country !== null,
  };
}
