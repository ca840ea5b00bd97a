import type { Iso3 } from '../../record/index.ts';
import roles from '../lexicon/en/roles.json' with { type: 'json' };
import { keyOf, keyOfAt, Phrases } from '../phrases.ts';
import type { Sentence, Token } from '../types.ts';
import type { Tag } from './mentions.ts';
import { leftOf } from './role-left.ts';
import { ofWhichState, rightOf } from './role-right.ts';
import { HONOURS, HOSTED, modifiers, ORGANISATIONS } from './role-words.ts';

/** "the Iraqi defence minister", "Minister for Foreign Affairs of Iraq": tokens `from` to `to`, end exclusive. */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  /** The office without country and article, in small letters where it is not a name: "defence minister". */
  readonly role: string;
  /** The word or words it is built on: "minister". */
  readonly head: string;
  readonly country: Iso3 | null;
  /** The country is that of the office itself (secretary of state: USA), not stated beside it. */
  readonly owned: boolean;
  readonly plural: boolean;
  readonly represents: boolean;
  readonly former: boolean;
  /** "the", "a", "his" …; empty where the phrase has none. */
  readonly determiner: string;
  readonly counterpart: boolean;
}

interface Head {
  readonly head: string;
  readonly plural: boolean;
  readonly represents: boolean;
}

const heads = new Phrases<Head>();
for (const head of roles.state) addHead(head, true);
for (const head of roles.other) addHead(head, false);
for (const honour of HONOURS) heads.add(honour, { head: honour, plural: false, represents: true });
const owners: Readonly<Record<string, string | null>> = roles.owner;

function addHead(head: string, represents: boolean): void {
  heads.add(head, { head, plural: false, represents });
  const plural = /man$/.test(head)
    ? head.replace(/man$/, 'men')
    : head.includes(' of ')
      ? head.replace(/^(\S+)/, '$1s')
      : /[^aeiou]y$/.test(head)
        ? head.replace(/y$/, 'ies')
        : `${head}s`;
  if (!roles.state.includes(plural) && (head.length > 4 || /^(?:head|aide|king|peer)$/.test(head)))
    heads.add(plural, { head, plural: true, represents });
}

/** Offices named in a sentence, in reading order; the widest phrase each, with the country beside it. */
export function rolesIn(
  tokens: readonly Token[],
  sentence: Sentence,
  tagAt: readonly (Tag | undefined)[],
): RolePhrase[] {
  const found: RolePhrase[] = [];
  const { start, end } = sentence.tokens;
  for (let at = start; at < end; at++) {
    const match = heads.matchesAt(tokens, at, end).find(({ from, to }) => isHead(tokens, tagAt, from, to));
    if (!match) continue;
    const floor = found.at(-1)?.to ?? start;
    const left = leftOf(tokens, tagAt, match.from, floor, match.value.head);
    const right = ofWhichState(
      tokens,
      tagAt,
      rightOf(tokens, tagAt, match.to, end, match.value.head),
      end,
      left.country !== null,
    );
    // "Speaker National Assembly X"
    const house =
      right.to === match.to && /^(?:speaker|chairman|chairperson)$/.test(match.value.head)
        ? tagAt[right.to]
        : undefined;
    if (
      house &&
      /^(?:body|institution)$/.test(house.sort) &&
      house.from === right.to &&
      tokens[house.to]?.pos === 'PROPN'
    ) {
      right.complement = ` of the ${tokens
        .slice(house.from, house.to)
        .map(({ text }) => text)
        .join(' ')}`;
      right.country = house.country;
      right.to = house.to;
    }
    // "the ambassador of Pakistan to Tehran"
    const toward = keyOfAt(tokens, right.to);
    const seat =
      HOSTED.test(match.value.head) &&
      (toward === 'to' || (toward === 'in' && namedBehind(tokens, tagAt, right.to + 1)))
        ? tagAt[behindStyle(tokens, right.to + 1)]
        : undefined;
    if (seat?.country && right.country !== null) {
      right.complement += ` ${toward} ${tokens
        .slice(right.to + 1, seat.to)
        .map(({ text }) => text)
        .join(' ')}`;
      right.to = seat.to;
    }
    const words = tokens.slice(left.modifiers, match.to).map((token) => token.text);
    const role = `${roleText(words)}${right.complement}`;
    // "Secretary of State for Defence" is Britain's.
    // A "Secretary of State at the Ministry" is no American.
    const elsewhere = /\b(?:ministry|chancell)/i.test(right.complement);
    const owner = elsewhere
      ? null
      : /^secretary of state$/.test(match.value.head) && /^ for /.test(right.complement)
        ? BRITAIN
        : (owners[keyPhrase(words)] ?? owners[role] ?? owners[match.value.head] ?? null);
    const stated = left.country ?? right.country;
    found.push({
      from: left.from,
      to: right.to,
      role,
      head: match.value.head,
      country: stated ?? (owner as Iso3 | null),
      owned: stated === null && owner !== null,
      plural: match.value.plural || left.plural,
      represents:
        (match.value.represents ||
          (/^secretary.general$/.test(match.value.head) &&
            (stated !== null || isOfMinistry(tokens, tagAt, right.to)))) &&
        !left.nonState &&
        !right.nonState &&
        !presides(tokens, right.to, end),
      former: left.former,
      determiner: left.determiner,
      counterpart: /^(?:counterpart|opposite number|colleague|peer)$/.test(match.value.head),
    });
    at = right.to - 1;
  }
  return found;
}

