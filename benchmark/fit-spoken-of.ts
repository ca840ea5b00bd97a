import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { crossFitted, fitLogistic } from '../core/evaluating/logistic.ts';
import { judgedArticles, rounded } from './judged-articles.ts';

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
  judgedArticles(folder, values.aside).flatMap(({ countries }) => countries),
);
const likelihoods = crossFitted(examples);
const told = examples.filter(({ right }, index) => right === (likelihoods[index] ?? 0) >= 0.5).length;
process.stdout.write(`${examples.length} countries, ${told} told rightly, unseen\n`);
const { bias, signs } = fitLogistic(examples);
const fitted = {
  comment:
    'Weights of a ridge logistic regression by benchmark/fit-spoken-of.ts: how likely a statement is about a country with some signs.',
  bias: rounded(bias),
  signs: Object.fromEntries(Object.entries(signs).map(([sign, weight]) => [sign, rounded(weight)])),
};
writeFileSync(
  join(import.meta.dirname, '../core/coding/statements/spoken-of.json'),
  `${JSON.stringify(fitted, null, 2)}\n`,
);
