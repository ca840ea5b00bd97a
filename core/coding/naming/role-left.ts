import type { Iso3 } from '../../record/index.ts';
import { keyOf, keyOfAt } from '../phrases.ts';
import type { Token } from '../types.ts';
import { isPossessive, type Tag } from './mentions.ts';
import { former, HOSTED, modifiers, ORGANISATIONS } from './role-words.ts';

/** What stands left of an office's head and belongs to it. */
export interface Left {
  from: number;
  modifiers: number;
  country: Iso3 | null;
  plural: boolean;
  former: boolean;
  nonState: boolean;
  determiner: string;
}

/** Country, portfolio and article before the head that begins at `from`, not beyond `floor`. */
export function leftOf(
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
    const region = tag?.sort === 'place' && left.from === from && LOCAL.test(head) && tag.from >= floor;
    if (tag && !(tag.sort === 'body' && modifiers.has(key)) && (tag.sort !== 'place' || region)) {
      if (tag.sort === 'none') break;
      if (tag.sort === 'capital' && left.from === from) break;
      if (
        tag.sort === 'name' &&
        /^(?:in|visited|visit|to|from)$/.test(keyOfAt(tokens, tag.from - 1)) &&
        !/^[A-Z.]+$/.test(token.text) &&
        left.modifiers === left.from &&
        !isPossessive(tokens[tag.to])
      )
        break;
      if (tag.from < floor) break;
      // "Kenya's UN envoy" is sent there by Kenya, and so is who speaks for him.
      const sent = HOSTED.test(head) || (/^(?:un|united)$/.test(keyOfAt(tokens, tag.to)) && DELEGATED.test(head));
      if (tag.country && sent) left.nonState = false;
      // "Czech Senate Speaker": of whoever's house it is.
      const owner =
        tag.sort === 'institution'
          ? tagAt[isPossessive(tokens[tag.from - 1]) ? tag.from - 2 : tag.from - 1]
          : undefined;
      if (!(owner?.country && /^(?:name|nationality)$/.test(owner.sort) && owner.from >= floor))
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
    if (isPossessive(token) && (tagAt[at - 1]?.country || tagAt[at - 1]?.sort === 'nonState')) {
      left.from = at;
      continue;
    }
    // "the association's chairman"
    if (isPossessive(token) && ORGANISATIONS.test(keyOfAt(tokens, at - 1))) {
      left.nonState = true;
      break;
    }
    // "Republic of Korea (ROK) Deputy Minister", "Ministry of Foreign Affairs (MOFA) spokesman"
    if (
      token.text === ')' &&
      tokens[at - 2]?.text === '(' &&
      left.country === null &&
      hasAcronym(tokens, tagAt, at - 3)
    ) {
      at -= 2;
      continue;
    }
    if (token.text === '-' && (tagAt[at - 1] || modifiers.has(keyOfAt(tokens, at - 1)))) continue;
    if (former.has(key)) {
      left.former = true;
      left.from = at;
      continue;
    }
    const lately = /^(?:newly|recently|freshly)$/.test(keyOfAt(tokens, at - 1));
    if (modifiers.has(key) && (token.pos !== 'VERB' || left.country === null || key === 'visiting' || lately)) {
      left.from = at;
      if (left.country === null) left.modifiers = at;
      left.plural ||= MANY.test(key);
      continue;
    }
    if (left.country === null && PORTFOLIOS.test(head) && isPortfolio(tokens, tagAt, at, floor)) {
      left.from = at;
      left.modifiers = at;
      continue;
    }
    if (left.country === null && left.determiner === '' && isEpithet(tokens, tagAt, at, floor)) {
      left.from = at;
      left.modifiers = at;
      continue;
    }
    const qualified = left.determiner === '' ? startOfEpithets(tokens, tagAt, at, floor) : at + 1;
    if (qualified <= at) {
      at = qualified;
      left.from = qualified;
      continue;
    }
    if (
      (key === 'and' || key === '&' || token.text === ',') &&
      left.country === null &&
      left.modifiers < from &&
      joins(tokens, tagAt, at)
    )
      continue;
    // "agreed that Minister X will": a clause, not "that minister".
    if (key === 'that' && /^(?:VERB|NOUN|ADP)$/.test(tokens[at - 1]?.pos ?? '')) break;
    if (DETERMINERS.test(key)) {
      left.from = at;
      left.determiner = key;
      left.plural ||= MANY.test(key);
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

/** Whether what ends at a token, before an acronym in brackets, is a country or a body of one. */
function hasAcronym(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], at: number): boolean {
  const tag = tagAt[at];
  if (tag?.country) return true;
  return (
    /^\p{Lu}{2,10}$/u.test(tokens[at + 2]?.text ?? '') &&
    (/^(?:body|institution)$/.test(tag?.sort ?? '') || modifiers.has(keyOfAt(tokens, at)))
  );
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

/** "an Iranian field commander": a plain word that no list holds, at most one more before it, behind the nationality. */
function isEpithet(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  from: number,
  floor: number,
): boolean {
  for (let at = from; at > Math.max(floor, from - 2); at--) {
    const token = tokens[at];
    if (!token || !/^\p{Ll}+$/u.test(token.text) || !/^(?:NOUN|ADJ)$/.test(token.pos) || tagAt[at]) return false;
    if (ORGANISATIONS.test(keyOf(token)) || former.has(keyOf(token)) || DETERMINERS.test(keyOf(token))) return false;
    const before = tagAt[at - 1];
    if (before) return before.sort === 'nationality' && before.from >= floor;
  }
  return false;
}

/**
 * "the long-serving minister", "Chile's outspoken leftist president", "the recently re-elected chairman": where what is said of
 * the holder of an office begins, behind an article or whose he is; one more than `from` where nothing is said.
 */
function startOfEpithets(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  from: number,
  floor: number,
): number {
  for (let at = from; at > Math.max(floor, from - MOST); at--) {
    const token = tokens[at];
    const key = keyOfAt(tokens, at);
    if (!token || tagAt[at] || OUT_OF_OFFICE.test(key) || ORGANISATIONS.test(key) || former.has(key)) break;
    const joined = token.text === '-' || tokens[at - 1]?.text === '-' || tokens[at + 1]?.text === '-';
    const said = token.pos === 'ADJ' || token.pos === 'ADV' || joined || /^(?:\p{Ll}+ed|\p{Ll}+ing)$/u.test(token.text);
    if (!said || !(joined ? /^(?:-|\p{L}+)$/u : /^\p{Ll}+$/u).test(token.text)) break;
    const before = tokens[at - 1];
    if (!before || token.text === '-' || before.text === '-') continue;
    if (/^(?:the|an?)$/.test(keyOf(before)) || tagAt[at - 1]?.sort === 'nationality') return at;
    if (isPossessive(before) && tagAt[at - 2]?.country) return at;
  }
  return from + 1;
}

/** So many words, hyphens among them, are said of one at most. */
const MOST = 8;
/** Who is, or is to be, no holder of the office. */
const OUT_OF_OFFICE =
  /^(?:ousted|deposed|exiled|toppled|overthrown|jailed|imprisoned|detained|convicted|late|slain|murdered|assassinated|retired|resigned|sacked|dismissed|disgraced|self|would|so|called|proclaimed|styled|rival|possible|likely|potential|future|next|previous|first|second|third|last|two|three|several|many|other)$/;

/** Offices of a city or region, which is named before them: "Texas Governor X". */
const LOCAL = /^(?:governor|lieutenant governor|mayor|premier)s?$/;

/** Words that make an office those of several people. */
const MANY = /^(?:two|three|four|several|both)$/;

const DETERMINERS =
  /^(?:the|a|an|his|her|their|its|this|that|our|my|your|both|two|three|four|several|some|other|all|one|another)$/;

const DELEGATED = /spokes|delegate|diplomat|official/;
