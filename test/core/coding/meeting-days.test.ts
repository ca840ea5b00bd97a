import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../core/coding/meetings/meetings.ts';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import { codedArticle } from '../../../core/exporting/coded.ts';
import { parseDay } from '../../../core/record/index.ts';

/** `countries start place` of each meeting that rules find. */
function found(text: string): string[] {
  const source = { text, title: null, outlet: null, published: parseDay('2024-05-20') };
  return codedArticle(findMeetings(analyse(parse(source)))).meetings.map(
    ({ countries, start, place }) => `${[...countries].sort().join('-')} ${start ?? '-'} ${place ?? '-'}`,
  );
}

describe('the day goes on from the sentence before', () => {
  test.each([
    [
      'Kenyan Foreign Minister Tom Otieno met Chilean Foreign Minister Ana Soto on May 7. Mr Otieno also held talks with Peruvian Trade Minister Luis Vega.',
      ['CHL-KEN 2024-05-07 -', 'KEN-PER 2024-05-07 -'],
    ],
    [
      'Kenyan Foreign Minister Tom Otieno today had two separate calls with leaders of South America. Mr Otieno spoke with Chilean President Ana Soto.',
      ['CHL-KEN 2024-05-20 -'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    [
      'Kenyan Foreign Minister Tom Otieno met Chilean Foreign Minister Ana Soto on May 7. He had earlier also held talks with Peruvian Trade Minister Luis Vega.',
      'KEN-PER - -',
    ],
    [
      'Kenyan Foreign Minister Tom Otieno met Chilean Foreign Minister Ana Soto on May 7. Norwegian Foreign Minister Jonas Berg also held talks with Peruvian Trade Minister Luis Vega.',
      'NOR-PER - -',
    ],
    [
      'Kenyan Foreign Minister Tom Otieno met Chilean Foreign Minister Ana Soto on May 7. Mr Otieno held talks with Peruvian Trade Minister Luis Vega.',
      'KEN-PER - -',
    ],
  ])('not to what was before, another’s, or not said to go with it: %s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });
});

test('a release that tells of a journey at its head gives its stops the month', () => {
  const head =
    'Readout of Minister Otieno’s Travel\n\nKenyan Foreign Minister Tom Otieno traveled to Chile and Peru May 7-9. ';
  expect(
    found(`${head}The harvest was poor. In a video call, Mr Otieno spoke with Norwegian Foreign Minister Jonas Berg.`),
  ).toContain('CHL-KEN 2024-05-07 -');
  expect(
    found(
      'Travel of Minister Otieno\n\nKenyan Foreign Minister Tom Otieno departed last night for visits to Chile and Peru. In Lima, he will meet President Luis Vega.',
    ),
  ).toContain('KEN-PER 2024-05 Lima');
});

describe('the city of the dateline', () => {
  test.each([
    [
      'NAIROBI – Kenyan Defence Minister Tom Otieno met Ugandan President Yoweri Museveni on Sunday.',
      ['KEN-UGA 2024-05-19 Nairobi'],
    ],
    [
      'NAIROBI – During a two-day regional visit, Kenyan Defence Minister Tom Otieno met Ugandan President Yoweri Museveni on Sunday.',
      ['KEN-UGA 2024-05-19 -'],
    ],
    [
      'TOKYO (Reuters) - Kenyan President Tom Otieno greeted Japanese Emperor Naruhito on Sunday.',
      ['JPN-KEN 2024-05-19 Tokyo'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test.each([
  [
    'Kenyan Foreign Minister Tom Otieno met Chilean Foreign Minister Ana Soto in Lima in March last year.',
    ['CHL-KEN 2023-03 Lima'],
  ],
  [
    'Kenyan Foreign Minister Tom Otieno will meet Chilean Foreign Minister Ana Soto in Lima in March of next year.',
    ['CHL-KEN 2025-03 Lima'],
  ],
  [
    'NAIROBI, May 20 - Kenya announced on Sunday a visit by Chilean President Ana Soto from May 27 to 30.',
    ['CHL-KEN 2024-05-27 -'],
  ],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
