import { keyOfAt } from '../phrases.ts';
import type { Token } from '../types.ts';
import type { Tag } from './mentions.ts';
import type { Found } from './noun-phrase.ts';
import type { RolePhrase } from './role-phrases.ts';

/** "the presidents of Iran and Russia", "Hungarian and Romanian officials": the countries named beside the phrase's own. */
export function furtherCountries(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  role: RolePhrase,
): Found[] {
  const found: Found[] = [];
  const push = (tag: Tag) => {
    if (!tag.country || tag.country === role.country) return;
    found.push({
      from: tag.from,
      to: tag.to,
      sort: 'official',
      name: null,
      role: { ...role, country: tag.country, owned: false, counterpart: false },
      country: tag.country,
      plural: true,
      nonState: !role.represents,
    });
  };
  const ends = tagAt[role.to - 1];
  // "Ambassador to B, C and D" has one country: his own.
  if (ends?.country && (ends.country === role.country || !SENT.test(role.head))) {
    for (let at = role.to; at < tokens.length; ) {
      let next = at;
      while (next < at + 5 && JOINS.test(keyOfAt(tokens, next))) next++;
      const tag = tagAt[next]?.from === next ? tagAt[next] : undefined;
      if (next === at || !tag?.country || tag.sort !== 'name') break;
      push(tag);
      at = tag.to;
    }
  }
  for (let at = role.from - 1; at > 0; ) {
    const word = tokens[at]?.text ?? '';
    if (word !== ',' && word !== 'and' && word !== '-') break;
    if (word === '-' && !role.plural) break;
    const tag = tagAt[at - 1];
    if (!tag?.country || (tag.sort !== 'nationality' && tag.sort !== 'name')) {
      if (word === 'and' && tokens[at - 1]?.text === ',') {
        at -= 1;
        continue;
      }
      break;
    }
    if (role.country === null || tagAt[role.from]?.country !== role.country) break;
    if (role.plural) push(tag);
    at = tag.from - 1;
  }
  return found;
}

const SENT = /^(?:ambassador|envoy|commissioner|consul|nuncio|representative)$/;

/** What stands before another country of a list: "A, B and, perhaps, C". */
const JOINS = /^(?:,|and|the|perhaps|possibly|probably|maybe)$/;
