import { keyOfAt } from '../phrases.ts';
import type { Parsed, Sentence, Token } from '../types.ts';
import { furtherCountries } from './further-countries.ts';
import { countryOfLeader } from './leaders.ts';
import { withLetterheads } from './letterheads.ts';
import type { Tag } from './mentions.ts';
import { type NamePhrase, namesIn } from './name-phrases.ts';
import type { Found, NounPhrase } from './noun-phrase.ts';
import { nameOf } from './office-name.ts';
import { type RolePhrase, rolesIn } from './role-phrases.ts';
import { seatCountry, sitsAboveStates } from './seat.ts';
import { eachOfState, sharedOut } from './shared-office.ts';
import { countryAfter, countryBefore } from './stated-country.ts';
import { addTagged } from './tagged-phrases.ts';
import { isHalfOfTwo, isSecondOffice, joined } from './two-offices.ts';

/** Noun phrases that name persons, officials, institutions, countries, and pronouns, in reading order, without overlaps. */
export function nounPhrasesOf({ tokens, sentences, dateline }: Parsed, tags: readonly Tag[]): NounPhrase[] {
  const tagAt: (Tag | undefined)[] = [];
  for (const tag of tags) for (let at = tag.from; at < tag.to; at++) tagAt[at] = tag;
  // "HELSINKI, Finland - President X": the dateline is part of no phrase.
  const opening = dateline ? tokens.findIndex(({ start }) => start >= dateline.end) : -1;
  const found = sentences.flatMap((sentence) => {
    const { start, end } = sentence.tokens;
    const cut = start < opening && opening < end ? { ...sentence, tokens: { start: opening, end } } : sentence;
    return phrasesIn(tokens, cut, tagAt);
  });
  return [...withLetterheads({ tokens, sentences }, found)];
}

function phrasesIn(tokens: readonly Token[], sentence: Sentence, tagAt: (Tag | undefined)[]): NounPhrase[] {
  const roles = rolesIn(tokens, sentence, tagAt);
  const roleAt: (RolePhrase | undefined)[] = [];
  for (const role of roles) for (let at = role.from; at < role.to; at++) roleAt[at] = role;
  const names = namesIn(tokens, sentence, tagAt, roleAt);
  const taken = new Set<NamePhrase>();
  const found: NounPhrase[] = [];
  const covered = (at: number) => found.some(({ from, to }) => at >= from && at < to);
  const add = (phrase: Found) => found.push({ ...phrase, sentence: sentence.index });

  for (const [index, plain] of roles.entries()) {
    if (isHalfOfTwo(plain, roles[index + 1], tokens, names)) continue;
    const role = joined(roles[index - 1], plain, tokens, names);
    const name = nameOf(role, names, tokens, roleAt, taken);
    if (name) taken.add(name);
    const last = found.at(-1);
    if (!name && last && isSecondOffice(tokens, last, role)) {
      found[found.length - 1] = { ...last, to: role.to, country: role.country, role: { ...role, counterpart: false } };
      continue;
    }
    const after = name && name.from >= role.to ? countryAfter(tokens, tagAt, name.to, true) : null;
    const to = Math.max(role.to, name?.to ?? 0, after?.to ?? 0);
    const possessor = name === null || name.from >= role.to ? null : countryBefore(tokens, tagAt, name.titled);
    add({
      from: Math.min(role.from, name?.titled ?? role.from, possessor?.from ?? role.from),
      to,
      sort: name ? 'person' : 'official',
      name,
      role,
      country:
        (isOfItsName(role, tagAt) ? (after?.country ?? role.country) : (role.country ?? after?.country)) ??
        possessor?.country ??
        null,
      plural: role.plural && !name,
      nonState:
        (!role.represents && !isDelegated(tokens, role) && !(after && /^secretary.general$/.test(role.head))) ||
        (name !== null && name.from >= role.to && isAboveStates(tagAt, tokens, name.to)),
    });
    if (role.plural || name) for (const more of furtherCountries(tokens, tagAt, role)) add(more);
  }
  for (const name of names) {
    if (taken.has(name)) continue;
    const after = countryAfter(tokens, tagAt, name.to);
    const before = countryBefore(tokens, tagAt, name.titled);
    const country = before?.country ?? after?.country ?? null;
    // A lone word beside a nationality is rather a thing than a person ("the Soviet Chamber"), but for a leader's name.
    const lone = name.title === null && name.to - name.from < 2;
    if ((before || after) && !before?.possessive && lone && countryOfLeader(tokens[name.from]?.text ?? '') !== country)
      continue;
    add({
      from: before?.from ?? name.titled,
      to: after?.to ?? name.to,
      sort: 'person',
      name,
      role: null,
      country,
      plural: false,
      nonState: false,
    });
  }
  addTagged(tokens, sentence, tagAt, covered, add);
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    if (!isPronoun(tokens, at) || covered(at)) continue;
    // "IT", "HE the Minister"
    if (/^(?:IT|HE)$/.test(tokens[at]?.text ?? '')) continue;
    add({
      from: at,
      to: at + 1,
      sort: 'pronoun',
      name: null,
      role: null,
      country: null,
      plural: /^(?:they|we|them)$/.test(keyOfAt(tokens, at)),
      nonState: false,
    });
  }
  const seated = found.map((phrase) => ({
    ...phrase,
    country: phrase.country ?? seatCountry(tokens, tagAt, phrase),
    nonState: phrase.nonState || sitsAboveStates(tokens, phrase),
  }));
  const ordered = seated.sort((one, other) => one.from - other.from);
  return sharedOut(tokens, eachOfState(tokens, ordered));
}

/** "Director-General X of UNESCO" */
function isAboveStates(tagAt: readonly (Tag | undefined)[], tokens: readonly Token[], at: number): boolean {
  const next = keyOfAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  return keyOfAt(tokens, at) === 'of' && tagAt[next]?.sort === 'nonState';
}

/** "National Security Council Secretary": the name of an office or of a body alone tells its country, others have the like. */
function isOfItsName({ from, to, country, owned }: RolePhrase, tagAt: readonly (Tag | undefined)[]): boolean {
  const telling = tagAt.slice(from, to).filter((tag) => tag?.country && tag.country === country);
  return owned || (telling.length > 0 && telling.every((tag) => tag?.sort === 'institution'));
}

/** A personal pronoun that can mean a party; "her" only where it is no possessive. */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  const key = keyOfAt(tokens, at);
  if (/^(?:he|she|they|it|i|we|him)$/.test(key)) return true;
  if (key !== 'her') return false;
  const next = tokens[at + 1];
  return (
    !next ||
    /^(?:ADP|PUNCT|CCONJ|AUX|PRON|SCONJ|DET)$/.test(next.pos) ||
    /^(?:yesterday|today|tomorrow|on|in|last)$/.test(next.lower)
  );
}

/** "a delegation of Polish lawmakers": together they represent their country. */
function isDelegated(tokens: readonly Token[], { from, head, plural }: RolePhrase): boolean {
  if (!plural || TRADE.test(head)) return false;
  const of = [from - 1, from - 2, from - 3].find((at) => keyOfAt(tokens, at) === 'of');
  return of !== undefined && /^(?:delegations?|groups?|teams?|party)$/.test(keyOfAt(tokens, of - 1));
}

const TRADE = /banker|trader|business|executive|manager|director|journalist|editor|professor/;
