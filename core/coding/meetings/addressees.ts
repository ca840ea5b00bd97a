import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { actorsFrom, keyAt } from './actor-lists.ts';
import { hearersAt } from './addressed.ts';
import { introduced, possessor } from './subjects.ts';
import type { Trigger } from './trigger.ts';

/** "A told B at a meeting in Paris": whom the subject speaks to there. */
export function addressee(aids: Aids, sentence: Sentence, trigger: Trigger, one: readonly Actor[]): Actor[] {
  if (trigger.frame !== 'noun') return [];
  const [subject] = introduced(aids, sentence, trigger);
  const hearer = subject && hearerOf(aids, subject);
  // "A said during a meeting in Paris, B told him …"
  const told = hearer?.person && one.some(({ person }) => person === hearer.person);
  if (hearer) return [told && subject ? subject : hearer];
  const before = range(Math.max(sentence.tokens.start, trigger.from - 5), trigger.from).some((at) =>
    /^(?:at|in|during|after|by|over|on)$/.test(keyAt(aids, at)),
  );
  const invited = invitedTo(aids, sentence, trigger);
  if (invited) return [invited];
  if (!before) return [];
  for (let at = trigger.from - 1; at >= sentence.tokens.start; at--) {
    const actor = aids.actorAt[at];
    if (!actor) continue;
    at = aids.tokenFrom(actor.start);
    // "asked B at a meeting in B's capital"
    const there =
      actor.sort === 'country' &&
      aids.places.some(
        ({ start, country }) =>
          country === actor.country &&
          start >= (aids.tokens[trigger.to]?.start ?? sentence.end) &&
          start <= (aids.tokens[trigger.to + 2]?.start ?? sentence.end),
      );
    // "told his B and C colleagues at a meeting"
    const verb = range(Math.max(sentence.tokens.start, at - 12), at).findLast((index) => TOLD.test(keyAt(aids, index)));
    const several = verb === undefined ? [] : hearersAt(aids, sentence, verb + 1);
    if (several.includes(actor)) return several;
    if (!TOLD.test(keyAt(aids, at - 1))) continue;
    const stated = actor.sort === 'official' && !actor.plural && aids.countriesIn(actor).length > 0;
    if (actor.sort === 'person' || stated || there) return [actor];
  }
  return [];
}

const TOLD = /^(?:told|assured|informed|thanked|asked|urged)$/;

/** "invited B to a meeting in Paris" */
function invitedTo(aids: Aids, sentence: Sentence, { from }: Trigger): Actor | null {
  let at = from - 1;
  while (at > from - 5 && /^(?:DET|ADJ|NUM|NOUN|PUNCT)$/.test(aids.tokens[at]?.pos ?? '')) at--;
  if (keyAt(aids, at) !== 'to') return null;
  for (let verb = at - 1; verb > Math.max(sentence.tokens.start, at - 16); verb--) {
    if (!/^(?:invited|invites|inviting)$/.test(keyAt(aids, verb))) continue;
    const actor = aids.actorAt[verb + 1] ?? aids.actorAt[verb + 2];
    return actor && actor.sort !== 'country' ? actor : null;
  }
  return null;
}

/** "During a telephone call, A informed B that …": whom the subject speaks to. */
function hearerOf(aids: Aids, { end }: Actor): Actor | null {
  const next = aids.tokenFrom(end);
  for (let at = next; at < next + 4; at++) {
    if (!ADDRESSES.test(keyAt(aids, at))) continue;
    const actor = aids.actorAt[at + 1] ?? aids.actorAt[at + 2];
    return actor && actor.sort !== 'country' ? actor : null;
  }
  return null;
}

const ADDRESSES =
  /^(?:told|informed|assured|thanked|asked|urged|congratulated|briefed|reminded|warned|invited|praised|criticised|criticized)$/;

/** "proposed to B holding talks", "suggested to B a meeting in Oslo": to whom an encounter is proposed. */
export function proposedTo(aids: Aids, sentence: Sentence, { from, frame }: Trigger): Actor[] {
  let at = from - 1;
  if (frame === 'noun') {
    while (at > sentence.tokens.start && !aids.actorAt[at] && /^(?:DET|ADJ|NOUN|NUM)$/.test(aids.tokens[at]?.pos ?? ''))
      at--;
    if (/^(?:holding|having|starting|opening)$/.test(keyAt(aids, at))) at--;
  } else if (!/ing$/.test(keyAt(aids, from))) return [];
  const actor = aids.actorAt[at];
  if (!actor?.represents || (actor.sort !== 'person' && actor.sort !== 'official')) return [];
  const to = aids.tokenFrom(actor.start) - 1;
  const before = keyAt(aids, to) === 'to' ? to - 1 : keyAt(aids, to - 1) === 'to' ? to - 2 : -1;
  return before > 0 && /^(?:propos|suggest|offer)(?:e|es|ed|s|ing)?$/.test(keyAt(aids, before)) ? [actor] : [];
}

/** "returned B's phone call", "took a call that B made": who answers it, where the caller owns the call. */
export function callReturned(aids: Aids, sentence: Sentence, trigger: Trigger): Actor[] {
  if (trigger.kind !== 'phone-call' || trigger.frame !== 'noun' || !possessor(aids, trigger, sentence.tokens.start))
    return [];
  for (let at = trigger.from - 1; at > sentence.tokens.start; at--) {
    if (!/^(?:returned|returns|took|takes|received|receives|answered)$/.test(keyAt(aids, at))) continue;
    const actor = aids.actorAt[at - 1];
    return actor ? [actor] : [];
  }
  return [];
}

/** "held a telephone conversation at the request of B" */
export function requestedBy(aids: Aids, sentence: Sentence, trigger: Trigger): Actor[] {
  if (trigger.kind !== 'phone-call') return [];
  for (let at = trigger.to; at < Math.min(sentence.tokens.end, trigger.to + 8); at++)
    if (/^(?:request|initiative)$/.test(keyAt(aids, at)) && /^(?:of|by|from)$/.test(keyAt(aids, at + 1)))
      return actorsFrom(aids, sentence, at + 2, 4);
  return [];
}
