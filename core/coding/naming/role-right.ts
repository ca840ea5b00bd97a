import { keyOf, keyOfAt } from '../phrases.ts';
import type { Token } from '../types.ts';
import { isOfBody, ministryAt } from './bodies-in-titles.ts';
import { acronymAt } from './body-names.ts';
import { bareDesk, deskAt, regionAt } from './desks.ts';
import type { Tag } from './mentions.ts';
import { readNamed } from './named-in-title.ts';
import { unknownPortfolio } from './portfolios.ts';
import { join, type Reading, type Right, type Step, take } from './role-reading.ts';
import { modifiers } from './role-words.ts';
import { SERVANTS, servedAt } from './served.ts';

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
  const preposition = inside ? 'at' : keyOfAt(tokens, from);
  const sent = preposition === 'from' ? cameFrom(tokens, tagAt, from, head) : null;
  if (sent) return sent;
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
  const reading: Reading = { tokens, tagAt, head, preposition, at: from + 1, words: [], right };
  while (reading.at < end) {
    const step = readOn(reading);
    if (step === 'end') break;
    if (step !== 'on') return step;
  }
  if (right.to > from) right.complement = complementOf(keyOfAt(tokens, from), reading.words);
  return right;
}

/** "an official from B" */
function cameFrom(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  from: number,
  head: string,
): Right | null {
  const tag = tagAt[from + 1];
  return tag &&
    /^(?:name|capital|place)$/.test(tag.sort) &&
    !/^(?:geneva|brussels|vienna)$/.test(keyOfAt(tokens, from + 1)) &&
    /(?:^| )(?:official|diplomat|negotiator|minister|envoy|leader|representative|mayor|governor|lawmaker|legislator|parliamentarian|senator|expert)/.test(
      head,
    )
    ? { to: tag.to, complement: '', country: tag.country, nonState: false }
    : null;
}

/** "his counterpart from B" */
const EQUALS = /^(?:counterparts?|opposite number|homologue)$/;

/** Reads the next word, or the next few that make one thing, behind an office. */
function readOn(reading: Reading): Step {
  const { tokens, tagAt, at, words } = reading;
  const token = tokens[at];
  if (!token) return 'end';
  const key = keyOf(token);
  // "met the Minister of Trade and both sides stressed …"
  if (/^(?:both|two|three)$/.test(key) && keyOfAt(tokens, at - 1) !== reading.preposition) return 'end';
  const skipped = classAt(reading);
  if (skipped > 0) {
    reading.at += skipped;
    return 'on';
  }
  const field = fieldAt(reading);
  if (field > 0) return take(reading, field);
  // "for Europe at the Finnish foreign ministry"
  if (/^(?:at|in)$/.test(key) && words.length > 0 && ministryAt(tokens, tagAt, at + 1)) return join(reading);
  const tag = tagAt[at];
  if (
    tag?.from === at &&
    !ABROAD.test(keyOfAt(tokens, tag.to)) &&
    (tag.country || tag.sort === 'nonState' || tag.sort === 'body')
  )
    return readNamed(reading, tag);
  const portfolio = portfolioAt(reading);
  if (portfolio > 0) return take(reading, portfolio);
  // "for Indo-Pacific Security Affairs"
  if (token.text === '-' && modifiers.has(keyOfAt(tokens, at - 1)) && modifiers.has(keyOfAt(tokens, at + 1))) {
    reading.at++;
    return 'on';
  }
  // "envoy on Afghan affairs of the Chinese Foreign Ministry": from here on it is told whose he is.
  if (key === 'of' && /^(?:for|on)$/.test(reading.preposition) && SUBJECT.test(words.at(-1)?.toLowerCase() ?? ''))
    reading.preposition = 'of';
  return isJoint(reading) ? join(reading) : 'end';
}

/** "from NATO allies A, B and C": how many tokens say what states those named behind them are. */
function classAt({ tokens, tagAt, at, preposition, words }: Reading): number {
  if (words.length > 0 || !/^(?:from|of)$/.test(preposition)) return 0;
  for (let to = at + 1; to < at + 5; to++) {
    if (!CLASS.test(keyOfAt(tokens, to - 1))) continue;
    const tag = tagAt[to];
    return tag?.from === to && tag.country && tag.sort === 'name' ? to - at : 0;
  }
  return 0;
}

const CLASS = /^(?:allies|ally|partners|partner|neighbou?rs|members|countries|nations|states|republics)$/;

/** How many tokens name a part of the world, or what a part of a ministry deals with: "the World Bank (WB) Affairs Department". */
function fieldAt({ tokens, tagAt, at, preposition }: Reading): number {
  const tag = tagAt[at];
  const desk = tag && /^(?:nonState|name)$/.test(tag.sort) && tag.from === at ? deskAt(tokens, tag.to) : -1;
  if (desk > 0) return desk - at;
  return /^(?:for|to|on)$/.test(preposition) ? regionAt(tokens, at) : 0;
}

/** How many tokens are words of a portfolio. */
function portfolioAt({ tokens, tagAt, at, head, words }: Reading): number {
  const key = keyOfAt(tokens, at);
  if ((modifiers.has(key) && key !== 'visiting') || key === 'state' || isOfBody(tokens, at)) return 1;
  // "Minister of Foreign Affairs and Malians Abroad"
  if (words.length > 0 && ABROAD.test(keyOfAt(tokens, at + 1)) && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) return 2;
  return unknownPortfolio(tokens, tagAt, at, head, words);
}

/** Behind the people of a state, for whom its foreign ministers are, too. */
const ABROAD = /^(?:abroad|overseas)$/;

/** What an envoy or adviser deals with. */
const SUBJECT = /^(?:affairs|issues|matters|relations|settlement|process|cooperation|change|policy)$/;

/** Whether a word only joins what stands beside it. */
function isJoint({ tokens, at, words }: Reading): boolean {
  if (/^(?:the|and|of|for|&|'s|in)$/.test(keyOfAt(tokens, at))) return true;
  if (tokens[at]?.text !== ',') return false;
  return (
    (modifiers.has(keyOfAt(tokens, at + 1)) && words.length > 0) ||
    (words.includes(',') && isLastOfList(tokens, at + 1))
  );
}

/** "of Agriculture, Food, and Fisheries": behind a comma the conjunction before the last word of a list, which a pause ends. */
function isLastOfList(tokens: readonly Token[], at: number): boolean {
  return (
    keyOfAt(tokens, at) === 'and' &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '') &&
    /^(?:,|of)$/.test(keyOfAt(tokens, at + 2))
  );
}

/** The words behind an office as they stand in its name, without those that join nothing and without the state's style. */
function complementOf(preposition: string, words: readonly string[]): string {
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
  return text && !/^the$/.test(text) ? ` ${preposition} ${text}` : '';
}
