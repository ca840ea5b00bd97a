import { pairKey } from '../../record/index.ts';
import type { Trigger } from '../meetings/trigger.ts';
import { triggersIn } from '../meetings/triggers.ts';
import type { Aids } from '../reading-aids.ts';
import type { Sentence, Token } from '../types.ts';
import { type Mentioned, mentionedIn } from './mentioned.ts';
import type { Setting } from './setting.ts';

/** Two countries that a sentence speaks of, the one named first first, and what can be seen of them there. */
export interface Pair {
  readonly one: Mentioned;
  readonly other: Mentioned;
  readonly signs: readonly string[];
}

/** How many words before and behind the two are looked at. */
const REACH = 12;

/** Of two countries named several times so many pairs of mentions are looked at. */
const MOST = 4;

/**
 * The mentions of every two countries in a sentence that can best tell that they meet (those who can take part, near one
 * another), with their signs: the words around them, how they stand, and the setting.
 */
export function pairsIn(aids: Aids, sentence: Sentence, setting: Setting): Pair[] {
  const all = mentionedIn(aids, sentence);
  if (new Set(all.map(({ country }) => country)).size < 2) return [];
  const sight = sightOf(aids, sentence, all);
  const ofTwo = new Map<string, (readonly [Mentioned, Mentioned])[]>();
  all.forEach((one, at) => {
    for (const other of all.slice(at + 1)) {
      if (one.country === other.country || other.from < one.to) continue;
      const key = pairKey(one.country, other.country);
      const known = ofTwo.get(key);
      if (known) known.push([one, other]);
      else ofTwo.set(key, [[one, other]]);
    }
  });
  return [...ofTwo.values()].flatMap((mentions) => {
    const those = mentions.length > MOST ? mentions.sort(bestFirst).slice(0, MOST) : mentions;
    const [first] = those;
    const around = first ? setting(sentence, first[0].country, first[1].country) : [];
    return those.map(([one, other]) => ({ one, other, signs: [...signsOf(sight, one, other), ...around] }));
  });
}

/** Who can take part before what only names a country; of equals those nearer to one another. */
const bestFirst = (a: readonly [Mentioned, Mentioned], b: readonly [Mentioned, Mentioned]) => rank(b) - rank(a);
const rank = ([one, other]: readonly [Mentioned, Mentioned]) =>
  100 * (Number(one.party) + Number(other.party)) +
  50 * (Number(one.actor !== null) + Number(other.actor !== null)) -
  Math.min(other.from - one.to, 49);

/** The words of a sentence as signs name them: a lemma, a sort of word where which one says nothing. */
export function wordsOf(aids: Aids, sentence: Sentence): readonly string[] {
  const words = read.get(sentence) ?? readWords(aids, sentence);
  read.set(sentence, words);
  return words;
}

/** What has been read of a sentence, which several models ask for. */
const read = new WeakMap<Sentence, readonly string[]>();

function readWords({ tokens, dates }: Aids, sentence: Sentence): string[] {
  const words = tokens.slice(sentence.tokens.start, sentence.tokens.end).map(wordOf);
  for (const { start, end } of dates)
    if (start >= sentence.start && end <= sentence.end)
      for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
        const token = tokens[at];
        if (token && token.start >= start && token.end <= end) words[at - sentence.tokens.start] = 'DAY';
      }
  return words;
}

/** The same with the mentions of countries in the place of their words. */
function wordsWith(aids: Aids, sentence: Sentence, all: readonly Mentioned[]): readonly (string | Mentioned)[] {
  const words: (string | Mentioned)[] = [...wordsOf(aids, sentence)];
  for (const mentioned of all)
    words.fill(mentioned, mentioned.from - sentence.tokens.start, mentioned.to - sentence.tokens.start);
  return words;
}

const wordOf = ({ pos, lemma, lower }: Token) => (pos === 'NUM' ? '#' : pos === 'PROPN' ? 'NAME' : lemma || lower);

