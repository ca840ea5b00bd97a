import { describe, expect, it } from 'vitest';
import { acceptedEventSchema } from '../../../core/contract/index.ts';
import { fieldsOf, toStore } from '../../../renderer/review/accepted.ts';
import { beginReview, type ReviewAction, reviewReducer } from '../../../renderer/review/state.ts';
import { draft, finding, party } from './findings.ts';

const one = finding('one');
const repeated = finding('repeated', { evidence: [{ start: 6, end: 9 }] });
const given = draft([one, repeated], { knownAs: { repeated: { id: 41, summary: 'The same talks' } } });

function storedAfter(...actions: ReviewAction[]) {
  return toStore(actions.reduce(reviewReducer, beginReview(given)).now).events;
}

describe('what is stored', () => {
  it('is what the contract takes, nothing more', () => {
    for (const event of storedAfter()) expect(acceptedEventSchema.strict().parse(event)).toEqual(event);
  });

  it('was touched by the coder where no field was changed, accepting included', () => {
    const events = storedAfter({ do: 'reject', key: 'one' }, { do: 'accept', key: 'one' });
    expect(events.map(({ touchedBy }) => touchedBy)).toEqual(['coder', 'coder']);
  });

  it('was touched by the analyst where a field was changed, and carries the change', () => {
    const parties = [party('IRN', 'Mohammad Javad Zarif'), party('SYR', null, 'recipient')];
    const [event] = storedAfter({ do: 'correct', key: 'one', fields: { ...fieldsOf(one), parties } });
    expect(event).toMatchObject({ touchedBy: 'analyst', parties, evidence: one.evidence });
  });

  it('adds a repeated report to the stored event, unless it is kept apart', () => {
    expect(storedAfter().map(({ sameAs }) => sameAs)).toEqual([null, 41]);
    const apart = storedAfter({ do: 'keep-apart', key: 'repeated', apart: true });
    expect(apart.map(({ sameAs }) => sameAs)).toEqual([null, null]);
  });
});
