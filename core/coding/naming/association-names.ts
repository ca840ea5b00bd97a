import { keyOfAt } from '../phrases.ts';
import type { Token } from '../types.ts';
import { acronymAt } from './body-names.ts';
import type { Tag } from './mentions.ts';
import { TRADES } from './role-words.ts';

/** How many words the name before its letters may have. */
const LONGEST = 9;

/** The tags with the letters by which a text calls an association or a firm: "the Growers' Association (GA) … a GA spokesman". */
export function withAssociations(tokens: readonly Token[], tags: readonly Tag[]): Tag[] {
  const acronyms = new Set(
    tokens.flatMap((_, at) => {
      const acronym = acronymAt(tokens, at);
      return acronym !== null && isAssociation(tokens, at) ? [acronym] : [];
    }),
  );
  if (acronyms.size === 0) return [...tags];
  const covered = new Set(tags.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)));
  const more = tokens.flatMap(({ text }, at): Tag[] =>
    acronyms.has(text) && !covered.has(at) ? [{ from: at, to: at + 1, sort: 'nonState', country: null }] : [],
  );
  return [...tags, ...more].sort((one, other) => one.from - other.from);
}

/** Whether the name that ends before a token, of capitals and what joins them, is that of an association or a firm. */
function isAssociation(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at >= end - LONGEST; at--) {
    if (TRADES.test(keyOfAt(tokens, at)) && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) return true;
    if (!/^(?:\p{Lu}|(?:of|for|the|and|&|['’]s?)$)/u.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}
