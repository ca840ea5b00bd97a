import roles from '../lexicon/en/roles.json' with { type: 'json' };
import { keyOf, Phrases } from '../phrases.ts';
import type { Sentence, Token } from '../types.ts';
import type { Tag } from './mentions.ts';
import { parted } from './paired-names.ts';
import type { RolePhrase } from './role-phrases.ts';

/** A run of capitalised words that may be a person's name: `from` to `to` the name, `titled` where its titles begin. */
export interface NamePhrase {
  readonly titled: number;
  readonly from: number;
  readonly to: number;
  readonly title: string | null;
}

const titles = new Phrases<string>();
for (const title of roles.titles) titles.add(title, title);

const PARTICLES =
  /^(?:al|el|arap|ul|ud|uz|ad|an|as|ash|bin|ibn|bint|ben|abu|abdul|abd|von|van|der|den|ter|ten|de|del|della|di|da|das|do|dos|du|la|le|e|y|af|zu|zur|vel)$/;
const NOT_NAMES = new Set(
  (
    'the a an in on at of for to from by with and or but if as it he she they we i you his her their its our my this that these those there here who which what when where why how ' +
    'after before during since until while although though because however meanwhile also both all each every some any no not yes monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april june july august september october november december feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow ' +
    'people peoples republic kingdom federation football club chamber society academy school college hospital airlines motors industries games olympic cup championship call meeting talks visit readout statement remarks joint summit travel press release conference question answer agreement treaty accord party council committee university institute ' +
    'company corp inc ltd group co bank agency organization organisation association front movement union league forum commission board office center centre ' +
    'east west north south western eastern northern southern central gulf sea river island islands city province state street avenue airport hotel square palace house hall ' +
    'war peace day week year operation news times post daily journal review economic foreign defence defense interior finance trade oil energy prime vice deputy general national international ' +
    'world global middle asia asian africa african europe european america latin caucasus united federal royal islamic muslim moslem arab christian jewish kurdish shia shiite sunni catholic communist socialist democratic republican liberal conservative labour labor ' +
    'command headquarters fleet division heritage broadcasting due meets visits seeks warns urges hails slams vows rejects denies arrives leaves wants plans backs holds hosts receives stresses discusses discuss welcomes condemns calls pledges signs agrees begins ends heads flies ' +
    'reports sees denies accuses threatens offers demands orders tells asks blames ' +
    'said says asked told nato nation nations country countries government ministry minister department parliament assembly congress senate court army navy force forces corps guard ' +
    'let thank good speaking asked accusing following according under over between among within about against through despite instead only even just now then so such more most many much ' +
    'one two three four five six seven eight nine ten first second third last next new old great big ' +
    'has have had pays paying speaks travels attends concludes departs congratulates expresses thanks addresses reaffirms confirms briefs telephones inaugurates launches participates strongly ' +
    'finally lastly firstly secondly thirdly additionally furthermore similarly likewise moreover nevertheless separately turning regarding concerning ' +
    'mp mps mep td obe mbe cbe kbe qc kc phd ' +
    'leading hosting holding welcoming participating traveling travelling attending delivering delivered wearing visiting holding addressing commenting referring responding mr mrs earlier later still well again once while whether either neither nor per pct mln dlrs dlr stg'
  ).split(' '),
);

/** Given names in Chinese and Korean, too: "Dong Jun". */
const SHORT_MONTHS = /^(?:Jan|Mar|Jun|Jul|Sep|Dec)$/;

/** Family names that are small English words. */
const SHORT_NAMES = /^(?:He|To|So|Do|An|No|You|We|Her|In|As|My|Or|She|On|Said|Will|May|Mark|Grant)$/;
/** Letters of an honour or a seat behind a name. */
const LETTERS = /^(?:MP|MEP|MSP|MLA|KC|QC|OBE|MBE|CBE|KBE|PhD|Esq|TD|AM|AO)\.?$/;

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
    const to = endOfName(
      tokens,
      from,
      end,
      tagAt,
      roleAt,
      from > at || roleAt[at - 1] !== undefined || isComma(tokens, roleAt, at),
    );
    if (to === from) {
      if (from > at) at = from - 1;
      continue;
    }
    found.push(...parted(tokens, { titled: at, from, to, title: names.length > 0 ? names.join(' ') : null }));
    at = to - 1;
  }
  return found;
}

/** "General (Ret'd) X" */
function behindRetired(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== '(' || !/^(?:ret|rtd)/i.test(tokens[from + 1]?.text ?? '')) return from;
  for (let at = from + 2; at < from + 6; at++) if (tokens[at]?.text === ')') return at + 1;
  return from;
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
    if ((!roleAt[at - 1] && !honoured) || roleAt[at] || end - at < 2 || end - at > 4) continue;
    let last = end;
    while (last > at && LETTERS.test(tokens[last - 1]?.text ?? '')) last--;
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

function isComma(tokens: readonly Token[], roleAt: readonly (RolePhrase | undefined)[], at: number): boolean {
  return tokens[at - 1]?.text === ',' && roleAt[at - 2] !== undefined;
}

const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);

