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
  return null;
}

/** The gathering with those of other states whom a later sentence says to attend it; null where it says of none. */
export function joinedBy(aids: Aids, sentence: Sentence, gathering: Encounter): Encounter | null {
  const host = aids.sentenceOf(gathering.evidence.start);
  if (!host || sentence.heading || sentence.index === host.index || sentence.index > host.index + REACH) return null;
  const text = aids.source.text.slice(sentence.start, sentence.end);
  if (!ATTENDS.test(text) || /\b(?:not|n['’]t|never|refus\w+|declin\w+)\b/.test(text)) return null;
  const coming = aids
    .actorsIn(sentence)
    .filter(
      (actor) => takesPart(actor) && actor.sort !== 'country' && !isAttribute(aids, actor) && !isVague(aids, actor),
    );
  const countries = distinct([...gathering.hosts, ...gathering.guests, ...coming]);
  if (distinct(coming).every((country) => gathering.countries.includes(country))) return null;
  return { ...gathering, guests: [...gathering.guests, ...coming], countries };
}

const takesPart = ({ represents, country, sort }: Actor) => represents && country !== null && sort !== 'pronoun';
