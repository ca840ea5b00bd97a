import type { Iso3 } from '../../record/index.ts';
import { keyOfAt } from '../phrases.ts';
import type { Actor, Parsed, Sentence, Token } from '../types.ts';
import { isPossessive, type Tag } from './mentions.ts';
import { type NamePhrase, namesIn } from './name-phrases.ts';
import { type RolePhrase, rolesIn } from './role-phrases.ts';
import { seatCountry, sitsAboveStates } from './seat.ts';
import { eachOfState, sharedOut } from './shared-office.ts';
import { isHalfOfTwo, isSecondOffice, joined } from './two-offices.ts';

/** What could be an actor, before it is known whom it means: tokens `from` to `to`, end exclusive. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly sort: Actor['sort'];
  readonly name: NamePhrase | null;
  readonly role: RolePhrase | null;
  /** The country stated in the phrase itself. */
  readonly country: Iso3 | null;
  readonly plural: boolean;
  /** An institution of no state, or somebody of one. */
  readonly nonState: boolean;
}

/** Noun phrases that name persons, officials, institutions, countries, and pronouns, in reading order, without overlaps. */
export function nounPhrasesOf({ tokens, sentences, dateline }: Parsed, tags: readonly Tag[]): NounPhrase[] {
  const tagAt: (Tag | undefined)[] = [];
  for (const tag of tags) for (let at = tag.from; at < tag.to; at++) tagAt[at] = tag;
  // "HELSINKI, Finland - President X": the dateline is part of no phrase.
  const opening = dateline ? tokens.findIndex(({ start }) => start >= dateline.end) : -1;
  return sentences.flatMap((sentence) => {
    const { start, end } = sentence.tokens;
    const cut = start < opening && opening < end ? { ...sentence, tokens: { start: opening, end } } : sentence;
    return phrasesIn(tokens, cut, tagAt);
  });
}

