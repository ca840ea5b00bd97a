import type { DatePrecision, Day, EventStatus, Iso3, MeetingKind, Span } from '../record/index.ts';
import { keyAt } from './actor-lists.ts';
import { jointParties } from './joint-parties.ts';
import lexicon from './lexicon/en/meetings.json' with { type: 'json' };
import { nearestDate, type Place, placeOf, statusOf } from './meeting-circumstances.ts';
import { sidesOf } from './meeting-parties.ts';
import { type Trigger, triggersIn } from './meeting-triggers.ts';
import type { Aids } from './reading-aids.ts';
import type { Actor, DateMention, Sentence } from './types.ts';

/** One report of an encounter, before reports are merged. */
export interface Encounter {
  readonly kind: MeetingKind;
  readonly status: EventStatus;
  readonly countries: readonly Iso3[];
  readonly guests: readonly Actor[];
  readonly hosts: readonly Actor[];
  readonly start: Day | null;
  readonly end: Day | null;
  readonly precision: DatePrecision;
  readonly dateSpan: Span | null;
  readonly place: Place | null;
  readonly placeCountry: Iso3 | null;
  readonly evidence: Span;
  readonly heading: boolean;
  /** Only adds people to another report; never the evidence. */
  readonly aside: boolean;
  readonly trigger: Trigger;
}

/** A trigger with its sentence, and what was reported before it. */
interface Context {
  readonly aids: Aids;
  readonly sentence: Sentence;
  readonly trigger: Trigger;
  readonly last: Encounter | null;
}

/** Every report of an encounter in a sentence. `last`: the one reported before, for "the two leaders". */
export function encountersIn(aids: Aids, sentence: Sentence, last: Encounter | null): Encounter[] {
  const found: Encounter[] = [];
  for (const trigger of triggersIn(aids.tokens, sentence)) {
    if (isQuoted(aids, trigger) || isNegated(aids, trigger) || isHypothetical(aids, sentence, trigger)) continue;
    const before = found.at(-1) ?? null;
    const told = encountersOf({ aids, sentence, trigger, last: before ?? last });
    const purpose = before && isPurposeOf(aids, before, trigger);
    found.push(...told.map((report) => (purpose ? { ...report, status: before.status } : report)));
  }
  return found;
}

/** "heads to Rome for talks with B": the talks stand as the journey does. */
function isPurposeOf(aids: Aids, { trigger: journey, status }: Encounter, { from, frame }: Trigger): boolean {
  if (journey.frame !== 'visit' || frame !== 'noun' || status === 'held') return false;
  const words = range(Math.max(journey.to, from - 5), from).map((at) => keyAt(aids, at));
  return words.includes('for') && !words.some((word) => /^[,;]$/.test(word));
}

