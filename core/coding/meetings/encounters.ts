import type { Iso3 } from '../../record/index.ts';
import { wholeGroups } from '../naming/groups-of-states.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt, keysIn, wordsIn } from './actor-lists.ts';
import { addressedIn } from './addressed.ts';
import { sameCountries } from './agreement.ts';
import { isAttendedByStates } from './attended-by.ts';
import { attendingIn } from './attending.ts';
import { byPhrase } from './by-phrase.ts';
import { isDeparture } from './departures.ts';
import { type Context, distinct, type Encounter, isCountry, make } from './encounter.ts';
import { headsTalks, meetOnTopic } from './heads-talks.ts';
import { isDiscussedAt, isHeldBy } from './held-by.ts';
import { heldWith } from './held-with.ts';
import { isHypothetical } from './hypothetical.ts';
import { messagesIn } from './messages.ts';
import { isNegated } from './negated.ts';
import { holdsNoOffice, isOfTrade, isParty, isTeam } from './no-party.ts';
import { again } from './pairs.ts';
import { sidesOf } from './parties.ts';
import { atPost } from './posts.ts';
import { isPrivateJourney } from './private-journeys.ts';
import { endsProcess, isOldPaper, isUnderWay } from './processes.ts';
import { metThem } from './pronoun-objects.ts';
import { isOwnReport, isQuoted } from './quoted-encounters.ts';
import { isCounted, isPreparedFor, isSame, isSumOf } from './retold.ts';
import { meetingsOfScenes, officialsOfScene } from './scene.ts';
import { metApart } from './separate.ts';
import { areSides, meetsOthers } from './sides.ts';
import { tellsOfSport } from './sport.ts';
import { dealThere, isOfOthers } from './states-dealing.ts';
import { stopOf } from './stops.ts';
import { isTopic } from './topics.ts';
import type { Trigger } from './trigger.ts';
import { triggersIn } from './triggers.ts';
import { receptions, visits } from './visits.ts';

export type { Encounter } from './encounter.ts';

/** Every report of an encounter in a sentence. `last`: the one reported before, for "the two leaders". */
export function encountersIn(aids: Aids, sentence: Sentence, last: Encounter | null): Encounter[] {
  const found: Encounter[] = [];
  for (const trigger of triggersIn(aids.tokens, sentence)) {
    const quoted = isQuoted(aids, trigger);
    if (isHypothetical(aids, sentence, trigger) || isPrivateJourney(aids, sentence, trigger)) continue;
    const off = isOff(aids, trigger);
    if (isNegated(aids, trigger) && !off) continue;
    const before = found.at(-1) ?? null;
    if (before && isCounted(aids, trigger)) continue;
    const visited = found.flatMap((report) => (report.trigger.frame === 'visit' ? (report.placeCountry ?? []) : []));
    const context = { aids, sentence, trigger, last: before ?? last, visited };
    const inClause = encountersOf(context);
    const all = inClause.length > 0 ? inClause : byPhrase(context);
    const reports = quoted ? all.filter((report) => isOwnReport(aids, report)) : all;
    const alone = reports.every(({ hosts }) => hosts.length === 0);
    if (before && alone && (isPreparedFor(aids, trigger) || isWhatFor(aids, before, trigger))) continue;
    if (before && isHostedBy(aids, trigger) && reports.length > 0) {
      found[found.length - 1] = withHosts(before, reports);
      continue;
    }
    const told = off ? reports.map((report) => ({ ...report, status: 'cancelled' as const })) : reports;
    const retold = !before && last && isSame(aids, sentence, trigger);
    if (retold && reports.every(({ countries }) => sameCountries(countries, last.countries))) {
      found.push(...told.map((report) => ({ ...report, status: last.status, aside: true })));
      continue;
    }
    if (isSumOf(reports, found)) continue;
    // "arrived Wednesday to prepare for the summit": the day of the arrival.
    const spent = found.find(({ status, dateSpan }) => status === 'held' && dateSpan !== null);
    const dated = told.map((report) =>
      report.status === 'planned' && spent && report.dateSpan?.start === spent.dateSpan?.start
        ? { ...report, start: null, end: null, precision: 'unknown' as const, dateSpan: null }
        : report,
    );
    const purpose = before && (isPurposeOf(aids, before, trigger) || isHostOf(aids, before, trigger));
    found.push(...dated.map((report) => (purpose ? asFor(before, report) : report)));
  }
  if (found.length > 0) return found;
  const handed = messagesIn(aids, sentence);
  const addressed = handed.length > 0 ? handed : addressedIn(aids, sentence);
  return addressed.length > 0 ? addressed : attendingIn(aids, sentence);
}

