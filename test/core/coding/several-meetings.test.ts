import { expect, test } from 'vitest';
import { codeArticle } from '../../../core/coding/index.ts';
import { codedArticle } from '../../../core/exporting/coded.ts';
import { parseDay } from '../../../core/record/index.ts';

/** The countries of each meeting, in the order of the alphabet. */
function pairs(text: string): string[] {
  const article = { text, title: null, outlet: null, published: parseDay('2024-05-20') };
  const { meetings } = codedArticle(codeArticle(article));
  return meetings.map(({ countries }) => [...countries].sort().join('-')).sort();
}

test.each([
  [
    'Kenyan Foreign Minister Tom Otieno will travel to Santiago, Chile; Lima, Peru; and Oslo, Norway from June 2 to June 9. Mr Otieno will meet with President Ana Soto of Chile, President Luis Vega of Peru, and Prime Minister Lars Dahl of Norway to discuss trade.',
    ['CHL-KEN', 'KEN-NOR', 'KEN-PER'],
  ],
  [
    "Readout of Foreign Minister Tom Otieno's Meeting with President Ana Soto and Prime Minister Lars Dahl\n\nKenyan Foreign Minister Tom Otieno met today with President Ana Soto of Chile and Prime Minister Lars Dahl of Norway on the margins of the forum in Bali.",
    ['CHL-KEN-NOR'],
  ],
  [
    'Kenyan Foreign Minister Tom Otieno met today with President Ana Soto of Chile and Prime Minister Lars Dahl of Norway on the margins of the forum in Bali.',
    ['CHL-KEN', 'KEN-NOR'],
  ],
  ['Kenyan Trade Minister Tom Otieno will meet ministers and officials in Chile next week.', ['CHL-KEN']],
  [
    'Kenyan Trade Minister Tom Otieno met ministers and senior officials in Chile and Peru last week.',
    ['CHL-KEN', 'KEN-PER'],
  ],
  [
    'Kenyan Trade Minister Tom Otieno will have discussions with his counterparts in Chile, Peru and Norway.',
    ['CHL-KEN', 'KEN-NOR', 'KEN-PER'],
  ],
  ['Kenyan Trade Minister Tom Otieno held talks with officials in Oslo and Lima.', ['KEN-NOR', 'KEN-PER']],
  [
    'Kenyan Trade Minister Tom Otieno met top level Ministers and officials in Chile, Peru and Norway.',
    ['CHL-KEN', 'KEN-NOR', 'KEN-PER'],
  ],
  ['Kenyan Trade Minister Tom Otieno met senior Government Ministers in Chile and Peru.', ['CHL-KEN', 'KEN-PER']],
  [
    "Kenyan Trade Minister Tom Otieno spoke at the forum. Bilateral meetings were also held with Chile's Minister of Mining Ana Soto and Peru's Prime Minister Luis Vega.",
    ['CHL-KEN', 'KEN-PER'],
  ],
  [
    'Kenyan Trade Minister Tom Otieno visited Chile. Discussions on fishing were held with the Chilean Minister of Mining, Ana Soto.',
    ['CHL-KEN'],
  ],
  [
    'Kenyan Trade Minister Tom Otieno will lead a Kenyan delegation to Oslo. Following the talks in Norway, the delegation will travel to Chile and Peru to discuss fishing.',
    ['CHL-KEN', 'KEN-NOR', 'KEN-PER'],
  ],
  [
    'In separate phone conversations with his Turkish, Saudi and Qatari counterparts, Kenyan Foreign Minister Tom Otieno discussed the war.',
    ['KEN-QAT', 'KEN-SAU', 'KEN-TUR'],
  ],
  [
    'Kenyan Foreign Minister Tom Otieno discussed the drought with the foreign ministers of Egypt, Oman and Norway over the phone.',
    ['EGY-KEN', 'KEN-NOR', 'KEN-OMN'],
  ],
  [
    'The foreign ministers of Egypt and Oman, in separate telephone calls with Kenyan Foreign Minister Tom Otieno, condemned the attack.',
    ['EGY-KEN', 'KEN-OMN'],
  ],
  [
    "The presidents of Egypt, Oman and Jordan have telephoned Kenya's President Tom Otieno to congratulate him.",
    ['EGY-KEN', 'JOR-KEN', 'KEN-OMN'],
  ],
  [
    "Telephone conversations between Kenya's foreign minister and his Saudi and Turkish counterparts were held on Monday.",
    ['KEN-SAU', 'KEN-TUR'],
  ],
  [
    "Kenya's acting president received condolence calls from the presidents of Chile and Serbia.",
    ['CHL-KEN', 'KEN-SRB'],
  ],
  [
    'In two separate meetings on Friday, the Kenyan vice president conferred with the Chilean and Peruvian prime ministers.',
    ['CHL-KEN', 'KEN-PER'],
  ],
  [
    "Kenya's vice president held talks with Chilean Prime Minister Ana Soto and then with Peruvian Prime Minister Luis Vega.",
    ['CHL-KEN', 'KEN-PER'],
  ],
  ["Kenya's foreign minister spoke to top diplomats from Saudi Arabia and Turkey.", ['KEN-SAU', 'KEN-TUR']],
  [
    'The Kenyan president spoke by phone with the leaders of Egypt and Oman in a conference call on Monday.',
    ['EGY-KEN-OMN'],
  ],
  [
    'The Kenyan president had a call with Chilean President Ana Soto and Peruvian President Luis Vega.',
    ['CHL-KEN-PER'],
  ],
  ['The foreign ministers of Kenya, Egypt and Oman met in Nairobi on Friday.', ['EGY-KEN-OMN']],
  [
    'Kenyan Defence Minister Tom Otieno will depart this weekend for Chile and Peru, where he will meet with counterparts.',
    ['CHL-KEN', 'KEN-PER'],
  ],
  ['Kenyan Defence Minister Tom Otieno departed on Monday for a rest.', []],
  [
    "Kenya's vice president is meeting with foreign leaders, including President Ana Soto of Chile, President Luis Vega of Peru.",
    ['CHL-KEN', 'KEN-PER'],
  ],
  [
    'In Geneva the Kenyan prime minister met several leaders, among them President Ana Soto of Chile and Prime Minister Luis Vega of Peru.',
    ['CHL-KEN', 'KEN-PER'],
  ],
  [
    "Kenya's foreign minister met with Foreign Minister Soto of Chile and Foreign Minister Vega of Peru. In all his meetings, he raised the drought.",
    ['CHL-KEN', 'KEN-PER'],
  ],
  [
    "Kenya's foreign minister met with Foreign Minister Soto of Chile and Foreign Minister Vega of Peru. During the talks, they discussed the drought.",
    ['CHL-KEN-PER'],
  ],
  [
    "Kenya's foreign minister met with her counterparts from Chile, from Peru and from Norway.",
    ['CHL-KEN', 'KEN-NOR', 'KEN-PER'],
  ],
  ["Kenya's foreign minister met with her counterparts from Chile, Peru and Norway.", ['CHL-KEN-NOR-PER']],
  [
    "Kenya's foreign ministry on Monday welcomed a delegation of Chilean parliamentarians, a Peruvian delegation led by Cusco Governor Luis Vega and a delegation of Norwegian lawmakers.",
    ['CHL-KEN', 'KEN-NOR', 'KEN-PER'],
  ],
  ["Kenya's foreign minister met the delegations of Chile and Peru at the conference.", ['CHL-KEN-PER']],
  ["Kenya's president met a delegation of Chilean traders.", []],
  ["Kenya's president met a delegation from the diplomatic ally Chile.", ['CHL-KEN']],
  [
    'President Ana Soto of Chile will pay an Official Visit to Kenya, hosted by President Tom Otieno, in May.',
    ['CHL-KEN'],
  ],
  ['The Secretary today met with Israeli Minister for Strategic Affairs Ron Cohen.', ['ISR-USA']],
  [
    'Kenyan President Tom Otieno made a rare trip abroad on Monday, meeting the Chilean president, Ana Soto, in Santiago.',
    ['CHL-KEN'],
  ],
  ['Kenya grew fast, meeting its goals in Chile.', []],
  [
    'The Kenyan vice president spoke individually with: Prime Minister Ana Soto of Chile; Prime Minister Luis Vega of Peru; and Prime Minister Eva Lund of Norway.',
    ['CHL-KEN', 'KEN-NOR', 'KEN-PER'],
  ],
  [
    "Kenya's foreign minister talked on the phone to the top diplomats of Chile and Peru on Sunday.",
    ['CHL-KEN', 'KEN-PER'],
  ],
  ["Kenya's foreign minister called the foreign ministers of Chile and Peru on Sunday.", ['CHL-KEN', 'KEN-PER']],
  ["Kenya's foreign minister called the plan of Chile and Peru a disaster.", []],
  [
    'The Kenyan foreign minister held bilateral talks with her counterparts from Chile and Peru on the margins of the summit.',
    ['CHL-KEN', 'KEN-PER'],
  ],
  [
    'The Kenyan president received the envoys of Chile and Peru in separate audiences on Monday.',
    ['CHL-KEN', 'KEN-PER'],
  ],
  ['The Kenyan president met one-on-one with the leaders of Chile and Peru.', ['CHL-KEN', 'KEN-PER']],
])('%s', (text, expected) => {
  expect(pairs(text)).toEqual(expected);
});

