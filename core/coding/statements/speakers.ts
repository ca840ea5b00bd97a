import { countryName, type Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import type { Subject } from './subjects.ts';

const OBSERVERS =
  /\b(?:sources?|diplomats?|analysts?|observers?|experts?|media|agency|radio|television|tv|newspapers?|daily|reporters?|witnesses|residents|activists?|lawyers?|dissidents?|rebels?|traders?|businessmen|economists?|academics?|police|court|courts|judges?|prosecutors?|team)$/i;
const OFFICIAL_SOURCE =
  /\b(?:ministry|government|official|embassy|presidential|state department|administration|palace|military)\b.*\bsources?$/i;
const STATELESS =
  /^(?:the )?(?:kurdish|rebel|opposition|un|u\.n\.?|eu|e\.u\.?|ec|nato|european|arab|western|african|opec|hamas|hezbollah)\b/i;
const DOCUMENT = /^(?:statement|communique|letter|note|message|declaration|announcement|release|telegram|memorandum)$/;
const GROUP =
  /\b(?:leaders|presidents|ministers|sides|secretaries|advisors|advisers|premiers|parties|countries|nations|men)$/i;
/** Nouns that speak for a country named beside them. */
const OFFICE =
  /^(?:official|officials|spokesman|spokeswoman|spokesperson|spokesmen|minister|ministers|ministry|government|envoy|ambassador|embassy|army|military|parliament|president|premier|leader|negotiator|negotiators|authorities|administration|cabinet|foreign|defence|defense|regime|side|delegation|diplomat)$/;
/** Whether a noun names a document that can be quoted. */
export function isDocument(noun: string): boolean {
  return DOCUMENT.test(noun);
}

/** How many sentences back a group is looked for. */
const REACH = 12;

/** Whether what an actor says counts as said by a country: observers, news media and bodies above states do not. */
export function speaksForCountry({ source }: Aids, { country, represents, label, person }: Actor): boolean {
  if (!represents || country === null) return false;
  if (person) return true;
  if (/^\p{Lu}{2,6}$/u.test(label) && source.text.includes(`${label} news agency`)) return false;
  if (/\bpolice\b/i.test(label)) return false;
  return !STATELESS.test(label) && (!OBSERVERS.test(label) || OFFICIAL_SOURCE.test(label));
}

/**
 * Who speaks where a subject was found: one actor, several joined by "and", each member of a group ("they", "both
 * leaders"), or who stands behind a document ("the Greek statement said").
 */
export function speakersOf(aids: Aids, sentence: Sentence, subject: Subject): Actor[] {
  if (subject.actor === null) {
    if (subject.noun === 'they' || isPair(aids, subject.noun, subject.at)) return membersOf(aids, sentence);
    if (subject.noun === 'we') return releaser(aids, sentence);
    if (DOCUMENT.test(subject.noun)) return issuerOf(aids, sentence, subject.at);
    if (SIDES.test(subject.noun)) return bothStates(aids, sentence, subject.at);
    if (subject.noun === 'report') return reporterOf(aids, sentence, subject.at);
    if (/^(?:service|office)$/.test(subject.noun) && aids.tokens[subject.at - 1]?.lower === 'press') {
      const owned = householdOf(aids, subject.at);
      return owned.length > 0 ? owned : reporterOf(aids, sentence, subject.at - 1);
    }
    if (HOUSEHOLD.test(subject.noun)) return householdOf(aids, subject.at);
    return OFFICE.test(subject.noun) ? officeOf(aids, sentence, subject.at) : [];
  }
  const { others } = subject;
  const actor = namedElsewhere(aids, atHome(aids, subject.actor));
  if (others.length === 0 && isGroup(aids, actor)) {
    const members = membersOf(aids, sentence, actor.start);
    return members.length > 0 ? members : actor.sort === 'pronoun' ? [actor] : [];
  }
  return [...others, actor];
}

/** "the two men", "both sides": nouns that mean those last named together. */
function isPair({ tokens }: Aids, noun: string, at: number): boolean {
  return (
    /^(?:men|women|sides|parties|diplomats|ministers|leaders|politicians)$/.test(noun) &&
    /^(?:two|both|three)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** "they", "the two leaders": several without a country of their own in the words. */
function isGroup(aids: Aids, actor: Actor): boolean {
  if (!actor.plural) return false;
  if (actor.sort === 'pronoun') return actor.person === null && (GROUP.test(actor.label) || NUMBERED.test(actor.label));
  if (NUMBERED.test(actor.label)) return true;
  if (!GROUP.test(actor.label) || aids.countriesIn(actor).length > 0) return false;
  const before = aids.tokens[aids.tokenFrom(actor.start) - 1]?.lower ?? '';
  return (
    /^(?:the |both |two |three )/i.test(aids.source.text.slice(actor.start, actor.end)) || /^(?:the|both)$/.test(before)
  );
}

const NUMBERED =
  /^(?:both|two|three|four) (?:\w+ )?(?:officials|diplomats|envoys|commanders|generals|chiefs|politicians|secretaries|directors|advis[eo]rs)$/i;

/** The representatives of different countries last named together: one of each country. */
function membersOf(aids: Aids, sentence: Sentence, before = sentence.start): Actor[] {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - REACH); index--) {
    const here = aids.sentences[index];
    if (!here || here.heading) continue;
    const members = new Map<Iso3, Actor>();
    for (const actor of aids.actorsIn({ start: here.start, end: Math.min(here.end, before) })) {
      const sided = actor.sort === 'person' || (actor.sort === 'official' && !actor.plural && actor.role !== null);
      if (!sided || !actor.represents || !actor.country) continue;
      if (!members.has(actor.country)) members.set(actor.country, actor);
    }
    if (members.size > 1) return [...members.values()];
  }
  return [];
}

/** Who speaks for somebody named beside them: "the president's office". */
const HOUSEHOLD = /^(?:office|aides?|staff|cabinet|entourage|advis[eo]rs?)$/;

/** "President X's office", "the office of President X": a body of whoever's it is. */
function householdOf({ tokens, tokenFrom, actorAt, source }: Aids, at: number): Actor[] {
  const owned = actorAt[at + 1] ?? actorAt[at + 2];
  const owner = /^(?:of|to)$/.test(tokens[at + 1]?.lower ?? '')
    ? (actorAt[at + 2] ?? actorAt[at + 3])
    : [at - 1, at - 2].map((index) => actorAt[index]).find((actor) => actor && tokenFrom(actor.end) >= at - 2);
  const first = tokens[at];
  if (!owner?.represents || owner.country === null || !first || (owned === owner && owner.start < first.start))
    return [];
  const start = Math.min(owner.start, first.start);
  const end = Math.max(owner.end, first.end);
  const label = source.text.slice(start, end).replace(/\s+/g, ' ').replace(/^the /i, '');
  return [{ ...owner, start, end, sort: 'institution', label, person: null, role: null, plural: false }];
}

/** "A senior U.S. official": an office and the country beside it. */
function officeOf(aids: Aids, sentence: Sentence, at: number): Actor[] {
  const { tokens, source } = aids;
  for (let index = at - 1; index >= Math.max(sentence.tokens.start, at - 4); index--) {
    const start = tokens[index]?.start ?? 0;
    const mention = aids.countries.find((country) => country.start <= start && start < country.end);
    if (!mention) continue;
    let first = index;
    while (first - 1 >= sentence.tokens.start && tokens[first - 1]?.pos === 'ADJ') first -= 1;
    const from = Math.min(mention.start, tokens[first]?.start ?? mention.start);
    const end = tokens[at]?.end ?? mention.end;
    const label = source.text.slice(from, end).replace(/\s+/g, ' ');
    const plural = /s$/.test(tokens[at]?.lower ?? '');
    const { country } = mention;
    return [{ start: from, end, sort: 'official', label, person: null, country, role: null, plural, represents: true }];
  }
  return [];
}

/** Who says "we" in a release without a signature: the country or body that acts in its first sentence. */
function releaser(aids: Aids, { index }: Sentence): Actor[] {
  const first = aids.sentences.find(({ heading }) => !heading);
  const actor = first && first.index < index ? aids.actorsIn(first)[0] : undefined;
  return actor && (actor.sort === 'country' || actor.sort === 'institution') ? [actor] : [];
}

/**
 * A spokesman or minister of whom the article never says of which country: of the dateline's, else, where there is
 * none, of the country that the article speaks of most.
 */
function atHome(aids: Aids, actor: Actor): Actor {
  const role = actor.person?.role ?? actor.role;
  if (!role || !/spokes|minist|official|secretary|president/i.test(role)) return actor;
  const stated = aids.actors.some((other) => other.person === actor.person && aids.countriesIn(other).length > 0);
  if (actor.person && stated) return actor;
  const body = /spokes/i.test(role) ? bodyBefore(aids, actor) : null;
  if (body) return { ...actor, country: body, represents: true };
  if (/spokes/i.test(role) && actor.person && aids.dateline?.country) {
    return { ...actor, country: aids.dateline.country, represents: true };
  }
  const owner = ownerOf(aids, actor);
  if (owner) return { ...actor, country: owner, represents: true };
  if (actor.country !== null) return actor;
  const home =
    sameOffice(aids, actor) ??
    principalOf(aids, actor, role) ??
    (/spokes/i.test(role) && !aids.dateline ? mostNamed(aids) : null);
  return home ? { ...actor, country: home, represents: true } : actor;
}

/** "Foreign Office (FO) Spokesperson X": the country of the body that stands right before. */
function bodyBefore({ tokens, tokenFrom, actorAt }: Aids, { start }: Actor): Iso3 | null {
  const first = tokenFrom(start);
  for (let at = first - 1; at >= first - 4; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence || token.text === ',') return null;
    const actor = actorAt[at];
    if (actor) return actor.sort === 'institution' ? actor.country : null;
  }
  return null;
}

