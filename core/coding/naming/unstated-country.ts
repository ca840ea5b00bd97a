import type { Iso3 } from '../../record/index.ts';
import { keyOfAt, keysOf } from '../phrases.ts';
import { isNamedOtherwise, isObject } from './antecedents.ts';
import { sameDelegation } from './delegations.ts';
import { countryInFocus } from './focus.ts';
import { countryOfIts } from './holder-country.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { countrySpokenFor } from './spoken-for.ts';
import { isQuoted, type ToldSoFar } from './told-so-far.ts';

/** The country of a body that states none: by its owner, by where the article is at home, by what acts around it. */
export function bodyCountry(told: ToldSoFar, phrase: NounPhrase): Iso3 | null {
  const { parsed, phrases, home } = told;
  const { tokens } = parsed;
  if (isOfNoState(phrase, phrases)) return null;
  const owner = countryOfIts(tokens, phrase, phrases);
  if (owner) return owner;
  if (/^(?:his|her|its|their)$/.test(keyOfAt(tokens, phrase.from - 1))) return told.last.topic?.country ?? home.country;
  if (isNamedOtherwise(tokens, phrase)) return home.country;
  if (isForeignOffice(told, keysOf(tokens, phrase))) return BRITAIN;
  return (
    (home.dateline === null ? null : home.country) ??
    sameDelegation(tokens, phrase, phrases) ??
    nearestCountry(told, phrase) ??
    home.country ??
    (home.press ? countryInFocus(told, phrase.sentence) : null)
  );
}

/** The country of an official of whom none is stated. */
export function officialCountry(told: ToldSoFar, phrase: NounPhrase): Iso3 | null {
  const { parsed, phrases, home } = told;
  const { tokens } = parsed;
  if (phrase.role?.counterpart) return null;
  if (isForeignOffice(told, phrase.role?.role ?? '')) return BRITAIN;
  // "The Secretary" without more is the United States' in the releases that say so.
  if (home.country === null && phrase.role?.role === 'secretary' && phrase.role.determiner === 'the')
    return 'USA' as Iso3;
  const owner = countryOfIts(tokens, phrase, phrases);
  if (owner) return owner;
  const embassy = home.embassyOf(phrase);
  if (embassy) return embassy;
  // "PM call with President B": who opens a headline without more is the sender's own.
  const here = parsed.sentences[phrase.sentence];
  const opens = here?.heading === true && here.tokens.start === phrase.from;
  const { role, determiner } = phrase.role ?? { role: '', determiner: '' };
  const single =
    ((determiner === 'the' || opens) && !phrase.plural) ||
    (/^(?:|an?|one)$/.test(determiner) && /^government (?:source|official)/i.test(role));
  return (
    home.country ??
    countrySpokenFor(tokens, phrase, phrases) ??
    (home.press ? countryInFocus(told, phrase.sentence) : null) ??
    (single ? home.likelyFor(role) : null) ??
    (opens ? null : nearestCountry(told, phrase))
  );
}

/** "Vice Defence Minister X" in a newspaper: of the country that it has just told of, else of its own. */
export function goneOnWith(told: ToldSoFar, { role, nonState, sentence }: NounPhrase): Iso3 | null {
  const { home } = told;
  if (!home.press || !role?.represents || role.former || role.counterpart || nonState) return null;
  return countryInFocus(told, sentence) ?? home.likelyFor(role.role);
}

/** "a Houthi delegation", "a UN team" */
function isOfNoState({ from }: NounPhrase, phrases: readonly NounPhrase[]): boolean {
  return phrases.some(({ to, nonState }) => nonState && to === from);
}

/** Whose Foreign Office it is goes without saying in an article that names Britain. */
function isForeignOffice({ home, named }: ToldSoFar, words: string): boolean {
  return home.country === null && /^(?:the )?foreign office\b/.test(words) && named.has(BRITAIN);
}

const BRITAIN = 'GBR' as Iso3;

/** The only country that acts in the sentences around, for a body without one of its own. */
function nearestCountry(told: ToldSoFar, phrase: NounPhrase): Iso3 | null {
  const { parsed, inSentence, quoted } = told;
  const start = parsed.tokens[phrase.from]?.start ?? 0;
  // An official outside a quotation is of none of the countries that he names in it.
  const said = phrase.role === null || quoted.some(({ inner }) => inner.start <= start && start < inner.end);
  const around = [...(inSentence[phrase.sentence] ?? []), ...(inSentence[phrase.sentence - 1] ?? [])];
  const countries = new Set(
    around
      .filter((actor) => actor.country && !isObject(parsed.tokens, actor, parsed) && (said || !isQuoted(told, actor)))
      .map((actor) => actor.country),
  );
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}
