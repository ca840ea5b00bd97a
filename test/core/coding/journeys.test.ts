import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../core/coding/meetings/meetings.ts';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import { codedArticle } from '../../../core/exporting/coded.ts';
import { parseDay } from '../../../core/record/index.ts';
import { meetingsOf } from '../../support/meetings.ts';

/** `status countries place: participants` of each meeting that rules find in an announcement. */
function found(text: string): string[] {
  const source = { text, title: null, outlet: null, published: parseDay('2024-05-20') };
  return codedArticle(findMeetings(analyse(parse(source)))).meetings.map(
    ({ status, countries, place, participants }) =>
      `${status} ${[...countries].sort().join('-')}${place ? ` ${place}` : ''}: ${participants
        .map(({ name, country }) => `${name} ${country}`)
        .sort()
        .join(', ')}`,
  );
}

const TRIP =
  'Statement from NSC Spokesperson John Smith on Travel of NSC Africa Coordinator\n\n' +
  'Deputy Assistant to the President and Coordinator for Africa, Jane Miller, departed last night for visits to Egypt, ' +
  'Kuwait, the West Bank, and Oman. She will be in Cairo today briefing partners on Sudan.\n\n' +
  'Finally, in Oman, she will consult with senior leaders on Yemen.\n\n';

test('a journey told country by country lies ahead of whoever has set off, and of whoever comes along', () => {
  const party = 'Jane Miller USA, Molly Brown USA';
  expect(found(`${TRIP}Ms. Miller will be joined on her trip by Assistant Secretary Molly Brown.`).sort()).toEqual([
    `planned EGY-USA Cairo: ${party}`,
    `planned KWT-USA: ${party}`,
    `planned OMN-USA: ${party}`,
    `planned PSE-USA: ${party}`,
  ]);
});

describe('where a journey leads and who is on it', () => {
  test.each([
    [
      'Under Secretary for Political Affairs Anna Hill will travel to Accra, Ghana and Lomé, Togo, May 22-26. In Accra, the Under Secretary will discuss security. In Lomé, she will consult with senior government officials.',
      ['planned GHA-USA Accra: Anna Hill USA', 'planned TGO-USA Lomé: Anna Hill USA'],
    ],
    ['In Hanoi, Japanese Foreign Minister Taro Kono will discuss trade.', ['planned JPN-VNM Hanoi: Taro Kono JPN']],
    [
      'U.S. Vice President Kamala Harris will be in Rome on Monday to discuss trade.',
      ['planned ITA-USA Rome: Kamala Harris USA'],
    ],
    [
      'Trade Minister Damien Cook will lead Samoa’s delegation to fisheries talks in Queenstown, New Zealand, from 3 to 4 December. Mr Cook will be accompanied by the Fisheries Minister, Sina Lafo.',
      ['planned NZL-WSM Queenstown: Damien Cook WSM, Sina Lafo WSM'],
    ],
    [
      'The Australian Minister for Trade, Mr Alan Brown, will next week visit Fiji.',
      ['planned AUS-FJI: Alan Brown AUS'],
    ],
    [
      'Press Conference by Foreign Minister SATO Hanako\n\nTuesday, Ministry of Foreign Affairs\n\nMs. SATO Hanako, Minister for Foreign Affairs: I would like to report on my schedule.\n\nI will visit Portugal and Spain. Japan and Spain are friends.',
      ['planned ESP-JPN: SATO Hanako JPN', 'planned JPN-PRT: SATO Hanako JPN'],
    ],
    ['The Philippine minister was told of this week visit numbers from Japan.', []],
    [
      'Egyptian President Adel Hamdi received at Ittihadiya Palace on Monday the President of Kenya, William Ruto.',
      ['held EGY-KEN: Adel Hamdi EGY, William Ruto KEN'],
    ],
    [
      'Kazakh President Daniyar Omarov received at his residence in Astana the Italian Ambassador, Marco Bianchi.',
      ['held ITA-KAZ Astana: Daniyar Omarov KAZ, Marco Bianchi ITA'],
    ],
    ['Peruvian President Ana Soto received at the palace a gold medal from the University of Chile.', []],
    [
      "Bangladesh Foreign Minister Hasan Chowdhury sought more jobs when Qatar's ambassador Ali Al-Thani met him.",
      ['held BGD-QAT: Ali Al-Thani QAT, Hasan Chowdhury BGD'],
    ],
    ['Kenyan President William Ruto arrived at the airport when supporters met him.', []],
    [
      'Indian External Affairs Minister Suresh Iyer co-chaired the 9th India-Oman Joint Commission Meeting with Omani Foreign Minister Badr Saleh in Muscat.',
      ['held IND-OMN Muscat: Badr Saleh OMN, Suresh Iyer IND'],
    ],
    [
      'Kenyan President William Ruto, accompanied by a large delegation, was received by Italian President Sergio Mattarella.',
      ['held ITA-KEN: Sergio Mattarella ITA, William Ruto KEN'],
    ],
    [
      'Kenyan President William Ruto, accompanied by Foreign Minister Paul Otieno, met Italian President Sergio Mattarella.',
      ['held ITA-KEN: Paul Otieno KEN, Sergio Mattarella ITA, William Ruto KEN'],
    ],
    [
      'Media release\n\nPrime Minister\nThe Hon. Alan Brown MP\n\nI will travel to Fiji today. My meetings in Suva with Prime Minister Sitiveni Rabuka will advance our work. Australia is a friend of Fiji.',
      ['planned AUS-FJI Suva: Alan Brown AUS, Sitiveni Rabuka FJI'],
    ],
    [
      '"We will build on the discussions Chilean President Ana Vega and I had in Lima," Peruvian President Elmer Soto said.',
      ['held CHL-PER Lima: Ana Vega CHL, Elmer Soto PER'],
    ],
    ['"My talks with the players were good," said Brazilian coach Paulo Lima after the match in Japan.', []],
    [
      'U.S. Trade Representative Anna Hill said the meetings next month between President Biden and Kenyan President William Ruto would be long.',
      ['planned KEN-USA: Biden USA, William Ruto KEN'],
    ],
    [
      'Kenyan Foreign Minister Paul Otieno will pay official visits to Peru (June 3-4, 2024) and the Republic of Chile (June 5-6, 2024).',
      ['planned CHL-KEN: Paul Otieno KEN', 'planned KEN-PER: Paul Otieno KEN'],
    ],
    ['Kenyan Foreign Minister Paul Otieno met Director-General Audrey Azoulay of UNESCO in Paris.', []],
    [
      'Norwegian Prime Minister Lars Dahl will travel to Ghana on Monday. In Accra, he will call on President Kofi Badu.',
      ['planned GHA-NOR Accra: Kofi Badu GHA, Lars Dahl NOR'],
    ],
    ['Norwegian minister Lars Dahl, speaking in Ghana, backed calls by President Kofi Badu for reform.', []],
    ['In Oslo, Norwegian minister Lars Dahl repeated his call for Prime Minister Erik Moe to resign.', []],
    ['In Hanoi, Vietnamese Foreign Minister Pham Binh Minh will discuss trade.', []],
    ['In France, Kenyan runner Eliud Kipchoge will discuss his record.', []],
    ['In Syria, U.S. forces will also consult with Kurdish militias.', []],
    ['The final will be in Rome. Mr. Brown will be in charge of relations with France.', []],
    ['In Geneva, U.S. Secretary of State Antony Blinken will discuss human rights.', []],
  ])('%s', (text, expected) => {
    expect(found(text).sort()).toEqual(expected);
  });
});