function encountersOf(context: Context): Encounter[] {
  const { aids, sentence, trigger } = context;
  const visitor = keyAt(aids, trigger.from) === 'visiting' ? aids.actorAt[trigger.from] : null;
  if (visitor && visitor.sort !== 'country') return receptions(context, visitor);
  const { one, other, visited, also } = sidesOf(aids, sentence, trigger);
  const party = (actor: Actor) =>
    actor.represents && actor.country !== null && !isAttribute(aids, actor) && !isVague(aids, actor);
  const guests = one.filter(party);
  const hosts = other.filter(party);
  if (trigger.kind === 'visit') return visits(context, guests, hosts, visited);
  const foreign = distinct(hosts.filter(({ country }) => !guests.some((guest) => guest.country === country)));
  if (
    guests.length > 0 &&
    foreign.length > 1 &&
    (trigger.several ||
      isSeparate(context) ||
      trigger.kind === 'phone-call' ||
      trigger.frame === 'speak' ||
      (trigger.frame === 'discuss' &&
        /\b(?:calls|conversations)\b/i.test(aids.source.text.slice(sentence.start, sentence.end))))
  ) {
    return foreign.map((country) => {
      const those = hosts.filter((host) => host.country === country);
      return make(context, guests, those, distinct([...guests, ...those]));
    });
  }
  // "A former president will hold talks with those of B and C": with him, not with one another.
  if (guests.length === 0 && one.some(({ sort }) => sort === 'person') && hosts.length > 1) return [];
  const countries = distinct([...guests, ...hosts]);
  if (countries.length < 2) return again(context, guests, hosts, one.length + other.length);
  const alone = hosts.length === 0;
  if (alone && trigger.frame === 'meet' && other.length === 0 && meetsOthers(aids, trigger)) return [];
  if (trigger.frame === 'host' && (alone || hosts.every(isCountry))) return [];
  if (
    alone &&
    ((trigger.frame === 'discuss' && !(keyAt(aids, trigger.from - 1) !== 'to' && areSides(aids, guests))) ||
      (trigger.frame === 'speak' && guests.some(isCountry)))
  )
    return [];
  if (trigger.frame === 'discuss' && [...guests, ...hosts].some(isCountry)) return [];
  if (trigger.frame === 'speak' && ((!alone && hosts.every(isCountry)) || guests.every(isCountry))) return [];
  // "Djokovic met Alcaraz in the final"
  if ([...guests, ...hosts].every(holdsNoOffice) && tellsOfSport(aids, sentence)) return [];
  const bare = [...guests, ...hosts].every(isCountry);
  // "Brazil will meet Germany" is a match; states meet through people or in talks.
  if (bare && (sentence.heading || (trigger.frame === 'meet' && (!alone || tellsOfSport(aids, sentence))))) return [];
  if (alone && trigger.frame === 'noun' && !isHeldBy(context, bare)) return [];
  const more = also.filter((actor) => party(actor) && countries.includes(actor.country ?? ('' as Iso3)));
  return [make(context, [...more, ...guests], hosts, countries)];
}

/** "A and B are to visit C to meet its new Government": somebody else stands behind the verb. */
function meetsOthers(aids: Aids, { from, to }: Trigger): boolean {
  const token = aids.tokens[to];
  return (
    keyAt(aids, from - 1) === 'to' &&
    token !== undefined &&
    /^(?:his|her|its|their|a|an|some|other)$/.test(keyAt(aids, to)) &&
    !aids.dates.some(({ start }) => start === token.start)
  );
}

/** "met separately with A and B" */
function isSeparate({ aids, sentence, trigger }: Context): boolean {
  const from = Math.max(sentence.tokens.start, trigger.from - 3);
  return range(from, Math.min(sentence.tokens.end, trigger.to + 4)).some((at) =>
    /^(?:separately|individually)$/.test(keyAt(aids, at)),
  );
}

/** Persons of two states with "and" between: "Minister A and the ambassador of B discussed …". */
function areSides(aids: Aids, guests: readonly Actor[]): boolean {
  const [one, other] = guests;
  if (!one || !other || guests.length !== 2 || one.country === other.country) return false;
  const between = aids.source.text.slice(one.end, other.start).trim();
  return guests.every(({ sort }) => sort !== 'country') && /^,?\s*and(?:\s+(?:the|his|her))?$/.test(between);
}

/** "England and France meet in the Cup". */
function tellsOfSport({ source }: Aids, { start, end }: Sentence): boolean {
  return /\b(?:finals?|semi-?finals?|quarter-?finals?|match(?:es)?|qualifiers?|Cup|Six Nations|tournament|championships?|league|football|soccer|rugby|cricket|hockey|playoffs?)\b/.test(
    source.text.slice(start, end),
  );
}

const holdsNoOffice = ({ sort, person, role }: Actor) => sort === 'person' && role === null && person?.role == null;

/** Whether a verb before a meeting's noun makes the subject its party: "A and B held … talks". */
function isHeldBy({ aids, sentence, trigger }: Context, bare: boolean): boolean {
  if (trigger.kind === 'phone-call') return true;
  return range(Math.max(sentence.tokens.start, trigger.from - 10), trigger.from).some(
    (at) => HOLDS.test(keyAt(aids, at)) || (!bare && /^(?:for|during|after|at)$/.test(keyAt(aids, at))),
  );
}