/** "the State of Qatar", "the United States": where the country's own name begins. */
function behindStyle(tokens: readonly Token[], at: number): number {
  const next = keyOfAt(tokens, at) === 'the' ? at + 1 : at;
  const styled = /^(?:state|kingdom|republic|sultanate|principality|federation)$/.test(keyOfAt(tokens, next));
  return styled && keyOfAt(tokens, next + 1) === 'of' ? next + (keyOfAt(tokens, next + 2) === 'the' ? 3 : 2) : next;
}

/** "Secretary General, Ministry of Foreign Affairs" */
function isOfMinistry(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], at: number): boolean {
  return tokens[at]?.text === ',' && tagAt[at + 1]?.sort === 'body';
}

/** "Consul General of France in Jerusalem X": the seat before a name. */
function namedBehind(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], at: number): boolean {
  const next = tokens[tagAt[at]?.to ?? at];
  return next?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(next.text);
}

const BRITAIN = 'GBR';

/** "president of the Football Federation": an office in a body that is no state's. */
function presides(tokens: readonly Token[], from: number, end: number): boolean {
  if (keyOfAt(tokens, from) !== 'of') return false;
  for (let at = from + 1; at < Math.min(end, from + 6); at++) {
    if (ORGANISATIONS.test(keyOfAt(tokens, at))) return true;
    if (!/^\p{Lu}|^the$/u.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}

/** A head inside a longer name ("State Department", "Prime Minister's Office") is none; nor is a verb ("to head", "general"). */
function isHead(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], from: number, to: number): boolean {
  const tag = tagAt[from];
  if (tag && (tag.to > to || tag.sort !== 'body')) return false;
  const first = tokens[from];
  if (!first) return false;
  const next = tokens[to];
  const following = keyOfAt(tokens, to);
  // "His Highness said", but "His Highness the Emir", "His Excellency Mr X".
  if (to - from > 1 && HONOURS.has(keyPhrase([first.text, tokens[to - 1]?.text ?? ''])))
    return !/^\p{Lu}|^(?:the|-)$/u.test(next?.text ?? '');
  if (to - from === 1) {
    const key = keyOf(first);
    if (first.pos === 'VERB' && /^(?:head|heads|chief|source|deputy|aide|aides|host|mission|envoy)$/.test(key))
      return false;
    // "an official visit", "head office", "chief concern": an adjective, unless a name in capitals follows.
    if (
      /^(?:official|chief|head|deputy|secretary|source|executive|expert|minor)$/.test(key) &&
      next &&
      /^(?:NOUN|ADJ|VERB)$/.test(next.pos) &&
      !/^\p{Lu}|(?:ed|[^aeiou]ing)$|^(?:said|says|told|met|held|spoke|flew|went|came|paid|took|gave|made|began|left|wrote|sought|meets|holds|arrives|tells|warns|flies|leaves)$/u.test(
        next.text,
      )
    )
      return false;
    if (
      /^(?:heads|peers|aides)$/.test(key) &&
      !(key === 'heads' ? following === 'of' : /^(?:of|to|said)$/.test(following))
    )
      return false;
    if (key === 'chair' && following !== 'of') return false;
    if (/^(?:deputy|chief|head)$/.test(key) && modifiers.has(following)) return false;
    // "his Egyptian host"
    if (/^(?:host|guest)s?$/.test(key)) {
      const nation = tagAt[from - 1];
      return nation?.sort === 'nationality' && /^(?:his|her|their)$/.test(keyOfAt(tokens, nation.from - 1));
    }
    if (key === 'secretary' && following === 'general') return false;
    // "Foreign Minister Shah Mahmood Qureshi": a given name behind an office.
    if (
      /^(?:shah|sultan|emir|amir)$/.test(key) &&
      /^\p{Lu}/u.test(next?.text ?? '') &&
      /^(?:minister|president|secretary|ambassador|chief|general|speaker|envoy|governor)$/.test(
        keyOfAt(tokens, from - 1),
      )
    )
      return false;
    // "Julie Bishop", "Stephen King": a family name.
    const given = tokens[from - 1];
    if (
      /^(?:bishop|king|prince|pope|chancellor|cardinal|head|chief|speaker|shah|judge|marshal)$/.test(key) &&
      /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
      given?.pos === 'PROPN' &&
      /^\p{Lu}\p{Ll}+$/u.test(given.text) &&
      given.end + 1 === first.start &&
      !tagAt[from - 1] &&
      !modifiers.has(keyOf(given)) &&
      !heads.matchesAt(tokens, from - 1, from)[0] &&
      !/^\p{Lu}\p{Ll}/u.test(next?.text ?? '')
    )
      return false;
    // "Makhdoom Shah Mahmood"
    if (
      key === 'shah' &&
      given?.pos === 'PROPN' &&
      given.end + 1 === first.start &&
      !tagAt[from - 1] &&
      !heads.matchesAt(tokens, from - 1, from)[0]
    )
      return false;
    // "Sultan bin Saad", "Sultan Al Jaber": a given name, since a sultan's own would follow his title.
    if (key === 'sultan' && /^(?:bin|ibn|al|ahmed|mohammed)$/.test(following)) return false;
    // "John Smith MP": letters behind a name.
    if (/^mp$/.test(key) && given?.pos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(given.text) && !tagAt[from - 1])
      return false;
    if (
      /^(?:mp|pm|fm|eam)$/.test(key) &&
      (first.text !== first.text.toUpperCase() || /^[\d:.]*\d$/.test(given?.text ?? ''))
    )
      return false;
    if (key === 'pres' && !/^\p{Lu}/u.test(first.text)) return false;
  }
  return true;
}

const keyPhrase = (words: readonly string[]) => words.join(' ').toLowerCase().replace(/ - /g, '-');

/** Offices that headlines and ministries write in letters. */
const SHORT: Readonly<Record<string, string>> = {
  PM: 'prime minister',
  FM: 'foreign minister',
  EAM: 'external affairs minister',
};

/** Small letters, acronyms kept; "both", "two" and the like count officers and are no part of the office. */
function roleText(words: readonly string[]): string {
  const first = words.findIndex((word) => !/^(?:both|two|three|four|several|other|some|new)$/i.test(word));
  return words
    .slice(Math.max(0, first))
    .map((word) => SHORT[word] ?? (/^[A-Z.]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(' ')
    .replace(/ - /g, '-')
    .replace(/ '/g, "'")
    .replace(/ \( [A-Z]+ \)/g, '')
    .replace(/^(?:visiting |then[ -])/, '');
}

/** "Presidents X of A and Y of B": the office of one of them. */
export function ofOne({ role, head, plural }: RolePhrase): string {
  if (!plural || role.includes(head) === false) return role;
  return role.replace(new RegExp(`\\b${head}s\\b`), head);
}
