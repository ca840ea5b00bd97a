import type { Iso3 } from '../../record/index.ts';
import { isObjectOf } from './antecedents.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Known } from './people.ts';
import { LEADERS, sameOffice } from './same-office.ts';
import type { ToldSoFar } from './told-so-far.ts';
import { isLabel } from './turns.ts';

/** The person who holds the office: with the same country where one is stated; the one last named, else named later. */
export function holderOf(told: ToldSoFar, phrase: NounPhrase): Known | null {
  const { parsed, known, home, order, cast, last, unnamedHolders } = told;
  const role = phrase.role;
  if (!role || role.counterpart || phrase.nonState) return null;
  const country = role.owned ? null : role.country;
  const full = role.role.includes(' ') || role.owned;
  const rivals = country === null ? namesakesBehind(told, phrase) : [];
  const unnamed = country === null ? unnamedHolders.get(role.role) : undefined;
  const fits = (person: Known) =>
    !rivals.includes(person) &&
    // In a release "the President" is no foreigner whose office it does not tell.
    (person.role !== null ||
      (LEADERS.test(role.head) &&
        !person.phrases.some((one) => isLabel(parsed, one)) &&
        (home.sender === null || country !== null || person.country === home.sender))) &&
    // "The Prime Minister", whom a release does not name, stays himself when another prime minister is named.
    (unnamed === undefined || person.country === unnamed) &&
    !person.barred &&
    (country === null || person.country === country) &&
    sameOffice(role.role, role.head, person);
  const earlier = [...order].reverse();
  // "The Prime Minister" of a release is its own, whoever's else has been named since.
  const own = country === null ? earlier.find((person) => fits(person) && person.country === home.sender) : undefined;
  // "The Minister" is whose own office it is before it is his counterpart's.
  const isCounterpart = ({ phrases: all }: Known) => all.some((one) => one.role?.counterpart);
  const stated = country === null ? earlier.find((person) => fits(person) && !isCounterpart(person)) : undefined;
  // Of two presidents "the President" is who acts in the text rather than whom it names last.
  const acting =
    country === null && role.determiner === 'the'
      ? earlier.find((person) => fits(person) && last.topic?.person === cast.get(person))
      : undefined;
  const holder = own ?? acting ?? stated ?? earlier.find(fits);
  if (holder) return holder;
  if (country === null && !full && role.determiner !== 'the') return null;
  // "The President" of a dispatch from Washington is not the foreigner whom it names later.
  const later = [...new Set(known.values())].filter(
    (person) =>
      fits(person) &&
      // A bare surname that comes later is nobody's title.
      (country !== null || (person.role !== null && (home.country === null || person.country === home.country))),
  );
  return later.length === 1 && (country !== null || full || role.determiner === 'the') ? (later[0] ?? null) : null;
}

/** "The Prime Minister welcomed Prime Minister B": whoever is named by the same office behind it is another. */
function namesakesBehind(told: ToldSoFar, phrase: NounPhrase): Known[] {
  return told.phrases.flatMap((other) => (isNamesake(told, phrase, other) ? (told.known.get(other) ?? []) : []));
}

/** "The Prime Minister spoke to the Prime Minister of B": of which country another is who is met by a holder of the same office. */
export function countryMet(told: ToldSoFar, phrase: NounPhrase): Iso3 | null {
  const met = told.phrases.find((other) => other.country !== null && isNamesake(told, phrase, other));
  return met?.country ?? null;
}

function isNamesake({ parsed: { tokens } }: ToldSoFar, one: NounPhrase, other: NounPhrase): boolean {
  if (other.sentence !== one.sentence || other.from <= one.from || other.role?.head !== one.role?.head) return false;
  const between = tokens.slice(one.to, other.from).map(({ lower }) => lower);
  return isObjectOf(tokens, one.from, other) || /^['’]s? (?:\S+ ){1,2}with(?: the)?$/.test(between.join(' '));
}