const HOLDS =
  /^(?:held|hold|holds|holding|have|had|has|having|begin|began|begins|begun|open|opened|opens|end|ended|ends|conclude|concluded|start|started|starts|renewed|renew|resume|resumed|attend|attended|attending|conduct|conducted|continue|continued|finish|finished|schedule|scheduled|arrange|arranged|plan|planned|agreed|agree|postponed|cancelled|canceled|convened|conducts|joined|gather|gathered|met)$/;

/** "told visiting Minister B", "his visiting counterpart": B is in the country of whoever else acts in the sentence. */
function receptions(context: Context, visitor: Actor): Encounter[] {
  const { aids, sentence } = context;
  if (!visitor.represents || visitor.country === null) return [];
  const host = aids
    .actorsIn({ start: sentence.start, end: visitor.start })
    .find((actor) => actor.represents && actor.country !== visitor.country);
  const home = aids.dateline?.country ?? null;
  const goal = host?.country ?? (home !== visitor.country ? home : null);
  if (!goal) return [];
  return [make(context, [visitor], host && host.sort === 'person' ? [host] : [], distinct([visitor], goal), goal)];
}

/** Each country a visit leads to makes an encounter; where none is named, the host's is taken. */
function visits(
  context: Context,
  guests: readonly Actor[],
  hosts: readonly Actor[],
  visited: readonly { country: Iso3; at: number }[],
): Encounter[] {
  const { aids, trigger, last, sentence } = context;
  const invited = invitation(context);
  const visitors = invited?.guests ?? guests;
  const sent = /^(?:sen[dt]|sending|sends|dispatch)/.test(keyAt(aids, trigger.from));
  const goals: { country: Iso3; at: number }[] =
    visited.length > 0 ? [...visited] : invited?.goal ? [{ country: invited.goal, at: -1 }] : [];
  const persons = visitors.filter((actor) => !isCountry(actor) || sent || trigger.frame === 'noun');
  if (persons.length === 0) return [];
  const left = goals.length === 0 ? leftFrom(context) : null;
  if (left) goals.push({ country: left, at: -1 });
  if (goals.length === 0 && !sentence.heading && saysVisitor(aids, trigger)) {
    const goal = impliedGoal(aids, persons, last);
    if (goal) goals.push({ country: goal, at: -1 });
  }
  return goals.flatMap(({ country: goal, at }) => {
    if (at >= 0 && isSeat(aids, at) && !hosts.some(({ country }) => country === goal)) return [];
    const coming = persons.filter(({ country }) => country !== goal);
    if (
      coming.length === 0 ||
      (coming.every(isCountry) && !sent && !/^(?:delegation|mission)$/.test(keyAt(aids, trigger.from)))
    )
      return [];
    const local = [...(invited?.hosts ?? []), ...hosts].filter(({ country }) => country === goal);
    const visitorsNamed = coming.filter(({ sort }) => sort === 'person');
    if (trigger.several && visitorsNamed.length > 1) {
      return visitorsNamed.map((visitor) => make(context, [visitor], local, distinct([visitor], goal), goal, at));
    }
    return [make(context, coming, local, distinct([...coming, ...local], goal), goal, at)];
  });
}

/** "left Islamabad after a two-day visit": where the visit was. */
function leftFrom({ aids, sentence, trigger }: Context): Iso3 | null {
  for (let at = trigger.from - 1; at > sentence.tokens.start; at--) {
    if (!/^(?:left|leaves|departed|departs)$/.test(keyAt(aids, at)) || keyAt(aids, at + 1) === 'for') continue;
    const token = aids.tokens[at + 1];
    return aids.countries.find(({ start, how }) => how !== 'nationality' && start === token?.start)?.country ?? null;
  }
  return null;
}

