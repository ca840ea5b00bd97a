import { keyOfAt } from '../phrases.ts';
import type { Token } from '../types.ts';
import type { Tag } from './mentions.ts';
import { ABSTRACT, modifiers } from './role-words.ts';

/** How many tokens from `at` on are words of a portfolio that no list holds; `words` is what of it stands before. */
export function unknownPortfolio(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  at: number,
  head: string,
  words: readonly string[],
): number {
  const text = tokens[at]?.text ?? '';
  const key = keyOfAt(tokens, at);
  const next = tokens[at + 1]?.text ?? '';
  if (!/^\p{Lu}/u.test(text)) return 0;
  const isPlain = /^\p{Lu}\p{Ll}/u.test(text);
  if (words.length === 0) {
    if (!isPlain || !MINISTERS.test(head)) return 0;
    // "Minister of Management and Innovation"
    if (ABSTRACT.test(key) && /^(?:and|,|&|for|of|in)$/.test(next)) return 1;
    // "Minister for Primary Industry": an unknown word before one that ministries are for.
    const known = modifiers.has(keyOfAt(tokens, at + 1)) || ABSTRACT.test(keyOfAt(tokens, at + 1));
    return /^\p{Lu}\p{Ll}/u.test(next) && !tagAt[at + 1] && known ? 2 : 0;
  }
  const follows = words.at(-1) === tokens[at - 1]?.text;
  // "Minister of Housing and Human Dwellings"
  if (follows && isPlain && ADJECTIVES.test(keyOfAt(tokens, at - 1))) return 1;
  // "High Council for National Reconciliation"
  if (follows && key.length > 7 && ABSTRACT.test(key)) return 1;
  // "Minister of Foreign Affairs and Expatriates of Jordan": between others.
  const joined = words.length > 1 && /^(?:and|,|&)$/.test(keyOfAt(tokens, at - 1));
  if (joined && (/^(?:of|and|,)$/.test(next) || ABSTRACT.test(key))) return 1;
  // "Minister for Youth and Ethnic Affairs"
  return joined && isPlain && !tagAt[at] && keyOfAt(tokens, at + 1) === 'affairs' ? 2 : 0;
}

const MINISTERS = /^(?:minister|secretary|undersecretary|commissioner)|minister$/;

/** Words of a portfolio that cannot end it. */
const ADJECTIVES =
  /^(?:public|human|social|digital|national|international|foreign|external|internal|economic|financial|regional|rural|urban|civil|cultural|natural|federal|political|religious|legal|local|strategic|environmental|industrial|agricultural|parliamentary|constitutional|territorial|municipal|maritime|aboriginal|sustainable|islamic|military|nuclear|medical|scientific|vocational|higher|renewable|small|heavy|light|creative|indigenous|humanitarian)$/;
