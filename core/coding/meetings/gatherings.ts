import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import { ATTENDS } from './attendance.ts';
import { distinct, type Encounter, make } from './encounter.ts';
import { isParty } from './no-party.ts';
import { sidesOf } from './parties.ts';
import type { Trigger } from './trigger.ts';
import { triggersIn } from './triggers.ts';

const ASSEMBLY = /^(?:summit|meeting|talks|conference|negotiations|session)$/;
const HOSTS = /^(?:host|hosts|hosted|hosting)$/;
const REACH = 12;

/**
 * "Ghana hosts a summit of its neighbours in May": a meeting of several states, of which only the host is named
 * so far. Who comes is for later sentences to say.
 */
export function gatheringIn(aids: Aids, sentence: Sentence): Encounter | null {
  if (sentence.heading) return null;
  for (const trigger of triggersIn(aids.tokens, sentence)) {
    if (trigger.frame !== 'host' || !HOSTS.test(keyAt(aids, trigger.from))) continue;
    const named = aids.tokens
      .slice(trigger.to, Math.min(sentence.tokens.end, trigger.to + 8))
      .findIndex((_, index) => ASSEMBLY.test(keyAt(aids, trigger.to + index)));
    const hosts = sidesOf(aids, sentence, trigger).one.filter(takesPart);
    if (named < 0 || distinct(hosts).length !== 1) continue;
    const assembly = keyAt(aids, trigger.to + named);
    const gathering = make({ aids, sentence, trigger, last: null }, [], hosts, distinct(hosts));
    return { ...gathering, kind: assembly === 'summit' ? 'summit' : 'talks' };
  }
  return convokedIn(aids, sentence);
}

/** "A meeting on the drought will be held in Accra", "Coffee producers will meet in Accra": of which nobody is named so far. */
function convokedIn(aids: Aids, sentence: Sentence): Encounter | null {
  for (const trigger of triggersIn(aids.tokens, sentence)) {
    if (trigger.frame === 'meet' && isOfMany(aids, sentence, trigger)) {
      const meeting = make({ aids, sentence, trigger, last: null }, [], [], []);
      if (meeting.place || meeting.start !== null) return meeting;
    }
    if (trigger.frame !== 'noun' || !ASSEMBLY.test(keyAt(aids, trigger.to - 1))) continue;
    const behind = aids.source.text.slice(aids.tokens[trigger.to]?.start ?? sentence.end, sentence.end);
    if (!IS_HELD.test(behind)) continue;
    const gathering = make({ aids, sentence, trigger, last: null }, [], [], []);
    if (gathering.place || gathering.start !== null) return gathering;
  }
  return null;
}

/** "Leading cocoa producing countries will meet", "Coffee producers are meeting" */
function isOfMany(aids: Aids, sentence: Sentence, { from }: Trigger): boolean {
  const start = Math.max(sentence.start, aids.dateline?.end ?? 0);
  const words = aids.source.text.slice(start, aids.tokens[from]?.start ?? start);
  return (
    MANY.test(words) && /^(?:meet|meeting|met|gather|gathering|gathered|convene|convened)$/.test(keyAt(aids, from))
  );
}

const MANY =
  /^[\s–—-]*(?:(?!(?:and|from|of|for)\b)[\w-]+ ){0,4}(?:producers|exporters|importers|consumers|growers|countries|nations|states|ministers|neighbou?rs)(?: will| are| are to| are due to| were to| is| have| had| also)?\s*$/i;

const IS_HELD = /^[^,;]{0,60}\b(?:held|takes? place|took place|convened?|open(?:s|ed)?|begins?|began)\b/;

/** The gathering with those of other states whom a later sentence says to attend it; null where it says of none. */
export function joinedBy(aids: Aids, sentence: Sentence, gathering: Encounter): Encounter | null {
  const host = aids.sentenceOf(gathering.evidence.start);
  if (!host || sentence.heading || sentence.index === host.index || sentence.index > host.index + REACH) return null;
  const coming = comingIn(aids, sentence, gathering, sentence.index - host.index);
  const countries = distinct([...gathering.hosts, ...gathering.guests, ...coming]);
  if (countries.length < 2 || distinct(coming).every((country) => gathering.countries.includes(country))) return null;
  return { ...gathering, guests: [...gathering.guests, ...coming], countries };
}

