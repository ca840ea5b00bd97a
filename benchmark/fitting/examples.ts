import { followingsIn } from '../../core/coding/dealings/continued.ts';
import { dealingsOf } from '../../core/coding/dealings/dealings.ts';
import { twosOf } from '../../core/coding/dealings/gather.ts';
import { alone, followable } from '../../core/coding/dealings/gathered-reports.ts';
import { pairsIn } from '../../core/coding/dealings/pair-signs.ts';
import { signsOfSame } from '../../core/coding/dealings/same-meeting.ts';
import { settingOf } from '../../core/coding/dealings/setting.ts';
import { codeWithSigns } from '../../core/coding/index.ts';
import type { Weights } from '../../core/coding/logistic.ts';
import { sameCountries } from '../../core/coding/meetings/agreement.ts';
import { reportsIn } from '../../core/coding/meetings/reports.ts';
import type { Models } from '../../core/coding/models.ts';
import { analyse } from '../../core/coding/naming/analysis.ts';
import { parse } from '../../core/coding/parsing/parse.ts';
import { type Aids, aidsOf } from '../../core/coding/reading-aids.ts';
import { settleCountries } from '../../core/coding/settled.ts';
import type { Bag } from '../../core/evaluating/bags.ts';
import type { Example } from '../../core/evaluating/logistic.ts';
import { pairKey, type Span } from '../../core/record/index.ts';
import type { Text, Told } from './texts.ts';

/** A text as the coder reads it. */
export const read = ({ source }: Text): Aids => aidsOf(settleCountries(analyse(parse(source))));

/** Passages that share fewer code units than this touch, and do not overlap. */
const TOUCH = 8;
const overlap = (one: Span, other: Span) => Math.min(one.end, other.end) - Math.max(one.start, other.start) > TOUCH;
const tells = ({ passages }: Told, span: Span) => passages.some((passage) => overlap(passage, span));

/** Every two countries that stand together in a text: right where it tells that they meet. Of a text marked whole, by sentence. */
export function bagsOf(text: Text, aids: Aids): Bag[] {
  const setting = settingOf(aids, reportsIn(aids));
  const bags = new Map<string, { examples: (readonly string[])[]; right: boolean }>();
  for (const sentence of aids.sentences)
    for (const { one, other, signs } of pairsIn(aids, sentence, setting)) {
      const key = `${pairKey(one.country, other.country)}${text.whole ? sentence.index : ''}`;
      const right = text.meetings.some(
        (told) =>
          told.countries.includes(one.country) &&
          told.countries.includes(other.country) &&
          (!text.whole || tells(told, sentence)),
      );
      const bag = bags.get(key) ?? { examples: [], right };
      bag.examples.push(signs);
      bags.set(key, bag);
    }
  return [...bags.values()].map((bag) => ({ ...bag, group: text.id }));
}

/**
 * Countries that a sentence may tell of though it does not name them all: right where it does. Of a text that is not marked
 * whole only those of which nothing is left open.
 */
export function followingsOf(text: Text, aids: Aids, model: Weights): Example[] {
  const ruled = reportsIn(aids);
  const reports = alone(aids, ruled, dealingsOf(aids, ruled, model), null).flat();
  return followable(aids, reports).flatMap((before) =>
    followingsIn(aids, before).flatMap(({ countries, signs }) => {
      const meant = text.meetings.filter((told) => sameCountries(told.countries, countries));
      const right = meant.some((told) => tells(told, before.sentence));
      return right || meant.length === 0 || text.whole ? [{ group: text.id, signs, right }] : [];
    }),
  );
}

/** Two reports of the same countries: right where they are of one meeting. */
export function twosIn(text: Text, aids: Aids, model: Weights, follows: Weights): Example[] {
  const ruled = reportsIn(aids);
  const groups = alone(aids, ruled, dealingsOf(aids, ruled, model), follows);
  return twosOf(groups).flatMap(({ one, other }) => {
    const signs = signsOfSame(aids, one, other);
    const meant = text.meetings.filter((told) => sameCountries(told.countries, one.countries));
    const [first, second] = [one, other].map(({ evidence }) => meant.filter((told) => tells(told, evidence)));
    if (meant.length === 1 && !text.whole) return [{ group: text.id, signs, right: true }];
    if (first?.length !== 1 || second?.length !== 1) return [];
    return [{ group: text.id, signs, right: first[0] === second[0] }];
  });
}

/** All meetings that are found in a text, however unlikely: right where the text tells of them. */
export function foundIn(text: Text, models: Models): Example[] {
  const left = new Set(text.meetings);
  return codeWithSigns(text.source, 0, models)
    .filter(({ finding }) => finding.kind === 'meeting')
    .map(({ finding, credible }) => {
      const countries = [...new Set(finding.parties.map(({ country }) => country))];
      const there = [...left].filter((told) => sameCountries(told.countries, countries));
      const told =
        there.find((one) => finding.evidence.some((span) => tells(one, span))) ??
        there.find(({ passages }) => passages.length === 0);
      if (told) left.delete(told);
      return { group: text.id, signs: credible, right: told !== undefined };
    });
}
