import type { Iso3 } from '../record/index.ts';

/** Each country once, the one that stands there most often first; of equals the one that stands there first. */
export function mostOften(countries: readonly Iso3[]): Iso3[] {
  return [...Map.groupBy(countries, (country) => country)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([country]) => country);
}
