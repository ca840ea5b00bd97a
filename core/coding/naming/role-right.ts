import type { Iso3 } from '../../record/index.ts';
import { keyOf, keyOfAt, keysOf } from '../phrases.ts';
import type { Token } from '../types.ts';
import { acronymAt } from './body-names.ts';
import { bareDesk, regionAt } from './desks.ts';
import { isPossessive, type Tag } from './mentions.ts';
import { unknownPortfolio } from './portfolios.ts';
import { HOSTED, modifiers, ORGANISATIONS } from './role-words.ts';
import { SERVANTS, servedAt } from './served.ts';

/** What stands right of an office's head and belongs to it: "of Foreign Affairs of Iraq", "to Tehran". */
export interface Right {
  to: number;
  complement: string;
  country: Iso3 | null;
  nonState: boolean;
}

/** Complement and country behind the head that ends at `from`. */
export function rightOf(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  from: number,
  end: number,
  head: string,
): Right {
  const right: Right = { to: from, complement: '', country: null, nonState: false };
  // "a source in the Russian foreign ministry": at it.
  const inside = /^(?:in|inside|within)$/.test(keyOfAt(tokens, from)) && ministryAt(tokens, tagAt, from + 1);
  let preposition = inside ? 'at' : keyOfAt(tokens, from);
  if (
    preposition === 'from' &&
    /^(?:name|capital|place)$/.test(tagAt[from + 1]?.sort ?? '') &&
    !/^(?:geneva|brussels|vienna)$/.test(keyOfAt(tokens, from + 1)) &&
    /(?:^| )(?:official|diplomat|negotiator|minister|envoy|leader|representative|mayor|governor|lawmaker|legislator|parliamentarian|senator|expert)/.test(
      head,
    )
  ) {
    const tag = tagAt[from + 1];
    return { to: tag?.to ?? from, complement: '', country: tag?.country ?? null, nonState: false };
  }
  // "Minister of State (MoS) for External Affairs"
  if (acronymAt(tokens, from) !== null && /^(?:of|for)$/.test(keyOfAt(tokens, from + 3))) {
    const rest = rightOf(tokens, tagAt, from + 3, end, head);
    return rest.to > from + 3 ? rest : right;
  }
  const desk = bareDesk(tokens, from, head);
  if (desk > from) {
    const rest = rightOf(tokens, tagAt, desk, end, head);
    const words = tokens.slice(from, desk).map(({ text }) => text);
    return { ...rest, to: Math.max(desk, rest.to), complement: ` ${words.join(' ')}${rest.complement}` };
  }
  if (
    !/^(?:of|for|to|in|at)$/.test(preposition) &&
    !(preposition === 'on' && SERVANTS.test(head)) &&
    !(preposition === 'from' && EQUALS.test(head))
  )
    return right;
  const served = preposition === 'to' && SERVANTS.test(head) ? servedAt(tokens, tagAt, from + 1, end) : null;
  if (served) return served;
  let at = from + 1;
  const words: string[] = [];
  while (at < end) {
    const token = tokens[at];
    if (!token) break;
    const key = keyOf(token);
    const tag = tagAt[at];
    // "met the Minister of Trade and both sides stressed …"
    if (/^(?:both|two|three)$/.test(key) && keyOfAt(tokens, at - 1) !== preposition) break;
    // "of the World Bank (WB) Affairs Department": what a part of a ministry deals with.
    const desk = tag && /^(?:nonState|name)$/.test(tag.sort) && tag.from === at ? deskAt(tokens, tag.to) : -1;
    if (desk > 0) {
      words.push(...tokens.slice(at, desk).map(({ text }) => text));
      at = desk;
      right.to = desk;
      continue;
    }
    const region = /^(?:for|to|on)$/.test(preposition) ? regionAt(tokens, at) : 0;
    if (region > 0) {
      words.push(...tokens.slice(at, at + region).map(({ text }) => text));
      at += region;
      right.to = at;
      continue;
    }
    // "for Europe at the Finnish foreign ministry"
    if (/^(?:at|in)$/.test(key) && words.length > 0 && ministryAt(tokens, tagAt, at + 1)) {
      words.push(token.text);
      at++;
      continue;
    }
    if (
      tag &&
      tag.from === at &&
      !ABROAD.test(keyOfAt(tokens, tag.to)) &&
      (tag.country || tag.sort === 'nonState' || tag.sort === 'body')
    ) {
      // "a spokesman for South Korean President X": the nationality is the president's.
      const next = tokens[tag.to];
      // "leader of the Turkmen people"
      if (tag.sort === 'nationality' && preposition === 'of' && /^(?:people|nation)$/.test(tokens[tag.to]?.text ?? ''))
        return { ...right, to: tag.to + 1, country: tag.country };
      if (
        tag.sort === 'nationality' &&
        next &&
        !modifiers.has(keyOf(next)) &&
        !tagAt[tag.to] &&
        !isOfBody(tokens, tag.to)
      )
        break;
      if (tag.sort === 'place' && preposition !== 'of' && !(preposition === 'in' && CONSULS.test(head))) break;
      // "Minister of Defence Florence X": a given name.
      if (tag.sort === 'place' && words.length > 0 && !/^(?:of|in|the)$/.test(keyOfAt(tokens, at - 1))) break;
      if (preposition === 'to' || preposition === 'in' || (/^(?:for|on)$/.test(preposition) && HOSTED.test(head))) {
        if (!HOSTED.test(head) && !(preposition === 'in' && tag.sort === 'body')) return right;
        words.push(...tokens.slice(at, tag.to).map(({ text }) => text));
        right.to = tag.to;
      } else {
        right.country ??= tag.country;
        right.nonState ||= tag.sort === 'nonState' && right.country === null;
        if (tag.sort === 'body' || tag.sort === 'institution')
          words.push(...tokens.slice(at, tag.to).map(({ text }) => text));
        right.to = tag.to;
      }
      at = tag.to;
      if (isPossessive(tokens[at])) {
        if (!tagAt[at + 1] && !modifiers.has(keyOfAt(tokens, at + 1))) break;
        at++;
      } else if (
        tag.country &&
        !(tag.sort === 'nationality' && modifiers.has(keyOfAt(tokens, at))) &&
        !(/^(?:institution|name)$/.test(tag.sort) && isOfBody(tokens, at)) &&
        !/^(?:of|for)$/.test(keyOfAt(tokens, at)) &&
        !/^(?:body|institution)$/.test(tagAt[at]?.sort ?? '')
      )
        break;
      continue;
    }
    if ((modifiers.has(key) && key !== 'visiting') || key === 'state' || isOfBody(tokens, at)) {
      words.push(token.text);
      right.to = ++at;
      continue;
    }
    // "Minister of Foreign Affairs and Malians Abroad"
    if (words.length > 0 && ABROAD.test(keyOfAt(tokens, at + 1)) && /^\p{Lu}/u.test(token.text)) {
      words.push(token.text, tokens[at + 1]?.text ?? '');
      at += 2;
      right.to = at;
      continue;
    }
    // "for Indo-Pacific Security Affairs"
    if (token.text === '-' && modifiers.has(keyOfAt(tokens, at - 1)) && modifiers.has(keyOfAt(tokens, at + 1))) {
      at++;
      continue;
    }
    const unknown = unknownPortfolio(tokens, tagAt, at, head, words);
    if (unknown > 0) {
      words.push(...tokens.slice(at, at + unknown).map(({ text }) => text));
      at += unknown;
      right.to = at;
      continue;
    }
    // "envoy on Afghan affairs of the Chinese Foreign Ministry": from here on it is told whose he is.
    if (key === 'of' && /^(?:for|on)$/.test(preposition) && SUBJECT.test(words.at(-1)?.toLowerCase() ?? ''))
      preposition = 'of';
    if (
      /^(?:the|and|of|for|&|'s|in)$/.test(key) ||
      (token.text === ',' && modifiers.has(keyOfAt(tokens, at + 1)) && words.length > 0) ||
      (token.text === ',' && words.includes(',') && isLastOfList(tokens, at + 1))
    ) {
      words.push(token.text);
      at++;
      continue;
    }
    break;
  }
  if (right.to === from) return right;
  const text = words
    .join(' ')
    .replace(/ (?:of|for|the|and|in|,|'s)$/g, '')
    .replace(/ (?:of|for|the|and|in)$/, '')
    .replace(/ ,/g, ',')
    .replace(/ (['’]s?)(?= |$)/g, '$1')
    .replace(
      /(?:^| of )(?:the )?(?:\w+ ){0,3}(?:republic|kingdom|state|federation|emirate|sultanate|commonwealth)$/i,
      '',
    );
  right.complement = text && !/^the$/.test(text) ? ` ${keyOfAt(tokens, from)} ${text}` : '';
  return right;
}

/** Those whose seat is often no capital. */
const CONSULS = /\bconsul\b/;

/** "of Agriculture, Food, and Fisheries": behind a comma the conjunction before the last word of a list, which a pause ends. */
function isLastOfList(tokens: readonly Token[], at: number): boolean {
  return (
    keyOfAt(tokens, at) === 'and' &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '') &&
    /^(?:,|of)$/.test(keyOfAt(tokens, at + 2))
  );
}

/** Behind the people of a state, for whom its foreign ministers are, too. */
const ABROAD = /^(?:abroad|overseas)$/;

/** What an envoy or adviser deals with. */
const SUBJECT = /^(?:affairs|issues|matters|relations|settlement|process|cooperation|change|policy)$/;

/** Where a part of a ministry begins right behind what it deals with and its letters in brackets; −1 where none does. */
function deskAt(tokens: readonly Token[], to: number): number {
  const at = acronymAt(tokens, to) === null ? to : to + 3;
  return /^(?:affairs|department|division|desk|directorate|section)$/.test(keyOfAt(tokens, at)) ? at : -1;
}

/** Whether a ministry or other body, with or without its country, begins here or behind the article. */
function ministryAt(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], from: number): boolean {
  const at = keyOfAt(tokens, from) === 'the' ? from + 1 : from;
  const tag = tagAt[at];
  const body = tag?.country && /^(?:name|nationality)$/.test(tag.sort) ? tagAt[tag.to] : tag;
  return (
    body?.sort === 'body' &&
    /ministr|department|chancell|office|presidency|government|embassy/.test(keysOf(tokens, body))
  );
}

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

const BODIES =
  /^(?:committee|commission|chamber|council|board|assembly|house|majlis|senate|parliament|secretariat|service|agency|directorate|authority|bureau|corps|organi[sz]ation|centre|center|office|forces|committees|commissions|chambers|councils|assemblies|parliaments|secretariats|services|agencies|command|fleet)$/;

/** A word of a body's name in capitals, at most two before its noun: "the Legislative Chamber", "the Foreign Policy Commission". */
function isOfBody(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 3; next++) {
    if (!/^\p{Lu}\p{Ll}/u.test(tokens[next]?.text ?? '')) return false;
    if (BODIES.test(keyOfAt(tokens, next))) return true;
  }
  return false;
}

/** "… of the Chinese People's Political Consultative Conference": where a body's name that begins with a nationality ends. */
function endOfBody(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 7; at++) {
    if (/^(?:conference|congress|assembly|council|committee|parliament|party|academy)$/.test(keyOfAt(tokens, at)))
      return at + 1;
    if (!/^\p{Lu}|^['’]s?$|^(?:of|and|for)$/u.test(tokens[at]?.text ?? '')) return from;
  }
  return from;
}

/** "his counterpart from B" */
const EQUALS = /^(?:counterparts?|opposite number|homologue)$/;
