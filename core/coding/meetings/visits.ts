import type { Iso3 } from '../../record/index.ts';
import lexicon from '../lexicon/en/meetings.json' with { type: 'json' };
import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';
import { keyAt, posAt, wordsIn } from './actor-lists.ts';
import { type Context, distinct, type Encounter, isCountry, make } from './encounter.ts';
import { visitedThem } from './pronoun-objects.ts';
import { tellsOfSport } from './sport.ts';
import type { Trigger } from './trigger.ts';
import { companions, goalThere, isToBody } from './visit-there.ts';

/** "told visiting Minister B", "his visiting counterpart": B is in the country of whoever else acts in the sentence. */
export function receptions(context: Context, visitor: Actor): Encounter[] {
  const { aids, sentence } = context;
  if (!visitor.represents || visitor.country === null) return [];
  const others = aids
    .actorsIn({ start: sentence.start, end: visitor.start })
    .filter((actor) => actor.represents && actor.country !== visitor.country);
  // "A is a sensitive issue, President B told visiting Minister C": the one who tells it.
  const host = others.findLast(({ sort }) => sort === 'person') ?? others[0];
  const home = aids.dateline?.country ?? null;
  const goal = host?.country ?? (home !== visitor.country ? home : null);
  if (!goal) return [];
  const report = make(
    context,
    [visitor],
    host && host.sort === 'person' ? [host] : [],
    distinct([visitor], goal),
    goal,
  );
  // "The invitation was brought by visiting Minister B": he is there.
  const before = wordsIn(aids, sentence.tokens.start, aids.tokenFrom(visitor.start));
  return [
    report.status === 'planned' && !/\b(?:will|would|to|shall)\b/.test(before) ? { ...report, status: 'held' } : report,
  ];
}

/** Each country a visit leads to makes an encounter; where none is named, the host's is taken. */
export function visits(
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
  if (goals.length === 0) goals.push(...visitedThem(context, visitors).map((country) => ({ country, at: -1 })));
  const persons = visitors.filter((actor) => !isCountry(actor) || sent || trigger.frame === 'noun');
  // "A's team arrived for the match with B"
  if (persons.every(({ person }) => person === null) && tellsOfSport(aids, sentence)) return [];
  // "entered Tehran": an envoy comes, troops do not.
  if (/^enter/.test(keyAt(aids, trigger.from)) && !persons.every(isEnvoy)) return [];
  if (persons.length === 0 || isReturn(aids, trigger, persons) || isToBody(aids, trigger)) return [];
  // "a visit to President B"
  const received = hosts.find(
    (host) => host.country && !isCountry(host) && !persons.some(({ country }) => country === host.country),
  );
  if (goals.length === 0 && received?.country) goals.push({ country: received.country, at: -1 });
  const own = goals.length === 0 ? hostOf(context, persons) : null;
  if (own) goals.push({ country: own, at: -1 });
  const there = goals.length === 0 ? goalThere(context, persons) : null;
  if (there) goals.push({ country: there, at: -1 });
  const left = goals.length === 0 ? leftFrom(context) : null;
  if (left) goals.push({ country: left, at: -1 });
  if (goals.length === 0 && !sentence.heading && saysVisitor(aids, trigger)) {
    const goal = impliedGoal(aids, persons, last);
    if (goal) goals.push({ country: goal, at: -1 });
  }
  const site = goals.length === 0 && !sentence.heading ? siteOf(context, persons) : null;
  if (site) goals.push({ country: site, at: -1 });
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
    const party = [...coming, ...companions(context, hosts, goal, at)];
    const countries = distinct([...party, ...local], goal);
    const stop = { ...make(context, coming, local, countries, goal, at), guests: party };
    return [goals.length > 1 ? { ...stop, tour: true } : stop];
  });
}

const isEnvoy = ({ sort, label }: Actor): boolean =>
  sort === 'person' || (sort === 'official' && !ARMED.test(label)) || /\b(?:delegation|mission|team)$/i.test(label);
const ARMED = /\b(?:troops|forces|soldiers|fighters|militants|officers|agents|police|guards|rebels|commandos)\b/i;

/** "A has called off a visit by B's minister", "A is preparing for a visit by B": whoever has a say in it receives. */
function hostOf({ aids, sentence, trigger }: Context, visitors: readonly Actor[]): Iso3 | null {
  if (trigger.frame !== 'noun' || visitors.some(({ start }) => start < (aids.tokens[trigger.from]?.start ?? 0)))
    return null;
  for (let at = trigger.from - 1; at > sentence.tokens.start; at--) {
    const { pos } = aids.tokens[at] ?? { pos: '' };
    if (/^(?:DET|ADJ|NUM|NOUN|ADP|ADV|AUX|PUNCT)$/.test(pos) && keyAt(aids, at) !== ',') continue;
    if (pos !== 'VERB' || !RECEIVES.test(keyAt(aids, at))) return null;
    const subject = range(Math.max(sentence.tokens.start, at - 4), at)
      .map((index) => aids.actorAt[index])
      .findLast((actor) => actor?.represents);
    return subject && !visitors.some(({ country }) => country === subject.country) ? subject.country : null;
  }
  return null;
}

const RECEIVES =
  /^(?:cancell?ed|cancels|cancell?ing|postponed|postpones|postponing|delayed|scrapped|called|rejected|rejects|blocked|refused|announced|announces|confirmed|confirms|prepar\w+|await\w*|dropp\w+|drops|abandon\w*|scrapp\w*|shelv\w+|arrang\w+|expect\w*|host\w*|welcom\w+|hail\w*)$/;

