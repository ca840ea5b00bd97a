import type { Iso3 } from '../../record/index.ts';
import type { Parsed } from '../types.ts';
import { countryOfLeader } from './leaders.ts';
import type { NamePhrase } from './name-phrases.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * The country of the president or prime minister whom a text names without saying of which: a newspaper does so with its
 * own alone. Null where it does so with those of several.
 */
export function unmarkedLeader({ tokens }: Parsed, phrases: readonly NounPhrase[]): Iso3 | null {
  const homes = new Set(
    phrases.flatMap(({ role, name, country }) => {
      if (!role || !name || country !== null || !/^(?:president|prime minister|chancellor)$/.test(role.role)) return [];
      return isMarked(tokens, name, phrases) ? [] : (countryOfNamed(tokens, name) ?? []);
    }),
  );
  const [only] = homes;
  return homes.size === 1 ? (only ?? null) : null;
}

/** "President Putin", who was "Russian President Vladimir Putin" before. */
function isMarked(tokens: Parsed['tokens'], { to }: NamePhrase, phrases: readonly NounPhrase[]): boolean {
  const surname = tokens[to - 1]?.lower;
  return phrases.some(({ name, country }) => country !== null && name && tokens[name.to - 1]?.lower === surname);
}

/** The country of the leader in office that a name in the text is known to be of. */
export function countryOfNamed(tokens: Parsed['tokens'], { from, to }: NamePhrase): Iso3 | null {
  const words = tokens.slice(from, to).map(({ text }) => text);
  return countryOfLeader(words.join(' '), true);
}
