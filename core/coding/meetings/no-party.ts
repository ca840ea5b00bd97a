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
  const stated = aids.countriesIn(actor).length > 0 || isSeated(aids, actor);
  return actor.sort === 'official' && actor.plural && !own && !home && !owned && !stated;
}

/** "ministers in Peru", "ministers and officials in Peru": where they sit says whose they are. */
function isSeated({ source, countries }: Aids, { end, country }: Actor): boolean {
  const seat = SEAT.exec(source.text.slice(end, end + 60));
  const at = end + (seat?.[0].length ?? 0);
  return seat !== null && countries.some((one) => one.start === at && one.country === country);
}

const SEAT = /^(?:\s+and\s+(?:[a-z-]+\s+){1,3})?\s*\bin\s+(?:the\s+|both\s+)?/;

const STATE_OFFICIALS = /^(?:administration|government|ministry|foreign ministry|cabinet|congressional) /i;

/** Somebody who can take part for a country, named as such. */
export const isParty = (aids: Aids, actor: Actor): boolean =>
  actor.represents && actor.country !== null && !isAttribute(aids, actor) && !isVague(aids, actor);

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

/** "Danish business leaders", "Kenya's Equity Bank": those who act for a trade or a firm, not for their state. */
export function isOfTrade(
  { source, tokens, tokenFrom, sentenceOf }: Aids,
  { sort, plural, person, start, end, role }: Actor,
): boolean {
  if (sort === 'official' && plural) {
    // "Danish and Swedish business leaders": the last of a list tells what all are.
    const behind = source.text.slice(start, end + 60);
    return TRADERS.test(behind) && !/\b(?:government|ministry)\b/i.test(behind.slice(0, end - start));
  }
  // "<Lafitte et Cie> said it signed": the wire sets firms in brackets.
  if (sort === 'pronoun') {
    const sentence = sentenceOf(start);
    return /<[^<>]{2,60}>,?\s+(?:\w+\s+)?(?:said|says|announced|reported)\b[^.]*$/.test(
      source.text.slice(sentence?.start ?? start, start),
    );
  }
  const unknown = sort === 'person' && role === null && person?.role == null;
  return (unknown || sort === 'country') && FIRM.test(tokens[tokenFrom(end)]?.text ?? '');
}

const TRADERS =
  /^(?:(?:the|their|his|its|leading|top|some|senior)\s+)*\p{Lu}[\p{L}.]*(?:(?:,|,?\s+[Aa]nd)\s+\p{Lu}[\p{L}.]*)*\s+(?:(?:leading|top|senior)\s+)?(?:business|industry|industrial|farm|union|labou?r|church|religious|community|student|opposition|tribal)\s+(?:leaders|chiefs|heads|representatives|officials|delegates|executives)\b/u;
const FIRM =
  /^(?:Banks?|Airlines?|Airways|Corp|Corporation|Inc|Ltd|Group|Holdings|Industries|Motors?|Oil|Steel|Shipping|Telecom)$/;

/** A person of whom no office is told. */
export const holdsNoOffice = ({ sort, person, role }: Actor) =>
  sort === 'person' && role === null && person?.role == null;

/** "the Kenyan national team", which plays. */
export const isTeam = ({ label, person }: Actor) => person === null && /\b(?:team|squad|side|club)s?$/i.test(label);
