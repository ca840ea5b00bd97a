import type { Iso3, Span } from '../../record/index.ts';
import { foldText } from '../fold.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Person, Sentence } from '../types.ts';
import type { Utterance } from './evidence.ts';

/** "PRESIDENT HOLT:" in capitals at the start of a paragraph. */
const LABEL = /^(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,60}):\s/u;
/** Words by which a speaker turns to whom he faces. */
const FACING = /\b(?:you|your|yours|thank you|both our|our two)\b/i;
/** Turns shorter than this greet or thank and claim nothing. */
const SHORTEST = 60;
const GREETING = /\b(?:hello|good to see you|are we ready|great pleasure|good (?:morning|afternoon|evening))\b/i;

/** A turn of a transcript, cut where it turns to other countries. */
export interface Turn extends Utterance {
  readonly about: readonly Iso3[];
}

/**
 * The turns of a transcript, where paragraphs begin with speakers' names in capitals; none where fewer than two do.
 * Paragraphs of a turn that speak of the same countries, or to the same counterpart, are one passage.
 */
export function turnsOf(aids: Aids): Turn[] {
  const { sentences, source } = aids;
  const paragraphs = paragraphsOf(sentences);
  const labels = paragraphs.map(({ start }) => LABEL.exec(source.text.slice(start, start + 80))?.[1] ?? null);
  if (labels.filter((label) => label !== null).length < 2) return [];
  const people = new Map(labels.map((label) => [label, label === null ? null : personOf(aids, label)]));
  const turns: Turn[] = [];
  let speaker: Person | null = null;
  paragraphs.forEach((paragraph, at) => {
    const label = labels[at] ?? null;
    if (label !== null) speaker = people.get(label) ?? null;
    if (!speaker?.country || !speaker.represents || paragraph.heading) return;
    const about = aboutOf(aids, paragraph, speaker, [...people.values()]);
    const last = turns.at(-1);
    const words = source.text.slice(paragraph.start, paragraph.end);
    if (about.length === 0 || GREETING.test(words)) return;
    if (last && label === null && last.speaker.person === speaker && sameCountries(last.about, about)) {
      turns[turns.length - 1] = { ...last, end: paragraph.end };
    } else if (words.length >= SHORTEST) {
      turns.push({ ...utterance(paragraph, speaker), about });
    }
  });
  return turns;
}

function paragraphsOf(sentences: readonly Sentence[]): (Span & { readonly heading: boolean })[] {
  const found = new Map<number, { start: number; end: number; heading: boolean }>();
  for (const { paragraph, start, end, heading } of sentences) {
    const known = found.get(paragraph);
    if (known) known.end = end;
    else found.set(paragraph, { start, end, heading });
  }
  return [...found.values()];
}

/** The person of the article whose surname ends the label. */
function personOf({ people }: Aids, label: string): Person | null {
  const word = surname(label);
  return people.find(({ name }) => surname(name) === word) ?? null;
}

function surname(name: string): string {
  return (
    foldText(name)
      .toLowerCase()
      .replace(/,? jr\.?$/, '')
      .split(/[\s.]+/)
      .filter(Boolean)
      .at(-1) ?? ''
  );
}

function aboutOf(aids: Aids, paragraph: Span, { country }: Person, people: readonly (Person | null)[]): Iso3[] {
  const named = aids.countriesIn(paragraph).map((mention) => mention.country);
  const others = people.flatMap((person) => (person?.country && person.country !== country ? [person.country] : []));
  const faced = FACING.test(aids.source.text.slice(paragraph.start, paragraph.end)) ? others : [];
  const found = faced.length > 0 ? faced : named;
  return [...new Set(found.filter((candidate) => candidate !== country))];
}

function sameCountries(one: readonly Iso3[], other: readonly Iso3[]): boolean {
  return one.length === other.length && one.every((country) => other.includes(country));
}

function utterance({ start, end }: Span, person: Person): Utterance {
  const { name, country, role } = person;
  const speaker: Actor = {
    start,
    end: start + 1,
    sort: 'person',
    label: name,
    person,
    country,
    role,
    plural: false,
    represents: true,
  };
  return { start, end, speaker, attributions: [], continued: false, block: true };
}
