import type { Iso3 } from '../../record/index.ts';
import { keyOfAt } from '../phrases.ts';
import type { Token } from '../types.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** "The spokesman said Pakistan condemned the attack": the country whose stance an official of no stated country tells. */
export function countrySpokenFor(
  tokens: readonly Token[],
  { role, nonState, sentence, to }: NounPhrase,
  phrases: readonly NounPhrase[],
): Iso3 | null {
  if (!role || nonState || role.counterpart || !SPEAKERS.test(role.head)) return null;
  let at = to;
  while (at < to + 3 && !SAYS.test(keyOfAt(tokens, at))) at++;
  if (!SAYS.test(keyOfAt(tokens, at))) return null;
  while (
    /^(?:said|on|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/.test(
      keyOfAt(tokens, at),
    ) ||
    SAYS.test(keyOfAt(tokens, at))
  )
    at++;
  const subject = phrases.find(
    (other) => other.sentence === sentence && other.from === at && other.sort === 'country' && !other.plural,
  );
  if (!subject) return null;
  const words = [0, 1, 2].map((by) => keyOfAt(tokens, subject.to + by)).join(' ');
  return STANCE.test(words) ? subject.country : null;
}

const SPEAKERS = /spokes|minister|official|press secretary|ambassador|diplomat/;
const SAYS = /^(?:said|says|stated|added|announced|stressed|reiterated|reaffirmed|told)$/;
const STANCE =
  /^(?:(?:also|strongly|firmly|fully|deeply|always|has|had|has always|had always) )*(?:condemn(?:s|ed)?|welcome[sd]?|support(?:s|ed)?|oppose[sd]?|reject(?:s|ed)?|regret(?:s|ted)?|appreciate[sd]?|value[sd]?|attache[sd]|stands?|stood|reserve[sd]|lodged|deplore[sd]|hope[sd]|(?:remain(?:s|ed)|is|was) (?:committed|ready|prepared|willing|determined|concerned|deeply)|(?:will|would) (?:continue|retaliate|respond|always|never|firmly|resolutely|defend|protect|safeguard|host|welcome))\b/;
