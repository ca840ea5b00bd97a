import roles from '../lexicon/en/roles.json' with { type: 'json' };
import { keyOf, keyOfAt, type Match, Phrases } from '../phrases.ts';
import type { Token } from '../types.ts';
import type { Tag } from './mentions.ts';
import { keyOfWords } from './role-text.ts';
import { HONOURS, modifiers } from './role-words.ts';

/** What an office is built on: "minister", "secretary of state". */
export interface Head {
  readonly head: string;
  readonly plural: boolean;
  readonly represents: boolean;
}

/** The widest head of an office that begins at token `at` and ends by `end`, exclusive; undefined where none does. */
export function headAt(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  at: number,
  end: number,
): Match<Head> | undefined {
  return heads.matchesAt(tokens, at, end).find(({ from, to }) => isHead(tokens, tagAt, from, to));
}

const heads = new Phrases<Head>();
for (const head of roles.state) addHead(head, true);
for (const head of roles.other) addHead(head, false);
for (const honour of HONOURS) heads.add(honour, { head: honour, plural: false, represents: true });

function addHead(head: string, represents: boolean): void {
  heads.add(head, { head, plural: false, represents });
  const plural = /man$/.test(head)
    ? head.replace(/man$/, 'men')
    : head.includes(' of ')
      ? head.replace(/^(\S+)/, '$1s')
      : /[^aeiou]y$/.test(head)
        ? head.replace(/y$/, 'ies')
        : `${head}s`;
  if (!roles.state.includes(plural) && (head.length > 4 || /^(?:head|aide|host|king|peer)$/.test(head)))
    heads.add(plural, { head, plural: true, represents });
}

