import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../renderer/review/accepted.ts';
import { corrected } from '../../../renderer/review/decision.ts';
import {
  acceptedOf,
  beginReview,
  decisionOn,
  isTouched,
  type ReviewAction,
  type ReviewState,
  reviewReducer,
} from '../../../renderer/review/state.ts';
import { draft, finding } from './findings.ts';

const sure = finding('sure', { evidence: [{ start: 10, end: 20 }] });
const doubtful = finding('doubtful', { confidence: 0.3, evidence: [{ start: 0, end: 5 }] });

function reviewed(...actions: ReviewAction[]): ReviewState {
  return actions.reduce(reviewReducer, beginReview(draft([sure, doubtful])));
}

function stored(state: ReviewState): string[] {
  return acceptedOf(state.now).map(({ key }) => key);
}

describe('a review', () => {
  it('begins with every finding in reading order, the doubtful ones not accepted', () => {
    const state = reviewed();
    expect(state.now.draft.findings.map(({ key }) => key)).toEqual(['doubtful', 'sure']);
    expect(stored(state)).toEqual(['sure']);
    expect(isTouched(state)).toBe(false);
  });

  it('accepts and rejects', () => {
    expect(stored(reviewed({ do: 'accept', key: 'doubtful' }))).toEqual(['doubtful', 'sure']);
    expect(stored(reviewed({ do: 'reject', key: 'sure' }))).toEqual([]);
  });

  it('takes a corrected finding as accepted, a doubtful or rejected one included', () => {
    const fields = { ...fieldsOf(doubtful), place: 'Tehran' };
    const state = reviewed({ do: 'reject', key: 'doubtful' }, { do: 'correct', key: 'doubtful', fields });
    expect(stored(state)).toContain('doubtful');
    expect(corrected(doubtful, decisionOn(state.now, 'doubtful')).place).toBe('Tehran');
  });

  it('forgets a correction that leads back to what was found', () => {
    const fields = { ...fieldsOf(sure), place: 'Tehran' };
    const state = reviewed(
      { do: 'correct', key: 'sure', fields },
      { do: 'correct', key: 'sure', fields: fieldsOf(sure) },
    );
    expect(decisionOn(state.now, 'sure').corrections).toEqual({});
  });

  it('is not touched by saying what holds already', () => {
    const state = reviewed(
      { do: 'accept', key: 'sure' },
      { do: 'reject', key: 'doubtful' },
      { do: 'correct', key: 'sure', fields: fieldsOf(sure) },
      { do: 'keep-apart', key: 'sure', apart: false },
    );
    expect(isTouched(state)).toBe(false);
  });

  it('drops what could be redone as soon as something new is done', () => {
    const state = reviewed({ do: 'reject', key: 'sure' }, { do: 'undo' }, { do: 'accept', key: 'doubtful' });
    expect(reviewReducer(state, { do: 'redo' })).toBe(state);
  });

  it('undoes the change of the publication day too', () => {
    const other = draft([sure], { article: { ...draft([]).article, title: 'coded anew' } });
    const state = reviewed({ do: 'recoded', draft: other }, { do: 'undo' });
    expect(state.now.answered).toBe(false);
    expect(state.now.draft.article.title).toBe('An article');
  });

  it('comes back to the very same state by undoing, and forward again by redoing, whatever was done', () => {
    const key = fc.constantFrom('sure', 'doubtful', 'unheard-of');
    const action: fc.Arbitrary<ReviewAction> = fc.oneof(
      fc.record({ do: fc.constantFrom('accept' as const, 'reject' as const), key }),
      fc.record({ do: fc.constant('keep-apart' as const), key, apart: fc.boolean() }),
      fc.record({
        do: fc.constant('correct' as const),
        key,
        fields: fc.constantFrom('Tehran', 'Baghdad', null).map((place) => ({ ...fieldsOf(sure), place })),
      }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
        const end = reviewed(...actions);
        let state = end;
        while (state.past.length > 0) state = reviewReducer(state, { do: 'undo' });
        expect(state.now).toEqual(reviewed().now);
        while (state.future.length > 0) state = reviewReducer(state, { do: 'redo' });
        expect(state.now).toEqual(end.now);
      }),
    );
  });
});
