import { expect, test } from 'vitest';
import { codedArticle } from '../../../core/exporting/coded.ts';
import { dayOf, type Finding, type Iso3, type Party } from '../../../core/record/index.ts';

const NOR = 'NOR' as Iso3;
const SWE = 'SWE' as Iso3;

function party(country: Iso3, person: string | null, side: Party['side'], role: string | null = null): Party {
  return { country, person, role, side };
}

function finding(fields: Partial<Finding>): Finding {
  return {
    key: 'one',
    kind: 'meeting',
    type: 'CONSULT',
    meetingKind: 'talks',
    status: 'held',
    start: dayOf(2018, 5, 14),
    end: dayOf(2018, 5, 14),
    precision: 'day',
    place: 'Oslo',
    placeCountry: NOR,
    direct: null,
    intensity: 1,
    contexts: ['diplomatic'],
    summary: 'Talks',
    confidence: 0.9,
    parties: [party(NOR, 'Anna Holt', 'actor'), party(SWE, null, 'recipient')],
    evidence: [{ start: 3, end: 9 }],
    grounds: [],
    ...fields,
  };
}

test('a meeting lists its countries and its named participants', () => {
  const [meeting] = codedArticle([finding({})]).meetings;
  expect(meeting).toMatchObject({
    kind: 'talks',
    status: 'held',
    start: '2018-05-14',
    end: null,
    place: 'Oslo',
    countries: ['NOR', 'SWE'],
    participants: [{ name: 'Anna Holt', country: 'NOR' }],
    evidence: [{ start: 3, end: 9 }],
  });
});

test.each([
  ['minister of fisheries', [{ name: 'minister of fisheries', country: 'SWE', role: 'minister of fisheries' }]],
  ['officials', []],
  ['counterpart', []],
  [null, []],
])('of a side that nobody is named of, the one holder of an office takes part: %s', (role, expected) => {
  const parties = [party(NOR, 'Anna Holt', 'actor'), party(SWE, null, 'recipient', role)];
  expect(codedArticle([finding({ parties })]).meetings[0]?.participants.slice(1)).toEqual(expected);
});

test.each([
  ['day', '2018-05-14'],
  ['month', '2018-05'],
  ['year', '2018'],
  ['unknown', null],
] as const)('a date of precision %s prints as %s', (precision, start) => {
  expect(codedArticle([finding({ precision })]).meetings[0]?.start).toBe(start);
});

test('a span of days has an end', () => {
  expect(codedArticle([finding({ end: dayOf(2018, 5, 16) })]).meetings[0]?.end).toBe('2018-05-16');
});

test.each([
  ['the person', party(NOR, 'Anna Holt', 'actor', 'minister'), 'Anna Holt'],
  ['else the office or body', party(NOR, null, 'actor', 'Norwegian officials'), 'Norwegian officials'],
  ['else the country', party(NOR, null, 'actor'), 'Norway'],
])('a statement names its speaker: %s', (_, speaker, name) => {
  const parties = [speaker, party(SWE, null, 'recipient')];
  const [statement] = codedArticle([finding({ kind: 'statement', type: 'ACCUSE', direct: true, parties })]).statements;
  expect(statement).toMatchObject({
    speaker: { name, country: 'NOR' },
    about: ['SWE'],
    direct: true,
    eventType: 'ACCUSE',
  });
  expect(statement?.evidence).toEqual({ start: 3, end: 9 });
});
