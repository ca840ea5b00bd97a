import { keyOfAt } from '../phrases.ts';
import type { Actor, Parsed } from '../types.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Known } from './people.ts';
import { castOf, type ToldSoFar } from './told-so-far.ts';

/** What of an actor the phrase itself tells, whomever it means. */
export type Mention = Pick<Actor, 'start' | 'end' | 'label' | 'plural'>;

/** Where a phrase stands and what it is called; null where it holds no words. */
export function mentionOf(parsed: Parsed, phrase: NounPhrase): Mention | null {
  const first = parsed.tokens[phrase.from];
  const last = parsed.tokens[phrase.to - 1];
  return first && last
    ? { start: first.start, end: last.end, label: labelOf(parsed, phrase), plural: phrase.plural }
    : null;
}

/** A phrase that means a person known by name, who from there on is the one named last. */
export function asPerson(told: ToldSoFar, person: Known, { role }: NounPhrase, mention: Mention): Actor {
  const { order } = told;
  const at = order.indexOf(person);
  if (at >= 0) order.splice(at, 1);
  order.push(person);
  return {
    ...mention,
    sort: 'person',
    person: castOf(told, person),
    country: person.country,
    role: role?.role ?? person.role,
    represents: person.represents && person.country !== null,
  };
}

function labelOf({ tokens, source }: Parsed, phrase: NounPhrase): string {
  let from = phrase.from;
  while (from < phrase.to - 1 && /^(?:the|a|an|'s|’s)$/.test(keyOfAt(tokens, from))) from++;
  const first = tokens[from];
  const last = tokens[phrase.to - 1];
  return first && last ? source.text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}