/** Who a sentence says to attend. Right behind the gathering's own, it may only list them. */
function comingIn(aids: Aids, sentence: Sentence, { countries }: Encounter, distance: number): Actor[] {
  const text = aids.source.text.slice(sentence.start, sentence.end);
  if (/\b(?:not|n['’]t|never|refus\w+|declin\w+)\b/.test(text)) return [];
  const party = (actor: Actor) => takesPart(actor) && isParty(aids, actor);
  const list = distance < 4 ? comingList(aids, aids.actorsIn(sentence).filter(party)) : [];
  if (distinct(list).length > 1) return list;
  if (distance < 3 && LISTS.test(text) && HOLDERS.test(text))
    return aids.actorsIn(sentence).filter((actor) => party(actor) && isListed(aids, actor));
  return countries.length > 0 && ATTENDS.test(text)
    ? aids.actorsIn(sentence).filter((actor) => party(actor) && actor.sort !== 'country')
    : [];
}

/** "Delegates from A, B and C will take part", "A, B and C are expected to attend": the list before the verb. */
function comingList({ source }: Aids, actors: readonly Actor[]): Actor[] {
  const last = actors.findLastIndex(({ end }) => COMES.test(source.text.slice(end, end + 70)));
  let first = last;
  while (first > 0 && JOINS.test(source.text.slice(actors[first - 1]?.end ?? 0, actors[first]?.start ?? 0))) first--;
  const [head] = actors.slice(first);
  if (last < 0 || !head) return [];
  // "businessmen from A and B will attend"
  const before = source.text.slice(Math.max(0, head.start - 40), head.start);
  return /\b(?:from|of)\s+(?:the\s+)?$/.test(before) && !SENT.test(before) ? [] : actors.slice(first, last + 1);
}

const COMES =
  /^\s+(?:(?:will|would|are|were|is|was|have|has|had|also|all|both|expected|due|scheduled|to|be|been)\s+)*(?:attend(?:ed|ing)?|tak(?:e|ing) part|took part|participat(?:e|ed|ing)|represented)\b(?! (?:in|at) (?:(?!meetings?|talks|conference|negotiations|session|summit|discussions)[^.,;])*[.,;])/;
const SENT =
  /\b(?:ministers?|presidents?|leaders?|officials|delegations?|delegates|representatives|envoys|diplomats|experts|negotiators)\s+(?:from|of)\s+(?:the\s+)?$/i;
const JOINS = /^(?:,|,?\s+and|,?\s+as well as)\s+(?:the\s+)?$/;

/** "ministers from A, a friend of B, and C": A and C, each where a list may go on. */
function isListed({ source }: Aids, { sort, start }: Actor): boolean {
  const before = source.text.slice(Math.max(0, start - 12), start);
  if (sort === 'country') return /(?:\bfrom|,|\band)\s+(?:the\s+)?$/.test(before);
  return !/\b(?:of|by|against|with|for)\s+(?:the\s+)?$/.test(before);
}

const LISTS =
  /^(?:Those|Others|People) (?:attending|present|expected|taking part|participating)\b|^(?:The )?(?:[Pp]articipants|[Aa]ttendees|[Dd]elegates)\b[^.;]{0,30}\binclud|^Among (?:those (?:attending|present|expected|taking part)|the (?:participants|attendees|delegates))\b/;
const HOLDERS =
  /\b(?:ministers?|presidents?|leaders?|heads? of (?:state|government)|officials|delegations?|representatives|envoys?|ambassadors?|diplomats|chiefs?|secretar(?:y|ies)|premiers?)\b/;

const takesPart = ({ represents, country, sort }: Actor) => represents && country !== null && sort !== 'pronoun';
