import type { Iso3 } from '../core/record/index.ts';
import { countryCode, countryOf } from './codes.ts';
import { type Columns, MANY } from './columns/columns.ts';

/**
 * All countries with events, most first. Beside a country, the others, each with the number of events the two share
 * as a pair (it may be none).
 */
export function countries(columns: Columns, beside: Iso3 | null): { code: Iso3; count: number }[] {
  const all = countAll(columns);
  const shared = beside === null ? all : countBeside(columns, beside);
  return [...all.keys()]
    .filter((code) => code !== beside)
    .map((code) => ({ code, count: shared.get(code) ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

const counted = new WeakMap<Columns, Map<Iso3, number>>();

/** The same for every choice of a country, until the columns change. */
function countAll(columns: Columns): Map<Iso3, number> {
  const known = counted.get(columns);
  if (known) return known;
  const found = sumOf(columns);
  counted.set(columns, found);
  return found;
}

function sumOf({ actor, recipient, length, many }: Columns): Map<Iso3, number> {
  const counts = new Uint32Array(COUNTRIES);
  for (let at = 0; at < length; at++) {
    const from = actor[at] ?? 0;
    if (from === MANY) continue;
    const to = recipient[at] ?? 0;
    counts[from] = (counts[from] ?? 0) + 1;
    counts[to] = (counts[to] ?? 0) + 1;
  }
  const found = named(counts);
  for (const { countries } of many.values()) for (const country of countries.keys()) count(found, country);
  return found;
}

function countBeside({ actor, recipient, length, many }: Columns, beside: Iso3): Map<Iso3, number> {
  const own = countryCode(beside);
  const counts = new Uint32Array(COUNTRIES);
  for (let at = 0; at < length; at++) {
    const from = actor[at] ?? 0;
    const to = recipient[at] ?? 0;
    if (from === own) counts[to] = (counts[to] ?? 0) + 1;
    else if (to === own && from !== MANY) counts[from] = (counts[from] ?? 0) + 1;
  }
  const found = named(counts);
  for (const { pairs } of many.values()) {
    for (const pair of pairs.keys()) {
      const [one, other] = pair.split('-');
      if (one === beside || other === beside) count(found, (one === beside ? other : one) as Iso3);
    }
  }
  return found;
}

/** Codes run from 1 to 26³; 0 counts those without a country. */
const COUNTRIES = 26 ** 3 + 1;

function named(counts: Uint32Array): Map<Iso3, number> {
  const found = new Map<Iso3, number>();
  for (const [code, number] of counts.entries()) if (code > 0 && number > 0) found.set(countryOf(code), number);
  return found;
}

function count(counts: Map<Iso3, number>, country: Iso3): void {
  counts.set(country, (counts.get(country) ?? 0) + 1);
}
