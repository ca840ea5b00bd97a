import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence, Token } from '../types.ts';
import { isObject, PREPOSITIONS, subject } from './joined-subjects.ts';
import { headOfRelative } from './relative-heads.ts';
import { reportingAt } from './reporting.ts';

/** Who does what a verb says. `none`: somebody or something that is no actor; the noun that heads it, where seen. */
export type Subject =
  | { readonly actor: Actor; readonly at: number; readonly others: readonly Actor[] }
  | { readonly actor: null; readonly noun: string; readonly at: number };

/** Nobody that could be told. */
export const NOBODY: Subject = { actor: null, noun: '', at: -1 };
const SKIPPED = new Set(
  (
    'also again already always even ever finally first further furthermore however indeed instead just later likewise meanwhile moreover ' +
    'nevertheless never nonetheless not now often once only repeatedly reportedly separately simply since still then therefore thereby today tonight strongly firmly sharply flatly outright warmly harshly ' +
    "too tomorrow yesterday twice earlier previously recently n't has have had having was were is are been be being did do does will would may might could " +
    'can should must shall subsequently all both each jointly itself himself herself themselves monday tuesday wednesday thursday friday ' +
    'saturday sunday morning afternoon evening night week weekend fortnight month year decade last this next here there late early'
  ).split(' '),
);
const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

/**
 * The subject of the verb at a token, found by walking left over auxiliaries, adverbs, times, prepositional phrases,
 * appositions and parentheses. Sentence-bound; a quotation between verb and subject is stepped over.
 */
export function subjectOf(aids: Aids, sentence: Sentence, verbAt: number, depth = 0): Subject {
  const { tokens, actorAt, quoteAt } = aids;
  const floor = floorOf(aids, sentence);
  const head = headOfRelative(aids, verbAt, floor);
  if (head) return subject(aids, head, floor);
  let at = verbAt - 1;
  let commas = 0;
  for (let steps = 0; at >= floor && steps < 80; steps++) {
    const token = tokens[at];
    if (!token) return NOBODY;
    if (quoteAt[at] !== -1 && quoteAt[at] !== quoteAt[verbAt]) return NOBODY;
    const actor = actorAt[at];
    if (actor) {
      const first = withArticle(tokens, aids.tokenFrom(actor.start));
      const some = isPartOf(tokens, first);
      if (some) return { actor: { ...actor, plural: some === 'several' }, at: first, others: [] };
      if (!isObject(tokens, first, floor) || opensClause(tokens, first, at, verbAt))
        return possessed(tokens, aids, actor, at) ?? subject(aids, actor, floor);
      at = beforePhrase(first);
      continue;
    }
    // "Both pledged to work closely."
    if (token.lower === 'both' && at === floor) return { actor: null, noun: 'they', at };
    if (RELATIVE.has(token.lower)) {
      at = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
      const antecedent = actorAt[at];
      // "an agreement with B which specifies …": what the agreement says.
      const first = antecedent ? aids.tokenFrom(antecedent.start) : at;
      const governs = tokens[first - 1]?.lower === 'the' ? first - 1 : first;
      if (
        antecedent?.sort === 'country' &&
        token.lower === 'which' &&
        tokens[at + 1] === token &&
        isObject(tokens, governs, floor)
      )
        return NOBODY;
      if (antecedent && token.lower !== 'that') return { actor: antecedent, at, others: [] };
      // "was answering a reader who noted …": whoever a plain noun before "who" means.
      const plain = tokens[at]?.pos === 'NOUN' ? startOfPhrase(tokens, at, floor) : at + 1;
      if (token.lower === 'who' && tokens[at + 1] === token && plain <= at && tokens[plain - 1]?.text !== ',')
        return { actor: null, noun: tokens[at]?.lower ?? '', at };
      continue;
    }
    if (SKIPPED.has(token.lower) || token.pos === 'ADV' || token.pos === 'AUX' || /^\d+$/.test(token.text)) {
      at -= 1;
      continue;
    }
    if (token.pos === 'CCONJ' && depth < 4) {
      const earlier = verbBefore(aids, at, floor);
      if (earlier >= floor) return subjectOf(aids, sentence, earlier, depth + 1);
      return NOBODY;
    }
    if (token.text === ',' || token.text === ')' || /^(?:--|[-\u2013\u2014])$/.test(token.text)) {
      const open = openingOf(tokens, at, floor);
      const leading = open < floor && token.text === ',' ? leadsUnpaused(aids, floor, at) : null;
      if (leading) return subject(aids, leading, floor);
      if (open < floor || commas++ > 2) return NOBODY;
      // An actor right before the comma names the speaker in apposition; a longer insertion is stepped over.
      const inside = actorAt[at - 1];
      // "X, speaking in Oslo, Norway, said"
      if (inside && isOfPlace(aids, inside, open)) {
        at = open;
        continue;
      }
      if (inside && aids.tokenFrom(inside.start) === open + 1) return subject(aids, inside, floor);
      // "The minister for trade, Mr A, announced": the comma before the name is inside the phrase.
      const begins = inside ? withArticle(tokens, aids.tokenFrom(inside.start)) : at;
      if (inside && begins <= open && (!isObject(tokens, begins, floor) || opensClause(tokens, begins, at, verbAt)))
        return subject(aids, inside, floor);
      at = open - 1;
      continue;
    }
    if (
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'ADJ' ||
      token.pos === 'NUM' ||
      token.pos === 'PRON'
    ) {
      const first = startOfPhrase(tokens, at, floor);
      if (!isObject(tokens, first, floor)) return { actor: null, noun: token.lower, at };
      at = beforePhrase(first);
      continue;
    }
    if (PREPOSITIONS.has(token.lower)) {
      at -= 1;
      continue;
    }
    if (token.pos === 'VERB' && /(?:ing|ed)$/.test(token.lower)) {
      at -= 1;
      continue;
    }
    return NOBODY;
  }
  return NOBODY;
}

