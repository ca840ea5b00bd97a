import { keyOf, keyOfAt } from '../phrases.ts';
import type { Sentence, Token } from '../types.ts';
import { audienceAt } from './audiences.ts';
import { besideAt } from './beside.ts';
import { departureOf } from './departures.ts';
import { nounAt } from './noun-triggers.ts';
import { returnAt } from './returns.ts';
import type { Trigger } from './trigger.ts';
import {
  accordAt,
  departureAt,
  journeyAt,
  presenceAt,
  roundAt,
  sightAt,
  sittingAt,
  sojournAt,
  stayAt,
  welcomeAt,
} from './trigger-phrases.ts';
import { verbAt } from './verb-triggers.ts';

/** Words of a sentence that can tell of an encounter, in reading order. Who meets is for the parties' stage to find. */
export function triggersIn(tokens: readonly Token[], sentence: Sentence): readonly Trigger[] {
  const known = read.get(sentence);
  if (known) return known;
  const found = triggersOf(tokens, sentence);
  read.set(sentence, found);
  return found;
}

/** "In a phone call, A and B engaged in a discussion": what they do in the call is the call. */
function isOnThePhone(tokens: readonly Token[], before: Trigger | undefined, { from, frame, kind }: Trigger): boolean {
  if (before?.kind !== 'phone-call' || before.frame !== 'noun' || frame !== 'noun' || kind !== 'talks') return false;
  const opening = tokens.slice(Math.max(0, before.from - 5), before.from).map(keyOf);
  const between = tokens.slice(before.to, from).map(keyOf);
  return (
    /\b(?:in|during|over|on|by|via)(?: [\w-]+){0,3}$/.test(opening.join(' ')) &&
    EXCHANGES.test(keyOfAt(tokens, from)) &&
    !between.some((word) =>
      /^(?:later|then|after|before|ahead|next|following|will|would|;|met|meet|meeting)$/.test(word),
    )
  );
}

const EXCHANGES = /^(?:discussions?|talks|conversations?|exchanges?|dialogue|consultations?)$/;

/** What has been read of a sentence, which several stages ask for. */
const read = new WeakMap<Sentence, readonly Trigger[]>();

function triggersOf(tokens: readonly Token[], sentence: Sentence): Trigger[] {
  const found: Trigger[] = [];
  const { start, end } = sentence.tokens;
  for (let at = start; at < end; at++) {
    const trigger =
      verbAt(tokens, at, start, end) ??
      welcomeAt(tokens, at, end) ??
      nounAt(tokens, at, start, end) ??
      departureAt(tokens, at, end) ??
      journeyAt(tokens, at, end) ??
      roundAt(tokens, at, start, end) ??
      sojournAt(tokens, at, end) ??
      accordAt(tokens, at, end) ??
      stayAt(tokens, at, end) ??
      presenceAt(tokens, at, end) ??
      sightAt(tokens, at, end) ??
      sittingAt(tokens, at, start, end) ??
      audienceAt(tokens, at, end) ??
      besideAt(tokens, at, start, end) ??
      departureOf(tokens, at, end) ??
      returnAt(tokens, at, start, end);
    if (!trigger) continue;
    found.push(isOnThePhone(tokens, found.at(-1), trigger) ? { ...trigger, kind: 'phone-call' } : trigger);
    at = trigger.to - 1;
  }
  return found;
}
