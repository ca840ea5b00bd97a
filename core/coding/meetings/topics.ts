import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import type { Trigger } from './trigger.ts';

/** Whether a meeting is what a briefing or a conversation was about, with no day of its own. */
export function isTopic(aids: Aids, sentence: Sentence, { from }: Trigger): boolean {
  const { tokens, dates } = aids;
  const start = tokens[from]?.start ?? 0;
  if (dates.some((date) => date.start > start && date.end <= sentence.end)) return false;
  // "the latest round of talks in Muscat" took place.
  if (range(from - 5, from).some((at) => /^(?:round|latest|last|recent)$/.test(keyAt(aids, at)))) return false;
  return range(sentence.tokens.start, from).some((at) =>
    /^(?:briefed|discussed|discusses|discuss|discussing|reviewed|addressed|outlined)$/.test(keyAt(aids, at)),
  );
}
