import type { EventStatus } from '../../record/index.ts';
import lexicon from '../lexicon/en/meetings.json' with { type: 'json' };
import { Phrases } from '../phrases.ts';
import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import { nearestDate } from './date.ts';
import { SAID } from './said.ts';
import type { Trigger } from './trigger.ts';

const cancelled = new Phrases<true>();
for (const form of lexicon.cancelled) cancelled.add(form, true);
const planned: ReadonlySet<string> = new Set(lexicon.planned);
const PAST =
  /^(?:met|held|arrived|visited|spoke|signed|received|hosted|welcomed|flew|travelled|traveled|went|came|toured|phoned|telephoned|called|inked|opened|began|ended|paid|had|concluded|conferred|initialled|talked|joined|returned|left)$/;
const FUTURE_FORM =
  /^(?:visit|meet|hold|host|receive|travel|arrive|sign|discuss|confer|go|fly|speak|attend|return|begin|make|pay|take|undertake|embark|start|have|join|lead|resume|renew|reopen|restart|continue)$/;

/** Whether an encounter took place, lies ahead, or was called off, as the words around its trigger say. */
export function statusOf(aids: Aids, sentence: Sentence, trigger: Trigger): EventStatus {
  if (isCancelled(aids, sentence, trigger)) return 'cancelled';
  if (trigger.frame === 'noun' && isAskedFor(aids, sentence, trigger)) return 'planned';
  const key = keyAt(aids, trigger.from);
  // "was to have met"
  if (keyAt(aids, trigger.from - 1) === 'have' && keyAt(aids, trigger.from - 2) === 'to') return 'planned';
  if (trigger.frame !== 'noun' && PAST.test(key) && !/^(?:to|will|would)$/.test(keyAt(aids, trigger.from - 1))) {
    const aux = keyAt(aids, trigger.from - 1);
    return /^(?:be|being)$/.test(aux) && isAhead(aids, sentence, trigger.from - 1) ? 'planned' : 'held';
  }
  if (keyAt(aids, trigger.from - 1) === 'to' && isFeat(aids, sentence, trigger.from - 1)) return 'held';
  if (trigger.frame === 'noun' && isFollowedUp(aids, sentence, trigger)) return 'held';
  if (trigger.kind === 'visit' && trigger.frame === 'noun' && isPrepared(aids, sentence, trigger.from))
    return 'planned';
  // "was on his way to Rome for talks"
  const journey = aids.source.text.slice(sentence.start, aids.tokens[trigger.from]?.start ?? sentence.start);
  if (trigger.frame === 'noun' && /\bon (?:his|her|their) way to [^,;]{2,30} for [^,;]{0,30}$/.test(journey))
    return 'planned';
  const occasion = isOccasion(aids, sentence, trigger);
  if (!occasion && isAhead(aids, sentence, trigger.from)) return 'planned';
  // "will outline … when he leads a delegation to …"
  if (
    key === 'delegation' &&
    aids.tokens.slice(sentence.tokens.start, trigger.from).some(({ lower }) => lower === 'will')
  )
    return 'planned';
  if (
    trigger.frame === 'visit' &&
    /^(?:travel|visit|go|fly|head|leave|depart|return|due|expected)$/.test(key) &&
    keyAt(aids, trigger.from - 1) !== 'did'
  )
    return 'planned';
  if (
    key === 'meet' &&
    /\b(?:propos|suggest|invit)\w+/i.test(
      aids.source.text.slice(sentence.start, aids.tokens[trigger.from]?.start ?? sentence.start),
    )
  )
    return 'planned';
  if (
    /^(?:leaving|departing|heading|flying|travell?ing|going)$/.test(key) &&
    keyAt(aids, trigger.from - 1) === 'before'
  )
    return 'planned';
  if (
    trigger.frame === 'visit' &&
    /^(?:leaves|heads|departs|begins|travels|flies|sending|arrives|lands|visits)/.test(key)
  ) {
    // "lands in Nairobi later on Friday"
    if (range(trigger.to, Math.min(sentence.tokens.end, trigger.to + 4)).some((at) => keyAt(aids, at) === 'later'))
      return 'planned';
    const date = nearestDate(aids, sentence, trigger);
    const today = aids.dateline?.day ?? aids.source.published;
    return /^(?:leaves|heads|departs|travels|flies|sending)/.test(key) ||
      (date?.from !== null && date && today !== null && date.from > today)
      ? 'planned'
      : 'held';
  }
  if (
    keyAt(aids, trigger.from) === 'tour' &&
    /\b(?:opening|begin\w*|start\w*|opened|first leg)\b/.test(aids.source.text.slice(sentence.start, sentence.end))
  )
    return 'planned';
  const date = nearestDate(aids, sentence, trigger);
  const today = aids.dateline?.day ?? aids.source.published;
  if (date?.from != null && today !== null && date.from > today) return 'planned';
  // "is hosting a summit next week": in the month that has begun.
  if (
    date &&
    /^(?:is|are)$/.test(keyAt(aids, trigger.from - 1)) &&
    /^(?:next|tomorrow|later this|this coming)\b/i.test(aids.source.text.slice(date.start, date.end))
  )
    return 'planned';
  return 'held';
}

