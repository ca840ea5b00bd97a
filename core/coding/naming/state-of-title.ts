import { keyOf, keyOfAt } from '../phrases.ts';
import type { Token } from '../types.ts';
import { endOfBody } from './bodies-in-titles.ts';
import { isPossessive, type Tag } from './mentions.ts';
import type { Right } from './role-reading.ts';
import { ORGANISATIONS } from './role-words.ts';

/** "chairman of the Foreign Affairs Committee of the Turkish parliament": the country at the end of a long title. */
export function ofWhichState(
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
      const to = body && /^(?:body|institution)$/.test(body.sort) ? body.to : endOfBody(tokens, tag.to);
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
