import { countryName, type Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { countryActor } from './country-actor.ts';

/** The representatives of different countries last named together: one of each country. */
export function membersOf(aids: Aids, sentence: Sentence, before = sentence.start): Actor[] {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - REACH); index--) {
    const here = aids.sentences[index];
    if (!here || here.heading) continue;
    const members = new Map<Iso3, Actor>();
    const groups = new Map<Iso3, Actor>();
    for (const actor of aids.actorsIn({ start: here.start, end: Math.min(here.end, before) })) {
      if (!/^(?:person|official)$/.test(actor.sort) || !actor.represents || !actor.country) continue;
      if (actor.sort === 'official' && actor.role === null) continue;
      const found = actor.plural ? groups : members;
      if (!found.has(actor.country)) found.set(actor.country, actor);
    }
    if (members.size > 1) return [...members.values()];
    // "X met the foreign ministers of A and B"
    const others = [...groups.values()].filter(({ country }) => country && !members.has(country));
    const [one] = members.values();
    if (one && members.size === 1 && others.length > 1) return [one, ...others.map((other) => asHolder(other, one))];
    // "the foreign ministers of A and B"
    if (index === sentence.index && members.size === 0 && groups.size === 2) return [...groups.values()];
  }
  return [];
}

/** One of "the foreign ministers of A and B". */
function asHolder(actor: Actor, { person }: Actor): Actor {
  const { role, country } = actor;
  const held = role !== null && /^counterparts?$/.test(role) ? (person?.role ?? role) : role;
  if (held === null || country === null) return actor;
  return { ...actor, label: `${held.replace(/s$/, '')} of ${countryName(country)}`, role: held, plural: false };
}

/** How many sentences back a group is looked for. */
const REACH = 12;

/** "the two men", "both sides": nouns that mean those last named together. */
export function isPair({ tokens }: Aids, noun: string, at: number): boolean {
  return (
    /^(?:men|women|sides|parties|diplomats|ministers|leaders|politicians)$/.test(noun) &&
    /^(?:two|both|three)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** "they", "the two leaders": several without a country of their own in the words. */
export function isGroup(aids: Aids, actor: Actor): boolean {
  if (!actor.plural) return false;
  if (actor.sort === 'pronoun') return actor.person === null && (GROUP.test(actor.label) || NUMBERED.test(actor.label));
  if (NUMBERED.test(actor.label)) return true;
  if (!GROUP.test(actor.label) || aids.countriesIn(actor).length > 0) return false;
  const before = aids.tokens[aids.tokenFrom(actor.start) - 1]?.lower ?? '';
  return (
    /^(?:the |both |two |three )/i.test(aids.source.text.slice(actor.start, actor.end)) || /^(?:the|both)$/.test(before)
  );
}

const GROUP =
  /\b(?:leaders|presidents|ministers|sides|secretaries|advisors|advisers|premiers|parties|countries|nations|men|counterparts(?: from .*)?)$/i;

const NUMBERED =
  /^(?:both|two|three|four) (?:\w+ )?(?:officials|diplomats|envoys|commanders|generals|chiefs|politicians|secretaries|directors|advis[eo]rs)$/i;

/** "The two countries accused each other", "each nation blamed the other": the only two states named there or right before. */
export function bothStates(aids: Aids, sentence: Sentence, at: number): Actor[] {
  const start = aids.tokens[at]?.start ?? sentence.start;
  const both = aids.tokens
    .slice(Math.max(sentence.tokens.start, at - 2), at)
    .some(({ lower }) => /^(?:both|two|each)$/.test(lower));
  if (!both || !MUTUAL.test(aids.source.text.slice(start, sentence.end))) return [];
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 2); index--) {
    const here = aids.sentences[index];
    const named = new Map<Iso3, { start: number; end: number; country: Iso3 }>();
    for (const mention of here && !here.heading ? aids.countriesIn(here) : [])
      if (!named.has(mention.country)) named.set(mention.country, mention);
    if (named.size === 2)
      return [...named.values()].map((mention) => ({
        ...countryActor(aids, mention),
        label: countryName(mention.country),
      }));
    if (named.size > 2) return [];
  }
  return [];
}

/** Nouns that mean states which are spoken of as two: "the two countries". */
export const SIDES = /^(?:countries|nations|sides|neighbou?rs|governments|country|nation|side|government)$/;

const MUTUAL = /\b(?:each other|one another|the other)\b/;