const seats: ReadonlySet<string> = new Set(lexicon.seats.map((seat) => seat.toLowerCase()));

/** "flew to Geneva": to a city of conferences, named without its country. */
function isSeat(aids: Aids, at: number): boolean {
  const token = aids.tokens[at];
  const place = token && aids.places.find(({ start, end }) => start <= token.start && token.end <= end);
  return place !== undefined && seats.has(place.name.toLowerCase());
}

/** A visit noun with a visitor in its own phrase; "the visit" alone tells nothing new. */
function saysVisitor(aids: Aids, { from, to, frame }: Trigger): boolean {
  if (frame === 'visit') return /^(?:arrive[sd]?|visited|visits)$/.test(keyAt(aids, from));
  if (keyAt(aids, to) === 'of' || keyAt(aids, from) === 'delegation') return false;
  const before = range(Math.max(0, from - 6), from)
    .map((at) => keyAt(aids, at))
    .join(' ');
  const by = range(to, to + 4).some((at) => keyAt(aids, at) === 'by');
  return (
    by ||
    /\b(?:begins|began|begin|starts|started|paid|pays|pay|paying|makes|made|making|arrived|arrives)\b/.test(before) ||
    /\b(?:invited|invitation)\b/.test(before)
  );
}

/** The country that receives, unsaid: where the wire reports from, else the other one of the pair last reported. */
function impliedGoal(aids: Aids, visitors: readonly Actor[], last: Encounter | null): Iso3 | null {
  const own = new Set(visitors.map(({ country }) => country));
  const home = aids.dateline?.country ?? null;
  if (home !== null && !own.has(home)) return home;
  const others = last?.countries.filter((country) => !own.has(country)) ?? [];
  return last && last.countries.length === 2 && others.length === 1 ? (others[0] ?? null) : null;
}

/** "A invited B to visit": B will come to A's country. */
function invitation({
  aids,
  sentence,
  trigger,
}: Context): { guests: Actor[]; hosts: Actor[]; goal: Iso3 | null } | null {
  for (let at = trigger.from - 1; at >= Math.max(sentence.tokens.start, trigger.from - 14); at--) {
    if (!/^(?:invited|invites|inviting|invitation)$/.test(keyAt(aids, at))) continue;
    const guest = range(at + 1, trigger.from)
      .map((next) => aids.actorAt[next])
      .find((actor) => actor?.represents && actor.sort !== 'country');
    const host = range(sentence.tokens.start, at)
      .map((next) => aids.actorAt[next])
      .findLast((actor) => actor?.represents);
    return guest && guest.country !== host?.country
      ? { guests: [guest], hosts: host ? [host] : [], goal: host?.country ?? null }
      : null;
  }
  return null;
}

function make(
  context: Context,
  guests: readonly Actor[],
  hosts: readonly Actor[],
  countries: readonly Iso3[],
  goal: Iso3 | null = null,
  at = -1,
): Encounter {
  const { aids, sentence, trigger } = context;
  const status = statusOf(aids, sentence, trigger);
  const nearest = nearestDate(aids, sentence, trigger, at);
  // "agreed Wednesday to begin talks": the day of the word, not of the talks.
  const named = nearest && status === 'planned' && isOfAnnouncement(aids, nearest) ? null : nearest;
  const today = aids.dateline?.day ?? aids.source.published;
  const date = settled(
    aids,
    named,
    status,
    today,
    status === 'cancelled' && OFF.test(aids.source.text.slice(sentence.start, sentence.end)),
  );
  const place = placeOf(aids, sentence, trigger, countries);
  const days = goal !== null && date?.from != null && date.from === date.to ? spanOfVisit(aids, sentence) : 1;
  return {
    kind: kindOf(aids, sentence, trigger, [...guests, ...hosts], countries),
    status,
    countries,
    guests,
    hosts,
    start: date?.from ?? null,
    end: date?.to != null ? ((date.to + days - 1) as Day) : null,
    precision: date?.from != null ? date.precision : 'unknown',
    dateSpan: date && { start: date.start, end: date.end },
    place: place && (goal === null || place.country === goal) ? place : null,
    placeCountry: goal ?? place?.country ?? null,
    evidence: { start: sentence.start, end: sentence.end },
    heading: sentence.heading,
    aside: false,
    trigger,
  };
}

