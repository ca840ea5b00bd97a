import type { Aids } from '../reading-aids.ts';
import type { Actor, Token } from '../types.ts';
import type { Subject } from './subjects.ts';

/** Words that govern what stands right behind them. */
export const PREPOSITIONS = new Set(
  (
    'of in on at with to by for from against during after before about over under between among within near outside inside into towards toward ' +
    'through across despite following since until amid upon via without around alongside including aboard beside behind'
  ).split(' '),
);

/** An actor as subject, with those it is joined to: "Chile and Peru said", "Chile, Peru and Bolivia said". */
export function subject(aids: Aids, actor: Actor, floor: number): Subject {
  const others: Actor[] = [];
  let first = aids.tokenFrom(actor.start);
  for (let joined = false; first - 2 >= floor; ) {
    if (aids.tokens[first - 1]?.lower === 'the') first -= 1;
    if (!joined && closesSeries(aids, first, floor)) {
      joined = true;
      first -= 1;
    }
    const link = aids.tokens[first - 1]?.lower ?? '';
    const before = aids.actorAt[first - 2] ?? apposedBefore(aids, first, floor);
    if (!before || !(link === 'and' || (joined && link === ','))) break;
    joined = true;
    others.push(withItsNoun(before, actor));
    first = aids.tokenFrom(before.start);
  }
  return { actor, at: first, others: others.reverse() };
}

/** "Chile, Peru, and": a comma and a conjunction behind two or more that open the clause one after another. */
function closesSeries({ tokens, actorAt, tokenFrom }: Aids, first: number, floor: number): boolean {
  if (tokens[first - 1]?.lower !== 'and' || tokens[first - 2]?.text !== ',') return false;
  let members = 0;
  let at = first - 2;
  while (at - 1 >= floor && tokens[at]?.text === ',') {
    const member = actorAt[at - 1];
    if (!member) return members >= 2;
    members += 1;
    at = tokenFrom(member.start) - 1;
    if (tokens[at]?.lower === 'the') at -= 1;
  }
  return members >= 2 && at < floor;
}

/** "French and German leaders": the first of two nationalities shares the noun of the second. */
function withItsNoun(before: Actor, { label, sort, plural }: Actor): Actor {
  if (before.person || sort !== 'official' || !plural || /\s/.test(before.label)) return before;
  const noun = label.split(' ').slice(1).join(' ');
  return noun === '' ? before : { ...before, sort, label: `${before.label} ${noun}`, plural };
}

/** "X, minister of A, and": whoever is named with his office between commas before a conjunction. */
function apposedBefore({ tokens, actorAt, tokenFrom, source }: Aids, first: number, floor: number): Actor | null {
  const actor = tokens[first - 2]?.text === ',' ? (actorAt[first - 3] ?? null) : null;
  if (!actor?.person || !source.text.slice(actor.start, actor.end).includes(',')) return null;
  return isObject(tokens, tokenFrom(actor.start), floor) ? null : actor;
}

/** Whether the phrase that starts at `first` is governed by a preposition. */
export function isObject(tokens: readonly Token[], first: number, floor: number): boolean {
  if (first <= floor) return false;
  const before = tokens[first - 1];
  return before !== undefined && PREPOSITIONS.has(before.lower);
}
