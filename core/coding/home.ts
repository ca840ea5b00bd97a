import { alpha2Of, COUNTRIES, type Iso3 } from '../record/index.ts';
import type { Tag } from './mentions.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Known } from './people.ts';
import { personOf } from './people.ts';
import { keyOf } from './phrases.ts';
import type { Actor, Parsed } from './types.ts';

/** Where an article is at home: the country its "officials" and "the government" belong to, and who says "I" and "we" in it. */
export interface Home {
  readonly country: Iso3 | null;
  /** Whose release it is; null of a dispatch. */
  readonly sender: Iso3 | null;
  readonly author: Pick<Actor, 'label' | 'person' | 'country' | 'role' | 'represents'> | null;
  /** For holders of an office whose country nothing else tells: the English-speaking state that a text at home nowhere speaks of most. */
  readonly likely: Iso3 | null;
  /** The same for an office of a certain name: the United States have no prime minister, the United Kingdom no president. */
  readonly likelyFor: (role: string) => Iso3 | null;
  /** The country in whose scene a phrase stands: "In Jordan I met the king" makes him Jordan's. */
  readonly sceneOf: (phrase: NounPhrase) => Iso3 | null;
}

/** Web addresses of governments, by the last part of the name: gov.au, gob.mx, state.gov. */
const GOVERNMENT = /\b[\w.-]*\b(?:gov|gob|gouv|government|mfa|mofa)\.([a-z]{2})\b|\b[\w-]+\.(?:gov|mil)\b(?!\.)/i;

/** Finds an article's home: its dateline, else the government whose site, ministry or office it comes from. */
export function homeOf(
  parsed: Parsed,
  tags: readonly Tag[],
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
): Home {
  const signed = firstPerson(parsed) ? authorOf(parsed, phrases, known) : null;
  const author = signed ?? (firstPerson(parsed) && (isRelease(parsed) || announcesOwn(parsed)) ? UNNAMED : null);
  const sender =
    siteCountry(parsed) ??
    senderCountry(parsed, tags, phrases) ??
    author?.country ??
    (author ? firstInstitution(tags) : null);
  const dateline = datelineCountry(parsed, tags);
  const country = dateline ?? sender;
  const likely = country ?? likelySender(parsed, tags, phrases) ?? receivingCountry(parsed, tags, phrases);
  const sceneOf = (phrase: NounPhrase) =>
    spokenIn(parsed, tags, phrase) ??
    sceneCountry(parsed, tags, phrase, country) ??
    otherSide(parsed, tags, phrases, phrase);
  return {
    country,
    sender: dateline === null ? sender : null,
    likely,
    likelyFor: (role) => {
      if (likely === null || hasOffice(likely, role)) return likely;
      return pairOf(tags)?.find((other) => other !== likely && hasOffice(other, role)) ?? null;
    },
    author: author && {
      ...author,
      country: author.country ?? likely,
      represents: (author.country ?? likely) !== null,
    },
    sceneOf,
  };
}

function datelineCountry({ dateline, tokens }: Parsed, tags: readonly Tag[]): Iso3 | null {
  if (!dateline) return null;
  if (dateline.country) return dateline.country;
  const inside = tags.find((tag) => {
    const start = tokens[tag.from]?.start ?? -1;
    return (
      start >= dateline.start &&
      start < dateline.end &&
      tag.country !== null &&
      (tag.sort === 'capital' || tag.sort === 'place' || tag.sort === 'name')
    );
  });
  return inside?.country ?? null;
}

function siteCountry({ source }: Parsed): Iso3 | null {
  const found = GOVERNMENT.exec(`${source.outlet ?? ''} ${source.text.slice(0, 3000)}`);
  if (!found) return null;
  const suffix = found[1]?.toUpperCase();
  if (!suffix) return 'USA' as Iso3;
  const code = suffix === 'UK' ? 'GB' : suffix;
  return COUNTRIES.find((country) => alpha2Of(country) === code) ?? null;
}

/** A release speaks for the country of the institution or office that it names first without a nationality. */
function senderCountry(
  { tokens, sentences }: Parsed,
  tags: readonly Tag[],
  phrases: readonly NounPhrase[],
): Iso3 | null {
  const early = sentences.find(({ heading }) => !heading)?.index ?? 0;
  const office = phrases.find(
    (phrase) =>
      phrase.sentence <= early + 1 &&
      !isObject(tokens, phrase) &&
      (phrase.role?.owned || (phrase.country === null && USUAL.test(phrase.role?.role ?? ''))),
  );
  const institution = tags.find(
    (tag) =>
      (tag.sort === 'institution' || (tag.sort === 'metonym' && tag.from > 0)) &&
      tag.country &&
      (tokens[tag.from]?.sentence ?? 9) <= early + 1,
  );
  return office?.role?.country ?? institution?.country ?? (office ? ('USA' as Iso3) : null);
}

/** "spoke to the Taoiseach", "and Secretary X": not who speaks first. */
function isObject(tokens: Parsed['tokens'], { from }: NounPhrase): boolean {
  const before = tokens[from - 1];
  return before !== undefined && /^(?:with|to|for|of|by|and|from|meets?|met)$/.test(keyOf(before));
}