/** "will not meet as planned": what was planned is called off. */
function isOff(aids: Aids, { from, to }: Trigger): boolean {
  const before = `${keyAt(aids, from - 2)} ${keyAt(aids, from - 1)}`;
  const words = keysIn(aids, to, to + 6);
  return (
    /^(?:will|would|wo) (?:not|n't)$/.test(before) && /\bas (?:planned|scheduled|expected)\b/.test(words.join(' '))
  );
}

/** "joined B for talks in Oslo": the talks of those just told. */
const isWhatFor = (aids: Aids, { trigger: before }: Encounter, { from, frame }: Trigger): boolean =>
  frame === 'noun' &&
  /^join(?:s|ed)$/.test(keyAt(aids, before.from)) &&
  keysIn(aids, Math.max(before.to, from - 4), from).includes('for');

/** An encounter that another leads to: it stands as that one does, and what dates both dates it alike. */
function asFor({ status, start, end, dateSpan }: Encounter, report: Encounter): Encounter {
  return dateSpan !== null && dateSpan.start === report.dateSpan?.start
    ? { ...report, status, start, end }
    : { ...report, status };
}

/** "heads to Rome for talks with B": the talks stand as the journey does. */
function isPurposeOf(aids: Aids, { trigger: journey, status }: Encounter, { from, frame, kind }: Trigger): boolean {
  // "will see B during a visit": the visit lies ahead as what it is for.
  if (kind === 'visit' && frame === 'noun' && status === 'planned') {
    const near = keysIn(aids, Math.max(journey.to, from - 7), from);
    return near.some((word) => word === 'during' || word === 'on') && !near.some((word) => /^[,;]$/.test(word));
  }
  // "met in Oslo to convene the dialogue"
  if (journey.frame === 'meet' && keyAt(aids, from) === 'convene' && keyAt(aids, from - 1) === 'to') return true;
  if ((!/^(?:visit|meet)$/.test(journey.frame) && !isDeparture(aids, journey)) || frame !== 'noun' || status === 'held')
    return false;
  const words = keysIn(aids, Math.max(journey.to, from - 5), from);
  return words.includes('for') && !words.some((word) => /^[,;]$/.test(word));
}

/** "will pay a visit to B, hosted by B's president": the visit just told, as it stands. */
function isHostOf(aids: Aids, { trigger: journey }: Encounter, { from, to, frame }: Trigger): boolean {
  return (
    frame === 'host' &&
    (journey.kind === 'visit' || journey.frame === 'visit') &&
    /^(?:hosted|received|welcomed)$/.test(keyAt(aids, from)) &&
    keyAt(aids, from - 1) === ',' &&
    keyAt(aids, to) === 'by'
  );
}

/** "held talks with B, which were hosted by C": who receives those just told of. */
const isHostedBy = (aids: Aids, { from, to }: Trigger): boolean =>
  /^(?:hosted|received)$/.test(keyAt(aids, from)) &&
  keyAt(aids, to) === 'by' &&
  /\bwhich (?:was|were|is|are|will be)(?: being)? $/.test(`${wordsIn(aids, from - 4, from)} `);

function withHosts(told: Encounter, reports: readonly Encounter[]): Encounter {
  const hosts = reports.flatMap((report) => report.hosts);
  return { ...told, hosts: [...told.hosts, ...hosts], countries: distinct([], ...told.countries, ...distinct(hosts)) };
}

/** "The visit will include discussions with B and C": what the visitor last told of is to do there. */
const isOnJourney = (aids: Aids, sentence: Sentence, { from, frame }: Trigger): boolean =>
  frame === 'noun' &&
  /^(?:the|his|her|their|this) (?:visit|trip|tour|journey|programme|program|itinerary|agenda) (?:(?:will|would|is to|also|to) )*(?:includ|featur|involv)/i.test(
    wordsIn(aids, sentence.tokens.start, from),
  );

/** An encounter of the visitor last told of with each of these; none where nobody was. */
function ofVisitor(context: Context, actors: readonly Actor[]): Encounter[] {
  const visitors = context.last?.guests ?? [];
  if (visitors.length === 0) return [];
  return actors
    .filter((actor) => isParty(context.aids, actor) && !visitors.some(({ country }) => country === actor.country))
    .map((host) => make(context, visitors, [host], distinct([...visitors, host])));
}

/** "called President B a dictator": what he is said to be, not rung up. */
function isNamed(aids: Aids, { from, frame }: Trigger, [host]: readonly Actor[]): boolean {
  if (frame !== 'speak' || !/^call(?:s|ed|ing)?$/.test(keyAt(aids, from)) || !host) return false;
  const behind = aids.tokenFrom(host.end);
  return behind > from && /^(?:an?|["“‘']+)$/.test(aids.tokens[behind]?.text ?? '');
}

/** "was summoned to Uganda": the country that somebody is called to. */
function calledTo(aids: Aids, { from, to }: Trigger): { country: Iso3; at: number } | null {
  const at = keyAt(aids, to + 1) === 'the' ? to + 2 : to + 1;
  const start = aids.tokens[at]?.start;
  const named = aids.countries.find((one) => one.start === start && /^(?:name|capital)$/.test(one.how));
  const passive = /^(?:was|were|been|being|be)$/.test(keyAt(aids, from - 1));
  return passive && keyAt(aids, to) === 'to' && named ? { country: named.country, at } : null;
}

/** "on the sidelines of the UN gathering, A said": only where something else takes place. */
const isMargin = (aids: Aids, { from, to, frame }: Trigger): boolean =>
  frame === 'noun' &&
  !/^(?:of|between|with|by)$/.test(keyAt(aids, to)) &&
  /\b(?:sidelines?|margins|fringes) of (?:the|an?|this|last) (?:\S+ ){0,5}$/.test(`${wordsIn(aids, from - 9, from)} `);

function encountersOf(context: Context): Encounter[] {
  const { aids, sentence, trigger } = context;
  const visitor = keyAt(aids, trigger.from) === 'visiting' ? aids.actorAt[trigger.from] : null;
  if (visitor && visitor.sort !== 'country') return receptions(context, visitor);
  const sides = sidesOf(aids, sentence, trigger);
  const { visited, also } = sides;
  const [one, other] = [wholeGroups(aids.actors, sides.one), wholeGroups(aids.actors, sides.other)];
  const party = (actor: Actor) => isParty(aids, actor) && !isOfTrade(aids, actor);
  if (isOnJourney(aids, sentence, trigger)) return ofVisitor(context, [...one, ...other]);
  const heads = headsTalks(aids, sentence, trigger, one);
  if (heads) return [make(context, [], [], distinct(one))];
  const guests = one.filter(party);
  const stated = other.filter(party);
  const scenes = stated.length > 0 || trigger.kind === 'visit' ? [] : meetingsOfScenes(context, guests, other);
  if (scenes.length > 0) return scenes;
  const hosts = stated.length > 0 ? stated : officialsOfScene(context, guests, other);
  if (trigger.kind === 'visit') return visits(context, guests, hosts, visited);
  if (isNamed(aids, trigger, hosts)) return [];
  const called = trigger.frame === 'host' ? calledTo(aids, trigger) : null;
  if (called) return visits(context, guests, [], [called]);
  if (isMargin(aids, trigger)) return [];
  const passive = one.length === 0 ? heldWith(context, hosts) : [];
  if (passive.length > 0) return passive;
  const apart = metApart(context, guests, hosts);
  if (apart) return apart.others.map((those) => make(context, apart.ones, those, distinct([...apart.ones, ...those])));
  // "A former president will hold talks with those of B and C": with him, not with one another.
  if (guests.length === 0 && one.some(({ sort }) => sort === 'person') && hosts.length > 1) return [];
  // "They are to be received by C": those who were told to come together.
  const group =
    one.length === 1 && one[0]?.sort === 'pronoun' && keyAt(aids, aids.tokenFrom(one[0].start)) === 'they'
      ? context.last
      : null;
  if (
    group &&
    trigger.frame !== 'discuss' &&
    group.countries.length > 2 &&
    [...guests, ...hosts].every(({ country }) => country && group.countries.includes(country))
  )
    return [make(context, group.guests, hosts, group.countries)];
  const countries = distinct([...guests, ...hosts]);
  const stop = countries.length === 1 && hosts.length === 0 && other.length === 0 ? stopOf(context, guests) : null;
  if (stop) return [make(context, guests, [], distinct(guests, stop), stop)];
  const them = hosts.length === 0 ? metThem(context, guests) : [];
  if (them.length > 0) return them;
  if (countries.length < 2) return again(context, guests, hosts, one.length + other.length);
  const alone = hosts.length === 0;
  // "Denmark's Larsen signs Swedish accord": perhaps a firm.
  if (sentence.heading && trigger.frame === 'sign' && guests.every(holdsNoOffice)) return [];
  // A state, a body or a place is seen otherwise than a person is.
  if (
    /^(?:see|sees|saw)$/.test(keyAt(aids, trigger.from)) &&
    (alone || !hosts.every(({ sort }) => sort === 'person' || sort === 'official'))
  )
    return [];
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
  const deal = alone && dealThere(context, guests);
  // "briefed on discussions with B", "discussed the talks between B and C": what is spoken of.
  if (
    trigger.frame === 'noun' &&
    trigger.kind === 'talks' &&
    hosts.every(isCountry) &&
    !deal &&
    !(alone && isDiscussedAt(context)) &&
    isTopic(aids, sentence, trigger)
  )
    return [];
  // "Djokovic met Alcaraz in the final"
  const players = (actor: Actor) => holdsNoOffice(actor) || isCountry(actor) || isTeam(actor);
  if (
    [...guests, ...hosts].every(players) &&
    [...guests, ...hosts].some((actor) => !isCountry(actor)) &&
    tellsOfSport(aids, sentence)
  )
    return [];
  const bare = [...guests, ...hosts].every(isCountry);
  // "Brazil will meet Germany" is a match; states meet through people or in talks.
  if (bare && sentence.heading && !(alone && meetOnTopic(aids, sentence, trigger))) return [];
  if (bare && trigger.frame === 'meet' && !isAttendedByStates(aids, sentence, trigger))
    if (!alone || tellsOfSport(aids, sentence)) return [];
  if (endsProcess(aids, trigger, hosts, bare) || (bare && isUnderWay(aids, sentence, trigger))) return [];
  if (alone && trigger.frame === 'noun' && !deal && (!isHeldBy(context, bare) || (bare && isOfOthers(context))))
    return [];
  const more = also.filter((actor) => party(actor) && countries.includes(actor.country ?? ('' as Iso3)));
  const told = atPost(context, guests, make(context, [...more, ...guests], hosts, countries));
  const scene = stated.length === 0 && told.kind !== 'phone-call' ? (hosts[0]?.country ?? null) : null;
  const report = { ...told, placeCountry: told.placeCountry ?? scene };
  return bare && isOldPaper(aids, report) ? [] : [report];
}