function phrasesIn(tokens: readonly Token[], sentence: Sentence, tagAt: (Tag | undefined)[]): NounPhrase[] {
  const roles = rolesIn(tokens, sentence, tagAt);
  const roleAt: (RolePhrase | undefined)[] = [];
  for (const role of roles) for (let at = role.from; at < role.to; at++) roleAt[at] = role;
  const names = namesIn(tokens, sentence, tagAt, roleAt);
  const taken = new Set<NamePhrase>();
  const found: NounPhrase[] = [];
  const covered = (at: number) => found.some(({ from, to }) => at >= from && at < to);
  const add = (phrase: Omit<NounPhrase, 'sentence'>) => found.push({ ...phrase, sentence: sentence.index });

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
    const after = name && name.from >= role.to ? countryAfter(tokens, tagAt, name.to) : null;
    const to = Math.max(role.to, name?.to ?? 0, after?.to ?? 0);
    const possessor = name === null || name.from >= role.to ? null : countryBefore(tokens, tagAt, name.titled);
    add({
      from: Math.min(role.from, name?.titled ?? role.from, possessor?.from ?? role.from),
      to,
      sort: name ? 'person' : 'official',
      name,
      role,
      country:
        (role.owned ? (after?.country ?? role.country) : (role.country ?? after?.country)) ??
        possessor?.country ??
        null,
      plural: role.plural && !name,
      nonState: !role.represents && !isDelegated(tokens, role) && !(after && /^secretary.general$/.test(role.head)),
    });
    if (role.plural || name) for (const more of furtherCountries(tokens, tagAt, role)) add(more);
  }
  for (const name of names) {
    if (taken.has(name)) continue;
    const after = countryAfter(tokens, tagAt, name.to);
    const before = countryBefore(tokens, tagAt, name.titled);
    const country = before?.country ?? after?.country ?? null;
    // A lone word after a nationality is rather a thing than a person: "the Soviet Chamber".
    if ((before || after) && !before?.possessive && name.title === null && name.to - name.from < 2) continue;
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

/** "Chief of Army Staff (COAS) General X": behind an office's acronym. */
function behindAcronym(tokens: readonly Token[], to: number): number {
  const acronym = tokens[to]?.text === '(' && /^\p{Lu}{2,8}$/u.test(tokens[to + 1]?.text ?? '');
  return acronym && tokens[to + 2]?.text === ')' ? to + 3 : to;
}

/** The name that belongs to an office: right behind it, behind a comma, or before it in apposition. */
function nameOf(
  role: RolePhrase,
  names: readonly NamePhrase[],
  tokens: readonly Token[],
  roleAt: readonly (RolePhrase | undefined)[],
  taken: ReadonlySet<NamePhrase>,
): NamePhrase | null {
  const end = behindAcronym(tokens, role.to);
  const behind = names.find(
    (name) =>
      !taken.has(name) &&
      (name.titled === role.to || name.titled === end || (name.from === role.to && name.titled < role.to)),
  );
  if (behind) return behind;
  if (role.plural) return null;
  // "The Secretary of State (Mr X)"
  const bracketed = names.find((name) => !taken.has(name) && name.titled === role.to + 1);
  const acronym = /^\p{Lu}{2,8}$/u.test(tokens[role.to + 1]?.text ?? '') && tokens[role.to + 2]?.text === ')';
  if (bracketed && !acronym && tokens[role.to]?.text === '(' && tokens[bracketed.to]?.text === ')') return bracketed;
  const isComma = (at: number) => tokens[at]?.text === ',';
  if (isComma(role.to)) {
    const apposed = names.find((name) => !taken.has(name) && name.titled === role.to + 1);
    // "A ministry spokesman, X, added …": closed by a comma before the verb.
    if (apposed && role.to - role.from < 5 && isComma(apposed.to) && tokens[apposed.to + 1]?.pos === 'VERB')
      return apposed;
    if (
      apposed &&
      (role.country !== null ||
        /^(?:the|his|her|its|their)$/.test(role.determiner) ||
        tokens[role.from - 1]?.sentence !== tokens[role.from]?.sentence ||
        isPossessive(tokens[role.from - 1])) &&
      closes(tokens, apposed.to) &&
      role.determiner !== 'a' &&
      !opensClause(tokens, role, apposed)
    ) {
      return apposed;
    }
  }
  // "X MP, Minister for …"
  const letters = /^(?:MP|TD|MEP|[OMCK]BE|[QK]C)$/.test(tokens[role.from - 2]?.text ?? '') ? 1 : 0;
  const before = names.find(
    (name) => !taken.has(name) && name.to === role.from - 1 - letters && isComma(role.from - 1),
  );
  if (!before || roleAt[before.titled - 1]) return null;
  const next = tokens[role.to];
  // "X, President of Ukraine today": no other name can follow an office that ends with its country.
  const closed = role.country !== null && !role.owned && /^(?:ADV|ADP)$/.test(next?.pos ?? '');
  const today = /^(?:today|yesterday|here|who|whose)$/.test(next?.lower ?? '');
  return closed || today || /^(?:[,.;:()\u2013\u2014]|and)?$/.test(next?.text ?? '') ? before : null;
}

/** "In a meeting with the Australian ambassador, Mottaki criticised …": the comma ends the phrase that opens the sentence. */
function opensClause(tokens: readonly Token[], role: RolePhrase, name: NamePhrase): boolean {
  const next = tokens[name.to];
  if (!next || tokens[role.from - 1]?.pos !== 'ADP' || !(next.pos === 'VERB' || next.pos === 'AUX')) return false;
  let first = role.from;
  while (tokens[first - 1]?.sentence === next.sentence) first--;
  return /^(?:ADP|SCONJ)$/.test(tokens[first]?.pos ?? '') || /ing$/.test(tokens[first]?.lower ?? '');
}

function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token === undefined ||
    /^[,.;:)\u2013\u2014-]$/.test(token.text) ||
    token.pos === 'VERB' ||
    token.pos === 'AUX' ||
    token.pos === 'ADP' ||
    token.pos === 'CCONJ' ||
    /^(?:who|has|is|was|['’]s)$/.test(token.lower)
  );
}

interface Country {
  readonly from: number;
  readonly to: number;
  readonly country: Iso3;
  readonly possessive: boolean;
}

/** "… of Jordan", "… of the Republic of Turkey" behind a name. */
function countryAfter(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], at: number): Country | null {
  if (keyOfAt(tokens, at) !== 'of') return null;
  let next = at + 1;
  if (keyOfAt(tokens, next) === 'the') next++;
  if (keyOfAt(tokens, next) === 'republic' || keyOfAt(tokens, next) === 'kingdom') next += 2;
  const tag = tagAt[next];
  return tag?.sort === 'name' && tag.country ? { from: at, to: tag.to, country: tag.country, possessive: false } : null;
}

/** Services whose officers are named by rank alone. */
const FORCES = /^(?:army|navy|air|marine|marines|armed|forces|coast|military|police)$/;

