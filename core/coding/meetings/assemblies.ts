import type { Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { distinct, type Encounter, isCountry, make } from './encounter.ts';
import { isOwnGathering } from './own-gathering.ts';
import type { Trigger } from './trigger.ts';
import { triggersIn } from './triggers.ts';

/** A meeting of the ministers or leaders of several states, whose names are still to come. */
export interface Assembly {
  /** How many states the text says that there are; null where it says of none. */
  readonly size: number | null;
  readonly reports: readonly { readonly sentence: Sentence; readonly trigger: Trigger }[];
}

/** "Ministers of five debtor nations ended a two-day meeting here": what a sentence adds to the assembly that is told of. */
export function assemblyIn(aids: Aids, sentence: Sentence, before: Assembly | null): Assembly | null {
  if (sentence.heading) return before;
  const words = aids.source.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
  const states = OF_STATES.exec(words);
  if (!before && !states && !OF_GROUP.test(words)) return null;
  const size = before?.size ?? (states ? sizeOf(states[1] ?? '') : null);
  const trigger = HOLDERS.test(words)
    ? triggersIn(aids.tokens, sentence).find((one) => isOwnGathering(aids, sentence, one))
    : undefined;
  return { size, reports: [...(before?.reports ?? []), ...(trigger ? [{ sentence, trigger }] : [])] };
}

/** The meeting with its members, once a sentence lists them: "The five countries -- A, B, C, D and E --". */
export function assembled(aids: Aids, sentence: Sentence, { size, reports }: Assembly): Encounter[] {
  const [first] = reports;
  if (!first || sentence.heading || sentence.index > first.sentence.index + REACH) return [];
  const members = membersIn(aids, sentence);
  if (members.length < 3 || (size !== null && members.length !== size)) return [];
  const told = reports.map((report) => make({ aids, ...report, last: null }, [], [], members));
  const status = told[0]?.status;
  const same = told.filter((report) => report.status === status);
  return same.map((report) => ({ ...report, evidence: { start: sentence.start, end: sentence.end } }));
}

/** How many sentences behind the first report the members may be told. */
const REACH = 8;

/** The states that a sentence lists as those of the group, its ministers or its members. */
function membersIn(aids: Aids, sentence: Sentence): Iso3[] {
  const countries = aids.actorsIn(sentence).filter((actor) => isCountry(actor) && actor.country !== null);
  for (const [index, first] of countries.entries()) {
    let last = index;
    while (isListed(aids, countries[last]?.end, countries[last + 1]?.start)) last++;
    const before = aids.source.text.slice(sentence.start, first.start).replace(/\s+/g, ' ');
    const behind = aids.source.text.slice(countries[last]?.end, sentence.end).replace(/\s+/g, ' ');
    if (last - index > 1 && (LISTS.test(before) || (OPENS.test(before) && COME.test(behind))))
      return distinct(countries.slice(index, last + 1));
  }
  return [];
}

function isListed(aids: Aids, from: number | undefined, to: number | undefined): boolean {
  return (
    from !== undefined && to !== undefined && /^\s*(?:,|,?\s+and)\s+(?:the\s+)?$/.test(aids.source.text.slice(from, to))
  );
}

function sizeOf(word: string): number | null {
  const at = NUMBERS.indexOf(word.toLowerCase());
  return at >= 0 ? at + 3 : /^\d+$/.test(word) ? Number(word) : null;
}

const NUMBERS = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const NUMBER = `${NUMBERS.join('|')}|\\d{1,2}`;
const OFFICES =
  'ministers|leaders|presidents|premiers|heads of (?:state|government)|governors|chiefs|rulers|officials|representatives|negotiators|experts|delegat(?:es|ions)|envoys|secretaries';
const STATES =
  'nations|countries|states|powers|democracies|governments|republics|producers|exporters|neighbou?rs|members';
const HOLDERS = new RegExp(`\\b(?:${OFFICES})\\b`, 'i');
/** "ministers from seven major nations", "the seven leaders", "officials of the world's three largest producers" */
const OF_STATES = new RegExp(
  `\\b(?:${OFFICES}) (?:from|of|representing) (?:the )?(?:world's )?(${NUMBER}) (?:[\\w-]+ ){0,5}(?:${STATES})\\b`,
  'i',
);
/** "Nordic foreign ministers", "ministers of the Contadora Group", "leaders of the frontline states" */
const OF_GROUP = new RegExp(
  `\\b(?:${OFFICES}) (?:from|of) (?:the )?(?:so-called )?(?:[\\w-]+ ){1,3}(?:[Gg]roup|states|countries|nations)\\b|\\b(?:Nordic|Baltic|Benelux|Andean|Scandinavian|Caribbean|Maghreb|Visegrad|Gulf|[Ff]rontline|[Cc]entral \\w+|[Ww]est \\w+|[Ee]ast \\w+|[Ss]outhern \\w+) (?:\\w+ ){0,2}(?:${OFFICES})\\b`,
);
const LISTS = new RegExp(
  `\\b(?:the|these|those|all|its) (?:so-called )?(?:[\\w-]+ ){0,4}(?:${OFFICES}|${STATES}|group(?: of \\w+)?|${NUMBER})(?: (?:taking part|attending|participating|involved|concerned|present))?\\s?(?:,|--?|–|—|:|\\()?\\s?(?:which |who )?(?:from|are|were|is|includes?|included|comprises?|comprising|groups|grouping|consists of|of|represents?|representing|represented|came from|come from|namely)?(?: (?:ministers|delegates|representatives) (?:from|of))? ?(?:the )?$`,
  'i',
);
/** "(He said) A, B and C would be represented" */
const OPENS = /^(?:[^,;]{0,60}\b(?:said|added)(?: that)? |according to [^,;]{0,30}, )?(?:the )?$/i;
const COME =
  /^ (?:(?:will|would|are (?:due |expected |likely )?to|were) )?(?:(?:all )?(?:be )?represented|be present|attend(?:ed)?|take part|took part|participated?|send (?:ministers|delegations|representatives|delegates))\b/;