/** Offices that releases and the American press name without a nationality. */
const USUAL = /^(?:national security advis[eo]r|vice president|first lady|special presidential envoy|white house .*)$/;

const UNNAMED: Home['author'] = { label: 'author', person: null, country: null, role: null, represents: true };

/** Whether the head of a text names an office or calls it a release. */
function isRelease({ sentences, source }: Parsed): boolean {
  return sentences.some(
    ({ heading, start, end }) =>
      heading &&
      /\b(?:media release|press release|minister|secretary|statement|remarks|ambassador|prime minister|president)\b/i.test(
        source.text.slice(start, end),
      ),
  );
}

/** "I will visit …", "I met …": who writes so is in office. */
function announcesOwn({ tokens, quotations }: Parsed): boolean {
  return tokens.some((token, at) => {
    if (token.text !== 'I' || quotations.some(({ start, end }) => start <= token.start && token.end <= end))
      return false;
    const next = tokens
      .slice(at + 1, at + 4)
      .map(keyOf)
      .join(' ');
    return /^(?:(?:will|shall|have|had|also|was|am|be|been|today|just) )*(?:visit|meet|met|meeting|visiting|travel|travelled|traveled|welcome|welcomed|hosted|spoke|thank|congratulate|look forward|pleased|delighted)\b/.test(
      next,
    );
  });
}

/** Whose institutions a release in the first person names. */
function firstInstitution(tags: readonly Tag[]): Iso3 | null {
  return tags.find(({ sort, country }) => sort === 'institution' && country !== null)?.country ?? null;
}

const ENGLISH_SPEAKING: ReadonlySet<string> = new Set(['USA', 'GBR', 'AUS', 'NZL', 'CAN', 'IRL']);
/** Offices by their American names, which releases of the State Department give without a nationality. */
const AMERICAN =
  /^(?:(?:deputy |acting |principal )*(?:assistant |under ?)?secretary|undersecretary|special (?:presidential )?(?:envoy|advis[eo]r|representative|coordinator)\b.*|(?:deputy )?national security advis[eo]r|vice president)$/;

/** By constitution: who has ministers, and who a president. */
function hasOffice(country: Iso3, role: string): boolean {
  if (country === 'USA') return !/\b(?:minister|premier|chancellor|king|queen|prince|princess)\b/.test(role);
  if (/^(?:GBR|AUS|NZL|CAN|JPN|ESP|SWE|NOR|DNK|NLD|BEL)$/.test(country)) return !/^(?:vice )?president$/.test(role);
  return true;
}

/** The English-speaking states that a text names, most first; those in a person's nationality left out. */
function englishSpeaking({ tokens }: Parsed, tags: readonly Tag[], phrases: readonly NounPhrase[]): Iso3[] {
  const counts = new Map<Iso3, number>();
  for (const { country, sort, from } of tags) {
    if (!country || !ENGLISH_SPEAKING.has(country) || sort === 'place' || sort === 'capital') continue;
    // Whoever is given a nationality is not the sender.
    if (phrases.some((phrase) => phrase.sort === 'person' && phrase.from <= from && from < phrase.to)) continue;
    const weight = sort === 'institution' || tokens[from - 1]?.lower === 'the' ? 2 : 1;
    counts.set(country, (counts.get(country) ?? 0) + weight);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([country]) => country);
}

function likelySender(parsed: Parsed, tags: readonly Tag[], phrases: readonly NounPhrase[]): Iso3 | null {
  const { sentences } = parsed;
  const [most] = englishSpeaking(parsed, tags, phrases);
  if (most) return most;
  const bare = phrases.filter(({ role, country, name }) => role && name && country === null);
  if (bare.some(({ role }) => AMERICAN.test(role?.role ?? ''))) return 'USA' as Iso3;
  return sentences.some(({ heading }) => heading) && bare.some(({ role }) => role?.head === 'minister')
    ? ('GBR' as Iso3)
    : null;
}

/** Whether the writer speaks of himself: "I" or "we" outside quotation marks. */
function firstPerson({ tokens, quotations }: Parsed): boolean {
  return tokens.some(
    (token) =>
      /^(?:I|we|We|our|Our|my|My)$/.test(token.text) &&
      !quotations.some(({ start, end }) => start <= token.start && token.end <= end),
  );
}

/** The one who signs: the person of the headline or letterhead, else the first with an office. */
function authorOf(
  { sentences, tokens }: Parsed,
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
): Home['author'] {
  for (const phrase of phrases) {
    const person = known.get(phrase);
    const before = tokens[phrase.from - 1];
    if (
      !person ||
      !sentences[phrase.sentence]?.heading ||
      /^(?:with|for|of|to|and|from|meets?)$/.test(before ? keyOf(before) : '')
    )
      continue;
    const office = phrases.find(
      (other) =>
        other.sort === 'official' &&
        other.role?.represents &&
        sentences[other.sentence]?.heading &&
        Math.abs(other.sentence - phrase.sentence) < 4,
    );
    const role = person.role ?? office?.role?.role ?? null;
    if (role === null || person.barred) continue;
    person.role = role;
    person.represents = true;
    return { label: person.name, person: personOf(person), country: person.country, role, represents: true };
  }
  return null;
}