/** A head inside a longer name ("State Department", "Prime Minister's Office") is none; nor is a verb ("to head", "general"). */
function isHead(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], from: number, to: number): boolean {
  const tag = tagAt[from];
  if (tag && (tag.to > to || tag.sort !== 'body')) return false;
  const first = tokens[from];
  if (!first) return false;
  const next = tokens[to];
  const following = keyOfAt(tokens, to);
  // "His Highness said", but "His Highness the Emir", "His Excellency Mr X".
  if (to - from > 1 && HONOURS.has(keyOfWords([first.text, tokens[to - 1]?.text ?? ''])))
    return !/^\p{Lu}|^(?:the|-)$/u.test(next?.text ?? '');
  if (to - from === 1) {
    const key = keyOf(first);
    if (first.pos === 'VERB' && /^(?:head|heads|chief|source|deputy|aide|aides|host|mission|envoy)$/.test(key))
      return false;
    // "an official visit", "head office", "chief concern": an adjective, unless a name in capitals follows.
    if (
      /^(?:official|chief|head|deputy|secretary|source|executive|expert|minor)$/.test(key) &&
      next &&
      /^(?:NOUN|ADJ|VERB)$/.test(next.pos) &&
      !/^\p{Lu}|(?:ed|[^aeiou]ing)$|^(?:today|yesterday|tomorrow|tonight|also|later|then|said|says|told|met|held|spoke|flew|went|came|paid|took|gave|made|began|left|wrote|sought|meets|holds|arrives|tells|warns|flies|leaves)$/u.test(
        next.text,
      )
    )
      return false;
    if (
      /^(?:heads|peers|aides)$/.test(key) &&
      !(key === 'heads' ? following === 'of' : /^(?:of|to|said)$/.test(following))
    )
      return false;
    if (key === 'chair' && following !== 'of') return false;
    if (key === 'assistant' && following !== 'to') return false;
    if (/^(?:deputy|chief|head)$/.test(key) && modifiers.has(following)) return false;
    // "his Egyptian host"
    if (/^(?:host|guest)s?$/.test(key)) {
      const nation = tagAt[from - 1];
      return nation?.sort === 'nationality' && /^(?:his|her|their)$/.test(keyOfAt(tokens, nation.from - 1));
    }
    if (key === 'secretary' && following === 'general') return false;
    if (/^representatives?$/.test(key)) return isOfNation(tokens, tagAt, from) || isPosted(tokens, tagAt, to);
    // "Foreign Minister Shah Mahmood Qureshi": a given name behind an office.
    if (
      /^(?:shah|sultan|emir|amir)$/.test(key) &&
      /^\p{Lu}/u.test(next?.text ?? '') &&
      /^(?:minister|president|secretary|ambassador|chief|general|speaker|envoy|governor)$/.test(
        keyOfAt(tokens, from - 1),
      )
    )
      return false;
    // "Julie Bishop", "Stephen King": a family name.
    const given = tokens[from - 1];
    if (
      /^(?:bishop|king|prince|pope|chancellor|cardinal|head|chief|speaker|shah|judge|marshal)$/.test(key) &&
      /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
      given?.pos === 'PROPN' &&
      /^\p{Lu}\p{Ll}+$/u.test(given.text) &&
      given.end + 1 === first.start &&
      !tagAt[from - 1] &&
      !modifiers.has(keyOf(given)) &&
      !heads.matchesAt(tokens, from - 1, from)[0] &&
      !/^\p{Lu}\p{Ll}/u.test(next?.text ?? '')
    )
      return false;
    if (key === 'amir' && isGivenName(tokens, tagAt, from)) return false;
    // "Makhdoom Shah Mahmood"
    if (
      key === 'shah' &&
      given?.pos === 'PROPN' &&
      given.end + 1 === first.start &&
      !tagAt[from - 1] &&
      !heads.matchesAt(tokens, from - 1, from)[0]
    )
      return false;
    // "Sultan bin Saad", "Sultan Al Jaber": a given name, since a sultan's own would follow his title.
    if (key === 'sultan' && /^(?:bin|ibn|al|ahmed|mohammed)$/.test(following)) return false;
    // "John Smith MP": letters behind a name.
    if (
      /^mp$/.test(key) &&
      given?.text === ',' &&
      /^\p{Lu}/u.test(tokens[from - 2]?.text ?? '') &&
      !/^\p{Lu}/u.test(next?.text ?? '')
    )
      return false;
    if (/^mp$/.test(key) && given?.pos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(given.text) && !tagAt[from - 1])
      return false;
    if (
      /^(?:mp|pm|fm|eam)$/.test(key) &&
      (first.text !== first.text.toUpperCase() || /^[\d:.]*\d$/.test(given?.text ?? ''))
    )
      return false;
    if (key === 'pres' && !/^\p{Lu}/u.test(first.text)) return false;
  }
  return true;
}

/** "Iranian representatives", "Iran's representative": of a state, with no word between that tells of a firm or a trade. */
function isOfNation(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], at: number): boolean {
  const before = /^(?:government|official|senior|top|un)$/.test(keyOfAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (/^['’]s$/.test(keyOfAt(tokens, before))) return tagAt[before - 1]?.sort === 'name';
  return tagAt[before]?.sort === 'nationality';
}

/** "A's representative to OPEC", "the representative of A at the UN": of a state where others meet, and no firm's or party's. */
function isPosted(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], from: number): boolean {
  let at = from;
  if (keyOfAt(tokens, at) === 'of') {
    while (at < from + 6 && !(tagAt[at]?.country && /^(?:name|institution)$/.test(tagAt[at]?.sort ?? ''))) at++;
    at = tagAt[at]?.to ?? at;
  }
  if (!/^(?:to|at|in|with)$/.test(keyOfAt(tokens, at))) return false;
  return tagAt[keyOfAt(tokens, at + 1) === 'the' ? at + 2 : at + 1]?.sort === 'nonState';
}

/** "Hossein Amir Karimi", "Amir Karimi said": more often a name than the ruler of a Gulf state, who is told by his style or his state. */
function isGivenName(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? '';
  if (!/^(?:\p{Lu}\p{Ll}|al\b)/u.test(next) || /^(?:Shaikh|Sheikh?|His)$/.test(next)) return false;
  return !tagAt[at - 1]?.country && !/^(?:the|deputy|highness|hh|['’]s)$/.test(keyOfAt(tokens, at - 1));
}
