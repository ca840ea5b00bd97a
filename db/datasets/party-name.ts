import { countryName, type Iso3 } from '../../core/record/index.ts';

/** What a party is called in a summary, and found by: the data set's name for it, and always its country. */
export function partyName(country: Iso3, name: string | null): string {
  const own = countryName(country);
  if (name === null) return own;
  return name.toLowerCase().includes(own.toLowerCase()) ? name : `${name} (${own})`;
}

/** The role in such a name ("Foreign Affairs (Iran)": Foreign Affairs); null where it is only the country. */
export function roleIn(name: string, country: Iso3): string | null {
  const own = countryName(country);
  if (name.toLowerCase() === own.toLowerCase()) return null;
  const suffix = ` (${own})`;
  return name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}