/** "Iran's …", "Iranian …" before a name. */
function countryBefore(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], at: number): Country | null {
  const possessive = isPossessive(tokens[at - 1]);
  const beside = tagAt[possessive ? at - 2 : at - 1];
  const owner = beside?.sort === 'body' ? tagAt[beside.from - 1] : undefined;
  // "U.S. Army General X"
  if (
    !possessive &&
    beside &&
    owner?.country &&
    /^(?:name|nationality)$/.test(owner.sort) &&
    FORCES.test(keyOfAt(tokens, beside.from))
  )
    return { from: owner.from, to: at, country: owner.country, possessive: true };
  const tag = beside;
  if (!tag?.country || tag.sort === 'place' || tag.sort === 'people') return null;
  if (!possessive && tag.sort !== 'nationality') return null;
  return { from: tag.from, to: at, country: tag.country, possessive };
}

/** "the presidents of Iran and Russia", "Hungarian and Romanian officials": the countries named beside the phrase's own. */
function furtherCountries(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  role: RolePhrase,
): Omit<NounPhrase, 'sentence'>[] {
  const found: Omit<NounPhrase, 'sentence'>[] = [];
  const push = (tag: Tag) => {
    if (!tag.country || tag.country === role.country) return;
    found.push({
      from: tag.from,
      to: tag.to,
      sort: 'official',
      name: null,
      role: { ...role, country: tag.country, owned: false, counterpart: false },
      country: tag.country,
      plural: true,
      nonState: !role.represents,
    });
  };
  const ends = tagAt[role.to - 1];
  if (ends?.country) {
    for (let at = role.to; at < tokens.length; ) {
      const word = tokens[at]?.text ?? '';
      if (word !== ',' && word !== 'and' && word !== 'the') break;
      const next = keyOfAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
      const tag = tagAt[next]?.from === next ? tagAt[next] : undefined;
      if (tag?.country && tag.sort === 'name') {
        push(tag);
        at = tag.to;
      } else if (word === ',' && keyOfAt(tokens, at + 1) === 'and') at++;
      else if (word === 'and' && keyOfAt(tokens, at + 1) === 'the') at++;
      else break;
    }
  }
  for (let at = role.from - 1; at > 0; ) {
    const word = tokens[at]?.text ?? '';
    if (word !== ',' && word !== 'and' && word !== '-') break;
    if (word === '-' && !role.plural) break;
    const tag = tagAt[at - 1];
    if (!tag?.country || (tag.sort !== 'nationality' && tag.sort !== 'name')) {
      if (word === 'and' && tokens[at - 1]?.text === ',') {
        at -= 1;
        continue;
      }
      break;
    }
    if (role.country === null || tagAt[role.from]?.country !== role.country) break;
    if (role.plural) push(tag);
    at = tag.from - 1;
  }
  return found;
}

/** "a Ugandan goodwill mission": a body at most three plain words behind the nationality. */
function bodyBehind(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], from: number): Tag | undefined {
  for (let at = from; at < from + 4; at++) {
    const tag = tagAt[at];
    if (tag)
      return tag.sort === 'body' &&
        /^(?:delegations?|missions?|teams?|negotiators|officials|leadership|authorities|diplomats|sides)$/.test(
          keyOfAt(tokens, tag.from),
        )
        ? tag
        : undefined;
    if (!/^(?:ADJ|NOUN|NUM|ADV)$/.test(tokens[at]?.pos ?? '') && tokens[at]?.text !== '-') return undefined;
  }
  return undefined;
}

/** "a delegation of Polish lawmakers": together they represent their country. */
function isDelegated(tokens: readonly Token[], { from, plural }: RolePhrase): boolean {
  return plural && keyOfAt(tokens, from - 1) === 'of' && /^delegations?$/.test(keyOfAt(tokens, from - 2));
}

function isNation(tokens: readonly Token[], { from, to }: Tag): boolean {
  if (keyOfAt(tokens, from - 1) !== 'the') return false;
  const next = tokens[to]?.pos === 'ADV' ? tokens[to + 1] : tokens[to];
  return next !== undefined && /^(?:VERB|AUX)$/.test(next.pos) && !/ing$/.test(next.lower);
}

