import type { Iso3 } from '../../record/index.ts';
import type { Actor, Parsed, Person, Quotation } from '../types.ts';
import { longQuotations } from './antecedents.ts';
import type { Home } from './home.ts';
import { type Author, settledAuthor } from './home-author.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { type Known, personOf } from './people.ts';

/** What an article has told up to the phrase that is being read, by which that phrase is understood; grows phrase by phrase. */
export interface ToldSoFar {
  readonly parsed: Parsed;
  readonly phrases: readonly NounPhrase[];
  readonly known: ReadonlyMap<NounPhrase, Known>;
  readonly home: Home;
  readonly author: Author | null;
  /** Quotations in somebody's own words. */
  readonly quoted: readonly Quotation[];
  /** Countries that the article names anywhere. */
  readonly named: ReadonlySet<Iso3 | null>;
  /** Whom a phrase means, asked ahead of its turn. */
  readonly actorOf: (phrase: NounPhrase) => Actor | null;
  readonly actors: Actor[];
  /** The actors of each sentence, speakers' names before what they say left out. */
  readonly inSentence: readonly Actor[][];
  /** The persons named, each where he was named last. */
  readonly order: Known[];
  readonly cast: Map<Known, Person>;
  readonly genders: Map<Person, Known['gender']>;
  /** Bodies by the letters in brackets behind them. */
  readonly acronyms: Map<string, Actor>;
  /** Offices that the article gives to somebody of a firm. */
  readonly firms: Set<string>;
  /** "The Prime Minister" without a name: of which country, by office. */
  readonly unnamedHolders: Map<string, Iso3>;
  readonly last: LastSpokenOf;
}

/** Whom the sentences before tell of, each until another takes his place. */
export interface LastSpokenOf {
  /** The single person who is what a sentence is about. */
  topic: Actor | null;
  group: Actor | null;
  /** The body or country that acts. */
  thing: Actor | null;
  /** The single person who spoke last in the last sentence that reports speech. */
  speaker: Actor | null;
  /** The single person who spoke first in the sentence right before. */
  spoke: Actor | null;
  heardThing: Actor | null;
  heardGroup: Actor | null;
}

/** Nothing told yet; `actorOf` reads a phrase by what is told by then. */
export function nothingTold(
  parsed: Parsed,
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
  home: Home,
  actorOf: (told: ToldSoFar, phrase: NounPhrase) => Actor | null,
): ToldSoFar {
  const told: ToldSoFar = {
    parsed,
    phrases,
    known,
    home,
    author: settledAuthor(home.author, known),
    quoted: longQuotations(parsed),
    named: new Set(phrases.map(({ country }) => country)),
    actorOf: (phrase) => actorOf(told, phrase),
    actors: [],
    inSentence: parsed.sentences.map(() => []),
    order: [],
    cast: new Map(),
    genders: new Map(),
    acronyms: new Map(),
    firms: new Set(),
    unnamedHolders: new Map(),
    last: {
      topic: null,
      group: null,
      thing: null,
      speaker: null,
      spoke: null,
      heardThing: null,
      heardGroup: null,
    },
  };
  return told;
}

/** The person as reported, the same for every phrase that means him; made from what is known when he is first met with. */
export function castOf({ cast, genders }: ToldSoFar, person: Known): Person {
  let made = cast.get(person);
  if (!made) {
    made = personOf(person);
    cast.set(person, made);
    genders.set(made, person.gender);
  }
  return made;
}

/** Whether an actor is named within a quotation. */
export function isQuoted({ quoted }: ToldSoFar, actor: Actor): boolean {
  return quoted.some(({ inner }) => inner.start <= actor.start && actor.end <= inner.end);
}

/** "a MOTI spokesman": the body that bore the letters in brackets, or whoever was said to be of it. */
export function bodyOf({ parsed, acronyms }: ToldSoFar, { from, to }: NounPhrase): Actor | null {
  if (acronyms.size === 0) return null;
  return parsed.tokens.slice(from, to).flatMap(({ text }) => acronyms.get(text) ?? [])[0] ?? null;
}
