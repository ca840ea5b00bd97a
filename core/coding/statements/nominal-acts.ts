import type { Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import { speechNoun } from './reporting.ts';
import type { Typed } from './typing.ts';

/** An act that a noun of speech names: who does it, the token of the noun, and its type. */
export interface NominalAct {
  readonly subject: Span;
  readonly nounAt: number;
  readonly typed: Typed;
}

/** How far behind the noun its doer may stand. */
const REACH = 9;

/**
 * The act named by a noun before a sentence's verb: "A's refusal to open its ports angered B", "an appeal by A to B went
 * out", "a demand from A".
 */
export function nominalActIn(aids: Aids, from: number, verb: number): NominalAct | null {
  for (let at = from; at < verb; at++) {
    const noun = speechNoun(aids.tokens[at]?.lower ?? '');
    if (!noun || noun.type === 'COMMENT') continue;
    const subject = ownerOf(aids, from, at) ?? doerOf(aids, at + 1, Math.min(verb, at + REACH));
    if (subject) return { subject, nounAt: at, typed: { type: noun.type, intensity: noun.intensity } };
  }
  return null;
}

/** "A's" at most two words before the noun. */
function ownerOf({ tokens, countries }: Aids, from: number, noun: number): Span | null {
  for (let at = noun - 1; at >= Math.max(from + 1, noun - 3); at--) {
    const token = tokens[at];
    if (!token || !/^['’]s?$/.test(token.lower)) continue;
    const owner = countries.find(({ end }) => end === token.start || end === token.end);
    return owner ? { start: owner.start, end: owner.end } : null;
  }
  return null;
}

/** "by A", "from A". */
function doerOf({ tokens, countries }: Aids, from: number, to: number): Span | null {
  for (let at = from; at < to; at++) {
    if (!/^(?:by|from)$/.test(tokens[at]?.lower ?? '')) continue;
    const next = tokens[at + 1];
    const doer = countries.find(({ start }) => next && start >= next.start && start <= next.end + 1);
    return doer ? { start: doer.start, end: doer.end } : null;
  }
  return null;
}
