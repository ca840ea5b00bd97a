import { describe, expect, test } from 'vitest';
import { saidOn } from '../../support/statements.ts';

const said = (text: string) => saidOn('2021-03-10', text);

describe('whoever speaks again is one', () => {
  test.each([
    [
      'A Kenyan envoy said on Sunday that ties with Ghana were improving.\n\nPaul Otieno, the Kenyan ambassador to Ghana, told reporters that relations with Ghana were good.',
      ['Paul Otieno KEN GHA', 'Paul Otieno KEN GHA'],
    ],
    [
      "Kenya's minister of international trade said on Monday that Kenya would ask Ghana for help.\n\nThe minister, Paul Otieno, told reporters that Ghana should lift its sanctions.",
      ['Paul Otieno KEN GHA', 'Paul Otieno KEN GHA'],
    ],
    [
      'A Kenyan spokesperson said on Monday that Kenya would back Ghana.\n\nOtieno will visit Ghana at the invitation of President Kofi Mensah, spokesperson Mary Wanjiru said.\n\nShe also noted that Ghana is a partner.',
      ['Mary Wanjiru KEN GHA', 'Mary Wanjiru KEN GHA', 'Mary Wanjiru KEN GHA'],
    ],
    [
      'A Kenyan official said on Monday that Kenya rejected the claims by Ghana.\n\nPresident Paul Otieno of Kenya told reporters that Ghana was a friend.',
      ['Kenyan official KEN GHA', 'Paul Otieno KEN GHA'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('an insertion that only its last comma sets off', () => {
  test.each([
    [
      "Kenya's president speaking at a rally in Nairobi, warned Ghana against further tariffs.",
      ["Kenya's president KEN GHA"],
    ],
    [
      'Kenyan President William Ruto in a speech on Monday, called on Ghana to open its market.',
      ['William Ruto KEN GHA'],
    ],
    [
      'The Kenyan foreign minister during a visit to Accra, thanked Ghana for its help.',
      ['Kenyan foreign minister KEN GHA'],
    ],
    ['In Kenya on Monday, warned Ghana.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('bodies by the place of their seat, and no persons in letters', () => {
  test.each([
    ['The Government Press Office in Nairobi accused Ghana of spying.', ['Government Press Office KEN GHA']],
    ['The Organisation of Farming States (KIM) issued a statement condemning Ghana.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('who is answered and whose report it is', () => {
  test.each([
    [
      'The Kenyan government accused Ghana of backing rebels. Ghana has denied the charges.',
      ['Kenyan government KEN GHA', 'state GHA KEN'],
    ],
    [
      'The Kenyan government accused Ghana of backing rebels. Ghana denied there was a change of policy.',
      ['Kenyan government KEN GHA'],
    ],
    [
      'The Ghanaian harvest may fall, the Kenyan Agriculture Department said.\n\nThe report said Ghana might import grain.',
      ['Kenyan Agriculture Department KEN GHA', 'Kenyan Agriculture Department KEN GHA'],
    ],
    [
      'But, echoing Ugandan officials, a Kenyan Foreign Ministry spokesman said the dispute with Ghana would end.\n\n"We shall find a way out of this," the spokesman said.',
      ['Kenyan Foreign Ministry spokesman KEN GHA', 'Kenyan Foreign Ministry spokesman KEN GHA'],
    ],
    [
      'The chair of the African Affairs Department of the Kenyan Foreign Ministry told the Ghanaian envoy that Kenya was concerned.',
      ['chair of the African Affairs Department of the Kenyan Foreign Ministry KEN GHA'],
    ],
    [
      'The minister has arrived from Ghana, the press service of the Kenyan Defence Ministry said. "Our guests from Ghana begin their visit today," the press service said.',
      ['Kenyan Defence Ministry KEN GHA', 'Kenyan Defence Ministry KEN GHA'],
    ],
    [
      'Kenyan and Ghanaian officials met in July. Each nation accused the other of bad faith.',
      ['state KEN GHA', 'state GHA KEN'],
    ],
    ['Kenya has an agreement with Ghana which specifies how much oil Kenya buys.', []],
    ['GENEVA - Delegates said Ghana had rejected a plan by Togo.', ['state GHA TGO']],
    [
      'The Kenyan Foreign Ministry said Ghana must leave. A ministry spokesman, Paul Otieno, added that Ghana had been warned.',
      ['Kenyan Foreign Ministry KEN GHA', 'Paul Otieno KEN GHA'],
    ],
    ['Kenyan Oil Minister Paul Otieno indicated Ghana was blocking a deal.', ['Paul Otieno KEN GHA']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('whose an office is', () => {
  test.each([
    [
      'TUNIS, May 2 - A Kenyan field commander said on Sunday that Ghana had sent troops.',
      ['Kenyan field commander KEN GHA'],
    ],
    [
      'Ghana may buy gas, Kenyan officials were quoted by a newspaper as saying.\n\nThe ships would pass Togo, the officials said.',
      ['Kenyan officials KEN GHA', 'Kenyan officials KEN TGO'],
    ],
    [
      'NAIROBI, May 2 - Kenya will pay its debts to Ghana, Prime Minister Paul Otieno said. Foreign Minister Mary Wanjiru said in Lusaka that Ghana had been patient.',
      ['Paul Otieno KEN GHA', 'Mary Wanjiru KEN GHA'],
    ],
    [
      'A newspaper reported a high-ranking Kenyan official as saying Ghana had broken the pact.',
      ['high-ranking Kenyan official KEN GHA'],
    ],
    ["Kenya's mission to the United Nations said Ghana was wrong.", ["Kenya's mission KEN GHA"]],
    [
      "Kenya's permanent representative to the United Nations said Ghana was wrong.",
      ["Kenya's permanent representative to the United Nations KEN GHA"],
    ],
    ["Kenya's top diplomat said Ghana was wrong. Diplomats said Togo was right.", ["Kenya's top diplomat KEN GHA"]],
    ["A statement by Kenya's Paris embassy said Ghana had broken the pact.", ["Kenya's Paris embassy KEN GHA"]],
    ['The Kenyan London embassy accused Ghana of lying.', ['Kenyan London embassy KEN GHA']],
    ['A newspaper reported a Kenyan ship as missing near Ghana.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('whose an office is that is told without a country', () => {
  test.each([
    [
      "Bolivia recalled its envoy from Lima on Tuesday in protest at Peru's fishing ban, its foreign minister, Carlos Ruiz, said.",
      ['Carlos Ruiz BOL PER'],
    ],
    [
      'Kenya will withdraw its ambassador from Ghana over the dispute, its deputy foreign minister Peter Otieno said.',
      ['Peter Otieno KEN GHA'],
    ],
    [
      'The Kenyan government denied the charge. "Ghana is inventing this to cover its own troops," said a foreign ministry spokesman, Paul Otieno.',
      ['Paul Otieno KEN GHA'],
    ],
    [
      'The Kenyan government denied the charge. "Ghana is inventing this to cover its own troops," Paul Otieno, a foreign ministry spokesman, said.',
      ['Paul Otieno KEN GHA'],
    ],
    [
      'The Kenyan government denied the charge. Paul Otieno, a spokesman for the foreign ministry, said Ghana was inventing it.',
      ['Paul Otieno KEN GHA'],
    ],
    [
      'China is angry. The Japanese duties are unfair, said He Wei, director general of the World Bank (WB) Affairs Department of the Ministry of Commerce.',
      ['He Wei CHN JPN'],
    ],
    ['The Japanese duties are unfair, China said. He said he would raise it.', ['state CHN JPN']],
    ['Ghana has to pay, said Paul Otieno, president of the World Bank.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('ministries by their full names and by their letters', () => {
  test.each([
    [
      'South Korea protested on Monday. The Ministry of Trade and Industry (MOTI) said it would not accept the Japanese curbs.\n\n"Japan has not explained the reason for its curbs," a MOTI spokesman said.\n\nMOTI said it would ask Japan for talks.',
      ['Ministry of Trade and Industry KOR JPN', 'MOTI spokesman KOR JPN', 'Ministry of Trade and Industry KOR JPN'],
    ],
    [
      'Kenya’s Ministry of Agriculture (KMA) rejected Ghanaian charges on Monday. "Ghana should keep its cattle at home," KMA spokesman Paul Otieno said.',
      ['Kenya’s Ministry of Agriculture KEN GHA', 'Paul Otieno KEN GHA'],
    ],
    [
      'The Ministry of Public Works and Housing of Kenya said Ghana had not paid.',
      ['Ministry of Public Works and Housing of Kenya KEN GHA'],
    ],
    ['The Football Association of Kenya (FAK) said Ghana would not play. A FAK spokesman said Ghana was wrong.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('those who say it together', () => {
  test.each([
    [
      'Chilean President Juan Soto met Peruvian President Pedro Rojas. The presidents of Chile and Peru said the shooting would not harm ties between their countries, which trade with Brazil.',
      ['Juan Soto CHL PER', 'Pedro Rojas PER CHL'],
    ],
    [
      'The foreign ministers of Chile and Peru said the shooting would not harm relations between the two countries.',
      ['foreign ministers of Chile CHL PER', 'foreign ministers of Peru PER CHL'],
    ],
    [
      'The presidents of Chile and Peru said Bolivia had no right to the sea.',
      ['presidents of Chile CHL BOL', 'presidents of Peru PER BOL'],
    ],
    [
      'Paul Otieno, foreign minister of Kenya, and Kofi Mensah, president of Ghana, called for an end to the war in Sudan.',
      ['Paul Otieno KEN SDN', 'Kofi Mensah GHA SDN'],
    ],
    [
      'The war goes on. After talks with Paul Otieno, foreign minister of Kenya, and Togolese envoys, President Kofi Mensah of Ghana called for an end to the war in Sudan.',
      ['Kofi Mensah GHA SDN'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('an office of Britain’s in a text that never names Britain', () => {
  test.each([
    [
      'India has agreed to review its treaty with Bangladesh.\n\nIt did so at a meeting between Bangladesh Prime Minister Rina Sultana and her Indian counterpart Ravi Rao in Kathmandu on Friday.\n\nBriefing newsmen, Foreign Secretary Arif Chowdhury said the Indian prime minister was kind.',
      ['Arif Chowdhury BGD IND'],
    ],
    [
      'The envoy of Pakistan went home on Monday. Home Secretary Arjun Menon said in New Delhi that Pakistan had sent gunmen.',
      ['Arjun Menon IND PAK'],
    ],
    [
      'India rebuffed an offer of talks. Foreign Secretary David Cole said India should think again, and the British government agreed.',
      ['David Cole GBR IND'],
    ],
    ['Russia is angry. Foreign Secretary David Cole said Moscow would pay a price.', ['David Cole GBR RUS']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test('officials from a city are of its country', () => {
  expect(said('Officials from Toronto said on Monday that Peru was late. Ghana paid.')).toEqual([
    'Officials from Toronto CAN PER',
  ]);
  expect(said('Officials from Geneva said on Monday that Peru was late. Ghana paid.')).toEqual([]);
});

describe('of a battle', () => {
  test.each([
    [
      'Kenya and Ghana are at war, and Ghana has lost ground. A Kenyan field commander said the Kenyans were entrenched west of the Jassim River. The unnamed commander said Ghana would lose more.',
      ['Kenyan field commander KEN GHA', 'Kenyan field commander KEN GHA'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test.each([
  [
    'President William Ruto of Kenya spoke at a lunch given by President Samia Hassan of Tanzania, where he praised Tanzania’s trains.',
    ['William Ruto KEN TZA'],
  ],
  [
    'Queen Mary of Denmark opened a fair with Ambassador Jens Holm of Norway, where she thanked Norway for its ships.',
    ['Mary DNK NOR'],
  ],
])('a clause of where goes on with whoever acts in the sentence: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

describe('whoever was met is not who goes on speaking', () => {
  test.each([
    [
      'Kenyan Foreign Minister Paul Otieno urged Ghana to lift its ban.\n\nAfter a day of talks with President Kofi Mensah, Trade Minister Yaw Boateng and Fisheries Minister Kwame Owusu, Otieno told reporters that Ghana had begun to listen.\n\nBut he admitted that Ghana had promised nothing.',
      ['Paul Otieno KEN GHA', 'Paul Otieno KEN GHA', 'Paul Otieno KEN GHA'],
    ],
    [
      'Kenyan Foreign Minister Paul Otieno urged Ghana to lift its ban.\n\nAfter talks with President Kofi Mensah and Trade Minister Yaw Boateng, he told reporters that Ghana had begun to listen.',
      ['Paul Otieno KEN GHA', 'Paul Otieno KEN GHA'],
    ],
    [
      'After talks with Kenyan Foreign Minister Paul Otieno, Ghanaian Foreign Minister Kofi Mensah said Kenya had listened. However, he added that Kenya had promised nothing.',
      ['Kofi Mensah GHA KEN', 'Kofi Mensah GHA KEN'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
