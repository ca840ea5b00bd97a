import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { actorsFrom, keyAt, wordsIn } from './actor-lists.ts';
import { addressee, callReturned, proposedTo, requestedBy } from './addressees.ts';
import { departing } from './departures.ts';
import { type Destination, destinationsOf } from './destinations.ts';
import { hyphenated } from './joint-parties.ts';
import { withLeaders } from './led-by.ts';
import { alongPath, objectAfter } from './objects.ts';
import { houseOf, prepositionOf } from './other-side.ts';
import { isSubjectMatter } from './subject-matter.ts';
import { subjectOfMeeting } from './subjects.ts';
import type { Trigger } from './trigger.ts';
import { whomMet } from './whom.ts';

/** Who takes part in an encounter: one side, the other, and for a visit where it leads. */
export interface Sides {
  readonly one: readonly Actor[];
  readonly other: readonly Actor[];
  readonly visited: readonly Destination[];
  /** Who stands as subject beside parties named with "between"; a party where his country is one of them. */
  readonly also: readonly Actor[];
}

/** The sides of the encounter that a trigger tells of. Syntax only; which countries they make is for the caller. */
export function sidesOf(aids: Aids, sentence: Sentence, trigger: Trigger): Sides {
  const visit = trigger.frame === 'visit' || trigger.kind === 'visit';
  const credentials = keyAt(aids, trigger.from) === 'credentials';
  const between = visit
    ? []
    : alongPath(
        aids,
        sentence,
        trigger.to,
        trigger.frame === 'noun' && !credentials
          ? /^(?:between|among|involving|of|by|bringing)$/
          : /^(?:between|among|involving)$/,
        true,
      );
  const listed = /^(?:by|of)$/.test(keyAt(aids, trigger.to - 1)) ? actorsFrom(aids, sentence, trigger.to, 7) : [];
  if (listed.length > 0) return { one: listed.slice(0, 1), other: listed.slice(1), visited: [], also: [] };
  if (between.length > 1) {
    const joined = joinsIt(aids, sentence, trigger) ? subjectOfMeeting(aids, sentence, trigger) : [];
    return {
      one: between.slice(0, 1),
      other: [...between.slice(1), ...joined],
      visited: [],
      also: [
        ...subjectOfMeeting(aids, sentence, trigger).filter((actor) => !isTeller(aids, actor, trigger)),
        ...alongPath(aids, sentence, trigger.to, /^with$/, false),
      ],
    };
  }
  if (visit) return visitSides(aids, sentence, trigger);
  const pair = trigger.frame === 'noun' ? hyphenated(aids, trigger) : null;
  if (pair) return { one: [pair[0]], other: [pair[1]], visited: [], also: [] };
  const one = subjectOfMeeting(aids, sentence, trigger);
  const word = prepositionOf(aids, trigger, credentials);
  // "spoke to officials of B": the preposition is the verb's own.
  const own = trigger.frame === 'speak' ? addressedBy(aids, trigger) : 0;
  const other =
    trigger.frame === 'noun' || trigger.frame === 'discuss' ? [] : objectAfter(aids, sentence, trigger.to + own);
  const behind =
    other.length > 0 ? other : alongPath(aids, sentence, trigger.to, word, false, trigger.frame === 'discuss');
  const named = isSubjectMatter(aids, trigger, one, behind) ? [] : behind;
  const proposed = named.length > 0 ? [] : proposedTo(aids, sentence, trigger);
  const met =
    [withLeaders(aids, named), proposed, addressee(aids, sentence, trigger, one), whomMet(aids, sentence, one[0])].find(
      (actors) => actors.length > 0,
    ) ?? [];
  const answered = met.length === 0 ? callReturned(aids, sentence, trigger) : [];
  const caller = met.length > 0 || answered.length > 0 ? answered : requestedBy(aids, sentence, trigger);
  const house = one.length === 0 ? houseOf(aids, sentence, trigger, met) : null;
  return { one: house ? [house] : one, other: met.length > 0 ? met : caller, visited: [], also: [] };
}

/** "C joined the talks between A and B": who comes to those of others. */
const joinsIt = (aids: Aids, sentence: Sentence, { from }: Trigger): boolean =>
  /\b(?:joins?|joined|joining|attends?|attended|took part in|takes part in|participated in) (?:the |their )?(?:\S+ ){0,2}$/.test(
    `${wordsIn(aids, Math.max(sentence.tokens.start, from - 7), from)} `,
  );

/** "X said the talks between A and B would go on": who but tells of them. */
function isTeller(aids: Aids, { end }: Actor, { from }: Trigger): boolean {
  const between = wordsIn(aids, aids.tokenFrom(end), from);
  return /^(?:, [^,]+ , )?(?:(?:has|had|have|also|later) )*(?:said|says|told|announced|confirmed|added|reported|noted|stated|stressed|hoped|hailed|welcomed|praised|commented on|remarked)\b/.test(
    between,
  );
}

/** How many tokens "to" or "with" ends behind a verb of speaking: "talked on the phone to B". */
function addressedBy(aids: Aids, { to }: Trigger): number {
  for (let at = to; at < to + 6; at++) {
    if (/^(?:to|with)$/.test(keyAt(aids, at))) return at - to + 1;
    if (
      !/^(?:by|on|over|the|(?:tele)?phone|video|again|also|briefly|today|yesterday|separately|(?:sun|mon|tues|wednes|thurs|fri|satur)day)$/.test(
        keyAt(aids, at),
      )
    )
      return 0;
  }
  return 0;
}

function visitSides(aids: Aids, sentence: Sentence, trigger: Trigger): Sides {
  const visited = destinationsOf(aids, sentence, trigger);
  // "the arrival in Oslo of Minister A"
  const [goal] = visited;
  const behind = goal && goal.at > trigger.to && goal.at - trigger.to < 3 ? goal.at + 1 : trigger.to;
  const by = hasOtherVisit(aids, trigger) ? [] : alongPath(aids, sentence, behind, /^(?:by|of)$/, false);
  const met = alongPath(aids, sentence, trigger.to, /^with$/, false);
  // "paid a farewell visit to President B"
  const seen =
    trigger.frame === 'noun' && visited.length === 0 && keyAt(aids, trigger.to) === 'to'
      ? actorsFrom(aids, sentence, trigger.to + 1, 3).filter(({ sort }) => sort === 'person' || sort === 'official')
      : [];
  const other = met.length > 0 ? met : seen.length > 0 ? seen : inviterOf(aids, sentence);
  const left = departing(aids, sentence, trigger);
  if (left.length > 0) return { one: left, other: met, visited, also: [] };
  const people = by.filter(({ sort }) => sort !== 'country');
  return { one: people.length > 0 ? people : subjectOfMeeting(aids, sentence, trigger), other, visited, also: [] };
}

/** "at the invitation of B": who receives. */
function inviterOf(aids: Aids, sentence: Sentence): Actor[] {
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    if (keyAt(aids, at) !== 'invitation' || keyAt(aids, at + 1) !== 'of' || keyAt(aids, at - 2) !== 'at') continue;
    return actorsFrom(aids, sentence, at + 2, 3)
      .slice(0, 1)
      .filter(({ sort }) => sort === 'person');
  }
  return [];
}

/** "canceled his trip in protest against visits by B": B's are others. */
function hasOtherVisit(aids: Aids, { to }: Trigger): boolean {
  for (let at = to; at < to + 18; at++) {
    const key = keyAt(aids, at);
    if (key === 'by') return false;
    if (/^(?:visits?|trips?|tours?|remarks?|comments?|attacks?)$/.test(key)) return true;
  }
  return false;
}
