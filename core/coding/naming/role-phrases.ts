import type { Iso3 } from '../../record/index.ts';
import roles from '../lexicon/en/roles.json' with { type: 'json' };
import { keyOfAt } from '../phrases.ts';
import type { Sentence, Token } from '../types.ts';
import type { Tag } from './mentions.ts';
import { headAt } from './role-heads.ts';
import { leftOf } from './role-left.ts';
import { rightOf } from './role-right.ts';
import { keyOfWords, roleText } from './role-text.ts';
import { HOSTED, modifiers, ORGANISATIONS, TRADES } from './role-words.ts';
import { ofWhichState } from './state-of-title.ts';

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

/** Offices named in a sentence, in reading order; the widest phrase each, with the country beside it. */
export function rolesIn(
  tokens: readonly Token[],
  sentence: Sentence,
  tagAt: readonly (Tag | undefined)[],
): RolePhrase[] {
  const found: RolePhrase[] = [];
  const { start, end } = sentence.tokens;
  for (let at = start; at < end; at++) {
    const match = headAt(tokens, tagAt, at, end);
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
      (/^(?:to|at)$/.test(toward) || (toward === 'in' && namedBehind(tokens, tagAt, right.to + 1)))
        ? tagAt[behindStyle(tokens, right.to + 1)]
        : undefined;
    // "B's ambassador for disarmament to the UN"
    const above = seat?.sort === 'nonState' && (left.country ?? right.country) !== null;
    if (seat && ((seat.country && right.country !== null) || above)) {
      right.complement += ` ${toward} ${tokens
        .slice(right.to + 1, seat.to)
        .map(({ text }) => text)
        .join(' ')}`;
      right.to = seat.to;
    }
    if (HOSTED.test(match.value.head) && right.country !== null) right.to = behindSubject(tokens, right.to);
    const words = tokens.slice(left.modifiers, match.to).map((token) => token.text);
    const role = `${roleText(words)}${right.complement}`;
    // "Secretary of State for Defence" is Britain's.
    // A "Secretary of State at the Ministry" is no American.
    const elsewhere = /\b(?:ministry|chancell)/i.test(right.complement);
    const owner = elsewhere
      ? null
      : /^secretary of state$/.test(match.value.head) && /^ for /.test(right.complement)
        ? BRITAIN
        : (owners[keyOfWords(words)] ?? owners[role] ?? owners[match.value.head] ?? null);
    const stated = left.country ?? right.country;
    // "B's political coordinator at the UN"
    const isPosted = left.country !== null && keyOfAt(tokens, match.to) === 'at';
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
        !(right.nonState && !isPosted) &&
        !presides(tokens, right.to, end),
      former: left.former,
      determiner: left.determiner,
      counterpart: /^(?:counterpart|opposite number|colleague|peer)$/.test(match.value.head),
    });
    at = right.to - 1;
  }
  return found;
}

/** "Presidents X of A and Y of B": the office of one of them. */
export function ofOne({ role, head, plural }: RolePhrase): string {
  if (!plural || role.includes(head) === false) return role;
  return role.replace(new RegExp(`\\b${head}s\\b`), head);
}

const owners: Readonly<Record<string, string | null>> = roles.owner;

const BRITAIN = 'GBR';

/** "the State of Qatar", "the United States": where the country's own name begins. */
function behindStyle(tokens: readonly Token[], at: number): number {
  const next = keyOfAt(tokens, at) === 'the' ? at + 1 : at;
  const styled = /^(?:state|kingdom|republic|sultanate|principality|federation)$/.test(keyOfAt(tokens, next));
  return styled && keyOfAt(tokens, next + 1) === 'of' ? next + (keyOfAt(tokens, next + 2) === 'the' ? 3 : 2) : next;
}

/** "Special Representative of the President of Azerbaijan for Climate Issues X": behind what an envoy deals with. */
function behindSubject(tokens: readonly Token[], from: number): number {
  if (!/^(?:for|on)$/.test(keyOfAt(tokens, from))) return from;
  let to = from;
  for (let at = from + 1; at < from + 8; at++) {
    const key = keyOfAt(tokens, at);
    if (modifiers.has(key) && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) to = at + 1;
    else if (!/^(?:and|the|of|&)$/.test(key)) break;
  }
  return to;
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

/** "president of the Football Federation", "a spokesman for the Growers' Association": an office in a body that is no state's. */
function presides(tokens: readonly Token[], from: number, end: number): boolean {
  const word = keyOfAt(tokens, from);
  if (!/^(?:of|for|at|with|from)$/.test(word)) return false;
  const bodies = word === 'of' ? ORGANISATIONS : TRADES;
  for (let at = from + 1; at < Math.min(end, from + 6); at++) {
    if (bodies.test(keyOfAt(tokens, at))) return true;
    if (!/^\p{Lu}|^the$/u.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}