/** "talks on a visit by A", "plans for A's trip": what is still arranged. */
function isPrepared(aids: Aids, sentence: Sentence, from: number): boolean {
  const before = range(Math.max(sentence.tokens.start, from - 8), from)
    .map((at) => keyAt(aids, at))
    .join(' ');
  return /\b(?:talks|plans|dates?|preparations|arrangements|way) (?:on|for|about|of|to) (?:\S+ ){0,6}$/.test(
    `${before} `,
  );
}

/** "a request to B for a phone call", "plans for a meeting" */
function isAskedFor(aids: Aids, sentence: Sentence, { from }: Trigger): boolean {
  const before = range(Math.max(sentence.tokens.start, from - 9), from)
    .map((at) => keyAt(aids, at))
    .join(' ');
  return /\b(?:requests?|proposals?|appeals?|invitations?|bids?|offers?|plans?|preparations?|arrangements?) (?:\S+ ){0,3}for (?:an? |the |their |new |another )*(?:\S+ )?$/.test(
    `${before} `,
  );
}

/** "A said B will do his utmost … at a meeting with C": what is said at a meeting may lie ahead, the meeting does not. */
function isOccasion(aids: Aids, sentence: Sentence, { from, frame }: Trigger): boolean {
  if (frame !== 'noun') return false;
  let at = from - 1;
  while (at > sentence.tokens.start && /^(?:DET|ADJ|NUM|PROPN|PRON|PART|NOUN)$/.test(aids.tokens[at]?.pos ?? '')) at--;
  return (
    /^(?:at|during|in)$/.test(keyAt(aids, at)) &&
    range(sentence.tokens.start, at).some((index) => SAID.test(keyAt(aids, index))) &&
    !range(sentence.tokens.start, at).some((index) => /^(?:attend|speak|participate|part)$/.test(keyAt(aids, index)))
  );
}

/** "will follow up on A's meeting with B": what goes on from a meeting comes after it. */
function isFollowedUp(aids: Aids, sentence: Sentence, { from }: Trigger): boolean {
  const before = aids.source.text.slice(
    aids.tokens[Math.max(sentence.tokens.start, from - 8)]?.start ?? sentence.start,
    aids.tokens[from]?.start ?? sentence.start,
  );
  return /\b(?:follow(?:ing|s|ed)?[- ]up (?:on|to)|build(?:ing|s)? on|as (?:agreed|discussed) (?:at|in|during))\b[^,;]*$/i.test(
    before,
  );
}

/** "became the first premier to visit": who does what none did before has done it. */
function isFeat(aids: Aids, sentence: Sentence, to: number): boolean {
  const before = range(Math.max(sentence.tokens.start, to - 12), to)
    .map((at) => keyAt(aids, at))
    .join(' ');
  return /\b(?:became|becomes|was|is) (?:also )?(?:the |only the )?(?:first|second|third|last|latest|only)\b/.test(
    before,
  );
}

