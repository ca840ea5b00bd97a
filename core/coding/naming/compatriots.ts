import type { Actor } from '../types.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Known } from './people.ts';

/** Words for somebody of a state that leave his office open. */
const OPEN = /^(?:official|diplomat|envoy|negotiator|politician|statesman|dignitary)$/;

/**
 * "The Armenian official, for his part, said", where one Armenian alone has been named: he. Null where several have, or where
 * the text spoke of somebody of that state without a name. `named`: the persons told of so far, the last one last.
 */
export function onlyCompatriot(
  { role, country, plural, nonState }: NounPhrase,
  named: readonly Known[],
  actors: readonly Actor[],
): Known | null {
  if (role?.determiner !== 'the' || plural || nonState || country === null || !OPEN.test(role.head)) return null;
  const compatriots = new Set(named.filter((person) => person.country === country && !person.barred));
  const [only] = compatriots;
  if (!only || compatriots.size > 1 || !only.represents) return null;
  const unnamed = actors.some(
    (actor) => actor.sort === 'official' && !actor.plural && actor.person === null && actor.country === country,
  );
  return unnamed ? null : only;
}
