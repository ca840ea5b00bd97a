import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { actorsFrom, isVerb, keyAt, listAfter, listBefore } from './actor-lists.ts';
import { type Destination, destinationsOf } from './destinations.ts';
import { isObject, isOwner } from './governed.ts';
import { hyphenated } from './joint-parties.ts';
import { ledBy, withLeaders } from './led-by.ts';
import { houseOf, prepositionOf } from './other-side.ts';
import type { Trigger } from './triggers.ts';

/** Who takes part in an encounter: one side, the other, and for a visit where it leads. */
export interface Sides {
  readonly one: readonly Actor[];
  readonly other: readonly Actor[];
  readonly visited: readonly Destination[];
  /** Who stands as subject beside parties named with "between"; a party where his country is one of them. */
  readonly also: readonly Actor[];
}

const ADJUNCT =
  /^(?:with|on|in|at|today|yesterday|tomorrow|tonight|last|next|this|early|late|earlier|later|for|an|a|the|hour|hours|minutes|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|night|separately|briefly|privately|again|also|here|there|by|phone|telephone|over|video|virtually|first|time|second|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept|oct|nov|dec|number|range|group|members|his|her|their|its|of|team|other|national|and|to|up|down|visiting|majesty|royal|highness|excellency|audience)$/;
/** Participles and auxiliaries that may stand between a meeting and "with" or "between". */
const HELD =
  /^(?:held|arranged|scheduled|planned|be|been|being|can|could|will|would|was|is|were|are|to|due|set|expected|opened|began|begun|started|resumed|concluded|ended|take|takes|took|taken|taking|place|have|has|had|convened|conducted|postponed|cancelled|begin|start|resume|open|proposed|announced|lasting|lasted)$/;

/** The sides of the encounter that a trigger tells of. Syntax only; which countries they make is for the caller. */
export function sidesOf(aids: Aids, sentence: Sentence, trigger: Trigger): Sides {
  const visit = trigger.frame === 'visit' || trigger.kind === 'visit';
  const credentials = keyAt(aids, trigger.from) === 'credentials';
  const between = visit
    ? []
    : alongPath(
        aids,
        sentence,
        trigger.to,
        trigger.frame === 'noun' && !credentials
          ? /^(?:between|among|involving|of|by|bringing)$/
          : /^(?:between|among|involving)$/,
        true,
      );
  const listed = /^(?:by|of)$/.test(keyAt(aids, trigger.to - 1)) ? actorsFrom(aids, sentence, trigger.to, 7) : [];
  if (listed.length > 0) return { one: listed.slice(0, 1), other: listed.slice(1), visited: [], also: [] };
  if (between.length > 1) {
    return {
      one: between.slice(0, 1),
      other: between.slice(1),
      visited: [],
      also: [...subjectOfMeeting(aids, sentence, trigger), ...alongPath(aids, sentence, trigger.to, /^with$/, false)],
    };
  }
  if (visit) return visitSides(aids, sentence, trigger);
  const pair = trigger.frame === 'noun' ? hyphenated(aids, trigger) : null;
  if (pair) return { one: [pair[0]], other: [pair[1]], visited: [], also: [] };
  const one = subjectOfMeeting(aids, sentence, trigger);
  const word = prepositionOf(aids, trigger, credentials);
  const other = trigger.frame === 'noun' || trigger.frame === 'discuss' ? [] : objectAfter(aids, sentence, trigger.to);
  const named =
    other.length > 0 ? other : alongPath(aids, sentence, trigger.to, word, false, trigger.frame === 'discuss');
  const met = named.length > 0 ? withLeaders(aids, named) : addressee(aids, sentence, trigger, one);
  const answered = met.length === 0 ? callReturned(aids, sentence, trigger) : [];
  const caller = met.length > 0 || answered.length > 0 ? answered : requestedBy(aids, sentence, trigger);
  const house = one.length === 0 ? houseOf(aids, sentence, trigger, met) : null;
  return { one: house ? [house] : one, other: met.length > 0 ? met : caller, visited: [], also: [] };
}

