import type { EventStatus, Iso3, Span } from '../record/index.ts';
import sites from './lexicon/en/countries.json' with { type: 'json' };
import lexicon from './lexicon/en/meetings.json' with { type: 'json' };
import type { Trigger } from './meeting-triggers.ts';
import { keyOf, Phrases } from './phrases.ts';
import { range } from './range.ts';
import type { Aids } from './reading-aids.ts';
import type { DateMention, PlaceMention, Sentence } from './types.ts';

export interface Place {
  readonly name: string;
  /** Null where no lexicon holds the place. */
  readonly country: Iso3 | null;
  readonly span: Span;
}

const cancelled = new Phrases<true>();
for (const form of lexicon.cancelled) cancelled.add(form, true);
const planned: ReadonlySet<string> = new Set(lexicon.planned);
const PAST =
  /^(?:met|held|arrived|visited|spoke|signed|received|hosted|welcomed|flew|travelled|traveled|went|came|toured|phoned|telephoned|called|inked|opened|began|ended|paid|had|concluded|conferred|initialled|talked|joined|returned|left)$/;
const FUTURE_FORM =
  /^(?:visit|meet|hold|host|receive|travel|arrive|sign|discuss|confer|go|fly|speak|attend|return|begin|make|pay|take|undertake|embark|start|have|join|lead)$/;

/** Whether an encounter took place, lies ahead, or was called off, as the words around its trigger say. */
export function statusOf(aids: Aids, sentence: Sentence, trigger: Trigger): EventStatus {
  if (isCancelled(aids, sentence, trigger)) return 'cancelled';
  const { tokens } = aids;
  const key = keyAt(aids, trigger.from);
  if (trigger.frame !== 'noun' && PAST.test(key) && !/^(?:to|will|would)$/.test(keyAt(aids, trigger.from - 1))) {
    const aux = keyAt(aids, trigger.from - 1);
    return /^(?:be|being)$/.test(aux) && isAhead(aids, sentence, trigger.from - 1) ? 'planned' : 'held';
  }
  const occasion = isOccasion(aids, sentence, trigger);
  if (!occasion && isAhead(aids, sentence, trigger.from)) return 'planned';
  // "will outline … when he leads a delegation to …"
  if (
    key === 'delegation' &&
    aids.tokens.slice(sentence.tokens.start, trigger.from).some(({ lower }) => lower === 'will')
  )
    return 'planned';
  if (
    trigger.frame === 'visit' &&
    /^(?:travel|visit|go|fly|head|leave|depart|return)$/.test(key) &&
    keyAt(aids, trigger.from - 1) !== 'did'
  )
    return 'planned';
  if (
    key === 'meet' &&
    /\b(?:propos|suggest|invit)\w+/i.test(
      aids.source.text.slice(sentence.start, aids.tokens[trigger.from]?.start ?? sentence.start),
    )
  )
    return 'planned';
  if (
    /^(?:leaving|departing|heading|flying|travell?ing|going)$/.test(key) &&
    keyAt(aids, trigger.from - 1) === 'before'
  )
    return 'planned';
  if (trigger.frame === 'visit' && /^(?:leaves|heads|departs|begins|travels|flies|sending|arrives|visits)/.test(key)) {
    const date = nearestDate(aids, sentence, trigger);
    const today = aids.dateline?.day ?? aids.source.published;
    return /^(?:leaves|heads|departs|travels|flies|sending)/.test(key) ||
      (date?.from !== null && date && today !== null && date.from > today)
      ? 'planned'
      : 'held';
  }
  if (
    keyAt(aids, trigger.from) === 'tour' &&
    /\b(?:opening|begin\w*|start\w*|opened|first leg)\b/.test(aids.source.text.slice(sentence.start, sentence.end))
  )
    return 'planned';
  const date = nearestDate(aids, sentence, trigger);
  const today = aids.dateline?.day ?? aids.source.published;
  if (date?.from != null && today !== null && date.from > today) return 'planned';
  return tokens[trigger.from] ? 'held' : 'held';
}

/** "A said B will do his utmost … at a meeting with C": what is said at a meeting may lie ahead, the meeting does not. */
function isOccasion(aids: Aids, sentence: Sentence, { from, frame }: Trigger): boolean {
  if (frame !== 'noun') return false;
  let at = from - 1;
  while (at > sentence.tokens.start && /^(?:DET|ADJ|NUM|PROPN|PRON|PART|NOUN)$/.test(aids.tokens[at]?.pos ?? '')) at--;
  return (
    /^(?:at|during|in)$/.test(keyAt(aids, at)) &&
    range(sentence.tokens.start, at).some((index) => SAID.test(keyAt(aids, index))) &&
    !range(sentence.tokens.start, at).some((index) => /^(?:attend|speak|participate|part)$/.test(keyAt(aids, index)))
  );
}

