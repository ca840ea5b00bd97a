import type { Iso3 } from '../../record/index.ts';
import countries from '../lexicon/en/countries.json' with { type: 'json' };

const known: Readonly<Record<string, { readonly capitals: readonly string[] }>> = countries;

/** The capital of a country, the first where it has several; null where the lexicon holds none. */
export function capitalOf(country: Iso3): string | null {
  return known[country]?.capitals[0] ?? null;
}
