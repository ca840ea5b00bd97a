import { expect, test } from 'vitest';
import type { DatePrecision } from '../../../core/record/index.ts';
import { precisionWords, spanWords, stretchWords, whenWords } from '../../../renderer/words/days.ts';
import { day } from '../support/fill.ts';

test.each([
  ['2020-11-14', '2020-11-14', '14 November 2020'],
  ['2020-11-14', '2020-11-16', '14–16 November 2020'],
  ['2020-11-30', '2020-12-02', '30 November – 2 December 2020'],
  ['2020-12-30', '2021-01-02', '30 December 2020 – 2 January 2021'],
])('the days %s to %s are written %s', (start, end, words) => {
  expect(spanWords(day(start), day(end))).toBe(words);
});

test.each<[DatePrecision, string, string | null]>([
  ['day', '1 Mar 1975', null],
  ['month', 'Mar 1975', 'The text states the month, not the day.'],
  ['year', '1975', 'The text states the year only.'],
  ['unknown', 'Reported 1 Mar 1975', 'The text states no date; this is the day of the report.'],
])('a date known to the %s says no more than its text', (precision, words, note) => {
  const when = { start: day('1975-03-01'), end: day('1975-03-01'), precision };
  expect(whenWords(when)).toBe(words);
  expect(precisionWords(when)).toBe(note);
});

test('an event without any day says so', () => {
  const when = { start: null, end: null, precision: 'unknown' } as const;
  expect([whenWords(when), precisionWords(when)]).toEqual(['No date', 'The text states no date.']);
});

test.each([
  ['1975-03-06', '2024-12-01', '1975–2024'],
  ['2019-03-01', '2021-05-31', 'March 2019 – May 2021'],
  ['2020-02-03', '2020-11-30', 'February – November 2020'],
  ['2020-03-03', '2020-03-17', '3–17 March 2020'],
])('a stretch from %s to %s is as coarse as it is long', (start, end, words) => {
  expect(stretchWords(day(start), day(end))).toBe(words);
});
