import { describe, expect, test } from 'vitest';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import { settleCountries } from '../../../core/coding/settled.ts';
import { parseDay } from '../../../core/record/index.ts';

/** `name country: office` of each person of a text. */
function holders(text: string): string[] {
  const article = { text, title: null, outlet: null, published: parseDay('2021-03-10') };
  return settleCountries(analyse(parse(article))).people.map(
    ({ name, country, role }) => `${name} ${country}: ${role}`,
  );
}

describe('offices with any portfolio', () => {
  test.each([
    [
      "Norway's Fisheries and Ocean Policy Minister Ivar Moe spoke.",
      'Ivar Moe NOR: fisheries and ocean policy minister',
    ],
    [
      'South African International Relations Minister Thandi Zulu spoke.',
      'Thandi Zulu ZAF: international relations minister',
    ],
    ['Botswana Vice-President Kagiso Molefe spoke.', 'Kagiso Molefe BWA: vice-president'],
    ['Chinese Defence Minister Admiral Dong Jun spoke.', 'Dong Jun CHN: defence minister'],
    [
      'National Security Council Secretary Levan Kipiani of Georgia spoke.',
      'Levan Kipiani GEO: national security council secretary',
    ],
    [
      "India's Minister of State (MoS) for External Affairs Ravi Menon spoke.",
      'Ravi Menon IND: minister of state for External Affairs',
    ],
    [
      "Australia's Minister for Housing, Youth and Ethnic Affairs, Mr Alan Brown, spoke.",
      'Alan Brown AUS: minister for Housing, Youth and Ethnic Affairs',
    ],
    [
      "Australia's Minister for Housing, Youth, and Fisheries, Alan Brown, spoke.",
      'Alan Brown AUS: minister for Housing, Youth, and Fisheries',
    ],
    ['Iraqi Trade Minister Karim Amir al-Jubouri spoke.', 'Karim Amir al-Jubouri IRQ: trade minister'],
    ["Canada's treasurer, Anne Roy, spoke.", 'Anne Roy CAN: treasurer'],
    ['Chief of Army Staff (COAS) General Imran Baig of Pakistan spoke.', 'Imran Baig PAK: chief of army staff'],
    ['The Minister for Trade of Australia, Senator Jane Hill, spoke.', 'Jane Hill AUS: minister for Trade'],
    [
      'Ambassador Extraordinary and Plenipotentiary of the Republic of Latvia Juris Berzins spoke.',
      'Juris Berzins LVA: ambassador extraordinary and plenipotentiary',
    ],
    ['Tendai Moyo, the Deputy President of Zimbabwe, spoke.', 'Tendai Moyo ZWE: deputy president'],
    ["Iraqi Prime Minister Karim Shia' Al Omari spoke.", "Karim Shia' Al Omari IRQ: prime minister"],
    ['Chinese Vice Premier He Lifeng spoke.', 'He Lifeng CHN: vice premier'],
    [
      'Salman bin Hamad Al Khalifa, the Crown Prince and Prime Minister of Bahrain, spoke.',
      'Salman bin Hamad Al Khalifa BHR: crown prince and prime minister',
    ],
    [
      'The Minister of State for Foreign Affairs of Qatar, Sultan bin Saad Al Muraikhi, spoke.',
      'Sultan bin Saad Al Muraikhi QAT: minister of state for Foreign Affairs',
    ],
    [
      'The Ambassador of the Republic of Kenya to the State of Qatar, H.E. Boniface Mwilu, spoke.',
      'Boniface Mwilu KEN: ambassador to the State of Qatar',
    ],
    ["Ghana's representative to OPEC, Kofi Osei, spoke.", 'Kofi Osei GHA: representative to OPEC'],
    [
      'The representative of the Republic of Ghana at the United Nations, Kofi Osei, spoke.',
      'Kofi Osei GHA: representative at the United Nations',
    ],
    ['Indian Consul General in Istanbul Ravi Menon spoke.', 'Ravi Menon IND: consul general in Istanbul'],
    ['The Indian Consul General in Jeddah, Ravi Menon, spoke.', 'Ravi Menon IND: consul general in Jeddah'],
    ['British Defence Secretary John Healey MP spoke.', 'John Healey GBR: defence secretary'],
    ['The head of Egyptian intelligence, Omar Fathi, spoke.', 'Omar Fathi EGY: head of intelligence'],
    [
      'Ali Reza Nouri, Minister of Foreign Affairs of the Islamic Republic of Iran, spoke.',
      'Ali Reza Nouri IRN: minister of Foreign Affairs',
    ],
    [
      "Ghana's Permanent Representative to the United Nations Kofi Osei spoke.",
      'Kofi Osei GHA: permanent representative to the United Nations',
    ],
    ["Ghana's UN envoy Kofi Osei spoke.", 'Kofi Osei GHA: envoy'],
    ['Ivan Popov, aide to the Russian President, spoke.', 'Ivan Popov RUS: aide to the president'],
    ["Ivan Popov, the Russian President's special envoy, spoke.", 'Ivan Popov RUS: special envoy'],
    ['Batyr Orazov, national leader of the Turkmen people, spoke.', 'Batyr Orazov TKM: national leader'],
    [
      'Ann Reed, Director South Asia and Pacific at the FCDO, spoke.',
      'Ann Reed GBR: director South Asia and Pacific at the FCDO',
    ],
    ['Armenian Security Council Secretary Ara Petrosyan spoke.', 'Ara Petrosyan ARM: security council secretary'],
    [
      'Ara Petrosyan, Secretary of the Security Council of Armenia, spoke.',
      'Ara Petrosyan ARM: secretary of the Security Council',
    ],
    [
      'Qatari Prime Minister and Foreign Minister Sheikh Hamad bin Salim visited Cairo.',
      'Hamad bin Salim QAT: prime minister and foreign minister',
    ],
    ['Algerian Keeper of the Seals Tarek Saidi spoke.', 'Tarek Saidi DZA: keeper of the seals'],
    ['British Shadow Foreign Secretary Ann Reed spoke.', 'Ann Reed GBR: foreign secretary'],
    [
      'Wu Jie, special envoy on Afghan affairs of the Ministry of Foreign Affairs of China, spoke.',
      'Wu Jie CHN: special envoy on Afghan affairs of the Ministry of Foreign Affairs',
    ],
    [
      'Special Representative of the President of Azerbaijan for Climate Issues Elkhan Aliyev spoke.',
      'Elkhan Aliyev AZE: special representative',
    ],
    ["Cuba's Director General of US Affairs Luis Diaz spoke.", 'Luis Diaz CUB: director general of US Affairs'],
    ["Sudan's Sovereign Council chairman General Omar Saleh spoke.", 'Omar Saleh SDN: sovereign council chairman'],
    ['Czech Senate Speaker Petra Novak spoke.', 'Petra Novak CZE: senate speaker'],
    [
      'Kazakh Deputy Prime Minister - Minister of Foreign Affairs Daniyar Bek visited Baku.',
      'Daniyar Bek KAZ: deputy prime minister and minister of Foreign Affairs',
    ],
    [
      'Deputy Chairperson of the Cabinet of Ministers of Kyrgyzstan Aida Usenova visited Ankara.',
      'Aida Usenova KGZ: deputy chairperson of the Cabinet',
    ],
    [
      'Russian Deputy Chairman of the Security Council Ivan Popov spoke.',
      'Ivan Popov RUS: deputy chairman of the Security Council',
    ],
    [
      'Christian Taylor, political director at the FCDO, spoke.',
      'Christian Taylor GBR: political director at the FCDO',
    ],
  ])('%s', (text, expected) => {
    expect(holders(text)).toContain(expected);
  });
});