/** "The president speaking in Oslo, warned": who opens a sentence whose insertion is closed by a comma that nothing opens. */
function leadsUnpaused({ tokens, actorAt, tokenFrom }: Aids, floor: number, comma: number): Actor | null {
  const actor = actorAt[tokens[floor]?.lower === 'the' ? floor + 1 : floor];
  if (!actor?.represents) return null;
  const next = tokenFrom(actor.end);
  const inserts = /ing$|^(?:in|during|at|on|upon|after|following|while)$/.test(tokens[next]?.lower ?? '');
  const verbs = tokens.slice(next, comma).some(({ pos, lower }) => /^(?:VERB|AUX)$/.test(pos) && !/ing$/.test(lower));
  return inserts && !verbs ? actor : null;
}

/** "one of the officials", "several of its ministers": who speaks for them, and whether alone; null elsewhere. */
function isPartOf(tokens: readonly Token[], first: number): 'one' | 'several' | null {
  if (tokens[first - 1]?.lower !== 'of' || !/^(?:the|his|her|its|their)$/.test(tokens[first]?.lower ?? '')) return null;
  const part = tokens[first - 2]?.lower ?? '';
  if (/^(?:one|another)$/.test(part)) return 'one';
  return /^(?:some|several|two|many|most)$/.test(part) ? 'several' : null;
}

/** "Oslo, Norway": a country that says where the city before the comma lies. */
function isOfPlace({ tokens, places, countries }: Aids, { sort, country }: Actor, comma: number): boolean {
  const end = tokens[comma]?.start ?? 0;
  return (
    sort === 'country' &&
    tokens[comma]?.text === ',' &&
    [...places, ...countries].some((one) => one.country === country && (one.end === end || one.end === end - 1))
  );
}

/** Where a sentence's own words begin: behind the dateline, whose city says nothing. */
function floorOf({ dateline, tokenFrom }: Aids, { start, tokens }: Sentence): number {
  return dateline && dateline.start <= start && start < dateline.end ? tokenFrom(dateline.end) : tokens.start;
}

/** "Iran's" before a plain noun: the noun, not the country, is the subject. */
function possessed(tokens: readonly Token[], aids: Aids, actor: Actor, at: number): Subject | null {
  const last = tokens[at];
  const next = tokens[at + 1];
  if (next?.text === '-' && actor.sort === 'country') return NOBODY;
  const endsInside = last && /^['’]s?$/.test(last.lower) && actor.end <= last.end;
  if ((endsInside || /^['’]s?$/.test(next?.lower ?? '')) && actor.sort !== 'pronoun') {
    const noun = tokens[endsInside ? at + 1 : at + 2];
    return noun && (noun.pos === 'NOUN' || noun.pos === 'ADJ') && !aids.actorAt[endsInside ? at + 1 : at + 2]
      ? { actor: null, noun: noun.lower, at: endsInside ? at + 1 : at + 2 }
      : null;
  }
  return null;
}

/** The first token of a phrase with the article before it: "to the United Nations" is governed by "to". */
function withArticle(tokens: readonly Token[], first: number): number {
  return /^(?:the|a|an)$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
}

/** "after Washington announced": before a verb that stands at once behind, such a word opens a clause. */
function opensClause(tokens: readonly Token[], first: number, at: number, verbAt: number): boolean {
  if (!/^(?:after|before|since|until)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  for (let index = at + 1; index < verbAt; index++) {
    const token = tokens[index];
    if (token && !SKIPPED.has(token.lower) && token.pos !== 'ADV' && token.pos !== 'AUX') return false;
  }
  return true;
}

/** The token before the preposition (and "because of", "along with"…) that governs the phrase starting at `first`. */
function beforePhrase(first: number): number {
  return first - 2;
}

function startOfPhrase(tokens: readonly Token[], at: number, floor: number): number {
  let first = at;
  while (first > floor) {
    const before = tokens[first - 1];
    if (!before || !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(before.pos) || RELATIVE.has(before.lower)) break;
    if (before.pos === 'PART' && !/^['’]s?$/.test(before.lower)) break;
    first -= 1;
  }
  return first;
}

/** The mark that opens the insertion closed at `close`; before the floor where there is none. */
function openingOf(tokens: readonly Token[], close: number, floor: number): number {
  const mark = tokens[close]?.text ?? '';
  const opening = mark === ')' ? /^\($/ : mark === ',' ? /^,$/ : /^(?:--|[-\u2013\u2014])$/;
  for (let at = close - 1; at >= floor; at--) {
    if (opening.test(tokens[at]?.text ?? '')) return at;
    if (/^[;:]$/.test(tokens[at]?.text ?? '')) return floor - 1;
  }
  return floor - 1;
}

/** The finite verb before a conjunction whose subject both share: a verb of saying rather than one of what is said. */
function verbBefore(aids: Aids, from: number, floor: number): number {
  const { tokens, quoteAt } = aids;
  let nearest = -1;
  let told = -1;
  for (let at = from - 1; at >= floor; at--) {
    const token = tokens[at];
    if (!token || quoteAt[at] !== quoteAt[from]) continue;
    if (!/^(?:VERB|AUX)$/.test(token.pos) || /ing$/.test(token.lower) || tokens[at - 1]?.lower === 'to') continue;
    const reporting = reportingAt(tokens, at);
    if (reporting?.frame === 'say') return at;
    if (nearest < 0) nearest = at;
    if (reporting) told = at;
  }
  // ", and conveyed …": goes on with the first verb of speech rather than with a participle in what is said.
  return told >= 0 && tokens[from - 1]?.text === ',' ? told : nearest;
}
