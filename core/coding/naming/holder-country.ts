import type { Iso3 } from '../../record/index.ts';
import { keyOf, keyOfAt, keysOf } from '../phrases.ts';
import type { Parsed, Token } from '../types.ts';
import { isGoverned, longQuotations } from './antecedents.ts';
import { isBriefer } from './briefings.ts';
import { countryOfCompany } from './delegations.ts';
import type { Home } from './home.ts';
import { countryOfBody, countryOfSpeakingBody, countryOfUnnamed } from './named-later.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { FAMILY_IN_CAPITALS, type Known } from './people.ts';
import { sharedOffices } from './role-words.ts';
import { countrySpokenFor, countryTellingOf } from './spoken-for.ts';

/**
 * Gives each named holder of an office a country, by the surest sign there is: the words beside the name, a list or owner
 * it belongs to, what the text tells of the office elsewhere, where the text is at home. Changes the persons in `known`.
 */
export function giveCountries(
  parsed: Parsed,
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
  home: Home,
): void {
  const { tokens } = parsed;
  for (const phrase of phrases) {
    const person = known.get(phrase);
    const shared = home.country && sharesOffice(phrase, home.country) ? home.country : home.sharerOf(phrase);
    if (person && shared) person.country = shared;
    if (person && home.sender && (isBriefer(parsed, phrase) || isOwnMinister(tokens, phrase)))
      person.country = home.sender;
    if (person)
      person.country ??=
        countryOfIts(tokens, phrase, phrases) ??
        countryFor(parsed, phrase, phrases) ??
        listedCountry(parsed, phrase, phrases, known) ??
        ownerCountry(tokens, phrase, phrases, known) ??
        countryOfUnnamed(phrase, phrases) ??
        countryOfBody(parsed, phrase, phrases) ??
        countryOfSpeakingBody(parsed, phrase, phrases) ??
        countryOfCompany(tokens, phrase, phrases, known) ??
        countryMetIn(phrase, phrases, known, home) ??
        statedElsewhere(phrase, phrases, known) ??
        countryOfHolder(parsed, phrase, phrases, home);
  }
}

/** "the Minister for Trade, the Hon. X" in a ministry's release: a bare office and a style that it gives its own. */
function isOwnMinister(tokens: readonly Token[], { role, name, country, from }: NounPhrase): boolean {
  // "called on the Prime Minister, the Hon. X": somebody else's
  const before = keyOfAt(tokens, keyOfAt(tokens, from - 1) === 'the' ? from - 2 : from - 1);
  if (/^(?:with|on|upon|by|met|meet|meeting|saw|see|to)$/.test(before)) return false;
  return role !== null && country === null && role.represents && !role.counterpart && /\bhon$/.test(name?.title ?? '');
}

function countryOfHolder(parsed: Parsed, phrase: NounPhrase, phrases: readonly NounPhrase[], home: Home): Iso3 | null {
  if (phrase.nonState || phrase.role?.former) return phrase.role?.country ?? null;
  // "H.E. Dr. X", "Brigadier General X" in a dispatch: who is styled so without a word of another state is the state's own.
  if (!phrase.role && home.country && STYLES.test(phrase.name?.title ?? '')) return home.country;
  if (!phrase.role && isMetWith(parsed.tokens, phrase)) return home.sceneOf(phrase);
  if (phrase.role && !phrase.role.counterpart)
    return (
      phrase.role.country ??
      japaneseStyle(parsed, phrase, phrases) ??
      home.sceneOf(phrase) ??
      (home.country === null ? countryActing(parsed, phrase, phrases) : null) ??
      countrySpokenFor(parsed.tokens, phrase, phrases) ??
      (home.country === null ? countryTellingOf(parsed.tokens, phrase, phrases) : null) ??
      (home.press ? null : home.likelyFor(phrase.role.role))
    );
  return null;
}

/** "The director held the meeting with X": somebody by name alone, whom officials meet. */
function isMetWith(tokens: readonly Token[], { from, name }: NounPhrase): boolean {
  if (!name || name.to - name.from < 2 || keyOfAt(tokens, from - 1) !== 'with') return false;
  return /^(?:meeting|met|talks|call|spoke|discussions|consultations|conversation|negotiations)$/.test(
    keyOfAt(tokens, from - 2),
  );
}

/** "China is angry. The duties are unfair, said X, an official of the ministry": the only country that acts before him, not in what he says. */
function countryActing(
  { tokens, quotations }: Parsed,
  { role, sentence, from, nonState }: NounPhrase,
  phrases: readonly NounPhrase[],
): Iso3 | null {
  if (!role || nonState || !(/\bspokes/.test(role.head) || /\bministry\b/i.test(role.role))) return null;
  const acting = phrases.filter((other) => {
    const start = tokens[other.from]?.start ?? 0;
    return (
      other.from < from &&
      other.sentence >= sentence - 1 &&
      other.country !== null &&
      !isGoverned(tokens, other.from) &&
      !longQuotations({ quotations }).some(({ inner }) => inner.start <= start && start < inner.end)
    );
  });
  const [only, ...more] = new Set(acting.map(({ country }) => country));
  return more.length === 0 ? (only ?? null) : null;
}

