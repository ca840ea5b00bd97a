import { named } from '../meetings/agreement.ts';
import type { Encounter } from '../meetings/encounter.ts';
import type { Aids } from '../reading-aids.ts';
import { wordsOf } from './pair-signs.ts';

/** How many words on either side of an encounter's own are looked at. */
const REACH = 9;

/** What can be seen of two reports of the same countries that tells whether they are of one encounter; `one` is told first. */
export function signsOfSame(aids: Aids, one: Encounter, other: Encounter): string[] {
  return [...signsOfBoth(aids, one, other), ...signsOfOne(aids, one, 'a'), ...signsOfOne(aids, other, 'b')];
}

/** Of these signs those that stand for both reports together. */
export function signsOfBoth(aids: Aids, one: Encounter, other: Encounter): string[] {
  const signs = [
    `status ${one.status} ${other.status}`,
    `kind ${one.kind} ${other.kind}`,
    `frame ${one.trigger.frame} ${other.trigger.frame}`,
    `days ${daysOf(one, other)}`,
    `place ${placesOf(one, other)}`,
    ...personsOf(one, other),
  ];
  if (one.heading || other.heading) signs.push('heading');
  const [first, second] = [aids.sentenceOf(one.evidence.start), aids.sentenceOf(other.evidence.start)];
  if (!first || !second) return signs;
  const gap = second.index - first.index;
  signs.push(`gap ${gap < 3 ? gap : gap < 6 ? '3-5' : '6+'}`);
  if (aids.quoteAt[one.trigger.from] !== aids.quoteAt[other.trigger.from]) signs.push('one quoted');
  return signs;
}

function daysOf(one: Encounter, other: Encounter): string {
  if (one.start === null || other.start === null)
    return one.start !== null ? 'first' : other.start !== null ? `second ${other.precision}` : 'neither';
  const [end, otherEnd] = [one.end ?? one.start, other.end ?? other.start];
  if (one.start === other.start) return 'same';
  if (one.start <= otherEnd && other.start <= end) return 'overlap';
  const apart = Math.abs(one.start - other.start);
  return `${other.start < one.start ? 'before' : 'after'} ${apart < 4 ? 'days' : apart < 40 ? 'weeks' : 'long'}`;
}

function placesOf(one: Encounter, other: Encounter): string {
  if (one.place && other.place) return one.place.name === other.place.name ? 'same' : 'other';
  if (one.placeCountry && other.placeCountry)
    return one.placeCountry === other.placeCountry ? 'same country' : 'other country';
  return one.placeCountry ? 'first' : other.placeCountry ? 'second' : 'neither';
}

function personsOf(one: Encounter, other: Encounter): string[] {
  const signs = new Set<string>();
  let shared = 0;
  let clash = 0;
  for (const country of one.countries) {
    const [a, b] = [named(one, country), named(other, country)];
    if (a.length === 0 || b.length === 0) continue;
    if (a.some((name) => b.includes(name))) shared++;
    else clash++;
  }
  signs
    .add(`shared ${Math.min(shared, 2)}`)
    .add(`clash ${Math.min(clash, 2)}`)
    .add(`persons ${Math.min(shared, 2)} ${Math.min(clash, 2)}`);
  return [...signs];
}

/** Of these signs those of one report, the one told first (a) or the other (b): the words around the encounter's own, and what determines it: "the", "another", "last". */
export function signsOfOne(aids: Aids, { trigger, evidence }: Encounter, which: 'a' | 'b'): string[] {
  const sentence = aids.sentenceOf(evidence.start);
  if (!sentence) return [];
  const words = wordsOf(aids, sentence);
  const { start, end } = sentence.tokens;
  const word = (at: number) => (at < start || at >= end ? '' : (words[at - start] ?? ''));
  const near = new Set<string>();
  for (let at = trigger.from - REACH; at < trigger.to + REACH; at++)
    if (word(at) !== '') near.add(`${which}:${word(at)}`);
  return [
    `${which} det ${word(trigger.from - 1)}`,
    `${which} own ${word(trigger.from)}`,
    `${which} opens ${word(start)}`,
    ...near,
  ];
}
