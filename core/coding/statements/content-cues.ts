import type { EventType } from '../../record/index.ts';
import { plainly } from '../fold.ts';
import lexicon from '../lexicon/en/content-cues.json' with { type: 'json' };
import { listsOf } from './phrase-keys.ts';

/** What a passage says, by the words in it. */
export interface Cue {
  readonly type: EventType;
  readonly intensity: number;
}

const patterns: readonly (Cue & { readonly pattern: RegExp })[] = lexicon.cues.map(({ type, intensity, phrases }) => ({
  type: type as EventType,
  intensity,
  pattern: new RegExp(`(?<![a-z\\d])(?:${phrases.map(phrasePattern).join('|')})(?![a-z\\d])`),
}));

const mayHold = listsOf(lexicon.cues.map(({ phrases }) => phrases));

/** What somebody disclaims, or fights together with others, is not laid at another's door. */
const DISCLAIMED =
  /\bnon-?\s?interference\b|\b(?:not|never)\s+(?:to\s+)?(?:interfer|meddl|threaten|violat)[a-z]*|\b(?:fight|struggle|cooperation|efforts?)\s+against\s+(?:the\s+)?(?:threats?\s+(?:of|from|to)|aggression)|\b(?:not|n't|never)\s+expect[a-z]*|\bpos(?:es?|ed|ing)\s+no\s+threat\s+to\b/g;

/** The first kind of cue the words hold, in the lexicon's order; null for plain remarks. */
export function cueIn(words: string): Cue | null {
  const said = plainly(words).replace(DISCLAIMED, ' ');
  const likely = mayHold(said);
  const found = patterns.find(({ pattern }, list) => likely.has(list) && pattern.test(said));
  return found ? { type: found.type, intensity: found.intensity } : null;
}

/** A regular expression for a phrase in plain small letters: `*` stands for any ending, `_` for up to four words. */
export function phrasePattern(phrase: string): string {
  return plainly(phrase)
    .replace(/\*/g, "[a-z']*")
    .replace(/ _ /g, '(?:\\s+[^\\s]+){0,4}?\\s+')
    .replace(/ _$/, '')
    .replace(/ /g, '\\s+');
}