/** A sentence as the signs of its pairs are read from it. */
interface Sight {
  readonly aids: Aids;
  readonly sentence: Sentence;
  readonly words: readonly (string | Mentioned)[];
  readonly triggers: readonly Trigger[];
  /** The signs that all its pairs have. */
  readonly shared: readonly string[];
}

function sightOf(aids: Aids, sentence: Sentence, all: readonly Mentioned[]): Sight {
  const triggers = triggersIn(aids.tokens, sentence);
  const others = new Set(all.map(({ country }) => country)).size - 2;
  return {
    aids,
    sentence,
    words: wordsWith(aids, sentence, all),
    triggers,
    shared: [
      ...followed(aids, sentence),
      ...(sentence.heading ? ['heading'] : []),
      ...(triggers.length === 0 ? ['T0'] : []),
      `others:${Math.min(others, 3)}`,
    ],
  };
}

function signsOf(sight: Sight, one: Mentioned, other: Mentioned): string[] {
  const sorts = `${one.sort}~${other.sort}`;
  const before = runOf(sight, one, other, one.from - REACH, one.from);
  const between = runOf(sight, one, other, one.to, other.from);
  const behind = runOf(sight, one, other, other.to, other.to + REACH);
  const toOther = leadsTo(sight, one.to, other.from);
  const toOne = before.slice(-4).findLast((word) => LINKS.test(word)) ?? '';
  const signs = new Set<string>(sight.shared);
  addSides(signs, one, other, sorts);
  addBetween(signs, between, sorts);
  addAround(signs, before, behind);
  signs.add(`p2:${toOther}`).add(`p1:${toOne}`).add(`p:${toOne}~${toOther}`);
  addVerbs(signs, sight, one, other, toOther);
  addTriggers(signs, sight, one, other, sorts, `${toOne}~${toOther}`, toOther);
  const { quoteAt } = sight.aids;
  signs.add(`q:${Number((quoteAt[one.from] ?? -1) >= 0)}${Number((quoteAt[other.from] ?? -1) >= 0)}`);
  signs.add(one.from - sight.sentence.tokens.start < 3 ? 'first' : 'inside');
  return [...signs];
}

/** The words of a passage; "A" and "B" are the two, "=A" and "=B" their countries once more, "C" another country. */
function runOf({ sentence, words }: Sight, one: Mentioned, other: Mentioned, from: number, to: number): string[] {
  const { start, end } = sentence.tokens;
  const found: string[] = [];
  for (let at = Math.max(start, from); at < Math.min(end, to); at++) {
    const word = words[at - start];
    if (typeof word === 'string') found.push(word);
    else if (word?.from === at) found.push(nameOf(word, one, other));
  }
  return found;
}

function nameOf(word: Mentioned, one: Mentioned, other: Mentioned): string {
  if (word === one) return 'A';
  if (word === other) return 'B';
  return word.country === one.country ? '=A' : word.country === other.country ? '=B' : 'C';
}

/** By whom or what the two countries stand there. */
function addSides(signs: Set<string>, one: Mentioned, other: Mentioned, sorts: string): void {
  signs.add(`t:${sorts}`).add(`t1:${one.sort}`).add(`t2:${other.sort}`);
  signs.add(`o:${one.office}~${other.office}`).add(`o1:${one.office}`).add(`o2:${other.office}`);
  if (one.party && other.party) signs.add('parties');
}

/** The words between the two: how many, which, and in what order. */
function addBetween(signs: Set<string>, between: readonly string[], sorts: string): void {
  const { length } = between;
  signs.add(`len:${length < 4 ? length : length < 7 ? '4-6' : length < 12 ? '7-11' : length < 20 ? '12-19' : '20+'}`);
  if (length <= 6) {
    const all = between.join(' ');
    signs.add(`seq:${all}`).add(`seq:${sorts}:${all}`);
  }
  between.forEach((word, at) => {
    signs.add(`m:${word}`);
    if (at + 1 < length) signs.add(`m:${word} ${between[at + 1]}`);
  });
}