/** Status, first and last day, place and persons of each meeting. */
function told(text: string): string[] {
  const article = { text, title: null, outlet: null, published: parseDay('2024-05-20') };
  const { meetings } = codedArticle(codeArticle(article));
  return meetings.map(({ status, start, end, place, participants }) =>
    [status, start ?? '-', end ?? '-', place ?? '-', ...participants.map(({ name }) => name)].join(' '),
  );
}

test.each([
  [
    'Kenyan Foreign Minister Tom Otieno will visit Chile and Peru from 10 to 16 December. His visit to Chile on 11-13 December will be short. He will visit Peru on 14-15 December for talks with President Luis Vega.',
    ['planned 2024-12-11 2024-12-13 - Tom Otieno', 'planned 2024-12-14 2024-12-15 - Tom Otieno Luis Vega'],
  ],
  [
    'Kenyan Foreign Minister Tom Otieno leaves on a two-nation tour next month. In Santiago, he will meet President Ana Soto. He will meet officials in Peru.',
    ['planned 2024-06 - Santiago Tom Otieno Ana Soto', 'planned 2024-06 - - Tom Otieno'],
  ],
  [
    'Kenyan Foreign Minister Tom Otieno will travel to South America from 3 to 9 June. In Santiago, he will meet President Ana Soto on 4 June. He will meet officials in Peru.',
    ['planned 2024-06-04 - Santiago Tom Otieno Ana Soto', 'planned 2024-06 - - Tom Otieno'],
  ],
  [
    'Kenyan Foreign Minister Tom Otieno said on 3 May that he had visited the region. He met Chilean President Ana Soto.',
    ['held - - - Tom Otieno Ana Soto'],
  ],
  [
    'Kenyan Foreign Minister Tom Otieno will visit Chile next month. He is the first Kenyan minister to visit Chile since the war.',
    ['planned 2024-06 - - Tom Otieno'],
  ],
  [
    'Kenyan Foreign Minister Tom Otieno will meet Chilean President Ana Soto to review the way ahead following the lifting of sanctions on 5 October.',
    ['planned - - - Tom Otieno Ana Soto'],
  ],
  [
    'Kenyan Foreign Minister Tom Otieno flies to Santiago for meetings with the President, Ana Soto, and Foreign Minister, Luis Vega.',
    ['planned - - Santiago Tom Otieno Ana Soto Luis Vega'],
  ],
  [
    'Chilean President Ana Soto’s visit to Nairobi, her second as leader, will strengthen the ties of Chile and Kenya.',
    ['planned - - Nairobi Ana Soto'],
  ],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
