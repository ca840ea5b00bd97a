import type { AcceptedEvent, CallInput, Draft } from '../../core/contract/index.ts';
import { type EventFields, eventFieldsSchema, type Finding } from '../../core/record/index.ts';
import { corrected, type Decision, isCorrected } from './decision.ts';
import { acceptedOf, decisionOn, type Review } from './state.ts';

/** What goes to the store when the analyst accepts: the article and all accepted findings, for one transaction. */
export function toStore(review: Review): CallInput<'articles.accept'> {
  const { draft } = review;
  const events = acceptedOf(review).map((finding) => toAccepted(finding, decisionOn(review, finding.key), draft));
  return { article: draft.article, events };
}

/**
 * A finding as it is stored. `touchedBy` is `analyst` only where a field was changed: accepting is not touching.
 * `sameAs` is the stored event it repeats, unless the analyst keeps it apart.
 */
export function toAccepted(finding: Finding, decision: Decision, draft: Pick<Draft, 'knownAs'>): AcceptedEvent {
  const known = decision.apart ? undefined : draft.knownAs[finding.key];
  return {
    ...fieldsOf(corrected(finding, decision)),
    evidence: finding.evidence,
    touchedBy: isCorrected(decision) ? 'analyst' : 'coder',
    sameAs: known?.id ?? null,
  };
}

/** An event's fields alone, without key, evidence and grounds. */
export function fieldsOf(finding: Finding): EventFields {
  return eventFieldsSchema.parse(finding);
}
