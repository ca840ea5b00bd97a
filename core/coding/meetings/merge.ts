import {
  actorsOf,
  datesAgree,
  distinctPeople,
  peopleAgree,
  sameCountries,
  samePeople,
  sharesPerson,
} from './agreement.ts';
import type { Encounter } from './encounters.ts';
import { isThereFor, isWithin, leadsTo, partOfVisit, spansDays } from './stays.ts';

/** All reports of one encounter; the first is the best. */
export type Reports = [Encounter, ...Encounter[]];

/** Gathers reports that mean the same encounter: same countries, status and form, days that agree, people who overlap. */
export function mergeReports(reports: readonly Encounter[]): Reports[] {
  const encounters = reports.map((report) => partOfVisit(report, reports));
  const groups: Reports[] = [];
  for (const encounter of encounters) {
    const group = encounter.aside
      ? groups.findLast(
          (told) =>
            sameCountries(told[0].countries, encounter.countries) &&
            told.some(({ status }) => status === encounter.status),
        )
      : (groups.find(
          (reports) =>
            (reports.some((other) => compatible(other, encounter)) && joins(reports, encounter)) ||
            sameClause(reports, encounter) ||
            isCallOffOf(reports, encounter) ||
            reports.some((other) => leadsTo(other, encounter) || leadsTo(encounter, other)) ||
            reports.some((other) => isThereFor(other, encounter) || isThereFor(encounter, other)) ||
            reports.some((other) => isDayOf(other, encounter)),
        ) ??
        (encounter.known
          ? (groups.find((reports) => refersTo(reports, encounter)) ?? onlyVisit(groups, encounter))
          : undefined));
    if (group) group.push(encounter.known ? { ...encounter, status: group[0].status } : encounter);
    else groups.push([encounter]);
  }
  return groups.map(bestFirst);
}

/** "will travel to A from 5 to 9 May … On 7 May he will meet A's president": a day of a journey that lies ahead. */
function isDayOf(journey: Encounter, day: Encounter): boolean {
  if (!spansDays(journey) || day.start === null || day.end === null) return false;
  return (
    journey.status === 'planned' &&
    day.status === 'planned' &&
    day.kind !== 'phone-call' &&
    isWithin(day, journey) &&
    [journey.placeCountry, null].includes(day.placeCountry) &&
    sameCountries(journey.countries, day.countries) &&
    sharesPerson(journey, day)
  );
}

/** Days and status agree with all reports, people with those that are dated where some are. */
function joins(reports: Reports, encounter: Encounter): boolean {
  return (
    reports.every(
      (other) => datesAgree(other, encounter) && (other.status === encounter.status || isPurposeIn(reports, other)),
    ) && agreesOnPeople(reports, encounter)
  );
}

function agreesOnPeople(reports: Reports, encounter: Encounter): boolean {
  const dated = reports.filter(({ start, aside }) => start !== null && !aside);
  const telling = dated.length > 0 ? dated : reports;
  return (
    telling.every((other) => !distinctPeople(other, encounter)) || telling.some((other) => samePeople(other, encounter))
  );
}

/** "called off a visit, where he was to meet …" */
function isCalledOff(one: Encounter, other: Encounter): boolean {
  return (
    [one, other].some(({ status }) => status === 'cancelled') &&
    [one, other].some(({ status, instead }) => status === 'planned' && !instead)
  );
}

/** A visit called off, and the visit that had been planned, told of in one text: the day of the one is that of the other. */
function isCallOffOf(reports: Reports, encounter: Encounter): boolean {
  return reports.some(
    (other) =>
      isCalledOff(other, encounter) &&
      sameCountries(other.countries, encounter.countries) &&
      datesAgree(other, encounter) &&
      [other.placeCountry, null].includes(encounter.placeCountry) &&
      (other.start === null || encounter.start === null || other.start === encounter.start) &&
      sharesPerson(other, encounter),
  );
}

/** "A's trip to B was seen as a sign": the trip of A's that has been told, whenever it is. */
function refersTo(reports: Reports, encounter: Encounter): boolean {
  return reports.some(
    (other) =>
      sameCountries(other.countries, encounter.countries) &&
      other.placeCountry === encounter.placeCountry &&
      sharesPerson(other, encounter) &&
      (other.kind === 'phone-call') === (encounter.kind === 'phone-call'),
  );
}

