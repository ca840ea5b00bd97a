import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { codeArticle } from '../core/coding/index.ts';
import { goldSchema } from '../core/evaluating/gold.ts';
import { reportDifferences, reportScore } from '../core/evaluating/report.ts';
import { addText, emptyScore, rates } from '../core/evaluating/score.ts';
import { codedArticle } from '../core/exporting/coded.ts';
import { parseDay } from '../core/record/index.ts';
import { plainText } from './plain-text.ts';

export const USAGE = `entente evaluate DIR [--verbose] [--json]

Codes every NAME.txt in DIR that has an annotation NAME.json beside it and scores what was found.
  --verbose  also lists what was missed, what is spurious and what is left to edit
  --json     prints the score as JSON
`;

/** `entente evaluate`: scores the coder on a folder of annotated articles. Exit 0, 1 where a text can't be scored, 2 on misuse. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { verbose: { type: 'boolean' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) {
    process.stderr.write(USAGE);
    return 2;
  }
  const names = (await readdir(folder)).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));
  const score = emptyScore();
  let failures = 0;
  for (const name of names.sort()) {
    try {
      const { text, gold } = await readAnnotated(folder, name);
      const published = parseDay(gold.published ?? '');
      // Title and outlet are the annotator's: a reader of the bare text has neither.
      const findings = codeArticle({ text, title: null, outlet: null, published });
      const differences = reportDifferences(text, addText(score, text, gold, codedArticle(findings)));
      if (values.verbose && differences.length > 0) process.stdout.write(`${[name, ...differences].join('\n  ')}\n`);
    } catch (error) {
      failures += 1;
      process.stderr.write(`${name} could not be scored: ${reason(error)}\n`);
    }
  }
  if (score.texts === 0)
    process.stderr.write(`There is no annotated article (NAME.txt with NAME.json) in ${folder}.\n`);
  process.stdout.write(values.json ? `${JSON.stringify({ ...score, rates: allRates(score) })}\n` : reportScore(score));
  return failures > 0 || score.texts === 0 ? 1 : 0;
}

async function readAnnotated(folder: string, name: string) {
  const text = plainText(await readFile(join(folder, `${name}.txt`), 'utf8'));
  return { text, gold: goldSchema.parse(JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'))) };
}

function allRates({ meetings, statements }: ReturnType<typeof emptyScore>) {
  const both = (tally: typeof meetings) => ({ found: rates(tally, 'found'), correct: rates(tally, 'correct') });
  return { meetings: both(meetings), statements: both(statements) };
}

function reason(error: unknown): string {
  if (error instanceof z.ZodError) return `the annotation is not in shape: ${z.prettifyError(error)}`;
  return error instanceof Error ? error.message : String(error);
}
