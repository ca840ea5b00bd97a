import { codeWithSigns, type SourceText } from '../coding/index.ts';
import { codedArticle } from '../exporting/coded.ts';
import { parseDay } from '../record/index.ts';
import { compare, meetingErrors, statementErrors } from './compare.ts';
import type { Gold } from './gold.ts';
import type { Example } from './logistic.ts';

/** What models of the coder learn from in an annotated text. */
export interface Judged {
  /** The meetings found, right where nothing need be edited. */
  readonly meetings: readonly Example[];
  /** The statements found, right where nothing need be edited. */
  readonly statements: readonly Example[];
  /** The countries that each statement found might be about, right where the annotator says that it is. */
  readonly countries: readonly Example[];
}

/** What the coder found in an annotated text, with the signs of each finding and whether it was right. */
export function judgedBy(gold: Gold, text: string, name: string): Judged {
  const signed = codeWithSigns(sourceOf(gold, text));
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
  const found = signed.filter(({ finding }) => finding.kind === 'statement');
  return {
    meetings: examples('meeting', coded.meetings),
    statements: examples('statement', coded.statements),
    countries: statements.pairs.flatMap(([g, c]) =>
      (found[(coded.statements as readonly unknown[]).indexOf(c)]?.candidates ?? []).map(
        ({ country, signs }): Example => ({ group: name, signs, right: g.about.includes(country) }),
      ),
    ),
  };
}

function sourceOf({ published }: Gold, text: string): SourceText {
  return { text, title: null, outlet: null, published: parseDay(published ?? '') };
}
