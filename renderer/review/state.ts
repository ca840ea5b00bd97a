import type { Draft } from '../../core/contract/index.ts';
import type { EventFields, Finding } from '../../core/record/index.ts';
import { correctionsTo, type Decision, isAccepted, UNDECIDED } from './decision.ts';
import { byReading } from './reading-order.ts';
import { recode } from './recode.ts';

/** All that an undo gives back: the draft as coded for a publication day, and what was decided about it. */
export interface Review {
  readonly draft: Draft;
  readonly decisions: Readonly<Record<string, Decision>>;
  /** The analyst said when the article was published, or that it isn't known. */
  readonly answered: boolean;
}

export interface ReviewState {
  readonly past: readonly Review[];
  readonly now: Review;
  readonly future: readonly Review[];
}

export type ReviewAction = Change | { readonly do: 'undo' | 'redo' };

type Change = Decisive | { readonly do: 'recoded'; readonly draft: Draft };

type Decisive = { readonly key: string } & (
  | { readonly do: 'accept' | 'reject' }
  | { readonly do: 'correct'; readonly fields: EventFields }
  | { readonly do: 'keep-apart'; readonly apart: boolean }
);

/** A review before anything was decided. */
export function beginReview(draft: Draft): ReviewState {
  const now = { draft: { ...draft, findings: byReading(draft.findings) }, decisions: {}, answered: false };
  return { past: [], now, future: [] };
}

/** The next state. An action that changes nothing leaves the state itself, so that nothing empty is undone. */
export function reviewReducer(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.do) {
    case 'undo':
      return stepBack(state);
    case 'redo':
      return stepForward(state);
    default: {
      const next = changed(state.now, action);
      if (next === state.now) return state;
      return { past: [...state.past, state.now], now: next, future: [] };
    }
  }
}

/** What was decided about a finding so far. */
export function decisionOn(review: Review, key: string): Decision {
  return review.decisions[key] ?? UNDECIDED;
}

/** Whether leaving would lose something. */
export function isTouched(state: ReviewState): boolean {
  return state.past.length > 0;
}

/** The findings that would be stored now, in reading order. */
export function acceptedOf(review: Review): Finding[] {
  return review.draft.findings.filter((finding) => isAccepted(finding, decisionOn(review, finding.key)));
}

function changed(review: Review, action: Change): Review {
  if (action.do !== 'recoded') return decided(review, action);
  return { ...review, answered: true, draft: recode(review.draft, action.draft, review.decisions) };
}

function decided(review: Review, action: Decisive): Review {
  const finding = review.draft.findings.find(({ key }) => key === action.key);
  if (!finding) return review;
  const before = decisionOn(review, action.key);
  const after = decision(finding, before, action);
  if (JSON.stringify(after) === JSON.stringify(before)) return review;
  return { ...review, decisions: { ...review.decisions, [action.key]: after } };
}

function decision(finding: Finding, before: Decision, action: Decisive): Decision {
  switch (action.do) {
    case 'accept':
    case 'reject': {
      const accepted = action.do === 'accept';
      if (isAccepted(finding, before) === accepted) return before;
      return { ...before, verdict: accepted ? 'accepted' : 'rejected' };
    }
    case 'correct':
      return correctedDecision(finding, before, action.fields);
    case 'keep-apart':
      return { ...before, apart: action.apart };
  }
}

function correctedDecision(finding: Finding, before: Decision, fields: EventFields): Decision {
  const corrections = correctionsTo(finding, fields);
  if (JSON.stringify(corrections) === JSON.stringify(before.corrections)) return before;
  return { ...before, corrections, verdict: 'accepted' };
}

function stepBack(state: ReviewState): ReviewState {
  const now = state.past.at(-1);
  if (!now) return state;
  return { past: state.past.slice(0, -1), now, future: [state.now, ...state.future] };
}

function stepForward(state: ReviewState): ReviewState {
  const [now, ...future] = state.future;
  if (!now) return state;
  return { past: [...state.past, state.now], now, future };
}
