import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { type SpeechNoun, speechNoun } from './reporting.ts';

/** The first noun of speech after a verb, before the phrase is left: "expressed his country's deep concern". */
export function nounAfter(aids: Aids, sentence: Sentence, from: number): SpeechNoun | null {
  for (let at = from; at < Math.min(from + 9, sentence.tokens.end); at++) {
    const token = aids.tokens[at];
    if (!token || /^[.;:]$/.test(token.text) || token.pos === 'SCONJ') return null;
    const noun = speechNoun(token.lower);
    const possessed = /^(?:its|his|her|their|full|strong|firm)$/.test(aids.tokens[at - 1]?.lower ?? '');
    if (noun && (token.pos !== 'VERB' || at === from || possessed)) return noun;
    // "expressed “restricted optimism”"
    const attribute = /ed$/.test(token.lower) && aids.tokens[at + 1]?.pos === 'NOUN';
    if (token.pos === 'VERB' && at > from && !attribute) return null;
    // "the Kingdom of Bahrain's condemnation"
    if (token.lower === 'of' && STATE.test(aids.tokens[at - 1]?.lower ?? '')) continue;
    const carried = token.lower === 'of' && CARRIES.test(aids.tokens[at - 1]?.lower ?? '');
    if (token.pos === 'ADP' && !carried && !/^(?:to|with|in|on)$/.test(token.lower)) return null;
    if (token.lower === 'to' && /^g[ai]v/.test(aids.tokens[from - 1]?.lower ?? '')) return null;
  }
  return null;
}

/** What a word of speech may be wrapped in: "a note of protest". */
const CARRIES = /^(?:notes?|letters?|messages?|words?|expressions?|telegrams?|cables?|vote|declaration|statement)$/;

const STATE = /^(?:kingdom|republic|state|government|people|emirate|sultanate)$/;
