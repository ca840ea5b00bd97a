import type { Finding } from '../record/index.ts';
import { triggersIn } from './meeting-triggers.ts';
import type { Aids } from './reading-aids.ts';

/**
 * What can be seen of a meeting that tells how sure it is: by which words it is told, who of each side is named and
 * where, and how many countries and meetings the article has. Each sign is there or not.
 */
export function signsOfMeeting(aids: Aids, finding: Finding, all: readonly Finding[]): string[] {
  const [evidence] = finding.evidence;
  if (!evidence) return [];
  const countries = [...new Set(finding.parties.map(({ country }) => country))];
  const here = new Set([
    ...aids.countriesIn(evidence).map(({ country }) => country),
    ...aids.actorsIn(evidence).flatMap(({ country }) => country ?? []),
  ]);
  const persons = countries.filter((country) =>
    finding.parties.some((party) => party.country === country && party.person !== null),
  ).length;
  const sentence = aids.sentenceOf(evidence.start);
  const frames = new Set(sentence ? triggersIn(aids.tokens, sentence).map(({ frame }) => frame) : []);
  const body = aids.sentences.filter(({ heading }) => !heading);
  const place = sentence ? body.indexOf(sentence) : -1;
  const meetings = all.filter(({ kind }) => kind === 'meeting');
  const text = aids.source.text.slice(evidence.start, evidence.end);
  const near = (field: string) =>
    finding.grounds.some(
      ({ field: one, span }) => one === field && span.start >= evidence.start && span.end <= evidence.end,
    );
  return [
    `kind-${finding.meetingKind}`,
    `status-${finding.status}`,
    `persons-${Math.min(persons, 2)}`,
    `countries-${Math.min(countries.length, 3)}`,
    ...[...frames].map((frame) => `frame-${frame}`),
    ...(frames.size > 1 ? ['frames'] : []),
    ...(countries.every((country) => here.has(country)) ? ['all-named'] : []),
    ...([...here].some((country) => !countries.includes(country)) ? ['others-named'] : []),
    finding.start === null ? 'undated' : near('date') ? 'dated-here' : 'dated-elsewhere',
    ...(finding.precision === 'month' || finding.precision === 'year' ? ['dated-roughly'] : []),
    finding.place === null ? 'no-place' : near('place') ? 'placed-here' : 'placed-elsewhere',
    ...(place < 0 ? ['heading'] : place === 0 ? ['lead'] : place < 3 ? ['early'] : []),
    `meetings-${meetings.length === 1 ? 1 : meetings.length <= 3 ? 3 : 4}`,
    ...(meetings.some((one) => one.key !== finding.key && sameCountries(one, countries)) ? ['same-again'] : []),
    ...(text.length > 300 ? ['long'] : []),
    ...(aids.dateline ? ['wire'] : []),
    ...(/["“]/.test(text) ? ['quotes'] : []),
  ];
}

function sameCountries({ parties }: Finding, countries: readonly string[]): boolean {
  const theirs = new Set<string>(parties.map(({ country }) => country));
  return theirs.size === countries.length && countries.every((country) => theirs.has(country));
}
