import lexicon from '../lexicon/en/meetings.json' with { type: 'json' };
import { Phrases } from '../phrases.ts';
import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import type { Trigger } from './trigger.ts';

const cancelled = new Phrases<true>();
for (const form of lexicon.cancelled) cancelled.add(form, true);

/** "the talks have been postponed", "refused to meet": whether the words around the trigger call the encounter off. */
export function isCancelled(aids: Aids, sentence: Sentence, trigger: Trigger): boolean {
  const { tokens } = aids;
  const from = Math.max(sentence.tokens.start, trigger.from - 10);
  const to = Math.min(sentence.tokens.end, trigger.to + 22);
  for (let at = from; at < to; at++) {
    const match = cancelled.matchesAt(tokens, at, to)[0];
    // "dropped by a meeting", "dropped in on the talks"
    if (!match || (keyAt(aids, at) === 'dropped' && /^(?:by|in)$/.test(keyAt(aids, match.to)))) continue;
    if (at < trigger.from) {
      const between = tokens.slice(match.to, trigger.from);
      // "dropped its objection to the visit", "abandon enrichment in talks"
      if (GIVES_UP.test(keyAt(aids, at)) && !between.every((token) => OF_PLAN.test(token.lower))) continue;
      // "refused to comment about his talks"
      const act = between[0]?.lower === 'to' ? between[1] : undefined;
      if (act && !HOLDING.test(act.lower)) continue;
      if (!between.some((token) => /^(?:[,;.]|and|said|but|after|during|following|because)$/.test(token.lower)))
        return true;
      continue;
    }
    if (at < trigger.to) continue;
    // Behind a noun only as its predicate: "the talks … have been postponed".
    if (
      trigger.frame === 'noun' &&
      (/^(?:been|was|were|be|is|are)$/.test(keyAt(aids, at - 1)) || COMES_TO_NOTHING.test(keyAt(aids, at)))
    ) {
      const between = tokens.slice(trigger.to, at);
      if (!between.some((token) => /^(?:[;.]|said|but|after|because|who)$/.test(token.lower))) return true;
    }
  }
  return false;
}

/** "fell through", "did not take place": what a meeting itself does. */
const COMES_TO_NOTHING = /^(?:fell|falls|fallen|failed|did|never|will)$/;
const GIVES_UP = /^(?:dropp|drops|abandon|given|gave|gives|giving|axe|scrubb)/;
const OF_PLAN =
  /^(?:on|up|for|to|of|a|an|the|this|that|his|her|its|their|all|any|plans?|planned|proposed|scheduled|idea|bids?|attempts?|hopes?|efforts?|intention|proposal|invitation|official|state|working|next|first|second|joint|bilateral|summit|hosting|holding|hold|host|having|have|making|make|paying|pay|going|attending|attend|inviting|invite|arranging|arrange|\S*day)$/;

const HOLDING =
  /^(?:hold|attend|meet|receive|take|have|enter|join|participate|resume|conduct|engage|agree|accept|allow|go|travel|visit|make|pay|come|host|sit|begin|start|continue|speak|talk|negotiate)$/;