/**
 * Where foreigners come to: the country that an ambassador is accredited to, or that a visitor with another nationality
 * comes to see. Its press gives that country's own offices without one.
 */
function receivingCountry(
  { tokens, sentences }: Parsed,
  tags: readonly Tag[],
  phrases: readonly NounPhrase[],
): Iso3 | null {
  const found = new Set<Iso3>();
  for (const tag of tags) {
    if (!tag.country || !/^(?:name|capital|place)$/.test(tag.sort)) continue;
    const sentence = tokens[tag.from]?.sentence ?? -1;
    const first = sentences[sentence]?.tokens.start ?? 0;
    const before = tokens
      .slice(Math.max(first, tag.from - 6), tag.from)
      .map(keyOf)
      .join(' ');
    const guest = phrases.find((phrase) => phrase.role && phrase.sentence === sentence && phrase.country !== null);
    if (ACCREDITED.test(before)) found.add(tag.country);
    else if (ARRIVED.test(before) && guest && guest.country !== tag.country) found.add(tag.country);
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/**
 * "Commander X of the U.S. army called on General Y": in an article about two countries, who meets somebody of the one,
 * with no word of whose he is, is of the other.
 */
function otherSide(
  { tokens, sentences }: Parsed,
  tags: readonly Tag[],
  phrases: readonly NounPhrase[],
  phrase: NounPhrase,
): Iso3 | null {
  const pair = pairOf(tags);
  const own = sentences[phrase.sentence];
  if (!pair || !own) return null;
  if (!tokens.slice(own.tokens.start, own.tokens.end).some((token) => MET.test(keyOf(token)))) return null;
  const facing = new Set(
    phrases.flatMap((other) =>
      other !== phrase && other.sentence === phrase.sentence && other.role && other.country ? [other.country] : [],
    ),
  );
  const [only] = facing;
  if (facing.size !== 1) return null;
  return only && pair.includes(only) ? (pair.find((country) => country !== only) ?? null) : null;
}

/** The two countries an article is about: all others together are named at most a quarter as often. */
function pairOf(tags: readonly Tag[]): readonly [Iso3, Iso3] | null {
  const counts = new Map<Iso3, number>();
  for (const { country, sort } of tags)
    if (country && sort !== 'place') counts.set(country, (counts.get(country) ?? 0) + 1);
  const ranked = [...counts].sort(([, one], [, other]) => other - one);
  const [first, second] = ranked;
  const rest = ranked.slice(2).reduce((sum, [, count]) => sum + count, 0);
  return first && second && rest <= (first[1] + second[1]) / 4 ? [first[0], second[0]] : null;
}

const ACCREDITED = /\b(?:ambassador|envoy|commissioner|consul|charge d'affaires)\b.* (?:to|in)(?: the)?$/;
const ARRIVED = /(?:visits? to|visited|visiting|arrived? in|arrives in|trip to|tour of)(?: the)?$/;

/** "Deputy Foreign Minister X said in Managua": the seat that somebody of whom nothing else is told speaks in. */
function spokenIn({ tokens }: Parsed, tags: readonly Tag[], { to, sentence }: NounPhrase): Iso3 | null {
  const said = tokens[to];
  if (!said || said.sentence !== sentence || !/^(?:said|says|announced|declared)$/.test(said.lower)) return null;
  for (const tag of tags) {
    if (tag.from <= to || tag.from > to + 5 || tag.sort !== 'capital' || !tag.country) continue;
    if (tokens[tag.from - 1]?.lower === 'in') return tag.country;
  }
  return null;
}

/** "In Jordan I met the king", "visited Fiji … called on the Prime Minister": the foreign country that somebody met is of. */
function sceneCountry(
  { tokens, sentences }: Parsed,
  tags: readonly Tag[],
  phrase: NounPhrase,
  home: Iso3 | null,
): Iso3 | null {
  const own = sentences[phrase.sentence];
  if (!own || !tokens.slice(own.tokens.start, phrase.from).some((token) => MET.test(keyOf(token)))) return null;
  for (const index of [phrase.sentence, phrase.sentence - 1, phrase.sentence - 2, phrase.sentence - 3]) {
    const sentence = sentences[index];
    if (!sentence) continue;
    for (const tag of tags) {
      if (
        tag.from < sentence.tokens.start ||
        tag.from >= sentence.tokens.end ||
        (index === phrase.sentence && tag.from > phrase.from)
      )
        continue;
      if (!tag.country || tag.country === home || !/^(?:name|capital|place)$/.test(tag.sort)) continue;
      const before = tokens[tag.from - 1];
      if (before && /^(?:in|visit|visited|visiting|visits|toured|to|at)$/.test(keyOf(before))) return tag.country;
    }
  }
  return null;
}

const MET = /^(?:met|meet|meets|meeting|meetings|talks|called|with|received|by|hosted)$/;