/** "held a telephone conversation at the request of B" */
function requestedBy(aids: Aids, sentence: Sentence, trigger: Trigger): Actor[] {
  if (trigger.kind !== 'phone-call') return [];
  for (let at = trigger.to; at < Math.min(sentence.tokens.end, trigger.to + 8); at++)
    if (/^(?:request|initiative)$/.test(keyAt(aids, at)) && /^(?:of|by|from)$/.test(keyAt(aids, at + 1)))
      return actorsFrom(aids, sentence, at + 2, 4);
  return [];
}

/** "returned B's phone call", "took a call that B made": who answers it, where the caller owns the call. */
function callReturned(aids: Aids, sentence: Sentence, trigger: Trigger): Actor[] {
  if (trigger.kind !== 'phone-call' || trigger.frame !== 'noun' || !possessor(aids, trigger, sentence.tokens.start))
    return [];
  for (let at = trigger.from - 1; at > sentence.tokens.start; at--) {
    if (!/^(?:returned|returns|took|takes|received|receives|answered)$/.test(keyAt(aids, at))) continue;
    const actor = aids.actorAt[at - 1];
    return actor ? [actor] : [];
  }
  return [];
}

function visitSides(aids: Aids, sentence: Sentence, trigger: Trigger): Sides {
  const visited = destinationsOf(aids, sentence, trigger);
  const by = hasOtherVisit(aids, trigger) ? [] : alongPath(aids, sentence, trigger.to, /^(?:by|of)$/, false);
  const met = alongPath(aids, sentence, trigger.to, /^with$/, false);
  // "paid a farewell visit to President B"
  const seen =
    trigger.frame === 'noun' && visited.length === 0 && keyAt(aids, trigger.to) === 'to'
      ? actorsFrom(aids, sentence, trigger.to + 1, 3).filter(({ sort }) => sort === 'person' || sort === 'official')
      : [];
  const other = met.length > 0 ? met : seen.length > 0 ? seen : inviterOf(aids, sentence);
  const people = by.filter(({ sort }) => sort !== 'country');
  return { one: people.length > 0 ? people : subjectOfMeeting(aids, sentence, trigger), other, visited, also: [] };
}

/** "at the invitation of B": who receives. */
function inviterOf(aids: Aids, sentence: Sentence): Actor[] {
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    if (keyAt(aids, at) !== 'invitation' || keyAt(aids, at + 1) !== 'of' || keyAt(aids, at - 2) !== 'at') continue;
    return actorsFrom(aids, sentence, at + 2, 3)
      .slice(0, 1)
      .filter(({ sort }) => sort === 'person');
  }
  return [];
}

/** "canceled his trip in protest against visits by B": B's are others. */
function hasOtherVisit(aids: Aids, { to }: Trigger): boolean {
  for (let at = to; at < to + 18; at++) {
    const key = keyAt(aids, at);
    if (key === 'by') return false;
    if (/^(?:visits?|trips?|tours?|remarks?|comments?|attacks?)$/.test(key)) return true;
  }
  return false;
}

