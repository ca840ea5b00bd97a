import { COUNTRIES, countryName, type Iso3 } from '../record/index.ts';
import codes from './country-codes.json' with { type: 'json' };
import names from './country-names.json' with { type: 'json' };
import fips from './fips.json' with { type: 'json' };

/** A country of today, a part of the world that is none, or null where nobody knows the code. */
export type CodedCountry = Iso3 | 'region' | null;

/** A three-letter code as CAMEO uses it: ISO's, with CAMEO's own and former ones, and those of regions (EUR, AFR). */
export function countryOfCode(code: string): CodedCountry {
  return byCode.get(code) ?? null;
}

/** The country of a FIPS 10-4 code, as GDELT uses for places; null where it is none. */
export function countryOfFips(code: string): Iso3 | null {
  return byFips.get(code) ?? null;
}

/** The country an English name or a three-letter code stands for; null where nobody knows it. */
export function countryOfName(name: string): CodedCountry {
  const known = byCode.get(name) ?? seen.get(name);
  if (known !== undefined) return known;
  const found = byName.get(keyOf(name)) ?? byCode.get(name.toUpperCase()) ?? null;
  if (seen.size < 10_000) seen.set(name, found);
  return found;
}

const byCode = new Map<string, Iso3 | 'region'>(COUNTRIES.map((code) => [code, code]));
const isCountry = (code: string): code is Iso3 => byCode.has(code);
for (const [code, country] of Object.entries(codes.other)) if (isCountry(country)) byCode.set(code, country);
for (const region of codes.regions) byCode.set(region, 'region');

const byFips = new Map<string, Iso3>();
for (const [code, country] of Object.entries(fips.codes)) if (isCountry(country)) byFips.set(code, country);

const byName = new Map<string, Iso3>(COUNTRIES.map((code) => [keyOf(countryName(code)), code]));
for (const [name, country] of Object.entries(names.names)) if (isCountry(country)) byName.set(keyOf(name), country);

/** What was asked for before, since data sets repeat a few hundred names a million times. */
const seen = new Map<string, CodedCountry>();

function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z]+/g, ' ')
    .replace(/\bthe\b/g, '')
    .replace(/ +/g, ' ')
    .trim();
}
