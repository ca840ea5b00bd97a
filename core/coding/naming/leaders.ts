import { type Iso3, isIso3 } from '../../record/index.ts';
import { foldText } from '../fold.ts';
import lexicon from '../lexicon/en/leaders.json' with { type: 'json' };

interface Leader {
  readonly words: readonly string[];
  readonly country: Iso3;
  /** Of the two lists the first, whose names are the better known. */
  readonly first: boolean;
}

const common: ReadonlySet<string> = new Set(lexicon.commonSurnames);
let index: Map<string, Leader[]> | undefined;

/**
 * The country of a head of state, of government or of a foreign ministry known by name; null for everybody else. A bare
 * surname counts only with an office (`office`) or where it is no common word, and only if all who bore it agree. A king's
 * or prince's one name (`crown`) is a given name: only that of another of his rank is the same.
 */
export function countryOfLeader(name: string, office = false, crown = false): Iso3 | null {
  index ??= build();
  const words = wordsOf(name);
  const surname = words.at(-1);
  if (!surname) return null;
  const bearers = index.get(surname) ?? [];
  const full = bearers.filter((leader) => words.length > 1 && within(words, leader.words));
  if (full.length > 0) return agreed(full);
  if (words.length > 1) return null;
  if (crown) return agreed(bearers.filter((leader) => leader.words.length === 1));
  return office || ((surname.length > 2 || bearers.some((leader) => leader.words.length === 1)) && !common.has(surname))
    ? agreed(bearers)
    : null;
}

function within(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 2) return false;
  if (short.length === long.length) return short.every((word) => long.some((candidate) => isOf(word, candidate)));
  // "Sung Kim" is not "Kim Il Sung": of a longer name the words stand in its order.
  let from = 0;
  return short.every((word) => {
    const at = long.findIndex((candidate, index) => index >= from && isOf(word, candidate));
    from = at + 1;
    return at >= 0;
  });
}

/** The same word, or its initial. */
const isOf = (word: string, candidate: string) =>
  candidate === word || (word.length === 1 && candidate.startsWith(word));

/** The one country of those who bear a name, of the better known where there are such. */
function agreed(bearers: readonly Leader[]): Iso3 | null {
  const known = bearers.filter(({ first }) => first);
  const [one, ...others] = new Set((known.length > 0 ? known : bearers).map(({ country }) => country));
  return others.length === 0 ? (one ?? null) : null;
}

function build(): Map<string, Leader[]> {
  const found = new Map<string, Leader[]>();
  for (const list of [lexicon.leaders, lexicon.officials]) {
    for (const [country, names] of Object.entries(list)) {
      if (!isIso3(country)) continue;
      for (const name of names) addTo(found, { words: wordsOf(name), country, first: list === lexicon.leaders });
    }
  }
  return found;
}

function addTo(found: Map<string, Leader[]>, leader: Leader): void {
  const { words, country } = leader;
  // East Asian family names come first.
  const keys = new Set([words.at(-1) ?? '', ...(/^(?:CHN|KOR|PRK|TWN|VNM)$/.test(country) ? [words[0] ?? ''] : [])]);
  for (const key of keys) {
    const bearers = found.get(key);
    if (bearers) bearers.push(leader);
    else found.set(key, [leader]);
  }
}

function wordsOf(name: string): string[] {
  return foldText(name)
    .toLowerCase()
    .replace(/^(?:king|queen|princess|prince|crown prince|pope|sultan|emperor|lord|archbishop|sheikh) /, '')
    .replace(/,/g, ' ')
    .split(/[\s.-]+/)
    .filter((word) => word !== '' && !/^(?:al|jr|ii|iii|vi)$/.test(word));
}
