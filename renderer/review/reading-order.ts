import type { Finding, Span } from '../../core/record/index.ts';

/** The passage a finding stands level with: its best one. */
export function passageOf(finding: Pick<Finding, 'evidence'>): Span {
  const [best] = finding.evidence;
  if (!best) throw new RangeError('a finding without evidence');
  return best;
}

/** Findings in reading order of their passages; of two in one passage, the meeting first, then as given. */
export function byReading(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (one, other) =>
      passageOf(one).start - passageOf(other).start ||
      Number(other.kind === 'meeting') - Number(one.kind === 'meeting') ||
      passageOf(one).end - passageOf(other).end,
  );
}
