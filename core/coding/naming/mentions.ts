import type { Iso3 } from '../../record/index.ts';
import { keyOf, keyOfAt, type Match } from '../phrases.ts';
import { range } from '../range.ts';
import type { CountryMention, Parsed, Token } from '../types.ts';
import { withAssociations } from './association-names.ts';
import { withBodyNames } from './body-names.ts';
import { gazetteer, type Named, type NamedSort } from './gazetteer.ts';
import { misspelt } from './misspellings.ts';
import { NOT_NAMES } from './name-words.ts';
import { withNamesakes } from './namesake-cities.ts';
import { withOwnHouses } from './own-houses.ts';
import { modifiers } from './role-words.ts';
import { withRuling } from './ruling.ts';

/** A named thing over tokens `from` to `to` (end exclusive). */
export interface Tag {
  readonly from: number;
  readonly to: number;
  readonly sort: NamedSort;
  readonly country: Iso3 | null;
  /** Which group of states, for the sort `group`. */
  readonly group?: string;
}

/** Which of two readings of one phrase stands: a country before its capital, a capital before the house in it. */
const RANK: readonly NamedSort[] = [
  'none',
  'name',
  'nationality',
  'people',
  'capital',
  'metonym',
  'institution',
  'nonState',
  'body',
  'place',
  'group',
];

/** Everything named by the lexicons, longest match first, without overlaps, in reading order. */
export function tagsOf({ tokens, sentences }: Parsed): Tag[] {
  const lexicon = gazetteer();
  const found: Tag[] = [];
  for (const sentence of sentences) {
    const { start, end } = sentence.tokens;
    for (let at = start; at < end; at++) {
      const matches = lexicon.matchesAt(tokens, at, end).filter((match) => isRightCase(match, tokens));
      const longest = matches[0];
      if (!longest) {
        const token = tokens[at];
        const slip =
          token && /^\p{Lu}\p{Ll}+$/u.test(token.text) && !isAmongNames(tokens, at) ? misspelt(token.lower) : null;
        if (slip) found.push({ from: at, to: at + 1, ...slip });
        continue;
      }
      const best = matches
        .filter((match) => match.to === longest.to)
        .reduce((one, other) => (rank(other) < rank(one) ? other : one));
      if (best.value.sort === 'place' && best.to - best.from === 1 && isSentenceWord(tokens, at, start)) continue;
      const { sort, country, group } = best.value;
      found.push({ from: best.from, to: best.to, sort, country, ...(group !== undefined && { group }) });
      at = best.to - 1;
    }
  }
  const own = found
    .filter((tag) => !isHouseOfOthers(tokens, tag, found))
    .map((tag) => (isOwnCouncil(tokens, tag, found) ? { ...tag, sort: 'body' as const } : tag));
  const housed = withOwnHouses(tokens, own);
  const named = withRuling(tokens, withCongo(tokens, withKorea(tokens, withNamesakes(tokens, housed))));
  return withAssociations(tokens, withBodyNames(tokens, named));
}

/** "Abdul Karim Malan", "Malan Idris": no slip of a nationality, but a word of a name. */
function isAmongNames(tokens: readonly Token[], at: number): boolean {
  const isName = (token: Token | undefined) =>
    token?.pos === 'PROPN' &&
    token.sentence === tokens[at]?.sentence &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    !NOT_NAMES.has(keyOf(token)) &&
    !modifiers.has(keyOf(token));
  const next = tokens[at + 1];
  return isName(tokens[at - 1]) || (isName(next) && !OFFICE.test(next?.lower ?? ''));
}

/** What a misspelt nationality may stand before. */
const OFFICE =
  /^(?:president|premier|chancellor|minister|secretary|ambassador|envoy|king|queen|prince|princess|emir|general|admiral|governor|speaker|leader|chairman|representative|officials?|delegation|diplomats?|spokes\w+|embassy|ministry|government|parliament|republic|authority)$/;

/** "Korean" alone is the Republic's in an article that names only that one of the two states. */
function withKorea(tokens: readonly Token[], tags: readonly Tag[]): Tag[] {
  const named = new Set(tags.map(({ country }) => country));
  const south = 'KOR' as Iso3;
  const alone = named.has(south) && !named.has('PRK' as Iso3);
  const covered = new Set(tags.flatMap(({ from, to }) => range(from, to)));
  const more = tokens.flatMap(({ text }, at): Tag[] => {
    const sort = Object.hasOwn(KOREA, text) ? KOREA[text] : undefined;
    const meant = alone || (text === 'Korea' && isItsOffice(tokens, at));
    return sort && meant && !covered.has(at) ? [{ from: at, to: at + 1, sort, country: south }] : [];
  });
  return [...tags, ...more].sort((one, other) => one.from - other.from);
}

