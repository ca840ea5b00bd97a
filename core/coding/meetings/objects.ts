import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { actorsFrom, isVerb, keyAt, wordsIn } from './actor-lists.ts';
import { isOwner } from './governed.ts';
import { endOfWhere, governing } from './qualified-places.ts';

/** Actors behind a verb with at most times, adverbs and articles between. */
export function objectAfter(aids: Aids, sentence: Sentence, from: number): Actor[] {
  for (let at = from; at < Math.min(sentence.tokens.end, from + 14); at++) {
    const actor = aids.actorAt[at];
    const key = keyAt(aids, at);
    if (actor) {
      const first = aids.tokenFrom(actor.start);
      const behind = governing(aids, first);
      // The "in" of "called in" is the verb's own.
      const before = behind < from ? '' : keyAt(aids, behind);
      if (/^(?:in|at|from|near|on|after|before|during|to)$/.test(before) && actor.sort !== 'person') {
        at = aids.tokenFrom(actor.end) - 1;
        continue;
      }
      // "welcomed Maliki's briefing"
      if (isOwner(aids, actor)) return [];
      return actorsFrom(aids, sentence, first, 1);
    }
    const token = aids.tokens[at];
    if (!token) return [];
    if (isAside(aids, at)) continue;
    const site = Math.max(endOfSite(aids, at), endOfWhere(aids, at));
    if (site > at) {
      at = site - 1;
      continue;
    }
    if (ADJUNCT.test(key) || /^(?:ADV|ADJ|DET|NUM)$/.test(token.pos) || key === '-') continue;
    // "met the Quint foreign ministers of B and C"
    if (token.pos === 'PROPN' && aids.actorAt[at + 1]?.sort === 'official' && keyAt(aids, at - 1) === 'the') continue;
    if (aids.places.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    return [];
  }
  return [];
}

const ADJUNCT =
  /^(?:with|on|in|at|today|yesterday|tomorrow|tonight|last|next|this|early|late|earlier|later|for|an|a|the|hour|hours|minutes|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|night|separately|briefly|privately|again|also|here|there|by|phone|telephone|over|video|virtually|first|time|second|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept|oct|nov|dec|number|range|group|delegations?|members|his|her|their|its|of|team|other|national|and|to|up|down|visiting|level|ranking|majesty|royal|highness|excellency|audience)$/;

/** "received today at Palacio Quemado the minister", "at his office in B": behind the site; `at` where there is none. */
function endOfSite(aids: Aids, at: number): number {
  if (keyAt(aids, at) !== 'at') return at;
  let next = at + 1;
  while (next < at + 9) {
    const actor = aids.actorAt[next];
    const to = actor ? aids.tokenFrom(actor.end) : next + 1;
    // "Cairo International Airport", not the country.
    if (actor && actor.sort !== 'institution' && (actor.sort !== 'country' || !isOfSite(aids, to))) break;
    if (!actor && !isOfSite(aids, next) && !/^(?:the|of|d[aeo]s?|del?|la|and|in|['’]s)$/.test(keyAt(aids, next))) break;
    next = to;
  }
  const behind = keyAt(aids, next - 1) === 'the' ? next - 1 : next;
  return behind > at + 1 ? behind : at;
}

const isOfSite = (aids: Aids, at: number) =>
  !aids.actorAt[at] &&
  (aids.tokens[at]?.pos === 'PROPN' || SITES.test(keyAt(aids, at))) &&
  !/day$/.test(keyAt(aids, at));

const SITES =
  /^(?:his|her|office|offices|headquarters|palace|residence|airport|house|ministry|mansion|base|villa|hall|presidential|royal|international|official|state)$/;

/** "met, while in Brussels, with B" */
function isAside(aids: Aids, at: number): boolean {
  return keyAt(aids, at) === 'while' && /^(?:in|at|on|there)$/.test(keyAt(aids, at + 1));
}

/** The actors behind a preposition that a meeting's own phrase leads to, no other clause between. */
export function alongPath(
  aids: Aids,
  sentence: Sentence,
  from: number,
  word: RegExp,
  several: boolean,
  free = false,
): Actor[] {
  for (let at = from; at < Math.min(sentence.tokens.end, from + 18); at++) {
    const key = keyAt(aids, at);
    const token = aids.tokens[at];
    if (!token || /^[;:]$/.test(key)) return [];
    // "met leaders, among them A and B"
    const some = key === 'among' && /^(?:them|whom|others|those)$/.test(keyAt(aids, at + 1));
    // "spoke by phone about the war in B"
    const means = key === 'by' && /^(?:(?:tele)?phone|video|satellite|radio)$/.test(keyAt(aids, at + 1));
    if (word.test(key) && !some && !means && (key !== 'of' || at - from < 2)) {
      const actors = leadsToThing(aids, at) ? [] : actorsFrom(aids, sentence, at + 1, key === 'of' ? 4 : 7);
      if (several ? actors.length > 1 : actors.length > 0) return actors;
    }
    // "talks with B on relations between C and D"
    if (several && key === 'with' && (aids.actorAt[at + 1] ?? aids.actorAt[at + 2])?.represents) return [];
    if (free || isAside(aids, at)) continue;
    // "held talks about efforts to resume dialogue with B"
    if (
      /^(?:efforts?|ways?|how|attempts?|steps?|prospects?|possibility|conditions|terms)$/.test(key) &&
      /^(?:to|of|for)$/.test(keyAt(aids, at + 1))
    )
      return [];
    if (((isVerb(aids, at) && !aids.actorAt[at]) || token.pos === 'SCONJ') && !HELD.test(key)) return [];
    // "the summit which will take place between A and B"
    if (key === 'which' && HELD.test(keyAt(aids, at + 1))) continue;
    if (/^(?:that|which|who|said|he|she|they|after|before|when|while)$/.test(key)) return [];
  }
  return [];
}

/** "ended with no sign of agreement on Kenya", "with a call for sanctions against Kenya": what talks end with. */
function leadsToThing(aids: Aids, at: number): boolean {
  if (
    /^with (?:an? |the |its |their |his |her |new |renewed |little |no )*(?:efforts?|attempts?|tensions?|fears?|concerns?|relations|ties|trade|focus|view|aim|goal|exception|eye|regard|respect|hopes?|plans?|war|wars|crisis|conflict|violence|issues?|topics?|questions?|emphasis|support|reference|sanctions|fighting|troops) (?:to|of|on|over|about|that|in|for|at|between|set|due|expected|likely|dominating|topping|high)\b/.test(
      wordsIn(aids, at, at + 7),
    )
  )
    return true;
  return /^with (?:no |an? |the |some |little |only )?(?:\S+ )?(?:signs?|agreements?|accords?|calls?|appeals?|pledges?|promises?|warnings?|statements?|communiques?|demands?|decisions?|vows?|hopes?|progress|results?|breakthroughs?|threats?|announcements?) (?:of|on|for|to|by|that|in|about|against)\b/.test(
    wordsIn(aids, at, at + 6),
  );
}

/** Participles and auxiliaries that may stand between a meeting and "with" or "between". */
const HELD =
  /^(?:held|arranged|scheduled|planned|be|been|being|can|could|will|would|was|is|were|are|to|due|set|expected|opened|began|begun|started|resumed|concluded|ended|take|takes|took|taken|taking|place|have|has|had|convened|conducted|postponed|cancelled|begin|start|resume|open|proposed|announced|lasting|lasted)$/;