const STYLES = /\bh\.?e\b|excellency|general|admiral|brigadier|colonel|commodore|marshal/i;

/** "Mr. HAYASHIDA Jiro, Minister for Foreign Affairs", in a text that names Japan. */
function japaneseStyle({ tokens, source }: Parsed, { name }: NounPhrase, phrases: readonly NounPhrase[]): Iso3 | null {
  const [first, last] = [tokens[name?.from ?? -1], tokens[(name?.to ?? 0) - 1]];
  if (!first || !last || !FAMILY_IN_CAPITALS.test(source.text.slice(first.start, last.end))) return null;
  return phrases.some(({ country }) => country === 'JPN') || /\bprovisional translation\b/i.test(source.text)
    ? ('JPN' as Iso3)
    : null;
}

/** "A, B and C chaired the meeting for Canada": who acts for a state at a meeting is of it. */
function countryFor(
  { tokens }: Parsed,
  { sentence, to, role }: NounPhrase,
  phrases: readonly NounPhrase[],
): Iso3 | null {
  if (!role) return null;
  const state = phrases.find((other) => {
    if (other.sentence !== sentence || other.from < to || other.sort !== 'country' || !other.country) return false;
    const first = keyOfAt(tokens, other.from - 1) === 'the' ? other.from - 1 : other.from;
    return keyOfAt(tokens, first - 1) === 'for';
  });
  if (!state) return null;
  const between = keysOf(tokens, { from: to, to: state.from });
  return ACTS_FOR.test(between) && !/[;:]/.test(between) ? state.country : null;
}

const ACTS_FOR =
  /\b(?:(?:co - |co-)?chair(?:ed|s)?|led|attended|represented|signed)(?: (?:the|a|an|this|its|their)(?: \S+){1,3})? for(?: the)?$/;

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
  // "A will be accompanied by the Minister for Trade, B"
  if (phrase.role && ALONG.test(between.join(' '))) return before.country ?? known.get(before)?.country ?? null;
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

/** Who goes along is of the country of whoever is accompanied. */
const ALONG =
  /^(?:(?:was|were|is|are|will be) )?(?:also )?(?:accompanied|joined (?:on|for) \w+ \w+) by(?: (?:the|his|her))?$/;

const VISITING = /\bvisiting\b/;

function roleWords(tokens: readonly Token[], { role }: NounPhrase): string {
  return role ? keysOf(tokens, role) : '';
}

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

/** "Nicosia wants the troops gone, its president said", "its ministry said": of the state or body that the sentence is about; behind "and its" of the last one. */
export function countryOfIts(
  tokens: readonly Token[],
  { role, sentence, from }: NounPhrase,
  phrases: readonly NounPhrase[],
): Iso3 | null {
  if (role?.determiner !== 'its' && (role !== null || keyOfAt(tokens, from - 1) !== 'its')) return null;
  const things = phrases.filter(
    (other) =>
      other.sentence === sentence &&
      other.from < from &&
      other.country !== null &&
      (other.sort === 'country' || other.sort === 'institution'),
  );
  const joined = keyOfAt(tokens, from - 1) === 'and' ? things.find(({ to }) => to === from - 1) : undefined;
  const free = things.find((other) => !isGoverned(tokens, other.from));
  return (joined ?? free ?? things[0])?.country ?? null;
}

/** "Gorbachev's envoy", "a spokesman for Gorbachev": the country of whoever's he is. */
export function ownerCountry(
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
      (other.sort === 'person' || (other.sort === 'official' && other.country !== null && !other.plural)) &&
      ((other.to === from - 1 && /^['’]s?$/.test(keyOfAt(tokens, from - 1))) ||
        (other.from === to + 1 && /^(?:for|to|of)$/.test(keyOfAt(tokens, to)))),
  );
  return owner ? (known.get(owner)?.country ?? owner.country) : null;
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
  if (own) return scene !== own ? scene : null;
  // "A minister of one state said … His counterpart, X, said": of the other one, where the text tells of two.
  const before = phrases.findLast((other) => other.from < phrase.from && other.role && known.get(other)?.country);
  const last = before && known.get(before)?.country;
  const told = [...new Set(phrases.flatMap(({ country }) => (country === null ? [] : [country])))];
  return last && told.length === 2 && told.includes(last) ? (told.find((country) => country !== last) ?? null) : null;
}