function endOfName(
  tokens: readonly Token[],
  from: number,
  end: number,
  tagAt: readonly (Tag | undefined)[],
  roleAt: readonly (RolePhrase | undefined)[],
  announced: boolean,
): number {
  let to = from;
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (!token || roleAt[at]) break;
    const tag = tagAt[at];
    if (tag && !isInsideName(tokens, tag, at, from, tagAt, roleAt, announced)) break;
    const key = keyOf(token);
    const next = tokens[at + 1];
    if (at > from && to === at && LETTERS.test(token.text)) break;
    // "Vice Premier He Lifeng", "General Secretary To Lam"
    if (
      at === from &&
      roleAt[at - 1] !== undefined &&
      SHORT_NAMES.test(token.text) &&
      /^\p{Lu}\p{Ll}/u.test(next?.text ?? '') &&
      next !== undefined &&
      isNameWord(next, keyOf(next), false)
    ) {
      to = at + 1;
      continue;
    }
    if (
      isNameWord(token, key, tag !== undefined) ||
      (at > from && to === at && /^(?:shia|royal|muslim|islam)$/.test(key) && /^\p{Lu}|^al$/u.test(next?.text ?? '')) ||
      (at > from && to === at && /^(?:A|I)\.$/.test(token.text) && isCapital(next)) ||
      (at === from && announced && token.text === 'Christian' && isCapital(next)) ||
      // "Fahd Al Said"
      (at > from && token.text === 'Said' && /^(?:al|el|bin|ibn|abu)$/.test(keyOf(tokens[at - 1] ?? token))) ||
      (announced &&
        to === at &&
        SHORT_MONTHS.test(token.text) &&
        (at > from ? !/^\d/.test(next?.text ?? '') : isCapital(next)))
    ) {
      to = at + 1;
      continue;
    }
    if (
      at === from &&
      !(
        PARTICLES.test(key) &&
        (token.text !== token.lower || next?.text === '-') &&
        isCapital(tokens[at + (next?.text === '-' ? 2 : 1)])
      )
    )
      break;
    const joined = next !== undefined && (next.text === '-' || next.text === '\u2019');
    if (PARTICLES.test(key) && (isCapital(next) || joined || PARTICLES.test(keyOf(next ?? token)))) continue;
    if (
      token.text === '-' &&
      to === at &&
      next &&
      next.start === token.end &&
      token.start === tokens[at - 1]?.end &&
      /^\p{L}/u.test(next.text)
    ) {
      if ((isCapital(next) || next.text.length <= 5) && !tagAt[at + 1]) {
        to = at + 2;
        at += 1;
      }
      continue;
    }
    if (token.text === '-' && PARTICLES.test(keyOf(tokens[at - 1] ?? token))) continue;
    // 'Frederick "Fred" Miller'
    if (to === at && isNickname(tokens, at)) {
      to = at + 3;
      at += 2;
      continue;
    }
    if (token.text === ',' && to === at && /^[JS]r\.?$/.test(next?.text ?? '')) {
      to = at + 2;
      at += 1;
      continue;
    }
    break;
  }
  return to;
}

/** A name in quotation marks or brackets between two names. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const [open, name, close, next] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  return (
    /^["“‘'(]$/.test(open?.text ?? '') &&
    /^\p{Lu}\p{Ll}+$/u.test(name?.text ?? '') &&
    /^["”’')]$/.test(close?.text ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')
  );
}

function isNameWord(token: Token, key: string, tagged: boolean): boolean {
  if (!/^\p{Lu}[\p{L}'’.]*$/u.test(token.text) || NOT_NAMES.has(key)) return false;
  if (tagged || token.text.length === 1 || /^\p{Lu}\.$/u.test(token.text)) return true;
  return (
    token.pos === 'PROPN' ||
    token.pos === 'NOUN' ||
    token.pos === 'ADJ' ||
    token.pos === 'X' ||
    token.pos === 'VERB' ||
    token.pos === 'INTJ' ||
    token.pos === 'AUX' ||
    token.pos === 'ADV'
  );
}

/** A country or city that is part of a name: "Foreign Minister Israel Katz", "Hamilton Jordan", "David" among Panama's cities. */
function isInsideName(
  tokens: readonly Token[],
  tag: Tag,
  at: number,
  from: number,
  tagAt: readonly (Tag | undefined)[],
  roleAt: readonly (RolePhrase | undefined)[],
  announced: boolean,
): boolean {
  if (tag.from !== at || tag.to !== at + 1 || (tag.sort !== 'place' && tag.sort !== 'name' && tag.sort !== 'capital'))
    return false;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.text === token.text.toUpperCase()) return false;
  const before = keyOf(tokens[from - 1] ?? token);
  if (at === from) {
    if (/^(?:in|at|from|near|to|of)$/.test(before)) return false;
    if (!next || tagAt[at + 1]?.sort === 'name' || roleAt[at + 1] || !isNameWord(next, keyOf(next), false)) {
      return tag.sort === 'place' && !/^(?:,|[(])$/.test(next?.text ?? '');
    }
    return announced || tag.sort === 'place';
  }
  return announced || tag.sort === 'place';
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
