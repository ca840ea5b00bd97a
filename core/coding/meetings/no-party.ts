import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';

/** "leaders of his coalition", "officials": a group whose country the phrase does not say is no foreign party. */
export function isVague(aids: Aids, actor: Actor): boolean {
  const { text } = aids.source;
  // "my officials", "officials from my Department" are the author's country's.
  const own =
    /^(?:my|our)\b/i.test(text.slice(actor.start, actor.end)) ||
    /^\s(?:from|in|at|of) (?:my|our)\b/i.test(text.slice(actor.end, actor.end + 12));
  // "President A's special envoys"
  const first = aids.tokenFrom(actor.start);
  const owned = /^['’]s?$/.test(aids.tokens[first - 1]?.lower ?? '') && aids.actorAt[first - 2]?.sort === 'person';
  // "administration officials", in a dispatch from home
  const home = STATE_OFFICIALS.test(actor.label) && actor.country !== null && actor.country === aids.dateline?.country;
  return actor.sort === 'official' && actor.plural && !own && !home && !owned && aids.countriesIn(actor).length === 0;
}

const STATE_OFFICIALS = /^(?:administration|government|ministry|foreign ministry|cabinet|congressional) /i;

/** "U.S. group", "Iran deal": the country only describes the noun behind it. */
export function isAttribute(aids: Aids, actor: Actor): boolean {
  if (actor.sort !== 'country') return false;
  const next = aids.tokens[aids.tokenFrom(actor.end)];
  return (
    next !== undefined &&
    (next.pos === 'NOUN' || next.pos === 'ADJ') &&
    /^[a-z]/i.test(next.text) &&
    !/ing$/.test(next.lower) &&
    !aids.dates.some(({ start }) => start === next.start)
  );
}

/** A person of whom no office is told. */
export const holdsNoOffice = ({ sort, person, role }: Actor) =>
  sort === 'person' && role === null && person?.role == null;

/** "the Kenyan national team", which plays. */
export const isTeam = ({ label, person }: Actor) => person === null && /\b(?:team|squad|side|club)s?$/i.test(label);
