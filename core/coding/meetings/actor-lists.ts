import { keyOfAt } from '../phrases.ts';
import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';

const JOINERS = /^(?:,|;|and|as|along|&|including|among|plus|or)$/;
const FILLERS =
  /^(?:well|with|the|other|his|her|their|them|its|key|senior|a|an|then|also|such|majesty|excellency|highness|royal|holiness|hon|perhaps|possibly|probably|maybe|mr|mrs|ms|dr|prof|professor|visiting|host)$/;

/** What "talks between A, B and C" goes on with, too. */
const IS = /^(?:is|was|were|are|will|has|had)$/;

const SAYS = /^(?:said|says|told|added|asked|warned|had|has|is|was|were|are|will)$/;

/** The actor at or soon behind a token, and those a list joins to it. A country behind "in" is where, not who. */
export function actorsFrom(aids: Aids, sentence: Sentence, from: number, reach: number): Actor[] {
  for (let at = from; at < Math.min(sentence.tokens.end, from + reach); at++) {
    const actor = aids.actorAt[at];
    if (actor) return [actor, ...inCountries(aids, sentence, actor), ...behind(aids, sentence, actor)];
    if (/^[,;.]$/.test(aids.tokens[at]?.text ?? '') && !isTitled(aids, at)) return [];
  }
  return [];
}

/** "his host, President A": a comma before the name of whom the word before it means. */
export const isTitled = (aids: Aids, comma: number): boolean =>
  keyAt(aids, comma) === ',' &&
  /^(?:hosts?|counterparts?|guests?|colleagues?|homologues?|chair(?:man|woman|person)?)$/.test(
    keyAt(aids, comma - 1),
  ) &&
  aids.tokens[comma + 1]?.pos !== 'CCONJ';

/** What a list joins to an actor; "his counterpart President B" and "leaders including B" name the bare group behind it. */
function behind(aids: Aids, sentence: Sentence, actor: Actor): Actor[] {
  const next = aids.actorAt[aids.tokenFrom(actor.end)];
  if (actor.country === null && next && next !== actor) return [next, ...listAfter(aids, sentence, next)];
  return listAfter(aids, sentence, actor);
}

/** "counterparts in Turkey, Bahrain and Iraq", "ministers of several states, including A and B": the countries of a group that states none itself. */
function inCountries(aids: Aids, sentence: Sentence, group: Actor): Actor[] {
  if (!group.plural || group.sort !== 'official' || aids.countriesIn(group).length > 0) return [];
  const after = aids.tokenFrom(group.end);
  for (let at = after, led = false; at < Math.min(sentence.tokens.end, after + 10); at++) {
    const actor = aids.actorAt[at];
    led ||= /^(?:in|from|of|including|such)$/.test(keyAt(aids, at));
    // "ministers and senior officials in Peru and Chile"
    const joined = actor?.sort === 'official' && actor.plural && aids.countriesIn(actor).length === 0;
    if (actor && actor !== group && joined && !led) {
      at = aids.tokenFrom(actor.end) - 1;
    } else if (actor && actor !== group) {
      if (!led || actor.sort !== 'country') return [];
      const how = aids.countries.find(({ start }) => start === actor.start)?.how;
      const more = listAfter(aids, sentence, actor, true);
      // A lone capital is where they meet, several are whose they are.
      return how === 'name' || (how === 'capital' && more.length > 0) ? [actor, ...more] : [];
    }
    if (isVerb(aids, at) && !/^(?:including|neighbou?ring|surrounding)$/.test(keyAt(aids, at))) return [];
  }
  return [];
}

