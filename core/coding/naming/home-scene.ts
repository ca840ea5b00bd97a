import type { Iso3 } from '../../record/index.ts';
import { keyOf } from '../phrases.ts';
import type { Parsed } from '../types.ts';
import type { Tag } from './mentions.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Known } from './people.ts';

/**
 * Where foreigners come to: the country that an ambassador is accredited to, or that a visitor with another nationality
 * comes, or is invited, to see. Its press gives that country's own offices without one.
 */
export function receivingCountry(
  { tokens, sentences }: Parsed,
  tags: readonly Tag[],
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
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
    const guest = phrases.find(
      (phrase) => phrase.role && phrase.sentence === sentence && countryOf(phrase, known) !== null,
    );
    const visitor = guest && countryOf(guest, known) !== tag.country;
    const invited = tokens.slice(Math.max(first, tag.from - 14), tag.from).some((token) => INVITED.test(keyOf(token)));
    if (ACCREDITED.test(before)) found.add(tag.country);
    else if (visitor && (ARRIVED.test(before) || (invited && INVITED_TO.test(before)))) found.add(tag.country);
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/**
 * "Commander X of the U.S. army called on General Y": in an article about two countries, who meets somebody of the one,
 * with no word of whose he is, is of the other.
 */
export function otherSide(
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
  const other = only && pair.includes(only) ? pair.find((country) => country !== only) : undefined;
  return tags.some((tag) => tag.country === other && !isSubject(tokens, tag.from)) ? (other ?? null) : null;
}

/** "the decision on Hong Kong": spoken of, no side of a meeting. */
function isSubject(tokens: Parsed['tokens'], from: number): boolean {
  const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return /^(?:on|over|about|against|regarding|concerning)$/.test(tokens[at]?.lower ?? '');
}

/** The two countries an article is about: all others together are named at most a quarter as often. */
export function pairOf(tags: readonly Tag[]): readonly [Iso3, Iso3] | null {
  const counts = new Map<Iso3, number>();
  for (const { country, sort } of tags)
    if (country && sort !== 'place') counts.set(country, (counts.get(country) ?? 0) + 1);
  const ranked = [...counts].sort(([, one], [, other]) => other - one);
  const [first, second] = ranked;
  const rest = ranked.slice(2).reduce((sum, [, count]) => sum + count, 0);
  return first && second && rest <= (first[1] + second[1]) / 4 ? [first[0], second[0]] : null;
}

const ACCREDITED =
  /\b(?:ambassador|envoy|commissioner|consul|charge d'affaires|embassy|high commission)\b.* (?:to|in)(?: the)?$/;
const INVITED = /^(?:invited|invites|invitation|inviting)$/;
const INVITED_TO = /(?:visit|visit to|come to|travel to|trip to)(?: the)?$/;
const countryOf = (phrase: NounPhrase, known: ReadonlyMap<NounPhrase, Known>) =>
  phrase.country ?? known.get(phrase)?.country ?? null;
const ARRIVED = /(?:visits? to|visited|visiting|arrived? in|arrives in|trip to|tour of)(?: the)?$/;

/** "Deputy Foreign Minister X said in Managua": the seat that somebody of whom nothing else is told speaks in. */
export function spokenIn({ tokens }: Parsed, tags: readonly Tag[], { to, sentence }: NounPhrase): Iso3 | null {
  const said = tokens[to];
  if (!said || said.sentence !== sentence) return null;
  const told = said.lower === 'told' && /^(?:reporters|journalists|newsmen)$/.test(tokens[to + 1]?.lower ?? '');
  if (!told && !/^(?:said|says|announced|declared)$/.test(said.lower)) return null;
  for (const tag of tags) {
    if (tag.from <= to || tag.from > to + 5 || !tag.country) continue;
    if (tag.sort !== 'capital' && !(told && tag.sort === 'place')) continue;
    if (tokens[tag.from - 1]?.lower === 'in') return tag.country;
  }
  return null;
}

/**
 * An ambassador, or an official of "the embassy", without a country is his embassy's, where the text names only one; in a
 * dispatch that names but one other country he is sent by that.
 */
export function embassyCountry(
  { tokens }: Parsed,
  tags: readonly Tag[],
  phrases: readonly NounPhrase[],
  { role }: NounPhrase,
  dateline: Iso3 | null,
): Iso3 | null {
  if (!role) return null;
  const ofEmbassy = role.country === null && /\b(?:embassy|high commission|consulate)\b/.test(role.role);
  if (!ofEmbassy && !/^(?:ambassador|charge d'affaires|consul|consul general|high commissioner)$/.test(role.head))
    return null;
  const found = new Set(
    phrases.flatMap(({ sort, country, from, to }) =>
      sort === 'institution' &&
      country &&
      tokens.slice(from, to).some((token) => /^(?:embassy|commission)$/.test(keyOf(token)))
        ? [country]
        : [],
    ),
  );
  if (ofEmbassy && found.size === 0 && dateline !== null)
    for (const { country } of tags) if (country && country !== dateline) found.add(country);
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** "In Jordan I met the king", "visited Fiji … called on the Prime Minister": the foreign country that somebody met is of. */
export function sceneCountry(
  { tokens, sentences }: Parsed,
  tags: readonly Tag[],
  phrase: NounPhrase,
  home: Iso3 | null,
): Iso3 | null {
  const own = sentences[phrase.sentence];
  const before = own ? tokens.slice(own.tokens.start, phrase.from).map(keyOf) : [];
  const called = /^call(?:s|ing)? on$/.test(before.slice(-2).join(' '));
  if (!own || (!called && !before.some((key) => MET.test(key)))) return null;
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
      const leading = tokens[tag.from - 1];
      if (leading && /^(?:in|visit|visited|visiting|visits|toured|to|at)$/.test(keyOf(leading))) return tag.country;
    }
  }
  return null;
}

const MET = /^(?:summoned|summons|met|meet|meets|meeting|meetings|talks|called|with|received|by|hosted)$/;
