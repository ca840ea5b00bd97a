import { describe, expect, it } from 'vitest';
import { dayOf, eventFieldsSchema } from '../../../core/record/index.ts';
import { fieldsOf } from '../../../renderer/review/accepted.ts';
import { errorsIn, type Form, fromForm, toForm } from '../../../renderer/review/form.ts';
import { finding, iso3, party } from './findings.ts';

const statement = fieldsOf(finding('s'));
const meeting = fieldsOf(
  finding('m', { kind: 'meeting', meetingKind: 'visit', direct: null, parties: [party('IRN'), party('IRQ')] }),
);

function saved(from: typeof statement, part: Partial<Form> = {}) {
  const result = fromForm({ ...toForm(from), ...part }, from);
  if ('errors' in result) throw new Error(JSON.stringify(result.errors));
  return result.fields;
}

describe('the form of a finding', () => {
  it('gives back what it was given where nothing was typed', () => {
    expect(saved(statement)).toEqual(statement);
    expect(saved(meeting)).toEqual(meeting);
  });

  it('keeps the day of the report under an unknown date that nobody touched', () => {
    const reported = { ...statement, start: dayOf(2020, 1, 1), end: dayOf(2020, 1, 1), precision: 'unknown' as const };
    expect(saved(reported, { place: 'Basra' })).toEqual({ ...reported, place: 'Basra' });
  });

  it('turns a statement into a meeting and back without a trace of the other', () => {
    const turned = saved(statement, { kind: 'meeting', meetingKind: 'summit' });
    expect(turned).toMatchObject({ kind: 'meeting', meetingKind: 'summit', direct: null });
    expect(saved(turned, { kind: 'statement' })).toMatchObject({ meetingKind: null, direct: false });
  });

  it('yields what the record takes', () => {
    const fields = saved(meeting, { when: 'Nov 2020', place: '  Basra ', placeCountry: iso3('IRQ') });
    expect(eventFieldsSchema.parse(fields)).toEqual(fields);
    expect(fields).toMatchObject({ place: 'Basra', precision: 'month', end: dayOf(2020, 11, 30) });
  });

  const open = { country: null, person: 'Somebody', role: '', side: 'actor' as const };
  const alone = toForm(meeting).parties.slice(0, 1);
  const spokenOf = toForm(statement).parties.map((each) => ({ ...each, side: 'recipient' as const }));
  it.each<[string, typeof statement, Partial<Form>, string]>([
    ['a date that is none', statement, { when: 'Saturday' }, 'when'],
    ['no summary', statement, { summary: ' ' }, 'summary'],
    ['too long a place', statement, { place: 'x'.repeat(301) }, 'place'],
    ['a party without a country', statement, { parties: [...toForm(statement).parties, open] }, 'party-2'],
    ['no party', statement, { parties: [] }, 'parties'],
    ['a meeting of one country', meeting, { parties: alone }, 'parties'],
    ['a statement nobody makes', statement, { parties: spokenOf }, 'parties'],
  ])('says what is wrong with %s', (_, from, part, field) => {
    expect(Object.keys(errorsIn({ ...toForm(from), ...part }))).toEqual([field]);
  });
});
