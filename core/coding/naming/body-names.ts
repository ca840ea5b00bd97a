import { keyOfAt } from '../phrases.ts';
import type { Token } from '../types.ts';
import type { Tag } from './mentions.ts';
import { ABSTRACT, modifiers } from './role-words.ts';

/** The tags with ministries at their full length ("Ministry of Trade and Industry") and the acronyms that stand for a body. */
export function withBodyNames(tokens: readonly Token[], tags: readonly Tag[]): Tag[] {
  const tagAt: (Tag | undefined)[] = [];
  for (const tag of tags) for (let at = tag.from; at < tag.to; at++) tagAt[at] = tag;
  const whole = tags.map((tag) => ({
    ...tag,
    from: startOfMinistry(tokens, tag, tagAt),
    to: endOfMinistry(tokens, tag, tagAt),
  }));
  const acronyms = new Map(
    whole.flatMap(({ sort, to }) => {
      const acronym = sort === 'body' ? acronymAt(tokens, to) : null;
      return acronym === null ? [] : [[acronym, to + 1] as const];
    }),
  );
  if (acronyms.size === 0) return whole;
  const more = tokens.flatMap(({ text }, at): Tag[] =>
    at > (acronyms.get(text) ?? at) && !tagAt[at] ? [{ from: at, to: at + 1, sort: 'body', country: null }] : [],
  );
  return [...whole, ...more].sort((one, other) => one.from - other.from);
}

/** "(MOTI)": the letters in brackets at a token, by which a body just named is called from there on. */
export function acronymAt(tokens: readonly Token[], at: number): string | null {
  const letters = tokens[at + 1]?.text ?? '';
  return tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && /^\p{Lu}(?=.*\p{Lu})\p{L}{1,9}$/u.test(letters)
    ? letters
    : null;
}

/** Where "the Czech environment ministry" begins behind its country, with at most three plain words that no list holds. */
function startOfMinistry(tokens: readonly Token[], { sort, from }: Tag, tagAt: readonly (Tag | undefined)[]): number {
  if (sort !== 'body' || keyOfAt(tokens, from) !== 'ministry') return from;
  for (let at = from - 1; at >= from - 4; at--) {
    const tag = tagAt[at];
    if (tag || /^['’]s?$/.test(tokens[at]?.text ?? ''))
      return tag?.sort === 'nationality' || (!tag && tagAt[at - 1]?.sort === 'name') ? at + 1 : from;
    const word = tokens[at];
    if (!word || !(/^(?:NOUN|ADJ|PROPN)$/.test(word.pos) || /^(?:and|&)$/.test(word.lower))) return from;
  }
  return from;
}

/** Where "Ministry of Foreign Trade and Economic Cooperation" ends, of which the lexicon holds the beginning. */
function endOfMinistry(tokens: readonly Token[], { sort, from, to }: Tag, tagAt: readonly (Tag | undefined)[]): number {
  if (sort !== 'body' || !/^\p{Lu}/u.test(tokens[from]?.text ?? '') || !/^ministry$/.test(keyOfAt(tokens, from)))
    return to;
  let end = to;
  for (let at = to; at < to + 10; at++) {
    const word = tokens[at];
    if (!word || tagAt[at]) break;
    if (/^(?:of|for|and|the|&|,)$/.test(word.lower)) continue;
    if (!/^\p{Lu}\p{Ll}/u.test(word.text)) break;
    const portfolio = modifiers.has(word.lower) || ABSTRACT.test(word.lower);
    if (!portfolio && !(modifiers.has(keyOfAt(tokens, at + 1)) || ABSTRACT.test(keyOfAt(tokens, at + 1)))) break;
    end = at + 1;
  }
  return end;
}