/** Actors left of the trigger: its subject, whose meeting it is, or behind the comma of an introductory phrase. */
function subjectOfMeeting(aids: Aids, sentence: Sentence, trigger: Trigger): Actor[] {
  const floor = sentence.tokens.start;
  const ahead = trigger.from - floor < 8 ? introduced(aids, sentence, trigger) : [];
  const genitive = trigger.frame === 'noun' ? possessor(aids, trigger, floor) : null;
  if (genitive)
    return genitive[0]?.person && ahead[0]?.person && /^(?:his|her)$/.test(keyAt(aids, trigger.from - 1))
      ? ahead
      : [...genitive, ...attenders(aids, genitive[0], floor)];
  // "an invitation for B to visit", "asked B to meet": the infinitive's own subject.
  const infinitive = keyAt(aids, trigger.from - 1) === 'to' ? aids.actorAt[trigger.from - 2] : null;
  // "A became the first premier to visit B"
  const feat = infinitive && infinitive.person === null ? predicated(aids, infinitive, floor) : null;
  if (feat) return [feat];
  if (
    infinitive?.represents &&
    infinitive.sort !== 'country' &&
    !/^(?:with|to|by|from)$/.test(keyAt(aids, aids.tokenFrom(infinitive.start) - 1))
  )
    return [infinitive];
  // "congratulated A and B on signing …"
  if (/ing$/.test(keyAt(aids, trigger.from)) && /^(?:on|for)$/.test(keyAt(aids, trigger.from - 1))) {
    const signer = aids.actorAt[trigger.from - 2];
    if (signer) return [...listBefore(aids, aids.tokenFrom(signer.start), floor), signer];
  }
  const objects: Actor[] = [];
  const owners: Actor[] = [];
  for (let at = trigger.from - 1; at >= floor; at--) {
    const actor = aids.actorAt[at];
    if (!actor) {
      const who = keyAt(aids, at) === 'who' ? (aids.actorAt[at - 1] ?? aids.actorAt[at - 2]) : null;
      if (who && (who.sort === 'person' || who.sort === 'official')) return [who];
      continue;
    }
    const first = aids.tokenFrom(actor.start);
    at = first;
    // "agreed on B's NATO membership after talks"
    if (
      actor.sort === 'institution' &&
      actor.country === null &&
      aids.tokens[aids.tokenFrom(actor.end)]?.pos === 'NOUN'
    )
      continue;
    if (isOwner(aids, actor)) owners.push(actor);
    else if (isObject(aids, first, floor)) objects.push(actor);
    else {
      const list = [...listBefore(aids, first, floor), actor];
      const head = list[0] ?? actor;
      // "with A, B and C": the whole list is governed by what governs its first member.
      if (head === actor || !isObject(aids, aids.tokenFrom(head.start), floor)) return [...list, ...ledBy(aids, actor)];
      // "At the invitation of A, B and C will visit …": the comma ends the phrase that opens the sentence.
      const rest = list.slice(1);
      if (
        trigger.kind === 'visit' &&
        opensSentence(aids, head, floor) &&
        rest.length > 1 &&
        keyAt(aids, aids.tokenFrom(head.end)) === ','
      )
        return rest;
      at = aids.tokenFrom(head.start);
    }
  }
  const behind = introduced(aids, sentence, trigger);
  if (behind.length > 0) return behind;
  const owner = owners.find(({ sort }) => sort === 'person');
  if (owner) return [owner];
  // "Following meetings with B …" goes on with whom the text was speaking of.
  return trigger.frame === 'noun' && objects.length === 0 && INTRODUCES.test(keyAt(aids, floor))
    ? (ownerOfPronoun(aids, trigger.from) ?? [])
    : [];
}

/** Whether an actor stands in a phrase without a verb that opens the sentence with a preposition. */
function opensSentence(aids: Aids, { start }: Actor, floor: number): boolean {
  return aids.tokens[floor]?.pos === 'ADP' && !range(floor, aids.tokenFrom(start)).some((at) => isVerb(aids, at));
}

/** Of whom "became the first premier" is said. */
function predicated(aids: Aids, { start }: Actor, floor: number): Actor | null {
  let at = aids.tokenFrom(start) - 1;
  while (at > floor && /^(?:the|first|second|third|last|latest|only|also)$/.test(keyAt(aids, at))) at--;
  const holder = /^(?:became|becomes|is|was)$/.test(keyAt(aids, at)) ? aids.actorAt[at - 1] : null;
  const country = holder?.country ?? aids.actorAt[aids.tokenFrom(start)]?.country ?? null;
  return holder?.person ? { ...holder, country, represents: holder.represents || country !== null } : null;
}

