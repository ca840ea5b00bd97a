import { parseArgs } from 'node:util';
import { judgedBy } from '../core/evaluating/judged.ts';
import { crossFitted, type Example, fitLogistic, thresholdFor } from '../core/evaluating/logistic.ts';
import { annotatedArticles } from './annotated-articles.ts';
import { rounded, roundedWeights, writeModel } from './weights.ts';

/**
 * node benchmark/fit-confidence.ts DIR... [--aside N/M] [--share 0.9]
 *
 * Fits the coder's confidence to folders of annotated articles (NAME.txt with NAME.json, as for `npm run evaluate`) and
 * writes core/coding/confidence.json. `--aside 4/5` leaves out every fifth article of each folder, by its place in the order of names,
 * to be measured afterwards. `--share`: how many of the sure
 * findings are to be right among articles that the model has not seen; more than the nine in ten that the app speaks of,
 * since the coder's rules may have been written with a view to the very articles.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { aside: { type: 'string' }, share: { type: 'string', default: '0.94' } },
});
if (positionals.length === 0) throw new Error('Which folders of annotated articles?');
const judged = positionals.flatMap((folder) => annotatedArticles(folder, values.aside, judgedBy));
const share = Number(values.share);
writeModel('confidence.json', {
  comment:
    'Weights of a ridge logistic regression by benchmark/fit-confidence.ts: how likely a finding with some signs needs no edit. From the likelihood `sure` on, the share asked for was right among articles that the model had not seen (ten folds).',
  meeting: modelOf(judged.flatMap(({ meetings }) => meetings)),
  statement: modelOf(judged.flatMap(({ statements }) => statements)),
});

function modelOf(examples: readonly Example[]) {
  const likelihoods = crossFitted(examples);
  const sure = thresholdFor(share, examples, likelihoods);
  const taken = examples.filter((_, index) => (likelihoods[index] ?? 0) >= sure);
  const right = taken.filter((one) => one.right).length;
  process.stdout.write(`${examples.length} findings, ${taken.length} sure, ${right} of them right, unseen\n`);
  return { sure: rounded(sure), ...roundedWeights(fitLogistic(examples)) };
}
