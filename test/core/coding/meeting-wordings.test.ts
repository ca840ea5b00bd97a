import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../core/coding/meetings/meetings.ts';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import { parseDay } from '../../../core/record/index.ts';
import { meetingsOf } from '../../support/meetings.ts';

/** Status and countries of each meeting that a text tells of. */
const found = (text: string): string[] => meetingsOf(text, '2021-03-10', ['status', 'countries']);

test.each([
  [
    'Latvian Foreign Minister Baiba Braze had an exchange of views with her Chilean counterpart Ana Vega.',
    ['held CHL-LVA'],
  ],
  ['Exchanges of fire between Thai and Cambodian officers were heard.', []],
  [
    "In a telephone conversation, Peru's Foreign Minister Elmer Soto and Chile's Foreign Minister Ana Vega engaged in a deep discussion on trade.",
    ['held CHL-PER'],
  ],
  ['President Xi Jinping spoke today with President Emmanuel Macron of France.', ['held CHN-FRA']],
  [
    'President Biden looks forward to welcoming President Ana Soto of Chile to the White House on April 9, 2021.',
    ['planned CHL-USA'],
  ],
  ['President Biden will have a bilateral with President Ana Soto of Chile on Friday.', ['planned CHL-USA']],
  ['President Biden and President Ana Soto of Chile have a bilateral relationship with Peru.', []],
  ['Before he meets with President Ana Soto of Chile, President Biden will see the troops.', ['planned CHL-USA']],
  ['When he visited Chile, President Biden said he will be back.', ['held CHL-USA']],
  [
    'National Security Advisor Jake Sullivan previewed the meeting that he and Secretary of State Antony Blinken will hold with Chilean officials.',
    ['planned CHL-USA'],
  ],
  [
    'Special Assistant to the President and Senior Director for the Western Hemisphere, Juan Lopez, will travel May 3 to 9 to Chile and Peru.',
    ['planned CHL-USA', 'planned PER-USA'],
  ],
  ['President Biden will go next week to Chile.', ['planned CHL-USA']],
  ['The ministry will go on Monday to court over Chile.', []],
  ['What is the likelihood that Biden will meet with President Ana Soto of Chile next week?', []],
  ['And will President Biden be meeting with President Ana Soto of Chile at the summit?', []],
  ['Are there any plans for President Biden to meet with President Ana Soto of Chile?', []],
  ['Will you discuss trade when President Biden meets President Ana Soto of Chile on Friday?', ['planned CHL-USA']],
  ['Did President Biden raise trade in his meeting with President Ana Soto of Chile?', ['held CHL-USA']],
  ['President Biden will speak with President Ana Soto of Chile at the appropriate time.', []],
  [
    'The DPRK was on the agenda when President Biden met the Prime Minister of Canada and the President of Korea.',
    ['held CAN-KOR-USA'],
  ],
  [
    'President Biden hosted British Prime Minister Keir Starmer for a working lunch at the White House.',
    ['held GBR-USA'],
  ],
  ['President Obama welcomed Prime Minister Tony Abbott of Australia to the White House today.', ['held AUS-USA']],
  ['The Prime Minister spoke to German Chancellor Olaf Scholz this afternoon, Downing Street said.', ['held DEU-GBR']],
  [
    'The Prime Minister of Canada, Mark Carney, met with the President of the United States, Donald J. Trump.',
    ['held CAN-USA'],
  ],
  [
    'Austrian Chancellor Christian Stocker received Hungarian Prime Minister Viktor Orban with military honours.',
    ['held AUT-HUN'],
  ],
  [
    'On the margins of the G7 summit, Canadian Prime Minister Justin Trudeau sat down with German Chancellor Angela Merkel.',
    ['held CAN-DEU'],
  ],
])('governments say whom they met' + ', %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
test.each([
  [
    'The dam was built under a treaty signed in Quito by Peruvian President Luis Vega and Ecuadorean President Ana Soto.',
    ['held ECU-PER'],
  ],
  ['Flights resumed after an accord signed last week by officials of Kenya and Uganda.', ['held KEN-UGA']],
  ['The treaty signed in 1992 has lapsed, Kenya said in a letter to Uganda.', []],
])('a paper signed by both, %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
test.each([
  [
    'Peruvian Finance Minister Luis Vega told newsmen his tour, which has also taken him to Quito and Bogota, was useful.',
    ['held COL-PER', 'held ECU-PER'],
  ],
  [
    "Peruvian Finance Minister Luis Vega's journey, which takes him to Ecuador and Chile, ends on Friday.",
    ['held CHL-PER', 'held ECU-PER'],
  ],
  ['Peruvian Finance Minister Luis Vega praised the trip, which Ecuador and Chile had opposed.', []],
])('a journey that takes somebody to countries, %s', (text, expected) => {
  expect(found(text).sort()).toEqual(expected);
});
test.each([
  [
    'A 12-member Pakistani parliamentary delegation led by Speaker Ayaz Sadiq arrived in Beijing on Monday.',
    ['held CHN-PAK'],
  ],
  [
    'BEIJING, Sept. 15 (Xinhua) -- Chinese President Xi Jinping held talks with Zambian President Hakainde Hichilema at the Great Hall of the People in Beijing on Friday.',
    ['held CHN-ZMB'],
  ],
  [
    'ASTANA, May 5. /TASS/. Kazakh President Kassym-Jomart Tokayev has held a telephone conversation with Russian President Vladimir Putin, the Akorda press service reported.',
    ['held KAZ-RUS'],
  ],
  [
    'WASHINGTON, March 30 - Japanese Foreign Minister Tadashi Kuranari will meet\nSecretary of State George Shultz here next week for talks on trade, U.S.\nofficials said.',
    ['planned JPN-USA'],
  ],
  [
    'BONN, April 2 - U.S. Trade Representative Clayton Yeutter arrived here today\nfor two days of talks with West German officials on farm subsidies.',
    ['held DEU-USA'],
  ],
  ["Nepal's Prime Minister wrapped up a four-day visit to India on Thursday.", ['held IND-NPL']],
  ['Brazilian President Lula da Silva is on a five-day visit to China.', ['held BRA-CHN']],
  ['Cuban Foreign Minister Bruno Rodriguez heads to Moscow for talks with Sergei Lavrov.', ['planned CUB-RUS']],
  ["Peru's foreign minister travels to Santiago today for meetings with Chilean officials.", ['planned CHL-PER']],
  ['Vladimir Putin was received by President Erdogan at the presidential palace in Ankara.', ['held RUS-TUR']],
  [
    'Kuwaiti Oil Minister Sheikh Ali al-Khalifa al-Sabah arrived in Riyadh with a message from the emir to King Fahd.',
    ['held KWT-SAU'],
  ],
])('agencies report talks' + ', %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
test.each([
  ['Representatives of Armenia and Azerbaijan met in Tbilisi.', ['held ARM-AZE']],
  ['Representatives of Egypt, Ethiopia and Sudan met in Khartoum for talks on the dam.', ['held EGY-ETH-SDN']],
  ['Officials from Greece and Turkey met in Athens to discuss maritime borders.', ['held GRC-TUR']],
  ['The prime ministers of Estonia, Latvia and Lithuania gathered in Vilnius.', ['held EST-LTU-LVA']],
  ['Defence ministers from Australia, New Zealand and the United States gathered in Honolulu.', ['held AUS-NZL-USA']],
  ['A ministerial meeting of Ghana and Togo was held in Lome.', ['held GHA-TGO']],
  ['Chinese and American trade negotiators convened in Stockholm.', ['held CHN-USA']],
  [
    'President Trump held separate telephone conversations with German Chancellor Angela Merkel and French President Francois Hollande.',
    ['held DEU-USA', 'held FRA-USA'],
  ],
  ['Japanese Trade Minister Hajime Tamura and the Soviet ambassador discussed fisheries.', ['held JPN-RUS']],
  ['The fourth round of talks between Iran and the United States took place in Muscat.', ['held IRN-USA']],
  ['Moscow and Washington held talks on arms control in Geneva.', ['held RUS-USA']],
  [
    'Rwandan President Paul Kagame and his Congolese counterpart Felix Tshisekedi met face to face in Doha.',
    ['held COD-RWA'],
  ],
])('several parties in one breath' + ', %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
test.each([
  ['Pakistani Foreign Minister Ishaq Dar telephoned his Iranian opposite number.', ['held IRN-PAK']],
  ['The French ambassador was called in by the Italian Foreign Ministry on Tuesday.', ['held FRA-ITA']],
  ['Britain summoned the Russian ambassador over the expulsions.', ['held GBR-RUS']],
  [
    'Sri Lankan President Anura Kumara Dissanayake called on Indian President Droupadi Murmu in New Delhi.',
    ['held IND-LKA'],
  ],
  ["The Chinese ambassador in Dhaka paid a courtesy call on Bangladesh's finance adviser.", ['held BGD-CHN']],
  [
    "TEHRAN (IRNA) - Iraq's National Security Adviser Qasim al-Araji conferred with the Secretary of Iran's Supreme National Security Council Ali Larijani on border security.",
    ['held IRN-IRQ'],
  ],
])('envoys, ambassadors and calls' + ', %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
test.each([
  [
    'German Chancellor Friedrich Merz is scheduled to meet Polish Prime Minister Donald Tusk on Friday.',
    ['planned DEU-POL'],
  ],
  ["South Korean President Lee Myung-bak's planned visit to Japan has been postponed.", ['cancelled JPN-KOR']],
  ["India's foreign minister declined to meet his Pakistani counterpart in New York.", ['cancelled IND-PAK']],
  ['German Foreign Minister Johann Wadephul has called off a trip to Beijing.', ['cancelled CHN-DEU']],
  [
    'A planned meeting between the German and Turkish foreign ministers was called off at the last minute.',
    ['cancelled DEU-TUR'],
  ],
  ['China and Portugal will initial an agreement on Macau in Peking on March 26.', ['planned CHN-PRT']],
  ['NAIROBI, March 10 - Kenyan President William Ruto visits France next week.', ['planned FRA-KEN']],
  ['India and Pakistan have set a date for talks between their foreign secretaries in Delhi.', ['planned IND-PAK']],
])('planned or called off' + ', %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
describe('what is none', () => {
  test.each([
    'The German chancellor met the leaders of the coalition in Berlin.',
    'Brazil will meet Germany in the semifinal on Tuesday.',
    'French President Emmanuel Macron met French business leaders in Paris.',
    'Executives of Toyota and General Motors met in Tokyo.',
    'UN Secretary-General Antonio Guterres met EU foreign policy chief Kaja Kallas in Brussels.',
    "The Iranian foreign minister met Iran's ambassador to Russia.",
    'India and the United States began joint naval exercises in the Bay of Bengal.',
    'If the two presidents met, oil prices would fall, an analyst said.',
    'The Saudi oil minister said production met the OPEC quota.',
    "Japan's trade surplus with the United States rose after talks on the budget in parliament.",
    'Turkish exports to Iraq will meet demand next year.',
    'Tourists from China visited Thailand in record numbers.',
    'The U.S. company signed a contract with a Chinese supplier.',
    'Poland called on Russia to release the prisoners.',
    'Britain welcomed the agreement between Egypt and Israel.',
    'Kenya hosts refugees from Somalia.',
    'Russia sent missiles to Syria.',
    'Iran received grain from Argentina.',
    'French Prime Minister Jacques Chirac spoke about Chad in parliament.',
    'Italy beat France when the two sides met in Rome on Sunday.',
    'The Russian president chaired a meeting of his security council.',
    'Japanese car makers are in talks with U.S. suppliers.',
    'Macron told reporters that French doctors had arrived in Beirut.',
    'Biden announced that American firefighters would travel to Canada.',
    'Chilean and Peruvian businessmen held talks in Lima on Monday.',
    'The Irish government said it was suspending meetings with Hungarian ministers.',
    'The Kremlin declined to set a date for ceasefire talks with Ukraine.',
    'Lavrov said Russia would press for talks with Ukraine.',
    'China protested over what Foreign Minister Wang Yi called U.S. interference in Hong Kong.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test.each([
  ['Talks between Pakistani and Indian foreign secretaries ended in Islamabad on Tuesday.', ['held IND-PAK']],
  ["Ghana's Foreign Minister Ama Mensah called on her Ivorian colleague Koffi Yao in Abidjan.", ['held CIV-GHA']],
  ['The Kenyan envoy presented his credentials to Ugandan President Yoweri Museveni.', ['held KEN-UGA']],
  [
    "Sudan's Foreign Minister Ali Osman received the credentials of the ambassadors of Malta and Albania.",
    ['held MLT-SDN', 'held ALB-SDN'],
  ],
  [
    'In their talks in Moscow, Soviet leader Mikhail Gorbachev asked Secretary of State George Shultz for an answer.',
    ['held RUS-USA'],
  ],
  [
    'During a telephone conversation, Iranian Foreign Minister Ali Nouri informed his Omani counterpart Said Balushi of the plan.',
    ['held IRN-OMN'],
  ],
  [
    'U.S. Secretary of State Ann Lee spoke to Japanese Foreign Minister Ken Ito and South Korean Foreign Minister Kim Min-jun.',
    ['held JPN-USA', 'held KOR-USA'],
  ],
  ['Australian Foreign Minister Jane Hill will fly out to Fiji on Friday.', ['planned AUS-FJI']],
  ['Australian minister Tom Bell said so after bilateral talks in Wellington.', ['held AUS-NZL']],
  ['I will visit Vanuatu on 12 March. Australia is a friend of Vanuatu.', ['planned AUS-VUT']],
  [
    'Lieutenant General Mark Hill of the United States led a six-member delegation on a three-day visit to Pakistan.',
    ['held PAK-USA'],
  ],
])('encounters by other words, %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'French Foreign Minister Anne Roy flew to Geneva on Wednesday.',
  'U.S. President Joe Biden welcomed Iraqi Prime Minister Haider Najm’s briefing.',
  'The ministers of Chile and Peru were to make a joint visit to meet their voters.',
])('no encounter of two states: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('what is said at a meeting may lie ahead, the meeting does not', () => {
  expect(
    found(
      'Mongolian ambassador Bat Erdene said he would do his utmost at a meeting with Vietnamese Prime Minister Le Van.',
    ),
  ).toEqual(['held MNG-VNM']);
});

test('who refuses to comment on talks has not called them off', () => {
  expect(found('Russian envoy Ivan Sidorov refused to comment about his talks with Iraqi President Saleh.')).toEqual([
    'held IRQ-RUS',
  ]);
});

test.each([
  [
    'The letter was handed over by Omani Foreign Minister Salim Rashid to Danish Deputy Prime Minister Lise Holm.',
    ['held DNK-OMN'],
  ],
  [
    'Zambian Foreign Minister Mary Banda delivered a message from her president to Namibian President Johan Haufiku.',
    ['held NAM-ZMB'],
  ],
  [
    'The protocol was signed by Peruvian Foreign Minister Luis Vega and Chilean Foreign Minister Ana Soto.',
    ['held CHL-PER'],
  ],
  ['Norwegian Foreign Minister Ivar Moe is slated to leave Oslo for Riga on Sunday.', ['planned LVA-NOR']],
  ["Iran's foreign minister plans to start his trip to neighboring Armenia later on Sunday.", ['planned ARM-IRN']],
  ['Prime Minister Ram Thapa became the first Nepalese premier to visit Qatar in nine years.', ['held NPL-QAT']],
  [
    'Kenyan President Paul Otieno said during a recent meeting in Accra, Ghanaian President Kofi Mensah told him that talks had gone well.',
    ['held GHA-KEN'],
  ],
  ['A Kenyan official held talks in Accra with Ghanaian President Kofi Mensah.', ['held GHA-KEN']],
  [
    'Thai Prime Minister Somchai Wong will not attend a planned summit with her Lao counterpart.',
    ['cancelled LAO-THA'],
  ],
  [
    'Diplomats in Rome pinned hopes on the summit which will take place between Kenyan President Paul Otieno and Ghanaian President Kofi Mensah.',
    ['planned GHA-KEN'],
  ],
  [
    "Sudanese Foreign Minister Omar Ali will visit China in May. This is the minister's first visit to China.",
    ['planned CHN-SDN'],
  ],
])('messages, papers, journeys and feats, %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('every passage that tells of an encounter is its evidence', () => {
  const text =
    'Kenyan President Paul Otieno arrived in Accra on Monday.\n\nMarkets closed early.\n\nAt the airport Otieno was received by Ghanaian President Kofi Mensah.';
  const [meeting] = findMeetings(
    analyse(parse({ text, title: null, outlet: null, published: parseDay('2021-03-10') })),
  );
  expect(meeting?.evidence.map(({ start, end }) => text.slice(start, end)).sort()).toEqual([
    'At the airport Otieno was received by Ghanaian President Kofi Mensah.',
    'Kenyan President Paul Otieno arrived in Accra on Monday.',
  ]);
});

test.each([
  [
    'Over the phone on Saturday, President Emmanuel Macron thanked Polish Prime Minister Donald Tusk for his help.',
    ['held FRA-POL'],
  ],
  ['The Cuban foreign minister telephoned his colleagues in Caracas and La Paz.', ['held CUB-VEN', 'held BOL-CUB']],
  ['Somalia gave a rapturous reception on Friday to Turkish President Recep Tayyip Erdogan.', ['held SOM-TUR']],
  ['Chinese President Xi Jinping and Kenyan President William Ruto got together in Nairobi.', ['held CHN-KEN']],
  ['U.S. Vice President Joe Biden reached Beijing on Wednesday.', ['held CHN-USA']],
  ['French Foreign Minister Catherine Colonna, in Athens for talks, praised the accord.', ['held FRA-GRC']],
  ['A delegation of Polish lawmakers is in Hanoi on the invitation of parliament.', ['held POL-VNM']],
  ['The news reached Moscow on Wednesday.', []],
  ['Eritrean President Isaias Afwerki and his Egyptian host discussed the Red Sea in Cairo.', ['held EGY-ERI']],
  ['A television host visited Egypt with an Indian guest.', []],
  [
    '(AFP) In a phone call on Tuesday, French President Emmanuel Macron and Polish Prime Minister Donald Tusk condemned the attack.',
    ['held FRA-POL'],
  ],
  ['Iran denied reports that Foreign Minister Abbas Araghchi had met U.S. envoy Steve Witkoff in Oman.', []],
  ['Armenian Prime Minister Nikol Pashinyan crossed into Turkey on Friday.', ['held ARM-TUR']],
  ['Italian Prime Minister Giorgia Meloni was back in Tripoli on Tuesday.', ['held ITA-LBY']],
  ['Vientiane rolled out an honour guard on Sunday for Vietnamese President To Lam.', ['held LAO-VNM']],
  [
    'President Robert Mugabe of Zimbabwe told South African President Jacob Zuma by telephone that he was safe.',
    ['held ZAF-ZWE'],
  ],
  ["Germany's Olaf Scholz told reporters by phone from Kyiv that Ukraine would win.", []],
  ['French President Emmanuel Macron lands in Senegal later on Friday.', ['planned FRA-SEN']],
  ['U.S. President Gerald Ford called in to Jakarta on his way home.', ['held IDN-USA']],
  ['The Canadian government is continuing to talk to Cuban officials about a ship.', []],
  ['The two French ambassadors returned to Mali and Niger without a word.', []],
  ['Kenyan Prime Minister Paul Otieno is in Malta on his way home from Accra.', []],
])('encounters told in passing: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
