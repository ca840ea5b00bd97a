import type { CodedArticle } from './coded.ts';
import { type Comparison, compare, meetingErrors, participantsFound, statementErrors } from './compare.ts';
import type { Gold } from './gold.ts';

/** Counts over all texts. `correct`: found, and nothing is left to edit. `errors`: how often each field was wrong. */
export interface Tally {
  gold: number;
  coded: number;
  found: number;
  correct: number;
  errors: Record<string, number>;
  /** Findings of high confidence, and how many of them were correct. */
  confident: number;
  confidentCorrect: number;
}

export interface Score {
  texts: number;
  meetings: Tally;
  statements: Tally;
  participants: { gold: number; found: number };
}

/** From here on a finding counts as one that the coder is sure of. */
export const CONFIDENT = 0.8;

export function emptyScore(): Score {
  const tally = (): Tally => ({
    gold: 0,
    coded: 0,
    found: 0,
    correct: 0,
    errors: {},
    confident: 0,
    confidentCorrect: 0,
  });
  return { texts: 0, meetings: tally(), statements: tally(), participants: { gold: 0, found: 0 } };
}

/** Adds one text to the score and answers how its records were paired. */
export function addText(score: Score, text: string, gold: Gold, coded: CodedArticle): Comparison {
  const comparison = compare(text, gold, coded);
  score.texts += 1;
  count(score.meetings, gold.meetings, coded.meetings, comparison.meetings.pairs, meetingErrors);
  count(score.statements, gold.statements, coded.statements, comparison.statements.pairs, statementErrors);
  for (const meeting of gold.meetings) score.participants.gold += meeting.participants.length;
  for (const [g, c] of comparison.meetings.pairs) score.participants.found += participantsFound(g, c);
  return comparison;
}

/** Precision, recall and their harmonic mean, 0 to 1; a share of nothing is 1. */
export function rates(tally: Tally, level: 'found' | 'correct'): { precision: number; recall: number; f1: number } {
  const precision = share(tally[level], tally.coded);
  const recall = share(tally[level], tally.gold);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** A part of a whole, 1 where the whole is nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function count<G, C extends { readonly confidence: number }>(
  tally: Tally,
  gold: readonly G[],
  coded: readonly C[],
  pairs: readonly (readonly [G, C])[],
  errorsOf: (gold: G, coded: C) => string[],
): void {
  tally.gold += gold.length;
  tally.coded += coded.length;
  tally.found += pairs.length;
  const correct = new Set<C>();
  for (const [g, c] of pairs) {
    const errors = errorsOf(g, c);
    if (errors.length === 0) correct.add(c);
    for (const error of errors) tally.errors[error] = (tally.errors[error] ?? 0) + 1;
  }
  tally.correct += correct.size;
  const confident = coded.filter((finding) => finding.confidence >= CONFIDENT);
  tally.confident += confident.length;
  tally.confidentCorrect += confident.filter((finding) => correct.has(finding)).length;
}
