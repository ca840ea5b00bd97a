import type { Analysis } from '../types.ts';
import type { Reports } from './merge.ts';

const SPOKE = /^(?:spoke|spoken|speaks)$/;
/** What people who are in one place are told to be at, or in. */
const TOGETHER =
  /\b(?:sidelines?|margins?|meetings?|met|meets|summit|conference|congress|assembly|session|ceremony|funeral|reception|dinner|lunch|luncheon|breakfast|banquet|talks|visit(?:ed|ing)?|trip|airport|in person|face[- ]to[- ]face|here|there)\b/i;
const CALL = /\b(?:calls?|phone|telephone)\b(?! (?:on|for|upon|to)\b)/i;

/**
 * "The minister spoke to her counterpart today": two who are told to have spoken, and of no place where both were, did so
 * by phone, the more so below a headline that names a call.
 */
export function isByPhone({ sentences, source, tokens }: Analysis, group: Reports): boolean {
  const told = group.filter(({ trigger, heading }) => trigger.frame !== 'discuss' && !heading);
  const headline = sentences.find(({ heading }) => heading);
  const called = headline !== undefined && CALL.test(source.text.slice(headline.start, headline.end));
  return (
    told.length > 0 &&
    told.every(
      ({ kind, status, place, trigger, evidence }) =>
        kind === 'talks' &&
        status === 'held' &&
        place === null &&
        trigger.frame === 'speak' &&
        SPOKE.test(tokens[trigger.from]?.lower ?? '') &&
        (called || !TOGETHER.test(source.text.slice(evidence.start, evidence.end))),
    )
  );
}
