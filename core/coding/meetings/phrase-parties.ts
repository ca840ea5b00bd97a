import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { actorsFrom, isWhere, keyAt, listBefore, posAt } from './actor-lists.ts';
import type { Trigger } from './trigger.ts';

/** Whom the noun phrase of an encounter names: those whose it is or who make it, and those it is held with. */
export interface PhraseParties {
  readonly makers: readonly Actor[];
  readonly others: readonly Actor[];
}

/**
 * The parties within an encounter's own noun phrase, whatever the sentence does with it: "the talks that A had with B", "a
 * call paid by A on B", "the mission of A to …". Syntax only; empty lists where the phrase names nobody.
 */
export function phraseParties(aids: Aids, sentence: Sentence, trigger: Trigger): PhraseParties {
  const makers = [...ownersOf(aids, sentence, trigger)];
  const others: Actor[] = [];
  let given = false;
  const reach = Math.min(sentence.tokens.end, trigger.to + REACH);
  for (let at = trigger.to; at < reach; at++) {
    const key = keyAt(aids, at);
    const dated = endOfDate(aids, at);
    if (dated > at) {
      at = dated - 1;
      continue;
    }
    const role = roleOf(aids, trigger, key, given, at === trigger.to);
    if (role === 'place') {
      at = endOfPlace(aids, at + 1) - 1;
      continue;
    }
    if (role) {
      const list = actorsFrom(aids, sentence, at + 1, 5);
      const last = list.at(-1);
      if (!last) return { makers, others };
      (role === 'maker' ? makers : others).push(...list);
      at = aids.tokenFrom(last.end) - 1;
      continue;
    }
    const subject = aids.actorAt[at];
    if (subject) {
      const list = joinedFrom(aids, subject);
      const verb = verbBehind(aids, aids.tokenFrom(list.at(-1)?.end ?? 0));
      if (verb === null) return { makers, others };
      makers.push(...list);
      at = verb;
      continue;
    }
    given ||= GIVEN.test(key);
    if (!PASSES.test(key) && !GIVEN.test(key) && posAt(aids, at) !== 'ADV') return { makers, others };
  }
  return { makers, others };
}

/** "A", "A and B", "A and his colleague B" before a verb of theirs. */
function joinedFrom(aids: Aids, first: Actor): Actor[] {
  const found = [first];
  for (let at = aids.tokenFrom(first.end), joined = false; ; at++) {
    const actor = aids.actorAt[at];
    if (actor && joined) {
      found.push(actor);
      at = aids.tokenFrom(actor.end) - 1;
      joined = false;
    } else if (/^(?:and|,)$/.test(keyAt(aids, at))) joined = true;
    else if (!joined || !/^(?:the|his|her|their|colleague|fellow|secretary|minister)$/.test(keyAt(aids, at)))
      return found;
  }
}

/** What a preposition behind the noun leads to. */
function roleOf(
  aids: Aids,
  { to, courtesy, kind }: Trigger,
  key: string,
  given: boolean,
  first: boolean,
): 'maker' | 'other' | 'place' | null {
  const noun = keyAt(aids, to - 1);
  if (/^(?:with|alongside|between|among|involving)$/.test(key)) return 'other';
  if (key === 'by' || (key === 'of' && (first || kind === 'visit'))) return 'maker';
  if (key === 'for' && (MEAL.test(noun) || given)) return 'other';
  if (key === 'to' && given && !/^(?:visits?|trips?|calls?)$/.test(noun)) return 'other';
  if (/^(?:on|upon)$/.test(key) && (courtesy || (given && /^calls?$/.test(noun)))) return 'other';
  if (key === 'from' && /^calls?$/.test(noun)) return 'maker';
  if (key === 'to' && /^calls?$/.test(noun)) return 'other';
  return /^(?:in|at|to|near|into|outside)$/.test(key) ? 'place' : null;
}

/** "A's and B's", "the A and B ministers'", "Monday's", before the noun and what describes it. */
function ownersOf(aids: Aids, { tokens }: Sentence, { from }: Trigger): Actor[] {
  for (let at = from - 1; at > Math.max(tokens.start, from - 9); at--) {
    const key = keyAt(aids, at);
    const owner = aids.actorAt[at - 1];
    if (/^(?:['’]s?)$/.test(key)) {
      const token = aids.tokens[at - 1];
      if (token && aids.dates.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
      return owner ? [...listBefore(aids, aids.tokenFrom(owner.start), tokens.start), owner] : [];
    }
    if (/^(?:his|her|their|its|my|our)$/.test(key)) return [];
    if (!/^(?:ADJ|NOUN|NUM|DET|ADV|PUNCT|PROPN)$/.test(posAt(aids, at)) && !/(?:ed|ing)$/.test(key)) return [];
    if (/^[,;.]$/.test(key)) return [];
  }
  return [];
}

/** The verb of "that A had with B" behind its subject; null where another one stands there. */
function verbBehind(aids: Aids, from: number): number | null {
  let at = from;
  while (at < from + 4 && (posAt(aids, at) === 'AUX' || posAt(aids, at) === 'ADV') && !HOLDS.test(keyAt(aids, at)))
    at++;
  return HOLDS.test(keyAt(aids, at)) ? at : null;
}

/** Behind the date that begins at a token; the token itself where none does. */
function endOfDate(aids: Aids, at: number): number {
  const token = aids.tokens[at];
  const date = token && aids.dates.find(({ start, end }) => start <= token.start && token.end <= end);
  return date ? aids.tokenFrom(date.end) : at;
}

/** Behind the place that a preposition leads to. */
function endOfPlace(aids: Aids, from: number): number {
  let at = from;
  while (at < from + 8) {
    const actor = aids.actorAt[at];
    if (actor && (actor.sort === 'person' || actor.sort === 'official')) return at;
    if (actor && isWhere(aids, aids.tokenFrom(actor.start), actor)) {
      at = aids.tokenFrom(actor.end);
      continue;
    }
    if (!/^(?:PROPN|NOUN|ADJ|DET|NUM)$/.test(posAt(aids, at)) && keyAt(aids, at) !== ',') return at;
    if (keyAt(aids, at) === ',' && posAt(aids, at + 1) !== 'PROPN') return at;
    at++;
  }
  return at;
}

const REACH = 34;
const MEAL = /^(?:reception|welcome|dinner|lunch|luncheon|banquet|breakfast|audience|ceremony)$/;
const GIVEN =
  /^(?:given|hosted|held|paid|made|led|chaired|attended|opened|arranged|conducted|organi[sz]ed|offered|extended|accorded|convened|granted|staged|undertaken|requested|sought|placed|proposed|planned|scheduled)$/;
const HOLDS =
  /^(?:held|hold|holds|had|have|has|having|paid|pays?|paying|made|makes?|making|conducted|opened|open|began|begin|started|start|resumed|resume|hosted|hosts?|gave|gives?|attended|attend|led|leads?|concluded|completed|ended|arranged|undertook|scheduled)$/;
const PASSES =
  /^(?:that|which|here|there|again|jointly|together|also|later|earlier|ago|been|be|was|were|is|are|will|due|to)$/;
