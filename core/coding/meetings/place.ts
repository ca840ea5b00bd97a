import type { Iso3, Span } from '../../record/index.ts';
import sites from '../lexicon/en/countries.json' with { type: 'json' };
import type { Aids } from '../reading-aids.ts';
import type { PlaceMention, Sentence } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import { isDeparture } from './departures.ts';
import { governing } from './qualified-places.ts';
import type { Trigger } from './trigger.ts';

export interface Place {
  readonly name: string;
  /** Null where no lexicon holds the place. */
  readonly country: Iso3 | null;
  readonly span: Span;
}

/** The city of an encounter: named behind "in" or "at" in its sentence, a visit's goal, a seat of government, or "here". */
export function placeOf(aids: Aids, sentence: Sentence, trigger: Trigger, among: readonly Iso3[]): Place | null {
  const start = aids.tokens[trigger.from]?.start ?? 0;
  // "a White House meeting"
  const seat = aids.countries.find(
    (one) =>
      one.how === 'metonym' &&
      aids.tokenFrom(one.end) === trigger.from &&
      one.end < start &&
      one.start >= sentence.start,
  );
  const house = seat && {
    name: aids.source.text.slice(seat.start, seat.end),
    country: seat.country,
    start: seat.start,
    end: seat.end,
  };
  const capital = house ? seatOf(house) : null;
  if (house && capital !== null)
    return { name: capital, country: house.country, span: { start: house.start, end: house.end } };
  let best: PlaceMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of aids.places) {
    if (place.start < sentence.start || place.end > sentence.end) continue;
    if (aids.dateline && place.start < aids.dateline.end) continue;
    const nearest = aids.tokenFrom(place.start) - 1;
    const before = keyAt(aids, keyAt(aids, nearest) === 'the' ? nearest : governing(aids, nearest + 1));
    const goal = /^(?:to|visit|visited|visiting|visits|reached|into)$/.test(before);
    // "his Washington visit", "The Geneva meeting was attended by"
    const next = aids.tokenFrom(place.end);
    const adjunct = next === trigger.from ? trigger.frame === 'noun' : isOfAssembly(aids, next, trigger);
    if (
      !(
        adjunct ||
        isLeft(aids, place, start) ||
        /^(?:in|at|near|outside|inside|from|the|,|and)$/.test(before) ||
        (goal && (trigger.kind === 'visit' || trigger.frame === 'visit')) ||
        (before === 'for' && sets(aids, aids.tokenFrom(place.start) - 1)) ||
        (aids.tokenFrom(place.start) === trigger.to && isDeparture(aids, trigger)) ||
        (before === 'to' && trigger.frame === 'host' && /^welcom/.test(keyAt(aids, trigger.from))) ||
        (before === 'to' && FOR_IT.test(aids.source.text.slice(place.end, Math.max(place.end, start)))) ||
        isHost(aids, place) ||
        (before === 'to' && isGoalWhere(aids, place, nearest - 1, start)) ||
        (before === 'of' &&
          /^(?:city|town|capital|port|resort|village)$/.test(keyAt(aids, aids.tokenFrom(place.start) - 2))) ||
        (before === 'to' && /^(?:visit|trip|tour|travel)$/.test(keyAt(aids, aids.tokenFrom(place.start) - 2)))
      )
    )
      continue;
    if (/^(?:and|,)$/.test(before) && isOfParties(aids, aids.tokenFrom(place.start) - 1)) continue;
    if (
      before === 'the' &&
      !adjunct &&
      !/^(?:in|at|inside|to|near|visit(?:s|ed|ing)?)$/.test(keyAt(aids, aids.tokenFrom(place.start) - 2))
    )
      continue;
    // "back from A"
    const leaving = before === 'from' && aids.tokenFrom(place.start) !== trigger.to;
    if (leaving && !/^,?[\w ,]{0,24}\bwhere\b/.test(aids.source.text.slice(place.end, place.end + 34))) continue;
    if (isTopic(aids, aids.tokenFrom(place.start) - 2) || isOfSource(aids, place)) continue;
    const behind = aids.source.text.slice(start, place.start);
    // "following a visit to Tokyo, A will meet B": where he was before.
    if (
      place.start < start &&
      /^(?:\w+ (?:days?|weeks?|hours?) )?(?:after|following|since)\b/i.test(
        aids.source.text.slice(sentence.start, place.start),
      ) &&
      /,/.test(aids.source.text.slice(place.end, start))
    )
      continue;
    // "a visit to Nicaragua …, arms shipments to Managua"
    if (before === 'to' && /,.*\b(?:that|also|would)\b/.test(behind)) continue;
    // "spoke with B about the attack on the embassy in Ankara"
    if (
      /\b(?:about|regarding|concerning)\b[^,;]*$/.test(behind) &&
      !/\b(?:held|place|convened) (?:\w+ )?(?:in|at) $/.test(behind)
    )
      continue;
    const far =
      before === 'from' && !leaving
        ? 0
        : place.start < start
          ? (start - place.end) * 1.6 +
            (/[,;]/.test(aids.source.text.slice(place.end, start)) && place.start - sentence.start > 45 ? 60 : 0)
          : place.start - start;
    // "talks … on a project to build an airport in Osaka"
    const purpose =
      place.start > start &&
      far > 70 &&
      /\bto (?!(?:the|be held|be hosted|be convened|take place)\b)[a-z]+ /.test(behind)
        ? 60
        : 0;
    const weight =
      far + purpose + (/\b(?:said|told|reporters)\b/.test(behind) ? 80 : 0) + (among.includes(place.country) ? 0 : 30);
    if (weight < least && !(purpose > 0 && weight > 150)) {
      least = weight;
      best = place;
    }
  }
  if (best)
    return { name: seatOf(best) ?? best.name, country: best.country, span: { start: best.start, end: best.end } };
  const here = aids.tokens.slice(sentence.tokens.start, sentence.tokens.end).find((token) => token.lower === 'here');
  const { dateline } = aids;
  if (here && dateline?.place && dateline.country)
    return { name: dateline.place, country: dateline.country, span: { start: here.start, end: here.end } };
  return returnedTo(aids, sentence, trigger) ?? unlistedPlace(aids, sentence, trigger);
}

