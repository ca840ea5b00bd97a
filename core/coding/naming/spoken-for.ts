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

/**
 * "Latvia will not open its airports, Foreign Minister X said": the country of whose own will the clause before him tells,
 * where nothing else says whose minister he is.
 */
export function countryTellingOf(
  tokens: readonly Token[],
  { role, nonState, sentence, from, to }: NounPhrase,
  phrases: readonly NounPhrase[],
): Iso3 | null {
  if (!role || nonState || role.counterpart) return null;
  const cited = /\baccording to(?: the)?$/.test(
    [from - 3, from - 2, from - 1].map((at) => keyOfAt(tokens, at)).join(' '),
  );
  if (
    !cited &&
    (!tellsBehind(tokens, to) ||
      !/^(?:,|"|''|”)$/.test(keyOfAt(tokens, keyOfAt(tokens, from - 1) === 'the' ? from - 2 : from - 1)))
  )
    return null;
  const first = phrases.find((other) => other.sentence === sentence);
  if (first?.sort !== 'country' || first.plural || first.from >= from) return null;
  let opens = first.from;
  while (tokens[opens - 1]?.sentence === sentence) opens--;
  const lead = tokens
    .slice(opens, first.from)
    .map(({ lower }) => lower)
    .join(' ');
  if (!/^(?:["“'‘`]+ ?)?(?:the|but|and|so)?$/.test(lead) && !/[-–—]\)?(?: the)?$/.test(lead)) return null;
  const words = [0, 1, 2, 3].map((by) => keyOfAt(tokens, first.to + by)).join(' ');
  return STANCE.test(words) || OWN_WILL.test(words) ? first.country : null;
}

/** "said", ", on a visit to B, said": a verb of speech behind a name, at most an apposition between. */
function tellsBehind(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 14; at++) {
    if (SAYS.test(keyOfAt(tokens, at)) || /^(?:tweeted|wrote|insisted|warned|vowed)$/.test(keyOfAt(tokens, at)))
      return true;
    if (at === to && keyOfAt(tokens, at) !== ',') return false;
    if (/^[.;]$/.test(keyOfAt(tokens, at))) return false;
  }
  return false;
}

const OWN_WILL =
  /^(?:also |now |still |itself )?(?:will|would|plans?|planned|wants?|wanted|hopes?|hoped|intends?|seeks?|sought|needs?|expects?|expected|agrees?|agreed|decided|can|cannot|could|does not|is (?:also )?(?:ready|prepared|willing|considering|planning|seeking|committed|determined|against|open|interested|in favou?r|not (?:ready|prepared|willing|interested|seeking|afraid|planning))|has (?:also |now |already )?(?:secured|agreed|signed|decided|asked|invited|offered|received|informed|summoned|recalled|sent|proposed|accepted|made|no|always|never|not|expressed|conveyed|requested|protested|lodged|suspended|frozen|chosen))\b/;
const SPEAKERS = /spokes|minister|official|press secretary|ambassador|diplomat/;
const SAYS = /^(?:said|says|stated|added|announced|stressed|reiterated|reaffirmed|told)$/;
const STANCE =
  /^(?:(?:also|strongly|firmly|fully|deeply|always|has|had|has always|had always) )*(?:condemn(?:s|ed)?|welcome[sd]?|support(?:s|ed)?|oppose[sd]?|reject(?:s|ed)?|regret(?:s|ted)?|appreciate[sd]?|value[sd]?|attache[sd]|stands?|stood|reserve[sd]|lodged|deplore[sd]|hope[sd]|(?:remain(?:s|ed)|is|was) (?:committed|ready|prepared|willing|determined|concerned|deeply)|(?:will|would) (?:continue|retaliate|respond|always|never|firmly|resolutely|defend|protect|safeguard|host|welcome))\b/;
