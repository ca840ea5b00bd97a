import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { sameCountries } from './agreement.ts';
import type { Encounter } from './encounters.ts';

/** Words that say that somebody comes to a meeting. */
export const ATTENDS =
  /\b(?:attend(?:s|ed)?|tak(?:e|es|ing) part in|took part in|participat(?:e|es|ed) in|(?:was|were|is|are) present at|joined)\b[^.]{0,40}\b(?:meetings?|talks|summit|session|discussions|negotiations|reception|dinner|lunch|ceremony)\b/i;
/** "The meeting was also attended by B". */
const ATTENDED =
  /\b(?:meetings?|talks|summit|session|discussions|negotiations|reception|dinner|lunch|ceremony|call)\b[^.;]{0,90}\b(?:was|were|is being) (?:also )?attended by\b|^(?:Also )?(?:present|in attendance|attending|taking part|participating)\b[^.;]{0,60}\b(?:was|were)\b|\b(?:was|were) (?:also )?(?:present|in attendance)\b/i;
/** "in the presence of B" */
const PRESENT = /\b(?:with the attendance of|in (?:the )?presence of)\b/i;
/** "The Indian delegation was led by B". */
const LED =
  /\b(?:delegations?|side|team)\b[^.;]{0,60}\b(?:was|were|is|are|will be) (?:led|headed) by\b|\b(?:will (?:lead|head)|led|headed|leads|heads) (?:the|its|their) (?:\S+ ){1,3}(?:delegation|side|team)\b/i;

/** "A, B and C chaired the meeting for Brazil". */
const CHAIRED =
  /\b(?:chair(?:ed)? (?:the|this) (?:meeting|talks|session|dialogue|consultations|discussions)|sign(?:ed)?(?: the \w+)?(?: on behalf)?) (?:for|of)\b/i;

/** "A was accompanied by B", "With A were B and C". */
const ACCOMPANIED =
  /\b(?:(?:was|were|is|are|be|,) (?:also )?(?:accompanied|joined|flanked) (?:(?:on|during|for) (?:\w+ ){1,4})?by|accompanying \S+|also (?:present|attending|on hand|taking part|in attendance)|(?:was|were|is|are) (?:also )?(?:present|in attendance))\b|^With (?:\S+ ){1,3}(?:was|were|is|are)\b/;

/** "will be joined on her trip by B": on all of it. */
const ON_THE_WAY =
  /\b(?:accompanied|joined|flanked) (?:on|during|for) (?:his|her|their|the|this) (?:\w+ ){0,2}(?:trips?|visits?|tours?|travels?|journey)\b/;

/** Whether a sentence says of more people that they, too, came to what was told before. */
export function addsAttendance(aids: Aids, sentence: Sentence): boolean {
  const text = aids.source.text.slice(sentence.start, sentence.end);
  return ATTENDED.test(text) || ON_THE_WAY.test(text) || (ATTENDS.test(text) && /\balso\b/i.test(text));
}

/**
 * "B and C will also attend the meeting": further people of the encounter last reported, of its own countries. A report that
 * only adds them; null where the sentence names none.
 */
export function attendanceOf(aids: Aids, sentence: Sentence, last: Encounter | null): Encounter | null {
  const text = aids.source.text.slice(sentence.start, sentence.end);
  if (
    !last ||
    sentence.heading ||
    !(
      ATTENDS.test(text) ||
      ATTENDED.test(text) ||
      LED.test(text) ||
      CHAIRED.test(text) ||
      ACCOMPANIED.test(text) ||
      PRESENT.test(text)
    )
  )
    return null;
  const people = aids
    .actorsIn(sentence)
    .filter(
      (actor) =>
        actor.sort === 'person' && actor.represents && actor.country !== null && last.countries.includes(actor.country),
    );
  if (people.length === 0) return null;
  return {
    ...last,
    kind: last.kind === 'talks' ? 'visit' : last.kind,
    guests: people,
    hosts: [],
    aside: true,
    evidence: { start: sentence.start, end: sentence.end },
  };
}

/** Who is along on a whole journey comes to its other stops, too: the earlier reports of whoever travels. */
export function alongOf(aids: Aids, attendance: Encounter, reports: readonly Encounter[]): Encounter[] {
  const { start, end } = attendance.evidence;
  const told = reports.findLast(({ aside, countries }) => !aside && sameCountries(countries, attendance.countries));
  const traveller = told?.guests.find(({ person }) => person !== null)?.person;
  if (!traveller || !ON_THE_WAY.test(aids.source.text.slice(start, end))) return [attendance];
  const stops = reports.filter(
    ({ aside, heading, status, guests }) =>
      !aside && !heading && status === attendance.status && guests.some(({ person }) => person === traveller),
  );
  const further = stops.filter(
    ({ countries }, at) =>
      !sameCountries(countries, attendance.countries) &&
      stops.findIndex((stop) => sameCountries(stop.countries, countries)) === at,
  );
  const along = attendance.guests.filter(({ country }) => country === traveller.country);
  return [attendance, ...further.map((stop) => ({ ...stop, ...joins(attendance), guests: along }))];
}

const joins = ({ evidence }: Encounter) => ({ evidence, hosts: [], aside: true, kind: 'visit' as const });
