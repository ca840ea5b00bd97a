import type { Iso3 } from '../../record/index.ts';
import type { Encounter } from '../meetings/encounter.ts';
import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';

/** What an article is to two of its countries wherever they stand in it, and what rules have found of them, as signs. */
export type Setting = (sentence: Sentence, one: Iso3, other: Iso3) => readonly string[];

/** Ranks and places from this on are told apart no further. */
const FAR = 4;
/** How many sentences a brief and a short article have at most. */
const BRIEF = 3;
const SHORT = 12;
/** As many countries and more make one sort of article. */
const MANY = 6;

/** The setting of an article of which rules have found these reports of encounters. */
export function settingOf(aids: Aids, reports: readonly Encounter[]): Setting {
  const heading = aids.sentences.find((one) => one.heading);
  const titled = new Set(
    heading ? [...aids.countriesIn(heading), ...aids.actorsIn(heading)].map(({ country }) => country) : [],
  );
  const body = aids.sentences.filter((one) => !one.heading);
  const placeOf = new Map(body.map((sentence, at) => [sentence, at]));
  const rankOf = ranksOf(aids);
  const length = body.length <= BRIEF ? 'brief' : body.length <= SHORT ? 'short' : 'long';
  const many = Math.min(rankOf.size, MANY);
  const dateline = aids.dateline?.country ?? null;
  const shared = [
    aids.dateline ? 'dateline' : 'no dateline',
    `length ${length}`,
    `countries ${many}`,
    `countries ${many} ${length}`,
  ];
  const rank = (country: Iso3) => Math.min(rankOf.get(country) ?? FAR, FAR);
  return (sentence, one, other) => {
    const at = placeOf.get(sentence);
    const ranks = [rank(one), rank(other)].sort();
    const inTitle = Number(titled.has(one)) + Number(titled.has(other));
    return [
      ...shared,
      ...ruledSigns(reports, sentence, one, other),
      `at ${at === undefined ? 'heading' : at < 2 ? at : at < 5 ? '2-4' : '5+'}`,
      `ranks ${ranks.join(' ')}`,
      `titled ${inTitle}`,
      ...(dateline === one || dateline === other ? ['of the dateline'] : []),
    ];
  };
}

/** The countries of an article by how often it speaks of them, the one most spoken of 0. */
function ranksOf({ countries, actors }: Aids): Map<Iso3, number> {
  const counts = new Map<Iso3, number>();
  for (const { country } of [...countries, ...actors])
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  return new Map([...counts].sort(([, one], [, other]) => other - one).map(([country], rank) => [country, rank]));
}

/** Whether rules tell of an encounter of the two there, elsewhere in the article, or there of one of others. */
function ruledSigns(reports: readonly Encounter[], sentence: Sentence, one: Iso3, other: Iso3): string[] {
  const here = reports.filter(({ evidence }) => evidence.start === sentence.start);
  const ofBoth = ({ countries }: Encounter) => countries.includes(one) && countries.includes(other);
  const theirs = here.filter(ofBoth);
  if (theirs.length > 0)
    return [
      'ruled',
      ...new Set(
        theirs.flatMap(({ trigger, status, countries }) => [
          `ruled ${trigger.frame}`,
          `ruled ${status}`,
          `ruled of ${countries.length}`,
        ]),
      ),
    ];
  if (reports.some(ofBoth)) return ['ruled elsewhere'];
  return [here.length > 0 ? 'others ruled' : 'no rule'];
}
