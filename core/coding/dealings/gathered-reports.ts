import type { Weights } from '../logistic.ts';
import { sameCountries } from '../meetings/agreement.ts';
import type { Encounter } from '../meetings/encounter.ts';
import { mergeReports, type Reports } from '../meetings/merge.ts';
import { type Aids, spokenOfIn } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { type Before, continuedIn, spokenOf } from './continued.ts';
import type { Dealings } from './dealings.ts';
import { gathered } from './gather.ts';
import { recognisedIn } from './recognised.ts';

/** What is learned from texts about encounters, beside the rules. */
export interface Learned {
  /** Which countries a sentence tells of as meeting. */
  readonly dealings: Dealings;
  /** Whether a sentence that does not name both goes on about those who met. */
  readonly follows: Weights;
  /** Whether two reports are of one encounter. */
  readonly same: Weights;
}

/** The reports of rules and those that only the models know, gathered into encounters. */
export function gatheredReports(
  aids: Aids,
  ruled: readonly Encounter[],
  { dealings, follows, same }: Learned,
): Reports[] {
  return gathered(aids, alone(aids, ruled, dealings, follows), same);
}

/** The groups that rules make, and every other report by itself. */
export function alone(aids: Aids, ruled: readonly Encounter[], dealings: Dealings, follows: Weights | null): Reports[] {
  const recognised = withRecognised(aids, ruled, dealings);
  const all = [...ruled, ...recognised];
  const more = follows ? withContinued(aids, all, follows) : [];
  return [...mergeReports(ruled), ...[...recognised, ...more].map((report): Reports => [report])];
}

function withRecognised(aids: Aids, ruled: readonly Encounter[], dealings: Dealings): Encounter[] {
  return aids.sentences.flatMap((sentence) => {
    const told = ruled.filter(({ evidence }) => evidence.start === sentence.start);
    if (told.length > 0 && knowsAll(aids, sentence, told)) return [];
    return recognisedIn(aids, sentence, dealings, told).filter(
      ({ countries }) => !sentence.heading || !ruled.some((other) => sameCountries(other.countries, countries)),
    );
  });
}

/** Whether one report has all countries of which a sentence speaks: there is no more to recognise. */
function knowsAll(aids: Aids, sentence: Sentence, told: readonly Encounter[]): boolean {
  const spoken = [...spokenOfIn(aids, sentence)];
  return told.some(({ countries }) => spoken.every((country) => countries.includes(country)));
}

function withContinued(aids: Aids, reports: readonly Encounter[], model: Weights): Encounter[] {
  return followable(aids, reports).flatMap((before) => continuedIn(aids, before, model));
}

/** The sentences of an article, each with what is known where it begins. */
export function followable(aids: Aids, reports: readonly Encounter[]): Before[] {
  const all = reports.filter(({ aside }) => !aside).sort((one, other) => one.evidence.start - other.evidence.start);
  const spoken = spokenOf(aids);
  return aids.sentences
    .filter(({ heading }) => !heading)
    .map((sentence) => ({
      sentence,
      spoken,
      last: all.findLast(({ evidence }) => evidence.start < sentence.start) ?? null,
      told: all.filter(({ evidence }) => evidence.start === sentence.start),
    }));
}
