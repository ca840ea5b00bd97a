import type { Iso3 } from '../../record/index.ts';
import { keyOfAt } from '../phrases.ts';
import type { Token } from '../types.ts';
import { isPossessive, type Tag } from './mentions.ts';

/** A country stated beside a name: tokens `from` to `to`, end exclusive. */
export interface StatedCountry {
  readonly from: number;
  readonly to: number;
  readonly country: Iso3;
  readonly possessive: boolean;
}

/** "… of Jordan", "… of the Republic of Turkey", "… (Turkey)" behind a name, "… from Turkey" behind an officeholder's. */
export function countryAfter(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  at: number,
  officer = false,
): StatedCountry | null {
  const bracketed = keyOfAt(tokens, at) === '(' ? tagAt[at + 1] : undefined;
  if (bracketed?.sort === 'name' && bracketed.country && keyOfAt(tokens, bracketed.to) === ')')
    return { from: at, to: bracketed.to + 1, country: bracketed.country, possessive: false };
  if (!(officer ? /^(?:of|from)$/ : /^of$/).test(keyOfAt(tokens, at))) return null;
  let next = at + 1;
  if (keyOfAt(tokens, next) === 'the') next++;
  if (keyOfAt(tokens, next) === 'republic' || keyOfAt(tokens, next) === 'kingdom') next += 2;
  const tag = tagAt[next];
  // "X of the UK-based charity Y"
  if (tag && /^[-\u2010\u2011]$/.test(tokens[tag.to]?.text ?? '') && keyOfAt(tokens, tag.to + 1) === 'based')
    return null;
  return tag?.sort === 'name' && tag.country ? { from: at, to: tag.to, country: tag.country, possessive: false } : null;
}

/** "Iran's …", "Iranian …" before a name. */
export function countryBefore(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  at: number,
): StatedCountry | null {
  const possessive = isPossessive(tokens[at - 1]);
  const beside = tagAt[possessive ? at - 2 : at - 1];
  const owner = beside?.sort === 'body' ? tagAt[beside.from - 1] : undefined;
  // "U.S. Army General X"
  if (
    !possessive &&
    beside &&
    owner?.country &&
    /^(?:name|nationality)$/.test(owner.sort) &&
    FORCES.test(keyOfAt(tokens, beside.from))
  )
    return { from: owner.from, to: at, country: owner.country, possessive: true };
  const tag = beside;
  if (!tag?.country || tag.sort === 'place' || tag.sort === 'people') return null;
  if (!possessive && tag.sort !== 'nationality') return null;
  return { from: tag.from, to: at, country: tag.country, possessive };
}

/** Services whose officers are named by rank alone. */
const FORCES = /^(?:army|navy|air|marine|marines|armed|forces|coast|military|police)$/;