/** Looks left within the clause for words that put the trigger into the future. */
function isAhead(aids: Aids, sentence: Sentence, from: number): boolean {
  // "the visit of the president, which starts on Friday"
  for (let at = from + 1; at < Math.min(sentence.tokens.end, from + 13); at++)
    if (keyAt(aids, at) === 'which' && /^(?:will|starts|begins|opens)$/.test(keyAt(aids, at + 1))) return true;
  for (let at = from - 1; at >= Math.max(sentence.tokens.start, from - 22); at--) {
    const key = keyAt(aids, at);
    const token = aids.tokens[at];
    // "expressed hope that a meeting can be arranged": what follows may still say so.
    if (key === 'that') break;
    if (/^(?:said|says|told|met|added|after|following|during|since|held|which|because|while)$/.test(key)) return false;
    if (key === 'to') {
      const next = keyAt(aids, at + 1);
      if (at + 1 === from || FUTURE_FORM.test(next))
        return !/^(?:able|pleasure|honou?r|privilege|pleased|delighted|glad|managed|went|came|used|happy|happened|continued)$/.test(
          keyAt(aids, at - 1),
        );
      continue;
    }
    if (
      /^(?:called|can|could|may|might|should|announced|ready|set|going|ahead|next|calls|want|wants|agreed|request|offer|offers)$/.test(
        key,
      )
    ) {
      if (/^(?:can|could|may|might|should)$/.test(key)) return true;
      if (key === 'ahead' || key === 'next') return true;
      // "had announced a meeting between A and B"
      if (key === 'announced' && /^(?:a|an|the|his|her|their|its|plans)$/.test(keyAt(aids, at + 1)) && from - at < 5)
        return true;
      continue;
    }
    if (planned.has(key) || (key === 'forward' && /^look/.test(keyAt(aids, at - 1)))) return true;
    if (token?.text === ';') return false;
  }
  for (let at = from + 1; at < Math.min(sentence.tokens.end, from + 13); at++) {
    const key = keyAt(aids, at);
    if (/^(?:will|is|are|was|were)$/.test(key)) {
      const next = keyAt(aids, at + 1);
      if (/^(?:will)$/.test(key) || /^(?:due|scheduled|expected|planned|set|likely|slated|to)$/.test(next)) return true;
      return false;
    }
    if (key === 'which' && keyAt(aids, at + 1) === 'will') return true;
    if (/^(?:said|who|which|,|\.|with|met)$/.test(key) && key !== 'with') break;
    if (/^(?:scheduled|planned|due|tomorrow)$/.test(key)) return true;
    if (/^(?:can|could|may|might|should|would)$/.test(key) && /^(?:be|take)$/.test(keyAt(aids, at + 1))) return true;
  }
  return false;
}

function isCancelled(aids: Aids, sentence: Sentence, trigger: Trigger): boolean {
  const { tokens } = aids;
  const from = Math.max(sentence.tokens.start, trigger.from - 10);
  const to = Math.min(sentence.tokens.end, trigger.to + 22);
  for (let at = from; at < to; at++) {
    const match = cancelled.matchesAt(tokens, at, to)[0];
    // "dropped by a meeting", "dropped in on the talks"
    if (!match || (keyAt(aids, at) === 'dropped' && /^(?:by|in)$/.test(keyAt(aids, match.to)))) continue;
    if (at < trigger.from) {
      const between = tokens.slice(match.to, trigger.from);
      // "refused to comment about his talks"
      const act = between[0]?.lower === 'to' ? between[1] : undefined;
      if (act && !HOLDING.test(act.lower)) continue;
      if (!between.some((token) => /^(?:[,;.]|and|said|but|after|because)$/.test(token.lower))) return true;
      continue;
    }
    if (at < trigger.to) continue;
    // Behind a noun only as its predicate: "the talks … have been postponed".
    if (trigger.frame === 'noun' && /^(?:been|was|were|be|is|are)$/.test(keyAt(aids, at - 1))) {
      const between = tokens.slice(trigger.to, at);
      if (!between.some((token) => /^(?:[;.]|said|but|after|because|who)$/.test(token.lower))) return true;
    }
  }
  return false;
}

const HOLDING =
  /^(?:hold|attend|meet|receive|take|have|enter|join|participate|resume|conduct|engage|agree|accept|allow|go|travel|visit|make|pay|come|host|sit|begin|start|continue|speak|talk|negotiate)$/;
