import { triggersIn } from '../meetings/triggers.ts';
import type { Aids } from '../reading-aids.ts';
import type { Sentence, Token } from '../types.ts';
import { type Mentioned, mentionedIn } from './mentioned.ts';

/** Two countries that a sentence speaks of, the one named first first, and what can be seen of them there. */
export interface Pair {
  readonly one: Mentioned;
  readonly other: Mentioned;
  readonly signs: readonly string[];
}

/** How many words before and behind the two are looked at. */
const REACH = 14;

/** Of two countries named several times so many pairs of mentions are looked at. */
const MOST = 4;

/**
 * The mentions of every two countries in a sentence that can best tell that they meet (those who can take part, near one
 * another), with their signs: the words around them and how they stand.
 */
export function pairsIn(aids: Aids, sentence: Sentence): Pair[] {
  const all = mentionedIn(aids, sentence);
  if (new Set(all.map(({ country }) => country)).size < 2) return [];
  const words = wordsOf(aids, sentence, all);
  const ofTwo = new Map<string, (readonly [Mentioned, Mentioned])[]>();
  all.forEach((one, at) => {
    for (const other of all.slice(at + 1)) {
      if (one.country === other.country || other.from < one.to) continue;
      const key = one.country < other.country ? one.country + other.country : other.country + one.country;
      const known = ofTwo.get(key);
      if (known) known.push([one, other]);
      else ofTwo.set(key, [[one, other]]);
    }
  });
  return [...ofTwo.values()].flatMap((those) =>
    (those.length > MOST ? those.sort(bestFirst).slice(0, MOST) : those).map(([one, other]) => ({
      one,
      other,
      signs: signsOf(aids, sentence, all, words, one, other),
    })),
  );
}

/** Who can take part before what only names a country; of equals those nearer to one another. */
const bestFirst = (a: readonly [Mentioned, Mentioned], b: readonly [Mentioned, Mentioned]) => rank(b) - rank(a);
const rank = ([one, other]: readonly [Mentioned, Mentioned]) =>
  100 * (Number(one.party) + Number(other.party)) +
  50 * (Number(one.actor !== null) + Number(other.actor !== null)) -
  Math.min(other.from - one.to, 49);

/** The words of a sentence as signs name them: a lemma, a sort of word where which one says nothing. */
export function wordsOf(
  { tokens, dates }: Aids,
  sentence: Sentence,
  all: readonly Mentioned[],
): (string | Mentioned)[] {
  const words: (string | Mentioned)[] = tokens.slice(sentence.tokens.start, sentence.tokens.end).map(wordOf);
  for (const { start, end } of dates)
    if (start >= sentence.start && end <= sentence.end)
      for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
        const token = tokens[at];
        if (token && token.start >= start && token.end <= end) words[at - sentence.tokens.start] = 'DAY';
      }
  for (const mentioned of all)
    words.fill(mentioned, mentioned.from - sentence.tokens.start, mentioned.to - sentence.tokens.start);
  return words;
}

const wordOf = ({ pos, lemma, lower }: Token) => (pos === 'NUM' ? '#' : pos === 'PROPN' ? 'NAME' : lemma || lower);

