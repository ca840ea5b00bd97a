import { keyOf } from '../phrases.ts';
import type { Token } from '../types.ts';
import type { Tag } from './mentions.ts';
import { isCapital, isNameWord, LETTERS } from './name-words.ts';
import type { RolePhrase } from './role-phrases.ts';

/**
 * Where a name that begins at token `from` ends, exclusive; `from` itself where none begins. It is announced where a
 * title or an office stands before it.
 */
export function endOfName(
  tokens: readonly Token[],
  from: number,
  end: number,
  tagAt: readonly (Tag | undefined)[],
  roleAt: readonly (RolePhrase | undefined)[],
  announced: boolean,
): number {
  let to = from;
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (!token || roleAt[at]) break;
    const tag = tagAt[at];
    if (tag && !isInsideName(tokens, tag, at, from, tagAt, roleAt, announced)) break;
    const key = keyOf(token);
    const next = tokens[at + 1];
    if (at > from && to === at && LETTERS.test(token.text)) break;
    // "Vice Premier He Lifeng", "General Secretary To Lam", "said He Lifeng"
    if (
      at === from &&
      (roleAt[at - 1] !== undefined || /^(?:said|says|added|with|by)$/.test(tokens[at - 1]?.text ?? '')) &&
      SHORT_NAMES.test(token.text) &&
      /^\p{Lu}\p{Ll}/u.test(next?.text ?? '') &&
      next !== undefined &&
      isNameWord(next, keyOf(next), false)
    ) {
      to = at + 1;
      continue;
    }
    if (
      isNameWord(token, key, tag !== undefined) ||
      (announced && to === at && isSmallWordInName(tokens, at, from)) ||
      (at > from && to === at && isPlainSurname(tokens, at, from, roleAt, announced)) ||
      (at === from && isInitial(tokens, at, announced)) ||
      (at > from &&
        to === at &&
        /^(?:shia|royal|muslim|islam)$/.test(key) &&
        /^\p{Lu}|^al$|^['’‘]$/u.test(next?.text ?? '')) ||
      (at > from && to === at && /^(?:A|I)\.$/.test(token.text) && isCapital(next)) ||
      (at === from &&
        token.text === 'Christian' &&
        isCapital(next) &&
        (announced || (tokens[at + 2]?.text === ',' && !/s$/.test(next?.text ?? '')))) ||
      // "Fahd Al Said"
      (at > from && token.text === 'Said' && /^(?:al|el|bin|ibn|abu)$/.test(keyOf(tokens[at - 1] ?? token))) ||
      (announced &&
        to === at &&
        SHORT_MONTHS.test(token.text) &&
        (at > from ? !/^\d/.test(next?.text ?? '') : isCapital(next)))
    ) {
      to = at + 1;
      continue;
    }
    if (
      at === from &&
      !(
        PARTICLES.test(key) &&
        (token.text !== token.lower || next?.text === '-') &&
        isCapital(tokens[at + (next?.text === '-' ? 2 : 1)])
      )
    )
      break;
    const joined = next !== undefined && (next.text === '-' || next.text === '\u2019');
    if (PARTICLES.test(key) && (isCapital(next) || joined || PARTICLES.test(keyOf(next ?? token)))) continue;
    if (
      token.text === '-' &&
      to === at &&
      next &&
      next.start === token.end &&
      token.start === tokens[at - 1]?.end &&
      /^\p{L}/u.test(next.text)
    ) {
      if ((isCapital(next) || next.text.length <= 5) && !tagAt[at + 1]) {
        to = at + 2;
        at += 1;
      }
      continue;
    }
    if (token.text === '-' && PARTICLES.test(keyOf(tokens[at - 1] ?? token))) continue;
    // 'Frederick "Fred" Miller'
    if (to === at && isNickname(tokens, at)) {
      to = at + 3;
      at += 2;
      continue;
    }
    // "Mohammed Shia' Al Sudani": a letter of the name, as Arabic is written in Latin ones
    if (
      /^['’‘]$/.test(token.text) &&
      to === at &&
      announced &&
      token.start === tokens[at - 1]?.end &&
      PARTICLES.test(keyOf(next ?? token)) &&
      isCapital(tokens[at + 2])
    )
      continue;
    if (token.text === ',' && to === at && /^[JS]r\.?$/.test(next?.text ?? '')) {
      to = at + 2;
      at += 1;
      continue;
    }
    break;
  }
  return to;
}

const PARTICLES =
  /^(?:al|el|arap|ul|ud|uz|ad|an|as|ash|bin|ibn|bint|ben|abu|abdul|abd|von|van|der|den|ter|ten|de|del|della|di|da|das|do|dos|du|la|le|e|y|af|zu|zur|vel)$/;

/** Given names in Chinese and Korean, too: "Dong Jun". */
const SHORT_MONTHS = /^(?:Jan|Mar|Jun|Jul|Sep|Dec)$/;

/** Family names that are small English words. */
const SHORT_NAMES = /^(?:He|To|So|Do|An|No|You|We|Her|In|As|My|Or|She|On|Said|Will|May|Mark|Grant)$/;

/** "U Than Swe", "Kim In Ryong": a word that is none in a name but for its capital and those beside it. */
function isSmallWordInName(tokens: readonly Token[], at: number, from: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (at === from || !token || !next || !/^\p{Lu}\p{Ll}{0,3}$/u.test(token.text)) return false;
  return SMALL_WORDS.test(token.text) && /^\p{Lu}\p{Ll}/u.test(next.text) && isNameWord(next, keyOf(next), false);
}

const SMALL_WORDS = /^(?:Than|Then|In|On|So|Do|An|No|You|My|Or|Now|Such|Old|Per|Her|At|If)$/;

/** "Thomas West", "Tony Street": a surname that is a common word, behind a given name that a title or an office goes with. */
function isPlainSurname(
  tokens: readonly Token[],
  at: number,
  from: number,
  roleAt: readonly (RolePhrase | undefined)[],
  announced: boolean,
): boolean {
  const next = tokens[at + 1];
  if (!PLAIN_SURNAMES.test(tokens[at]?.text ?? '') || at - from > 2) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(tokens[from]?.text ?? '') || roleAt[at + 1]) return false;
  if (/^\p{Lu}\p{Ll}|^of$/u.test(next?.text ?? '')) return false;
  return announced || (next?.text === ',' && (roleAt[at + 2] ?? roleAt[at + 3]) !== undefined);
}

const PLAIN_SURNAMES =
  /^(?:West|North|East|South|Street|Day|Young|Hall|House|Banks?|Square|Great|Good|Long|Small|Price|Post|Case|March|May|June|August|Monday|Friday|Sunday|Gulf|War|Force|Island|River|Christian|Guard|Court|Royal|First|Second|Just)$/;

/** "A. K. Rahman", "Minister A. Rahman". */
function isInitial(tokens: readonly Token[], at: number, announced: boolean): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!/^[AI]\.$/.test(token?.text ?? '') || !next) return false;
  return /^\p{Lu}\.$/u.test(next.text) || (announced && /^\p{Lu}\p{Ll}/u.test(next.text));
}