/** "the President of Korea": the Republic's, whose offices alone are told by the bare name. */
const isItsOffice = (tokens: readonly Token[], at: number): boolean =>
  keyOfAt(tokens, at - 1) === 'of' && OFFICE.test(keyOfAt(tokens, at - 2));

const KOREA: Readonly<Record<string, NamedSort>> = { Korea: 'name', Korean: 'nationality', Koreans: 'people' };

/** "the Russian Security Council", "secretary of the Security Council": a state's own rather than the United Nations'. */
function isOwnCouncil(tokens: readonly Token[], { from, to, sort }: Tag, all: readonly Tag[]): boolean {
  if (sort !== 'nonState' || to - from !== 2 || tokens[from]?.lower !== 'security') return false;
  if (/^(?:deputy|secretary|chief)$/i.test(tokens[to]?.text ?? '')) return true;
  const words = tokens.slice(Math.max(0, from - 3), from).map(keyOf);
  if (/(?:secretary|chairman|chairperson) (?:of|of the)$/.test(words.join(' '))) return true;
  const before = isPossessive(tokens[from - 1]) ? from - 1 : from;
  const behind = tokens[to]?.lower === 'of' ? to + 1 + (tokens[to + 1]?.lower === 'the' ? 1 : 0) : -1;
  return all.some(
    (other) =>
      other.country !== null &&
      ((other.to === before && /^(?:name|nationality)$/.test(other.sort)) ||
        (other.from === behind && other.sort === 'name')),
  );
}

/** "Congo" is the Republic of the Congo in an article that names only that one of the two states in full, or the other as Zaire. */
function withCongo(tokens: readonly Token[], tags: readonly Tag[]): Tag[] {
  const [north, south] = ['COG' as Iso3, 'COD' as Iso3];
  const isOpen = ({ country, from, to }: Tag) =>
    country === south && to === from + 1 && /^congo/i.test(tokens[from]?.text ?? '');
  const beside = tags.some(
    ({ from }) =>
      /^zair/i.test(tokens[from]?.text ?? '') && !/^(?:former|formerly|then)$/.test(tokens[from - 1]?.lower ?? ''),
  );
  const only =
    beside ||
    (tags.some(({ country }) => country === north) && !tags.some((tag) => tag.country === south && !isOpen(tag)));
  return tags.map((tag) => (only && isOpen(tag) ? { ...tag, country: north } : tag));
}

/** "Blue House" is the seat of a government only where its country is named, too: others call their houses so. */
function isHouseOfOthers(tokens: readonly Token[], { from, sort, country }: Tag, all: readonly Tag[]): boolean {
  const first = tokens[from];
  if (!/^(?:metonym|place)$/.test(sort) || !first || keyOf(first) !== 'blue') return false;
  return !all.some((other) => other.country === country && other.sort !== sort);
}

const rank = (match: Match<Named>) => RANK.indexOf(match.value.sort);

function isRightCase({ from, to, value, exact, form }: Match<Named>, tokens: readonly Token[]): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (exact || /^U\.?S/.test(form)) {
    const written = tokens
      .slice(from, to)
      .map((token) => token.text.replace(/\./g, ''))
      .join(' ');
    return written === form.replace(/\./g, '');
  }
  if (value.combining && (tokens[to]?.text !== '-' || !/^\p{Lu}/u.test(tokens[to + 1]?.text ?? ''))) return false;
  // "the States" are not "the states of the region".
  if (form === 'the States') return /^\p{Lu}/u.test(tokens[to - 1]?.text ?? '');
  if (/^\p{Lu}/u.test(first.text)) return true;
  return (
    value.loose ||
    ARABIC.test(
      tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    )
  );
}

/** "al-Quds", "el-Obeid": a name whose article has no capital. */
const ARABIC = /^(?:al|el|ad|ar|as|ash|az)(?: ?- ?| )\p{Lu}/u;

/** A word that is a capital only because it opens the sentence cannot be told from a place of that name. */
function isSentenceWord(tokens: readonly Token[], at: number, start: number): boolean {
  return at === start && tokens[at]?.pos !== 'PROPN';
}

/** Words and phrases that name a country, in reading order; a nationality before a sea or a breed of dog is none. */
export function countryMentions(parsed: Parsed, tags: readonly Tag[] = tagsOf(parsed)): CountryMention[] {
  const found: CountryMention[] = [];
  for (const { from, to, sort, country } of tags) {
    const how = HOW[sort];
    const first = parsed.tokens[from];
    const last = parsed.tokens[to - 1];
    if (!how || !country || !first || !last) continue;
    found.push({ start: first.start, end: last.end, country, how });
  }
  return found;
}

const HOW: Partial<Record<NamedSort, CountryMention['how']>> = {
  name: 'name',
  nationality: 'nationality',
  people: 'nationality',
  capital: 'capital',
  metonym: 'metonym',
  institution: 'institution',
};

/** Whether token `at` is the possessive mark of the word before it. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && (keyOf(token) === "'s" || token.text === "'" || token.text === '’');
}
