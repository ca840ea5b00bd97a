import type { Span } from '../../record/index.ts';
import { foldText } from '../fold.ts';
import type { Actor, Parsed, Person, Sentence } from '../types.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** "PRESIDENT HOLT:" in capitals at the start of a paragraph. */
const LABEL = /^(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,60}):\s/u;

/** A paragraph of a transcript. `label`: the speaker's name where it begins with one; `speaker`: who goes on speaking in it. */
export interface Spoken extends Span {
  readonly heading: boolean;
  readonly label: string | null;
  readonly speaker: Person | null;
}

/** The paragraphs of a transcript; none where fewer than two begin with speakers' names in capitals. */
export function spokenParagraphs({ sentences, source }: Parsed, people: readonly Person[]): Spoken[] {
  const paragraphs = paragraphsOf(sentences);
  const labels = paragraphs.map(({ start }) => LABEL.exec(source.text.slice(start, start + 80))?.[1] ?? null);
  if (labels.filter((label) => label !== null).length < 2) return [];
  let speaker: Person | null = null;
  return paragraphs.map((paragraph, at) => {
    const label = labels[at] ?? null;
    if (label !== null) speaker = personOf(people, label);
    return { ...paragraph, label, speaker };
  });
}

/** A speaker of a transcript where his words, or the label above them, begin. */
export function labelledActor(person: Person, start: number): Actor {
  const { name, country, role, represents } = person;
  return { start, end: start + 1, sort: 'person', label: name, person, country, role, plural: false, represents };
}

/** "MR. HOLT: He left": who is named before what he says, and so is not of whom he speaks. */
export function isLabel({ sentences, tokens }: Pick<Parsed, 'sentences' | 'tokens'>, phrase: NounPhrase): boolean {
  return phrase.from === sentences[phrase.sentence]?.tokens.start && tokens[phrase.to]?.text === ':';
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
function personOf(people: readonly Person[], label: string): Person | null {
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
