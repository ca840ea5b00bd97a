import { keyOfAt, keysOf } from '../phrases.ts';
import type { Token } from '../types.ts';
import type { Tag } from './mentions.ts';

/** Whether a ministry or other body, with or without its country, begins here or behind the article. */
export function ministryAt(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], from: number): boolean {
  const at = keyOfAt(tokens, from) === 'the' ? from + 1 : from;
  const tag = tagAt[at];
  const body = tag?.country && /^(?:name|nationality)$/.test(tag.sort) ? tagAt[tag.to] : tag;
  return (
    body?.sort === 'body' &&
    /ministr|department|chancell|office|presidency|government|embassy/.test(keysOf(tokens, body))
  );
}

/** A word of a body's name in capitals, at most two before its noun: "the Legislative Chamber", "the Foreign Policy Commission". */
export function isOfBody(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 3; next++) {
    if (!/^\p{Lu}\p{Ll}/u.test(tokens[next]?.text ?? '')) return false;
    if (BODIES.test(keyOfAt(tokens, next))) return true;
  }
  return false;
}

const BODIES =
  /^(?:committee|commission|chamber|council|board|assembly|house|majlis|senate|parliament|secretariat|service|agency|directorate|authority|bureau|corps|organi[sz]ation|centre|center|office|forces|committees|commissions|chambers|councils|assemblies|parliaments|secretariats|services|agencies|command|fleet)$/;

/** "… of the Chinese People's Political Consultative Conference": where a body's name that begins with a nationality ends. */
export function endOfBody(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 7; at++) {
    if (/^(?:conference|congress|assembly|council|committee|parliament|party|academy)$/.test(keyOfAt(tokens, at)))
      return at + 1;
    if (!/^\p{Lu}|^['’]s?$|^(?:of|and|for)$/u.test(tokens[at]?.text ?? '')) return from;
  }
  return from;
}
