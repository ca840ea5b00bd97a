import { datesAgree, peopleAgree, sameCountries, sharesPerson } from './agreement.ts';
import type { Encounter } from './encounters.ts';

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
