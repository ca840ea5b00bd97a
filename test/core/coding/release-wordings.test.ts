import { describe, expect, test } from 'vitest';
import { coded, found, heard } from '../../support/releases.ts';

test.each([
  ['from 31 October to 3 November 2023', ['2023-10-31', '2023-11-03']],
  ['on 31 October and 01 November 2023', ['2023-10-31', '2023-11-01']],
  ['from February 28-March 1, 2023', ['2023-02-28', '2023-03-01']],
])('a journey goes on over the month’s end: %s', (days, expected) => {
  const [visit] = coded(`Kenyan Foreign Minister Alfred Mutua visited Portugal ${days}.`, '2024-01-01').meetings;
  expect([visit?.start, visit?.end]).toEqual(expected);
});

describe('what somebody quoted tells of his own meetings', () => {
  test.each([
    [
      '“I will visit Fiji, where I will meet Prime Minister Frank Bainimarama,” Australian Foreign Minister Penny Wong said.',
      ['talks planned AUS-FJI: Frank Bainimarama, Penny Wong'],
    ],
    [
      'Canadian Foreign Minister Mélanie Joly today issued the following statement:\n\n“Canada condemns the killings. My vice minister has called in the Iranian ambassador to protest.”',
      ['talks held CAN-IRN: ambassador, vice minister'],
    ],
    [
      '“I am pleased to welcome President Macron to Dublin today,” said the Taoiseach, Micheal Martin.',
      ['talks held FRA-IRL: Macron, Micheal Martin'],
    ],
    [
      'Dutch Prime Minister Mark Rutte said: “President Macron met President Putin in Moscow on Monday, and nothing came of it.”',
      [],
    ],
    ['The Foreign Ministry of Chile called on the Ottawa authorities to withdraw the measure.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('where and in what form', () => {
  test.each([
    [
      'While in Manila, Japanese Foreign Minister Taro Kono will hold consultations with senior government officials.',
      ['talks planned JPN-PHL: Taro Kono'],
    ],
    ['In Lagos, U.S. Under Secretary Victoria Nuland will meet business leaders.', []],
    [
      'U.S. Secretary of State Mike Pompeo will attend a summit with North Korean leader Kim Jong-un and meetings with Vietnamese leaders.',
      ['summit planned PRK-USA: Kim Jong-un, Mike Pompeo', 'talks planned USA-VNM: Mike Pompeo'],
    ],
    [
      'The leaders agreed that Secretary of State Antony Blinken will visit China next month.',
      ['visit planned CHN-USA: Antony Blinken'],
    ],
    [
      'South Korean Deputy Minister Kim Gunn, U.S. Assistant Secretary of Defense Daniel Kritenbrink and Japanese Director General Takeo Mori convened the Trilateral Talks virtually.',
      ['phone-call held JPN-KOR-USA: Daniel Kritenbrink, Kim Gunn, Takeo Mori'],
    ],
    [
      'The Government of Japan and the Government of Palau held a signing ceremony in Koror for the grant.',
      ['signing held JPN-PLW: '],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('who speaks in releases', () => {
  const met = 'U.S. Secretary of Defense Lloyd Austin met French Minister of Defense Sylvie Bernard. ';
  test.each([
    [`${met}Both promised to stay in touch.`, ['Lloyd Austin USA > FRA', 'Sylvie Bernard FRA > USA']],
    [
      `${met}The two officials condemned the launch by North Korea.`,
      ['Lloyd Austin USA > PRK', 'Sylvie Bernard FRA > PRK'],
    ],
    [
      `${met}Both leaders confirmed the need to widen cooperation. They looked forward to the summit. The two sides shared the view to cooperate on Mali.`,
      [],
    ],
    [
      'Visit to Tokyo\n\nMedia release\n\nToday I travel to Japan. I thank Japan for its support of Australia.\n\nSenator the Hon Penny Wong',
      ['Penny Wong AUS > JPN *'],
    ],
    [
      'Minister congratulates Ghana on elections\n\nI congratulate the people of Ghana on the elections this week and look forward to working with Ghana.\n\nFurther information\n\nFollow Foreign Office Minister Vicky Ford on twitter',
      ['Vicky Ford GBR > GHA *'],
    ],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual(expected);
  });
});

describe('of whom releases speak', () => {
  test.each([
    ['Foreign Secretary David Lammy condemned Russia’s brutal attack on Ukraine.', ['David Lammy GBR > RUS']],
    [
      'Polish Foreign Minister Radek Sikorski condemned Russian aggression against Georgia.',
      ['Radek Sikorski POL > RUS'],
    ],
    [
      'Foreign Secretary David Lammy said Russia had lied about its plans to attack Ukraine.',
      ['David Lammy GBR > RUS'],
    ],
    [
      'Secretary of State Mike Pompeo voiced regret at Egypt’s purchase of the Russian jets.',
      ['Mike Pompeo USA > EGY'],
    ],
    [
      'Secretary of State Mike Pompeo met Foreign Minister Heraldo Munoz of Chile. The two ministers condemned the killings in Syria, and the Secretary stressed U.S. readiness to help.',
      ['Heraldo Munoz CHL > SYR', 'Mike Pompeo USA > SYR'],
    ],
    [
      'President Obama received Prime Minister Modi of India. He expressed his appreciation for the visit.',
      ['Obama USA > IND'],
    ],
    ['President Obama spoke to the press. He thanked Ambassador Kennedy, U.S. Ambassador to Japan, for her work.', []],
    [
      'Indian Foreign Secretary Vijay Gokhale voiced relief at the deal between the powers and Iran reached in Lausanne, and conveyed hope for its success.',
      ['Vijay Gokhale IND > IRN'],
    ],
  ])('%s', (text, expected) => {
    expect(heard(text).sort()).toEqual(expected);
  });
});

describe('further ways of ministries', () => {
  test.each([
    [
      'ISLAMABAD: Speaker National Assembly Asad Qaiser held a virtual meeting with Speaker of the Grand National Assembly of Turkey Mustafa Sentop.',
      ['phone-call held PAK-TUR: Asad Qaiser, Mustafa Sentop'],
    ],
    [
      'STUTTGART, Germany - U.S. Marine Corps Gen. Thomas Waldhauser, commander of U.S. Africa Command, met with Nigerien President Mahamadou Issoufou.',
      ['talks held NER-USA: Mahamadou Issoufou, Thomas Waldhauser'],
    ],
    [
      "The Ambassador of Japan to Fiji, Fumihiro Kawakami, presented his credentials to the President of Fiji, Major-General (Ret'd) Jioji Konrote.",
      ['talks held FJI-JPN: Fumihiro Kawakami, Jioji Konrote'],
    ],
    [
      'The Hon Julie Bishop MP, Minister for Foreign Affairs of Australia, met Iranian Foreign Minister Javad Zarif in Tehran.',
      ['talks held AUS-IRN: Javad Zarif, Julie Bishop'],
    ],
    [
      'Statement by Minister Martin on diplomats\n\nToday, senior officials from my Department summoned the Russian Ambassador to tell him so. Ireland stands with Ukraine.\n\nMicheál Martin TD\nMinister for Foreign Affairs of Ireland',
      ['talks held IRL-RUS: ambassador'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    [
      'The foreign ministers of France and Poland, Catherine Colonna and Zbigniew Rau, met in Weimar. The Ministers spoke of the war. They called on Belarus to release the prisoners.',
      ['Catherine Colonna FRA > BLR', 'Zbigniew Rau POL > BLR'],
    ],
    [
      'The President of India, Ram Nath Kovind, conveyed his condolences to the United States on the death of former President George H.W. Bush. The President thanked the American people.',
      ['Ram Nath Kovind IND > USA', 'Ram Nath Kovind IND > USA'],
    ],
    [
      'Egyptian President Abdel Fattah El-Sisi received Aleksandar Vucic, President of Serbia. The Spokesman for the Presidency stated that President El-Sisi was content with Serbia.',
      ['Spokesman for the Presidency EGY > SRB'],
    ],
    ['King Abdullah of Jordan received a phone call from German Chancellor Angela Merkel. She was in Berlin.', []],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual(expected);
  });
});

test('who invites is no country whose help he thanks for', () => {
  const text =
    'Japanese Foreign Minister Taro Kono expressed his gratitude for Turkey’s help, and extended an invitation to Turkish Minister Mevlut Cavusoglu to visit Japan.';
  expect(found(text)).toEqual(['talks planned JPN-TUR: Mevlut Cavusoglu, Taro Kono']);
});

test('a quotation over paragraphs is one statement, whichever of them says whose it is', () => {
  const ahead =
    '“I will visit Fiji, where I will thank the Prime Minister.\n\n“We are committed to Fiji,” Australian Foreign Minister Penny Wong said.';
  const behind =
    '“I will visit Fiji and thank the Prime Minister,” Australian Foreign Minister Penny Wong said.\n\n“We are committed to Fiji, which is a friend of Australia.”';
  expect(heard(ahead)).toEqual(['Penny Wong AUS > FJI *']);
  expect(heard(behind)).toEqual(['Penny Wong AUS > FJI *']);
});

describe('more of ministries and what is nothing', () => {
  test.each([
    [
      'A meeting with the Ambassador of Belarus to Turkmenistan Oleg Tabanyukhov was held in the Ministry of Foreign Affairs of Turkmenistan.',
      ['talks held BLR-TKM: Oleg Tabanyukhov'],
    ],
    [
      'MUSCAT, March 9 (ONA) - HH Sayyid Fahd bin Mahmoud Al Said, Deputy Prime Minister, received Li Lingbing, Ambassador of China.',
      ['talks held CHN-OMN: Fahd bin Mahmoud Al Said, Li Lingbing'],
    ],
    [
      'Deputy Prime Minister and Minister of Foreign Affairs and Expatriates of Jordan Ayman Safadi received a phone call from Norwegian Foreign Minister Espen Barth Eide.',
      ['phone-call held JOR-NOR: Ayman Safadi, Espen Barth Eide'],
    ],
    [
      'Foreign Ministry Spokesperson Hua Chunying on Nancy Pelosi’s Visit to Taiwan\n\nChina opposes it.',
      ['visit held TWN-USA: Nancy Pelosi'],
    ],
    ['The Department of Foreign Affairs advises Irish citizens in Peru to avoid demonstrations. Peru is calm.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('travel advice is to one’s own people', () => {
    expect(
      heard('The Irish Foreign Ministry spoke today. It advised Irish citizens in Peru to avoid demonstrations.'),
    ).toEqual([]);
  });
});

describe('visits to people, invitations and pledges', () => {
  test.each([
    [
      'High Commissioner of Rwanda to Kenya Yamina Karitanyi paid a farewell visit to President Mwai Kibaki of Kenya.',
      ['talks held KEN-RWA: Mwai Kibaki, Yamina Karitanyi'],
    ],
    [
      'President Joko Widodo of Indonesia paid a state visit to India at the invitation of Prime Minister Narendra Modi.',
      ['talks held IDN-IND: Joko Widodo, Narendra Modi'],
    ],
    [
      'General Qamar Javed Bajwa, Chief of Army Staff (COAS) of Pakistan, met Nong Rong, Ambassador of China.',
      ['talks held CHN-PAK: Nong Rong, Qamar Javed Bajwa'],
    ],
    [
      'President Obama dropped by a meeting between U.S. National Security Advisor Tom Donilon and Chinese Vice Premier Wang Yang.',
      ['talks held CHN-USA: Obama, Tom Donilon, Wang Yang'],
    ],
    [
      'Foreign Minister Anna Petrova met Ambassador of Chile Luis Rojas. Minister Petrova reaffirmed Bulgaria’s support for the treaty.',
      ['talks held BGR-CHL: Anna Petrova, Luis Rojas'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a lord is British', () => {
    const text = 'The Iranian Charge d’Affaires was summoned. Minister of State Lord Ahmad said Iran must stop.';
    expect(heard(text)).toEqual(['Ahmad GBR > IRN']);
  });
});

describe('who else takes part', () => {
  const visit =
    'Australian Foreign Minister Penny Wong will visit Fiji and meet Prime Minister Sitiveni Rabuka of Fiji. ';
  test.each([
    [
      `${visit}Minister Wong will be joined by Australian High Commissioner to Fiji Ewen McDonald.`,
      ['talks planned AUS-FJI: Ewen McDonald, Penny Wong, Sitiveni Rabuka'],
    ],
    [
      'Prime Minister Shinzo Abe of Japan met President Halimah Yacob of Singapore in Singapore. Also present were Japanese Ambassador Jun Yamazaki and Singaporean Foreign Minister Vivian Balakrishnan.',
      ['talks held JPN-SGP: Halimah Yacob, Jun Yamazaki, Shinzo Abe, Vivian Balakrishnan'],
    ],
    [
      'U.S. Secretary of State Mike Pompeo will participate in President Trump’s summit with North Korean leader Kim Jong-un.',
      ['summit planned PRK-USA: Kim Jong-un, Mike Pompeo, Trump'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a city state is the place of a meeting in it', () => {
    const [meeting] = coded('Japanese Prime Minister Shinzo Abe met Indian Prime Minister Modi in Singapore.').meetings;
    expect([meeting?.place, meeting?.placeCountry]).toEqual(['Singapore', 'SGP']);
  });
});
