import type { Finding } from '../record/index.ts';
import fitted from './confidence.json' with { type: 'json' };
import { likelihood, type Weights } from './logistic.ts';
import type { Judged } from './meetings/credible.ts';
import { surenessOf } from './meetings/signs.ts';
import type { Aids } from './reading-aids.ts';
import type { Candidate } from './statements/candidate-countries.ts';
import type { Statement } from './statements/finding.ts';
import { signsOfStatement } from './statements/signs.ts';

/** A finding with the signs by which its confidence is told. */
export interface Signed {
  readonly finding: Finding;
  readonly signs: readonly string[];
  /** The signs by which it was told whether the article tells of a meeting at all; none of a statement. */
  readonly credible: readonly string[];
  /** The countries among which those a statement is about were chosen; none of a meeting. */
  readonly candidates: readonly Candidate[];
}

/** How likely it is that nothing in a finding need be edited. `sure`: the likelihood from which on it counts as sure. */
interface Model extends Weights {
  readonly sure: number;
}

/** From this confidence on at least nine of ten findings are to be right. */
const SURE = 0.8;
const HIGHEST = 0.98;
const LOWEST = 0.05;

/**
 * The last stage: findings with their confidence, 0 to 1. It is the likelihood of being right by a logistic model of what
 * can be seen of a finding, stretched so that 0.8 is where nine of ten are right. `confidence.json` holds its weights;
 * `benchmark/fit-confidence.ts` fits them to a folder of annotated articles.
 */
export function withConfidence(aids: Aids, judged: readonly Judged[], statements: readonly Statement[]): Signed[] {
  const all = [...judged.map(({ meeting }) => meeting), ...statements];
  return [
    ...judged.map(({ meeting, signs }) => {
      const { recognised: _, ...finding } = meeting;
      return { ...signed(finding, surenessOf(aids, meeting), fitted.meeting), credible: signs };
    }),
    ...statements.map((statement) => {
      const { basis: _, candidates, ...finding } = statement;
      return { ...signed(finding, signsOfStatement(aids, statement, all), fitted.statement), candidates };
    }),
  ];
}

function signed(finding: Finding, signs: readonly string[], model: Model): Signed {
  return { finding: { ...finding, confidence: confidenceBy(model, signs) }, signs, credible: [], candidates: [] };
}

/** A model's confidence in a finding with these signs: two decimals, never rounded up to being sure. */
export function confidenceBy(model: Model, signs: readonly string[]): number {
  const { sure } = model;
  const likely = likelihood(model, signs);
  const confidence =
    likely >= sure ? SURE + ((HIGHEST - SURE) * (likely - sure)) / Math.max(1 - sure, 0.001) : (SURE * likely) / sure;
  return Math.floor(Math.min(HIGHEST, Math.max(LOWEST, confidence)) * 100 + 1e-9) / 100;
}