describe('the days of a journey that lies ahead are one visit to each country', () => {
  const days = (text: string) => meetingsOf(text, '2023-03-20', ['status', 'countries', 'day', 'place']).sort();
  test.each([
    [
      'Prime Minister Jonas Støre of Norway will travel to Lima, Peru from May 2 to May 5, 2023.\n\nOn May 3, the Prime Minister will meet with President Dina Boluarte of Peru.\n\nOn May 4, he will meet with members of the Cabinet of Peru.',
      ['planned NOR-PER 2023-05-02 Lima'],
    ],
    [
      'Prime Minister Jonas Støre of Norway will travel to Peru and Chile from May 2 to May 7, 2023.\n\nOn May 3, the Prime Minister will meet with President Dina Boluarte of Peru.\n\nOn May 4, he will meet with members of the Cabinet of Peru.\n\nOn May 6, he will meet with President Gabriel Boric of Chile.',
      ['planned CHL-NOR 2023-05-06 -', 'planned NOR-PER 2023-05-03 -'],
    ],
    [
      'Prime Minister Jonas Støre of Norway will travel to Peru from May 2 to May 5, 2023.\n\nOn May 9, he will speak by phone with President Dina Boluarte of Peru.',
      ['planned NOR-PER 2023-05-02 -', 'planned NOR-PER 2023-05-09 -'],
    ],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});

test.each([
  [
    'The Turkish foreign minister, Hakan Fidan, is in Oman. The first leg of his trip, which includes stops in Qatar and Jordan, began on Monday.',
    ['held OMN-TUR', 'planned QAT-TUR', 'planned JOR-TUR'],
  ],
  [
    'The Turkish foreign minister, Hakan Fidan, has left for a Gulf trip that includes visits to Qatar and Oman. Qatar is the first of the countries he will visit.',
    ['planned QAT-TUR', 'planned OMN-TUR'],
  ],
  [
    'The Turkish foreign minister, Hakan Fidan, came home from a trip that included stops in Qatar and Oman.',
    ['held QAT-TUR', 'held OMN-TUR'],
  ],
])('stops that a journey includes lie ahead, those that it included are over: %s', (text, expected) => {
  expect(meetingsOf(text, '2024-05-20', ['status', 'countries'])).toEqual(expected);
});
