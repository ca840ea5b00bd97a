import { z } from 'zod';
import countries from './countries.json' with { type: 'json' };

/** ISO 3166-1 alpha-3 code of a present-day country (plus XKX, the user-assigned code in use for Kosovo). */
export type Iso3 = string & { readonly __iso3: unique symbol };

/** Whether the text has the shape of an alpha-3 code. Whether the code is assigned is for the country table to say. */
export function isIso3(text: string): text is Iso3 {
  return /^[A-Z]{3}$/.test(text);
}

/** Schema of a country code on the wire. */
export const iso3Schema = z.custom<Iso3>(
  (value) => typeof value === 'string' && isIso3(value),
  'is not an ISO 3166-1 alpha-3 code',
);

/** Two different countries in alphabetical order of their codes: `IRN-IRQ`. */
export type PairKey = `${string}-${string}` & { readonly __pair: unique symbol };

/** The key of a pair, whichever way round the two are given. Throws a RangeError for a country and itself. */
export function pairKey(one: Iso3, other: Iso3): PairKey {
  if (one === other) throw new RangeError(`${one} makes no pair with itself`);
  return (one < other ? `${one}-${other}` : `${other}-${one}`) as PairKey;
}

/** English short name of a country; the code itself where the table has none. */
export function countryName(code: Iso3): string {
  return table[code]?.name ?? code;
}

/** ISO 3166-1 alpha-2 code, by which flags are named; null where the table has none. */
export function alpha2Of(code: Iso3): string | null {
  return table[code]?.alpha2 ?? null;
}

/** Every country of the table, in order of code. */
export const COUNTRIES: readonly Iso3[] = Object.keys(countries) as Iso3[];

const table: Readonly<Record<string, { readonly alpha2: string; readonly name: string }>> = countries;
