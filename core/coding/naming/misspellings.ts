import { type Iso3, isIso3 } from '../../record/index.ts';
import cities from '../lexicon/en/cities.json' with { type: 'json' };
import countries from '../lexicon/en/countries.json' with { type: 'json' };
import leaders from '../lexicon/en/leaders.json' with { type: 'json' };
import type { NamedSort } from './gazetteer.ts';

export interface Misspelt {
  readonly sort: NamedSort;
  readonly country: Iso3;
}

/** Shorter words have too many neighbours that are words themselves. */
const SHORTEST = 6;
/** Variants that are words or names. */
const WORDS: ReadonlySet<string> = new Set([
  'romani',
  'persia',
  'panama',
  'austria',
  'algeria',
  'nigeria',
  'slovenia',
  'slovakia',
  'syrian',
  'indian',
  'marian',
  'samoan',
  'german',
  'russia',
  'serbia',
]);
let table: Map<string, Misspelt> | undefined;

/**
 * The country meant by a word of one slip in a country's name or nationality: two neighbouring letters changed round
 * ("Isreali") or one left out ("Brzil"). Null for everything else, and where two countries could be meant.
 */
export function misspelt(word: string): Misspelt | null {
  if (word.length < SHORTEST - 1) return null;
  table ??= build();
  return table.get(word.toLowerCase()) ?? null;
}

function build(): Map<string, Misspelt> {
  const found = new Map<string, Misspelt>();
  const right = new Set<string>(WORDS);
  // "Kenan" is a given name and no slip of "Kenyan".
  for (const names of Object.values(leaders.leaders))
    for (const name of names) for (const word of name.toLowerCase().split(/[ -]/)) right.add(word);
  for (const list of Object.values(cities)) for (const name of list.toLowerCase().split('|')) right.add(name);
  const forms: [string, Misspelt][] = [];
  for (const [country, { names, adjectives, people }] of Object.entries(countries)) {
    if (!isIso3(country)) continue;
    const add = (list: readonly string[], sort: NamedSort) => {
      for (const form of list) {
        const word = form.toLowerCase();
        right.add(word);
        if (/^[a-z]+$/.test(word) && word.length >= SHORTEST) forms.push([word, { sort, country }]);
      }
    };
    add(names, 'name');
    add(adjectives, 'nationality');
    add(people, 'people');
  }
  const doubtful = new Set<string>();
  for (const [word, meaning] of forms) {
    for (const slip of slips(word)) {
      if (right.has(slip)) continue;
      const other = found.get(slip);
      if (other && other.country !== meaning.country) doubtful.add(slip);
      else if (!other) found.set(slip, meaning);
    }
  }
  for (const slip of doubtful) found.delete(slip);
  return found;
}

/** One pair of neighbours changed round or one letter left out; the first letter and, for omissions, the last stay. */
function slips(word: string): string[] {
  const found: string[] = [];
  for (let at = 1; at < word.length - 1; at++) {
    found.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
    found.push(word.slice(0, at) + word.slice(at + 1));
  }
  return found.filter((slip) => slip !== word);
}
