import type { Iso3, Span } from '../../record/index.ts';
import { isIn } from '../range.ts';
import type { Actor, Analysis, Person } from '../types.ts';
import type { Encounter } from './encounters.ts';

/** The same countries, in whatever order; neither list names one twice. */
export function sameCountries(one: readonly Iso3[], other: readonly Iso3[]): boolean {
  return one.length === other.length && one.every((country) => other.includes(country));
}

/** Days of two reports that overlap, or are not told of both. */
export function datesAgree(one: Encounter, other: Encounter): boolean {
  if (one.start === null || other.start === null || one.end === null || other.end === null) return true;
  return one.start <= other.end && other.start <= one.end;
}

/** People agree unless each report names persons of the same country and they are all different. */
export function peopleAgree(one: Encounter, other: Encounter): boolean {
  for (const country of one.countries) {
    const [a, b] = [named(one, country), named(other, country)];
    if (a.length === 0 || b.length === 0) continue;
    if (a.some((name) => b.includes(name))) return true;
  }
  const clash = one.countries.filter(
    (country) =>
      named(one, country).length > 0 &&
      named(other, country).length > 0 &&
      !sendsDelegation(one, country) &&
      !sendsDelegation(other, country),
  );
  return clash.length === 0;
}

/** Whether two reports name somebody of each side both, and the same. */
export function samePeople(one: Encounter, other: Encounter): boolean {
  return (
    one.countries.length > 1 &&
    one.countries.every((country) => named(one, country).some((name) => named(other, country).includes(name)))
  );
}

/** Whether two reports name a person of one country both. */
export function sharesPerson(one: Encounter, other: Encounter): boolean {
  return one.countries.some((country) => named(one, country).some((name) => named(other, country).includes(name)));
}

/** Other persons of one country, and only one of the two reports dated: met on another occasion; or told apart by "visits by A and B". */
export function distinctPeople(one: Encounter, other: Encounter): boolean {
  const apart = one.countries.some((country) => {
    if (sendsDelegation(one, country) || sendsDelegation(other, country)) return false;
    const [a, b] = [named(one, country), named(other, country)];
    return a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name));
  });
  if (!apart) return false;
  const sameSentence = one.evidence.start === other.evidence.start;
  return (one.trigger.from === other.trigger.from && sameSentence) || (one.start === null) !== (other.start === null);
}

/** A delegation has more members than one report names. */
function sendsDelegation(encounter: Encounter, country: Iso3): boolean {
  return actorsOf(encounter).some(
    (actor) => actor.country === country && /\b(?:delegation|mission|team)$/i.test(actor.label),
  );
}

/** The persons of a country whom a report names. */
export function named(encounter: Encounter, country: Iso3): string[] {
  return actorsOf(encounter).flatMap((actor) => (actor.country === country && actor.person ? [actor.person.name] : []));
}

export const actorsOf = ({ guests, hosts }: Encounter): readonly Actor[] => [...guests, ...hosts];

/** Whether a passage speaks of one of these persons. */
export function isThere({ actors }: Pick<Analysis, 'actors'>, passage: Span, persons: readonly Person[]): boolean {
  return actors.some((actor) => actor.person !== null && isIn(actor, passage) && persons.includes(actor.person));
}
