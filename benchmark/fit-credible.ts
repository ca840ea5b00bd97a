import { parseArgs } from 'node:util';
import { LEAST } from '../core/coding/meetings/credible.ts';
import { likelyMeetings } from '../core/evaluating/judged.ts';
import { crossFitted, fitLogistic } from '../core/evaluating/logistic.ts';
import { annotatedArticles } from './annotated-articles.ts';
import { roundedWeights, writeModel } from './weights.ts';

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
const examples = positionals.flatMap((folder) => annotatedArticles(folder, values.aside, likelyMeetings).flat());
const likelihoods = crossFitted(examples);
const left = examples.filter((_, index) => (likelihoods[index] ?? 0) < LEAST);
const wrongly = left.filter(({ right }) => right).length;
process.stdout.write(`${examples.length} meetings, ${left.length} left out, ${wrongly} of them wrongly, unseen\n`);
writeModel('meetings/credible.json', {
  comment:
    'Weights of a ridge logistic regression by benchmark/fit-credible.ts: how likely a meeting with some signs is told of at all.',
  ...roundedWeights(fitLogistic(examples)),
});
