import { codeWithSigns } from '../coding/index.ts';
import { codedArticle } from '../exporting/coded.ts';
import { parseDay } from '../record/index.ts';
import { compare, meetingErrors, statementErrors } from './compare.ts';
import type { Gold } from './gold.ts';
import type { Example } from './logistic.ts';

/** What the coder found in an annotated text, with the signs of each finding and whether it was right. */
export function judgedBy(gold: Gold, text: string, name: string): { meetings: Example[]; statements: Example[] } {
  const source = { text, title: null, outlet: null, published: parseDay(gold.published ?? '') };
  const signed = codeWithSigns(source);
  const coded = codedArticle(signed.map(({ finding }) => finding));
  const { meetings, statements } = compare(text, gold, coded);
  const right = new Set<unknown>([
    ...meetings.pairs.flatMap(([g, c]) => (meetingErrors(g, c).length === 0 ? [c] : [])),
    ...statements.pairs.flatMap(([g, c]) => (statementErrors(g, c).length === 0 ? [c] : [])),
  ]);
  const examples = (kind: 'meeting' | 'statement', records: readonly unknown[]) =>
    signed
      .filter(({ finding }) => finding.kind === kind)
      .map(({ signs }, index): Example => ({ group: name, signs, right: right.has(records[index]) }));
  return { meetings: examples('meeting', coded.meetings), statements: examples('statement', coded.statements) };
}
