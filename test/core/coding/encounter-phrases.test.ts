import { describe, expect, test } from 'vitest';
import { meetingsOf } from '../../support/meetings.ts';

const WHO =
  'Peruvian President Luis Vega and Chilean President Ana Soto lead the two neighbours. Peruvian Foreign Minister Carla Rios and Chilean Foreign Minister Pablo Mora are their envoys.';

/** Countries of each meeting that a sentence tells of, behind one that tells who everybody is. */
const found = (sentence: string): string[] => meetingsOf(`${WHO}\n\n${sentence}`, '2021-03-10', ['countries']);

const CLAUSES: readonly ((phrase: string) => string)[] = [
  (phrase) => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)} ended without agreement.`,
  (phrase) => `The announcement came a day after ${phrase}.`,
  (phrase) => `Officials hope to settle the row ahead of ${phrase}, a spokesman said.`,
];

describe('a phrase names the parties of its encounter, whatever the clause does with it', () => {
  test.each([
    'a visit Peruvian officials paid to Chile',
    'the meeting Carla Rios had with her Chilean counterpart',
    "the Peruvian team's talks with Chilean officials",
    'the reception given in Santiago for the Peruvian premier',
    'an audience with Soto for the Peruvian ambassador',
    "a courtesy call by the Peruvian ambassador on Chile's defence minister",
    'a meeting of Peruvian Foreign Minister Carla Rios with Chilean leaders',
    'the negotiations that Peruvian and Chilean delegations opened in Geneva',
    "the Peruvian side's meeting with Chilean negotiators",
    'a call paid by the Peruvian ambassador on the Chilean premier',
    'the talks Vega and Soto held in Lima',
    "Peruvian President Luis Vega's planned visit to Chile",
    'a dinner hosted by Soto for Vega',
    'a meeting Carla Rios had requested with Pablo Mora',
    'a phone call to Soto from Vega',
    "the Peruvian minister's talks with his Chilean hosts",
    "Carla Rios's Santiago talks",
    "Carla Rios's two-day stay in the Chilean capital",
    "Carla Rios's regional tour, which includes Chile,",
  ])('%s', (phrase) => {
    for (const clause of CLAUSES) expect(found(clause(phrase))).toEqual(['CHL-PER']);
  });

  test.each([
    "the Peruvian team's match with Chile",
    'talks between Peruvian miners and their employers',
    'the report Peruvian officials sent to Chilean newspapers',
    'a Chilean company at a reception in Lima',
  ])('but not %s', (phrase) => {
    for (const clause of CLAUSES) expect(found(clause(phrase))).toEqual([]);
  });
});

describe('of a meeting that names nobody, the parties are those of whom one says something to the other there', () => {
  test.each([
    'At talks here this week, Peruvian officials pressed their Chilean counterparts to act.',
    'In talks on Monday, Pablo Mora assured Carla Rios of support.',
    'Soto said Vega had told her in a telephone conversation that he would come.',
    'Soto said she had been assured by Vega in a phone call that Lima would act.',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(['CHL-PER']);
  });

  test.each([
    'Pablo Mora said during a meeting of his party that Carla Rios was wrong.',
    'At a rally here, Pablo Mora said Carla Rios was wrong.',
  ])('but not %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

test.each([
  ['Carla Rios sat across the table from Pablo Mora.', ['CHL-PER']],
  ['Carla Rios spent two hours with Pablo Mora.', ['CHL-PER']],
  ['Carla Rios spent Monday in Santiago.', ['CHL-PER']],
  ['Carla Rios, now in Santiago, praised the accord.', ['CHL-PER']],
  ['Carla Rios is on her way to Santiago for talks.', ['CHL-PER']],
  ['Vega and Soto agreed in Quito on Monday to open markets.', ['CHL-PER']],
  ['A Peruvian envoy handed Soto a letter from Vega.', ['CHL-PER']],
  ['Carla Rios spent two million on a house in Santiago.', []],
  ['Vega agreed in March to open markets.', []],
])('less usual verbs of meeting, %s', (sentence, expected) => {
  expect(found(sentence)).toEqual(expected);
});
