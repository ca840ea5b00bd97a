import { describe, expect, test } from 'vitest';
import { meetingsOf } from '../../support/meetings.ts';

/** Status and countries of each meeting that a text tells of. */
const found = (text: string): string[] => meetingsOf(text, '2021-03-10', ['status', 'countries']);

describe('talks whose parties the sentence before tells', () => {
  test.each([
    [
      'LIMA, March 9 - Peru will not give in to Chilean pressure, officials said. Two days of emergency talks in Santiago ended on Friday without agreement.',
      ['held CHL-PER'],
    ],
    [
      'LIMA, March 9 - Peru and Chile remain apart on fish. Talks last week in Santiago failed to settle the row.',
      ['held CHL-PER'],
    ],
    [
      'LIMA, March 9 - Peru and Chile remain apart on fish, officials said. They said the two sides would meet again next week in Quito.',
      ['planned CHL-PER'],
    ],
    [
      'LIMA, March 9 - President Vega told Prime Minister Ana Soto of Chile that duties must fall. The two men met for an hour.',
      ['held CHL-PER'],
    ],
    [
      'President Luis Vega of Peru met Prime Minister Ana Soto of Chile in Lima on March 2. The pair last met in Quito in January.',
      ['held CHL-PER', 'held CHL-PER'],
    ],
    [
      'President Luis Vega of Peru met Prime Minister Ana Soto of Chile in Lima on March 2. The two are due to meet again in Quito in May.',
      ['held CHL-PER', 'planned CHL-PER'],
    ],
    ['Peru beat Chile when the two sides met in Lima on Sunday.', []],
    [
      'LIMA, March 9 - Peruvian banks and their staff remain apart on pay. Talks last week failed to settle the row.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('guests of the place that a dispatch comes from', () => {
  test.each([
    [
      'LIMA, March 9 - The ministry was pleased. Prime Minister Ana Soto of Chile is to visit later this month.',
      ['planned CHL-PER'],
    ],
    ['LIMA, March 9 - Chilean Trade Minister Pablo Mora, on a visit here, called for lower duties.', ['held CHL-PER']],
    ['LIMA, March 9 - Coordinating Economics Minister Rosa Diaz leaves for Santiago on Sunday.', ['planned CHL-PER']],
    [
      'LIMA, March 9 - Chilean Finance Minister Pablo Mora briefed President Luis Vega of Peru on his country’s debt.',
      ['held CHL-PER'],
    ],
    ['LIMA, March 9 - A Chilean delegation will be here next week to discuss fish.', ['planned CHL-PER']],
    [
      'LIMA, March 9 - Special envoy Pablo Mora of Chile will hold talks with government officials next week.',
      ['planned CHL-PER'],
    ],
    ['LIMA, March 9 - The Chilean singer Pablo Mora will be here next week.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test.each([['The third meeting of the border committee of Peru and Chile was held in Arica.', ['held CHL-PER']]])(
  'who sits, %s',
  (text, expected) => {
    expect(found(text)).toEqual(expected);
  },
);

test.each([
  ["Lula last met Argentina's Milei in June.", ['held ARG-BRA']],
  ['Lula telephoned Milei of Argentina on Monday to congratulate him.', ['held ARG-BRA']],
  ['Lula is to receive Macron on Thursday.', ['planned BRA-FRA']],
  ['A planned meeting between Lula and Milei fell through.', ['cancelled ARG-BRA']],
  ['Lula would meet Milei of Argentina if he apologised.', []],
  ['Lula refused to see the Soviet Chamber.', []],
  ['A group of Peruvian senators arrived in Santiago for talks with the government.', ['held CHL-PER']],
])('leaders by the one name that papers call them by, %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
