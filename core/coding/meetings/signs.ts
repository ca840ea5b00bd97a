import type { Iso3, Span } from '../../record/index.ts';
import type { Dealings } from '../dealings/dealings.ts';
import { isIn } from '../range.ts';
import { type Aids, spokenOfIn } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { sameCountries } from './agreement.ts';
import type { Meeting } from './meetings.ts';
import { triggersIn } from './triggers.ts';

/**
 * What can be seen of a meeting that tells whether the article tells of it at all; each sign is there or not. `all`: the meetings
 * of the article, among them this one.
 */
export function signsOfMeeting(aids: Aids, dealings: Dealings, meeting: Meeting, all: readonly Meeting[]): string[] {
  const [evidence] = meeting.evidence;
  const sentence = evidence ? aids.sentenceOf(evidence.start) : null;
  if (!evidence || !sentence) return [];
  return [
    ...signsOfTelling(aids, meeting, evidence),
    ...signsOfLikelihood(aids, dealings, meeting),
    ...signsAmong(meeting, all),
    ...signsOfWords(aids, sentence),
    `kind ${meeting.meetingKind}`,
    `status ${meeting.status}`,
    `parties ${Math.min(countriesOf(meeting).length, MANY)}`,
    ...(meeting.recognised ? ['recognised'] : []),
  ];
}

/** What can be seen of a meeting that tells how sure it is that nothing in it need be edited: few signs, as for statements. */
export function surenessOf(aids: Aids, meeting: Meeting): string[] {
  const [evidence] = meeting.evidence;
  return evidence ? signsOfTelling(aids, meeting, evidence) : [];
}

/** How much the best passage tells of a meeting, and how much of the article the countries are. */
function signsOfTelling(aids: Aids, meeting: Meeting, evidence: Span): string[] {
  const countries = countriesOf(meeting);
  const grounded = (field: string) =>
    meeting.grounds.some((ground) => ground.field === field && isIn(ground.span, evidence));
  const here = new Set(aids.countriesIn(evidence).map(({ country }) => country));
  const named = meeting.parties.flatMap(({ person, country }) => (person === null ? [] : [country]));
  const heading = aids.sentences.find((one) => one.heading);
  const titled = heading ? spokenOfIn(aids, heading) : null;
  const signs: Readonly<Record<string, boolean>> = {
    'without a day': meeting.start === null,
    'day stated here': grounded('date') && meeting.start !== null,
    'place stated here': grounded('place') && meeting.place !== null,
    'persons of two sides': new Set(named).size > 1,
    'no persons': named.length === 0,
    'told more than once': meeting.evidence.length > 1,
    'a country not named there': countries.some((country) => !here.has(country)),
    'other countries named': [...here].some((country) => !countries.includes(country)),
    'countries in the headline': titled !== null && countries.every((country) => titled.has(country)),
    'few countries in the article': new Set(aids.countries.map(({ country }) => country)).size <= FEW,
  };
  return Object.keys(signs).filter((sign) => signs[sign]);
}

const FEW = 3;
const MANY = 4;

/** Steps of what the model of dealings says of the passage that tells it best; each is a sign of its own. */
const STEPS = [0.02, 0.1, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99];

function signsOfLikelihood(aids: Aids, dealings: Dealings, meeting: Meeting): string[] {
  const countries = countriesOf(meeting);
  const likely = meeting.evidence.flatMap(({ start }) => {
    const sentence = aids.sentenceOf(start);
    return (sentence && dealings.likelihoodOf(sentence, countries)) ?? [];
  });
  if (likely.length === 0) return ['parties apart'];
  const highest = Math.max(...likely);
  return STEPS.filter((step) => highest >= step).map((step) => `likely ${step}`);
}

/** How a meeting stands to the others of the article. */
function signsAmong(meeting: Meeting, all: readonly Meeting[]): string[] {
  const countries = countriesOf(meeting);
  const others = all.filter((other) => other !== meeting);
  const same = others.filter((other) => sameCountries(countriesOf(other), countries));
  const [first] = same;
  const more = others.some((other) => {
    const theirs = countriesOf(other);
    return !sameCountries(theirs, countries) && theirs.filter((country) => countries.includes(country)).length > 1;
  });
  return [
    ...(more ? ['some of them elsewhere'] : []),
    ...(first
      ? [
          'again',
          `again, ${meeting.start === null ? 'undated' : 'dated'}`,
          `again, ${meeting.status}`,
          all.indexOf(first) < all.indexOf(meeting) ? 'again, later' : 'again, first',
          ...(same.some(({ start }) => start !== null && meeting.start !== null && start !== meeting.start)
            ? ['again, another day']
            : []),
          ...(same.every(({ place }) => place !== null && meeting.place !== null && place !== meeting.place)
            ? ['again, elsewhere']
            : []),
          ...(same.every(({ status }) => status !== meeting.status) ? ['again, otherwise'] : []),
          ...(same.every((other) => areOthers(other, meeting)) ? ['again, others'] : []),
        ]
      : []),
  ];
}

/** The words of encounters in a sentence, and how it stands. */
function signsOfWords({ tokens, tokenFrom, quoteAt }: Aids, sentence: Sentence): string[] {
  const triggers = triggersIn(tokens, sentence);
  return [
    ...new Set([
      ...(triggers.length === 0 ? ['no word of an encounter'] : []),
      ...triggers.slice(0, 3).flatMap(({ frame, kind }) => [`frame ${frame}`, `frame ${frame} ${kind}`]),
      ...((quoteAt[tokenFrom(sentence.start) + 1] ?? -1) >= 0 ? ['quoted'] : []),
      ...(sentence.heading ? ['heading'] : []),
    ]),
  ];
}

/** Whether two meetings both name persons, and none the same. */
function areOthers(one: Meeting, other: Meeting): boolean {
  const [a, b] = [one, other].map(({ parties }) => parties.flatMap(({ person }) => person ?? []));
  return a !== undefined && b !== undefined && a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name));
}

const countriesOf = (meeting: Meeting): Iso3[] => [...new Set(meeting.parties.map(({ country }) => country))];