/** "the ambassadors returned to Panama": an envoy goes to his post, or back to it. */
function isReturn(aids: Aids, { from }: Trigger, persons: readonly Actor[]): boolean {
  // "before his mission to B, the new ambassador …"
  if (!/^(?:return|mission$)/.test(keyAt(aids, from))) return false;
  return persons.every(({ role, person }) =>
    /ambassador|envoy|consul|charg|high commissioner/.test(role ?? person?.role ?? ''),
  );
}

/** "left Islamabad after a two-day visit", "returned from Rome after three days of talks": where the visit was. */
export function leftFrom({ aids, sentence, trigger }: Context): Iso3 | null {
  for (let at = trigger.from - 1; at > sentence.tokens.start; at--) {
    const back =
      /^(?:from)$/.test(keyAt(aids, at)) && /^(?:returned|returns|back|home|flew)$/.test(keyAt(aids, at - 1));
    if (
      !back &&
      (!/^(?:left|leaves?|leaving|departed|departs?)$/.test(keyAt(aids, at)) || keyAt(aids, at + 1) === 'for')
    )
      continue;
    const token = aids.tokens[at + 1];
    return aids.countries.find(({ start, how }) => how !== 'nationality' && start === token?.start)?.country ?? null;
  }
  return null;
}

const seats: ReadonlySet<string> = new Set(lexicon.seats.map((seat) => seat.toLowerCase()));

/** Whether a city is one where states meet that are not theirs. */
export const isSeatName = (city: string): boolean => seats.has(city.toLowerCase());

/** "flew to Geneva": to a city of conferences, named without its country. */
export function isSeat(aids: Aids, at: number): boolean {
  const token = aids.tokens[at];
  const place = token && aids.places.find(({ start, end }) => start <= token.start && token.end <= end);
  if (place === undefined || !isSeatName(place.name)) return false;
  // "in Brussels, Belgium"
  const after = aids.tokens[at + 2];
  return !aids.countries.some(({ start, country }) => country === place.country && start === after?.start);
}

const isDated = (aids: Aids, at: number): boolean => {
  const start = aids.tokens[at]?.start;
  return aids.dates.some((date) => date.start === start);
};

/** A visit noun with a visitor in its own phrase; "the visit" alone tells nothing new. */
function saysVisitor(aids: Aids, { from, to, frame }: Trigger): boolean {
  // "visited a shrine", "a visit to the shrine": not the country.
  if (frame === 'visit')
    return (
      // "will be here next week", "is to visit later this month"
      (/^(?:be|visit)$/.test(keyAt(aids, from)) && isDated(aids, to)) ||
      ((/^(?:arrive[sd]?|visited|visits|visit)$/.test(keyAt(aids, from)) || keyAt(aids, to - 1) === 'here') &&
        !/^(?:DET|ADJ|NOUN|PRON)$/.test(posAt(aids, to)))
    );
  // "Minister A, on a visit here, said"
  if (keyAt(aids, to) === 'here') return true;
  if (range(to, to + 9).some((at) => keyAt(aids, at) === 'to' && /^(?:DET|ADJ|NOUN|PROPN)$/.test(posAt(aids, at + 1))))
    return false;
  // "during the visit of President B", in a dispatch from A
  if (keyAt(aids, to) === 'of' && aids.dateline?.country) {
    const actor = aids.actorAt[to + 1] ?? aids.actorAt[to + 2];
    if (actor && actor.sort === 'person' && actor.country !== aids.dateline.country) return true;
  }
  if (keyAt(aids, to) === 'of' || keyAt(aids, from) === 'delegation') return false;
  const before = wordsIn(aids, Math.max(0, from - 6), from);
  const by = range(to, to + 4).some((at) => keyAt(aids, at) === 'by');
  return (
    by ||
    /\b(?:begins|began|begin|starts|started|paid|pays|pay|paying|makes|made|making|arrived|arrives)\b/.test(before) ||
    /\b(?:invited|invitation)\b/.test(before)
  );
}

/** "HANOI – A Japanese delegation toured the park": a foreign delegation's site is where the wire reports from. */
function siteOf({ aids, sentence, trigger }: Context, visitors: readonly Actor[]): Iso3 | null {
  const home = aids.dateline?.country ?? null;
  const sent = visitors.every(
    ({ label, country }) => DELEGATION.test(label) && !PRIVATE.test(label) && country !== home,
  );
  const goes =
    trigger.frame === 'visit'
      ? /^(?:visit|tour|inspect)/.test(keyAt(aids, trigger.from))
      : keyAt(aids, trigger.to) === 'to' && trigger.kind === 'visit';
  const elsewhere = aids
    .countriesIn(sentence)
    .some(
      ({ country, start }) =>
        start > (aids.dateline?.end ?? 0) &&
        country !== home &&
        visitors.every((visitor) => visitor.country !== country),
    );
  return sent && goes && !elsewhere ? home : null;
}

const DELEGATION = /\b(?:delegation|mission)$/i;
const PRIVATE = /\b(?:business|trade union|youth|student|cultural|church|media|sports?|women)\b/i;

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
    // "at the invitation of A, B will visit …": who invites stands behind.
    if (keyAt(aids, at) === 'invitation' && /^(?:of|from|by)$/.test(keyAt(aids, at + 1))) return null;
    const guest = range(at + 1, trigger.from)
      .map((next) => aids.actorAt[next])
      .find((actor) => actor?.represents && actor.sort !== 'country');
    const before = range(sentence.tokens.start, at)
      .map((next) => aids.actorAt[next])
      .filter((actor) => actor?.represents);
    // "thanked him for B's help and invited him": who invites is a person, where one is named.
    const host = before.findLast((actor) => actor?.sort !== 'country') ?? before.at(-1);
    return guest && guest.country !== host?.country
      ? { guests: [guest], hosts: host ? [host] : [], goal: host?.country ?? null }
      : null;
  }
  return null;
}
