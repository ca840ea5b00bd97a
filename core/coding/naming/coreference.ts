import type { Iso3 } from '../../record/index.ts';
import { keyOf, keyOfAt } from '../phrases.ts';
import type { Actor, Parsed, Person } from '../types.ts';
import {
  closesSentence,
  goesOnSpeaking,
  governedIn,
  isNamedOtherwise,
  isObject,
  isObjectOf,
  isOfFirm,
  isSingular,
  isThing,
  leadsIn,
  OWN,
  opensClause,
  speaks,
  TELLS,
  tokenAt,
} from './antecedents.ts';
import { acronymAt } from './body-names.ts';
import { sameDelegation } from './delegations.ts';
import { countryInFocus } from './focus.ts';
import { countryOfIts, giveCountries, ownerCountry } from './holder-country.ts';
import type { Home } from './home.ts';
import { settledAuthor } from './home-author.ts';
import { namedLater } from './named-later.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { type Known, personOf } from './people.ts';
import { LEADERS, sameOffice } from './same-office.ts';
import { countrySpokenFor } from './spoken-for.ts';
import { isLabel } from './turns.ts';

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
  const { tokens, sentences } = parsed;
  giveCountries(parsed, phrases, known, home);
  const author = settledAuthor(home.author, known);
  const cast = new Map<Known, Person>();
  const castOf = (person: Known): Person => {
    let made = cast.get(person);
    if (!made) {
      made = personOf(person);
      cast.set(person, made);
      genders.set(made, person.gender);
    }
    return made;
  };
  const genders = new Map<Person, Known['gender']>();
  const quoted = parsed.quotations.filter(({ words }) => words > 3);
  const actors: Actor[] = [];
  const inSentence: Actor[][] = sentences.map(() => []);
  const order: Known[] = [];
  const named = new Set(phrases.map(({ country }) => country));
  const acronyms = new Map<string, Actor>();
  const firms = new Set<string>();
  const unnamedHolders = new Map<string, Iso3>();
  let topic: Actor | null = null;
  let group: Actor | null = null;
  let current = -1;
  let things: Actor | null = null;
  let speaker: Actor | null = null;
  let spoke: Actor | null = null;
  let heardThing: Actor | null = null;
  let heardGroup: Actor | null = null;

  for (const phrase of phrases) {
    if (phrase.sentence !== current) {
      const last: Actor[] = (inSentence[current] ?? []).filter((actor) => !isQuoted(actor));
      const heading = sentences[current]?.heading ?? false;
      const governed = governedIn(parsed, last);
      const subject = last.find((actor) => isSingular(actor) && !governed.has(actor)) ?? last.find(isSingular);
      if (subject && (!heading || !topic)) topic = subject;
      spoke = last.find((actor) => isSingular(actor) && speaks(parsed, actor)) ?? null;
      speaker = last.findLast((actor) => isSingular(actor) && speaks(parsed, actor)) ?? speaker;
      const heard = last.filter((actor) => speaks(parsed, actor));
      heardThing = heard.find(isThing) ?? heardThing;
      heardGroup = heard.findLast((actor) => actor.plural && actor.represents) ?? heardGroup;
      group = last.find((actor) => actor.plural && (actor.represents || SIDES.test(actor.label))) ?? group;
      things =
        last.find(
          (actor) =>
            (actor.sort === 'institution' || actor.sort === 'country') &&
            !isObject(tokens, actor, parsed) &&
            tokens[tokenAt(parsed, actor.start) - 1]?.pos !== 'VERB',
        ) ?? things;
      current = phrase.sentence;
    }
    const actor = actorOf(phrase);
    if (!actor || (parsed.dateline && actor.end <= parsed.dateline.end && actor.start >= parsed.dateline.start))
      continue;
    actors.push(actor);
    if (!isLabel(parsed, phrase)) inSentence[phrase.sentence]?.push(actor);
    const acronym = acronymAt(tokens, phrase.to);
    if (acronym !== null && actor.country !== null) acronyms.set(acronym, actor);
  }
  return { actors, people: [...new Set([...known.values()])].map(castOf) };

  function actorOf(phrase: NounPhrase): Actor | null {
    const first = tokens[phrase.from];
    const last = tokens[phrase.to - 1];
    if (!first || !last) return null;
    const base = { start: first.start, end: last.end, label: labelOf(parsed, phrase), plural: phrase.plural };
    if (phrase.sort === 'person') {
      const person = known.get(phrase);
      if (!person) return null;
      if (phrase.role && phrase.country === null) person.country = bodyOf(phrase)?.country ?? person.country;
      person.country ??= goneOnWith(phrase);
      remember(person);
      return {
        ...base,
        sort: 'person',
        person: castOf(person),
        country: person.country,
        role: phrase.role?.role ?? person.role,
        represents: person.represents && person.country !== null,
      };
    }
    if (phrase.sort === 'pronoun') return pronoun(phrase, base);
    if (phrase.sort === 'official') return official(phrase, base);
    const body = bodyOf(phrase);
    const country = phrase.country ?? (phrase.nonState ? null : (body?.country ?? bodyCountry(phrase)));
    if (phrase.sort === 'institution' && country === null && !phrase.nonState && tokens[phrase.from]?.pos === 'ADJ')
      return null;
    return {
      ...base,
      label: body?.sort === 'institution' ? body.label : base.label,
      sort: phrase.sort,
      person: null,
      country,
      role: null,
      represents: !phrase.nonState && country !== null,
    };
  }

  function official(phrase: NounPhrase, base: Pick<Actor, 'start' | 'end' | 'label' | 'plural'>): Actor | null {
    const role = phrase.role;
    const named = role && !phrase.plural && !/^(?:an?|my|our)$/.test(role.determiner) ? holderOf(phrase) : null;
    const holder = named ?? namedLater(parsed, phrase, known);
    if (holder) {
      holder.country ??= phrase.country;
      remember(holder);
      return {
        ...base,
        sort: 'person',
        person: castOf(holder),
        country: holder.country,
        role: role?.role ?? holder.role,
        represents: holder.represents && holder.country !== null,
      };
    }
    if (!holder && role && ofFirm(phrase, role)) return null;
    const before = role && unnamedBefore(phrase);
    if (before) return { ...before, start: base.start, end: base.end };
    const country =
      phrase.country ??
      (phrase.nonState
        ? null
        : (ownerCountry(tokens, phrase, phrases, known) ?? bodyOf(phrase)?.country ?? officialCountry(phrase)));
    // "an opposition leader has returned, his spokesman said"
    const principal =
      role && OWN.test(role.determiner) && /spokes|aide|lawyer/.test(role.head)
        ? singular(inSentence[phrase.sentence] ?? [], 'he', phrase)
        : null;
    if (role?.determiner === 'the' && !phrase.plural && phrase.country === null && country !== null)
      unnamedHolders.set(role.role, country);
    return {
      ...base,
      label: /^[PF]M$/.test(base.label) ? properCase(role?.role ?? base.label) : base.label,
      sort: 'official',
      person: null,
      country,
      role: role?.role ?? null,
      represents: !phrase.nonState && country !== null && !(role?.former ?? false) && (principal?.represents ?? true),
    };
  }

  /** "A KBC spokesman …, the spokesman said": of the firm again, until somebody else's is spoken of. */
  function ofFirm(phrase: NounPhrase, { head, role, determiner }: NonNullable<NounPhrase['role']>): boolean {
    const again = determiner === 'the' && role === head && phrase.country === null && firms.has(head);
    if (again || isOfFirm(parsed, phrase)) firms.add(head);
    else firms.delete(head);
    return firms.has(head);
  }

  /** "A diplomatic source said … The source added": somebody without a name who has been spoken of more fully. */
  function unnamedBefore({ role, country, plural, sentence, nonState }: NounPhrase): Actor | null {
    const called = role?.role.replace(/^(?:unnamed|unidentified|same) /, '');
    const bare = called === role?.head || (plural && called === `${role?.head}s`);
    if (role?.determiner !== 'the' || !bare || nonState) return null;
    const earlier = actors.findLast(
      (actor) =>
        actor.sort === 'official' &&
        actor.plural === plural &&
        actor.role !== null &&
        new RegExp(`\\b${role.head}${plural ? 's' : ''}\\b`).test(actor.role) &&
        (country === null || actor.country === country),
    );
    const at = earlier && sentences.find(({ start, end }) => start <= earlier.start && earlier.start < end);
    return earlier && at && sentence - at.index <= 6 && earlier.label.length > role.head.length + 3 ? earlier : null;
  }

  /** The person who holds the office: with the same country where one is stated; the one last named, else named later. */
  function holderOf(phrase: NounPhrase): Known | null {
    const role = phrase.role;
    if (!role || role.counterpart || phrase.nonState) return null;
    const country = role.owned ? null : role.country;
    const full = role.role.includes(' ') || role.owned;
    const rivals = country === null ? namesakesBehind(phrase) : [];
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
        ? earlier.find((person) => fits(person) && topic?.person === cast.get(person))
        : undefined;
    const holder = own ?? acting ?? stated ?? earlier.find(fits);
    if (holder) return holder;
    if (country === null && !full && role.determiner !== 'the') return null;
    // "The President" of a dispatch from Washington is not the foreigner whom it names later.
    const later = [...new Set(known.values())].filter(
      (person) => fits(person) && (country !== null || home.country === null || person.country === home.country),
    );
    return later.length === 1 && (country !== null || full || role.determiner === 'the') ? (later[0] ?? null) : null;
  }

  /** "The Prime Minister welcomed Prime Minister B": whoever is named by the same office behind it is another. */
  function namesakesBehind({ from, sentence, role }: NounPhrase): Known[] {
    return phrases.flatMap((other) => {
      const person = known.get(other);
      const named = person && other.sentence === sentence && other.from > from && other.role?.head === role?.head;
      return named && isObjectOf(tokens, from, other) ? [person] : [];
    });
  }

  function pronoun(phrase: NounPhrase, base: Pick<Actor, 'start' | 'end' | 'label' | 'plural'>): Actor | null {
    const token = tokens[phrase.from];
    const word = token ? keyOf(token) : '';
    const inside = quoted.some(({ inner }) => inner.start <= base.start && base.start < inner.end);
    if (word === 'i' || word === 'we') {
      if (inside || !author) return null;
      return { ...base, ...author, sort: 'pronoun', label: author.person?.name ?? author.label };
    }
    const here = (inSentence[phrase.sentence] ?? []).filter((actor) => actor.end <= base.start);
    // "The depot burnt, it said.": the body that spoke before, not one that it speaks of.
    const goesOn = goesOnSpeaking(tokens, phrase);
    const antecedent =
      word === 'they'
        ? ((goesOn ? heardGroup : null) ?? here.find((actor) => actor.plural) ?? group)
        : word === 'it'
          ? ((goesOn ? heardThing : null) ?? here.find(isThing) ?? things)
          : singular(here, word, phrase);
    if (!antecedent) return null;
    return {
      ...base,
      sort: 'pronoun',
      label: antecedent.label,
      person: antecedent.person,
      country: antecedent.country,
      role: antecedent.role,
      plural: word === 'they',
      represents: antecedent.represents,
    };
  }

  function singular(here: readonly Actor[], word: string, phrase: NounPhrase): Actor | null {
    const fits = (actor: Actor) => isSingular(actor) && suits(actor, word);
    const people = here.filter((actor) => fits(actor) && !isQuoted(actor));
    // "A and B will meet with him": no one of those who do so.
    if (word === 'him') {
      const clause = inOwnClause(here, phrase);
      const doers = subjectsOf(clause.length > 0 ? clause : here);
      const others = people.filter(
        (actor) => !doers.some((doer) => doer === actor || (doer.person !== null && doer.person === actor.person)),
      );
      const met = others.at(-1) ?? (doers.some(({ person }) => person === topic?.person) ? null : topic);
      if (met && suits(met, word)) return met;
    }
    // "… told B when he met C": a clause of time goes on with whoever was named last.
    if (/^(?:when|while|after|before)$/.test(keyOfAt(tokens, phrase.from - 1)) && people.length > 0)
      return people.at(-1) ?? null;
    // "The plan would fail, he said": whoever spoke before goes on, not the subject of what he says.
    // "A will visit B, C said. He added …": whoever spoke last goes on.
    if (spoke && suits(spoke, word) && goesOnSpeaking(tokens, phrase)) return spoke;
    if (closesSentence(tokens, phrase)) {
      const led = people.findLast((actor) => !isObject(tokens, actor, parsed) && leadsIn(parsed, actor, phrase));
      if (led) return led;
      const before = (topic?.sort === 'pronoun' || toldOf(topic) ? [topic] : [speaker, topic]).find(
        (actor) => actor && suits(actor, word),
      );
      if (before) return before;
    }
    const later = opensClause(tokens, phrase) ? subjectBehind(phrase, word) : null;
    if (later) return later;
    const governed = governedIn(parsed, here);
    const subject = people.find((actor) => !governed.has(actor));
    if (subject) return subject;
    if (topic && suits(topic, word)) return topic;
    return people[0] ?? actors.findLast((actor) => fits(actor) && !isQuoted(actor)) ?? topic;
  }

  /** "A smiled when B met him": who is named behind the conjunction that opens a phrase's own clause. */
  function inOwnClause(here: readonly Actor[], { from, sentence }: NounPhrase): Actor[] {
    const opener = tokens.findLastIndex(
      (token, at) =>
        at < from &&
        token.sentence === sentence &&
        /^(?:when|while|as|where|because|that|after|before)$/.test(token.lower),
    );
    return opener < 0 ? [] : here.filter(({ start }) => start > (tokens[opener]?.start ?? 0));
  }

  /** The first actor of a sentence that nothing governs, and those a list joins to him. */
  function subjectsOf(here: readonly Actor[]): Actor[] {
    const first = here.findIndex((actor) => !isObject(tokens, actor, parsed));
    const found: Actor[] = [];
    for (const actor of here.slice(Math.max(0, first))) {
      const before = found.at(-1);
      if (before && !/^\s*(?:,|,? and)\s*(?:the\s+)?$/.test(parsed.source.text.slice(before.end, actor.start))) break;
      found.push(actor);
    }
    return found;
  }

  /** Whether the sentence that an actor stands in reports speech at all. */
  function toldOf(actor: Actor | null): boolean {
    if (!actor) return false;
    const sentence = sentences.find(({ start, end }) => start <= actor.start && actor.start < end);
    return (
      sentence !== undefined &&
      tokens.slice(sentence.tokens.start, sentence.tokens.end).some((token) => TELLS.test(keyOf(token)))
    );
  }

  /** "When he returned, Primakov said": who the main clause behind the comma names. */
  function subjectBehind({ from, sentence }: NounPhrase, word: string): Actor | null {
    const next = phrases.find(
      (phrase) =>
        phrase.sentence === sentence &&
        phrase.from > from &&
        (phrase.sort === 'person' || phrase.sort === 'official') &&
        /^[,”"]$/.test(tokens[phrase.from - 1]?.text ?? '') &&
        !phrase.plural,
    );
    const actor = next?.sort === 'person' || next?.sort === 'official' ? actorOf(next) : null;
    return actor && suits(actor, word) ? actor : null;
  }

  function suits({ person }: Actor, word: string): boolean {
    const gender = person === null ? null : (genders.get(person) ?? null);
    return gender === null || (word === 'she') === (gender === 'female');
  }

  function isQuoted(actor: Actor): boolean {
    return quoted.some(({ inner }) => inner.start <= actor.start && actor.end <= inner.end);
  }

  function bodyCountry(phrase: NounPhrase): Iso3 | null {
    // "a Houthi delegation", "a UN team"
    if (phrases.some(({ to, nonState }) => nonState && to === phrase.from)) return null;
    const before = keyOfAt(tokens, phrase.from - 1);
    const owner = countryOfIts(tokens, phrase, phrases);
    if (owner) return owner;
    if (/^(?:his|her|its|their)$/.test(before)) return topic?.country ?? home.country;
    if (isNamedOtherwise(tokens, phrase)) return home.country;
    if (home.country === null && FOREIGN_OFFICE.test(wordsOf(phrase)) && named.has(BRITAIN)) return BRITAIN;
    return (
      (home.dateline === null ? null : home.country) ??
      sameDelegation(tokens, phrase, phrases) ??
      nearestCountry(phrase) ??
      home.country ??
      (home.press ? countryInFocus(parsed, inSentence, phrase.sentence) : null)
    );
  }

  function officialCountry(phrase: NounPhrase): Iso3 | null {
    if (phrase.role?.counterpart) return null;
    if (home.country === null && FOREIGN_OFFICE.test(phrase.role?.role ?? '') && named.has(BRITAIN)) return BRITAIN;
    // "The Secretary" without more is the United States' in the releases that say so.
    if (home.country === null && phrase.role?.role === 'secretary' && phrase.role.determiner === 'the')
      return 'USA' as Iso3;
    // "a Houthi delegation", "a UN team"
    if (phrase.sort === 'institution' && phrases.some(({ to, nonState }) => nonState && to === phrase.from))
      return null;
    const owner = countryOfIts(tokens, phrase, phrases);
    if (owner) return owner;
    const embassy = home.embassyOf(phrase);
    if (embassy) return embassy;
    // "PM call with President B": who opens a headline without more is the sender's own.
    const here = sentences[phrase.sentence];
    const opens = here?.heading === true && here.tokens.start === phrase.from;
    const { role, determiner } = phrase.role ?? { role: '', determiner: '' };
    const single =
      ((determiner === 'the' || opens) && !phrase.plural) ||
      (/^(?:|an?|one)$/.test(determiner) && /^government (?:source|official)/i.test(role));
    return (
      home.country ??
      countrySpokenFor(tokens, phrase, phrases) ??
      (home.press ? countryInFocus(parsed, inSentence, phrase.sentence) : null) ??
      (single ? home.likelyFor(phrase.role?.role ?? '') : null) ??
      (opens ? null : nearestCountry(phrase))
    );
  }

  /** "Vice Defence Minister X" in a newspaper: of the country that it has just told of, else of its own. */
  function goneOnWith(phrase: NounPhrase): Iso3 | null {
    const { role, nonState } = phrase;
    if (!home.press || !role?.represents || role.former || role.counterpart || nonState) return null;
    return countryInFocus(parsed, inSentence, phrase.sentence) ?? home.likelyFor(role.role);
  }

  /** The only country that acts in the sentences around, for a body without one of its own. */
  function nearestCountry(phrase: NounPhrase): Iso3 | null {
    const start = tokens[phrase.from]?.start ?? 0;
    // An official outside a quotation is of none of the countries that he names in it.
    const said = phrase.role === null || quoted.some(({ inner }) => inner.start <= start && start < inner.end);
    const around = [...(inSentence[phrase.sentence] ?? []), ...(inSentence[phrase.sentence - 1] ?? [])];
    const countries = new Set(
      around
        .filter((actor) => actor.country && !isObject(tokens, actor, parsed) && (said || !isQuoted(actor)))
        .map((actor) => actor.country),
    );
    return countries.size === 1 ? ([...countries][0] ?? null) : null;
  }

  /** "a MOTI spokesman": the body that bore the letters in brackets, or whoever was said to be of it. */
  function bodyOf({ from, to }: NounPhrase): Actor | null {
    if (acronyms.size === 0) return null;
    return tokens.slice(from, to).flatMap(({ text }) => acronyms.get(text) ?? [])[0] ?? null;
  }

  function wordsOf({ from, to }: NounPhrase): string {
    return tokens.slice(from, to).map(keyOf).join(' ');
  }

  function remember(person: Known): void {
    const at = order.indexOf(person);
    if (at >= 0) order.splice(at, 1);
    order.push(person);
  }
}

/** Those who met, without the words of which countries. */
const SIDES =
  /^(?:(?:two|three|four|both|foreign|defen[cs]e) )*(?:leaders|ministers|presidents|sides|parties|officials)$/i;
const BRITAIN = 'GBR' as Iso3;
/** Whose Foreign Office it is goes without saying in an article that names Britain. */
const FOREIGN_OFFICE = /^(?:the )?foreign office\b/;

const properCase = (words: string) => words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

function labelOf({ tokens, source }: Parsed, phrase: NounPhrase): string {
  let from = phrase.from;
  while (from < phrase.to - 1 && /^(?:the|a|an|'s|’s)$/.test(keyOfAt(tokens, from))) from++;
  const first = tokens[from];
  const last = tokens[phrase.to - 1];
  return first && last ? source.text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}
