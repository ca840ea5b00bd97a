import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';

/** Forms of "to be". */
export const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]);

/** What two sides do together. */
export const BOTH_DID = /\b(?:met|discuss(?:ed)?|agreed|talked about|reviewed|exchanged views|held talks)\b/;

/** The first token from `from` on, at most `reach` ahead, that is a word; −1 where there is none. */
export function findWord(aids: Aids, sentence: Sentence, from: number, word: string, reach: number): number {
  for (let at = from; at < Math.min(from + reach, sentence.tokens.end); at++) {
    if (aids.tokens[at]?.lower === word) return at;
  }
  return -1;
}
