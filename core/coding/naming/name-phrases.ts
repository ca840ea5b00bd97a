import roles from '../lexicon/en/roles.json' with { type: 'json' };
import { keyOf, keyOfAt, Phrases } from '../phrases.ts';
import type { Sentence, Token } from '../types.ts';
import { acronymAt } from './body-names.ts';
import type { Tag } from './mentions.ts';
import { endOfName } from './name-end.ts';
import { isCapital, LETTERS, NOT_NAMES } from './name-words.ts';
import { parted } from './paired-names.ts';
import type { RolePhrase } from './role-phrases.ts';

/** A run of capitalised words that may be a person's name: `from` to `to` the name, `titled` where its titles begin. */
export interface NamePhrase {
  readonly titled: number;
  readonly from: number;
  readonly to: number;
  readonly title: string | null;
}

/** Possible names in a sentence; lexicon tags and offices break them. In capitals throughout nothing can be told apart: none. */
export function namesIn(
  tokens: readonly Token[],
  sentence: Sentence,
  tagAt: readonly (Tag | undefined)[],
  roleAt: readonly (RolePhrase | undefined)[],
): NamePhrase[] {
  const { start, end } = sentence.tokens;
  if (isAllCapitals(tokens, start, end)) return capitalNames(tokens, start, end, tagAt, roleAt);
  const found: NamePhrase[] = [];
  for (let at = start; at < end; at++) {
    if (roleAt[at] && !titles.matchesAt(tokens, at, end)[0]) continue;
    const title =
      roleAt[at] || tokens[at]?.text === 'He'
        ? undefined
        : titles.matchesAt(tokens, at, end).find(({ from }) => isCapital(tokens[from]) || isCapital(tokens[from + 1]));
    let from = at;
    const names: string[] = [];
    for (let next = title; next; ) {
      names.push(next.form);
      from = next.to;
      if (tokens[from]?.text === '.') from++;
      from = behindRetired(tokens, from);
      next = titles.matchesAt(tokens, from, end)[0];
    }
    if (at === start && isAdverb(tokens, at)) continue;
    const announced = from > at || roleAt[at - 1] !== undefined || isComma(tokens, roleAt, at);
    const surname = endOfName(tokens, from, end, tagAt, roleAt, announced);
    const to = PEERS.test(names[0] ?? '') && surname > from ? behindSeat(tokens, surname) : surname;
    if (to === from) {
      if (from > at) at = from - 1;
      continue;
    }
    if (from === at && to === at + 1 && acronymAt(tokens, at - 1) !== null) continue;
    if (from === at && to === at + 1 && roleAt[at - 1] === undefined && FEASTS.test(tokens[at]?.text ?? '')) continue;
    // "the Jasim River", "Heuss Avenue": what is called by a name.
    if (from === at && roleAt[at - 1] === undefined && CALLED.test(tokens[to]?.text ?? '')) {
      at = to;
      continue;
    }
    found.push(...parted(tokens, { titled: at, from, to, title: names.length > 0 ? names.join(' ') : null }));
    at = to - 1;
  }
  return found;
}

/** What is kept at a time of the year, and a name of men, too. */
const FEASTS = /^(?:Ramadan|Muharram|Ashura|Eid|Hajj|Nowruz|Diwali|Easter|Christmas|Passover|Lent|Thanksgiving)$/;

const PEERS = /^(?:lord|lady|baroness|viscount)$/;

/** "Baroness Hart of Bexley": behind the place that a peer is named after. */
function behindSeat(tokens: readonly Token[], to: number): number {
  let at = to + 1;
  if (keyOfAt(tokens, to) !== 'of') return to;
  while (/^\p{Lu}\p{Ll}|^-$/u.test(tokens[at]?.text ?? '') && at < to + 4) at++;
  return at > to + 1 ? at : to;
}

/** Rivers, roads and buildings. */
const CALLED =
  /^(?:River|Sea|Lake|Canal|Strait|Straits|Bay|Valley|Mountains?|Pass|Islands?|Peninsula|Desert|Dam|Street|Road|Avenue|Boulevard|Bridge|Square|Airport|Port|Harbou?r|Stadium|Hospital|University|Barracks|Camp|Province|District)$/;

const titles = new Phrases<string>();
for (const title of roles.titles) titles.add(title, title);

/** "General (Ret'd) X", "Lord (Imran) X" */
function behindRetired(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== '(') return from;
  if (
    /^\p{Lu}\p{Ll}+$/u.test(tokens[from + 1]?.text ?? '') &&
    tokens[from + 2]?.text === ')' &&
    isCapital(tokens[from + 3])
  )
    return from + 3;
  if (!/^(?:ret|rtd)/i.test(tokens[from + 1]?.text ?? '')) return from;
  for (let at = from + 2; at < from + 6; at++) if (tokens[at]?.text === ')') return at + 1;
  return from;
}

/** "Normally, a minister would …": an adverb that opens a sentence. */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    tokens[at + 1]?.text === ',' &&
    (token?.pos === 'ADV' || (/[a-z]{2}(?:ll|d|ng|s|nt|v|bl)y$/.test(token?.lower ?? '') && token?.pos !== 'PROPN'))
  );
}

function isComma(tokens: readonly Token[], roleAt: readonly (RolePhrase | undefined)[], at: number): boolean {
  return tokens[at - 1]?.text === ',' && roleAt[at - 2] !== undefined;
}

/** In capitals throughout only what stands right behind an office, to the end of the line, can be told to be a name. */
function capitalNames(
  tokens: readonly Token[],
  start: number,
  end: number,
  tagAt: readonly (Tag | undefined)[],
  roleAt: readonly (RolePhrase | undefined)[],
): NamePhrase[] {
  for (let at = start + 1; at < end; at++) {
    const honoured = tokens[at - 1]?.lower.replace('.', '') === 'hon';
    if ((!roleAt[at - 1] && !honoured) || roleAt[at]) continue;
    let last = end;
    while (last > at && /^(?:M\.P\.?|[,.])$|^[QK]\.C\.?$/.test(tokens[last - 1]?.text ?? '')) last--;
    while (last > at && LETTERS.test(tokens[last - 1]?.text ?? '')) last--;
    if (last - at < 2 || last - at > 4) continue;
    const words = tokens.slice(at, last);
    const free = words.every(
      (token, index) =>
        /^\p{Lu}[\p{Lu}'’.-]+$/u.test(token.text) &&
        !tagAt[at + index] &&
        !NOT_NAMES.has(keyOf(token)) &&
        token.pos !== 'VERB',
    );
    if (free && words.length > 1) return [{ titled: at, from: at, to: last, title: honoured ? 'hon' : null }];
  }
  return [];
}

function isAllCapitals(tokens: readonly Token[], start: number, end: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = start; at < end; at++) {
    const text = tokens[at]?.text ?? '';
    if (!/\p{L}{2}/u.test(text)) continue;
    words += 1;
    if (text === text.toUpperCase()) capitals += 1;
  }
  return words > 2 && capitals / words > 0.8;
}
