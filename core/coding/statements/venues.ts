import type { Aids } from '../reading-aids.ts';
import type { CountryMention } from '../types.ts';
import type { About } from './about.ts';
import type { Utterance } from './evidence.ts';

/** How far (in code units) before "in Vienna" what is to take place there may stand. */
const REACH = 90;

/** What takes place at a venue: whoever says so speaks of those who gather there, not of their hosts. */
const OCCASION =
  /\b(?:meet(?:s|ings?)?|met|talks|summits?|conferences?|sessions?|negotiations|consultations|congress|assembly|gatherings?|symposium|round|discuss(?:ed|es|ions?|ing)?|unveil(?:ed|ing)?|present(?:ed|ing)?|put forward|speech|address|announc(?:ed?|ing)|signed)\b(?:(?!\b(?:that|which|who|and|but)\b)[^.;,])*$/i;

/** "It will be discussed in Vienna in June": the countries told of are but where others gather. */
export function isVenue(aids: Aids, utterance: Utterance, { basis, countries }: About): boolean {
  if (basis !== 'scene') return false;
  const named = aids.countriesIn(utterance).filter(({ country }) => countries.includes(country));
  return named.length > 0 && named.every((mention) => isGatheredAt(aids, mention));
}

/** "a conference in Vienna", "they will meet in Austria": a country named as the place of it. */
export function isGatheredAt({ source, sentenceOf }: Aids, { start, how }: CountryMention): boolean {
  if (!/^(?:name|capital|metonym)$/.test(how)) return false;
  const from = Math.max(sentenceOf(start)?.start ?? 0, start - REACH);
  const before = source.text.slice(from, start).replace(/\s+/g, ' ');
  return /\b(?:in|at) $/.test(before) && OCCASION.test(before);
}