/** Looks left within the clause for words that put the trigger into the future. */
function isAhead(aids: Aids, sentence: Sentence, from: number): boolean {
  for (let at = from - 1; at >= Math.max(sentence.tokens.start, from - 16); at--) {
    const key = keyAt(aids, at);
    const token = aids.tokens[at];
    // "expressed hope that a meeting can be arranged": what follows may still say so.
    if (key === 'that') break;
    if (/^(?:said|says|told|met|added|after|following|during|since|held|which|because|while)$/.test(key)) return false;
    if (key === 'to') {
      const next = keyAt(aids, at + 1);
      if (at + 1 === from || FUTURE_FORM.test(next))
        return !/^(?:able|pleased|delighted|glad|managed|went|came|used|happy|happened|continued)$/.test(
          keyAt(aids, at - 1),
        );
      continue;
    }
    if (
      /^(?:called|can|could|may|might|should|announced|ready|set|going|ahead|next|calls|want|wants|agreed|request|offer|offers)$/.test(
        key,
      )
    ) {
      if (/^(?:can|could|may|might|should)$/.test(key)) return true;
      if (key === 'ahead' || key === 'next') return true;
      continue;
    }
    if (planned.has(key) || (key === 'forward' && keyAt(aids, at - 1) === 'look')) return true;
    if (token?.text === ';') return false;
  }
  for (let at = from + 1; at < Math.min(sentence.tokens.end, from + 10); at++) {
    const key = keyAt(aids, at);
    if (/^(?:will|is|are|was|were)$/.test(key)) {
      const next = keyAt(aids, at + 1);
      if (/^(?:will)$/.test(key) || /^(?:due|scheduled|expected|planned|set|likely|slated|to)$/.test(next)) return true;
      return false;
    }
    if (/^(?:said|who|which|,|\.|with|met)$/.test(key) && key !== 'with') break;
    if (/^(?:scheduled|planned|due|tomorrow)$/.test(key)) return true;
    if (/^(?:can|could|may|might|should|would)$/.test(key) && /^(?:be|take)$/.test(keyAt(aids, at + 1))) return true;
  }
  return false;
}

function isCancelled(aids: Aids, sentence: Sentence, trigger: Trigger): boolean {
  const { tokens } = aids;
  const from = Math.max(sentence.tokens.start, trigger.from - 7);
  const to = Math.min(sentence.tokens.end, trigger.to + 22);
  for (let at = from; at < to; at++) {
    const match = cancelled.matchesAt(tokens, at, to)[0];
    if (!match) continue;
    if (at < trigger.from) {
      const between = tokens.slice(match.to, trigger.from);
      // "refused to comment about his talks"
      const act = between[0]?.lower === 'to' ? between[1] : undefined;
      if (act && !HOLDING.test(act.lower)) continue;
      if (!between.some((token) => /^(?:[,;.]|and|said|but|after|because)$/.test(token.lower))) return true;
      continue;
    }
    if (at < trigger.to) continue;
    // Behind a noun only as its predicate: "the talks … have been postponed".
    if (trigger.frame === 'noun' && /^(?:been|was|were|be|is|are)$/.test(keyAt(aids, at - 1))) {
      const between = tokens.slice(trigger.to, at);
      if (!between.some((token) => /^(?:[;.]|said|but|after|because|who)$/.test(token.lower))) return true;
    }
  }
  return false;
}

const HOLDING =
  /^(?:hold|attend|meet|receive|take|have|enter|join|participate|resume|conduct|engage|agree|accept|allow|go|travel|visit|make|pay|come|host|sit|begin|start|continue|speak|talk|negotiate)$/;

/** The date that dates an encounter: the nearest to its trigger in the sentence, those of a reported past event left out. */
export function nearestDate(aids: Aids, sentence: Sentence, trigger: Trigger, goal = -1): DateMention | null {
  const anchor = goal >= trigger.to ? goal : trigger.to - 1;
  const start = aids.tokens[goal >= trigger.to ? goal : trigger.from]?.start ?? 0;
  const end = aids.tokens[anchor]?.end ?? start;
  let best: DateMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const date of aids.dates) {
    if (date.start < sentence.start || date.end > sentence.end) continue;
    // "On January 3, a delegation led by …, started a visit": what opens the sentence dates it all.
    const opens = date.start - sentence.start < 20 && date.end <= start;
    const distance =
      date.start >= end ? date.start - end : opens ? Math.min(100, (start - date.end) * 1.5) : (start - date.end) * 1.5;
    const between = aids.source.text.slice(Math.min(end, date.end), Math.max(start, date.start));
    // "will meet in Moscow, officials said, and a diplomat arrived Wednesday": another clause's day.
    const beyond = date.start >= end && /\b(?:said|told)\b.*(?:,|\band\b)/.test(between) ? 120 : 0;
    const penalty = opens ? 0 : beyond + (/\b(?:said|told|after|since|when|because|by|until)\b/.test(between) ? 60 : 0);
    const before = aids.source.text.slice(Math.max(sentence.start, date.start - 30), date.start);
    const since =
      /\b(?:since|until)\b[^,;]*$/.test(before) ||
      /^(?:since|until)\b/i.test(aids.source.text.slice(date.start, date.end));
    // "by 29 June": a deadline; "the summit, set for November 19": the day of what is named last.
    const deadline =
      /\bby\s+$/.test(before) ||
      (/,\s*(?:set|scheduled|due|planned|slated)(?:\s+(?:for|on|to))?\s*$/.test(before) &&
        /,.*\S/.test(between) &&
        date.start - end > 60);
    // "A and B on Sunday stressed …, during a phone call": what happened meanwhile happened that day.
    const article = /^(?:a|the|their)$/.test(keyAt(aids, trigger.from - 1)) ? 2 : 1;
    const meanwhile = date.start < start && /^(?:during|in)$/.test(keyAt(aids, trigger.from - article));
    const apart =
      since || date.start < start
        ? !meanwhile && date.start - sentence.start > 45 && /[,;]/.test(between)
        : /, (?:which|who|when|where|after|before)\b/.test(between);
    const weight =
      distance +
      penalty +
      (since ? 300 : apart || deadline ? 240 : 0) +
      (date.precision === 'year' ? 40 : 0) +
      (date.from === null ? 30 : 0) +
      (SAID.test(keyAt(aids, aids.tokenFrom(date.start) - 1)) || SAID.test(keyAt(aids, aids.tokenFrom(date.start) - 2))
        ? 90
        : 0);
    if (weight < least) {
      least = weight;
      best = date;
    }
  }
  return least < 260 ? best : null;
}

