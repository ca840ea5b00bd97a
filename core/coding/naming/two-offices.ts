import { keyOfAt } from '../phrases.ts';
import type { Token } from '../types.ts';
import type { NamePhrase } from './name-phrases.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { RolePhrase } from './role-phrases.ts';

/** "Foreign Minister Prince Faisal": two offices of one person, the first of which says whose. */
export function joined(
  before: RolePhrase | undefined,
  role: RolePhrase,
  tokens: readonly Token[],
  names: readonly NamePhrase[],
): RolePhrase {
  if (!before || !isHalfOfTwo(before, role, tokens, names)) return role;
  return {
    ...role,
    from: before.from,
    // "Deputy U.S. Trade Representative": one office, with its country inside.
    role:
      before.head === 'deputy' && before.to === role.from
        ? `${before.role} ${role.role}`
        : before.to === role.from || HONOURS.test(role.head)
          ? before.role
          : `${before.role} and ${role.role}`,
    country: role.country ?? before.country,
    owned: role.country === null ? before.owned : role.owned,
    former: before.former,
    determiner: before.determiner,
    represents: before.represents || role.represents,
  };
}

/** "the Crown Prince and Prime Minister of Saudi Arabia X": the first of two offices that one person holds. */
export function isHalfOfTwo(
  role: RolePhrase,
  next: RolePhrase | undefined,
  tokens: readonly Token[],
  names: readonly NamePhrase[],
): boolean {
  if (next && !role.plural && !next.plural && next.from === role.to && names.some((name) => name.titled === next.to))
    return true;
  // "The Minister for Foreign Affairs, Senator X"
  if (
    next &&
    !role.plural &&
    tokens[role.to]?.text === ',' &&
    next.from === role.to + 1 &&
    HONOURS.test(next.head) &&
    next.to - next.from === 1 &&
    names.some((name) => name.titled === next.to)
  )
    return true;
  // "X, Deputy Prime Minister and Foreign Minister of Pakistan": both are told of the name before the comma.
  if (
    next &&
    !role.plural &&
    !next.plural &&
    role.country === null &&
    next.determiner === '' &&
    next.from === role.to + 1 &&
    keyOfAt(tokens, role.to) === 'and' &&
    tokens[role.from - 1]?.text === ',' &&
    names.some((name) => name.to === role.from - 1)
  )
    return true;
  // "State Councillor and Foreign Minister X", in capitals and without articles.
  const titles =
    role.determiner === '' &&
    /^\p{Lu}/u.test(tokens[role.from]?.text ?? '') &&
    /^\p{Lu}/u.test(tokens[role.to - 1]?.text ?? '');
  // "The Tánaiste and Minister for Foreign Affairs, X,"
  if (
    next &&
    !role.plural &&
    (role.determiner === 'the' || titles) &&
    next.determiner === '' &&
    next.from === role.to + 1 &&
    keyOfAt(tokens, role.to) === 'and' &&
    tokens[next.to]?.text === ',' &&
    names.some((name) => name.titled === next.to + 1 && tokens[name.to]?.text === ',')
  )
    return true;
  if (
    !next ||
    role.plural ||
    !(role.determiner === 'the' || titles) ||
    next.determiner !== '' ||
    next.from !== role.to + 1
  )
    return false;
  // "Qatari Prime Minister and Foreign Minister X", but "Iran and Iraqi Foreign Minister X"
  return (
    /^(?:and|-|–)$/.test(keyOfAt(tokens, role.to)) &&
    names.some((name) => name.titled === next.to) &&
    (role.country === null || (titles && !role.owned && next.country === null && !next.plural))
  );
}

/** "Ambassador A, Permanent Representative of B": an office behind a name whose own office leaves its country open. */
export function isSecondOffice(tokens: readonly Token[], phrase: NounPhrase, role: RolePhrase): boolean {
  const { sort, to, country } = phrase;
  return (
    sort === 'person' &&
    country === null &&
    (role.country !== null || HONOURS.test(phrase.role?.head ?? '')) &&
    !role.owned &&
    !role.plural &&
    /^(?:the)?$/.test(role.determiner) &&
    to === role.from - 1 &&
    tokens[to]?.text === ',' &&
    /^(?:[,.;:()\u2013\u2014])?$/.test(tokens[role.to]?.text ?? '')
  );
}

/** Offices that are also said before a name like a title. */
const HONOURS = /^(?:senator|prince|princess|ambassador|governor)$/;
