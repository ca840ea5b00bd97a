import { alpha2Of, COUNTRIES, type Iso3 } from '../../record/index.ts';
import { keyOf, keyOfAt } from '../phrases.ts';
import type { Parsed } from '../types.ts';
import { countryOfNamed } from './home-leader.ts';
import { pairOf } from './home-scene.ts';
import type { Tag } from './mentions.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { sharedOffices } from './role-words.ts';

/** Web addresses of governments, by the last part of the name: gov.au, gob.mx, state.gov. */
const GOVERNMENT = /\b[\w.-]*\b(?:gov|gob|gouv|government|mfa|mofa)\.([a-z]{2})\b|\b[\w-]+\.(?:gov|mil)\b(?!\.)/i;

/** The country of the government whose web address a text gives. */
export function siteCountry({ source }: Parsed): Iso3 | null {
  const found = GOVERNMENT.exec(`${source.outlet ?? ''} ${source.text.slice(0, 3000)}`);
  if (!found) return null;
  const suffix = found[1]?.toUpperCase();
  if (!suffix) return 'USA' as Iso3;
  const code = suffix === 'UK' ? 'GB' : suffix;
  return COUNTRIES.find((country) => alpha2Of(country) === code) ?? null;
}

/**
 * A release speaks for the country of the institution or office that it names first without a nationality; the press
 * only for that of an office, since it reports of other states' institutions.
 */
export function senderCountry(
  parsed: Parsed,
  tags: readonly Tag[],
  phrases: readonly NounPhrase[],
  press = false,
): Iso3 | null {
  const { tokens, sentences, source } = parsed;
  // What calls itself a release names its own body somewhere.
  const release = /^\s*(?:\S+ )?(?:press|media|news) release\b/i.test(source.text);
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
      (release || (tokens[tag.from]?.sentence ?? 9) <= early + 1),
  );
  const shared = office ? sharer(parsed, tags, office) : null;
  return shared ?? office?.role?.country ?? (press ? null : institution?.country) ?? (office ? ('USA' as Iso3) : null);
}

/**
 * "Foreign Secretary" without a word of Britain: the state that has the office, too, and is named most, but for the one
 * that his sentence is about.
 */
export function sharer({ tokens }: Parsed, tags: readonly Tag[], { role, sentence }: NounPhrase): Iso3 | null {
  if (!role?.owned || tags.some(({ country }) => country === role.country)) return null;
  const states = sharedOffices[role.head] ?? [];
  const told = tags.find(
    ({ country, from }) =>
      country !== null &&
      tokens[from]?.sentence === sentence &&
      !/^(?:in|at|from)$/.test(tokens[from - 1]?.lower ?? ''),
  )?.country;
  const counts = new Map<Iso3, number>();
  for (const { country, sort } of tags)
    if (country && states.includes(country) && sort !== 'place') counts.set(country, (counts.get(country) ?? 0) + 1);
  const ranked = [...counts].sort(([, one], [, other]) => other - one).map(([country]) => country);
  return ranked.find((country) => country !== told) ?? ranked[0] ?? null;
}

/** "spoke to the Taoiseach", "and Secretary X": not who speaks first. */
function isObject(tokens: Parsed['tokens'], { from }: NounPhrase): boolean {
  const before = tokens[from - 1];
  return before !== undefined && /^(?:with|to|for|of|by|and|from|meets?|met)$/.test(keyOf(before));
}

/** Offices that releases and the American press name without a nationality. */
export const USUAL =
  /^(?:national security advis[eo]r|vice president|first lady|special presidential envoy|white house .*)$/;

/** Whose institutions a release in the first person names. */
export function firstInstitution(tags: readonly Tag[]): Iso3 | null {
  return tags.find(({ sort, country }) => sort === 'institution' && country !== null)?.country ?? null;
}

const ENGLISH_SPEAKING: ReadonlySet<string> = new Set(['USA', 'GBR', 'AUS', 'NZL', 'CAN', 'IRL']);
/** Offices by their American names, which releases of the State Department give without a nationality. */
const AMERICAN =
  /^(?:(?:deputy |acting |principal )*(?:assistant |under ?)?secretary|(?:deputy |acting |principal )*(?:assistant |under ?)secretary (?:of state )?for .*|(?:deputy |special )*assistant to the president\b.*|undersecretary|special (?:presidential )?(?:envoy|advis[eo]r|representative|coordinator)\b.*|(?:principal |deputy )*national security advis[eo]r|vice president)$/;

/** The United States, where a text gives those below a Secretary no nationality: but for the Philippines no other state calls them so. */
export function subordinateCountry(tags: readonly Tag[], phrases: readonly NounPhrase[]): Iso3 | null {
  const named = withoutCountry(phrases).some(({ role }) => role !== null && SUBORDINATE.test(role.role));
  return named && !tags.some(({ country }) => country === 'PHL') ? ('USA' as Iso3) : null;
}

const SUBORDINATE =
  /^(?:principal deputy national security advisor|(?:deputy |acting |principal )*assistant secretary|(?:acting )?deputy secretary|(?:acting )?under ?secretary)(?: of (?:state|defense|the treasury|commerce|energy))?(?: for .*)?$/;

