import type { Iso3, Span } from '../../record/index.ts';
import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import { plainHead } from './plain-subject.ts';
import type { Trigger } from './trigger.ts';

const WORKING = /^(?:working|contact|steering|expert|joint|study)$/;
const BODIES =
  /^(?:commissions?|committees?|councils?|boards?|panels?|task|delegations?|officials|ministers|experts|negotiators)$/;
const BODY = /^(?:commission|committee|council|group|board|panel|team|task)$/;
const OCCURS =
  /^(?:held|opened|opens|open|began|begins|begin|started|starts|ended|ends|concluded|convened|took|take|takes|place|resumed|resume|resumes|scheduled|due|postponed|cancelled|will|met|meets|wrapped|wraps|kicked|kicks|adjourned|hosted|hosts|host|hosting|at|in)$/;

/**
 * Countries joined by a hyphen or "and" before a meeting or a joint body: "the Franco-German summit", "a meeting of the
 * Omani-Iranian joint commission". Only where the sentence says that it takes place, when or where.
 */
export function jointParties(aids: Aids, sentence: Sentence, trigger: Trigger): Iso3[] {
  const body = trigger.frame === 'meet' && bodyBefore(aids, sentence, trigger);
  if ((trigger.frame !== 'noun' && !body) || trigger.kind === 'visit') return [];
  // "A's and B's businessmen held talks"
  if (plainHead(aids, sentence.tokens.start, trigger) !== null) return [];
  const found = pairEndingNear(aids, sentence, trigger.from - 1, 7) ?? bodyAfter(aids, sentence, trigger);
  if (!found) return [];
  const start = aids.tokens[trigger.from]?.start ?? 0;
  const dated = aids.dates.some(
    (date) => date.start >= sentence.start && date.end <= sentence.end && Math.abs(date.start - start) < 160,
  );
  const occurs = aids.tokens
    .slice(Math.max(sentence.tokens.start, trigger.from - 6), Math.min(sentence.tokens.end, trigger.to + 12))
    .some(({ lower }) => OCCURS.test(lower));
  const placed = aids.places.some((place) => place.start >= sentence.start && place.end <= sentence.end);
  const soon = SOON.test(wordsIn(aids, trigger.to, Math.min(sentence.tokens.end, trigger.to + 14)));
  return (dated || placed || soon) && occurs ? found : [];
}

const SOON =
  /\b(?:soon|shortly|in the (?:coming|next few) (?:days|weeks|months)|in the near future|later this (?:week|month|year))\b/;

/** "X and his B counterpart co-chaired the A-B commission", "X attended the A-B summit with Y": who is named for those states. */
export function chairsOf(aids: Aids, sentence: Sentence, { from }: Trigger, states: readonly Iso3[]): Actor[] {
  const before = wordsIn(aids, sentence.tokens.start, from);
  if (!CHAIRS.test(before) || TOLD.test(before)) return [];
  return aids
    .actorsIn(sentence)
    .filter(
      ({ sort, person, country, represents }) =>
        sort === 'person' && person !== null && represents && country !== null && states.includes(country),
    );
}

const CHAIRS =
  /\b(?:co - |co-)?(?:chair(?:ed|s|ing)|led|attend(?:ed|s|ing)|head(?:ed|s|ing)|held|hosted|opened|launched|inaugurated)\b/;
const TOLD = /\b(?:said|says|told|that|added|according)\b/;

/** "The A-B Joint Committee on Trade met": the body that is the verb's subject. */
function bodyBefore(aids: Aids, sentence: Sentence, { from }: Trigger): boolean {
  return range(Math.max(sentence.tokens.start, from - 7), from).some(
    (at) => BODIES.test(keyAt(aids, at)) || (/^groups?$/.test(keyAt(aids, at)) && WORKING.test(keyAt(aids, at - 1))),
  );
}

function bodyAfter(aids: Aids, sentence: Sentence, trigger: Trigger): Iso3[] | null {
  for (let at = trigger.to; at < Math.min(sentence.tokens.end, trigger.to + 12); at++) {
    if (!BODY.test(keyAt(aids, at))) continue;
    // "the border committee of A and B"
    const of = keyAt(aids, at + 1) === 'of' ? pairOf(aids, at + 2) : null;
    return of ?? pairEndingNear(aids, sentence, at - 1, 5);
  }
  return null;
}

/** "A and B" from a token on. */
function pairOf(aids: Aids, from: number): Iso3[] | null {
  const first = countriesAt(aids, keyAt(aids, from) === 'the' ? from + 1 : from)[0];
  const joint = first ? aids.tokenFrom(first.end) : from;
  const behind = keyAt(aids, joint + 1) === 'the' ? joint + 2 : joint + 1;
  const second = first && /^(?:and|-|–)$/.test(keyAt(aids, joint)) ? countriesAt(aids, behind)[0] : undefined;
  return first && second && first.country !== second.country ? [first.country, second.country] : null;
}

/** Country words joined directly, or a group of states, the last of them at most `reach` tokens left of a token. */
function pairEndingNear(aids: Aids, sentence: Sentence, from: number, reach: number): Iso3[] | null {
  for (let at = from; at >= Math.max(sentence.tokens.start, from - reach); at--) {
    const named = countriesAt(aids, at);
    if (named.length === 0) {
      if (/^(?:with|in|of|between|,)$/.test(keyAt(aids, at))) return null;
      continue;
    }
    if (named.length > 1) return named.map(({ country }) => country);
    const found = named.map(({ country }) => country);
    for (let first = named[0]; first; ) {
      const joint = aids.tokenFrom(first.start) - 1;
      const before = joint > sentence.tokens.start ? countriesAt(aids, joint - 1)[0] : undefined;
      const joined = /^(?:-|and|\u2013|\/)$/.test(keyAt(aids, joint));
      if (!before || !joined || found.includes(before.country)) break;
      found.unshift(before.country);
      first = before;
    }
    return found.length > 1 ? found : null;
  }
  return null;
}

/** The country named at a token, or the states of the group that is ("the Quad Leaders Summit"). */
function countriesAt(aids: Aids, at: number): (Span & { readonly country: Iso3 })[] {
  const token = aids.tokens[at];
  if (!token) return [];
  const covers = ({ start, end }: Span) => start <= token.start && token.end <= end;
  const named = aids.countries.filter(covers);
  if (named.length > 0) return named;
  const group = aids.actors.flatMap(({ start, end, country, plural, person }) =>
    covers({ start, end }) && plural && person === null && country !== null ? [{ start, end, country }] : [],
  );
  return group.length > 1 ? group : [];
}

/** "the Reagan-Gorbachev summit": two persons joined by a hyphen before a meeting. */
export function hyphenated(aids: Aids, { from }: Trigger): readonly [Actor, Actor] | null {
  for (let at = from - 1; at > from - 4; at--) {
    const [first, second] = [aids.actorAt[at - 2], aids.actorAt[at]];
    if (/^[-–]$/.test(keyAt(aids, at - 1)) && first?.person && second?.person) return [first, second];
    if (second || !/^(?:ADJ|NOUN)$/.test(aids.tokens[at]?.pos ?? '')) return null;
  }
  return null;
}
