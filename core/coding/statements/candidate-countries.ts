import type { Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { CountryMention } from '../types.ts';
import { claimed } from './about.ts';
import type { Utterance } from './evidence.ts';
import { mentionsIn, type SortedMention } from './mention-sorts.ts';

/** A country that an utterance may be about, with the signs that speak for and against it. */
export interface Candidate {
  readonly country: Iso3;
  readonly signs: readonly string[];
}

/** What is known beside its words of whom an utterance is about. */
export interface Surroundings {
  /** Whom the speaker is facing. */
  readonly faced: readonly Iso3[];
  /** What the same side spoke of before. */
  readonly before: readonly Iso3[];
  /** Those that the words tell by rule. */
  readonly told: readonly Iso3[];
}

/**
 * The countries that an utterance may be about, those it names first: each with what can be seen of it in the words, in
 * the surroundings and in the article.
 */
export function candidatesOf(aids: Aids, utterance: Utterance, surroundings: Surroundings): Candidate[] {
  const own = utterance.speaker.country;
  const mentions = mentionsIn(aids, utterance);
  const signs = new Map<Iso3, Set<string>>();
  const add = (country: Iso3, ...more: readonly string[]) => {
    const known = signs.get(country) ?? new Set<string>();
    for (const sign of more) known.add(sign);
    if (country !== own) signs.set(country, known);
  };
  const claims = new Set(claimed(aids, utterance, mentions, false));
  for (const mention of mentions) {
    add(mention.named.country, `named: ${mention.sort}`, ...signsOfMention(aids, utterance, mention));
    if (mention.sort === 'claim')
      add(mention.named.country, claims.has(mention.named) ? 'main claim' : 'beside the main claim');
  }
  const [first] = firstClaims(aids, utterance, mentions);
  if (first) add(first, 'first claim');
  for (const country of surroundings.faced) add(country, 'faced');
  for (const country of surroundings.before) add(country, 'spoken of before');
  for (const country of surroundings.told) add(country, 'told');
  return [...signs].map(([country, ofCountry]) => ({
    country,
    signs: [...ofCountry, ...signsAmongAll(mentions, country, ofCountry), ...signsInArticle(aids, own, country)].sort(),
  }));
}

const ARTICLES = /^(?:the|a|an|its|their|his|her|this|all)$/;
const LEADING = /^(?:with|of|to|against|on|from|by|in|between|for|and)$/;

/** How a country stands in the words of what is said. */
function signsOfMention(aids: Aids, utterance: Utterance, { named, sort }: SortedMention): string[] {
  if (sort === 'beside') return [];
  const { tokens, tokenFrom } = aids;
  const at = tokenFrom(named.start);
  const lead = ARTICLES.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const word = tokens[lead]?.lower ?? '';
  const next = tokens[tokenFrom(named.end)];
  const mention = aids.countries.find(({ start }) => start === named.start);
  const objects = utterance.attributions.filter(
    ({ verbAt }) => at > verbAt && lead - verbAt >= -1 && lead - verbAt <= 2,
  );
  return [
    aids.quoteAt[at] === -1 ? 'outside quotations' : 'quoted',
    mention ? `by ${mention.how}` : 'by a person',
    ...objects.map(({ reporting }) => `object of ${reporting?.frame ?? 'a noun'}`),
    ...(LEADING.test(word) ? [`behind ${word}`] : []),
    ...(/^(?:and|,)$/.test(word) ? ['joined to one before'] : []),
    ...(tokens[lead]?.pos === 'VERB' ? ['object of a verb'] : []),
    ...(next && /^['’]s?$/.test(next.lower) ? ['owner'] : []),
    ...(next && /^(?:and|,)$/.test(next.lower) ? ['joined to the next'] : []),
    ...(next && /^(?:AUX|VERB)$/.test(next.pos) ? ['acts'] : []),
    ...(mention?.how === 'nationality' && next && /^(?:NOUN|ADJ)$/.test(next.pos) ? ['adjective'] : []),
  ];
}

/** The country of the first claim behind the first verb of speech, else of the first claim. */
function firstClaims(aids: Aids, { attributions }: Utterance, mentions: readonly SortedMention[]): Iso3[] {
  const claims = mentions.filter(({ sort }) => sort === 'claim').map(({ named }) => named);
  const verb = Math.min(...attributions.map(({ verbAt }) => verbAt));
  const said = claims.find(({ start }) => attributions.length === 0 || start > (aids.tokens[verb]?.start ?? 0));
  const first = said ?? claims[0];
  return first ? [first.country] : [];
}

/** How a country stands to the others of the utterance. */
function signsAmongAll(mentions: readonly SortedMention[], country: Iso3, own: ReadonlySet<string>): string[] {
  const named = new Set(mentions.map((mention) => mention.named.country));
  const claims = new Set(mentions.flatMap((mention) => (mention.sort === 'claim' ? [mention.named.country] : [])));
  const often = mentions.filter((mention) => mention.named.country === country).length > 1;
  const alone = claims.size === 0;
  return [
    ...(claims.size > 0 ? [claims.size === 1 ? 'one claim' : claims.size === 2 ? 'two claims' : 'more claims'] : []),
    ...(alone ? [named.size === 0 ? 'none named' : 'no claim'] : []),
    ...(claims.size === 1 && claims.has(country) ? ['the one claim'] : []),
    ...(named.size === 1 && named.has(country) ? ['the one named'] : []),
    ...(often ? ['several times'] : []),
    ...(alone && own.has('named: scene') ? ['scene alone'] : []),
    ...(own.has('faced') && own.has('named: scene') ? ['scene and faced'] : []),
    ...(alone && own.has('named: passing') ? ['in passing alone'] : []),
    ...(named.has(country) ? [] : ['unnamed']),
    ...(alone && !named.has(country) && own.has('faced') ? ['faced alone'] : []),
    ...(alone && !named.has(country) && own.has('spoken of before') ? ['spoken of before alone'] : []),
  ];
}

/** How much the article speaks of a country among all but the speaker's own. */
function signsInArticle({ countries, sentences }: Aids, own: Iso3 | null, country: Iso3): string[] {
  const abroad = countries.filter((mention) => mention.country !== own);
  const here = abroad.filter((mention) => mention.country === country);
  const share = here.length / Math.max(1, abroad.length);
  const body = sentences.find(({ heading }) => !heading)?.start ?? 0;
  const isAbove = ({ start }: CountryMention) => start < body;
  return [
    share >= 0.6
      ? 'most of the article'
      : share >= 0.3
        ? 'much of the article'
        : share >= 0.1
          ? 'some of the article'
          : 'little of the article',
    ...(here.length <= 1 ? ['once in the article'] : []),
    ...(here.some(isAbove) ? ['in the headline'] : []),
  ];
}
