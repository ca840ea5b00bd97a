import type { Finding, Iso3, Span } from '../record/index.ts';
import type { Aids } from './reading-aids.ts';
import type { Statement } from './statement-finding.ts';

/**
 * What can be seen of a statement that tells how sure it is: how the speaker is named, where the countries spoken of
 * stand, how many others are about, and how the sentence is made. Each sign is there or not.
 */
export function signsOfStatement(aids: Aids, finding: Statement, all: readonly Finding[]): string[] {
  const [evidence] = finding.evidence;
  const speaker = finding.parties.find(({ side }) => side === 'actor');
  if (!evidence || !speaker) return [];
  const about = finding.parties.flatMap(({ side, country }) => (side === 'recipient' ? [country] : []));
  const text = aids.source.text.slice(evidence.start, evidence.end);
  return [
    `basis-${finding.basis}`,
    ...signsOfSpeaker(aids, finding, evidence),
    ...signsOfAbout(aids, about, evidence, speaker.country),
    ...signsAround(finding, all, about, speaker.country),
    `type-${FAMILY[finding.type] ?? 'other'}`,
    ...(finding.direct ? ['direct'] : []),
    ...(text.length < 110 ? ['short'] : text.length > 420 ? ['long'] : []),
    ...(aids.dateline ? ['wire'] : []),
    ...(finding.grounds.some(({ field, span }) => field === 'date' && span.start >= evidence.start) ? ['dated'] : []),
    ...(finding.precision === 'unknown' ? ['undated'] : []),
  ];
}

const FAMILY: Readonly<Partial<Record<Finding['type'], string>>> = {
  COMMENT: 'comment',
  SUPPORT: 'kind',
  AGREE: 'kind',
  CONSULT: 'kind',
  APPEAL: 'demand',
  REQUEST: 'demand',
  ACCUSE: 'hard',
  REJECT: 'hard',
  THREATEN: 'hard',
};

function signsOfSpeaker(aids: Aids, { parties, grounds }: Finding, evidence: Span): string[] {
  const verbs = grounds.filter(({ field }) => field === 'type');
  if (verbs.length === 0) return ['speaker-carried'];
  const actor = parties.find(({ side }) => side === 'actor');
  const subject = grounds.find(({ field }) => field === 'party')?.span ?? evidence;
  const words = aids.source.text.slice(subject.start, subject.end);
  const pronoun = /^(?:he|she|it|they|who|i|we|both|the two)\b/i.test(words);
  const how = pronoun
    ? 'pronoun'
    : actor?.person && words.includes(lastWord(actor.person))
      ? 'name'
      : actor?.person
        ? 'role'
        : actor?.role
          ? 'office'
          : 'country';
  const told = !pronoun && aids.countriesIn(subject).length > 0;
  return [`speaker-${how}`, ...(told ? ['speaker-with-country'] : []), ...(verbs.length > 1 ? ['verbs'] : [])];
}

const lastWord = (name: string) => name.split(/\s+/).at(-1) ?? name;

function signsOfAbout(aids: Aids, about: readonly Iso3[], evidence: Span, own: Iso3): string[] {
  const mentions = aids.countriesIn(evidence);
  const here = new Set(mentions.map(({ country }) => country));
  const named = about.filter((country) => here.has(country));
  const passing = [...here].filter((country) => country !== own && !about.includes(country)).length;
  const abroad = new Set(aids.countries.map(({ country }) => country).filter((country) => country !== own)).size;
  const spoken = mentions.filter(({ country }) => about.includes(country));
  const scene = (span: Span) => SCENE.test(aids.source.text.slice(Math.max(0, span.start - 12), span.start));
  return [
    `about-${Math.min(about.length, 3)}`,
    named.length === 0 ? 'about-unnamed' : named.length < about.length ? 'about-half-named' : 'about-named',
    `passing-${Math.min(passing, 2)}`,
    `abroad-${abroad <= 1 ? 1 : abroad <= 2 ? 2 : abroad <= 4 ? 4 : abroad <= 7 ? 7 : 8}`,
    ...(here.has(own) ? ['own-named'] : []),
    ...(spoken.length > 0 && spoken.every(scene) ? ['scene'] : []),
    ...(spoken.length > 1 ? ['about-often'] : []),
    ...(spoken.length > 0 && spoken.every(({ how }) => how !== 'name') ? ['about-by-other-word'] : []),
  ];
}

const SCENE = /\b(?:in|at|near|inside|from|of|across)\s+(?:the\s+)?$/i;

function signsAround(finding: Finding, all: readonly Finding[], about: readonly Iso3[], own: Iso3): string[] {
  const start = finding.evidence[0]?.start ?? 0;
  const others = all.filter((other) => other.key !== finding.key && other.kind === 'statement');
  const beside = others.some((other) => other.evidence[0]?.start === start);
  const before = others.findLast((other) => (other.evidence[0]?.start ?? 0) < start && actorOf(other) === own);
  const meets = all.some(
    ({ kind, parties }) =>
      kind === 'meeting' &&
      parties.some(({ country }) => country === own) &&
      about.every((one) => parties.some(({ country }) => country === one)),
  );
  return [
    ...(beside ? ['beside'] : []),
    ...(before ? [sameAbout(before, about) ? 'as-before' : 'not-as-before'] : []),
    ...(meets ? ['meets'] : []),
  ];
}

const actorOf = ({ parties }: Finding) => parties.find(({ side }) => side === 'actor')?.country;

function sameAbout({ parties }: Finding, about: readonly Iso3[]): boolean {
  const theirs = parties.filter(({ side }) => side === 'recipient').map(({ country }) => country);
  return theirs.length === about.length && theirs.every((country) => about.includes(country));
}
