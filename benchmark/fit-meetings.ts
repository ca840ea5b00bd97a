import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Weights } from '../core/coding/logistic.ts';
import { LEAST } from '../core/coding/meetings/credible.ts';
import { type Bag, fitBags } from '../core/evaluating/bags.ts';
import { crossFitted, type Example, fitLogistic } from '../core/evaluating/logistic.ts';
import { bagsOf, followingsOf, foundIn, read, twosIn } from './fitting/examples.ts';
import { articlesIn, passagesIn, type Text } from './fitting/texts.ts';
import { roundedWeights, writeModel } from './weights.ts';

/**
 * node benchmark/fit-meetings.ts [DIR...] [--aside N/M]
 *
 * Fits what the coder learns of meetings: from the passages of benchmark/passages which words tell that two countries meet,
 * who is meant where a sentence does not name them all, and whether two sentences tell of one meeting; and from folders of
 * annotated articles (NAME.txt with NAME.json, as for `npm run evaluate`) besides which of the meetings found are credible.
 * Writes core/coding/dealings/*.json and core/coding/meetings/credible.json. `--aside 4/5` leaves out every fifth article of
 * each folder, by its place in the order of names. Each later model learns from what the earlier ones make of texts that they
 * were fitted without. Takes about two minutes.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { aside: { type: 'string' } } });
const FOLDS = 5;
/** How strongly weights are held near 0: the fewer the examples, the more. */
const RIDGE = { dealings: 5e-4, follows: 1e-3, same: 2e-3 };
/** Passages that do not say which sentence tells what teach little of whether two tell the same: of so many one is taken. */
const EVERY = 3;
/** Weights nearer to 0 than this are not written. */
const SLIGHT = 0.03;

const texts = [
  ...passagesIn(join(import.meta.dirname, 'passages')),
  ...positionals.flatMap((folder) => articlesIn(folder, values.aside)),
].map((text, at) => ({ text, aids: read(text), fold: at % FOLDS, at }));

/** So many times as much as of a passage is learned of an article, which is what the coder will read. */
const WORTH = 6;
const weighed = <Made>({ article }: Text, made: readonly Made[]): readonly Made[] =>
  article ? Array.from({ length: WORTH }, () => made).flat() : made;
/** All that is made of the texts but those of a fold. */
const allOf = <Made>(made: readonly (readonly Made[])[], but: number | null = null): Made[] =>
  texts.flatMap(({ text, at, fold }) => (fold === but ? [] : weighed(text, made[at] ?? [])));

/** What is made of every text with the model that was fitted to the other folds. */
function unseen<Made>(
  learnt: readonly (readonly Made[])[],
  learn: (examples: readonly Made[]) => Weights,
): (one: { readonly fold: number }) => Weights {
  const models = Array.from({ length: FOLDS }, (_, fold) => learn(allOf(learnt, fold)));
  return ({ fold }) => models[fold] ?? { bias: 0, signs: {} };
}

const single = (examples: readonly Example[]): Bag[] =>
  examples.map(({ group, signs, right }) => ({ group, examples: [signs], right }));

const bags = texts.map(({ text, aids }) => bagsOf(text, aids));
const fitDealings = (those: readonly Bag[]) => fitBags(those, RIDGE.dealings);
const dealings = unseen(bags, fitDealings);

const followings = texts.map((one) => followingsOf(one.text, one.aids, dealings(one)));
const fitFollows = (those: readonly Example[]) => fitBags(single(those), RIDGE.follows);
const follows = unseen(followings, fitFollows);

const twos = texts.map((one) =>
  one.text.whole || one.text.article || one.at % EVERY === 0
    ? twosIn(one.text, one.aids, dealings(one), follows(one))
    : [],
);
const fitSame = (those: readonly Example[]) => fitBags(single(those), RIDGE.same);
const same = unseen(twos, fitSame);

const found = texts
  .filter(({ text }) => text.article)
  .flatMap((one) =>
    foundIn(one.text, {
      dealings: dealings(one),
      follows: follows(one),
      same: same(one),
      credible: { bias: 0, signs: {} },
    }),
  );

const slim = ({ bias, signs }: Weights): Weights => ({
  bias,
  signs: Object.fromEntries(Object.entries(signs).filter(([, weight]) => Math.abs(weight) >= SLIGHT)),
});
const write = (file: string, comment: string, model: Weights) =>
  writeModel(file, { comment: `${comment} By benchmark/fit-meetings.ts.`, ...roundedWeights(slim(model)) });

write(
  'dealings/dealings.json',
  'How likely two countries of a sentence are told to meet, by the words around them (see pair-signs.ts).',
  fitDealings(allOf(bags)),
);
write(
  'dealings/follows.json',
  'How likely a sentence tells of an encounter of countries that it does not all name (see continued.ts).',
  fitFollows(allOf(followings)),
);
write(
  'dealings/same.json',
  'How likely two sentences tell of one encounter of the same countries (see same-meeting.ts).',
  fitSame(allOf(twos)),
);
if (found.length > 0)
  write(
    'meetings/credible.json',
    'How likely a meeting with some signs is told of at all (see signs.ts).',
    fitLogistic(found),
  );

const right = (examples: readonly Example[]) => `${examples.filter((one) => one.right).length} of ${examples.length}`;
const kept = crossFitted(found);
const keptOnes = found.filter((_, at) => (kept[at] ?? 0) >= LEAST);
process.stdout.write(
  `${texts.length} texts. Right: ${right(followings.flat())} sentences that do not name all, ` +
    `${right(twos.flat())} pairs of reports, ${right(found)} meetings found in articles, ${right(keptOnes)} credible, unseen.\n`,
);