function isOfAnnouncement(aids: Aids, { start }: DateMention): boolean {
  const at = aids.tokenFrom(start);
  const verb = keyAt(aids, at - 1) === 'on' ? at - 2 : at - 1;
  return ANNOUNCES.test(keyAt(aids, verb));
}

const ANNOUNCES =
  /^(?:said|announced|agreed|decided|proposed|invited|offered|urged|called|accepted|asked|confirmed|told|reported|suggested|requested|disclosed|added|declared|revealed|pledged|promised|announcement|statement|interview|speech|letter|broadcast|briefing)$/;

/** A bare weekday is the one behind or ahead as the encounter's status says; what lies ahead is not dated in the past. */
function settled(
  aids: Aids,
  date: DateMention | null,
  status: EventStatus,
  today: Day | null,
  off: boolean,
): DateMention | null {
  if (date?.from == null || date.to === null || today === null) return date;
  const weekday = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/i.test(aids.source.text.slice(date.start, date.end));
  const ahead = status === 'planned' || off;
  const by = !weekday ? 0 : status === 'held' && date.from > today ? -7 : ahead && date.to < today ? 7 : 0;
  if (by !== 0) return { ...date, from: (date.from + by) as Day, to: (date.to + by) as Day };
  return status === 'planned' && date.to < today ? null : date;
}

const OFF = /\b(?:cancel|postpon|call(?:ed|s)? off|scrap|put off|shelv)/i;

/** Days of "a four-day visit"; 1 where nothing is said. */
function spanOfVisit(aids: Aids, sentence: Sentence): number {
  const found = /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[- ]day\b/i.exec(
    aids.source.text.slice(sentence.start, sentence.end),
  );
  if (!found?.[1]) return 1;
  const word = 'one two three four five six seven eight nine ten'.split(' ').indexOf(found[1].toLowerCase());
  return word > 0 ? word + 1 : Math.min(30, Number(found[1]));
}

