import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import { ATTENDS } from './attendance.ts';
import { distinct, type Encounter, make } from './encounter.ts';
import { isAttribute, isVague } from './no-party.ts';
import { sidesOf } from './parties.ts';
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

/** "A meeting on the drought will be held in Accra": of which nobody is named so far. */
function convokedIn(aids: Aids, sentence: Sentence): Encounter | null {
  for (const trigger of triggersIn(aids.tokens, sentence)) {
    if (trigger.frame !== 'noun' || !ASSEMBLY.test(keyAt(aids, trigger.to - 1))) continue;
    const behind = aids.source.text.slice(aids.tokens[trigger.to]?.start ?? sentence.end, sentence.end);
    if (!IS_HELD.test(behind)) continue;
    const gathering = make({ aids, sentence, trigger, last: null }, [], [], []);
    if (gathering.place || gathering.start !== null) return gathering;
  }
  return null;
}

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
  const party = (actor: Actor) => takesPart(actor) && !isAttribute(aids, actor) && !isVague(aids, actor);
  if (distance < 3 && LISTS.test(text) && HOLDERS.test(text))
    return aids.actorsIn(sentence).filter((actor) => party(actor) && isListed(aids, actor));
  return countries.length > 0 && ATTENDS.test(text)
    ? aids.actorsIn(sentence).filter((actor) => party(actor) && actor.sort !== 'country')
    : [];
}

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
