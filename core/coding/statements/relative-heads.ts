import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';

/**
 * "A, who received the president of B, X, in Oslo, said": whom a clause with "who" tells of that ends with the comma right
 * before a verb. Null where no such clause ends there.
 */
export function headOfRelative({ tokens, actorAt, quoteAt }: Aids, verbAt: number, floor: number): Actor | null {
  let close = verbAt - 1;
  while (close > floor && /^(?:ADV|AUX)$/.test(tokens[close]?.pos ?? '')) close -= 1;
  if (tokens[close]?.text !== ',') return null;
  for (let at = close - 1; at > floor + 1; at--) {
    const token = tokens[at];
    if (!token || /^[;:]$/.test(token.text)) return null;
    if (quoteAt[at] !== quoteAt[verbAt]) continue;
    if (token.lower === 'who') return tokens[at - 1]?.text === ',' ? (actorAt[at - 2] ?? null) : null;
    // "A, who lives there, told B, and the minister, C, said": the clause has ended before.
    if (token.text === ',' && /^(?:VERB|CCONJ)$/.test(tokens[at + 1]?.pos ?? '')) return null;
  }
  return null;
}