/** "Kyrgyz and Tajik delegations": the nations before the one that stands at their bodies. */
function addNationsBefore(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  own: Tag,
  end: number,
  add: (phrase: Omit<NounPhrase, 'sentence'>) => void,
): void {
  const body = keyOfAt(tokens, end - 1);
  if (own.sort !== 'nationality' || !/s$/.test(body)) return;
  for (let at = own.from - 1; at > 0; ) {
    const word = tokens[at]?.text ?? '';
    const before = word === 'and' && tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    const tag = /^(?:and|,|-)$/.test(word) ? tagAt[before] : undefined;
    if (tag?.sort !== 'nationality' || !tag.country || tag.country === own.country) return;
    add({
      from: tag.from,
      to: tag.to,
      sort: 'institution',
      name: null,
      role: null,
      country: tag.country,
      plural: true,
      nonState: false,
    });
    at = tag.from - 1;
  }
}

function addTagged(
  tokens: readonly Token[],
  sentence: Sentence,
  tagAt: readonly (Tag | undefined)[],
  covered: (at: number) => boolean,
  add: (phrase: Omit<NounPhrase, 'sentence'>) => void,
): void {
  const plain = { name: null, role: null, plural: false };
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    const tag = tagAt[at];
    if (!tag || covered(at)) continue;
    const next = tagAt[tag.to] ?? (isPossessive(tokens[tag.to]) ? tagAt[tag.to + 1] : undefined);
    // "Manila's National Security Council": whose it is stands before the name that another state's body has, too.
    const owns = next?.sort === 'institution' && /^(?:name|nationality|capital)$/.test(tag.sort);
    if (tag.country && tag.sort !== 'place' && (next?.sort === 'body' || owns) && next && !covered(next.from)) {
      let to = next.to;
      if (tagAt[to]?.sort === 'body' && !covered(to)) to = tagAt[to]?.to ?? to;
      add({ ...plain, from: tag.from, to, sort: 'institution', country: tag.country, nonState: false });
      addNationsBefore(tokens, tagAt, tag, to, (from) => !covered(from.from) && add(from));
      at = to - 1;
      continue;
    }
    // "The Japanese also indicated": a nation by its adjective.
    if (tag.sort === 'nationality' && tag.country && isNation(tokens, tag)) {
      add({
        ...plain,
        from: tag.from,
        to: tag.to,
        sort: 'country',
        country: tag.country,
        plural: true,
        nonState: false,
      });
      continue;
    }
    const body = tag.sort === 'nationality' ? bodyBehind(tokens, tagAt, tag.to) : undefined;
    if (body && tag.country && !covered(body.from)) {
      add({ ...plain, from: tag.from, to: body.to, sort: 'official', country: tag.country, nonState: false });
      addNationsBefore(tokens, tagAt, tag, body.to, (from) => !covered(from.from) && add(from));
      at = body.to - 1;
      continue;
    }
    if (tag.sort === 'body') {
      // "delegation-level talks"
      if (tokens[tag.to]?.text === '-' && /^level$/.test(keyOfAt(tokens, tag.to + 1))) {
        at = tag.to;
        continue;
      }
      const whose = /^(?:delegations?|group|team|mission)$/.test(keyOfAt(tokens, tag.to - 1))
        ? /^(?:of|from)$/
        : /^of$/;
      const of = whose.test(keyOfAt(tokens, tag.to)) ? (tagAt[tag.to + 1] ?? tagAt[tag.to + 2]) : undefined;
      const stated = of?.country && of.sort === 'name' ? of : undefined;
      if (
        /^(?:sides?|teams?|missions|governments|armies|parliaments|republic|kingdom|nation|state|forces|troops|radio)$/.test(
          keyOfAt(tokens, tag.from),
        ) &&
        !stated
      ) {
        at = tag.to - 1;
        continue;
      }
      add({
        ...plain,
        from: tag.from,
        to: stated?.to ?? tag.to,
        sort: 'institution',
        country: stated?.country ?? null,
        nonState: false,
      });
      at = (stated?.to ?? tag.to) - 1;
    } else if (tag.sort === 'nonState') {
      add({ ...plain, from: tag.from, to: tag.to, sort: 'institution', country: null, nonState: true });
      at = tag.to - 1;
    } else if (tag.country && /^(?:name|capital|people|metonym|institution)$/.test(tag.sort)) {
      const institution = tag.sort === 'metonym' || tag.sort === 'institution';
      add({
        ...plain,
        from: tag.from,
        to: tag.to,
        sort: institution ? 'institution' : 'country',
        country: tag.country,
        plural: tag.sort === 'people',
        nonState: false,
      });
      at = tag.to - 1;
    }
  }
}
