import type { Iso3 } from '../../record/index.ts';
import { BRIEF } from '../meetings/credible.ts';
import type { Encounter } from '../meetings/encounter.ts';
import { mostOften } from '../most-often.ts';
import { type Aids, spokenOfIn } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';

/** What an article is to two of its countries wherever they stand in it, and what rules have found of them, as signs. */
export type Setting = (sentence: Sentence, one: Iso3, other: Iso3) => readonly string[];

/** Ranks and places from this on are told apart no further. */
const FAR = 4;
/** How many sentences a short article has at most that is no brief. */
const SHORT = 12;
/** As many countries and more make one sort of article. */
const MANY = 6;

/** The setting of an article of which rules have found these reports of encounters. */
export function settingOf(aids: Aids, reports: readonly Encounter[]): Setting {
  const heading = aids.sentences.find((one) => one.heading);
  const titled = heading ? spokenOfIn(aids, heading) : new Set<Iso3>();
  const body = aids.sentences.filter((one) => !one.heading);
  const placeOf = new Map(body.map((sentence, at) => [sentence, at]));
  const ranked = mostOften([...aids.countries, ...aids.actors].flatMap(({ country }) => country ?? []));
  const rankOf = new Map(ranked.map((country, rank) => [country, rank]));
  const length = body.length <= BRIEF ? 'brief' : body.length <= SHORT ? 'short' : 'long';
  const many = Math.min(ranked.length, MANY);
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
