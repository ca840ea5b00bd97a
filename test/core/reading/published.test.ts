import { describe, expect, it } from 'vitest';
import { parseStatedDay } from '../../../core/reading/dates.ts';
import { dayInFileName, dayOfDateline, proposePublished } from '../../../core/reading/published.ts';
import { type Day, formatDay, parseDay } from '../../../core/record/index.ts';

const iso = (day: Day | null) => (day === null ? null : formatDay(day));

describe('a day that a file states', () => {
  it.each([
    ['2020-11-14', '2020-11-14'],
    ['2020-11-14T23:59:00-05:00', '2020-11-14'],
    ['20201114', '2020-11-14'],
    ['2020/11/14 10:00', '2020-11-14'],
    ['Sat, 14 Nov 2020 10:00:00 +0330', '2020-11-14'],
    ['November 14, 2020', '2020-11-14'],
    ['14th of November 2020', '2020-11-14'],
    ['14/11/2020', null],
    ['0001-01-01', null],
    ['2020-02-30', null],
    ['yesterday', null],
    ['', null],
  ])('%j is %s', (stated, day) => expect(iso(parseStatedDay(stated))).toBe(day));
});

describe('the day of a dateline', () => {
  it.each([
    ['TEHRAN, Nov 14 2020 (IRNA) – Iran said', '2020-11-14'],
    ['LONDON, March 24 - The speaker', '2021-03-24'],
    ['BAGHDAD, Dec. 30 (Reuters) - Iraq said', '2020-12-30'],
    ['Tehran, 14 November: The minister', '2020-11-14'],
    ['WASHINGTON, Tuesday, Jan 5 — The U.S. said', '2021-01-05'],
    ['Talks in Tehran\n\nSaturday, 14 November 2020\n\nThe ministers met.', '2020-11-14'],
    ['Talks\nPublished: November 14, 2020 10:30 am\nText', '2020-11-14'],
    ['Talks\n2020-11-14\nText', '2020-11-14'],
    ['The two signed the agreement of March 6, 1975 on their border after long talks in Algiers.', null],
    ['Iraq may meet Iran.', null],
  ])('%j is %s', (text, day) => expect(iso(dayOfDateline(text, parseDay('2021-01-02')))).toBe(day));

  it('needs a year where no other date is known', () => {
    expect(dayOfDateline('LONDON, March 24 - The speaker', null)).toBeNull();
  });
});

describe('a day in a file name', () => {
  it.each([
    ['2020-11-14.txt', '2020-11-14'],
    ['irna_20201114_talks.html', '2020-11-14'],
    ['talks 14-11-2020.pdf', '2020-11-14'],
    ['11-14-2020.pdf', '2020-11-14'],
    ['nov-14-2020.txt', '2020-11-14'],
    ['14_november_2020.docx', '2020-11-14'],
    ['2020-nov-14.txt', '2020-11-14'],
    ['report-1234567890.txt', null],
    ['2020-13-45.txt', null],
    ['talks.txt', null],
  ])('%s is %s', (name, day) => expect(iso(dayInFileName(name))).toBe(day));
});

it('proposes what the file states, the dateline, the name, the file date, in this order', () => {
  const proposals = proposePublished({
    stated: parseDay('2020-11-15'),
    text: 'TEHRAN, Nov 14 (IRNA) – Iran said',
    fileName: '20201113.txt',
    modified: parseDay('2021-01-01'),
  });
  expect(proposals.map(({ day, from }) => `${from} ${formatDay(day)}`)).toEqual([
    'file 2020-11-15',
    'dateline 2020-11-14',
    'file-name 2020-11-13',
    'file-date 2021-01-01',
  ]);
});
