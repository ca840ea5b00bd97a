import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { isVerb, keyAt, listAfter, listBefore, wordsIn } from './actor-lists.ts';
import { isAfterMeeting } from './came-after.ts';
import { isObject, isOwner } from './governed.ts';
import { leaderOfGroup, ledBy } from './led-by.ts';
import { hasPlainSubject } from './plain-subject.ts';
import type { Trigger } from './trigger.ts';

/** Actors left of the trigger: its subject, whose meeting it is, or behind the comma of an introductory phrase. */
export function subjectOfMeeting(aids: Aids, sentence: Sentence, trigger: Trigger): Actor[] {
  if (hasPlainSubject(aids, sentence, trigger)) return [];
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
  const escorts: Actor[] = [];
  for (let at = trigger.from - 1; at >= floor; at--) {
    const actor = aids.actorAt[at];
    if (!actor) {
      const who = keyAt(aids, at) === 'who' ? (aids.actorAt[at - 1] ?? aids.actorAt[at - 2]) : null;
      if (who && (who.sort === 'person' || who.sort === 'official')) return [who];
      continue;
    }
    const first = aids.tokenFrom(actor.start);
    at = first;
    if (isEscort(aids, first)) {
      if (actor.person) escorts.push(actor);
      continue;
    }
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
      if (head === actor || !isObject(aids, aids.tokenFrom(head.start), floor))
        return [...list, ...ledBy(aids, actor), ...escorts];
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
  const leader = leaderOfGroup(aids, objects);
  if (leader) return [leader];
  const owner = owners.find(({ sort }) => sort === 'person');
  if (owner) return [owner];
  if (owners.length === 0 && isAfterMeeting(aids, trigger, floor)) return ownerOfPronoun(aids, floor) ?? [];
  // "Following meetings with B …" goes on with whom the text was speaking of.
  return trigger.frame === 'noun' && objects.length === 0 && INTRODUCES.test(keyAt(aids, floor))
    ? (ownerOfPronoun(aids, trigger.from) ?? [])
    : [];
}

/** "President A, accompanied by a large delegation, met B": who but comes along. */
function isEscort(aids: Aids, first: number): boolean {
  return /\b(?:accompanied|flanked|escorted) by (?:(?:an?|the|his|her|other|senior|large|high - level|high-level|\w+ing) )*$/.test(
    `${wordsIn(aids, first - 7, first)} `,
  );
}

/** "my talks": whoever says "I" nearest. */
function selfAt(aids: Aids, at: number): Actor[] | null {
  const start = aids.tokens[at]?.start ?? 0;
  const selves = aids.actors.filter(
    (actor) => actor.sort === 'pronoun' && actor.represents && keyAt(aids, aids.tokenFrom(actor.start)) === 'i',
  );
  const [nearest] = selves.sort((one, other) => Math.abs(one.start - start) - Math.abs(other.start - start));
  return nearest ? [nearest] : null;
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

/** "King Fahd's trip". */
export function possessor(aids: Aids, trigger: Trigger, floor: number): Actor[] | null {
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
      const forum = actor?.sort === 'institution' && actor.plural;
      if (actor?.sort === 'official' && isHeldAs(aids, actor, floor)) return null;
      return actor && (actor.sort === 'person' || actor.sort === 'official' || state || forum) ? [actor] : null;
    }
    if (/^(?:his|her)$/.test(key)) return ownerOfPronoun(aids, at);
    if (key === 'my') return selfAt(aids, at);
    if (SET.test(key)) continue;
    if (isVerb(aids, at) || /^(?:by|with|of|to|in|and|,|\.)$/.test(key)) return null;
  }
  return null;
}

/** "A, B and C held their third foreign ministers' meeting": of which kind it is, not whose. */
function isHeldAs(aids: Aids, { start }: Actor, floor: number): boolean {
  const at = aids.tokenFrom(start);
  return /\b(?:held|hold|holds|convened?|conducted|launched|opened|began|had) (?:an?|the|their|its) (?:\S+ )?$/.test(
    `${wordsIn(aids, Math.max(floor, at - 4), at)} `,
  );
}

/** "A's planned visit" */
const SET =
  /^(?:planned|scheduled|proposed|expected|announced|delayed|postponed|cancell?ed|aborted|forthcoming|coming|pending|unannounced|long-awaited)$/;

const INTRODUCES =
  /^(?:after|accompanied|flanked|escorted|joined|summoned|back|fresh|home|just|during|following|before|in|on|over|via|at|while|when|speaking|ahead|amid|as|despite|prior|since|upon|for|but|and|meanwhile|later|earlier|today|yesterday|with|by|\w+ing)$/;

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
export function introduced(aids: Aids, sentence: Sentence, trigger: Trigger): Actor[] {
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
    at = Math.max(at, endOfList(aids, sentence, actor) - 1);
  }
  return [];
}

/** Where "with his A, B and C counterparts" ends: behind the member that "and" joins, else behind the one actor. */
function endOfList(aids: Aids, sentence: Sentence, actor: Actor): number {
  const last = listAfter(aids, sentence, actor).findLast(({ start }) => {
    const at = aids.tokenFrom(start) - 1;
    return keyAt(aids, at) === 'and' || (FILLS.test(keyAt(aids, at)) && keyAt(aids, at - 1) === 'and');
  });
  return aids.tokenFrom((last ?? actor).end);
}

const FILLS = /^(?:the|his|her|their)$/;

/** "(AFP) In a phone call, …": behind the agency in brackets that opens a sentence. */
function behindSource(aids: Aids, at: number): number {
  if (keyAt(aids, at) !== '(') return at;
  const close = range(at + 1, at + 4).find((next) => keyAt(aids, next) === ')');
  if (close === undefined) return at;
  return /^(?:-|--|–|—)$/.test(keyAt(aids, close + 1)) ? close + 2 : close + 1;
}
