import type { Iso3 } from '../../record/index.ts';
import { isParty } from '../meetings/no-party.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';

/** A country where a sentence speaks of it: tokens `from` to `to`, end exclusive. */
export interface Mentioned {
  readonly from: number;
  readonly to: number;
  readonly country: Iso3;
  /** Through whom or what it is spoken of: a sort of actor, a sort of country name, or a place in it. */
  readonly sort: string;
  /** What office an actor holds, in one word; "" where none is told. */
  readonly office: string;
  /** Who can take part in a meeting for the country; null where only its name or a place stands there. */
  readonly actor: Actor | null;
  readonly party: boolean;
}

/** Every country that a sentence speaks of, through its people and bodies, its names and its places, in reading order. */
export function mentionedIn(aids: Aids, sentence: Sentence): Mentioned[] {
  const found: Mentioned[] = [];
  const add = (start: number, end: number, country: Iso3, sort: string, actor: Actor | null) => {
    const from = aids.tokenFrom(start);
    let to = from;
    while (to < sentence.tokens.end && (aids.tokens[to]?.start ?? end) < end) to++;
    if (from < sentence.tokens.start || to <= from) return;
    if (found.some((one) => one.country === country && from < one.to && one.from < to)) return;
    const party = actor !== null && isParty(aids, actor);
    found.push({ from, to, country, sort, office: actor ? officeOf(actor) : '', actor, party });
  };
  const actors = aids.actorsIn(sentence).sort((one, other) => other.end - other.start - (one.end - one.start));
  for (const actor of actors)
    if (actor.country) add(actor.start, actor.end, actor.country, sortOf(actor), actor.represents ? actor : null);
  for (const { start, end, country, how } of aids.countriesIn(sentence)) add(start, end, country, how, null);
  for (const { start, end, country } of aids.places)
    if (start >= sentence.start && end <= sentence.end) add(start, end, country, 'place', null);
  return found.sort((one, other) => one.from - other.from);
}

const sortOf = ({ sort, represents, plural }: Actor) => `${sort}${plural ? 's' : ''}${represents ? '' : ' apart'}`;

/** The word of a role that tells what sort of office it is: "foreign minister" is "minister". */
function officeOf({ role, person }: Actor): string {
  const told = role ?? person?.role;
  return told ? (OFFICE.exec(told)?.[0].toLowerCase() ?? 'other') : '';
}

const OFFICE =
  /\b(?:president|minister|premier|chancellor|king|queen|prince|emir|sultan|secretary|ambassador|envoy|general|chief|spokes(?:man|woman|person)|official|commander|delegation|governor|speaker|leader|diplomat|negotiator|advis[eo]r|representative|commissioner|director|chairman|ministry|government|embassy|senator)\b/i;