/** A name in quotation marks or brackets between two names. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const [open, name, close, next] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  return (
    /^["“‘'(]$/.test(open?.text ?? '') &&
    /^\p{Lu}\p{Ll}+$/u.test(name?.text ?? '') &&
    /^["”’')]$/.test(close?.text ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')
  );
}

/** A country or city that is part of a name: "Foreign Minister Israel Katz", "Hamilton Jordan", "David" among Panama's cities. */
function isInsideName(
  tokens: readonly Token[],
  tag: Tag,
  at: number,
  from: number,
  tagAt: readonly (Tag | undefined)[],
  roleAt: readonly (RolePhrase | undefined)[],
  announced: boolean,
): boolean {
  if (tag.from !== at || tag.to !== at + 1 || (tag.sort !== 'place' && tag.sort !== 'name' && tag.sort !== 'capital'))
    return false;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.text === token.text.toUpperCase()) return false;
  const before = keyOf(tokens[from - 1] ?? token);
  if (at === from) {
    if (/^(?:in|at|from|near|to|of)$/.test(before)) return false;
    if (!next || tagAt[at + 1]?.sort === 'name' || roleAt[at + 1] || !isNameWord(next, keyOf(next), false)) {
      return tag.sort === 'place' && !/^(?:,|[(])$/.test(next?.text ?? '');
    }
    return announced || tag.sort === 'place';
  }
  return announced || tag.sort === 'place';
}