/** Further actors of a list behind one: ", B", "and C", "as well as D", "along with E". */
export function listAfter(aids: Aids, sentence: Sentence, from: Actor, places = false): Actor[] {
  const found: Actor[] = [];
  let at = aids.tokenFrom(from.end);
  const paired = isPaired(aids, from);
  for (let joined = false, joiner = '', gap = 0; at < sentence.tokens.end && gap < 6; at++, gap++) {
    const actor = aids.actorAt[at];
    if (actor && actor !== from) {
      const first = aids.tokenFrom(actor.start);
      const next = aids.tokenFrom(actor.end);
      if (!joined || (!places && isWhere(aids, first, actor) && !isOrigin(aids, from, first))) break;
      // ", C said": the list has ended and a clause begins.
      if (
        isVerb(aids, next) &&
        !isLed(aids, next) &&
        (joiner !== 'and' ||
          (SAYS.test(keyAt(aids, next)) && !(paired && (found.length === 0 || IS.test(keyAt(aids, next)))))) &&
        !/ing$/.test(keyAt(aids, next))
      )
        break;
      found.push(actor);
      at = next - 1;
      gap = 0;
      joined = false;
      continue;
    }
    const key = keyAt(aids, at);
    if (key === '(') {
      while (at < sentence.tokens.end && keyAt(aids, at) !== ')') at++;
      continue;
    }
    if (JOINERS.test(key)) {
      joined = true;
      joiner = key;
      continue;
    }
    // "a delegation led by A, and one of B's lawmakers": who leads it belongs to it.
    const leader = !joined && isLed(aids, at) ? leaderBehind(aids, at + 2) : null;
    if (leader) {
      found.push(leader);
      at = aids.tokenFrom(leader.end) - 1;
      gap = 0;
      continue;
    }
    if (key === 'from' && joined && isOrigin(aids, from, at + 1)) continue;
    if (key === 'of' && joined && /^delegations?$/.test(keyAt(aids, at - 1))) continue;
    // "a summit with A and meetings with B": another encounter.
    if (/^(?:meetings?|talks|discussions|consultations|calls?|dinner|lunch)$/.test(key)) break;
    if (FILLERS.test(key) || key === ')') continue;
    const token = aids.tokens[at];
    if (!joined || /^['’]s?$/.test(key) || !token || !/^(?:ADJ|NOUN|PROPN|DET|NUM)$/.test(token.pos)) break;
  }
  return found;
}

/** "counterparts from A, from B and from C" */
function isOrigin(aids: Aids, first: Actor, at: number): boolean {
  return keyAt(aids, at - 1) === 'from' && /\bfrom\b/.test(aids.source.text.slice(first.start, first.end));
}

const isLed = (aids: Aids, at: number): boolean =>
  /^(?:led|headed)$/.test(keyAt(aids, at)) && keyAt(aids, at + 1) === 'by';

/** The last actor of the phrase that names a leader: "its speaker, A", "Governor A". */
function leaderBehind(aids: Aids, from: number): Actor | null {
  for (let at = from; at < from + 6; at++) {
    const actor = aids.actorAt[at];
    if (actor?.person) return actor;
    if (/^(?:,|and)$/.test(keyAt(aids, at))) return null;
  }
  return null;
}

/** "talks between A and B were", "a meeting of A and B was": a second party must come before the verb. */
function isPaired(aids: Aids, { start }: Actor): boolean {
  let at = aids.tokenFrom(start) - 1;
  if (FILLERS.test(keyAt(aids, at))) at--;
  const word = keyAt(aids, at);
  return word === 'between' || (/^(?:of|by)$/.test(word) && PAIRS.test(keyAt(aids, at - 1)));
}

const PAIRS = /^(?:meeting|talks|summit|consultations|chaired|co-chaired|jointly|attended|signed|hosted)$/;

/** The actors before `first` that a comma or conjunction joins to it: "A, B and C". */
export function listBefore(aids: Aids, first: number, floor: number): Actor[] {
  const found: Actor[] = [];
  let at = first - 1;
  // "Otieno, Okello speak by phone": a headline joins by a comma alone.
  let conjunction = isHeadline(aids, floor);
  while (at > floor) {
    const key = keyAt(aids, at);
    if (FILLERS.test(key)) {
      at--;
      continue;
    }
    if (key === 'and') conjunction = true;
    if (key !== 'and' && key !== ',' && key !== '-') break;
    const actor = aids.actorAt[at - 1];
    if (!actor && SEPARATES.test(keyAt(aids, at - 1))) {
      at--;
      continue;
    }
    if (!actor || !conjunction) break;
    // "According to the ministry, A and B": a body before the comma is none of the persons; in "leaders of C, D and E" there are none.
    if (key === ',' && found[0] && isBody(actor) !== isBody(found[0]) && (actor.person || found[0].person)) break;
    found.unshift(actor);
    at = aids.tokenFrom(actor.start) - 1;
  }
  return found;
}

/** Whether the sentence that begins at a token is a headline, or opens the text as one, without a full stop. */
function isHeadline({ sentenceOf, tokens, source }: Aids, floor: number): boolean {
  const sentence = sentenceOf(tokens[floor]?.start ?? 0);
  if (!sentence) return false;
  return sentence.heading || (sentence.start === 0 && /[\p{L}\d]$/u.test(source.text.slice(0, sentence.end)));
}

/** What else may stand before a member of a list: "A, B, and, perhaps, C". */
const SEPARATES = /^(?:,|and|perhaps|possibly|probably|maybe)$/;

const isBody = ({ sort }: Actor) => sort === 'institution' || sort === 'country';

/** Whether an actor stands behind "in", "at" or the like, and so is a place. */
export function isWhere(aids: Aids, first: number, actor: Actor): boolean {
  if (actor.sort !== 'country' && actor.sort !== 'institution') return false;
  const before = keyAt(aids, first - 1) === 'the' ? first - 2 : first - 1;
  return /^(?:in|at|from|near|into|outside)$/.test(keyAt(aids, before));
}

export function isVerb(aids: Aids, at: number): boolean {
  const pos = aids.tokens[at]?.pos;
  return pos === 'VERB' || pos === 'AUX';
}

export function keyAt(aids: Aids, at: number): string {
  return keyOfAt(aids.tokens, at);
}

/** Part of speech of a token, empty outside the text. */
export function posAt(aids: Aids, at: number): string {
  return aids.tokens[at]?.pos ?? '';
}

/** The words by which the tokens from `from` up to `to` (exclusive) are looked up. */
export function keysIn(aids: Aids, from: number, to: number): string[] {
  return range(from, to).map((at) => keyAt(aids, at));
}

/** The same in one line, for patterns over several words. */
export function wordsIn(aids: Aids, from: number, to: number): string {
  return keysIn(aids, from, to).join(' ');
}
