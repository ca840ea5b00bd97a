import type { EventFields, Finding } from '../../core/record/index.ts';

/** Fields the analyst set, by name; what is absent stays as the coder found it. */
export type Corrections = Partial<EventFields>;

/** What the analyst said of one finding. `verdict` null: nothing yet, the default holds. */
export interface Decision {
  readonly verdict: 'accepted' | 'rejected' | null;
  readonly corrections: Corrections;
  /** A repeated report is kept as an event of its own instead of adding evidence to the stored one. */
  readonly apart: boolean;
}

export const UNDECIDED: Decision = { verdict: null, corrections: {}, apart: false };

/** Below this confidence (0 to 1) a finding waits to be accepted; from it on, to be rejected. */
export const DOUBTFUL_BELOW = 0.5;

/** Whether the coder itself doubts the finding. */
export function isDoubtful(finding: Finding): boolean {
  return finding.confidence < DOUBTFUL_BELOW;
}

/** Whether the finding will be stored. A correction counts as acceptance: nobody mends what they mean to drop. */
export function isAccepted(finding: Finding, decision: Decision): boolean {
  if (decision.verdict) return decision.verdict === 'accepted';
  return isCorrected(decision) || !isDoubtful(finding);
}

/** Whether the analyst changed any field of it. */
export function isCorrected(decision: Decision): boolean {
  return Object.keys(decision.corrections).length > 0;
}

/** The finding as the analyst left it: the coder's fields under the corrections. */
export function corrected(finding: Finding, decision: Decision): Finding {
  return { ...finding, ...decision.corrections };
}

/**
 * The corrections that lead from the finding to `fields`: only what differs, but the three parts of a date
 * together, so that a corrected day does not keep a precision from elsewhere.
 */
export function correctionsTo(finding: Finding, fields: EventFields): Corrections {
  const changed = FIELDS.filter((name) => !same(finding[name], fields[name]));
  const wanted = new Set<keyof EventFields>(changed);
  if (WHEN.some((name) => wanted.has(name))) for (const name of WHEN) wanted.add(name);
  return Object.fromEntries(FIELDS.filter((name) => wanted.has(name)).map((name) => [name, fields[name]]));
}

const WHEN = ['start', 'end', 'precision'] as const satisfies readonly (keyof EventFields)[];
const FIELDS = [
  'kind',
  'type',
  'meetingKind',
  'status',
  ...WHEN,
  'place',
  'placeCountry',
  'direct',
  'intensity',
  'contexts',
  'summary',
  'confidence',
  'parties',
] as const satisfies readonly (keyof EventFields)[];

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