/** "will participate in the President's summit": who takes part beside whose meeting it is. */
function attenders(aids: Aids, owner: Actor | undefined, floor: number): Actor[] {
  const first = owner ? aids.tokenFrom(owner.start) : floor;
  for (let at = first - 1; at > Math.max(floor, first - 5); at--) {
    if (!/^(?:participat|attend|join)(?:e|es|ed|ing|s)?$/.test(keyAt(aids, at))) continue;
    const actor = range(Math.max(floor, at - 3), at)
      .map((index) => aids.actorAt[index])
      .findLast((one) => one !== null);
    return actor?.represents && actor.sort !== 'country' ? [actor] : [];
  }
  return [];
}

/** "A told B at a meeting in Paris": whom the subject speaks to there. */
function addressee(aids: Aids, sentence: Sentence, trigger: Trigger, one: readonly Actor[]): Actor[] {
  if (trigger.frame !== 'noun') return [];
  const [subject] = introduced(aids, sentence, trigger);
  const hearer = subject && hearerOf(aids, subject);
  // "A said during a meeting in Paris, B told him …"
  const told = hearer?.person && one.some(({ person }) => person === hearer.person);
  if (hearer) return [told && subject ? subject : hearer];
  const before = range(Math.max(sentence.tokens.start, trigger.from - 5), trigger.from).some((at) =>
    /^(?:at|in|during|after|by|over|on)$/.test(keyAt(aids, at)),
  );
  if (!before) return [];
  for (let at = trigger.from - 1; at >= sentence.tokens.start; at--) {
    const actor = aids.actorAt[at];
    if (!actor) continue;
    at = aids.tokenFrom(actor.start);
    if (!/^(?:told|assured|informed|thanked|asked|urged)$/.test(keyAt(aids, at - 1))) continue;
    // "asked B at a meeting in B's capital"
    const there =
      actor.sort === 'country' &&
      aids.places.some(
        ({ start, country }) =>
          country === actor.country &&
          start >= (aids.tokens[trigger.to]?.start ?? sentence.end) &&
          start <= (aids.tokens[trigger.to + 2]?.start ?? sentence.end),
      );
    if (actor.sort === 'person' || there) return [actor];
  }
  return [];
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

/** "King Fahd's trip". */
function possessor(aids: Aids, trigger: Trigger, floor: number): Actor[] | null {
  // "the Kissinger visit"
  const adjunct = trigger.kind === 'visit' ? aids.actorAt[trigger.from - 1] : null;
  if (adjunct?.sort === 'person' && aids.tokenFrom(adjunct.end) === trigger.from) return [adjunct];
  for (let at = trigger.from - 1; at >= Math.max(floor, trigger.from - 6); at--) {
    const key = keyAt(aids, at);
    if (/^['’]s?$/.test(key)) {
      const actor = aids.actorAt[at - 1] ?? aids.actorAt[at];
      // "Hungary's talks with B's foreign minister"
      const state = actor?.sort === 'country' && /^(?:with|between)$/.test(keyAt(aids, trigger.to));
      // "X's remarks on Y's visit": somebody of whom nothing is known.
      if (!actor && aids.tokens[at - 1]?.pos === 'PROPN' && aids.tokens[at - 2]?.pos === 'PROPN') return [];
      return actor && (actor.sort === 'person' || actor.sort === 'official' || state) ? [actor] : null;
    }
    if (/^(?:his|her)$/.test(key)) return ownerOfPronoun(aids, at);
    if (isVerb(aids, at) || /^(?:by|with|of|to|in|and|,|\.)$/.test(key)) return null;
  }
  return null;
}

const INTRODUCES =
  /^(?:after|during|following|before|in|on|over|via|at|while|when|speaking|ahead|amid|as|despite|prior|since|upon|for|but|and|meanwhile|later|earlier|today|yesterday|with|by|\w+ing)$/;

/** "his talks": whoever was last spoken of as subject, here or in the two sentences before. */
function ownerOfPronoun(aids: Aids, at: number): Actor[] | null {
  const pronoun = aids.tokens[at];
  if (!pronoun) return null;
  const near = aids.actors.filter(
    (actor) =>
      actor.end <= pronoun.start &&
      actor.person !== null &&
      actor.represents &&
      !actor.plural &&
      (aids.sentenceOf(actor.start)?.index ?? -9) >= pronoun.sentence - 2,
  );
  const here = near.filter((actor) => aids.sentenceOf(actor.start)?.index === pronoun.sentence);
  const pool = here.length > 0 ? here : near;
  const subject =
    pool.findLast(
      (actor) => !isObject(aids, aids.tokenFrom(actor.start), aids.sentenceOf(actor.start)?.tokens.start ?? 0),
    ) ?? pool.at(-1);
  return subject ? [subject] : null;
}

/** "After a meeting with B, A said": the subject of the clause behind the comma. */
function introduced(aids: Aids, sentence: Sentence, trigger: Trigger): Actor[] {
  const dateline = aids.dateline && aids.dateline.end > sentence.start ? aids.tokenFrom(aids.dateline.end) : 0;
  const opening = behindSource(aids, Math.max(sentence.tokens.start, dateline));
  const reported = range(Math.max(opening, trigger.from - 5), trigger.from).some(
    (at) => /^(?:during|in|at)$/.test(keyAt(aids, at)) && /^(?:said|says|that|added)$/.test(keyAt(aids, at - 1)),
  );
  if (
    !reported &&
    !INTRODUCES.test(keyAt(aids, opening)) &&
    !aids.places.some(({ start }) => start === aids.tokens[opening]?.start)
  )
    return [];
  for (let at = trigger.to; at < sentence.tokens.end; at++) {
    const actor = aids.actorAt[at];
    if (!actor) continue;
    const first = aids.tokenFrom(actor.start);
    const before = keyAt(aids, first - 1);
    const comma = before === ',' || (/^(?:the|his|her|mr|ms|mrs)$/.test(before) && keyAt(aids, first - 2) === ',');
    const next = aids.tokenFrom(actor.end);
    if (
      comma &&
      (isVerb(aids, next) ||
        keyAt(aids, next) === ',' ||
        keyAt(aids, next) === 'and' ||
        aids.tokens[next]?.pos === 'ADV')
    ) {
      return [actor, ...listAfter(aids, sentence, actor)];
    }
    at = Math.max(at, next - 1);
  }
  return [];
}

/** "(AFP) In a phone call, …": behind the agency in brackets that opens a sentence. */
function behindSource(aids: Aids, at: number): number {
  if (keyAt(aids, at) !== '(') return at;
  const close = range(at + 1, at + 4).find((next) => keyAt(aids, next) === ')');
  if (close === undefined) return at;
  return /^(?:-|--|–|—)$/.test(keyAt(aids, close + 1)) ? close + 2 : close + 1;
}

/** Actors behind a verb with at most times, adverbs and articles between. */
function objectAfter(aids: Aids, sentence: Sentence, from: number): Actor[] {
  for (let at = from; at < Math.min(sentence.tokens.end, from + 14); at++) {
    const actor = aids.actorAt[at];
    const key = keyAt(aids, at);
    if (actor) {
      const first = aids.tokenFrom(actor.start);
      const behind = keyAt(aids, first - 1) === 'the' ? first - 2 : first - 1;
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
    if (ADJUNCT.test(key) || /^(?:ADV|ADJ|DET|NUM)$/.test(token.pos) || key === '-') continue;
    if (aids.places.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    return [];
  }
  return [];
}

/** "met, while in Brussels, with B" */
function isAside(aids: Aids, at: number): boolean {
  return keyAt(aids, at) === 'while' && /^(?:in|at|on|there)$/.test(keyAt(aids, at + 1));
}

/** The actors behind a preposition that a meeting's own phrase leads to, no other clause between. */
function alongPath(
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
    if (word.test(key) && (key !== 'of' || at - from < 2)) {
      const actors = actorsFrom(aids, sentence, at + 1, key === 'of' ? 4 : 7);
      if (several ? actors.length > 1 : actors.length > 0) return actors;
    }
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
