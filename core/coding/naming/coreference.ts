import type { Iso3 } from '../../record/index.ts';
import { foldText } from '../fold.ts';
import { keyOf, keyOfAt } from '../phrases.ts';
import type { Actor, Parsed, Person, Token } from '../types.ts';
import type { Home } from './home.ts';
import { countryOfLeader } from './leaders.ts';
import { countryOfBody, countryOfUnnamed, namedLater } from './named-later.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type Known, personOf } from './people.ts';
import { HONOURS, sharedOffices } from './role-words.ts';

/** What the resolution of an article's noun phrases gives: who acts, and who the persons are. */
export interface Resolved {
  readonly actors: readonly Actor[];
  readonly people: readonly Person[];
}

/** Offices that one word may stand for later on: "the leader" for a president, "the minister" for a foreign minister. */
const LEADERS =
  /president|premier|prime minister|chancellor|king|emir|amir|sultan|crown prince|leader|shah|pope|monarch|ruler|queen|chairman/;
const PREPOSITIONS =
  /^(?:of|in|on|at|with|to|for|from|by|against|about|over|under|between|among|after|before|during|than|into|toward|towards|via)$/;

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
  for (const phrase of phrases) {
    const person = known.get(phrase);
    if (person && home.country && sharesOffice(phrase, home.country)) person.country = home.country;
    if (person)
      person.country ??=
        listedCountry(parsed, phrase, phrases, known) ??
        ownerCountry(tokens, phrase, phrases, known) ??
        countryOfUnnamed(phrase, phrases) ??
        countryOfBody(parsed, phrase, phrases) ??
        countryMetIn(phrase, phrases, known, home) ??
        statedElsewhere(phrase, phrases, known) ??
        countryOfHolder(phrase, home);
  }
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
  const unnamedHolders = new Map<string, Iso3>();
  let topic: Actor | null = null;
  let group: Actor | null = null;
  let current = -1;
  let things: Actor | null = null;
  let speaker: Actor | null = null;
  let spoke: Actor | null = null;

  for (const phrase of phrases) {
    if (phrase.sentence !== current) {
      const last: Actor[] = (inSentence[current] ?? []).filter((actor) => !isQuoted(actor));
      const heading = sentences[current]?.heading ?? false;
      const subject =
        last.find((actor) => isSingular(actor) && !isObject(tokens, actor, parsed)) ?? last.find(isSingular);
      if (subject && (!heading || !topic)) topic = subject;
      spoke = last.find((actor) => isSingular(actor) && speaks(parsed, actor)) ?? null;
      speaker = last.findLast((actor) => isSingular(actor) && speaks(parsed, actor)) ?? speaker;
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
    inSentence[phrase.sentence]?.push(actor);
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
    const country = phrase.country ?? (phrase.nonState ? null : bodyCountry(phrase));
    if (phrase.sort === 'institution' && country === null && !phrase.nonState && tokens[phrase.from]?.pos === 'ADJ')
      return null;
    return {
      ...base,
      sort: phrase.sort,
      person: null,
      country,
      role: null,
      represents: !phrase.nonState && country !== null,
    };
  }

  function official(phrase: NounPhrase, base: Pick<Actor, 'start' | 'end' | 'label' | 'plural'>): Actor {
    const role = phrase.role;
    const named = role && !phrase.plural && !/^(?:an?|my|our)$/.test(role.determiner) ? holderOf(phrase) : null;
    const holder = named ?? namedLater(parsed, phrase, known);
    if (holder) {
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
    const before = role && unnamedBefore(phrase);
    if (before) return { ...before, start: base.start, end: base.end };
    const country =
      phrase.country ??
      (phrase.nonState ? null : (ownerCountry(tokens, phrase, phrases, known) ?? officialCountry(phrase)));
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

  /** "A diplomatic source said … The source added": somebody without a name who has been spoken of more fully. */
  function unnamedBefore({ role, country, plural, sentence, nonState }: NounPhrase): Actor | null {
    if (role?.determiner !== 'the' || role.role !== role.head || plural || nonState) return null;
    const earlier = actors.findLast(
      (actor) =>
        actor.sort === 'official' &&
        !actor.plural &&
        actor.role !== null &&
        new RegExp(`\\b${role.head}\\b`).test(actor.role) &&
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
        (LEADERS.test(role.head) && (home.sender === null || country !== null || person.country === home.sender))) &&
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
      if (inside || !home.author) return null;
      return { ...base, ...home.author, sort: 'pronoun', label: home.author.person?.name ?? home.author.label };
    }
    const here = (inSentence[phrase.sentence] ?? []).filter((actor) => actor.end <= base.start);
    const antecedent =
      word === 'they'
        ? (here.find((actor) => actor.plural) ?? group)
        : word === 'it'
          ? (here.find(isThing) ?? things)
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
      const doers = subjectsOf(here);
      const others = people.filter((actor) => !doers.some(({ person }) => person !== null && person === actor.person));
      const met = others.at(-1) ?? (doers.some(({ person }) => person === topic?.person) ? null : topic);
      if (met && suits(met, word)) return met;
    }
    // "… told B when he met C": a clause of time goes on with whoever was named last.
    if (/^(?:when|where|while|after|before)$/.test(keyOfAt(tokens, phrase.from - 1)) && people.length > 0)
      return people.at(-1) ?? null;
    // "The plan would fail, he said": whoever spoke before goes on, not the subject of what he says.
    // "A will visit B, C said. He added …": whoever spoke last goes on.
    if (spoke && suits(spoke, word) && goesOnSpeaking(tokens, phrase)) return spoke;
    if (closesSentence(tokens, phrase)) {
      const before = (topic?.sort === 'pronoun' || toldOf(topic) ? [topic] : [speaker, topic]).find(
        (actor) => actor && suits(actor, word),
      );
      if (before) return before;
    }
    const later = opensClause(tokens, phrase) ? subjectBehind(phrase, word) : null;
    if (later) return later;
    const subject = people.find((actor) => !isObject(tokens, actor, parsed));
    if (subject) return subject;
    if (topic && suits(topic, word)) return topic;
    return people[0] ?? actors.findLast((actor) => fits(actor) && !isQuoted(actor)) ?? topic;
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
      tokens.slice(sentence.tokens.start, sentence.tokens.end).some((token) => SAYS.test(keyOf(token)))
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
    const before = keyOfAt(tokens, phrase.from - 1);
    if (/^(?:his|her|its|their)$/.test(before)) return topic?.country ?? home.country;
    if (isNamedOtherwise(tokens, phrase)) return home.country;
    if (home.country === null && FOREIGN_OFFICE.test(wordsOf(phrase)) && named.has(BRITAIN)) return BRITAIN;
    return nearestCountry(phrase) ?? home.country;
  }

  function officialCountry(phrase: NounPhrase): Iso3 | null {
    if (phrase.role?.counterpart) return null;
    if (home.country === null && FOREIGN_OFFICE.test(phrase.role?.role ?? '') && named.has(BRITAIN)) return BRITAIN;
    // "The Secretary" without more is the United States' in the releases that say so.
    if (home.country === null && phrase.role?.role === 'secretary' && phrase.role.determiner === 'the')
      return 'USA' as Iso3;
    // "Nicosia wants the troops gone, its president said"
    const owner = phrase.role?.determiner === 'its' ? (inSentence[phrase.sentence] ?? []).find(isThing) : undefined;
    if (owner?.country) return owner.country;
    // "PM call with President B": who opens a headline without more is the sender's own.
    const here = sentences[phrase.sentence];
    const opens = here?.heading === true && here.tokens.start === phrase.from;
    const single = (phrase.role?.determiner === 'the' || opens) && !phrase.plural;
    return home.country ?? (single ? home.likelyFor(phrase.role?.role ?? '') : null) ?? nearestCountry(phrase);
  }

  /** The only country that acts in the sentences around, for a body without one of its own. */
  function nearestCountry(phrase: NounPhrase): Iso3 | null {
    const around = [...(inSentence[phrase.sentence] ?? []), ...(inSentence[phrase.sentence - 1] ?? [])];
    const countries = new Set(
      around.filter((actor) => actor.country && !isObject(tokens, actor, parsed)).map((actor) => actor.country),
    );
    return countries.size === 1 ? ([...countries][0] ?? null) : null;
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

/** Whether a verb without a clause of its own leads from an office to a phrase: "the minister received the minister of B". */
function isObjectOf(tokens: readonly Token[], from: number, { from: object }: NounPhrase): boolean {
  const between = tokens.slice(from, object);
  return (
    between.some(({ pos }) => pos === 'VERB') &&
    !between.some((token) => /^(?:said|says|that|who|when|as|,|;|:|and|but)$/.test(keyOf(token)))
  );
}

/** Those who met, without the words of which countries. */
const SIDES =
  /^(?:(?:two|three|four|both|foreign|defen[cs]e) )*(?:leaders|ministers|presidents|sides|parties|officials)$/i;
const BRITAIN = 'GBR' as Iso3;
/** Whose Foreign Office it is goes without saying in an article that names Britain. */
const FOREIGN_OFFICE = /^(?:the )?foreign office\b/;

/** Whether a verb of saying stands beside an actor. */
function speaks(parsed: Parsed, { start, end }: Actor): boolean {
  const { tokens } = parsed;
  const first = tokenAt(parsed, start);
  const next = tokenAt(parsed, end);
  const auxiliary = /^(?:has|had|also|later|then|however)$/.test(keyOfAt(tokens, next)) ? next + 1 : next;
  return SAYS.test(keyOfAt(tokens, auxiliary)) || SAYS.test(keyOfAt(tokens, first - 1));
}

const SAYS =
  /^(?:said|says|told|added|adds|warned|stressed|noted|explained|insisted|declared|argued|asked|wrote|replied|refused|answered|tweeted|announced|claimed|admitted|vowed|pledged|criticised|criticized|accused|stated|continued|concluded|reiterated|emphasi[sz]ed|recalled|remarked|underlined|underscored|expressed|voiced)$/;

/** "When he returned, …", "As she arrived, …": a pronoun that may be named only behind the clause it opens. */
function opensClause(tokens: readonly Token[], { from, sentence }: NounPhrase): boolean {
  const opener = tokens[from - 1];
  return (
    opener !== undefined &&
    opener.sentence === sentence &&
    tokens[from - 2]?.sentence !== sentence &&
    /^(?:when|as|while|before|after|since|although|though|once|if)$/.test(opener.lower)
  );
}

/** ", he said." and ", she told reporters.": an attribution behind what is said. */
function closesSentence(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  const before = tokens[from - 1]?.text ?? '';
  return /^[,"”’'»]+$/.test(before) && SAYS.test(keyOfAt(tokens, to));
}

/** "He added", "She also noted" at either end of a sentence. */
function goesOnSpeaking(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const next = tokens[phrase.to]?.pos === 'ADV' ? phrase.to + 1 : phrase.to;
  const opens = tokens[phrase.from - 1]?.sentence !== tokens[phrase.from]?.sentence;
  return closesSentence(tokens, phrase) || (opens && SAYS.test(keyOfAt(tokens, next)));
}

/** "Israeli Prime Minister A, President B and Foreign Minister C": a list goes on with the country it began with. */
function listedCountry(
  { tokens }: Parsed,
  phrase: NounPhrase,
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
): Iso3 | null {
  const before = phrases[phrases.indexOf(phrase) - 1];
  if (!before || before.sentence !== phrase.sentence || before.to + 6 < phrase.from) return null;
  const between = tokens.slice(before.to, phrase.from).map(keyOf);
  if (LED.test(between.join(' '))) return before.country;
  if (!phrase.role || phrase.nonState) return null;
  // "his Iranian counterpart, Minister X"
  if (before.role?.counterpart && before.country && between.join(' ') === ',') return before.country;
  if (
    !between.every((word) => /^(?:,|and|the|as|well|with|separately|also|then|later|[)])$/.test(word)) ||
    between.length === 0
  )
    return null;
  // "between the visiting prime minister A and President B": two sides, of two countries.
  if (keyOfAt(tokens, before.from - 1) === 'between' || VISITING.test(roleWords(tokens, before))) return null;
  if (phrase.role.head === before.role?.head && !between.includes(',') && phrase.role.head !== 'prince') return null;
  return before.role ? (known.get(before)?.country ?? null) : null;
}

/** "the Norwegian side was led by X". */
const LED = /^(?:(?:was|were|is|are|will be) )?(?:led|headed) by(?: (?:the|his|her))?$/;

/** "Foreign Secretary" in a dispatch from Delhi: an office that the country at home has under the same name. */
function sharesOffice({ role }: NounPhrase, home: Iso3): boolean {
  return role?.owned === true && (sharedOffices[role.head]?.includes(home) ?? false);
}

/** "Foreign minister X …", later "the Indian foreign minister": one office, whose country the text gives once. */
function statedElsewhere(
  phrase: NounPhrase,
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
): Iso3 | null {
  const role = phrase.role;
  if (!role || role.counterpart || role.country !== null || !role.role.includes(' ')) return null;
  const same = phrases.filter((other) => other.role?.role === role.role && other !== phrase);
  if (same.some((other) => other.name && known.get(other) !== known.get(phrase))) return null;
  const stated = new Set(
    same.flatMap((other) =>
      other.role && !other.name && !other.role.owned && !other.plural && other.role.determiner === 'the'
        ? (other.role.country ?? [])
        : [],
    ),
  );
  return stated.size === 1 ? ([...stated][0] ?? null) : null;
}

const VISITING = /\bvisiting\b/;

function roleWords(tokens: readonly Token[], { role }: NounPhrase): string {
  return role ? tokens.slice(role.from, role.to).map(keyOf).join(' ') : '';
}

/** "Gorbachev's envoy", "a spokesman for Gorbachev": the country of whoever's he is. */
function ownerCountry(
  tokens: readonly Token[],
  phrase: NounPhrase,
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
): Iso3 | null {
  if (!phrase.role || phrase.role.counterpart) return null;
  const { from, to } = phrase.role;
  const owner = phrases.find(
    (other) =>
      other !== phrase &&
      other.sort === 'person' &&
      ((other.to === from - 1 && /^['’]s?$/.test(keyOfAt(tokens, from - 1))) ||
        (other.from === to + 1 && /^(?:for|to|of)$/.test(keyOfAt(tokens, to)))),
  );
  return owner ? (known.get(owner)?.country ?? null) : null;
}

/** "visited Kampala, where she met her counterpart X": of the country of the scene, which is not the visitor's. */
function countryMetIn(
  phrase: NounPhrase,
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
  home: Home,
): Iso3 | null {
  if (!phrase.role?.counterpart || phrase.country !== null) return null;
  const visitor = phrases.find((other) => other.sentence === phrase.sentence && other.from < phrase.from && other.role);
  const own = visitor && (known.get(visitor)?.country ?? visitor.country);
  const scene = home.sceneOf(phrase);
  return own && scene !== own ? scene : null;
}

function countryOfHolder(phrase: NounPhrase, home: Home): Iso3 | null {
  if (phrase.nonState || phrase.role?.former) return phrase.role?.country ?? null;
  // "H.E. Dr. X", "Brigadier General X" in a dispatch: who is styled so without a word of another state is the state's own.
  if (!phrase.role && home.country && STYLES.test(phrase.name?.title ?? '')) return home.country;
  if (phrase.role && !phrase.role.counterpart)
    return phrase.role.country ?? home.sceneOf(phrase) ?? home.likelyFor(phrase.role.role);
  return null;
}

const STYLES = /\bh\.?e\b|excellency|general|admiral|brigadier|colonel|commodore|marshal/i;

function sameOffice(role: string, head: string, person: Known): boolean {
  const held = person.role ?? '';
  if (HONOURS.has(head)) return isHonoured(person, head);
  // "the Russian leader" for somebody known to lead though the article gives him no office.
  if (person.role === null) return LEADERS.test(head) && countryOfLeader(person.name) !== null;
  const short = role.replace(/^(?:visiting|acting|senior|new|current) /, '');
  if (held === role || held.endsWith(short)) return true;
  if (/^(?:leader|ruler|monarch|head of state)$/.test(head))
    return LEADERS.test(held) && !(head === 'head of state' && /minister|premier|vice|chairman/.test(held));
  if (head === 'head of government') return /prime minister|premier|chancellor/.test(held);
  if (role.includes(' ') && (role !== head || !held.includes(head))) return sameWords(role, held);
  return (
    foldText(held).includes(foldText(head)) &&
    (head !== 'president' || !/^vice/.test(held)) &&
    (head !== 'secretary' || !/spokes/.test(held))
  );
}

/** "His Highness" is who was called so, or a prince. */
function isHonoured({ phrases, role }: Known, head: string): boolean {
  const [, word = ''] = /(highness|majesty|excellency)$/.exec(head) ?? [];
  const titles = HONOURED[word];
  return (
    titles !== undefined &&
    (titles.office.test(role ?? '') || phrases.some(({ name }) => name?.title && titles.title.test(name.title)))
  );
}

const HONOURED: Readonly<Record<string, { readonly title: RegExp; readonly office: RegExp }>> = {
  highness: { title: /highness|\bh\.h|hrh|h\.r\.h/, office: /emir|amir|\bprince/ },
  majesty: { title: /majesty/, office: /^(?:king|queen|sultan|emperor)/ },
  excellency: { title: /excellency|\bh\.?e\b/, office: /^president/ },
};

/** "foreign minister" and "minister of foreign affairs". */
function sameWords(one: string, other: string): boolean {
  const words = (text: string) =>
    new Set(
      text
        .replace(/defence/g, 'defense')
        .split(/[\s,-]+/)
        .filter((word) => !/^(?:of|for|the|and|affairs|visiting)$/.test(word)),
    );
  const [a, b] = [words(one), words(other)];
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return small.size > 1 && [...small].every((word) => large.has(word));
}

const properCase = (words: string) => words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

const isSingular = (actor: Actor) =>
  !actor.plural &&
  (actor.sort === 'person' || actor.sort === 'official' || (actor.sort === 'pronoun' && actor.person !== null));
const OWN = /^(?:his|her)$/;

/** "the Tuva government": of a place that no lexicon holds. */
function isNamedOtherwise(tokens: readonly Token[], { from }: NounPhrase): boolean {
  const before = tokens[from - 1];
  if (!/^(?:government|administration|authorities|parliament)$/.test(keyOfAt(tokens, from))) return false;
  return /^the$/i.test(tokens[from - 2]?.text ?? '') && before?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(before.text);
}

const isThing = (actor: Actor) => actor.sort === 'institution' || actor.sort === 'country';

function isObject(tokens: readonly Token[], actor: Actor, parsed: Parsed): boolean {
  const at = tokenAt(parsed, actor.start);
  return PREPOSITIONS.test(keyOfAt(tokens, at - 1));
}

/** Index of the token that starts at an offset. */
function tokenAt({ tokens }: Parsed, start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function labelOf({ tokens, source }: Parsed, phrase: NounPhrase): string {
  let from = phrase.from;
  while (from < phrase.to - 1 && /^(?:the|a|an|'s|’s)$/.test(keyOfAt(tokens, from))) from++;
  const first = tokens[from];
  const last = tokens[phrase.to - 1];
  return first && last ? source.text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}