/** "officials from Oslo and Lima", "talks between Oslo and Lima": capitals joined to those of the other party. */
function isOfParties(aids: Aids, joiner: number): boolean {
  let at = joiner;
  while (/^(?:and|,|the|both)$/.test(keyAt(aids, at)) || aids.tokens[at]?.pos === 'PROPN') at--;
  return at < joiner - 1 && /^(?:from|of|between|with|by|among)$/.test(keyAt(aids, at));
}

/** "The Geneva meeting was attended by", "The Geneva talks brought together": the subject of what tells of it. */
const isOfAssembly = (aids: Aids, at: number, { from }: Trigger): boolean =>
  /^(?:meeting|talks|summit|conference|session|negotiations)$/.test(keyAt(aids, at)) && from > at && from - at < 4;

/** "failed to agree during talks last week, but the team will return to Accra": where they were before. */
function returnedTo(aids: Aids, sentence: Sentence, { to, frame }: Trigger): Place | null {
  if (frame !== 'noun') return null;
  const talks = aids.tokens[to - 1]?.end ?? sentence.end;
  const found = aids.places.find(
    ({ start }) =>
      start > talks &&
      start < sentence.end &&
      /\b(?:return|returns|come back|go back|be back|back) (?:to|in)\s+$/.test(aids.source.text.slice(talks, start)),
  );
  return found ? { name: found.name, country: found.country, span: { start: found.start, end: found.end } } : null;
}

/** "travelling to Paris for a dinner": where the dinner is. */
const FOR_IT =
  /^ (?:\w+ )?for (?:an? |the |his |her |their )?(?:[\w-]+ ){0,2}$|^,? to $|^,? where (?:he|she|they)(?: will| would| is to| was to| are to| were to)? $/;

/** "has travelled to Lima, where he will meet B" */
function isGoalWhere(aids: Aids, { end }: PlaceMention, verb: number, start: number): boolean {
  return (
    /^(?:travel(?:s|l?ed|l?ing)?|fl(?:ew|ies|y|ying|own)|go(?:es|ing|ne)?|went|head(?:s|ed|ing)?)$/.test(
      keyAt(aids, verb),
    ) && /^[^;]*,? where\b[^;]*$/.test(aids.source.text.slice(end, Math.max(end, start)))
  );
}

/** "Cairo hosted a round of talks" */
function isHost(aids: Aids, { start, end }: PlaceMention): boolean {
  return (
    !/\b(?:in|from|by|with|of|and|between) $/i.test(aids.source.text.slice(Math.max(0, start - 9), start)) &&
    /^ (?:will |is to |has |had |also )?(?:hosts?|hosted)\b/.test(aids.source.text.slice(end, end + 24))
  );
}

/** A capitalised name behind "in", or "held at", that no lexicon holds; its country is left open. */
function unlistedPlace(aids: Aids, sentence: Sentence, trigger: Trigger): Place | null {
  for (let at = trigger.to; at < Math.min(sentence.tokens.end, trigger.to + 30); at++) {
    if (/^(?:over|about|regarding|concerning)$/.test(keyAt(aids, at))) return null;
    const site = keyAt(aids, at) === 'at' && /^(?:held|hosted|convened|place)$/.test(keyAt(aids, at - 1));
    if ((keyAt(aids, at) !== 'in' && !site) || aids.quoteAt[at - 1] !== aids.quoteAt[trigger.from]) continue;
    let to = at + 1;
    while (to < sentence.tokens.end && to < at + 4 && isUnlistedName(aids, to)) to++;
    const [first, last] = [aids.tokens[at + 1], aids.tokens[to - 1]];
    if (to === at + 1 || !first || !last) continue;
    const region =
      keyAt(aids, to) === ','
        ? aids.countries.find(({ start, how }) => how === 'name' && start === aids.tokens[to + 1]?.start)
        : undefined;
    return {
      name: aids.source.text.slice(first.start, last.end).replace(/\s+/g, ' '),
      country: region?.country ?? null,
      span: { start: first.start, end: last.end },
    };
  }
  return null;
}

