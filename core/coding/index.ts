import type { Finding } from '../record/index.ts';
import { analyse } from './analysis.ts';
import { findMeetings } from './meetings.ts';
import { parse } from './parse.ts';
import { settleCountries } from './settled.ts';
import { findStatements } from './statements.ts';
import type { Coder } from './types.ts';

export type { Coder, SourceText } from './types.ts';

/** The coder of English news: article → meetings and statements in reading order. Pure; takes about a millisecond per KB. */
export const codeArticle: Coder = (source) => {
  if (source.text.trim() === '') return [];
  const analysis = settleCountries(analyse(parse(source)));
  const meetings = findMeetings(analysis);
  return [...meetings, ...findStatements(analysis, meetings)].sort(inReadingOrder);
};

function inReadingOrder(one: Finding, other: Finding): number {
  return (one.evidence[0]?.start ?? 0) - (other.evidence[0]?.start ?? 0);
}
