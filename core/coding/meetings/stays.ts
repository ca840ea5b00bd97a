import type { Aids } from '../reading-aids.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import { datesAgree, peopleAgree, sameCountries, sharesPerson } from './agreement.ts';
import type { Encounter } from './encounters.ts';
import type { Trigger } from './trigger.ts';

/** "arrived on Monday … met the president on Tuesday": talks of the first days of a visit are the visit's, and begin with it. */
export function partOfVisit(talks: Encounter, reports: readonly Encounter[]): Encounter {
  if (talks.kind !== 'talks' || talks.status === 'cancelled' || talks.start === null) return talks;
  const { start } = talks;
  const visit = reports.find(
    (other) =>
      other.kind === 'visit' &&
      other.status === talks.status &&
      (talks.status === 'held' || leadsHereOnly(other, reports)) &&
      other.trigger.frame === 'visit' &&
      other.start !== null &&
      other.precision === 'day' &&
      start > other.start &&
      start - other.start <= STAY &&
      sameCountries(other.countries, talks.countries) &&
      sharesPerson(other, talks) &&
      (talks.place === null || talks.place.country === other.placeCountry),
  );
  return visit?.start == null ? talks : { ...talks, start: visit.start };
}

/** Whether a journey that lies ahead leads to one country, on a day that is that of its beginning. */
function leadsHereOnly(journey: Encounter, reports: readonly Encounter[]): boolean {
  return (
    journey.start === journey.end &&
    !reports.some(
      ({ evidence, trigger, placeCountry }) =>
        evidence.start === journey.evidence.start &&
        trigger.from === journey.trigger.from &&
        placeCountry !== journey.placeCountry,
    )
  );
}

/** How many days behind an arrival talks are still of the same visit. */
const STAY = 3;

/** "arrived in Tokyo on Monday", "is on a visit to Japan", and the talks that are still to be held there: one visit. */
export function isThereFor(visit: Encounter, talks: Encounter): boolean {
  if (visit.status !== 'held' || visit.kind === 'phone-call' || visit.placeCountry === null) return false;
  if (talks.status !== 'planned' || talks.kind === 'visit' || talks.kind === 'phone-call' || talks.instead)
    return false;
  const dated = visit.trigger.frame === 'visit' && visit.start !== null && visit.precision === 'day';
  if (!dated && !visit.stays) return false;
  const gap = visit.end === null || talks.start === null ? 0 : talks.start - visit.end;
  return (
    gap >= 0 &&
    gap <= STAY &&
    (talks.placeCountry === null || talks.placeCountry === visit.placeCountry) &&
    sameCountries(visit.countries, talks.countries) &&
    sharesPerson(visit, talks) &&
    peopleAgree(visit, talks)
  );
}

/** "is on a working visit to B", "visits B": of who is there now. */
export function isStaying(aids: Aids, { from, frame, kind }: Trigger): boolean {
  if (frame === 'visit') return /^(?:visits|arrives)$/.test(keyAt(aids, from));
  if (frame !== 'noun' || kind !== 'visit') return false;
  return /\b(?:is|are) (?:\w+ )?on (?:an?|his|her|their) (?:[\w-]+ ){0,4}$/.test(`${wordsIn(aids, from - 9, from)} `);
}

/** "A delegation left Delhi for Tokyo", and the talks that are to be held there in the days behind. */
export function leadsTo(journey: Encounter, talks: Encounter): boolean {
  if (!journey.departs || talks.status !== 'planned' || talks.kind === 'phone-call') return false;
  const gap = journey.end === null || talks.start === null ? 0 : talks.start - journey.end;
  return (
    (gap <= STAY || datesAgree(journey, talks)) &&
    (talks.end === null || journey.start === null || talks.end >= journey.start) &&
    (talks.placeCountry === null || talks.placeCountry === journey.placeCountry) &&
    sameCountries(journey.countries, talks.countries) &&
    peopleAgree(journey, talks)
  );
}

/** A journey of which the text gives the first and the last day. */
export function spansDays({ trigger, precision, start, end }: Encounter): boolean {
  return trigger.frame === 'visit' && precision === 'day' && start !== null && end !== null && start < end;
}

/** Whether the days of a report all lie in those of another. */
export function isWithin(day: Encounter, span: Encounter): boolean {
  if (day.start === null || day.end === null || span.start === null || span.end === null) return false;
  return span.start <= day.start && day.end <= span.end;
}
