import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../core/coding/meetings/meetings.ts';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import { formatDay, parseDay } from '../../../core/record/index.ts';

/** Status, first day, countries and persons of each meeting that a text tells of. */
function found(text: string): string[] {
  const article = { text, title: null, outlet: null, published: parseDay('2021-03-10') };
  return findMeetings(analyse(parse(article))).map(({ status, parties, start }) => {
    const countries = [...new Set(parties.map(({ country }) => country))].sort().join('-');
    const people = parties.flatMap(({ person }) => person ?? []).sort();
    return [status, start === null ? '-' : formatDay(start), countries, ...people].join(' ');
  });
}

describe('who takes part', () => {
  test.each([
    [
      'Ismail Haniyeh, head of the political bureau of Hamas, met Iranian Foreign Minister Hossein Amir-Abdollahian in Tehran.',
      [],
    ],
    ['Hassan Nasrallah, the leader of Hezbollah, met Iranian Foreign Minister Ali Akbar Salehi in Beirut.', []],
    [
      'The leaders of Chile, the European Commission, Peru and Norway met on the margins of a summit in Bali on Monday.',
      ['held 2021-03-08 CHL-NOR-PER'],
    ],
    ['According to the foreign ministry, Ana Soto and Tom Otieno met on Monday in Peru.', []],
    [
      "Kenyan Foreign Minister Tom Otieno discussed with Chilean Foreign Minister Ana Soto her country's aim to be free of emissions by 2045.",
      ['held - CHL-KEN Ana Soto Tom Otieno'],
    ],
    ['VIENNA - Carter and Brezhnev signed the SALT II treaty on Monday.', ['held 2021-03-08 RUS-USA Brezhnev Carter']],
    ['Carter and Smith opened a shop in Vienna on Monday.', []],
    [
      'U.S. Deputy Secretary Ann Lee traveled to Lima on March 8 to meet with senior Peruvian officials. During separate meetings with members of Congress and Prime Minister Luis Vega, Ms. Lee pledged aid.',
      ['held 2021-03-08 PER-USA Ann Lee Luis Vega'],
    ],
    [
      "Chile's foreign minister will pay a working visit to Peru on March 30. The visit by Foreign Minister Ana Soto of Chile comes at the invitation of her Peruvian counterpart Luis Vega.",
      ['planned 2021-03-30 CHL-PER Ana Soto Luis Vega'],
    ],
    [
      "Chile's foreign minister Ana Soto will pay a visit to Peru on March 30. The visit to Chile by Peru's President Luis Vega was a success.",
      ['planned 2021-03-30 CHL-PER Ana Soto', 'held - CHL-PER Luis Vega'],
    ],
    [
      "Chile's Foreign Minister Ana Soto arrived in Lima on Monday. She will meet Peru's President Luis Vega on Thursday.",
      ['held 2021-03-08 CHL-PER Ana Soto Luis Vega'],
    ],
    [
      "Chile's Foreign Minister Ana Soto is on a working visit to Peru. She is expected to meet Peru's President Luis Vega on Friday.",
      ['planned 2021-03-12 CHL-PER Ana Soto Luis Vega'],
    ],
    [
      "Chile's Foreign Minister Ana Soto visited Peru in January. She will meet Peru's President Luis Vega on Friday.",
      ['held 2021-01-01 CHL-PER Ana Soto', 'planned 2021-03-12 CHL-PER Ana Soto Luis Vega'],
    ],
    [
      'MR. HOLT: President Biden is looking forward to his trip. After he lands on Friday, he will meet with President Ana Soto of Chile.',
      ['planned 2021-03-12 CHL-USA Ana Soto Biden'],
    ],
    [
      'Q    Can you say more?\n\nMS. HOLT: Sure. The President met on Monday with Prime Minister Luis Vega of Peru.\n\nMS. HOLT: Thank you.',
      ['held 2021-03-08 PER-USA Luis Vega'],
    ],
    [
      'President Bush and Soviet President Mikhail Gorbachev, meeting in Helsinki on Monday, demanded that Iraq withdraw.',
      ['held 2021-03-08 RUS-USA Bush Mikhail Gorbachev'],
    ],
    ['A Biden–Putin summit in Geneva ended on Monday.', ['held 2021-03-08 RUS-USA Biden Putin']],
    ['Preparations for a Reagan-Gorbachev summit are under way.', ['planned - RUS-USA Gorbachev Reagan']],
    ['The Biden-Harris administration praised the Merkel-Macron plan.', []],
    [
      'A summit meeting by President Nixon and Soviet leader Leonid Brezhnev will open in Moscow.',
      ['planned - RUS-USA Leonid Brezhnev Nixon'],
    ],
    [
      "The Danish Prime Minister (Mr John Adams) flew home after talks with Peru's President (General Juan Vega) and the Foreign Minister (Dr Luis Soto).",
      ['held - DNK-PER John Adams Juan Vega Luis Soto'],
    ],
    [
      'Aides thought King Fahd of Saudi Arabia was talking with Iraqi President Saddam Hussein.',
      ['held - IRQ-SAU Fahd Saddam Hussein'],
    ],
    ['Egypt stepped in as Lebanon was considering an offer to resume talks with Israel.', ['planned - ISR-LBN']],
    [
      'The presidents of Kenya Paul Otieno and Ghana Kofi Mensah met in Accra on Monday.',
      ['held 2021-03-08 GHA-KEN Kofi Mensah Paul Otieno'],
    ],
    [
      'Foreign ministers of Kenya and Ghana Paul Otieno and Kofi Mensah spoke by phone on Monday.',
      ['held 2021-03-08 GHA-KEN Kofi Mensah Paul Otieno'],
    ],
    [
      'A protocol was signed by the chiefs of the State Committees for Security of Kenya Paul Otieno and Ghana Kofi Mensah.',
      ['held - GHA-KEN Kofi Mensah Paul Otieno'],
    ],
    [
      'On Monday the Kenyan delegation took part in a meeting co-chaired by the Deputy Prime Minister of Kenya Paul Otieno and the Deputy Prime Minister of Ghana Kofi Mensah.',
      ['held 2021-03-08 GHA-KEN Kofi Mensah Paul Otieno'],
    ],
    [
      'The session of the commission, chaired by Kenyan Oil Minister Paul Otieno and Ghanaian Trade Minister Kofi Mensah, ended on Monday.',
      ['held 2021-03-08 GHA-KEN Kofi Mensah Paul Otieno'],
    ],
    ['A meeting attended by the foreign ministers of Kenya and Ghana was held on Monday.', ['held 2021-03-08 GHA-KEN']],
    ['The funeral was attended by German Chancellor Otto Braun and French President Paul Roux.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what is another encounter, or none', () => {
  test.each([
    [
      'French Foreign Minister Paul Roux met his Danish counterpart Lise Holm on Tuesday to prepare for a summit.',
      ['held 2021-03-09 DNK-FRA Lise Holm Paul Roux'],
    ],
    [
      'The foreign ministers of Kenya and Ghana held talks in Accra on Monday on efforts to resume dialogue with Togo.',
      ['held 2021-03-08 GHA-KEN'],
    ],
    [
      'Kenyan and Ugandan negotiators met in Nairobi on Monday. The talks are to resume on Thursday.',
      ['held 2021-03-08 KEN-UGA', 'planned 2021-03-11 KEN-UGA'],
    ],
    [
      'Kenya and Uganda held talks in Geneva last week. The next session will take place in New York in April.',
      ['held 2021-03-01 KEN-UGA', 'planned 2021-04-01 KEN-UGA'],
    ],
    [
      'Kenyan officials met Ugandan officials on Monday. They reviewed what was agreed at the 11th meeting of the commission, held in Kampala in December 2020.',
      ['held 2021-03-08 KEN-UGA', 'held 2020-12-01 KEN-UGA'],
    ],
    [
      'Kenyan and Ugandan negotiators met on Monday. Kenya agreed to resume talks earlier this year.',
      ['held 2021-03-08 KEN-UGA'],
    ],
    [
      'Czech President Jan Novak will travel to France and Britain next month for talks with French President Paul Roux and British Prime Minister John Adams.',
      ['planned 2021-04-01 CZE-FRA Jan Novak Paul Roux', 'planned 2021-04-01 CZE-GBR Jan Novak John Adams'],
    ],
    [
      'German Chancellor Otto Braun met French President Paul Roux on Monday. The two men smiled as they came out to speak to reporters.',
      ['held 2021-03-08 DEU-FRA Otto Braun Paul Roux'],
    ],
    ['German Chancellor Otto Braun said that Poland and France would call on Russia to respect the truce.', []],
    [
      'Pakistani Foreign Minister Shah Mahmood Qureshi left for Germany on Monday.',
      ['planned - DEU-PAK Shah Mahmood Qureshi'],
    ],
    [
      'Uganda is hosting a summit of its neighbours next week. Kenyan President Paul Otieno and Rwandan President Jean Habi will attend the summit.',
      ['planned 2021-03-01 KEN-RWA-UGA Jean Habi Paul Otieno'],
    ],
    [
      'Turkey will host a meeting of foreign ministers in Antalya on Monday. Kenyan Foreign Minister Paul Otieno is expected to attend the meeting. Rwandan Foreign Minister Jean Habi will take part in the talks, too.',
      ['planned 2021-03-15 KEN-RWA-TUR Jean Habi Paul Otieno'],
    ],
    ['Egypt hosts the conference in November. Kenyan President Paul Otieno will not attend the conference.', []],
    [
      'Kenyan Defence Minister Paul Otieno arrived in Ghana and was received by Ghanaian Defence Minister Kofi Mensah. Otieno last met Mensah in late January.',
      ['held - GHA-KEN Kofi Mensah Paul Otieno', 'held 2021-01-01 GHA-KEN Kofi Mensah Paul Otieno'],
    ],
    [
      'Kenyan President Paul Otieno postponed his visit to Ghana. Officials had announced a meeting between Otieno and Ghanaian President Kofi Mensah.',
      ['cancelled - GHA-KEN Kofi Mensah Paul Otieno'],
    ],
    [
      "Kenyan Foreign Minister Paul Otieno will visit Ghana on Friday. Otieno's trip to Ghana drew praise at home.",
      ['planned 2021-03-12 GHA-KEN Paul Otieno'],
    ],
    ['India and Pakistan set up a commission that would meet periodically.', []],
    [
      'US envoy John Adams stopped in Doha on Monday en route to Kabul and met Qatari officials.',
      ['held 2021-03-08 QAT-USA John Adams'],
    ],
    [
      'French Foreign Minister Paul Roux met his Danish counterpart Lise Holm on Tuesday. Experts of the two countries will meet in mid-May.',
      ['held 2021-03-09 DNK-FRA Lise Holm Paul Roux', 'planned 2021-05-01 DNK-FRA'],
    ],
    [
      'Israeli Prime Minister Dan Levi and Syrian President Omar Sabbagh met on Monday. The two heads of state led negotiations on Tuesday.',
      ['held 2021-03-08 ISR-SYR Dan Levi Omar Sabbagh', 'held 2021-03-09 ISR-SYR Dan Levi Omar Sabbagh'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('journeys, and those met one by one', () => {
  test.each([
    [
      'German Chancellor Otto Braun met French President Paul Roux and Danish Prime Minister Lise Holm on the sidelines of the conference.',
      ['held - DEU-FRA Otto Braun Paul Roux', 'held - DEU-DNK Lise Holm Otto Braun'],
    ],
    [
      'German Chancellor Otto Braun held separate talks with French President Paul Roux and Danish Prime Minister Lise Holm.',
      ['held - DEU-FRA Otto Braun Paul Roux', 'held - DEU-DNK Lise Holm Otto Braun'],
    ],
    [
      'At the invitation of Foreign Minister Wang Long, Kenyan Foreign Minister Paul Otieno will visit China from May 29 to 31.',
      ['planned 2021-05-29 CHN-KEN Paul Otieno Wang Long'],
    ],
    ['Kenyan Foreign Minister Paul Otieno was summoned to Uganda last week.', ['held 2021-03-01 KEN-UGA Paul Otieno']],
    [
      "Kenyan Foreign Minister Paul Otieno would leave Kampala before Ghanaian Foreign Minister Kofi Mensah's arrival on Sunday.",
      ['planned 2021-03-14 GHA-UGA Kofi Mensah'],
    ],
    [
      'Kenyan President Paul Otieno on Wednesday praised his meeting with Ghanaian President Kofi Mensah.',
      ['held - GHA-KEN Kofi Mensah Paul Otieno'],
    ],
    ['Angola broke off talks with the United States last year.', []],
    ['The Kissinger visit to Peking in October was a success.', ['held 2020-10-01 CHN-USA Kissinger']],
    [
      'Aides met to pave the way for a visit by Kenyan President Paul Otieno to Ghana.',
      ['planned - GHA-KEN Paul Otieno'],
    ],
    [
      'SAN JOSE, Costa Rica - Panamanian President Luis Vega landed in San Jose on Monday.',
      ['held 2021-03-08 CRI-PAN Luis Vega'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('further people, days and places of what has been told', () => {
  test.each([
    [
      'A meeting on Sudan is to be held in Jeddah on Thursday. Those attending include foreign ministers from Saudi Arabia, a backer of the army, and Turkey and Egypt.',
      ['planned 2021-03-11 EGY-SAU-TUR'],
    ],
    [
      'A conference on cancer will be held in Rome on Thursday. Those attending include doctors from France, Spain and Italy.',
      [],
    ],
    [
      'India and Japan will hold talks on fighter jets this week. An Indian delegation left Delhi for Tokyo on Monday. The delegation was headed by Ravi Menon, director general of trade.',
      ['planned 2021-03-01 IND-JPN Ravi Menon'],
    ],
    [
      'India and Japan will hold talks on fighter jets this week. An Indian delegation left Delhi for Tokyo on Monday.',
      ['planned 2021-03-01 IND-JPN'],
    ],
    [
      'French President Paul Roux and Italian Prime Minister Luca Neri met in Rome on Monday. They had to be persuaded by photographers to shake hands again.',
      ['held 2021-03-08 FRA-ITA Luca Neri Paul Roux'],
    ],
    [
      'HANOI, March 10 - A Japanese delegation visited the Hoa Lac industrial park on Monday.',
      ['held 2021-03-08 JPN-VNM'],
    ],
    ['HANOI, March 10 - A Japanese business delegation visited the Hoa Lac industrial park on Monday.', []],
    [
      'German Chancellor Otto Braun met French President Paul Roux on Monday. With Braun were German Foreign Minister Jan Vogt and adviser Uwe Lang of Germany.',
      ['held 2021-03-08 DEU-FRA Jan Vogt Otto Braun Paul Roux Uwe Lang'],
    ],
    [
      'German Minister Otto Braun held a telephone conversation at the request of French President Paul Roux.',
      ['held - DEU-FRA Otto Braun Paul Roux'],
    ],
    [
      'Premier Li Keqiang will chair a meeting of Chinese and Russian ministers with Russian Prime Minister Ivan Orlov.',
      ['planned - CHN-RUS Ivan Orlov Li Keqiang'],
    ],
    [
      'The document was signed by Kenyan President Paul Otieno and Ghanaian President Kofi Mensah. The talks took place in Accra on Monday.',
      ['held 2021-03-08 GHA-KEN Kofi Mensah Paul Otieno'],
    ],
    [
      'Kenyan Foreign Minister Mary Wanjiru visited Accra, where she met with her counterpart Kofi Mensah.',
      ['held - GHA-KEN Kofi Mensah Mary Wanjiru'],
    ],
    ['Prime Minister Arjun Rao is the first Indian premier to visit Qatar since 2008.', ['held - IND-QAT Arjun Rao']],
    [
      'MINSK, March 9. /TASS/. Chinese Defense Minister Wei Long has arrived in Belarus. He was received at the airport by his Belarusian counterpart Viktor Khrenin.',
      ['held 2021-03-09 BLR-CHN Viktor Khrenin Wei Long'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what a dispatch is headed by', () => {
  test.each([
    [
      'HELSINKI, Finland - President Clinton and Russian President Boris Yeltsin met on Monday.',
      ['held 2021-03-08 RUS-USA Boris Yeltsin Clinton'],
    ],
    [
      'UNITED NATIONS - Soviet Foreign Minister Andrei Gromyko met on Monday with Secretary of State George Shultz.',
      ['held 2021-03-08 RUS-USA Andrei Gromyko George Shultz'],
    ],
    [
      'VALLETTA, Malta - President Bush and Soviet leader Mikhail Gorbachev open two days of talks on Saturday.',
      ['planned 2021-03-13 RUS-USA Bush Mikhail Gorbachev'],
    ],
    [
      "MOSCOW - German Chancellor Otto Braun and Soviet President Ivan Orlov agreed on Germany's NATO membership after two days of talks.",
      ['held - DEU-RUS Ivan Orlov Otto Braun'],
    ],
    [
      'GENEVA - Angola, Cuba and South Africa agreed on a truce after a week of hard talks here.',
      ['held - AGO-CUB-ZAF'],
    ],
    [
      'BEIJING - Soviet Foreign Minister Ivan Orlov arrived on Monday to prepare for the first Chinese-Soviet summit in 30 years.',
      ['held 2021-03-08 CHN-RUS Ivan Orlov'],
    ],
    [
      'President Paul Otieno of Kenya was on his way to Accra for his summit with Ghanaian President Kofi Mensah.',
      ['planned - GHA-KEN Kofi Mensah Paul Otieno'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test('talks of the day reported from a city of conferences were held there', () => {
  const text = 'GENEVA, March 9 - Soviet and Israeli officials held talks on Tuesday.';
  const [meeting] = findMeetings(
    analyse(parse({ text, title: null, outlet: null, published: parseDay('2021-03-10') })),
  );
  expect(meeting?.place).toBe('Geneva');
});
