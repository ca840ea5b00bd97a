import { type Iso3, isIso3 } from '../record/index.ts';
import { foldText } from './fold.ts';
import lexicon from './lexicon/en/leaders.json' with { type: 'json' };

/** Honours that stand in a name without telling two bearers apart. */
const HONOURS = /^(?:king|queen|prince|emperor|pope|sultan|lord)$/;
/** Surnames too common to stand for a leader without a first name. */
const COMMON = new Set(
  'smith brown taylor clark evans howard king wong lee kim park khan singh ali ahmed hussein martin rice baker hunt cook straw may harris perry gates carter ford powell christopher grant fox lake cohen levy barak young pence vance marin key english peters pavel garcia perez hernandez morales castro fernandez rodriguez gonzalez sanchez lopez costa chavez moreno bush banda phan nguyen pham johnson clinton miller wang yang abdullah hassan mohammed abbas salam aziz hamad khalifa salman faisal rao gandhi bishop howe leo francis benedict charles'.split(
    ' ',
  ),
);

const byWords = new Map<string, Set<Iso3>>();
const bySurname = new Map<string, Set<Iso3>>();
for (const [code, names] of Object.entries(lexicon.leaders)) {
  if (!isIso3(code)) continue;
  for (const name of names) {
    const words = wordsOf(name);
    put(byWords, words.join(' '), code);
    const surname = words.at(-1) ?? '';
    if (words.length > 1 && surname.length > 2 && !COMMON.has(surname) && !HONOURS.test(words[0] ?? '')) {
      put(bySurname, surname, code);
    }
  }
}

/**
 * The country of a well-known head of state, head of government or minister, by full name or by a surname that no other
 * country's leader bears; null for everybody else. For articles that take the office for known: "Putin said".
 */
export function countryOfLeader(name: string): Iso3 | null {
  const words = wordsOf(name);
  const found =
    byWords.get(words.join(' ')) ?? (words.length > 2 ? byWords.get(`${words[0]} ${words.at(-1)}`) : undefined);
  const country = found ?? (words.length === 1 ? bySurname.get(words[0] ?? '') : undefined);
  return country?.size === 1 ? ([...country][0] ?? null) : null;
}

function put(table: Map<string, Set<Iso3>>, key: string, country: Iso3): void {
  const known = table.get(key) ?? new Set<Iso3>();
  table.set(key, known.add(country));
}

function wordsOf(name: string): string[] {
  return foldText(name)
    .toLowerCase()
    .replace(/,? [js]r\.?$/, '')
    .replace(/\b(?:al|el)[- ]/g, '')
    .split(/[\s-]+/)
    .map((word) => word.replace(/[.']/g, ''))
    .filter((word) => word !== '');
}
