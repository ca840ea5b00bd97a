import { describe, expect, test } from 'vitest';
import { codeArticle } from '../../../core/coding/index.ts';
import { type Finding, formatDay, parseDay } from '../../../core/record/index.ts';

/** Friday 14 June 2024. */
const PUBLISHED = '2024-06-14';

function statements(text: string, published: string | null = PUBLISHED): Finding[] {
  const source = { text, title: null, outlet: null, published: published === null ? null : parseDay(published) };
  return codeArticle(source).filter(({ kind }) => kind === 'statement');
}

/** Days of the statements in reading order; null where none is given. */
function days(text: string, published: string | null = PUBLISHED): (string | null)[] {
  return statements(text, published).map(({ start, precision }) =>
    start === null || precision === 'unknown' ? null : formatDay(start).slice(0, precision === 'month' ? 7 : 10),
  );
}

describe('a day stated beside the verb of speech', () => {
  test.each([
    ['behind it', 'Norway said on Tuesday that Sweden had closed the border.', '2024-06-11'],
    ['without "on"', 'Norway said Tuesday that Sweden had closed the border.', '2024-06-11'],
    [
      'behind a hearer',
      'Norwegian Foreign Minister Anna Holt told reporters yesterday she trusted Sweden.',
      '2024-06-13',
    ],
    [
      'behind a subject that follows the verb',
      '"We shall never close the border to Sweden," said Norwegian Foreign Minister Anna Holt on Tuesday.',
      '2024-06-11',
    ],
    ['between subject and verb', 'Norway on Tuesday accused Sweden of closing the border.', '2024-06-11'],
    [
      'in a phrase that opens the sentence',
      'In a statement issued on Tuesday, Norway said that Sweden had closed the border.',
      '2024-06-11',
    ],
    [
      'with what the speaker was doing',
      'Speaking after talks in Oslo on Tuesday, Norwegian Foreign Minister Anna Holt said Sweden was a friend.',
      '2024-06-11',
    ],
    ['as a month', 'In May Norway said that Sweden would close the border.', '2024-05'],
  ])('%s', (_, text, day) => {
    expect(days(text)).toEqual([day]);
  });

  test('is the statement’s ground', () => {
    const text = 'Norway said on Tuesday that Sweden had closed the border.';
    const dates = statements(text).flatMap(({ grounds }) => grounds.filter(({ field }) => field === 'date'));
    expect(dates.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Tuesday']);
  });
});

describe('no day of the speech is', () => {
  test.each([
    ['one of the content', 'Norway said that Sweden had closed the border on Tuesday.'],
    ['one in a quotation', '"Sweden closed the border on Tuesday," Norway said.'],
    ['one that lies ahead', 'Norway demanded that Sweden open the border by next Tuesday.'],
    ['that of a thing', "Norway condemned Sweden over Tuesday's closing of the border."],
    ['a deadline', 'Norway urged Sweden until Tuesday to open the border.'],
    ['the day of publication', 'Norway said that Sweden had closed the border.'],
  ])('%s', (_, text) => {
    expect(days(text)).toEqual([null]);
  });
});

describe('the day of the report', () => {
  const WIRE = 'OSLO, June 13 - ';

  test('is the dateline’s for what was said', () => {
    expect(days(`${WIRE}Norway said that Sweden had closed the border.`)).toEqual(['2024-06-13']);
  });

  test('is none for what had been said before', () => {
    expect(days(`${WIRE}It was a long day in Oslo.\n\nNorway had said that Sweden would close the border.`)).toEqual([
      null,
    ]);
  });

  test('is that of publication for the author of a release', () => {
    expect(
      days(
        'Statement by Norwegian Foreign Minister Anna Holt on the Bridge to Sweden\n\nI congratulate Sweden on its new bridge.',
      ),
    ).toEqual([PUBLISHED]);
  });

  test('is that of the meeting that the article opens with, for those who took part', () => {
    const text =
      'Norwegian Foreign Minister Anna Holt met Swedish Foreign Minister Lars Berg in Oslo on Tuesday.\n\n' +
      'Holt thanked Sweden for its help.\n\nDenmark accused Sweden of greed.';
    expect(days(text)).toEqual(['2024-06-11', null]);
  });
});

describe('a day once stated', () => {
  test('goes on for the same speaker', () => {
    const text =
      'Norwegian Foreign Minister Anna Holt said on Tuesday that Sweden had closed the border.\n\n' +
      'Holt said Sweden should open it.\n\nDenmark said that Sweden was wrong.';
    expect(days(text)).toEqual(['2024-06-11', '2024-06-11', null]);
  });

  test('holds for what the article tells of it before', () => {
    const text =
      'Norwegian Foreign Minister Anna Holt has accused Sweden of closing the border.\n\n' +
      'Holt told reporters on Tuesday that Sweden should open it.';
    expect(days(text)).toEqual(['2024-06-11', '2024-06-11']);
  });

  test('is left where the speaker’s words are of another time', () => {
    const text =
      'Norwegian Foreign Minister Anna Holt said on Tuesday that Sweden had closed the border.\n\n' +
      'Holt had earlier said that Sweden was a friend.';
    expect(days(text)).toEqual(['2024-06-11', null]);
  });
});

test('without a day to reckon from, a weekday is no date', () => {
  expect(days('Norway said on Tuesday that Sweden had closed the border.', null)).toEqual([null]);
});
