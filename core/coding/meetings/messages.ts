import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import { type Context, distinct, type Encounter, make } from './encounter.ts';
import { sidesOf } from './parties.ts';
import { plainTrigger, type Trigger } from './trigger.ts';

const GIVES = /^(?:delivered|delivers|handed|hands|handing|delivering)$/;
const MESSAGE = /^(?:message|letter|note|invitation|messages|letters)$/;
const BE = /^(?:was|were|been|being)$/;

/** "delivered a letter to B", "The message was handed over by A to B": who brings it meets who takes it. */
export function messagesIn(aids: Aids, sentence: Sentence): Encounter[] {
  const found: Encounter[] = [];
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    if (!GIVES.test(keyAt(aids, at)) || (aids.quoteAt[at] ?? -1) !== -1) continue;
    const passive = BE.test(keyAt(aids, at - 1));
    const object = passive ? range(sentence.tokens.start, at) : range(at + 1, Math.min(sentence.tokens.end, at + 7));
    if (!object.some((index) => MESSAGE.test(keyAt(aids, index)))) continue;
    const trigger: Trigger = plainTrigger(at, at + 1, 'meet', 'talks');
    const giver = passive ? behind(aids, sentence, at, 'by') : (sidesOf(aids, sentence, trigger).one[0] ?? null);
    // "handed B a letter"
    const given = passive ? null : (aids.actorAt[at + 1] ?? aids.actorAt[at + 2]);
    const taker = given && isPerson(given) ? given : behind(aids, sentence, at, 'to');
    const context: Context = { aids, sentence, trigger, last: null };
    if (giver && taker && giver.country !== taker.country)
      found.push(make(context, [giver], [taker], distinct([giver, taker])));
  }
  return found;
}

/** The first representative behind a preposition that follows the verb. */
function behind(aids: Aids, sentence: Sentence, verb: number, preposition: string): Actor | null {
  for (let at = verb + 1; at < sentence.tokens.end; at++) {
    if (keyAt(aids, at) !== preposition) continue;
    const actor = range(at + 1, Math.min(sentence.tokens.end, at + 4)).flatMap((next) => aids.actorAt[next] ?? [])[0];
    if (actor && isPerson(actor)) return actor;
  }
  return null;
}

const isPerson = ({ sort, represents, country }: Actor) =>
  represents && country !== null && /^(?:person|official|pronoun)$/.test(sort);