/** The words before and behind the two, the nearest by their places. */
function addAround(signs: Set<string>, before: readonly string[], behind: readonly string[]): void {
  for (const word of before) signs.add(`l:${word}`);
  for (const word of behind) signs.add(`r:${word}`);
  const [last = '^', next = '$'] = [before.at(-1), behind[0]];
  signs.add(`l1:${last}`).add(`l2:${before.at(-2) ?? '^'} ${last}`);
  signs.add(`r1:${next}`).add(`r2:${next} ${behind[1] ?? '$'}`);
}

/** The verbs between the two, with what leads from them to the second. */
function addVerbs(
  signs: Set<string>,
  { aids, sentence, words }: Sight,
  one: Mentioned,
  other: Mentioned,
  link: string,
) {
  const verbs: string[] = [];
  let commas = 0;
  for (let at = one.to; at < other.from; at++) {
    const token = aids.tokens[at];
    if (!token || typeof words[at - sentence.tokens.start] !== 'string') continue;
    if (token.pos === 'VERB') verbs.push(token.lemma);
    if (token.text === ',') commas++;
  }
  signs.add(`v:${Math.min(verbs.length, 4)}`).add(`c:${Math.min(commas, 4)}`);
  signs.add(`v1:${verbs[0] ?? ''}:${link}`).add(`vn:${verbs.at(-1) ?? ''}:${link}`);
}

/** The nearest words of an encounter, where they stand to the two. */
function addTriggers(
  signs: Set<string>,
  { aids, triggers }: Sight,
  one: Mentioned,
  other: Mentioned,
  sorts: string,
  links: string,
  link: string,
): void {
  const near = triggers
    .map((trigger) => ({
      trigger,
      far: Math.min(Math.abs(trigger.from - one.to), Math.abs(trigger.from - other.to)),
    }))
    .sort((p, q) => p.far - q.far);
  for (const { trigger, far } of near.slice(0, 3)) {
    const where = whereOf(trigger, one, other);
    const frame = `${where}${trigger.frame}`;
    signs.add(`T:${frame}`).add(`T:${frame}:${sorts}`).add(`T:${frame}:${links}`);
    signs
      .add(`Tl:${where}${aids.tokens[trigger.from]?.lemma}:${link}`)
      .add(`Td:${far < 3 ? 0 : far < 8 ? 1 : 2}${frame}`);
  }
}

/** Left of the two, right of them, in the middle, or inside one. */
function whereOf({ from, to }: Trigger, one: Mentioned, other: Mentioned): string {
  if (to <= one.from) return 'l';
  if (from >= other.to) return 'r';
  return from >= one.to && to <= other.from ? 'm' : 'i';
}

const LINKS = /^(?:and|,|of|to|in|with|by|between|from|at|for|on|after|during|before)$/;

/** The preposition or other link before the second country, "V" where a verb stands nearer. */
function leadsTo({ aids, sentence, words }: Sight, from: number, to: number): string {
  for (let at = to - 1; at >= Math.max(from, to - 5); at--) {
    const token = aids.tokens[at];
    if (!token || typeof words[at - sentence.tokens.start] !== 'string') continue;
    if (token.pos === 'ADP' || LINKS.test(token.lower)) return token.lower;
    if (token.pos === 'VERB') return 'V';
  }
  return '';
}

/** How the next sentence takes up this one: "The two …", "During the visit …". */
function followed({ sentences, source }: Aids, { index }: Sentence): string[] {
  const next = sentences[index + 1];
  if (!next) return [];
  const text = source.text.slice(next.start, next.start + 80).toLowerCase();
  const opening = TAKES_UP.exec(text)?.[1];
  return [...(opening ? [`next:${opening}`] : []), ...(THE_TWO.test(text) ? ['next two'] : [])];
}

const TAKES_UP =
  /^["“]?(the two|both|they|their|the (?:meeting|talks|visit|summit|call|conversation|discussions?|session|trip)|during|he|she|in (?:the|their)|at the)\b/;
const THE_TWO = /\b(?:the two|both sides|both countries|his counterpart|her counterpart|their (?:meeting|talks))\b/;
