import { keyOfAt } from '../phrases.ts';
import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence, Token } from '../types.ts';
import { actorsFrom, keyAt, wordsIn } from './actor-lists.ts';
import { plainTrigger, type Trigger } from './trigger.ts';

const REACH = 14;

/** "the departure later today of a delegation for A", "his departure for A": a journey told by a noun. */
export function departureOf(tokens: readonly Token[], at: number, end: number): Trigger | null {
  if (keyOfAt(tokens, at) !== 'departure') return null;
  for (let next = at + 1; next < Math.min(end, at + REACH); next++) {
    const key = keyOfAt(tokens, next);
    const goal = tokens[keyOfAt(tokens, next + 1) === 'the' ? next + 2 : next + 1];
    if (/^(?:for|to)$/.test(key) && goal?.pos === 'PROPN') return plainTrigger(at, next + 1, 'noun', 'visit');
    if (/^(?:from|[,;.])$/.test(key) || tokens[next]?.pos === 'VERB') return null;
  }
  return null;
}

/** Whether the trigger is a departure, as found above. */
export const isDeparture = (aids: Aids, { from, to }: Trigger): boolean =>
  keyAt(aids, from) === 'departure' && to > from + 1;

/** Who departs: "of a delegation", "by Minister A"; none where it is whoever owns the departure. */
export function departing(aids: Aids, sentence: Sentence, trigger: Trigger): Actor[] {
  if (!isDeparture(aids, trigger)) return [];
  const by = range(trigger.from + 1, trigger.to).find((at) => /^(?:of|by)$/.test(keyAt(aids, at)));
  return by === undefined ? [] : actorsFrom(aids, sentence, by + 1, 6);
}

/** "before the departure", "on the eve of his departure", "the departure later today": what lies ahead. */
export function isBeforeDeparture(aids: Aids, { start }: Sentence['tokens'], trigger: Trigger): boolean {
  return (
    isDeparture(aids, trigger) &&
    (AHEAD.test(`${wordsIn(aids, Math.max(start, trigger.from - 6), trigger.from)} `) ||
      /\b(?:later|tomorrow|tonight)\b/.test(wordsIn(aids, trigger.from, trigger.to)))
  );
}

const AHEAD = /\b(?:before|ahead of|eve of|prior to|preparing for) (?:\S+ ){0,3}$/;
