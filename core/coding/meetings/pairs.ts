import type { Iso3 } from '../../record/index.ts';
import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, PlaceMention, Sentence } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import { bareTalks, metBefore } from './bare-talks.ts';
import { BETWEEN_BOTH, namesBoth, OF_THEIRS, pairOfText, saysBoth, THEIRS } from './both-sides.ts';
import { type Context, distinct, type Encounter, isCountry, make } from './encounter.ts';
import { isDiscussedAt, isHeldBy } from './held-by.ts';
import { chairsOf, jointParties } from './joint-parties.ts';
import { placeNamed } from './place.ts';
import { atPost, hostByPost } from './posts.ts';
import { roundOf, toldAgain } from './rounds.ts';
import { signingOf } from './signings.ts';
import { tellsOfSport } from './sport.ts';
import { talksInPassing } from './talks-in-passing.ts';
import { partOfProgramme, sittingOfBody } from './told-of-last.ts';
import type { Trigger } from './trigger.ts';
import { isSeat, leftFrom } from './visits.ts';
import { whenMet } from './when-met.ts';

/** Who meets whom, before it is told when and where. */
type Pair = Pick<Encounter, 'guests' | 'hosts' | 'countries'>;

/** "The two leaders will meet again", "A will hold talks today": the pair last reported meets on another day. */
export function again(context: Context, guests: readonly Actor[], hosts: readonly Actor[], sides: number): Encounter[] {
  const { aids, sentence, trigger, last } = context;
  const joint = jointParties(aids, sentence, trigger);
  if (joint.length > 1)
    return sentence.heading ? [] : [make(context, chairsOf(aids, sentence, trigger, joint), [], joint)];
  const post = hosts.every(({ country }) => country === guests[0]?.country) ? hostByPost(context, guests) : null;
  if (post) return [atPost(context, guests, make(context, guests, [], distinct(guests, post), post))];
  const stage = partOfProgramme(context, guests, hosts);
  if (stage) return [stage];
  const sitting = guests.length + hosts.length === 0 ? sittingOfBody(context) : null;
  if (sitting) return [make(context, [], [], sitting)];
  const signing = hosts.length === 0 ? signingOf(context, guests) : null;
  if (signing) return [signing];
  if (
    sentence.heading ||
    !/^(?:meet|noun|speak|sign)$/.test(trigger.frame) ||
    // "both countries have signed agreements": at some time.
    (trigger.frame === 'sign' && /^(?:have|has|had)$/.test(keyAt(aids, trigger.from - 1)))
  )
    return [];
  const words = wordsIn(aids, Math.max(sentence.tokens.start, trigger.from - 14), trigger.from);
  const after = wordsIn(aids, trigger.to, Math.min(sentence.tokens.end, trigger.to + 14));
  const heard = whenMet(context);
  if (heard) return [make(context, heard.guests, heard.hosts, heard.countries)];
  const body = JOINT_BODY.test(words) && trigger.frame === 'meet' ? countriesMeant(context, sentence.end) : null;
  if (body) return [{ ...make(context, [], [], body), earlier: true }];
  const start = aids.tokens[trigger.from]?.start ?? sentence.end;
  const theirs = trigger.frame === 'noun' ? OF_THEIRS.test(after) : THEIRS.test(`${words} `);
  const theirOwn = theirs ? countriesMeant(context, start) : null;
  if (theirOwn) return [make(context, [], [], theirOwn)];
  const between = trigger.frame === 'noun' && BETWEEN_BOTH.test(`${after} `);
  if (
    between ||
    (saysBoth(words) &&
      (trigger.frame !== 'noun' ||
        isHeldBy(context, true) ||
        isDiscussedAt(context) ||
        /(?:leaders|presidents|ministers|sides|premiers) ['’]s?(?: \S+){0,2}$/.test(words)))
  ) {
    const told = namesBoth(`${words} ${between ? after : ''}`, trigger.frame === 'noun')
      ? (peopleBefore(context) ?? pairSpokenOf(context, start))
      : null;
    const pair = pairInSentence(aids, sentence, trigger) ?? last ?? told;
    if (
      !pair ||
      (pair.countries.length > 2 && TWO.test(words)) ||
      [...guests, ...hosts].some(
        (actor) => actor.person !== null && !pair.countries.includes(actor.country ?? ('' as Iso3)),
      )
    )
      return [];
    return [make(context, pair.guests, pair.hosts, pair.countries)];
  }
  const host = hosts.length === 0 && guests.length > 0 ? hostByPlace(context, guests) : null;
  const cities = host ? citiesListed(context, guests) : [];
  if (cities.length > 1)
    return cities.map((city) => {
      const { country } = city;
      return { ...make(context, guests, [], distinct(guests, country), country), place: placeNamed(city) };
    });
  if (host) return [make(context, guests, [], distinct(guests, host))];
  const met = trigger.frame === 'noun' ? (pairBefore(context, words) ?? pairBehind(context)) : null;
  if (met) return [make(context, met.guests, met.hosts, met.countries)];
  const own = [...guests, ...hosts].every(({ country }) => country !== null && last?.countries.includes(country));
  const retold = own ? toldAgain(context) : null;
  if (retold) return [retold];
  const round = own ? roundOf(context) : null;
  if (round) return [round];
  const bare = [...guests, ...hosts].every(({ person }) => person === null)
    ? (bareTalks(context) ?? metBefore(context) ?? talksInPassing(context))
    : null;
  if (bare) return [bare];
  const person = guests.length === 1 && hosts.length === 0 && sides === guests.length ? guests[0] : undefined;
  const holds = /\b(?:hold|holds|holding|have|meet) (?:\w+ ){0,3}$/.test(`${words} `);
  if (!last || !person?.person || !person.country || !last.countries.includes(person.country) || !holds) return [];
  // "will hold routine meetings": with anybody.
  if (/s$/.test(keyAt(aids, trigger.from)) && keyAt(aids, trigger.from) !== 'talks') return [];
  const next = make(context, [person], [], last.countries);
  return next.start !== null && next.status === 'planned' && next.start !== last.start ? [next] : [];
}

/** "set up a joint commission, which met in Oslo last week" */
const JOINT_BODY =
  /\b(?:joint|bilateral|mixed) (?:\S+ ){0,2}(?:group|commission|committee|council|panel|board|body) ,? ?(?:which|that)(?: has| had)?$/;

/** Whose ministers "theirs" are: of the two countries that the sentence names, that met last, or that the text is about. */
function countriesMeant({ aids, sentence, last }: Context, end: number): readonly Iso3[] | null {
  const told = last?.countries.length === 2 ? last.countries : null;
  return pairOfText(aids, sentence.start, end) ?? told ?? pairOfText(aids, 0, end);
}

/** "A beat B when the two sides met" */
const PLAYS = /\b(?:beat|beaten|defeated|drew|lost to|scored?|victory over|win over)\b/;

/** "A told B so. The two men met for an hour": the people of two states that the sentence before names. */
function peopleBefore({ aids, sentence }: Context): Pair | null {
  const before = aids.sentences.find(({ index, heading }) => index === sentence.index - 1 && !heading);
  if (!before) return null;
  const people = aids.actorsIn(before).filter(({ sort, represents }) => sort === 'person' && represents);
  const countries = distinct(people);
  const [first] = people;
  return first && people.length === 2 && countries.length === 2
    ? { guests: [first], hosts: people.slice(1), countries }
    : null;
}

/** The two countries that the text is about, where it has told of no meeting yet. */
function pairSpokenOf({ aids, sentence }: Context, end: number): Pair | null {
  if (tellsOfSport(aids, sentence) || PLAYS.test(aids.source.text.slice(sentence.start, sentence.end))) return null;
  if (CALLED_FOR.test(aids.source.text.slice(sentence.start, end))) return null;
  const countries = pairOfText(aids, 0, end);
  return countries && { guests: [], hosts: [], countries };
}

const CALLED_FOR = /\bcall(?:s|ed|ing)? (?:on|upon|for)\b/i;

const TWO = /\b(?:two|both) \S+/;

/** Two persons of different countries named before the trigger: those "they" means. */
function pairInSentence(aids: Aids, sentence: Sentence, trigger: Trigger): Pair | null {
  const end = aids.tokens[trigger.from]?.start ?? sentence.start;
  const persons = aids
    .actorsIn({ start: sentence.start, end })
    .filter((actor) => (actor.sort === 'person' || isOfficer(actor)) && actor.represents);
  const countries = distinct(persons);
  const [first] = persons;
  return countries.length === 2 && first ? { guests: [first], hosts: persons.slice(1), countries } : null;
}

const isOfficer = ({ sort, plural }: Actor) => sort === 'official' && !plural;

/** "said after talks in Wellington": with nobody else named, a foreigner's talks in a capital are with its government. */
function hostByPlace({ aids, sentence, trigger }: Context, guests: readonly Actor[]): Iso3 | null {
  const held =
    trigger.frame === 'noun' && /^(?:talks|discussions|negotiations|consultations)$/.test(keyAt(aids, trigger.from));
  // "A Kenyan delegation will meet in Lima": those sent to deal with others.
  const sent = trigger.frame === 'meet' && guests.every(({ label, person }) => person === null && SENT.test(label));
  if (!held && !sent) return null;
  const countries = distinct(guests);
  const left = guests.some(isCountry) ? null : leftFrom({ aids, sentence, trigger, last: null });
  if (left && countries.length === 1 && countries[0] !== left) return left;
  const before = keyAt(aids, trigger.to);
  const at = aids.tokenFrom(aids.tokens[trigger.to + 1]?.start ?? sentence.end);
  const place = aids.places.find(({ start }) => start === aids.tokens[at]?.start);
  if (before !== 'in' || !place || isSeat(aids, at) || guests.some(isCountry)) return null;
  const capital = aids.countries.some(({ start, how }) => how === 'capital' && start === place.start);
  return capital && countries.length === 1 && countries[0] !== place.country ? place.country : null;
}

const SENT =
  /\b(?:government|ministerial|official|high-level|trade|military|\p{Lu}\S+) (?:delegation|negotiators|negotiating team)$/u;

/** "talks in Belgrade, Geneva and Tokyo": the capitals of other states that the list holds. */
function citiesListed({ aids, sentence, trigger }: Context, guests: readonly Actor[]): PlaceMention[] {
  const listed: PlaceMention[] = [];
  let end = aids.tokens[trigger.to]?.end ?? sentence.end;
  for (const place of aids.places) {
    if (place.start < end || place.end > sentence.end) continue;
    if (!/^(?:\s|,|and)*$/.test(aids.source.text.slice(end, place.start))) break;
    listed.push(place);
    end = place.end;
  }
  return listed.filter(
    ({ start, country }) => !guests.some((guest) => guest.country === country) && !isSeat(aids, aids.tokenFrom(start)),
  );
}

/** "A and B announced the plan at their meeting": the two persons that the sentence names before. */
function pairBefore({ aids, sentence, trigger }: Context, words: string): Pair | null {
  return /\b(?:at|during|in|after|following) their (?:\S+ ){0,2}$/.test(`${words} `)
    ? pairInSentence(aids, sentence, trigger)
    : null;
}

/** "In their talks in Moscow, leader A asked minister B …": the two persons that the sentence goes on to name. */
function pairBehind({ aids, sentence, trigger }: Context): Pair | null {
  if (!range(trigger.from - 4, trigger.from).some((at) => keyAt(aids, at) === 'their')) return null;
  const start = aids.tokens[trigger.to]?.start ?? sentence.end;
  const persons = aids
    .actorsIn({ start, end: sentence.end })
    .filter((actor) => actor.sort === 'person' && actor.represents);
  const countries = distinct(persons);
  const [first, second] = persons;
  return countries.length === 2 && first && second && first.country !== second.country
    ? { guests: [first], hosts: [second], countries }
    : null;
}
