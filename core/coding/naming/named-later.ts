import type { Iso3 } from '../../record/index.ts';
import { keyOfAt } from '../phrases.ts';
import type { Parsed } from '../types.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Known } from './people.ts';

const LEAD = 3;
const REACH = 4;
const SAYS =
  /^(?:said|says|told|tells|warned|warns|announced|stated|declared|added|reported|confirmed|denied|vowed|accused|urged|rejected|dismissed|criticised|criticized|insisted|called)$/;
/** Offices by which a lead calls people who are named further down, and what they turn out to hold. */
const POSTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:envoy|diplomat|representative|emissary)$/, /ambassador|envoy|diplomat|charge|representative|consul/],
  [/^spokes(?:man|woman|person)$/, /spokes|press secretary/],
  [
    /^(?:official|source)$/,
    /^(?:deputy|assistant|undersecretary|director|head of|adviser|advisor|aide|negotiator|senior)|official|spokes/,
  ],
  [/^(?:negotiator|commander|general|lawmaker|legislator)$/, /negotiator|commander|general|lawmaker|chief/],
  [/minister$/, /^minister$/],
];

/** "A British minister": an office without its portfolio, which those who bear one turn out to hold. */
const BARE = /^(?:(?:senior|junior|cabinet|government) )?minister$/;
const PORTFOLIO = /(?<!prime )minister$/;

/**
 * "A Soviet envoy said …" in a lead, and in the next sentences "X, the Soviet ambassador, told …": who is named later.
 * Null where nobody or more than one fits.
 */
export function namedLater(
  { tokens, sentences }: Parsed,
  phrase: NounPhrase,
  known: ReadonlyMap<NounPhrase, Known>,
): Known | null {
  const role = phrase.role;
  if (!role || phrase.plural || phrase.nonState || phrase.country === null || role.former) return null;
  const introduced = [...known.values()].find((person) => person.introduced === phrase);
  if (introduced) return introduced;
  const body = sentences.filter(({ heading }) => !heading).findIndex(({ index }) => index === phrase.sentence);
  if (body < 0 || body >= LEAD || !speaks(phrase)) return null;
  const posts = POSTS.filter(([called]) => called.test(role.head)).map(([, held]) => held);
  if (BARE.test(role.role)) posts.push(PORTFOLIO);
  const found = [...new Set(known.values())].filter((person) => {
    const told = person.phrases.filter(({ sentence }) => !sentences[sentence]?.heading);
    const first = Math.min(...told.map(({ sentence }) => sentence));
    return (
      first > phrase.sentence &&
      first <= phrase.sentence + REACH &&
      (person.country ?? phrase.country) === phrase.country &&
      !person.barred &&
      person.role !== null &&
      posts.some((held) => held.test(person.role ?? '')) &&
      told.some((mention) => mention.sentence <= first + 1 && speaks(mention))
    );
  });
  return found.length === 1 ? (found[0] ?? null) : null;

  function speaks({ from, to }: NounPhrase): boolean {
    const next = /^(?:has|had|also|later|,)$/.test(keyOfAt(tokens, to)) ? to + 1 : to;
    return SAYS.test(keyOfAt(tokens, next)) || SAYS.test(keyOfAt(tokens, from - 1)) || toldBehind(to);
  }

  /** "X, the ambassador to B, told …", "the minister, X, said": the verb behind a short apposition. */
  function toldBehind(to: number): boolean {
    if (tokens[to]?.text !== ',') return false;
    for (let at = to + 1; at < to + 14; at++) if (tokens[at]?.text === ',') return SAYS.test(keyOfAt(tokens, at + 1));
    return false;
  }
}

/** "A Chinese spokesperson said … spokesperson X added": the country of whoever bore the bare office before, without a name. */
export function countryOfUnnamed({ role, sentence }: NounPhrase, phrases: readonly NounPhrase[]): Iso3 | null {
  if (!role || role.country !== null || role.role !== role.head || !BORNE.test(role.head)) return null;
  const found = new Set(
    phrases.flatMap((other) =>
      other.sort === 'official' && other.sentence < sentence && other.role?.head === role.head && other.country
        ? [other.country]
        : [],
    ),
  );
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

const BORNE = /^(?:spokes(?:man|woman|person)|minister|ambassador|envoy|official|negotiator|diplomat)$/;

/** "Peru's foreign ministry said … Spokesman X added": a bare spokesman is of the body that spoke last, a few sentences before. */
export function countryOfSpeakingBody(
  { tokens }: Parsed,
  { role, sentence, from }: NounPhrase,
  phrases: readonly NounPhrase[],
): Iso3 | null {
  if (!role || role.country !== null || role.role !== role.head || !/^spokes/.test(role.head)) return null;
  const told = phrases.findLast((other) => {
    const near = other.from < from && sentence - other.sentence <= SPOKEN;
    const next = /^(?:has|had|also|later)$/.test(keyOfAt(tokens, other.to)) ? other.to + 1 : other.to;
    return near && other.sort !== 'pronoun' && other.country !== null && SAYS.test(keyOfAt(tokens, next));
  });
  return told?.sort === 'institution' ? told.country : null;
}

/** How many sentences back a spokesman's body may have spoken. */
const SPOKEN = 3;

/** "The Foreign Ministry in Bonn said … A ministry spokesman, X, added": the country of the ministry just told of. */
export function countryOfBody(
  { tokens }: Parsed,
  { role, sentence, from }: NounPhrase,
  phrases: readonly NounPhrase[],
): Iso3 | null {
  const body = role?.country === null ? /\b(?:ministry|embassy|government|palace)\b/.exec(role.role)?.[0] : undefined;
  if (!body) return null;
  const told = phrases.findLast(
    (other) =>
      other.sort === 'institution' &&
      other.country !== null &&
      other.from < from &&
      sentence - other.sentence <= 2 &&
      tokens.slice(other.from, other.to).some(({ lower }) => lower === body),
  );
  return told?.country ?? null;
}
