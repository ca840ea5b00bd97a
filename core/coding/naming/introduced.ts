import { keyOf, keyOfAt } from '../phrases.ts';
import type { Parsed } from '../types.ts';
import { isGoverned, TELLS } from './antecedents.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Known } from './people.ts';
import { ofOne } from './role-phrases.ts';

/** How many sentences behind the office its holder may be named. */
const REACH = 2;

/**
 * "Kenya's deputy trade minister has warned Ghana. Paul Otieno said …": newspapers tell an office first and go on with the
 * holder's bare name. Gives those named so the office and its country; changes the persons in `known`.
 */
export function giveIntroduced(
  { tokens, sentences }: Parsed,
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
): void {
  const body = sentences.filter(({ heading }) => !heading).map(({ index }) => index);
  const order = (phrase: NounPhrase) => body.indexOf(phrase.sentence);
  for (const person of new Set(known.values())) {
    // "A military spokesman accused …, Lt Gen X said": a rank is no office.
    const ranked = person.role !== null && person.phrases.every(({ role }) => role === null);
    if ((person.role !== null && !ranked) || person.barred || person.vouched) continue;
    const told = person.phrases.filter((phrase) => order(phrase) >= 0).sort((one, other) => one.from - other.from);
    const [first] = told;
    if (!first || !isBare(first) || told.some(({ country }) => country !== null) || !speaksAt(first)) continue;
    const before = phrases.filter(
      (other) => order(other) >= 0 && order(other) < order(first) && order(other) >= order(first) - REACH,
    );
    const holder = before.findLast((other) => /^(?:official|person)$/.test(other.sort) && speaksAt(other));
    if (!holder?.role || !isUnnamed(holder) || (ranked && !ARMED.test(holder.role.role))) continue;
    if (person.country !== null && person.country !== holder.country) continue;
    person.role = ofOne(holder.role);
    person.country = holder.country;
    person.introduced = holder;
  }

  /** A full name without an office, title, country or apposition. */
  function isBare({ name, role, country, to, from }: NounPhrase): boolean {
    if (!name || name.to - name.from < 2 || role || country || (name.title && !RANK.test(name.title))) return false;
    const before = tokens[from - 1];
    const behind = tokens[to];
    return (
      !(before && before.sentence === tokens[from]?.sentence && /^(?:NOUN|ADJ|PROPN)$/.test(before.pos)) &&
      !/^[,(]$/.test(behind?.text ?? '')
    );
  }

  function isUnnamed({ role, name, plural, nonState, country }: NounPhrase): boolean {
    return (
      role !== null &&
      name === null &&
      !plural &&
      !nonState &&
      role.represents &&
      !role.former &&
      !role.counterpart &&
      !role.owned &&
      country !== null
    );
  }

  /** Whether a verb of telling stands beside a phrase that nothing governs. */
  function speaksAt({ from, to }: NounPhrase): boolean {
    if (isGoverned(tokens, from)) return false;
    let at = to;
    while (at < to + 3 && /^(?:has|have|had|also|later|earlier)$/.test(keyOfAt(tokens, at))) at++;
    const verb = tokens[at];
    return (verb !== undefined && TELLS_NOW.test(keyOf(verb))) || TELLS.test(keyOfAt(tokens, from - 1));
  }
}

const TELLS_NOW = new RegExp(
  `${TELLS.source}|^(?:says|tells|warns|claims|insists|argues|adds|accuses|believes|thinks|hopes)$`,
);

const RANK = /\b(?:gen|general|adm|admiral|col|colonel|maj|major|brig|brigadier|capt|captain|commodore|marshal)\b/i;
const ARMED = /\b(?:military|army|navy|naval|air force|defen[cs]e|forces|general staff)\b/i;
