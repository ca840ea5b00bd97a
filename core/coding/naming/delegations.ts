import type { Iso3 } from '../../record/index.ts';
import { keyOf, keyOfAt } from '../phrases.ts';
import type { Parsed, Token } from '../types.ts';
import type { Tag } from './mentions.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Known } from './people.ts';

/** Gives persons of no stated country the one whose delegation they lead or are of, or for which they act. Changes `known`. */
export function giveActedFor(
  { tokens }: Parsed,
  tags: readonly Tag[],
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
): void {
  for (const phrase of phrases) {
    const person = known.get(phrase);
    if (!person || person.country !== null || phrase.nonState || phrase.role?.counterpart) continue;
    const around = phrases.filter(({ sentence }) => sentence === phrase.sentence);
    person.country =
      delegationLed(tokens, phrase, around, phrases) ??
      delegationOf(tokens, phrase, around) ??
      actedFor(tokens, tags, phrase, around);
  }
}

/** "X will lead Chile's delegation", "the Chilean team will be led by X". */
function delegationLed(
  tokens: readonly Token[],
  phrase: NounPhrase,
  around: readonly NounPhrase[],
  phrases: readonly NounPhrase[],
): Iso3 | null {
  const before = wordsBefore(tokens, phrase.from, 3);
  if (/(?:led|headed|chaired) by(?: the)?$/.test(before))
    return ledDelegation(tokens, phrase, phrases)?.country ?? null;
  const led = around.find((other) => other.from >= phrase.to && isDelegation(tokens, other));
  if (!led) return null;
  const between = tokens.slice(phrase.to, led.from).map(keyOf).join(' ');
  return LEADS.test(between) ? led.country : null;
}

/** The delegation that is led by somebody: the one named before him, else the only one that "the delegation" can mean. */
function ledDelegation(
  tokens: readonly Token[],
  { from, sentence }: NounPhrase,
  phrases: readonly NounPhrase[],
): NounPhrase | undefined {
  const before = phrases.filter((other) => other.to <= from && isDelegation(tokens, other));
  const here = before.findLast((other) => other.sentence === sentence);
  const bare = tokens
    .slice(Math.max(0, from - 12), from)
    .some((token) => token.sentence === sentence && keyOf(token) === 'delegation');
  return here ?? (bare && new Set(before.map(({ country }) => country)).size === 1 ? before.at(-1) : undefined);
}

/** "The delegation will go on to A": of the country of the only delegation that the text has told of. */
export function sameDelegation(
  tokens: readonly Token[],
  phrase: NounPhrase,
  phrases: readonly NounPhrase[],
): Iso3 | null {
  const bare = keyOfAt(tokens, phrase.to - 1);
  if (!/^(?:delegation|mission)$/.test(bare) || phrase.to - phrase.from > 2) return null;
  if (keyOfAt(tokens, phrase.from) !== 'the' && keyOfAt(tokens, phrase.from - 1) !== 'the') return null;
  const before = phrases.filter(
    (other) => other.to <= phrase.from && isDelegation(tokens, other) && keyOfAt(tokens, other.to - 1) === bare,
  );
  const countries = new Set(before.map(({ country }) => country));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

const LEADS =
  /^(?:,.*, |, )?(?:(?:who|will|has|had|is|was|to|would|also|be|been|today) )*(?:leads?|led|leading|heads?|headed|heading|chairs?|chaired) ?(?:the|an?)?$/;

/** "The Chilean delegation included Ministers X and Y", "on the Chilean side, X". */
function delegationOf(tokens: readonly Token[], phrase: NounPhrase, around: readonly NounPhrase[]): Iso3 | null {
  const of = around.findLast((other) => other.to <= phrase.from && isDelegation(tokens, other));
  if (!of?.country) return null;
  const between = tokens.slice(of.to, phrase.from).map(keyOf).join(' ');
  if (/\b(?:on|for)(?: the)?$/.test(wordsBefore(tokens, of.from, 2)) && /^,?(?: by)?$/.test(between)) return of.country;
  return INCLUDES.test(between) && !/\b(?:with|met|that|while|said)\b/.test(between) ? of.country : null;
}

const INCLUDES =
  /^(?:will |also |would |has |had )*(?:include[sd]?|including|comprise[sd]?|comprising|consist(?:s|ed)? of|consisting of|(?:is|was) (?:made up|composed) of)\b/;

/** "X chaired the meeting for Chile and Y for Peru", "X, representing Chile". */
function actedFor(
  tokens: readonly Token[],
  tags: readonly Tag[],
  phrase: NounPhrase,
  around: readonly NounPhrase[],
): Iso3 | null {
  const next = around.find((other) => other.from >= phrase.to && other.sort === 'person');
  const end = Math.min(next?.from ?? phrase.to + 14, phrase.to + 14);
  let acts = keyOfAt(tokens, phrase.from - 1) === 'and' && keyOfAt(tokens, phrase.to) === 'for';
  for (let at = phrase.to; at < end && tokens[at]?.sentence === phrase.sentence; at++) {
    const key = keyOfAt(tokens, at);
    if (ACTS.test(key)) acts = true;
    if (SPEAKS.test(key)) return null;
    const direct = /^(?:representing|represented)$/.test(key);
    const behalf = key === 'of' && keyOfAt(tokens, at - 1) === 'behalf';
    // "chaired a conference for Ukraine" helps it.
    const talks = key === 'for' && !AID.test(keyOfAt(tokens, at - 1));
    if (!(direct || (acts && (talks || behalf)))) continue;
    const from = keyOfAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
    const tag = tags.find((one) => one.from === from && one.sort === 'name' && one.country);
    if (tag && !/^['’]s?$/.test(keyOfAt(tokens, tag.to))) return tag.country;
  }
  return null;
}

const ACTS = /^(?:chaired|co-chaired|chairs|signed|signs|initialled|negotiated|negotiates)$/;
const AID = /^(?:conference|meetings|loan|grant|package|aid|fund|appeal|cheque|check|programme|program)$/;
const SPEAKS = /^(?:said|says|told|that|who)$/;

/** "Minister X will be accompanied by the Minister for Trade, Y": of the same country. */
export function countryOfCompany(
  tokens: readonly Token[],
  phrase: NounPhrase,
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
): Iso3 | null {
  const by = tokens
    .slice(0, phrase.from)
    .findLastIndex((token, at) => keyOf(token) === 'by' && COMPANY.test(keyOfAt(tokens, at - 1)));
  if (by < 0 || tokens[by]?.sentence !== phrase.sentence) return null;
  const plain = tokens.slice(by, phrase.from).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
  if (!plain || !phrase.role) return null;
  const here = phrases.filter((other) => other.sentence === phrase.sentence && other.to <= by);
  // "He will be accompanied by …": who was named last.
  const spokenOf = here.some(({ sort }) => sort === 'pronoun')
    ? phrases.filter(({ sentence }) => sentence === phrase.sentence - 1)
    : here;
  const lead = spokenOf.findLast((other) => other.sort === 'person' && known.get(other)?.country);
  return lead ? (known.get(lead)?.country ?? null) : null;
}

const COMPANY = /^(?:accompanied|joined|flanked)$/;

function isDelegation(tokens: readonly Token[], { sort, country, from, to }: NounPhrase): boolean {
  if (country === null || !/^(?:institution|official)$/.test(sort)) return false;
  return tokens.slice(from, to).some((token) => /^(?:delegation|team|side|mission)$/.test(keyOf(token)));
}

function wordsBefore(tokens: readonly Token[], at: number, count: number): string {
  return tokens
    .slice(Math.max(0, at - count), at)
    .map(keyOf)
    .join(' ');
}
