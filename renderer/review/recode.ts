import type { Draft } from '../../core/contract/index.ts';
import { type Decision, isCorrected } from './decision.ts';
import { byReading } from './reading-order.ts';

/**
 * The draft to go on with when the article was coded anew with another publication day. Decisions are kept by the
 * finding's key and need no merging; but a finding the analyst corrected or accepted that the new coding no longer
 * reports stays, as it was: their work is not lost to a changed date.
 */
export function recode(before: Draft, after: Draft, decisions: Readonly<Record<string, Decision>>): Draft {
  const reported = new Set(after.findings.map(({ key }) => key));
  const kept = before.findings.filter(({ key }) => {
    const decision = decisions[key];
    return !reported.has(key) && decision && (isCorrected(decision) || decision.verdict === 'accepted');
  });
  if (kept.length === 0) return { ...after, findings: byReading(after.findings) };
  const knownAs = { ...after.knownAs };
  for (const { key } of kept) {
    const known = before.knownAs[key];
    if (known) knownAs[key] = known;
  }
  return { ...after, findings: byReading([...after.findings, ...kept]), knownAs };
}