/** "The spokesman for the Presidency said that President X …": the country of whom he speaks for. */
function principalOf(aids: Aids, { end }: Actor, role: string): Iso3 | null {
  if (!/spokes/i.test(role)) return null;
  const that = aids.tokenFrom(end) + 1;
  if (aids.tokens[that]?.lower !== 'that') return null;
  const principal = aids.actorAt[that + 1] ?? aids.actorAt[that + 2];
  return principal?.sort === 'person' && principal.represents ? principal.country : null;
}

/** "Holt's spokesman": the country of whoever's he is. */
function ownerOf({ tokens, tokenFrom, actorAt }: Aids, { start }: Actor): Iso3 | null {
  const first = tokenFrom(start);
  const at = /^['’]s?$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first;
  const mark = at === first ? tokens[first + 1] : tokens[first - 1];
  const owner = actorAt[at];
  return mark && /^['’]s?$/.test(mark.lower) && owner?.person && owner.start < start ? owner.country : null;
}

/** "The foreign minister" after "Norway's foreign minister": the one country whose office of that name is spoken of. */
function sameOffice(aids: Aids, { role }: Actor): Iso3 | null {
  const countries = new Set(
    aids.actors.flatMap((other) => (role && other.role === role && other.country ? [other.country] : [])),
  );
  const [only] = countries;
  return countries.size === 1 ? (only ?? null) : null;
}

/** The country named by its name or capital at least three times and in every other mention. */
function mostNamed({ countries }: Aids): Iso3 | null {
  const counts = new Map<Iso3, number>();
  for (const { country, how } of countries)
    if (how !== 'nationality') counts.set(country, (counts.get(country) ?? 0) + 1);
  const [best] = [...counts].sort((one, other) => other[1] - one[1]);
  return best && best[1] >= 3 && best[1] >= 0.5 * countries.length ? best[0] : null;
}

/** "Turkey's foreign minister", whose name follows without the office: the only such person of that country. */
function namedElsewhere(aids: Aids, actor: Actor): Actor {
  if (actor.person || actor.sort !== 'official' || actor.plural || actor.country === null) return actor;
  const words = aids.source.text.slice(actor.start, actor.end);
  if (!/^the\b|['’]s?\s/i.test(words) || !/minister|president|premier|chancellor|secretary|leader|king/i.test(words))
    return actor;
  const fitting = aids.people.filter(
    (person) => person.country === actor.country && person.role === null && person.represents,
  );
  const [only] = fitting;
  return only && fitting.length === 1 ? { ...actor, sort: 'person', person: only } : actor;
}

/** Whose document it is: named before it ("the Greek statement"), behind it ("a statement by …"), or the last to speak. */
function issuerOf(aids: Aids, sentence: Sentence, at: number): Actor[] {
  const { tokens, actorAt } = aids;
  for (let index = at - 1; index >= Math.max(sentence.tokens.start, at - 3); index--) {
    const actor = actorAt[index];
    if (actor) return [actor];
    const start = tokens[index]?.start ?? 0;
    const mention = aids.countries.find((country) => country.start <= start && start < country.end);
    if (mention) return [countryActor(aids, mention)];
  }
  if (/^(?:by|from|issued|released|of)$/.test(tokens[at + 1]?.lower ?? '')) {
    for (let index = at + 2; index < Math.min(at + 6, sentence.tokens.end); index++) {
      const actor = actorAt[index];
      if (actor) return [actor];
    }
  }
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 3); index--) {
    const here = aids.sentences[index];
    const speaker = here && lastToSpeak(aids, here);
    if (speaker) return [speaker];
    const first = here && aids.actorsIn(here).find((actor) => actor.represents && actor.country !== null);
    if (first) return [first];
  }
  return [];
}

const SIDES = /^(?:countries|nations|sides|neighbou?rs|governments|country|nation|side|government)$/;
const MUTUAL = /\b(?:each other|one another|the other)\b/;

/** "The two countries accused each other", "each nation blamed the other": the only two states named there or right before. */
function bothStates(aids: Aids, sentence: Sentence, at: number): Actor[] {
  const start = aids.tokens[at]?.start ?? sentence.start;
  const both = aids.tokens
    .slice(Math.max(sentence.tokens.start, at - 2), at)
    .some(({ lower }) => /^(?:both|two|each)$/.test(lower));
  if (!both || !MUTUAL.test(aids.source.text.slice(start, sentence.end))) return [];
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 2); index--) {
    const here = aids.sentences[index];
    const named = new Map<Iso3, { start: number; end: number; country: Iso3 }>();
    for (const mention of here && !here.heading ? aids.countriesIn(here) : [])
      if (!named.has(mention.country)) named.set(mention.country, mention);
    if (named.size === 2)
      return [...named.values()].map((mention) => ({
        ...countryActor(aids, mention),
        label: countryName(mention.country),
      }));
    if (named.size > 2) return [];
  }
  return [];
}

