import type { Iso3 } from '../record/index.ts';
import roles from './lexicon/en/roles.json' with { type: 'json' };
import { isPossessive, type Tag } from './mentions.ts';
import { keyOf, Phrases } from './phrases.ts';
import type { Sentence, Token } from './types.ts';

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
const modifiers: ReadonlySet<string> = new Set(roles.modifiers);
const former: ReadonlySet<string> = new Set(roles.former);
const owners: Readonly<Record<string, string | null>> = roles.owner;
/** Bodies that are no state's: their presidents and secretaries represent none. */
const ORGANISATIONS =
  /^(?:federation|club|association|company|corporation|corp|group|university|college|institute|chamber|league|olympic|football|soccer|basketball|volleyball|fc|union|foundation|society|airlines|bank|hospital|school|academy|party|times|news|inc|ltd|motors|industries|tff|ffiri|ioc|fifa|uefa)$/;
const HOSTED = /ambassador|envoy|high commissioner|representative|consul|attach/;
const DETERMINERS =
  /^(?:the|a|an|his|her|their|its|this|that|our|my|your|both|two|three|four|several|some|other|all|one|another)$/;

function addHead(head: string, represents: boolean): void {
  heads.add(head, { head, plural: false, represents });
  const plural = /man$/.test(head)
    ? head.replace(/man$/, 'men')
    : head.includes(' of ')
      ? head.replace(/^(\S+)/, '$1s')
      : /[^aeiou]y$/.test(head)
        ? head.replace(/y$/, 'ies')
        : `${head}s`;
  if (!roles.state.includes(plural) && head.length > 4) heads.add(plural, { head, plural: true, represents });
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
    // "the ambassador of Pakistan to Tehran"
    const seat = HOSTED.test(match.value.head) && keyOfAt(tokens, right.to) === 'to' ? tagAt[right.to + 1] : undefined;
    if (seat?.country && right.country !== null) {
      right.complement += ` to ${tokens
        .slice(right.to + 1, seat.to)
        .map(({ text }) => text)
        .join(' ')}`;
      right.to = seat.to;
    }
    const words = tokens.slice(left.modifiers, match.to).map((token) => token.text);
    const role = `${roleText(words)}${right.complement}`;
    const owner = owners[keyPhrase(words)] ?? owners[match.value.head] ?? null;
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
        (match.value.represents || (/^secretary.general$/.test(match.value.head) && stated !== null)) &&
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

/** "chairman of the Foreign Affairs Committee of the Turkish parliament": the country at the end of a long title. */
function ofWhichState(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  right: Right,
  end: number,
  known: boolean,
): Right {
  if (known || right.country !== null || right.nonState || keyOfAt(tokens, right.to) !== 'of') return right;
  for (let at = right.to + 1; at < Math.min(end, right.to + 10); at++) {
    const tag = tagAt[at];
    if (tag?.sort === 'nonState' || tag?.sort === 'place' || tag?.sort === 'capital') return right;
    if (tag?.country) {
      const body = tagAt[tag.to];
      const to = body && /^(?:body|institution)$/.test(body.sort) ? body.to : tag.to;
      return isPossessive(tokens[tag.to]) ? { ...right, country: tag.country } : { ...right, to, country: tag.country };
    }
    const token = tokens[at];
    if (!token || ORGANISATIONS.test(keyOf(token))) return right;
    if (
      !/^\p{Lu}/u.test(token.text) &&
      !/^(?:of|the|and|for|&|-|'s|foreign|national|supreme|general|joint|armed|parliamentary)$/.test(keyOf(token))
    )
      return right;
  }
  return right;
}

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
  if (to - from === 1) {
    const key = keyOf(first);
    if (first.pos === 'VERB' && /^(?:head|heads|chief|source|deputy|aide|aides|host|mission|envoy)$/.test(key))
      return false;
    // "an official visit", "head office", "chief concern": an adjective, unless a name in capitals follows.
    if (
      /^(?:official|chief|head|deputy|secretary|source|executive|expert|minor)$/.test(key) &&
      next &&
      /^(?:NOUN|ADJ|VERB)$/.test(next.pos) &&
      !/^\p{Lu}|(?:ed|said|says|told|met|saying|adding|telling|warning|calling|insisting)$/u.test(next.text)
    )
      return false;
    if (/^(?:deputy|chief|head)$/.test(key) && modifiers.has(following)) return false;
    if (key === 'secretary' && following === 'general') return false;
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
    if (/^(?:mp|pm|fm)$/.test(key) && (first.text !== first.text.toUpperCase() || /^[\d:.]+$/.test(given?.text ?? '')))
      return false;
    if (key === 'pres' && !/^\p{Lu}/u.test(first.text)) return false;
  }
  return true;
}

const keyOfAt = (tokens: readonly Token[], at: number) => {
  const token = tokens[at];
  return token ? keyOf(token) : '';
};

interface Left {
  from: number;
  modifiers: number;
  country: Iso3 | null;
  plural: boolean;
  former: boolean;
  nonState: boolean;
  determiner: string;
}

function leftOf(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  from: number,
  floor: number,
  head: string,
): Left {
  const left: Left = {
    from,
    modifiers: from,
    country: null,
    plural: false,
    former: false,
    nonState: false,
    determiner: '',
  };
  for (let at = from - 1; at >= floor; at--) {
    const token = tokens[at];
    if (!token) break;
    const key = keyOf(token);
    const tag = tagAt[at];
    if (tag && !(tag.sort === 'body' && modifiers.has(key)) && tag.sort !== 'place') {
      if (tag.sort === 'none') break;
      if (tag.sort === 'capital' && left.from === from) break;
      if (
        tag.sort === 'name' &&
        /^(?:in|visited|visit|to|from)$/.test(keyOfAt(tokens, tag.from - 1)) &&
        left.modifiers === left.from &&
        !isPossessive(tokens[tag.to])
      )
        break;
      if (tag.from < floor) break;
      left.country ??= tag.country;
      left.nonState ||= tag.sort === 'nonState';
      at = tag.from;
      left.from = at;
      if (
        tag.sort === 'body' ||
        tag.sort === 'institution' ||
        tag.sort === 'metonym' ||
        (tag.sort === 'nonState' && /^\p{Ll}/u.test(token.text))
      )
        left.modifiers = at;
      continue;
    }
    if (isPossessive(token) && tagAt[at - 1]?.country) {
      left.from = at;
      continue;
    }
    if (token.text === '-' && (tagAt[at - 1] || modifiers.has(keyOfAt(tokens, at - 1)))) continue;
    if (former.has(key)) {
      left.former = true;
      left.from = at;
      continue;
    }
    if (modifiers.has(key) && (token.pos !== 'VERB' || left.country === null || key === 'visiting')) {
      left.from = at;
      if (left.country === null) left.modifiers = at;
      left.plural ||= /^(?:two|three|four|several|both)$/.test(key);
      continue;
    }
    if (left.country === null && PORTFOLIOS.test(head) && isPortfolio(tokens, tagAt, at, floor)) {
      left.from = at;
      left.modifiers = at;
      continue;
    }
    if (
      (key === 'and' || key === '&' || token.text === ',') &&
      left.country === null &&
      left.modifiers < from &&
      joins(tokens, tagAt, at)
    )
      continue;
    if (DETERMINERS.test(key)) {
      left.from = at;
      left.determiner = key;
      left.plural ||= /^(?:two|three|four|several|both)$/.test(key);
      if (/^(?:two|three|four|several|other)$/.test(key)) continue;
    }
    if (ORGANISATIONS.test(key) && !/^(?:communist|ruling|workers)$/.test(keyOfAt(tokens, at - 1)))
      left.nonState = true;
    if (
      token.text === ')' &&
      /^\p{Lu}{2,}$/u.test(tokens[at - 1]?.text ?? '') &&
      ORGANISATIONS.test(keyOfAt(tokens, at - 3))
    )
      left.nonState = true;
    break;
  }
  return left;
}

/** "energy and mines minister": a portfolio before the conjunction, but not "the president and foreign minister". */
function joins(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], at: number): boolean {
  const before = keyOfAt(tokens, at - 1);
  return modifiers.has(before) && !tagAt[at - 1]?.country && !/^(?:deputy|visiting|general|staff|chiefs)$/.test(before);
}

