import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import type { Trigger } from './trigger.ts';

/** The word that leads from a meeting to the other side: one is called "on", a call comes "from", a dinner is given "for". */
export function prepositionOf(aids: Aids, { from, to, courtesy, kind, frame }: Trigger, credentials: boolean): RegExp {
  if (courtesy) return /^(?:on|with|from|by)$/;
  if (credentials) return /^(?:to|from|of|by)$/;
  if (kind === 'phone-call' && frame === 'noun' && keyAt(aids, from - 1) !== 'to')
    return /^(?:with|alongside|by|from|to)$/;
  if (/^(?:reception|dinner|lunch|luncheon|banquet|breakfast)$/.test(keyAt(aids, from)))
    return /^(?:with|alongside|by|for|honou?r|honou?ring)$/;
  // "speaking about the visit by B" is not with him.
  if (frame === 'speak' && /^(?:about|of|on)$/.test(keyAt(aids, to))) return /^(?:with|alongside)$/;
  return /^(?:with|alongside|by)$/;
}

/** "A meeting with B was held at the Foreign Ministry of A": the ministry that it was held in. */
export function houseOf(aids: Aids, sentence: Sentence, { from, frame }: Trigger, met: readonly Actor[]): Actor | null {
  const last = met.at(-1);
  if (frame !== 'noun' || !last || !/^(?:DET|ADJ)$/.test(aids.tokens[from - 1]?.pos ?? '')) return null;
  const end = aids.tokenFrom(last.end);
  const verb = range(end, Math.min(sentence.tokens.end, end + 4)).find((at) =>
    /^(?:held|place)$/.test(keyAt(aids, at)),
  );
  if (verb === undefined) return null;
  for (let at = verb + 1; at < Math.min(sentence.tokens.end, verb + 5); at++) {
    const actor = aids.actorAt[at];
    if (actor?.sort === 'institution' && actor.represents && /^(?:in|at|the)$/.test(keyAt(aids, at - 1))) return actor;
  }
  return null;
}