const SAID = /^(?:said|told|announced|reported|added|saying|wrote)$/;

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
    const before = keyAt(aids, aids.tokenFrom(place.start) - 1);
    const goal = /^(?:to|visit|visited|visiting|visits|reached|into)$/.test(before);
    if (
      !(
        /^(?:in|at|near|outside|inside|from|the|,|and)$/.test(before) ||
        (goal && (trigger.kind === 'visit' || trigger.frame === 'visit')) ||
        (before === 'of' &&
          /^(?:city|town|capital|port|resort|village)$/.test(keyAt(aids, aids.tokenFrom(place.start) - 2))) ||
        (before === 'to' && /^(?:visit|trip|tour|travel)$/.test(keyAt(aids, aids.tokenFrom(place.start) - 2)))
      )
    )
      continue;
    if (before === 'the' && !/^(?:in|at|inside|to|near)$/.test(keyAt(aids, aids.tokenFrom(place.start) - 2))) continue;
    const leaving = before === 'from';
    if (leaving && !/^,?[\w ,]{0,24}\bwhere\b/.test(aids.source.text.slice(place.end, place.end + 34))) continue;
    if (isTopic(aids, aids.tokenFrom(place.start) - 2)) continue;
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
    if (/\b(?:about|regarding|concerning)\b[^,;]*$/.test(behind)) continue;
    const far =
      place.start < start
        ? (start - place.end) * 1.6 +
          (/[,;]/.test(aids.source.text.slice(place.end, start)) && place.start - sentence.start > 45 ? 60 : 0)
        : place.start - start;
    // "talks … on a project to build an airport in Osaka"
    const purpose = place.start > start && far > 70 && /\bto [a-z]+ /.test(behind) ? 60 : 0;
    const weight =
      far + purpose + (/\b(?:said|told|reporters)\b/.test(behind) ? 80 : 0) + (among.includes(place.country) ? 0 : 10);
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
  return unlistedPlace(aids, sentence, trigger);
}

/** A capitalised name behind "in" that no lexicon holds; its country is left open. */
function unlistedPlace(aids: Aids, sentence: Sentence, trigger: Trigger): Place | null {
  for (let at = trigger.to; at < Math.min(sentence.tokens.end, trigger.to + 30); at++) {
    if (keyAt(aids, at) !== 'in') continue;
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
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|europe|asia|africa|america|american|western|eastern|northern|southern|middle|gulf|parliament|congress|senate|english|arabic|mr|dr|president|prime|foreign)$/;

/** "the situation in Aleppo": a place that belongs to the subject talked of. */
function isTopic(aids: Aids, at: number): boolean {
  return /^(?:situation|war|crisis|conflict|fighting|violence|attacks?|killing|killings|developments?|operations?|events|forces|troops|ceasefire|truce|peace|stability|security|offensive|campaign|strikes?|unrest|refugees|elections?|hostages|people|civilians|bases?|role|interests?|presence)$/.test(
    keyAt(aids, at),
  );
}

const SEATS =
  /^(?:the )?(?:white house|oval office|downing street|10 downing street|kremlin|elys[ée]e(?: palace)?|blue house|pentagon|state department|capitol hill|whitehall|buckingham palace|blair house|quai d.orsay|matignon|great hall of the people|diaoyutai|zhongnanhai|lancaster house|foggy bottom|quirinale|chigi palace)$/i;

/** The capital for a seat of government or a hall in it. */
function seatOf(place: PlaceMention): string | null {
  if (!SEATS.test(place.name)) return null;
  const known: Readonly<Record<string, { readonly capitals: readonly string[] }>> = sites;
  return known[place.country]?.capitals[0] ?? null;
}

function keyAt(aids: Aids, at: number): string {
  const token = aids.tokens[at];
  return token ? keyOf(token) : '';
}
