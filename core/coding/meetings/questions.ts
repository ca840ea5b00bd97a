import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { wordsIn } from './actor-lists.ts';
import type { Trigger } from './trigger.ts';

/** "Will A meet B?", "Is there a call with B planned?", "What's the likelihood that A meets B?": asked, not told. */
export function isAsked(aids: Aids, sentence: Sentence, { from, frame }: Trigger): boolean {
  const text = aids.source.text.slice(sentence.start, sentence.end);
  if (!/\?["”’')]*\s*$/.test(text)) return false;
  const before = wordsIn(aids, sentence.tokens.start, from);
  if (ODDS.test(before)) return true;
  if (!YES_OR_NO.test(text) || LEADS_ON.test(before)) return false;
  // "Did the President raise it in his meeting with B?": of one that has been told.
  return frame !== 'noun' || !KNOWN.test(before);
}

const ODDS = /\b(?:likelihood|chances?|odds|probability|prospects?) (?:that|of|for|are) /;
const YES_OR_NO =
  /^(?:(?:Q|QUESTION)\b[:.]?\s+)?(?:(?:And|But|So|Or|Okay|Also|Then)\b,?\s+)?(?:\p{Lu}\p{Ll}+,\s+)?(?:will|would|did|does|do|is|are|has|have|could|can|should|might)\s+(?!you\b|I\b|we\b)/iu;
const LEADS_ON =
  /\b(?:when|while|as|since|because|that|which|who|whom|what|why|how|after|before|during|following|despite)\b/;
const KNOWN =
  /\b(?:the|this|that|these|those|his|her|their|['’]s?) (?:\S+ ){0,2}$|\b(?:the|this|that|his|her|their|['’]s?)$/;
