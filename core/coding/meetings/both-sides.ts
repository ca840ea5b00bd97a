import type { Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';

const STATES = 'countries|nations|sides|governments|states|neighbou?rs|capitals';
const HOLDERS =
  'ministers|secretaries|leaders|presidents|premiers|officials|negotiators|delegations|envoys|diplomats|ambassadors|chiefs|heads|experts|commanders|officers|generals|admirals|representatives|authorities|parliamentarians|speakers|governors|mayors|agencies|militaries|armies|ministries';
const OF_BOTH = `(?:of|from|representing) (?:the two|both|both the|these two) (?:${STATES})\\b`;

const BOTH =
  /\b(?:two|both) (?:leaders|sides|presidents|ministers|countries|men|foreign ministers|heads|parties|premiers|governments|nations|delegations|officials|envoys|diplomats)\b|\b(?:the|these) (?:two|three|pair|duo) (?:(?:also|both|last|first|next|later|then|again|earlier|previously|have|has|had|will|would|are|were|is|was|been|to|due|set|expected|scheduled) )*$|\bthey\b|\b(?:the|their|both|two) leaders ['’]/;
const OTHERS_OF_BOTH = new RegExp(`\\b\\S+ (?:\\S+ing )?${OF_BOTH}`, 'g');
const HOLDER = new RegExp(`^(?:${HOLDERS})\\b`);

/** "the two leaders", "officials of both countries": whether words tell of the two whom the text speaks of, and not of their traders or teams. */
export function saysBoth(words: string): boolean {
  return BOTH.test(`${words.replace(OTHERS_OF_BOTH, (phrase) => (HOLDER.test(phrase) ? phrase : ''))} `);
}

/** Whether it names them by what they are, not by "they" alone; states as such only where they hold talks. */
export function namesBoth(words: string, states: boolean): boolean {
  return (states ? NAMED : HELD_OFFICE).test(words);
}

const NAMED = /\b(?:two|both) (?!of|and|men|parties)\w+/;
const HELD_OFFICE = new RegExp(`\\b(?:two|both) (?:\\w+ )?(?:${HOLDERS}|sides|men|women)\\b`);

/** "(talks) between the two countries": what stands behind a meeting's noun. */
export const BETWEEN_BOTH =
  /^(?:\S+ ){0,5}between (?:the |their )?(?:two|both) (?!(?:\w+ )?(?:groups|blocs?|communities|compan|firms|organi[sz]ations|associations|banks|parties|unions|clubs|alliances|trading blocs)) ?/;

/** "(a meeting) of the trade ministers of both countries": others than those who have met. */
export const OF_THEIRS = new RegExp(
  `^(?:\\S+ ){0,5}(?:of|between|by|among|involving) (?:the )?(?:\\S+ ){0,3}(?:${HOLDERS}) ${OF_BOTH}`,
);

/** "their foreign ministers met", "both countries' transport ministers will meet", "army commanders from both countries met" */
export const THEIRS = new RegExp(
  `\\b(?:their|(?:both|the two) (?:${STATES}) ['’]s?) (?:\\w+ ){0,3}(?:${HOLDERS}|teams) (?:\\w+ ){0,3}$|\\b(?:${HOLDERS}) ${OF_BOTH} (?:\\w+ ){0,3}$`,
);

/** The two countries that the text speaks of between two offsets, or of which it speaks most there; null where no two stand out. */
export function pairOfText(aids: Aids, from: number, to: number): readonly [Iso3, Iso3] | null {
  const told = aids.countries.filter(({ start, end, how }) => start >= from && end <= to && how !== 'capital');
  const counts = Map.groupBy(told, ({ country }) => country);
  const [first, second, third] = [...counts].sort(([, one], [, other]) => other.length - one.length);
  if (!first || !second || second[1].length < 2 * (third?.[1].length ?? 0)) return null;
  return [first[0], second[0]];
}
