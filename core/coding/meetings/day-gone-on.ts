import type { Day } from '../../record/index.ts';
import { isIn } from '../range.ts';
import type { Analysis } from '../types.ts';
import { actorsOf, isThere } from './agreement.ts';
import type { Encounter } from './encounters.ts';

/** How many sentences before may give the day. */
const BACK = 2;

/**
 * "A met B on May 7. She also held talks with C", "A today had three calls. She spoke with B; …": the day that the sentences right
 * before give to what the same person does. Null where the sentence names a time of its own, or goes on with what is another's.
 */
export function dayGoneOn(analysis: Analysis, report: Encounter): Day | null {
  const { sentences, dates, source } = analysis;
  const { status, start, evidence, earlier } = report;
  const here = sentences.findIndex((sentence) => sentence.start === evidence.start);
  if (status !== 'held' || start !== null || here < 0 || earlier || dates.some((date) => isIn(date, evidence)))
    return null;
  const words = source.text.slice(evidence.start, evidence.end).replace(/\s+/g, ' ');
  if (BEFOREHAND.test(words)) return null;
  const persons = actorsOf(report).flatMap(({ person }) => person ?? []);
  for (let at = here - 1; at >= Math.max(0, here - BACK); at--) {
    const sentence = sentences[at];
    if (!sentence || sentence.heading) return null;
    const told = dates.filter((date) => isIn(date, sentence));
    const [day] = told;
    if (!day) continue;
    if (told.length > 1 || day.precision !== 'day' || day.from === null || day.from !== day.to) return null;
    const lead = source.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
    const counted = at === here - 1 && COUNTED.test(lead);
    return ENCOUNTER.test(lead) && isThere(analysis, sentence, persons) && (counted || ALSO.test(words))
      ? day.from
      : null;
  }
  return null;
}

/** "also", "separately": goes on with what was done then. */
const ALSO = /^(?:\S+ ){0,6}?(?:also|individually|separately|additionally|then|later|in addition|further)\b/i;
/** "had five separate calls": of which the next sentence tells each. */
const COUNTED =
  /\b(?:two|three|four|five|six|seven|eight|several|separate|series of|a number of) (?:\S+ ){0,3}(?:calls|meetings|conversations|talks|engagements|bilaterals)\b/i;
const ENCOUNTER =
  /\b(?:met|meets?|meetings?|spoke|calls?|talks|hosted|received|visit(?:ed|s)?|travel(?:l?ed|s)|conversations?|engagements|discussions)\b/i;
/** What lies before the day told. */
const BEFOREHAND = /\b(?:earlier|previously|had|last (?:week|month|year)|ago|since|recently|in the past|to date)\b/i;