function isUnlistedName(aids: Aids, at: number): boolean {
  const token = aids.tokens[at];
  if (token?.pos !== 'PROPN' || !/^\p{Lu}\p{Ll}+$/u.test(token.text) || aids.actorAt[at]) return false;
  const covers = ({ start, end }: Span) => start <= token.start && token.end <= end;
  return (
    !aids.dates.some(covers) && !aids.places.some(covers) && !aids.countries.some(covers) && !NO_PLACE.test(token.lower)
  );
}

const NO_PLACE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|europe|asia|africa|america|american|(?:north|south)?(?:west|east)(?:ern)?|north(?:ern)?|south(?:ern)?|central|latin|middle|gulf|parliament|congress|senate|english|arabic|mr|dr|president|prime|foreign)$/;

/** "the situation in Aleppo": a place that belongs to the subject talked of. */
function isTopic(aids: Aids, at: number): boolean {
  return /^(?:situation|war|crisis|conflict|fighting|violence|attacks?|killing|killings|developments?|operations?|events|forces|troops|ceasefire|truce|peace|stability|security|offensive|campaign|strikes?|unrest|refugees|elections?|hostages|people|civilians|bases?|role|interests?|presence)$/.test(
    keyAt(aids, at),
  );
}

/** "has left Tokyo after talks with B": where the talks were. */
function isLeft(aids: Aids, place: PlaceMention, start: number): boolean {
  return (
    /^(?:left|leaves|leaving|departed|departing)$/.test(keyAt(aids, aids.tokenFrom(place.start) - 1)) &&
    /^[^;]*\b(?:after|following|end of|close of|conclusion of)\b[^;]*$/.test(aids.source.text.slice(place.end, start))
  );
}

/** "leave for A", "left A for B" */
const sets = (aids: Aids, at: number): boolean => [1, 2, 3].some((back) => DEPARTS.test(keyAt(aids, at - back)));

const DEPARTS = /^(?:leave|leaves|leaving|left|depart|departs|departed|departing|off|out|bound|heads?|headed|heading)$/;

/** "the unification ministry in Seoul said": where those are who tell of it. */
function isOfSource(aids: Aids, { start, end }: PlaceMention): boolean {
  return (
    /^\S{0,2}\s*(?:has |have |also |later )?(?:said|says|told|announced|reported|confirmed|added|disclosed|stated)\b/.test(
      aids.source.text.slice(end, end + 30),
    ) &&
    /\b(?:ministry|embassy|consulate|mission|offices?|officials?|diplomats?|sources?|spokes\w+|agency|government|authorities|department|newspapers?|headquarters|analysts?|secretariat|presidency|palace|media) (?:here )?(?:in|at|from)\s+$/i.test(
      aids.source.text.slice(Math.max(0, start - 40), start),
    )
  );
}

const SEATS =
  /^(?:the )?(?:white house|oval office|downing street|10 downing street|kremlin|elys[ée]e(?: palace)?|blue house|pentagon|state department|capitol hill|whitehall|buckingham palace|blair house|quai d.orsay|matignon|great hall of the people|diaoyutai|zhongnanhai|lancaster house|foggy bottom|hyderabad house|rashtrapati bhavan|jubilee house|union buildings|state house|royal palace|presidential palace|malaca[nñ]ang(?: palace)?|istana|quirinale|chigi palace)$/i;

/** "Oval Office": the capital of the seat of government that a line names. */
export function seatIn(aids: Aids, line: Span): Place | null {
  const text = aids.source.text.slice(line.start, line.end);
  const seat = aids.countriesIn(line).find(({ start, end }) => SEATS.test(aids.source.text.slice(start, end)));
  const country = seat?.country ?? (ROOMS.test(text) ? ('USA' as Iso3) : null);
  const known: Readonly<Record<string, { readonly capitals: readonly string[] }>> = sites;
  const capital = country && known[country]?.capitals[0];
  return capital ? { name: capital, country, span: { start: line.start, end: line.end } } : null;
}

/** Where the White House receives, as its transcripts head them. */
const ROOMS =
  /\b(?:Cabinet|Roosevelt|East|Blue|State Dining|Diplomatic Reception|Treaty) Room\b|\b(?:Rose Garden|South Lawn|South Court Auditorium|Eisenhower Executive Office Building|Vice President['’]s Ceremonial Office|Vice President['’]s Residence)\b/;

/** The capital for a seat of government or a hall in it. */
function seatOf(place: PlaceMention): string | null {
  if (!SEATS.test(place.name)) return null;
  const known: Readonly<Record<string, { readonly capitals: readonly string[] }>> = sites;
  return known[place.country]?.capitals[0] ?? null;
}
