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
  phrase: Omit<NounPhrase, 'sentence'>,
): Iso3 | null {
  const { from, to, sort, role, country, nonState } = phrase;
  if (country !== null || nonState) return null;
  const at = behindJoined(tokens, phrase);
  if (keyOfAt(tokens, at) !== 'in') return openingSeat(tokens, tagAt, phrase);
  const seated =
    sort === 'official'
      ? role?.represents && !role.counterpart && !HOSTED.test(role.head) && OFFICIALS.test(role.head)
      : sort === 'institution' && tokens.slice(from, to).some(({ lower }) => BODIES.test(lower));
  const tag = seated ? tagAt[at + 1] : undefined;
  return tag && (tag.sort === 'capital' || tag.sort === 'name') && !SEATS.test(keyOfAt(tokens, at + 1))
    ? tag.country
    : null;
}

/** "ministers and senior officials in Peru": where what is joined to a plural office ends; the office's own end without it. */
function behindJoined(tokens: readonly Token[], { to, sort, role }: Omit<NounPhrase, 'sentence'>): number {
  if (sort !== 'official' || !role?.plural || keyOfAt(tokens, to) !== 'and') return to;
  for (let at = to + 1; at < to + 5; at++) {
    if (/^(?:officials|ministers|leaders|lawmakers|counterparts|authorities|generals)$/.test(keyOfAt(tokens, at)))
      return at + 1;
    if (tokens[at]?.pos !== 'ADJ' && tokens[at]?.pos !== 'NOUN') return to;
  }
  return to;
}

/** "In Quito, the Foreign Ministry said", "In Quito, a government spokesman denied": the capital that opens a report from another side. */
function openingSeat(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  { from, to, sort, role }: Omit<NounPhrase, 'sentence'>,
): Iso3 | null {
  const spoken = role
    ? !role.counterpart && (/spokes/.test(role.head) || /\b(?:ministry|government)\b/i.test(role.role))
    : sort === 'institution' && tokens.slice(from, to).some(({ lower }) => BODIES.test(lower));
  const comma = /^(?:an?|the)$/.test(keyOfAt(tokens, from - 1)) ? from - 2 : from - 1;
  if (!spoken || tokens[comma]?.text !== ',') return null;
  const tag = tagAt[comma - 1];
  const led = tag?.sort === 'capital' && keyOfAt(tokens, tag.from - 1) === 'in';
  const opens = led && tokens[tag.from - 2]?.sentence !== tokens[from]?.sentence;
  return opens && !SEATS.test(keyOfAt(tokens, tag.from)) ? tag.country : null;
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
  /^(?:ministry|government|administration|authorities|regime|cabinet|parliament|leadership|officials|presidency|junta|military|army|court|office)$/;
const SEATS = /^(?:vienna|brussels|geneva|new|washington)$/;