describe('whose an office is, where the words beside it do not say', () => {
  test.each([
    [
      'who leads the delegation just told of is of its country',
      'A Vietnamese delegation left for Washington on Monday. The delegation was headed by Le Van Minh, director general of trade.',
      'Le Van Minh VNM: director general of trade',
    ],
    [
      'a committee of a house of a state',
      'Maria Paz, president of the Chilean Senate’s Select Committee on Foreign Trade, met the Peruvian ambassador.',
      'Maria Paz CHL: president of the Senate',
    ],
    [
      'who is met by name alone is of the other side',
      'Foreign Secretary James Cleverly summoned the Iranian envoy to the Foreign Office. Tom Hale, Director Middle East at the FCDO, held the meeting with Ali Hosseini. The UK condemns Iran.',
      'Ali Hosseini IRN: null',
    ],
    [
      'a spokesman tells the stance of his own state',
      'Foreign Ministry spokesman Le Van Minh said Vietnam strongly opposed the Chinese drills.',
      'Le Van Minh VNM: foreign ministry spokesman',
    ],
    [
      'an acting minister of who governs a state acts for it',
      'Taliban acting foreign minister Abdul Wahid met the Chinese ambassador.',
      'Abdul Wahid AFG: acting foreign minister',
    ],
    [
      'a letterhead gives the office of whom it names',
      'The Hon Jane Hill MP\nMinister for Trade\n\nMs Hill said Australia and Japan would sign an agreement. Ms Hill met the Japanese minister in Tokyo.',
      'Jane Hill AUS: minister for Trade',
    ],
    [
      'so does one in capitals',
      'NEWS RELEASE\n\nMINISTER FOR TRADE THE HON. JANE HILL, M.P.\n\nThe Minister for Trade, Mrs Hill, said today that Australia condemned the coup in Fiji.',
      'Jane Hill AUS: minister for Trade',
    ],
    [
      'letters behind a name do not part it from its office',
      'The Minister for Trade, the Hon Jane Hill MP, announced today that the Australian Government would help Fiji.',
      'Jane Hill AUS: minister for Trade',
    ],
    [
      'a minister with the name of one elsewhere is of the government whose release it is',
      'NEWS RELEASE\n\nThe Minister for Trade, the Hon. Jane Hill MP, announced that the Australian Government would help Fiji. The Minister for Science, the Hon. David Thomson, would go there.',
      'David Thomson AUS: minister for Science',
    ],
    [
      'but not where it tells of a visit to him',
      'NEWS RELEASE\n\nThe Minister for Trade, the Hon. Jane Hill MP, has visited Fiji for the Australian Government. In Suva Ms Hill called on the Prime Minister, the Hon Sitiveni Rabuka.',
      'Sitiveni Rabuka FJI: prime minister',
    ],
    [
      'initials are those of a given name that the text has elsewhere',
      'The Canadian Minister for Trade, the Hon. J. D. Cook, spoke. Mr Doug Cook left for Lima.',
      'Doug Cook CAN: minister for Trade',
    ],
    [
      'of two Congos the one that the text names',
      'Congolese Prime Minister Jean Makosso arrived from Brazzaville.',
      'Jean Makosso COG: prime minister',
    ],
    [
      'who leads a delegation is of its country',
      'Trade Minister Jane Hill will lead Canada’s delegation to talks in Suva, Fiji.\n\nMs Hill will meet her Fijian counterpart, the Minister for Trade, Tevita Rabici.',
      'Jane Hill CAN: trade minister',
    ],
    [
      'so is whoever leads it by the other turn',
      "Kenya's delegation to the talks in Kampala will be led by Commerce Minister Peter Otieno.",
      'Peter Otieno KEN: commerce minister',
    ],
    [
      'who comes along is of the same country',
      'Kenya’s delegation to the talks in Kampala will be led by Commerce Minister Peter Otieno. He will be accompanied by Agriculture Minister Paul Kamau.',
      'Paul Kamau KEN: agriculture minister',
    ],
    [
      'a delegation includes those of its country',
      'The Peruvian delegation included Defence Minister Luis Mora and Trade Minister Ana Paz. The Chilean team listened.',
      'Ana Paz PER: trade minister',
    ],
    [
      'who signs for a country is of it',
      'Foreign Minister Luis Mora signed the treaty for Peru and Foreign Minister Ana Paz for Chile.',
      'Ana Paz CHL: foreign minister',
    ],
    [
      'who is welcomed to a country is of the foreign one spoken of',
      'Statement by Minister Kelly on the visit of the Danish ministers\n\nI am delighted to welcome Minister Berg and Minister Holm to Ireland. We have warm relations with Denmark.',
      'Holm DNK: minister',
    ],
    [
      'who receives a visitor is of the country visited',
      'The visiting Kenyan President Peter Otieno met President Joseph Banda in the morning.\nIt was the Kenyan president’s first visit to Zambia.',
      'Joseph Banda ZMB: president',
    ],
    [
      'who meets an ambassador is of the country he is accredited to',
      'Deputy Foreign Minister Ara Petrosyan received the ambassador of Uruguay to Armenia.',
      'Ara Petrosyan ARM: deputy foreign minister',
    ],
    [
      'who speaks in a capital is of it',
      'The United States will send envoys to Nicaragua. Deputy Foreign Minister Luis Mora said in Managua that they were welcome. Washington will name them.',
      'Luis Mora NIC: deputy foreign minister',
    ],
    [
      'an envoy is of whoever sends him',
      "Russian President Oleg Popov was in Minsk. Popov's envoy, Ivan Sidorov, flew to Baku.",
      'Ivan Sidorov RUS: envoy',
    ],
    [
      'a foreign secretary in Delhi is India’s',
      'NEW DELHI, March 9 - Foreign Secretary Arun Mehta said the talks would go on.',
      'Arun Mehta IND: foreign secretary',
    ],
    [
      'the other side of an article about two countries',
      'General Tariq Butt, the chief of army staff, called on the U.S. commander, General John Hill, on Monday. Pakistan and the U.S. are partners.',
      'Tariq Butt PAK: chief of army staff',
    ],
    [
      'a body with another state’s name is of whoever owns it',
      "The statement of Manila's National Security Council angered China. President Ana Cruz of the Philippines spoke.",
      'Ana Cruz PHL: president',
    ],
  ])('%s', (_, text, expected) => {
    expect(holders(text)).toContain(expected);
  });

  test('two presidents that a meeting is between are of two countries', () => {
    const people = holders(
      'Talks between the visiting Kenyan President Peter Otieno and President Joseph Banda were held.',
    );
    expect(people).toContain('Peter Otieno KEN: president');
    expect(people).not.toContain('Joseph Banda KEN: president');
  });

  test('who stands behind the comma of an opening phrase is not the one in it', () => {
    const people = holders(
      'In a meeting with the Australian ambassador, Rahimi criticized Canberra. Iranian minister Reza Rahimi left.',
    );
    expect(people).toEqual(['Reza Rahimi IRN: minister']);
  });
});

