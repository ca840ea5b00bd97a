import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../core/record/index.ts';
import { fieldsOf } from '../../../renderer/review/accepted.ts';
import { corrected } from '../../../renderer/review/decision.ts';
import { acceptedOf, beginReview, decisionOn, reviewReducer } from '../../../renderer/review/state.ts';
import { draft, finding } from './findings.ts';

const saturday = dayOf(2020, 11, 14);
const nextSaturday = dayOf(2020, 11, 21);
const met = finding('met', { kind: 'meeting', start: saturday, end: saturday });
const said = finding('said', { start: saturday, end: saturday, evidence: [{ start: 8, end: 9 }] });
const anew = draft([
  { ...met, start: nextSaturday, end: nextSaturday },
  { ...said, start: nextSaturday, end: nextSaturday },
]);

describe('when the publication day changes', () => {
  it('dates that were not corrected follow it', () => {
    const state = reviewReducer(beginReview(draft([met, said])), { do: 'recoded', draft: anew });
    expect(state.now.draft.findings.map(({ start }) => start)).toEqual([nextSaturday, nextSaturday]);
    expect(state.now.answered).toBe(true);
  });

  it('corrections stay, field by field: a corrected place keeps its place and follows with its date', () => {
    const begun = beginReview(draft([met, said]));
    const placed = reviewReducer(begun, { do: 'correct', key: 'met', fields: { ...fieldsOf(met), place: 'Tehran' } });
    const state = reviewReducer(placed, { do: 'recoded', draft: anew });
    const [first = met] = state.now.draft.findings;
    expect(corrected(first, decisionOn(state.now, 'met'))).toMatchObject({ place: 'Tehran', start: nextSaturday });
  });

  it('a corrected date stays whole: start, end and precision', () => {
    const year = dayOf(2020, 1, 1);
    const fields = { ...fieldsOf(met), start: year, precision: 'year' as const };
    const dated = reviewReducer(beginReview(draft([met, said])), { do: 'correct', key: 'met', fields });
    const state = reviewReducer(dated, { do: 'recoded', draft: anew });
    const [first = met] = state.now.draft.findings;
    expect(corrected(first, decisionOn(state.now, 'met'))).toMatchObject({
      start: year,
      end: saturday,
      precision: 'year',
    });
  });

  it('a rejected finding stays rejected', () => {
    const rejected = reviewReducer(beginReview(draft([met, said])), { do: 'reject', key: 'met' });
    const state = reviewReducer(rejected, { do: 'recoded', draft: anew });
    expect(acceptedOf(state.now).map(({ key }) => key)).toEqual(['said']);
  });

  it('what the new coding no longer reports goes, unless the analyst had accepted or corrected it', () => {
    const doubted = finding('doubted', { confidence: 0.2, evidence: [{ start: 4, end: 6 }] });
    const known = { id: 7, summary: 'stored' };
    const begun = beginReview(draft([met, doubted, said], { knownAs: { doubted: known } }));
    const accepted = reviewReducer(begun, { do: 'accept', key: 'doubted' });
    const state = reviewReducer(accepted, { do: 'recoded', draft: draft([]) });
    expect(state.now.draft.findings).toEqual([doubted]);
    expect(state.now.draft.knownAs).toEqual({ doubted: known });
  });
});