/** Offices whose portfolio can be any word: "Norway's Fisheries and Ocean Policy Minister". */
const PORTFOLIOS = /^(?:(?:deputy |vice )?minister|(?:under-?)?secretary)s?$/;

/** A capitalised word of a portfolio that no list holds: only such words lead left from it to the country. */
function isPortfolio(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  from: number,
  floor: number,
): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[from]?.text ?? '')) return false;
  for (let at = from - 1; at >= Math.max(floor, from - 6); at--) {
    const tag = tagAt[at];
    if (tag) return tag.country !== null && /^(?:name|nationality)$/.test(tag.sort);
    const token = tokens[at];
    if (!token || !(/^\p{Lu}\p{Ll}/u.test(token.text) || /^(?:and|&|,|-|'s|’s|of)$/.test(keyOf(token)))) return false;
  }
  return false;
}

const BODIES =
  /^(?:committee|commission|chamber|council|board|assembly|house|majlis|senate|parliament|secretariat|service|agency|directorate|authority|bureau|corps|organi[sz]ation|centre|center|office|forces)$/;

/** A word of a body's name in capitals, at most two before its noun: "the Legislative Chamber", "the Foreign Policy Commission". */
function isOfBody(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 3; next++) {
    if (!/^\p{Lu}\p{Ll}/u.test(tokens[next]?.text ?? '')) return false;
    if (BODIES.test(keyOfAt(tokens, next))) return true;
  }
  return false;
}

interface Right {
  to: number;
  complement: string;
  country: Iso3 | null;
  nonState: boolean;
}

function rightOf(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  from: number,
  end: number,
  head: string,
): Right {
  const right: Right = { to: from, complement: '', country: null, nonState: false };
  const preposition = keyOfAt(tokens, from);
  if (
    preposition === 'from' &&
    tagAt[from + 1]?.sort === 'name' &&
    /^(?:official|diplomat|negotiator|minister|envoy|leader|representative)/.test(head)
  ) {
    const tag = tagAt[from + 1];
    return { to: tag?.to ?? from, complement: '', country: tag?.country ?? null, nonState: false };
  }
  if (!/^(?:of|for|to|in|at)$/.test(preposition)) return right;
  let at = from + 1;
  const words: string[] = [];
  while (at < end) {
    const token = tokens[at];
    if (!token) break;
    const key = keyOf(token);
    const tag = tagAt[at];
    if (tag && tag.from === at && (tag.country || tag.sort === 'nonState' || tag.sort === 'body')) {
      if (tag.sort === 'place' && preposition !== 'of') break;
      if (preposition === 'to' || preposition === 'in' || (preposition === 'for' && HOSTED.test(head))) {
        if (!HOSTED.test(head) && !(preposition === 'in' && tag.sort === 'body')) return right;
        words.push(...tokens.slice(at, tag.to).map(({ text }) => text));
        right.to = tag.to;
      } else {
        right.country ??= tag.country;
        right.nonState ||= tag.sort === 'nonState' && right.country === null;
        if (tag.sort === 'body' || tag.sort === 'institution')
          words.push(...tokens.slice(at, tag.to).map(({ text }) => text));
        right.to = tag.to;
      }
      at = tag.to;
      if (isPossessive(tokens[at])) {
        if (!tagAt[at + 1] && !modifiers.has(keyOfAt(tokens, at + 1))) break;
        at++;
      } else if (
        tag.country &&
        !(tag.sort === 'nationality' && modifiers.has(keyOfAt(tokens, at))) &&
        !(tag.sort === 'institution' && isOfBody(tokens, at)) &&
        !/^(?:of|for)$/.test(keyOfAt(tokens, at)) &&
        !/^(?:body|institution)$/.test(tagAt[at]?.sort ?? '')
      )
        break;
      continue;
    }
    if (modifiers.has(key) || key === 'state' || isOfBody(tokens, at)) {
      words.push(token.text);
      right.to = ++at;
      continue;
    }
    // An unknown portfolio between others: "Minister of Foreign Affairs and Expatriates of Jordan".
    if (
      /^\p{Lu}/u.test(token.text) &&
      /^(?:and|,|&)$/.test(keyOfAt(tokens, at - 1)) &&
      words.length > 1 &&
      (/^(?:of|and|,)$/.test(keyOfAt(tokens, at + 1)) || ABSTRACT.test(key))
    ) {
      words.push(token.text);
      right.to = ++at;
      continue;
    }
    if (
      /^(?:the|and|of|for|&|'s|in)$/.test(key) ||
      (token.text === ',' && modifiers.has(keyOfAt(tokens, at + 1)) && words.length > 0)
    ) {
      words.push(token.text);
      at++;
      continue;
    }
    break;
  }
  if (right.to === from) return right;
  const text = words
    .join(' ')
    .replace(/ (?:of|for|the|and|in|,|'s)$/g, '')
    .replace(/ (?:of|for|the|and|in)$/, '')
    .replace(/ ,/g, ',')
    .replace(
      /(?:^| of )(?:the )?(?:\w+ ){0,3}(?:republic|kingdom|state|federation|emirate|sultanate|commonwealth)$/i,
      '',
    );
  right.complement = text && !/^the$/.test(text) ? ` ${preposition} ${text}` : '';
  return right;
}

const keyPhrase = (words: readonly string[]) => words.join(' ').toLowerCase().replace(/ - /g, '-');

/** What ministries are for, where no list holds the word: "Broadcasting", "Handicrafts". */
const ABSTRACT = /.{3}(?:ing|ment|[st]ion|ity|ure|ics|[ae]nce|ism|airs|crafts?|try|logy|ness|works)$/;

/** Small letters, acronyms kept; "both", "two" and the like count officers and are no part of the office. */
function roleText(words: readonly string[]): string {
  const first = words.findIndex((word) => !/^(?:both|two|three|four|several|other|some|new)$/i.test(word));
  return words
    .slice(Math.max(0, first))
    .map((word) => (/^[A-Z.]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(' ')
    .replace(/ - /g, '-')
    .replace(/ '/g, "'");
}
