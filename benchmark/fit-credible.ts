import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LEAST } from '../core/coding/meetings/credible.ts';
import { crossFitted, fitLogistic } from '../core/evaluating/logistic.ts';
import { judgedArticles, rounded } from './judged-articles.ts';

/**
 * node benchmark/fit-credible.ts DIR... [--aside N/M]
 *
 * Fits how likely a meeting that the rules find is one that an annotator has too, to folders of annotated articles (NAME.txt
 * with NAME.json, as for `npm run evaluate`), and writes core/coding/meetings/credible.json. `--aside 4/5` leaves out every
 * fifth article of each folder, by its place in the order of names. Says what models that have not seen an article would
 * leave out of it.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { aside: { type: 'string' } } });
if (positionals.length === 0) throw new Error('Which folders of annotated articles?');
const examples = positionals.flatMap((folder) => judgedArticles(folder, values.aside).flatMap(({ likely }) => likely));
const likelihoods = crossFitted(examples);
const left = examples.filter((_, index) => (likelihoods[index] ?? 0) < LEAST);
const wrongly = left.filter(({ right }) => right).length;
process.stdout.write(`${examples.length} meetings, ${left.length} left out, ${wrongly} of them wrongly, unseen\n`);
const { bias, signs } = fitLogistic(examples);
const fitted = {
  comment:
    'Weights of a ridge logistic regression by benchmark/fit-credible.ts: how likely a meeting with some signs is told of at all.',
  bias: rounded(bias),
  signs: Object.fromEntries(Object.entries(signs).map(([sign, weight]) => [sign, rounded(weight)])),
};
writeFileSync(
  join(import.meta.dirname, '../core/coding/meetings/credible.json'),
  `${JSON.stringify(fitted, null, 2)}\n`,
);