/** "The two leaders will meet again", "A will hold talks today": the pair last reported meets on another day. */
function again(context: Context, guests: readonly Actor[], hosts: readonly Actor[], sides: number): Encounter[] {
  const { aids, sentence, trigger, last } = context;
  const joint = jointParties(aids, sentence, trigger);
  if (joint.length > 1) return sentence.heading ? [] : [make(context, [], [], joint)];
  if (sentence.heading || !/^(?:meet|noun|speak)$/.test(trigger.frame)) return [];
  const words = range(Math.max(sentence.tokens.start, trigger.from - 14), trigger.from)
    .map((at) => keyAt(aids, at))
    .join(' ');
  const after = range(trigger.to, Math.min(sentence.tokens.end, trigger.to + 10))
    .map((at) => keyAt(aids, at))
    .join(' ');
  const between = trigger.frame === 'noun' && /^(?:\S+ ){0,5}between (?:the |their )?(?:two|both) /.test(after);
  if (
    between ||
    (BOTH.test(words) &&
      (trigger.frame !== 'noun' ||
        isHeldBy(context, true) ||
        /(?:leaders|presidents|ministers|sides|premiers) ['’]s?(?: \S+){0,2}$/.test(words)))
  ) {
    const pair = pairInSentence(aids, sentence, trigger) ?? last;
    if (
      !pair ||
      [...guests, ...hosts].some(
        (actor) => actor.person !== null && !pair.countries.includes(actor.country ?? ('' as Iso3)),
      )
    )
      return [];
    return [make(context, pair.guests, pair.hosts, pair.countries)];
  }
  const host = hosts.length === 0 && guests.length > 0 ? hostByPlace(context, guests) : null;
  if (host) return [make(context, guests, [], distinct(guests, host))];
  const theirs = trigger.frame === 'noun' ? pairBehind(context) : null;
  if (theirs) return [make(context, theirs.guests, theirs.hosts, theirs.countries)];
  const person = guests.length === 1 && hosts.length === 0 && sides === guests.length ? guests[0] : undefined;
  const holds = /\b(?:hold|holds|holding|have|meet) (?:\w+ ){0,3}$/.test(`${words} `);
  if (!last || !person?.person || !person.country || !last.countries.includes(person.country) || !holds) return [];
  const next = make(context, [person], [], last.countries);
  return next.start !== null && next.status === 'planned' && next.start !== last.start ? [next] : [];
}

const BOTH =
  /\b(?:two|both) (?:leaders|sides|presidents|ministers|countries|men|foreign ministers|heads|parties|premiers|governments|nations|delegations)\b|\bthey\b|\b(?:the|their|both|two) leaders ['’]/;

/** Two persons of different countries named before the trigger: those "they" means. */
function pairInSentence(
  aids: Aids,
  sentence: Sentence,
  trigger: Trigger,
): Pick<Encounter, 'guests' | 'hosts' | 'countries'> | null {
  const end = aids.tokens[trigger.from]?.start ?? sentence.start;
  const persons = aids
    .actorsIn({ start: sentence.start, end })
    .filter((actor) => actor.sort === 'person' && actor.represents);
  const countries = distinct(persons);
  const [first] = persons;
  return countries.length === 2 && first ? { guests: [first], hosts: persons.slice(1), countries } : null;
}

/** "said after talks in Wellington": with nobody else named, a foreigner's talks in a capital are with its government. */
function hostByPlace({ aids, sentence, trigger }: Context, guests: readonly Actor[]): Iso3 | null {
  if (trigger.frame !== 'noun' || !/^(?:talks|discussions|negotiations|consultations)$/.test(keyAt(aids, trigger.from)))
    return null;
  const countries = distinct(guests);
  const before = keyAt(aids, trigger.to);
  const at = aids.tokenFrom(aids.tokens[trigger.to + 1]?.start ?? sentence.end);
  const place = aids.places.find(({ start }) => start === aids.tokens[at]?.start);
  if (before !== 'in' || !place || isSeat(aids, at) || guests.some(isCountry)) return null;
  const capital = aids.countries.some(({ start, how }) => how === 'capital' && start === place.start);
  return capital && countries.length === 1 && countries[0] !== place.country ? place.country : null;
}

/** "In their talks in Moscow, leader A asked minister B …": the two persons that the sentence goes on to name. */
function pairBehind({ aids, sentence, trigger }: Context): Pick<Encounter, 'guests' | 'hosts' | 'countries'> | null {
  if (!range(trigger.from - 4, trigger.from).some((at) => keyAt(aids, at) === 'their')) return null;
  const start = aids.tokens[trigger.to]?.start ?? sentence.end;
  const persons = aids
    .actorsIn({ start, end: sentence.end })
    .filter((actor) => actor.sort === 'person' && actor.represents);
  const countries = distinct(persons);
  const [first, second] = persons;
  return countries.length === 2 && first && second && first.country !== second.country
    ? { guests: [first], hosts: [second], countries }
    : null;
}

const LEADER = /president|prime minister|premier|chancellor|king|emir|sultan|crown prince/;

function kindOf(
  aids: Aids,
  sentence: Sentence,
  trigger: Trigger,
  actors: readonly Actor[],
  countries: readonly Iso3[],
): MeetingKind {
  if (trigger.kind === 'phone-call') return 'phone-call';
  const text = aids.source.text.slice(sentence.start, sentence.end);
  const near = aids.source.text.slice(
    Math.max(sentence.start, (aids.tokens[trigger.from]?.start ?? 0) - 40),
    Math.min(sentence.end, (aids.tokens[trigger.to - 1]?.end ?? 0) + 60),
  );
  if (
    trigger.kind === 'talks' &&
    /\b(?:by|over the|on the|via) (?:tele)?(?:phone|video)|videoconference|video call|phone call|telephone (?:call|conversation)/i.test(
      near,
    )
  )
    return 'phone-call';
  if (trigger.kind === 'visit')
    return /\b(?:talks|discussions|negotiations|to meet|will meet|to discuss|for a meeting|meetings? with)\b/i.test(
      text,
    ) || actors.filter(({ sort }) => sort === 'person').length > 1
      ? 'talks'
      : 'visit';
  if (trigger.frame === 'discuss' && /\b(?:phone|telephone|video) (?:calls?|conversations?)\b/i.test(text))
    return 'phone-call';
  if (trigger.kind !== 'talks') return trigger.kind;
  const leaders = new Set(
    actors.filter((actor) => LEADER.test(actor.person?.role ?? actor.role ?? '')).map(({ country }) => country),
  );
  return (countries.length > 2 && leaders.size > 2) || /\bsummit\b/i.test(near) ? 'summit' : 'talks';
}

/** "leaders of his coalition", "officials": a group whose country the phrase does not say is no foreign party. */
function isVague(aids: Aids, actor: Actor): boolean {
  return actor.sort === 'official' && actor.plural && aids.countriesIn(actor).length === 0;
}

const isCountry = ({ sort }: Actor) => sort === 'country';

/** "U.S. group", "Iran deal": the country only describes the noun behind it. */
function isAttribute(aids: Aids, actor: Actor): boolean {
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

function distinct(actors: readonly Actor[], ...more: Iso3[]): Iso3[] {
  const found = new Set<Iso3>();
  for (const { country } of actors) if (country) found.add(country);
  for (const country of more) found.add(country);
  return [...found];
}

function isQuoted(aids: Aids, trigger: Trigger): boolean {
  const index = aids.quoteAt[trigger.from] ?? -1;
  return index >= 0 && (aids.quotations[index]?.words ?? 0) > 5;
}

function isNegated(aids: Aids, { from }: Trigger): boolean {
  if (/^(?:not|n't|never|no|without)$/.test(keyAt(aids, from - 1))) return true;
  return (
    /^(?:not|n't|never|no)$/.test(keyAt(aids, from - 2)) &&
    /^(?:be|been|to|yet|have|immediate|direct|plans)$/.test(keyAt(aids, from - 1))
  );
}

/** "if they meet", "ready for talks", "currently negotiating": nothing is announced. */
function isHypothetical(aids: Aids, sentence: Sentence, { from, to, frame }: Trigger): boolean {
  let would = false;
  const opening = range(sentence.tokens.start, from).some((at) => /^(?:if|unless)$/.test(keyAt(aids, at)));
  if (opening && /^(?:could|would|might|may)$/.test(keyAt(aids, from - 1))) return true;
  for (let at = from - 1; at >= Math.max(sentence.tokens.start, from - 24); at--) {
    const key = keyAt(aids, at);
    would ||= key === 'would';
    if ((key === 'if' || key === 'unless' || key === 'whether') && (would || from - at < 9)) return true;
    if (key === ',') break;
  }
  const before = range(Math.max(sentence.tokens.start, from - 5), from)
    .map((at) => keyAt(aids, at))
    .join(' ');
  if (
    /\b(?:ready|readiness|open|openness|willing|willingness|prepared|urged|need|possibility|prospects?|interested|opportunity|way) (?:for|to|of|in)\b/.test(
      before,
    )
  )
    return true;
  const earlier = range(Math.max(sentence.tokens.start, from - 11), from)
    .map((at) => keyAt(aids, at))
    .join(' ');
  if (/\b(?:urged|urges|urging|encouraged|must|unless)\b/.test(earlier)) return true;
  return (
    frame === 'noun' &&
    (/\b(?:currently|ongoing|continuing|months of|years of|stalled)\b/.test(before) ||
      /^(?:currently|ongoing)$/.test(keyAt(aids, to)))
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