/** "The visit by A comes at the invitation of B": of the only visit between the two that the text tells of. */
function onlyVisit(groups: readonly Reports[], visit: Encounter): Reports | undefined {
  if (visit.trigger.frame !== 'noun' || visit.trigger.kind !== 'visit') return undefined;
  const [only, ...more] = groups.filter(([first]) => sameCountries(first.countries, visit.countries));
  if (!only || more.length > 0 || !only.some(({ trigger }) => trigger.kind === 'visit')) return undefined;
  const same = only.every(
    (other) => peopleAgree(other, visit) && [other.placeCountry, null].includes(visit.placeCountry),
  );
  return same ? only : undefined;
}

function sameClause(reports: Reports, encounter: Encounter): boolean {
  if (reports.some((other) => signsThere(other, encounter))) return true;
  if (!reports.every((other) => datesAgree(other, encounter)) || !agreesOnPeople(reports, encounter)) return false;
  return reports.some(
    (other) =>
      other.evidence.start === encounter.evidence.start &&
      Boolean(other.earlier) === Boolean(encounter.earlier) &&
      sameCountries(other.countries, encounter.countries) &&
      (other.status === encounter.status || isCalledOff(other, encounter) || isPurpose(other, encounter)) &&
      !distinctPeople(other, encounter) &&
      datesAgree(other, encounter) &&
      (other.kind === encounter.kind ||
        other.kind === 'visit' ||
        encounter.kind === 'visit' ||
        other.trigger.frame === 'visit'),
  );
}

/** "met in Helsinki to sign a treaty", "met at the border, where they signed": one occasion, whatever day its words alone would give the signing. */
function signsThere(one: Encounter, other: Encounter): boolean {
  const gap = other.trigger.from - one.trigger.to;
  return (
    one.trigger.frame === 'meet' &&
    other.trigger.frame === 'sign' &&
    (other.status === 'planned' || other.status === one.status) &&
    one.evidence.start === other.evidence.start &&
    sameCountries(one.countries, other.countries) &&
    gap > 0 &&
    gap < 20
  );
}

/** "flew to Moscow to meet Putin": the meeting is what the visit is for. */
function isPurpose(visit: Encounter, meeting: Encounter): boolean {
  const gap = meeting.trigger.from - visit.trigger.to;
  return visit.trigger.kind === 'visit' && meeting.status === 'planned' && gap > 0 && gap < 14;
}

/** "flew to Moscow to meet Putin", told as done: what it was for has been done with it. */
function isPurposeIn(reports: Reports, meeting: Encounter): boolean {
  return reports.some(
    (visit) => visit.status === 'held' && visit.evidence.start === meeting.evidence.start && isPurpose(visit, meeting),
  );
}

function compatible(one: Encounter, other: Encounter): boolean {
  if (!sameCountries(one.countries, other.countries)) return false;
  if (one.status !== other.status || Boolean(one.earlier) !== Boolean(other.earlier)) return false;
  if ((one.kind === 'phone-call') !== (other.kind === 'phone-call') && !goesOn(one, other)) return false;
  if ((one.kind === 'signing') !== (other.kind === 'signing')) return false;
  if (!datesAgree(one, other)) return false;
  if (one.place && other.place && one.place.name !== other.place.name && one.place.country !== other.place.country)
    return false;
  if (one.placeCountry && other.placeCountry && one.placeCountry !== other.placeCountry) return false;
  return peopleAgree(one, other);
}

/** "They also discussed …": what else was spoken of, by phone or not. */
function goesOn(one: Encounter, other: Encounter): boolean {
  const later = one.evidence.start > other.evidence.start ? one : other;
  if (later.trigger.frame === 'discuss' && later.start === null && later.place === null) return true;
  // "A spoke with B": how is told elsewhere.
  return (
    [one, other].some(({ trigger, kind }) => trigger.frame === 'speak' && kind !== 'phone-call') &&
    one.place === null &&
    other.place === null
  );
}

/** The report that tells most: persons of both sides, a date, a place; of equals the first. */
export function bestFirst(reports: Reports): Reports {
  const best = reports.reduce((one, other) => (weight(other) > weight(one) ? other : one));
  return [best, ...reports.filter((report) => report !== best)];
}

function weight(encounter: Encounter): number {
  const persons = new Set(actorsOf(encounter).flatMap(({ person }) => (person ? [person.name] : []))).size;
  const kind = encounter.kind === 'visit' ? 0 : 1;
  return (
    (encounter.heading || encounter.aside ? -20 : 0) +
    Math.min(persons, 4) * 2 +
    (encounter.start !== null ? 2 : 0) +
    (encounter.place ? 1 : 0) +
    kind -
    (encounter.trigger.frame === 'noun' ? 0.5 : 0)
  );
}
