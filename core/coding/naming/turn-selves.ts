import { keyOf, keyOfAt } from '../phrases.ts';
import type { Actor, Parsed, Person } from '../types.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { type Spoken, spokenParagraphs } from './turns.ts';

/**
 * The actors of a transcript with its "I" and "we" given to whose turn it is, and "you", where it does something, to the
 * other of two speakers. Other texts keep theirs.
 */
export function withTurnSelves(
  parsed: Parsed,
  phrases: readonly NounPhrase[],
  people: readonly Person[],
  actors: readonly Actor[],
): readonly Actor[] {
  const paragraphs = spokenParagraphs(parsed, people);
  if (paragraphs.length === 0) return actors;
  const speakers = [...new Set(paragraphs.flatMap(({ speaker }) => (speaker?.represents ? [speaker] : [])))];
  const inTurn = (start: number) => paragraphs.find((one) => one.start <= start && start < one.end);
  const kept = actors.filter(
    ({ sort, start, end }) => sort !== 'pronoun' || !SELF.test(parsed.source.text.slice(start, end)),
  );
  const selves = phrases.flatMap(({ sort, from }) => {
    const token = parsed.tokens[from];
    if (sort !== 'pronoun' || !token || !SELF.test(token.text)) return [];
    return pronoun(token, inTurn(token.start)?.speaker ?? null, keyOf(token) === 'we');
  });
  const others = parsed.tokens.flatMap((token, at) => {
    if (keyOf(token) !== 'you' || !doesSomething(parsed, at)) return [];
    return pronoun(token, hearerOf(speakers, inTurn(token.start)), false);
  });
  return [...kept, ...selves, ...others];
}

const SELF = /^(?:I|we)$/i;

/** "You and I met", "when you visited us"; not "thank you", "as you said". */
function doesSomething({ tokens }: Parsed, at: number): boolean {
  if (/^(?:thank|see|with|to|for|welcome|as)$/.test(keyOfAt(tokens, at - 1))) return false;
  return /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '') || /^(?:and|,)$/.test(keyOfAt(tokens, at + 1));
}

/** The other one of two who speak. */
function hearerOf(speakers: readonly Person[], turn: Spoken | undefined): Person | null {
  if (speakers.length !== 2 || !turn?.speaker) return null;
  return speakers.find((person) => person !== turn.speaker) ?? null;
}

function pronoun({ start, end }: { start: number; end: number }, person: Person | null, plural: boolean): Actor[] {
  if (!person?.represents || person.country === null) return [];
  const { name, country, role } = person;
  return [{ start, end, sort: 'pronoun', label: name, person, country, role, plural, represents: true }];
}