test('each of several ministers has his own country', () => {
  expect(
    holders('The foreign ministers of Kenya and Ghana, Paul Otieno and Kofi Mensah, began talks in Lome on Monday.'),
  ).toEqual(['Paul Otieno KEN: foreign minister', 'Kofi Mensah GHA: foreign minister']);
});

test('an ambassador without a country is of the only embassy named', () => {
  expect(holders('The Omani Embassy in Manila said Ambassador Salim Rashid met Labour Secretary Ramon Cruz.')).toEqual([
    'Salim Rashid OMN: ambassador',
    'Ramon Cruz PHL: labour secretary',
  ]);
});

test('who reaffirms the commitment of his own country keeps it', () => {
  expect(
    holders(
      'Secretary of State Jane Hill met Turkish Foreign Minister Murat Celik.\n\nSecretary Hill reaffirmed the United States’ commitment to Turkey.',
    ),
  ).toContain('Jane Hill USA: secretary of state');
});

test('a foreign secretary is of the state named that has one, not of Britain unnamed', () => {
  expect(
    holders('Foreign Secretary Asha Rao held talks with Deputy Foreign Minister of Iran Reza Amini in New Delhi.'),
  ).toContain('Asha Rao IND: foreign secretary');
});

test('a foreign minister is not of Britain, which has a secretary for that', () => {
  const text =
    'Talks between Afghan and British officials have ended in Kabul.\nThe Foreign Minister, Dr Karim, said an agreement was near.\nBritish soldiers patrol the British sector of Kabul.';
  expect(holders(text)).toEqual(['Karim AFG: foreign minister']);
});

