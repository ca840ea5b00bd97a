import { parseArgs } from 'node:util';
import { LIKELY } from '../core/coding/statements/spoken-of.ts';
import { judgedBy } from '../core/evaluating/judged.ts';
import { crossFitted, fitLogistic } from '../core/evaluating/logistic.ts';
import { annotatedArticles } from './annotated-articles.ts';
import { roundedWeights, writeModel } from './weights.ts';

/**
 * node benchmark/fit-spoken-of.ts DIR... [--aside N/M]
 *
 * Fits which of the countries around a statement it is about to folders of annotated articles (NAME.txt with NAME.json, as for
 * `npm run evaluate`) and writes core/coding/statements/spoken-of.json. `--aside 4/5` leaves out every fifth article of each
 * folder, by its place in the order of names, to be measured afterwards. Says how many countries are told rightly by models
 * that have not seen their article.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { aside: { type: 'string' } } });
if (positionals.length === 0) throw new Error('Which folders of annotated articles?');
const examples = positionals.flatMap((folder) =>
  annotatedArticles(folder, values.aside, judgedBy).flatMap(({ countries }) => countries),
);
const likelihoods = crossFitted(examples);
const told = examples.filter(({ right }, index) => right === (likelihoods[index] ?? 0) >= LIKELY).length;
process.stdout.write(`${examples.length} countries, ${told} told rightly, unseen\n`);
writeModel('statements/spoken-of.json', {
  comment:
    'Weights of a ridge logistic regression by benchmark/fit-spoken-of.ts: how likely a statement is about a country with some signs.',
  ...roundedWeights(fitLogistic(examples)),
});
