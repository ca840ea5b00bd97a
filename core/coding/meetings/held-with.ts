import type { Iso3 } from '../../record/index.ts';
import { range } from '../range.ts';
import type { Actor } from '../types.ts';
import { wordsIn } from './actor-lists.ts';
import { type Context, distinct, type Encounter, make } from './encounter.ts';

/**
 * "Bilateral meetings were also held with the ministers of B and C": in the passive, of whoever the text was speaking of;
 * several meetings are one with each.
 */
export function heldWith(context: Context, hosts: readonly Actor[]): Encounter[] {
  const { aids, sentence, trigger } = context;
  if (trigger.frame !== 'noun' || trigger.kind !== 'talks' || hosts.length === 0 || sentence.heading) return [];
  const opening = range(sentence.tokens.start, trigger.from);
  if (opening.some((at) => aids.actorAt[at] || /^(?:VERB|AUX|PRON)$/.test(aids.tokens[at]?.pos ?? ''))) return [];
  const first = hosts[0] ? aids.tokenFrom(hosts[0].start) : trigger.to;
  if (!PASSIVE.test(wordsIn(aids, trigger.to, first))) return [];
  const met = distinct(hosts);
  const own = spokenOf(context, met);
  if (!own?.country) return [];
  const country = own.country;
  const apart = trigger.several || SEPARATE.test(wordsIn(aids, sentence.tokens.start, trigger.from));
  const groups = apart ? met.map((one) => hosts.filter((host) => host.country === one)) : [hosts];
  return groups.map((those) => make(context, [own], those, distinct([own, ...those], country)));
}

/** Who was last told to meet somebody, else the person in office last named, of none of the countries met. */
function spokenOf({ aids, sentence, last }: Context, met: readonly Iso3[]): Actor | null {
  const foreign = ({ country, represents, person }: Actor) =>
    represents && person !== null && country !== null && !met.includes(country);
  const visitor = last?.guests.find(foreign);
  return visitor ?? aids.actorsIn({ start: 0, end: sentence.start }).findLast(foreign) ?? null;
}

const PASSIVE =
  /\b(?:were|was|have been|has been|will be|are to be|took place|take place)\b(?: (?:also|later|then|subsequently))* ?(?:held|conducted|arranged|scheduled|planned|organi[sz]ed)? with(?: the| his| her| senior| other| their)*$/;
const SEPARATE = /\b(?:bilateral|separate|individual)\b/;