/** Senators who are ministers, and "the Hon X MP" where Britain writes "the Rt Hon". */
function isAustralian({ source }: Parsed, bare: readonly NounPhrase[]): boolean {
  const minister =
    bare.some(({ role }) => role?.head === 'minister' || role?.head === 'prime minister') ||
    /\bminister for\b/i.test(source.text.slice(0, 400));
  if (!minister) return false;
  return (
    bare.some(({ role, name }) => role?.head === 'senator' || /\bsenator\b/i.test(name?.title ?? '')) ||
    /\b(?<!rt )hon\.? (?:\p{L}+ ){1,3}MP\b/iu.test(source.text)
  );
}

/** By constitution: who has ministers, and who a president. */
export function hasOffice(country: Iso3, role: string): boolean {
  if (country === 'USA')
    return !/\b(?:minister|premier|chancellor|king|queen|prince|princess|foreign ministry|foreign office)\b/.test(role);
  // Britain has secretaries for these.
  if (country === 'GBR' && /^(?:foreign|interior|defen[cs]e|finance) minister$/.test(role)) return false;
  if (/^(?:GBR|AUS|NZL|CAN|JPN|ESP|SWE|NOR|DNK|NLD|BEL)$/.test(country)) return !/^(?:vice )?president$/.test(role);
  return true;
}

/** The English-speaking states that a text names, most first; those in a person's nationality left out. */
function englishSpeaking({ tokens }: Parsed, tags: readonly Tag[], phrases: readonly NounPhrase[]): Iso3[] {
  const counts = new Map<Iso3, number>();
  for (const { country, sort, from, to } of tags) {
    if (!country || !ENGLISH_SPEAKING.has(country) || sort === 'place' || sort === 'capital') continue;
    // Whoever is given a nationality is not the sender.
    if (phrases.some((phrase) => phrase.sort === 'person' && phrase.from <= from && from < phrase.to)) continue;
    // "talks with New Zealand" are the other side's.
    if (tokens[from - 1]?.lower === 'with') continue;
    // "will travel to Australia" is not told by Australia, unless a foreigner does so.
    const sentence = tokens[from]?.sentence;
    const isVisited = /^(?:to|visit|visits|visited|visiting)$/.test(tokens[from - 1]?.lower ?? '');
    const foreigner = (phrase: NounPhrase) =>
      phrase.sentence === sentence && phrase.from < from && phrase.country !== null && phrase.country !== country;
    if (isVisited && !phrases.some(foreigner)) continue;
    // "his New Zealand counterpart"
    if (/^(?:counterparts?|colleagues?)$/.test(tokens[to]?.lower ?? '')) continue;
    const weight = sort === 'institution' || tokens[from - 1]?.lower === 'the' ? 2 : 1;
    counts.set(country, (counts.get(country) ?? 0) + weight);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([country]) => country);
}

/** The English-speaking state that a text without any other sign of its home is likely from. */
export function likelySender(parsed: Parsed, tags: readonly Tag[], phrases: readonly NounPhrase[]): Iso3 | null {
  const [most] = englishSpeaking(parsed, tags, phrases);
  if (most) return most;
  const bare = withoutCountry(phrases);
  if (isAustralian(parsed, bare)) return 'AUS' as Iso3;
  // Between two other states that both act in it, no American needs to be meant.
  const pair = pairOf(tags);
  const between = pair?.every((country) =>
    phrases.some((phrase) => phrase.country === country && (phrase.role !== null || phrase.sort === 'institution')),
  );
  // A president and his vice president: the text tells of which country the first is.
  const presidents = new Set(
    phrases.flatMap((phrase) => {
      if (phrase.role?.head !== 'president' || !phrase.name) return [];
      return phrase.country ?? countryOfNamed(parsed.tokens, phrase.name) ?? [];
    }),
  );
  if (
    presidents.size > 0 &&
    !presidents.has('USA' as Iso3) &&
    bare.every(({ role }) => !role || /vice/.test(role.role) || !AMERICAN.test(role.role))
  )
    return null;
  return !between && bare.some(({ role }) => AMERICAN.test(role?.role ?? '')) ? ('USA' as Iso3) : null;
}

/** Releases that call their minister no more than that are the British government's, where nothing else tells whose. */
export function britishSender({ sentences, source, tokens }: Parsed, phrases: readonly NounPhrase[]): Iso3 | null {
  // Britain has a Foreign Secretary.
  const bare = withoutCountry(phrases);
  const surname = ({ name }: NounPhrase) => (name ? keyOfAt(tokens, name.to - 1) : '');
  const foreign = bare.filter(({ role }) => role && FOREIGN.test(role.role.toLowerCase())).map(surname);
  const minister = bare.some(
    (phrase) =>
      phrase.role?.head === 'minister' &&
      !FOREIGN.test(phrase.role.role.toLowerCase()) &&
      !foreign.includes(surname(phrase)),
  );
  // "PM call with President B": so Downing Street heads what it publishes.
  const [first] = sentences;
  if (
    first?.heading &&
    /^PM(?:'s|’s)? (?:call|meeting|meets|statement|remarks|speech|words|phone)\b/.test(source.text.slice(first.start))
  )
    return 'GBR' as Iso3;
  if (
    /(?<!(?!UK|British|The|A|An)\b\p{Lu}\p{L}* )\bForeign Office\b(?! Consultations)/u.test(source.text) &&
    first?.heading
  )
    return 'GBR' as Iso3;
  return minister && sentences.some(({ heading }) => heading) ? ('GBR' as Iso3) : null;
}

const FOREIGN = /^minister (?:of|for) (?:foreign|external)|(?:foreign|external)(?: affairs| relations)? minister$/;

const withoutCountry = (phrases: readonly NounPhrase[]) =>
  phrases.filter(({ role, country, name }) => role && name && country === null);