function signsOf(
  aids: Aids,
  sentence: Sentence,
  all: readonly Mentioned[],
  words: readonly (string | Mentioned)[],
  one: Mentioned,
  other: Mentioned,
): string[] {
  const { tokens } = aids;
  const { start, end } = sentence.tokens;
  const signs = new Set<string>();
  const add = (...more: string[]) => {
    for (const sign of more) signs.add(sign);
  };
  const run = (from: number, to: number) => {
    const found: string[] = [];
    for (let at = Math.max(start, from); at < Math.min(end, to); at++) {
      const word = words[at - start];
      if (typeof word === 'string') found.push(word);
      else if (word && word.from === at)
        found.push(
          word === one
            ? 'A'
            : word === other
              ? 'B'
              : word.country === one.country
                ? '=A'
                : word.country === other.country
                  ? '=B'
                  : 'C',
        );
    }
    return found;
  };
  const sorts = `${one.sort}~${other.sort}`;
  add(
    `t:${sorts}`,
    `o:${one.office}~${other.office}`,
    `t1:${one.sort}`,
    `t2:${other.sort}`,
    `o1:${one.office}`,
    `o2:${other.office}`,
  );
  if (one.party && other.party) add('parties');
  const between = run(one.to, other.from);
  const { length } = between;
  add(`len:${length < 4 ? length : length < 7 ? '4-6' : length < 12 ? '7-11' : length < 20 ? '12-19' : '20+'}`);
  if (length <= 6) add(`seq:${between.join(' ')}`, `seq:${sorts}:${between.join(' ')}`);
  between.forEach((word, at) => {
    add(`m:${word}`);
    if (at + 1 < length) add(`m:${word} ${between[at + 1]}`);
  });
  for (const word of run(one.from - REACH, one.from)) add(`l:${word}`);
  for (const word of run(other.to, other.to + REACH)) add(`r:${word}`);
  const left = run(one.from - 8, one.from);
  const right = run(other.to, other.to + 8);
  add(`l1:${left.at(-1) ?? '^'}`, `l2:${left.at(-2) ?? '^'} ${left.at(-1) ?? '^'}`);
  add(`r1:${right[0] ?? '$'}`, `r2:${right[0] ?? '$'} ${right[1] ?? '$'}`);
  const [first = '', second = ''] = between;
  const last = between.at(-1) ?? '';
  add(
    `m1:${first}`,
    `m-1:${last}`,
    `m-2:${between.at(-2) ?? ''} ${last}`,
    `m12:${first} ${second}`,
    `mm:${first}~${last}`,
  );
  const toOther = leadsTo(tokens, words, start, one.to, other.from);
  const toOne = left.slice(-4).findLast((word) => LINKS.test(word)) ?? '';
  add(`p2:${toOther}`, `p1:${toOne}`, `p:${toOne}~${toOther}`);
  const verbs: string[] = [];
  let commas = 0;
  for (let at = one.to; at < other.from; at++) {
    const token = tokens[at];
    if (!token || typeof words[at - start] !== 'string') continue;
    if (token.pos === 'VERB') verbs.push(token.lemma);
    if (token.text === ',') commas++;
  }
  const [verb = ''] = verbs;
  const nearest = verbs.at(-1) ?? '';
  add(
    `v:${Math.min(verbs.length, 4)}`,
    `c:${Math.min(commas, 4)}`,
    `v1:${verb}:${toOther}`,
    `vn:${nearest}:${toOther}`,
  );
  add(`q:${(aids.quoteAt[one.from] ?? -1) >= 0 ? 1 : 0}${(aids.quoteAt[other.from] ?? -1) >= 0 ? 1 : 0}`);
  const near = triggersIn(tokens, sentence)
    .map((trigger) => ({
      trigger,
      where:
        trigger.to <= one.from
          ? 'l'
          : trigger.from >= other.to
            ? 'r'
            : trigger.from >= one.to && trigger.to <= other.from
              ? 'm'
              : 'i',
      far: Math.min(Math.abs(trigger.from - one.to), Math.abs(trigger.from - other.to)),
    }))
    .sort((p, q) => p.far - q.far);
  if (near.length === 0) add('T0');
  for (const { trigger, where, far } of near.slice(0, 3)) {
    const frame = `${where}${trigger.frame}`;
    add(`T:${frame}`, `T:${frame}:${sorts}`, `T:${frame}:${toOne}~${toOther}`);
    add(`Tl:${where}${tokens[trigger.from]?.lemma}:${toOther}`, `Td:${far < 3 ? 0 : far < 8 ? 1 : 2}${frame}`);
  }
  for (const sign of followed(aids, sentence)) add(sign);
  if (sentence.heading) add('heading');
  const others = new Set(all.map(({ country }) => country)).size - 2;
  add(`others:${Math.min(others, 3)}`, one.from - start < 3 ? 'first' : 'inside');
  return [...signs];
}

const LINKS = /^(?:and|,|of|to|in|with|by|between|from|at|for|on|after|during|before)$/;

/** The preposition or other link before the second country, "V" where a verb stands nearer. */
function leadsTo(
  tokens: readonly Token[],
  words: readonly (string | Mentioned)[],
  start: number,
  from: number,
  to: number,
): string {
  for (let at = to - 1; at >= Math.max(from, to - 5); at--) {
    const token = tokens[at];
    if (!token || typeof words[at - start] !== 'string') continue;
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
