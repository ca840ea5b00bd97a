import type { Finding } from '../record/index.ts';
import { type Signed, withConfidence } from './confidence.ts';
import { dealingsOf } from './dealings/dealings.ts';
import { credible, LEAST } from './meetings/credible.ts';
import { findMeetings } from './meetings/meetings.ts';
import { reportsIn } from './meetings/reports.ts';
import { FITTED, type Models } from './models.ts';
import { analyse } from './naming/analysis.ts';
import { parse } from './parsing/parse.ts';
import { aidsOf } from './reading-aids.ts';
import { settleCountries } from './settled.ts';
import { findStatements } from './statements/statements.ts';
import type { Coder, SourceText } from './types.ts';

export type { Coder, SourceText } from './types.ts';

/**
 * The coder of English news: article → meetings and statements in reading order. Pure; takes about a millisecond per KB. Its
 * stages stand each in a folder of its own: `parsing` → `naming` (mentions, people, coreference, dates, places) → `meetings`
 * and `dealings` → `statements`.
 */
export const codeArticle: Coder = (source) => codeWithSigns(source).map(({ finding }) => finding);

/**
 * The same with the signs by which each finding's confidence is told: what a fit of the confidence learns from. Meetings less
 * likely than `least` are left out.
 */
export function codeWithSigns(source: SourceText, least = LEAST, models: Models = FITTED): Signed[] {
  if (source.text.trim() === '') return [];
  const analysis = settleCountries(analyse(parse(source)));
  const aids = aidsOf(analysis);
  const reports = reportsIn(aids);
  const dealings = dealingsOf(aids, reports, models.dealings);
  const learned = { ...models, dealings };
  const judged = credible(aids, dealings, findMeetings(analysis, learned, reports), models.credible, least);
  const statements = findStatements(
    analysis,
    judged.map(({ meeting }) => meeting),
  );
  return withConfidence(aids, judged, statements).sort((one, other) => inReadingOrder(one.finding, other.finding));
}

function inReadingOrder(one: Finding, other: Finding): number {
  return (one.evidence[0]?.start ?? 0) - (other.evidence[0]?.start ?? 0);
}
