import { describe, expect, test } from 'vitest';
import { heardIn } from '../../support/statements.ts';

const met = 'President Ruto of Kenya met President Boluarte of Peru in Lima. ';
const OF_BOTH = ['Ruto KEN > PER', 'Boluarte PER > KEN'];

describe('both sides are those whom their own sentence tells to meet', () => {
  const opened = 'President Ruto of Kenya met President Boluarte of Peru in Lima';
  test.each([
    [`${opened} and both sides stressed the need for bilateral trade.`, ['Kenya KEN > PER', 'Peru PER > KEN']],
    [`${opened}, where they called for closer ties.`, OF_BOTH],
    [`${opened} on Monday, with both presidents stressing the need for bilateral trade.`, OF_BOTH],
    [`${opened}, during which the two sides called for closer ties.`, ['Kenya KEN > PER', 'Peru PER > KEN']],
    [
      'At a meeting of the foreign ministers of Kenya and Peru, the two sides stressed the need for bilateral trade.',
      ['Kenya KEN > PER', 'Peru PER > KEN'],
    ],
    [
      "Kenya's ambassador met Peru's minister of trade and both sides stressed the need for trade between Kenya and Peru.",
      ['Kenya KEN > PER', 'Peru PER > KEN'],
    ],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

describe('what several say together is of one another where it speaks of them', () => {
  test.each([
    ['The two presidents welcomed the growing trade between Kenya and Peru.', OF_BOTH],
    ['The two leaders said they were ready to deepen bilateral ties.', OF_BOTH],
    ['Both sides stressed that the trade between Kenya and Peru grows.', ['Kenya KEN > PER', 'Peru PER > KEN']],
    ['They pledged to work together to fight smuggling.', OF_BOTH],
    ['They recognized the important role that Kenya and Peru play in farming.', OF_BOTH],
    ['They called on Mali to free the hostages.', ['Ruto KEN > MLI', 'Boluarte PER > MLI']],
    ['The leaders also voiced their resolve to curb plastic waste and to promote literacy.', []],
    ['They also committed to expanding the Kenya-Peru Education Plan to benefit girls in both countries.', []],
    ['Both leaders condemned hate speech and noted that they continue to oppose corruption.', []],
    ['Both leaders noted that they oppose corruption, and agreed to work together on these issues.', []],
    ['They expressed concern about rising seas and voiced support for the Paris Agreement.', []],
    ['They recognised the importance of clean water for cities.', []],
  ])('%s', (text, expected) => {
    expect(heardIn(met + text)).toEqual(expected);
  });
});

test.each([
  [
    'As leaders of two large economies in the Americas, President Biden and President Sheinbaum of Mexico pledged to work together on drugs and welcomed the summit.',
    ['Biden USA > MEX', 'Sheinbaum MEX > USA'],
  ],
  [`${met}President Ruto recognised Peru's efforts to host refugees.`, ['Ruto KEN > PER']],
  ['Norway has recognised Palestine since 2024. The king opened a hospital in Bergen.', []],
])('%s', (text, expected) => {
  expect(heardIn(text)).toEqual(expected);
});

test.each([
  ['Chile, Peru, and Ecuador condemned the closing of the border by Bolivia.', ['CHL', 'PER', 'ECU']],
  ['In a joint note sent on Monday, Chile, Peru, Norway, and Ecuador condemned Bolivia.', ['CHL', 'PER', 'NOR', 'ECU']],
  ['He visited Chile, Peru, and Ecuador condemned Bolivia for closing the border.', ['ECU']],
  ['The pact was left to Chile, and Peru condemned Bolivia for closing the border.', ['PER']],
])('states that a comma and a conjunction join: %s', (text, expected) => {
  expect(heardIn(text).map((line) => line.split(' ')[1])).toEqual(expected);
});

describe('a joint statement', () => {
  const opening = 'The United States and Norway affirm our long friendship. ';
  const each = ['United States USA > NOR', 'Norway NOR > USA'];
  test.each([
    ['We will deepen our work on salmon. We welcome the opening of the fish market in Bergen.', [...each, ...each]],
    [
      'We strongly condemn the seizure of trawlers by Russia. We will go on with bilateral patrols.',
      [...each, 'United States USA > RUS', 'Norway NOR > RUS', ...each],
    ],
    // Of no state: the sea.
    ['We recognize that warm water harms cod. We resolve to protect whales.', each],
  ])('is of each of its states: %s', (text, expected) => {
    expect(heardIn(opening + text)).toEqual(expected);
  });

  test.each([
    [
      'We, the leaders of Chile, Peru, and Ecuador, are appalled by the attack on Colombia. Our support for Colombia is firm.',
      ['CHL > COL', 'PER > COL', 'ECU > COL', 'CHL > COL', 'PER > COL', 'ECU > COL'],
    ],
    [
      'Today, the President of Chile and the Prime Minister of Norway launched a dialogue on fish. We pledge to hold it each year between our two countries. We commit to bilateral trade.',
      [],
    ],
    [
      'Today, the President of Chile and the Prime Minister of Norway declare their friendship. We pledge to hold talks between our two countries. We commit to bilateral trade.',
      ['CHL > NOR', 'NOR > CHL', 'CHL > NOR', 'NOR > CHL', 'CHL > NOR', 'NOR > CHL'],
    ],
  ])('is told by its opening: %s', (text, expected) => {
    expect(heardIn(text).map((line) => line.replace(/^.* (?=\w{3} >)/, ''))).toEqual(expected);
  });
});

test.each([
  [
    'Officials of the United Kingdom (UK) and the Republic of Korea (ROK) met in Seoul. The UK and ROK sides stressed that Mali must free the hostages.',
    ['United Kingdom GBR > MLI', 'Republic of Korea KOR > MLI'],
  ],
  ['The UK said that Mali must free the hostages. It has an embassy in Bamako.', ['UK GBR > MLI']],
  [
    'The Ministry of Trade of Peru (MOT) and the Ministry of Trade of Chile (MTC) condemned the tariffs of Norway.',
    ['Ministry of Trade of Peru PER > NOR', 'Ministry of Trade of Chile CHL > NOR'],
  ],
])('a state or body in letters alone is who the text says that it is: %s', (text, expected) => {
  expect(heardIn(text)).toEqual(expected);
});

describe('who speak together where one met the holders of several offices', () => {
  const several = 'Kenyan Foreign Minister Tom Otieno met his counterparts from Chile, Peru and Norway. ';
  const ALL = [
    'Tom Otieno KEN',
    'foreign minister of Chile CHL',
    'foreign minister of Peru PER',
    'foreign minister of Norway NOR',
  ];
  test.each([
    ['They expressed unwavering support for Ukraine.', ALL.map((one) => `${one} > UKR`)],
    ['The foreign ministers condemned the attack by Russia.', ALL.map((one) => `${one} > RUS`)],
  ])('%s', (text, expected) => {
    expect(heardIn(several + text)).toEqual(expected);
  });

  test('is of the land that they name rather than of one another', () => {
    expect(heardIn(`${met}The two presidents highlighted the need for a ceasefire in Gaza.`)).toEqual([
      'Ruto KEN > PSE',
      'Boluarte PER > PSE',
    ]);
  });
});
