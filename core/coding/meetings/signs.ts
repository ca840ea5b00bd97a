import type { Finding, Iso3, Span } from '../../record/index.ts';
import { isIn } from '../range.ts';
import type { Aids } from '../reading-aids.ts';

/** What can be seen of a meeting that tells how sure it is. Each sign is there or not; few, as for statements. */
export function signsOfMeeting(aids: Aids, meeting: Finding): string[] {
  const [evidence] = meeting.evidence;
  const sentence = evidence ? aids.sentenceOf(evidence.start) : null;
  if (!evidence || !sentence) return [];
  const countries = new Set(meeting.parties.map(({ country }) => country));
  const grounded = (field: string) =>
    meeting.grounds.some((ground) => ground.field === field && isIn(ground.span, evidence));
  const here = new Set(aids.countriesIn(evidence).map(({ country }) => country));
  const named = meeting.parties.flatMap(({ person, country }) => (person === null ? [] : [country]));
  const heading = aids.sentences.find((one) => one.heading);
  const titled = heading ? countriesOf(aids, heading) : null;
  const signs: Readonly<Record<string, boolean>> = {
    'without a day': meeting.start === null,
    'day stated here': grounded('date') && meeting.start !== null,
    'place stated here': grounded('place') && meeting.place !== null,
    'persons of two sides': new Set(named).size > 1,
    'no persons': named.length === 0,
    'told more than once': meeting.evidence.length > 1,
    'a country not named there': [...countries].some((country) => !here.has(country)),
    'other countries named': [...here].some((country) => !countries.has(country)),
    'countries in the headline': titled !== null && [...countries].every((country) => titled.has(country)),
    'few countries in the article': new Set(aids.countries.map(({ country }) => country)).size <= FEW,
  };
  return Object.keys(signs).filter((sign) => signs[sign]);
}

/** Countries that a passage names, or whose people it names. */
function countriesOf(aids: Aids, span: Span): Set<Iso3 | null> {
  return new Set([...aids.countriesIn(span), ...aids.actorsIn(span)].map(({ country }) => country));
}

const FEW = 3;
