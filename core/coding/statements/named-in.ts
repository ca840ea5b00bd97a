import type { Iso3, Span } from '../../record/index.ts';
import { groupsIn } from '../naming/armed-groups.ts';
import { countryOfLeader } from '../naming/leaders.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';
import { reportingAt } from './reporting.ts';

/** A country where a passage names it. */
export interface Named extends Span {
  readonly country: Iso3;
}

/** Countries named in a passage, by themselves or through a representative, in reading order. */
export function namedIn(aids: Aids, passage: Span): Named[] {
  const named: Named[] = [
    ...aids.countriesIn(passage),
    ...(aids.sentences.length === 1 ? groupsIn(aids, passage) : []),
    ...opponentsIn(aids, passage),
  ];
  for (const actor of aids.actorsIn(passage)) {
    if (actor.country && actor.represents && (actor.sort === 'person' || isObject(aids, actor))) {
      named.push({ country: actor.country, start: actor.start, end: actor.end });
    }
  }
  return named
    .filter(({ start, end }) => start >= passage.start && end <= passage.end)
    .sort((one, other) => one.start - other.start);
}

/** "accused her of …", "accused it of …": the person or state whom a verb of speech is to. */
function isObject({ source, tokens, tokenFrom }: Aids, { sort, person, start, end }: Actor): boolean {
  const pronoun = source.text.slice(start, end);
  if (sort !== 'pronoun' || !(person === null ? /^it$/i : /^(?:him|her)$/i).test(pronoun)) return false;
  const reporting = reportingAt(tokens, tokenFrom(start) - 1);
  return person === null ? /^(?:judge|press)$/.test(reporting?.frame ?? '') : reporting !== null;
}

/** "anti-Kagame rebels": the country of whoever they are against or for. */
function opponentsIn({ source, people }: Aids, { start, end }: Span): Named[] {
  return [...source.text.slice(start, end).matchAll(/\b(?:anti|pro)-(\p{Lu}[\p{L}'’]+)/gu)].flatMap((match) => {
    const surname = match[1] ?? '';
    const person = people.find(({ name }) => name.split(/\s/).includes(surname));
    const country = person?.country ?? countryOfLeader(surname, true);
    const from = start + match.index;
    return country ? [{ country, start: from, end: from + match[0].length }] : [];
  });
}
