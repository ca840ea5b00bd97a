import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import type { Attribution } from './attribution.ts';
import { type SpeechNoun, speechNoun } from './reporting.ts';

/** How far behind the verb the noun of speech may stand, and behind that whose it is. */
const REACH = 7;

/**
 * "drew sharp criticism from X", "came under fire from X", "was met with protests from X": speech told by its noun, from
 * the side of what it is about. The speaker is whoever stands behind the noun.
 */
export function drawnAt(aids: Aids, sentence: Sentence, at: number): Attribution[] {
  const { tokens, quoteAt } = aids;
  const lower = tokens[at]?.lower ?? '';
  if (quoteAt[at] !== -1 || !(DRAWS.test(lower) || isPassive(aids, at))) return [];
  for (let next = at + 1; next < Math.min(at + REACH, sentence.tokens.end); next++) {
    const token = tokens[next];
    if (!token || /^[.;:,]$/.test(token.text)) return [];
    // "received a phone call from B"
    if (/^calls?$/.test(token.lower)) return [];
    const shots = token.lower === 'fire' && tellsOfArms(aids, sentence);
    const noun = shots
      ? null
      : ANSWER.test(token.lower) && ANGRY.test(tokens[next - 1]?.lower ?? '')
        ? FIRE
        : nounOf(token.lower);
    if (!noun) continue;
    const sources = sourcesOf(aids, sentence, next + 1);
    const subject = { start: sources[0]?.start ?? 0, end: sources.at(-1)?.end ?? 0 };
    return sources.map((speaker) => ({
      ...{ sentence, speaker, noun, subject },
      verbAt: at,
      reporting: null,
      quoted: false,
    }));
  }
  return [];
}

/** "The patrol came under fire": shots rather than words. */
function tellsOfArms({ source }: Aids, { start, end }: Sentence): boolean {
  return /\b(?:troops|soldiers|patrols?|positions|convoys?|forces|outposts?|artillery|guns?|shell\w*|mortars?|rebels?|border post|aircraft|jets?|boats?|ships?|warships?|vessels?)\b/i.test(
    source.text.slice(start, end),
  );
}

const DRAWS =
  /^(?:drew|draws|draw|drawing|earned|earns|won|wins|winning|attracted|attracts|provoked|provokes|provoking|prompted|prompts|prompting|sparked|sparks|sparking|triggered|triggers|triggering|elicited|brought|brings|received|receives|faced|faces|met|meets|under|invited|aroused|evoked|incurred|suffered)$/;

/** "a furious reaction": of anger only with the word for it. */
const ANSWER = /^(?:reaction|response|words)$/;
const ANGRY = /^(?:furious|angry|sharp|irate|hostile|stern|harsh|withering|indignant)$/;

/** "was met with", "was greeted with", "came in for", "there was". */
function isPassive({ tokens }: Aids, at: number): boolean {
  const next = tokens[at + 1]?.lower;
  return (
    (tokens[at - 1]?.lower === 'there' && /^(?:was|were|is|are)$/.test(tokens[at]?.lower ?? '')) ||
    (/^(?:greeted|met)$/.test(tokens[at]?.lower ?? '') && /^(?:with|by)$/.test(next ?? '')) ||
    (/^(?:came|come|comes|coming)$/.test(tokens[at]?.lower ?? '') && next === 'in' && tokens[at + 2]?.lower === 'for')
  );
}

const FIRE: SpeechNoun = { noun: 'fire', type: 'ACCUSE', intensity: -2 };

/** A noun of speech; "fire" and "flak" are drawn in no other sense from a government. */
function nounOf(lower: string): SpeechNoun | null {
  if (/^(?:fire|flak|ire|wrath|fury|scorn|censure|denunciation|denunciations|backlash)$/.test(lower)) return FIRE;
  const noun = speechNoun(lower);
  return noun && noun.type !== 'COMMENT' && noun.type !== 'AGREE' ? noun : null;
}

/** The actors behind "from" or "by", soon after the noun. */
function sourcesOf(aids: Aids, sentence: Sentence, from: number): Actor[] {
  for (let at = from; at < Math.min(from + REACH, sentence.tokens.end); at++) {
    const token = aids.tokens[at];
    if (!token || /^[.;:]$/.test(token.text) || token.pos === 'VERB') return [];
    if (/^(?:from|by)$/.test(token.lower)) return listFrom(aids, sentence, at + 1);
  }
  return [];
}

/** "A", "A and B", "A, B and C": of a list with at most four words before its first member. */
function listFrom(aids: Aids, { tokens: range }: Sentence, from: number): Actor[] {
  const found: Actor[] = [];
  for (let at = from; at < Math.min(range.end, from + (found.length > 0 ? 40 : 4)); at++) {
    const actor = aids.actorAt[at];
    if (!actor) {
      if (found.length > 0 && !/^(?:,|and|the|both)$/.test(aids.tokens[at]?.lower ?? '')) break;
      continue;
    }
    // "from Peru's president and foreign minister"
    if (actor.person || !found.some(({ country }) => country === actor.country)) found.push(actor);
    at = aids.tokenFrom(actor.end) - 1;
  }
  return found;
}
