import type { Iso3 } from '../../record/index.ts';
import type { Parsed } from '../types.ts';
import { countryOfLeader } from './leaders.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * The country of the president or prime minister whom a text names without saying of which: a newspaper does so with its
 * own alone. Null where it does so with those of several.
 */
export function unmarkedLeader({ tokens }: Parsed, phrases: readonly NounPhrase[]): Iso3 | null {
  const homes = new Set(
    phrases.flatMap(({ role, name, country }) => {
      if (!role || !name || country !== null || !/^(?:president|prime minister|chancellor)$/.test(role.role)) return [];
      const words = tokens.slice(name.from, name.to).map(({ text }) => text);
      return countryOfLeader(words.join(' '), true) ?? [];
    }),
  );
  const [only] = homes;
  return homes.size === 1 ? (only ?? null) : null;
}
