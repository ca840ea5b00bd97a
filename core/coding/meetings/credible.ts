import type { Dealings } from '../dealings/dealings.ts';
import { likelihood, type Weights } from '../logistic.ts';
import type { Aids } from '../reading-aids.ts';
import type { Meeting } from './meetings.ts';
import { signsOfMeeting } from './signs.ts';

/** Meetings that are less likely than this to have been, or to be planned, are left out. */
export const LEAST = 0.4;
/** In a brief of a few sentences little speaks for a meeting but that it is told: less is enough where a rule knows it. */
const LEAST_IN_BRIEF = 0.1;
/** How many sentences a brief has at most. */
export const BRIEF = 3;

/** A meeting with the signs by which it was judged. */
export interface Judged {
  readonly meeting: Meeting;
  readonly signs: readonly string[];
}

/**
 * The meetings that the article is likely enough to tell of, by the signs that also tell how sure each is. The weights are those
 * of `credible.json`, which `benchmark/fit-meetings.ts` fits.
 */
export function credible(
  aids: Aids,
  dealings: Dealings,
  meetings: readonly Meeting[],
  model: Weights,
  least = LEAST,
): Judged[] {
  const brief = aids.sentences.filter(({ heading }) => !heading).length <= BRIEF;
  return meetings
    .map((meeting) => ({ meeting, signs: signsOfMeeting(aids, dealings, meeting, meetings) }))
    .filter(({ meeting, signs }) => {
      const enough = brief && !meeting.recognised ? Math.min(least, LEAST_IN_BRIEF) : least;
      return likelihood(model, signs) >= enough;
    });
}
