import type { Iso3 } from '../../record/index.ts';
import { keyOfAt } from '../phrases.ts';
import type { Token } from '../types.ts';
import type { Tag } from './mentions.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { HOSTED } from './role-words.ts';

/**
 * "the Foreign Ministry in Moscow", "officials in Kabul": a body or an official of no stated country is of the one it
 * sits in; those who are sent abroad, and who gathers in a city of conferences, are not.
 */
export function seatCountry(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  { from, to, sort, role, country, nonState }: NounPhrase,
): Iso3 | null {
  if (country !== null || nonState || keyOfAt(tokens, to) !== 'in') return null;
  const seated =
    sort === 'official'
      ? role?.represents && !role.counterpart && !HOSTED.test(role.head) && OFFICIALS.test(role.head)
      : sort === 'institution' && tokens.slice(from, to).some(({ lower }) => BODIES.test(lower));
  const tag = seated ? tagAt[to + 1] : undefined;
  return tag && (tag.sort === 'capital' || tag.sort === 'name') && !SEATS.test(keyOfAt(tokens, to + 1))
    ? tag.country
    : null;
}

/** "officials in Brussels": of a body above states, not of where the article is at home. */
export function sitsAboveStates(tokens: readonly Token[], { to, sort, role, country }: NounPhrase): boolean {
  return (
    sort === 'official' &&
    country === null &&
    role !== null &&
    /official|spokes|diplomat|source/.test(role.head) &&
    keyOfAt(tokens, to) === 'in' &&
    /^(?:brussels|geneva|strasbourg)$/.test(keyOfAt(tokens, to + 1))
  );
}

const OFFICIALS = /official|spokes|leader|ruler|minister|president|premier|lawmaker|source|aide/;
const BODIES =
  /^(?:ministry|government|administration|authorities|regime|cabinet|parliament|leadership|officials|presidency|junta|military|army|court)$/;
const SEATS = /^(?:vienna|brussels|geneva|new|washington)$/;
