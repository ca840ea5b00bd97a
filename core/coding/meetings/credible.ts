import type { Finding } from '../../record/index.ts';
import { likelihood } from '../logistic.ts';
import type { Aids } from '../reading-aids.ts';
import fitted from './credible.json' with { type: 'json' };
import { signsOfMeeting } from './signs.ts';

/** Meetings that are less likely than this to have been, or to be planned, are left out. */
export const LEAST = 0.4;

/**
 * The meetings that the article is likely enough to tell of, by the signs that also tell how sure each is. `credible.json`
 * holds their weights; `benchmark/fit-credible.ts` fits them to folders of annotated articles.
 */
export function credible(aids: Aids, meetings: readonly Finding[], least = LEAST): Finding[] {
  return meetings.filter((meeting) => likelihood(fitted, signsOfMeeting(aids, meeting)) >= least);
}
