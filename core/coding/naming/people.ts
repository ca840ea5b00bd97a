import type { Iso3 } from '../../record/index.ts';
import { foldText } from '../fold.ts';
import roles from '../lexicon/en/roles.json' with { type: 'json' };
import type { Parsed, Person, Token } from '../types.ts';
import { groupsIn } from './armed-groups.ts';
import { countryOfLeader } from './leaders.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isBesideLeader } from './paired-names.ts';
import { ofOne } from './role-phrases.ts';

/** A person while the article is read: every name phrase that means him, and what they say of him together. */
export interface Known {
  name: string;
  words: readonly string[];
  country: Iso3 | null;
  role: string | null;
  represents: boolean;
  /** Somebody of no state, or out of office. */
  barred: boolean;
  /** As titles and offices tell. */
  gender: 'male' | 'female' | null;
  /** Known by the leader of another state named beside him. */
  vouched?: boolean;
  /** The office, without a name, that the text told of before him. */
  introduced?: NounPhrase;
  readonly phrases: NounPhrase[];
}

const female: ReadonlySet<string> = new Set(roles.female);
const male: ReadonlySet<string> = new Set(roles.male);
const ranks: ReadonlySet<string> = new Set(roles.ranks);

/** Gathers the persons named in an article. A bare surname joins the person whose name holds it. */
export function peopleOf(
  { tokens, source, sentences }: Parsed,
  phrases: readonly NounPhrase[],
): Map<NounPhrase, Known> {
  const byPhrase = new Map<NounPhrase, Known>();
  const people: Known[] = [];
  const named = phrases.filter((phrase) => phrase.name !== null);
  const textOf = (phrase: NounPhrase) => {
    const first = tokens[phrase.name?.from ?? 0];
    const last = tokens[(phrase.name?.to ?? 1) - 1];
    return first && last ? source.text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
  };
  // Names with more words first, those with an office before those without: a surname then finds its bearer.
  const strength = (phrase: NounPhrase) =>
    (phrase.role || phrase.name?.title || phrase.country ? 100 : 0) +
    Math.min(9, wordsOf(textOf(phrase)).length) -
    (sentences[phrase.sentence]?.heading ? 50 : 0);
  const ordered = named
    .map((phrase, at) => ({ phrase, at, weight: strength(phrase) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at);
  for (const { phrase } of ordered) {
    const text = textOf(phrase);
    const words = wordsOf(text);
    if (words.length === 0) continue;
    let known = people.find((person) => sameBearer(person, words, phrase));
    if (!known) {
      const loose = phrase.role === null && phrase.name?.title === null && phrase.country === null;
      if (
        loose &&
        countryOfLeader(text, false) === null &&
        !isBesideLeader(tokens, phrase, text) &&
        (words.length < 2 || sentences[phrase.sentence]?.heading || !actsLikePerson(tokens, phrase))
      )
        continue;
      known = {
        name: text,
        words,
        country: null,
        role: null,
        represents: false,
        barred: false,
        gender: null,
        vouched: loose && isBesideLeader(tokens, phrase, text),
        phrases: [],
      };
      people.push(known);
    }
    const spelled = initialsHold(known.words, words[0] ?? '');
    if (
      spelled ||
      (words.length > known.words.length && words.length <= 6 && !initialsHold(words, known.words[0] ?? '')) ||
      (known.name === known.name.toUpperCase() && words.length >= known.words.length)
    ) {
      known.name = text;
      known.words = words;
    }
    known.country ??= phrase.role?.owned ? null : phrase.country;
    known.phrases.push(phrase);
    byPhrase.set(phrase, known);
  }
  for (const person of people) {
    describe(person);
    // "A, head of the political bureau of Hamas": whatever office he once held.
    if (person.phrases.some((phrase) => isOfGroup({ tokens, source }, phrase))) {
      person.barred = true;
      person.represents = false;
    }
  }
  for (const person of people) person.role ??= roleOfCounterpart(person, phrases, byPhrase);
  return byPhrase;
}

/** Whether a name is that of one who leads or speaks for an armed group: "A, head of the political bureau of Hamas". */
function isOfGroup({ tokens, source }: Pick<Parsed, 'tokens' | 'source'>, { name, role }: NounPhrase): boolean {
  if (!name || role) return false;
  const from = tokens[name.to - 1]?.end ?? 0;
  const office = OFFICE_BEHIND.exec(source.text.slice(from, from + 120));
  return office !== null && groupsIn({ source }, { start: from, end: from + office[0].length }).length > 0;
}

const OFFICE_BEHIND =
  /^,\s+(?:the\s+)?(?:[a-z]+\s+){0,2}(?:head|chief|leader|chairman|member|representative|spokesman|commander|secretary.general)\b[^,.;:]*/;

function describe(person: Known): void {
  if (person.name === person.name.toUpperCase() && /\p{L}{3}/u.test(person.name)) person.name = properCase(person.name);
  const phrases = [...person.phrases].sort((one, other) => one.from - other.from);
  const titled =
    phrases.find(({ role }) => role && !role.former && role.head !== 'official') ?? phrases.find(({ role }) => role);
  const role = titled?.role ?? null;
  person.country ??= phrases.find((phrase) => phrase.country)?.country ?? null;
  // Peers are Britain's.
  if (phrases.some(({ name }) => /^(?:lord|baroness)\b/.test(name?.title ?? ''))) person.country ??= 'GBR' as Iso3;
  person.country ??= countryOfLeader(
    person.name,
    person.vouched || phrases.some((phrase) => phrase.role?.represents || phrase.name?.title),
    phrases.some(({ role: held, name }) => CROWN.test(`${held?.head ?? ''} ${name?.title ?? ''}`)),
  );
  person.role = role ? (role.counterpart ? null : ofOne(role)) : null;
  person.barred =
    phrases.some((phrase) => phrase.role !== null && (phrase.nonState || phrase.role.former)) &&
    !phrases.some((phrase) => phrase.role && !phrase.nonState && !phrase.role.former);
  person.represents = !person.barred;
  const rank = phrases.find((phrase) => phrase.name?.title && ranks.has(phrase.name.title.split(' ').at(-1) ?? ''));
  if (person.role === null && rank?.name?.title) person.role = rank.name.title;
  for (const phrase of phrases) {
    const words = [
      phrase.role?.head ?? '',
      phrase.role?.role ?? '',
      ...(phrase.name?.title ? [phrase.name.title, ...phrase.name.title.split(' ')] : []),
    ];
    person.gender ??= words.some((word) => female.has(word))
      ? 'female'
      : words.some((word) => male.has(word))
        ? 'male'
        : null;
  }
}

/** A name known from capitals alone, as one writes it. */
function properCase(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[\s'’.-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** "his Iraqi counterpart X" holds the office of whoever stands before him in the sentence. */
function roleOfCounterpart(
  person: Known,
  phrases: readonly NounPhrase[],
  byPhrase: ReadonlyMap<NounPhrase, Known>,
): string | null {
  const phrase = person.phrases.find(({ role }) => role?.counterpart);
  if (!phrase) return null;
  const before = phrases.filter(
    (other) => other.sentence === phrase.sentence && other.from < phrase.from && !other.role?.counterpart,
  );
  const holder = before.findLast((other) => byPhrase.get(other)?.role || other.role?.represents);
  const office = holder ? (byPhrase.get(holder)?.role ?? holder.role?.role ?? null) : null;
  const second = office?.split(' and ')[1] ?? '';
  // "The Tánaiste and Minister for Foreign Affairs met his counterpart": it is the ministry that both have.
  if (/^(?:foreign |defen[cs]e )?(?:minister|secretary)\b/.test(second)) return second;
  // How long or by what right one holds it says nothing of the other.
  return office?.replace(/^(?:acting|caretaker|interim|outgoing|incoming|new|visiting) /, '') ?? null;
}

/** Two capitalised words without office or title are a person where they do something or are met. */
function actsLikePerson(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  const next = tokens[to];
  const before = tokens[from - 1];
  if (next?.text === ',' && /^(?:who|whose|the|a|an|representing|[A-Z\d])/.test(tokens[to + 1]?.text ?? ''))
    return true;
  return (
    next?.pos === 'VERB' ||
    next?.lower === 'has' ||
    /^(?:said|says|told|met|with|by|between|asked|replied|added)$/.test(before?.lower ?? '')
  );
}

const ROYAL = /king|queen|prince|emir|sultan|shah|emperor/;

/** Whether a name means a person already known: same last word and no other first name, or one name within the other. */
function sameBearer(person: Known, words: readonly string[], phrase: NounPhrase): boolean {
  const [short, long] = words.length <= person.words.length ? [words, person.words] : [person.words, words];
  const country = phrase.role && !phrase.role.owned ? phrase.country : null;
  if (country && person.country && country !== person.country && short.length === 1) return false;
  // "King Hussein" is not "President Saddam Hussein".
  if (
    short.length === 1 &&
    phrase.role &&
    person.phrases.some(({ role }) => role && ROYAL.test(role.head) !== ROYAL.test(phrase.role?.head ?? ''))
  )
    return false;
  // "King Abdullah" is not "Prime Minister Abdullah Ensour".
  if (
    short.length === 1 &&
    long.length > 1 &&
    long.at(-1) !== short[0] &&
    !(
      long[0] === short[0] &&
      (FAMILY_FIRST.test(person.country ?? phrase.country ?? '') || FAMILY_IN_CAPITALS.test(person.name))
    ) &&
    phrase.role &&
    person.phrases.some(({ role }) => role && role.head !== phrase.role?.head)
  )
    return false;
  if (short.every((word) => long.includes(word)))
    return short.length > 1 || long.at(-1) === short[0] || long[0] === short[0] || long.length > 2;
  if (words.at(-1) !== person.words.at(-1)) return false;
  const first = words[0] ?? '';
  const other = person.words[0] ?? '';
  // "J.D. Anthony" is Doug Anthony.
  if (initialsHold(words, other) || initialsHold(person.words, first)) return true;
  return (
    first.charAt(0) === other.charAt(0) &&
    (first.length === 1 ||
      other.length === 1 ||
      (person.words.length === words.length && first.slice(0, 3) === other.slice(0, 3)))
  );
}

/** Whether a name has two or three initials for its given names, one of which is that of a given name. */
function initialsHold(words: readonly string[], given: string): boolean {
  const initials = words.slice(0, -1);
  return (
    given.length > 1 &&
    initials.length > 1 &&
    initials.every((word) => word.length === 1) &&
    initials.includes(given.charAt(0))
  );
}

/** "HAYASHIDA Jiro": so the Japanese ministries write names. */
export const FAMILY_IN_CAPITALS = /^\p{Lu}{3,} \p{Lu}\p{Ll}+$/u;

/** Where the family's name comes first: "State Councillor Wang" is Minister Wang Yi. */
const FAMILY_FIRST = /^(?:CHN|KOR|PRK|TWN|JPN)$/;

function wordsOf(name: string): string[] {
  return foldText(name)
    .toLowerCase()
    .replace(/,? [js]r\.?$/, '')
    .replace(/ of .*$/, '')
    .split(/[\s.-]+/)
    .filter((word) => word !== '' && !/^(?:al|el|ii|iii|iv|vi|xvi)$/.test(word));
}

/** The person as reported. */
export function personOf({ name, country, role, represents }: Known): Person {
  return { name, country, role, represents: represents && country !== null };
}

/** Titles that a given name follows. */
const CROWN = /\b(?:king|queen|prince|princess)\b/;
