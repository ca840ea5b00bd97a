import type { Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import { isDeparture } from './departures.ts';
import { isReturnFrom } from './returns.ts';
import type { Trigger } from './trigger.ts';

/** A country that a visit leads to, and the token that names it. */
export interface Destination {
  readonly country: Iso3;
  readonly at: number;
}

const SEND = /^(?:sen[dt]|sending|sends|dispatch|dispatched)$/;
const OPENS = /^(?:to|in|of|visit|visiting|including|includes|include|then|with|into|and|stops|takes|taking)$/;
const GOES_ON = /^(?:including|visiting|taking|stopping|covering|spanning|neighbou?ring|surrounding)$/;
/** "her tour, which has also led her to A" */
const TAKES =
  /^(?:which|that) (?:has |had |have |will |would |is |was |also |already |first |to )*(?:tak\w+ (?:him|her|them|in|the \w+)|(?:took|led|brought|bring) (?:him|her|them|in|the \w+)|includ\w+) /;
const STOPS =
  /^(?:from|by|after|said|says|told|over|about|against|where|who|because|for|during|since|following|before|amid|despite|as|en)$/;

/** Countries that a visit leads to, each once: named as such or by their cities, in reading order. */
export function destinationsOf(aids: Aids, sentence: Sentence, trigger: Trigger): Destination[] {
  const found = new Map<Iso3, number>();
  // "sent an envoy to Rome": his post is where he goes.
  const sends = SEND.test(keyAt(aids, trigger.from));
  let open = isReturnFrom(aids.tokens, trigger) || isDeparture(aids, trigger) || (trigger.frame === 'visit' && !sends);
  for (let at = trigger.to, gap = 0; at < sentence.tokens.end && gap < 12; at++, gap++) {
    const key = keyAt(aids, at);
    // "the visit of B's minister to A", "the trip by B to A": behind whoever comes.
    const visitor = /^(?:of|by)$/.test(key) && at - trigger.to < 4 ? visitorFrom(aids, at + 1) : null;
    if (visitor) {
      if (!/^(?:to|in|at)$/.test(keyAt(aids, aids.tokenFrom(visitor.end)))) break;
      at = aids.tokenFrom(visitor.end) - 1;
      gap = 0;
      continue;
    }
    // "to A (3-4 June, 2024) and B (5-6 June, 2024)": only when.
    const dated = found.size > 0 && key === '(' && !placeAt(aids, at + 1) ? closeOf(aids, at) : at;
    if (dated > at) {
      at = dated;
      gap = 0;
      continue;
    }
    // "on a stopover on his way to Tokyo"
    if (key === 'way' && /^(?:his|her|their|the)$/.test(keyAt(aids, at - 1))) break;
    const country = placeAt(aids, at, sends);
    if (country && open) {
      if (!found.has(country)) found.set(country, at);
      gap = 0;
      continue;
    }
    if (key === 'with' && !/^(?:stops?|stopovers?|legs?)$/.test(keyAt(aids, at + 1))) {
      open = false;
      continue;
    }
    if (OPENS.test(key)) {
      if (key === 'to' && aids.tokens[at + 1]?.pos === 'VERB' && !/^neighbou?ring$/.test(keyAt(aids, at + 1))) break;
      open ||= key !== 'and';
      continue;
    }
    // "in Cairo today briefing partners on Sudan"
    if (found.size > 0 && /^\w{3,}ing$/.test(key) && !GOES_ON.test(key)) break;
    if (TAKES.test(`${wordsIn(aids, key === ',' ? at + 1 : at, at + 8)} `)) {
      open = true;
      gap = 0;
      continue;
    }
    // Behind a comma only a list goes on: "to A, B and C".
    // "a tour of Asia, including A and B"
    if (key === ',' && found.size === 0 && !/^(?:including|taking|visiting|covering)$/.test(keyAt(aids, at + 1))) break;
    if (key === ',' && found.size > 0 && !isListed(aids, at + 1)) break;
    if (/^[;:.]$/.test(key) || (STOPS.test(key) && !(key === 'for' && found.size === 0))) break;
    if (open && found.size === 0 && aids.tokens[at]?.pos === 'NOUN' && at - trigger.to > 3) break;
  }
  if (found.size === 0 && trigger.frame === 'noun') {
    // "a Moscow visit by …", "their Iraq trip"
    const before = placeAt(aids, trigger.from - 1);
    if (before) found.set(before, trigger.from - 1);
  }
  if (found.size === 0 && trigger.frame === 'noun') {
    const at = whereBefore(aids, sentence, trigger);
    const there = at === null ? null : placeAt(aids, at);
    if (at !== null && there) found.set(there, at);
  }
  return [...found].map(([country, at]) => ({ country, at }));
}

/** "said in Accra, where he is on a three-day visit": the place that the clause is about. */
function whereBefore(aids: Aids, sentence: Sentence, { from }: Trigger): number | null {
  for (let at = from - 1; at > Math.max(sentence.tokens.start, from - 10); at--) {
    if (keyAt(aids, at) === 'where')
      return /^where (?:he|she|they) (?:is|was|are|were|has been|had been) (?:on|paying|making|ending|beginning|wrapping up) (?:an?|his|her|their) /.test(
        wordsIn(aids, at, from + 1),
      )
        ? at - (keyAt(aids, at - 1) === ',' ? 2 : 1)
        : null;
    if (/^[,;]$/.test(keyAt(aids, at))) return null;
  }
  return null;
}

/** Where the bracket that opens at a token closes; the token itself where it does not. */
function closeOf(aids: Aids, at: number): number {
  for (let next = at + 1; next < at + 14; next++) if (keyAt(aids, next) === ')') return next;
  return at;
}

function visitorFrom(aids: Aids, from: number): Actor | null {
  const actor = aids.actorAt[from] ?? (/^(?:the|a|an)$/.test(keyAt(aids, from)) ? aids.actorAt[from + 1] : null);
  return actor && (actor.sort === 'person' || actor.sort === 'official') ? actor : null;
}

function isListed(aids: Aids, at: number): boolean {
  return (
    placeAt(aids, at) !== null ||
    /^(?:and|then|the|with|including|in|to)$/.test(keyAt(aids, at)) ||
    (aids.tokens[at]?.pos === 'PROPN' && placeAt(aids, at + 1) !== null) ||
    /^\p{Lu}/u.test(aids.tokens[at]?.text ?? '')
  );
}

/** The country of a place or country name that covers the token, not that of somebody's nationality. */
function placeAt(aids: Aids, at: number, sends = false): Iso3 | null {
  const token = aids.tokens[at];
  if (!token) return null;
  const covers = ({ start, end }: { start: number; end: number }) => start <= token.start && token.end <= end;
  const actor = aids.actorAt[at];
  if (actor && (actor.sort === 'person' || (actor.sort === 'official' && !sends))) return null;
  const mention = aids.countries.find(covers);
  // "in the French capital"
  const seat = mention?.how === 'nationality' && keyAt(aids, at + 1) === 'capital';
  if (mention) return mention.how === 'nationality' && !seat ? null : mention.country;
  return aids.places.find(covers)?.country ?? null;
}