/** How many sentences back the body whose report it is may have spoken. */
const REPORTED = 8;

/** "The report said": the ministry that was heard to say what is in it. */
function reporterOf(aids: Aids, sentence: Sentence, at: number): Actor[] {
  if (aids.tokens[at - 1]?.lower !== 'the' || /^(?:by|from|of|in|on)$/.test(aids.tokens[at + 1]?.lower ?? ''))
    return [];
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - REPORTED); index--) {
    const here = aids.sentences[index];
    const speaker = here && lastToSpeak(aids, here);
    if (speaker) {
      if (speaker.sort === 'institution') return [speaker];
      if (speaker.sort === 'person') return [];
    }
  }
  return [];
}

/** Who said something by a plain verb of saying in a sentence: "…, the State Department said in a statement". */
function lastToSpeak(aids: Aids, { tokens: range }: Sentence): Actor | null {
  for (let at = range.end - 1; at > range.start; at--) {
    if (!/^(?:said|says|announced)$/.test(aids.tokens[at]?.lower ?? '') || aids.quoteAt[at] !== -1) continue;
    const speaker = aids.actorAt[at - 1] ?? aids.actorAt[at + 1];
    if (speaker?.represents && speaker.country !== null) return speaker;
  }
  return null;
}

function countryActor(aids: Aids, { start, end, country }: { start: number; end: number; country: Iso3 }): Actor {
  const named = aids.actors.find((actor) => actor.sort === 'country' && actor.country === country);
  const label = named?.label ?? aids.source.text.slice(start, end);
  return { start, end, sort: 'country', label, person: null, country, role: null, plural: false, represents: true };
}
