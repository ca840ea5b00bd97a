import { describe, expect, test } from 'vitest';
import { sameDate, sameName } from '../../../core/evaluating/agreement.ts';
import type { CodedArticle, CodedMeeting, CodedStatement } from '../../../core/evaluating/coded.ts';
import { goldSchema } from '../../../core/evaluating/gold.ts';
import { reportDifferences, reportScore } from '../../../core/evaluating/report.ts';
import { addText, emptyScore, rates } from '../../../core/evaluating/score.ts';

const text = 'The ministers met in Oslo on Monday. The Norwegian minister praised Sweden. Sweden said nothing.';
const gold = goldSchema.parse({
  published: '2020-01-08',
  meetings: [
    {
      status: 'held',
      start: '2020-01-06',
      place: 'Oslo',
      countries: ['NOR', 'SWE'],
      participants: [{ name: 'Jens Hansen', country: 'NOR' }],
      evidence: 'The ministers met in Oslo on Monday.',
    },
  ],
  statements: [
    { speaker: 'Jens Hansen', country: 'NOR', about: ['SWE'], evidence: 'The Norwegian minister praised Sweden.' },
  ],
});

const meeting: CodedMeeting = {
  status: 'held',
  start: '2020-01-06',
  place: 'OSLO',
  countries: ['SWE', 'NOR'],
  participants: [{ name: 'Hansen', country: 'NOR' }],
  evidence: [{ start: 0, end: 36 }],
  confidence: 0.9,
};
const statement: CodedStatement = {
  speaker: { name: 'Hansen', country: 'NOR' },
  about: ['SWE'],
  direct: false,
  evidence: { start: 37, end: 75 },
  confidence: 0.9,
};

function scoreOf(coded: CodedArticle) {
  const score = emptyScore();
  const differences = reportDifferences(text, addText(score, text, gold, coded));
  return { score, differences };
}

describe('the score of a coded text', () => {
  test('is full where nothing is left to edit, spelling aside', () => {
    const { score, differences } = scoreOf({ meetings: [meeting], statements: [statement] });
    expect(rates(score.meetings, 'correct').f1).toBe(1);
    expect(rates(score.statements, 'correct').f1).toBe(1);
    expect(score.participants).toEqual({ gold: 1, found: 1 });
    expect(differences).toEqual([]);
  });

  test.each([
    ['another day', { ...meeting, start: '2020-01-07' }, 'date'],
    ['no day', { ...meeting, start: null }, 'date'],
    ['another status', { ...meeting, status: 'planned' }, 'status'],
    ['another place', { ...meeting, place: 'Bergen' }, 'place'],
  ])('finds a meeting with %s but does not call it correct', (_, coded, field) => {
    const { score } = scoreOf({ meetings: [coded], statements: [statement] });
    expect([score.meetings.found, score.meetings.correct]).toEqual([1, 0]);
    expect(score.meetings.errors).toEqual({ [field]: 1 });
  });

  test.each([
    ['another speaker', { ...statement, speaker: { name: 'Olsen', country: 'NOR' } }, 'speaker'],
    ['another country', { ...statement, speaker: { name: 'Hansen', country: 'DNK' } }, 'country'],
    ['one country too many', { ...statement, about: ['SWE', 'DNK'] }, 'about'],
  ])('finds a statement with %s but does not call it correct', (_, coded, field) => {
    const { score } = scoreOf({ meetings: [meeting], statements: [coded] });
    expect([score.statements.found, score.statements.correct]).toEqual([1, 0]);
    expect(score.statements.errors).toEqual({ [field]: 1 });
  });

  test('counts what is missed and what is spurious against recall and precision', () => {
    const elsewhere = { ...statement, evidence: { start: 76, end: text.length } };
    const { score, differences } = scoreOf({ meetings: [], statements: [elsewhere] });
    expect(rates(score.meetings, 'found')).toEqual({ precision: 1, recall: 0, f1: 0 });
    expect(rates(score.statements, 'found')).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(differences.map((line) => line.split(' ')[0])).toEqual(['missed', 'missed', 'spurious']);
  });

  test('pairs each gold record with one coded record only', () => {
    const { score } = scoreOf({ meetings: [meeting, { ...meeting }], statements: [statement, { ...statement }] });
    expect(score.meetings).toMatchObject({ coded: 2, found: 1, confident: 2, confidentCorrect: 1 });
    expect(score.statements).toMatchObject({ coded: 2, found: 1 });
  });

  test('refuses gold evidence that is not in the text', () => {
    expect(() => addText(emptyScore(), 'Another text.', gold, { meetings: [meeting], statements: [] })).toThrow(
      'does not stand in the text',
    );
  });

  test('is printed as a table with every figure', () => {
    const { score } = scoreOf({ meetings: [{ ...meeting, place: 'Bergen' }], statements: [statement] });
    const report = reportScore(score);
    expect(report).toMatch(/meetings +found +100\.0 +100\.0 +100\.0 +1 +1/);
    expect(report).toMatch(/meetings +correct +0\.0 +0\.0 +0\.0/);
    expect(report).toContain('to edit in found meetings: place 1; in found statements: nothing');
  });
});

test.each([
  ['2020-01', '2020-01-06', true],
  ['2020-01-06', '2020-01', true],
  [null, '2020-01-06', true],
  ['2020-01-06', null, false],
  ['2020-01-06', '2020-01-07', false],
])('gold date %s against %s: %s', (goldDate, found, agrees) => {
  expect(sameDate(goldDate, found)).toBe(agrees);
});

test.each([
  ['Recep Tayyip Erdoğan', 'Erdogan', true],
  ['the Kremlin', 'Kremlin', true],
  ['Kim Jong Il', 'Kim Dae-jung', false],
  ['', 'Kremlin', false],
])('%s and %s name one speaker: %s', (one, other, agrees) => {
  expect(sameName(one, other)).toBe(agrees);
});
