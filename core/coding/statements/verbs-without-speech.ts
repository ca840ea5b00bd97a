import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence, Token } from '../types.ts';
import { isDocument } from './documents.ts';
import { type Reporting, type SpeechNoun, speechNoun } from './reporting.ts';
import type { Subject } from './subjects.ts';

/** "land that it had promised to return": a clause that only says which land. */
export function isRelative({ tokens, tokenFrom }: Aids, { sort, start }: Actor, reporting: Reporting): boolean {
  const { frame, forms } = reporting;
  const at = tokenFrom(start);
  // "B, which A blames for the attack": what is told of B beside.
  const led = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  if (/^(?:which|whom)$/.test(tokens[led]?.lower ?? '') && frame === 'judge' && !forms.includes('past')) return true;
  const noun = tokens[at - 2];
  // "thanked them for the help we offered": a clause without its "which", behind the verb of another.
  if (sort === 'pronoun' && frame === 'offer' && tokens[at - 1]?.pos === 'NOUN') {
    const own = tokens[at]?.sentence;
    const before = tokens.slice(Math.max(0, at - 40), at - 1);
    return before.some(({ pos, sentence }) => sentence === own && /^(?:VERB|AUX)$/.test(pos));
  }
  if (sort !== 'pronoun' || !/^(?:offer|judge)$/.test(frame) || !/^(?:that|which)$/.test(tokens[at - 1]?.lower ?? ''))
    return false;
  return noun?.pos === 'NOUN' && !isDocument(noun.lower) && speechNoun(noun.lower) === null;
}

/** "welcomed the premier in Oslo", "refused to meet": an encounter, held or not, rather than speech. */
export function isEncounter(aids: Aids, sentence: Sentence, at: number, { verb, type }: Reporting): boolean {
  const { tokens } = aids;
  if (type === 'REJECT' && tokens[at + 1]?.lower === 'to' && UNSAID.test(tokens[at + 2]?.lower ?? '')) return true;
  if (
    type === 'REJECT' &&
    tokens[at + 1]?.lower === 'to' &&
    /^(?:meet|see|receive|visit|attend|talk)$/.test(tokens[at + 2]?.lower ?? '')
  ) {
    return aids.sentences.length > 1;
  }
  return RECEIVES.test(verb) && receivesGuest(aids, sentence, at);
}

/** "welcomed the visiting premier to Oslo": whoever stands behind the verb is a person, or comes for others. */
export function receivesGuest({ tokens, actorAt, tokenFrom }: Aids, sentence: Sentence, at: number): boolean {
  for (let next = at + 1; next < Math.min(at + 4, sentence.tokens.end); next++) {
    const actor = actorAt[next];
    if (!actor) continue;
    const guest = /^(?:person|official)$/.test(actor.sort) || /\b(?:delegation|team|mission)$/i.test(actor.label);
    return guest && /^(?:in|at|to|on|with|from|led|here|today|,|\.)$/.test(tokens[tokenFrom(actor.end)]?.lower ?? '');
  }
  return false;
}

/** After "refused to": what is not said. */
const UNSAID =
  /^(?:say|comment|outline|confirm|discuss|disclose|give|reveal|elaborate|specify|speculate|name|identify|answer|explain|elaborate|detail|divulge|deny|rule|be)$/;

/** "as it defends itself", "defended their homes": what a state at war does. */
export function isInArms(tokens: readonly Token[], at: number): boolean {
  return /^defend(?:s|ed|ing)?$/.test(tokens[at]?.lower ?? '') && OWN.test(wordsFrom(tokens, at + 1));
}

const wordsFrom = (tokens: readonly Token[], from: number): string =>
  tokens
    .slice(from, from + 4)
    .map(({ lower }) => lower)
    .join(' ');
const OWN =
  /^(?:itself|themselves|ourselves)\b|^(?:its|their|our) (?:\w+ )?(?:territory|homes?|homeland|land|people|borders?|sovereignty|independence|freedom|country|nation|cities|citizens|airspace|skies)\b/;

/** What is done to a guest. */
export const RECEIVES = /^(?:welcome|greet|cheer|toast|embrace|salute)$/;

/**
 * "Both leaders reaffirmed their commitment to …", "looked forward to …": what sides mean to do together, without a claim, as
 * they agree. "The leaders reaffirmed the alliance" is one: of what is between them, or of another.
 */
export function isSharedView({ tokens }: Aids, at: number, { verb, length }: Reporting): boolean {
  if (/^(?:look forward|share)$/.test(verb)) return true;
  if (!/^(?:affirm|confirm|reaffirm|reiterate)$/.test(verb)) return false;
  const behind = tokens.slice(at + length, at + length + PHRASE);
  const end = behind.findIndex(({ pos, text }) => pos === 'ADP' || /^[,.;:]$/.test(text));
  return (end < 0 ? behind : behind.slice(0, end)).some(({ lower }) => lower === 'support' || RESOLVES.test(lower));
}

/** How many words the object of a verb may have before its noun. */
const PHRASE = 8;

/**
 * "France and Niger reaffirmed their commitment", "both leaders committed to …": what two sides say together of themselves
 * is no claim of one.
 */
export function isJointPledge(
  aids: Aids,
  sentence: Sentence,
  at: number,
  subject: Subject,
  { frame, verb }: Reporting,
  noun: SpeechNoun | null,
  speakers: readonly Actor[],
): boolean {
  if (speakers.length < 2 || aids.sentences.length === 1) return false;
  const sides = new Set(speakers.map(({ country }) => country));
  const behind = aids.countriesIn({ start: aids.tokens[at]?.end ?? sentence.end, end: sentence.end });
  if (behind.some(({ country }) => !sides.has(country))) return false;
  if (/^(?:re)?commit to$/.test(verb) || (frame === 'mean' && RESOLVES.test(noun?.noun ?? ''))) return true;
  const named = subject.actor !== null && subject.others.length > 0;
  return named && (frame === 'offer' || frame === 'mean' || verb === 'reaffirm');
}

/** Nouns of what one means to do. */
const RESOLVES = /^(?:determination|resolve|intentions?|intent|commitments?|readiness|willingness|desire)$/;