test.each([
  ['Latvia will not let Russia use its airports, Foreign Minister Karlis Ozols said.', 'LVA'],
  ['"Latvia does not want a quarrel with Russia," Foreign Minister Karlis Ozols told reporters.', 'LVA'],
  ['Latvia would welcome Russian guests, according to Foreign Minister Karlis Ozols.', 'LVA'],
  [
    'Latvia has secured the backing of Peru and Chile, Foreign Minister Karlis Ozols, on an official visit to Peru, said.',
    'LVA',
  ],
  ['Russia is violating the border of Latvia, Foreign Minister Karlis Ozols said.', 'null'],
  ['Russia and Latvia will trade more, Foreign Minister Karlis Ozols said.', 'null'],
])('whose own will the clause before an officeholder tells, %s', (text, country) => {
  expect(holders(text)).toContain(`Karlis Ozols ${country}: foreign minister`);
});

test.each([
  'Moe held talks in Oslo with Foreign Minister Daniel Kiptoo (Kenya) and discussed trade.',
  'Moe held talks in Oslo with Foreign Minister Daniel Kiptoo from Kenya and discussed trade.',
  'Moe met his counterpart from Kenya, Daniel Kiptoo, in Oslo.',
  'Moe met Daniel Kiptoo (Kenya) in Oslo.',
])('a country behind a name, %s', (text) => {
  const people = holders(`Norwegian Foreign Minister Ivar Moe spoke.\n\n${text}`);
  expect(people.some((person) => person.startsWith('Daniel Kiptoo KEN'))).toBe(true);
});

test('a Japanese minister in a translation of his ministry', () => {
  const text =
    'This is a provisional translation.\n\nMr. ONODA Kenji, Minister for Foreign Affairs: I will visit Portugal.';
  expect(holders(text).some((person) => person.includes(' JPN: minister'))).toBe(true);
});
