import lexicon from '../lexicon/en/meetings.json' with { type: 'json' };
import { keyOf, keyOfAt } from '../phrases.ts';
import { range } from '../range.ts';
import type { Token } from '../types.ts';

/** The nouns that can tell of an encounter, and of what kind each tells. */
export const nouns: Readonly<Record<string, string>> = lexicon.nouns;

/** "a visit", "the meeting", "their talks": the verb's form is a noun here. */
export function isNounHere(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (!token || !nouns[keyOf(token)]) return false;
  const previous = tokens[at - 1];
  // "after meeting President B": whom it takes as an object makes it a verb.
  if (
    keyOf(token) === 'meeting' &&
    /^(?:after|before|while|since|by|upon|when|without|and|from)$/.test(keyOfAt(tokens, at - 1)) &&
    (/^(?:his|her|their)$/.test(keyOfAt(tokens, at + 1)) ||
      (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && !/day$/.test(keyOfAt(tokens, at + 1))))
  )
    return false;
  // "A and B, meeting in Helsinki, demanded", "made a trip to B, meeting the president"
  if (
    keyOf(token) === 'meeting' &&
    previous?.text === ',' &&
    (/^(?:in|at|for|on|here|behind|with|near|the|his|her|their)$/.test(keyOfAt(tokens, at + 1)) ||
      /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''))
  )
    return false;
  // "President A visits Germany next week"
  if (/^(?:visits|tours)$/.test(keyOf(token)) && previous?.pos === 'PROPN' && isPlaceName(tokens[at + 1])) return false;
  // "the Trilateral Meeting"
  if (
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    previous?.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(previous.text) &&
    at > start
  )
    return true;
  if (
    /^(?:ever|maiden|official|working|brief|recent|surprise|upcoming|planned|day|return|state)$/.test(
      keyOfAt(tokens, at - 1),
    )
  )
    return true;
  // "received condolence calls"
  if (
    /^calls?$/.test(keyOf(token)) &&
    previous?.pos === 'NOUN' &&
    /^(?:receiv(?:ed|es|ing)|t(?:ook|akes)|ma(?:de|kes)|ha[sd]|held|return(?:ed|s)|exchanged|placed)$/.test(
      keyOfAt(tokens, at - 2),
    )
  )
    return true;
  if (
    token.pos === 'VERB' &&
    !/^(?:DET|ADJ|NUM)$/.test(tokens[at - 1]?.pos ?? '') &&
    !/^['’]s?$/.test(keyOfAt(tokens, at - 1))
  )
    return false;
  if (isBehindModal(tokens, at, start)) return false;
  const before = keyOfAt(tokens, at - 1);
  if (/^(?:to|will|would|may|might|could|can|should|shall|also|not|and|who|he|she|they|i|we)$/.test(before))
    return false;
  return at >= start;
}

/** "will next week visit", "would on Sunday meet": between the two parts of a verb it is told when. */
function isBehindModal(tokens: readonly Token[], at: number, start: number): boolean {
  const before = range(Math.max(start, at - 5), at).map((index) => keyOfAt(tokens, index));
  return WHEN.test(before.join(' '));
}

const WHEN =
  /\b(?:will|would|to|may|might|could|should|shall) (?:also )?(?:later )?(?:(?:next|this|early|late|in|on|the) ){0,3}(?:week|weekend|month|year|today|tomorrow|tonight|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|soon|shortly|again|then|first)$/;

/** A name in capitals that is no weekday. */
const isPlaceName = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text) && !/day$/.test(token.lower);
