import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../core/coding/meetings/meetings.ts';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import { formatDay, parseDay } from '../../../core/record/index.ts';

/** Status, countries, first day (or month) and place of each meeting that a text of 20 May 2024 tells of. */
function found(text: string): string[] {
  const article = { text, title: null, outlet: null, published: parseDay('2024-05-20') };
  return findMeetings(analyse(parse(article))).map(({ status, parties, start, precision, place }) => {
    const countries = [...new Set(parties.map(({ country }) => country))].sort().join('-');
    const day =
      start === null ? '' : formatDay(start).slice(0, precision === 'day' ? 10 : precision === 'month' ? 7 : 4);
    return [status, countries, day, place ?? ''].filter(Boolean).join(' ');
  });
}

describe('who had the opportunity to meet', () => {
  test.each([
    [
      "Norwegian Foreign Minister Anniken Lund had the chance to meet with the host, Chile's President Pablo Reyes, and also held bilateral meetings with ministers from Chile, Peru and Ecuador.",
      ['held CHL-NOR', 'held NOR-PER', 'held ECU-NOR'],
    ],
    [
      'Irish Foreign Minister Sean Byrne met with his host, Tunisian Foreign Minister Nabil Ammar, and held talks with Algerian Prime Minister Nadir Larbaoui.',
      ['held IRL-TUN', 'held DZA-IRL'],
    ],
    [
      'Kenyan Foreign Minister Paul Otieno had a chance to meet Ethiopian Prime Minister Abiy Ahmed in Addis Ababa on Friday.',
      ['held ETH-KEN 2024-05-17 Addis Ababa'],
    ],
    [
      'Kenyan Foreign Minister Paul Otieno will have the opportunity to meet Ethiopian Prime Minister Abiy Ahmed next week.',
      ['planned ETH-KEN'],
    ],
    [
      'Kenyan Foreign Minister Paul Otieno said he had not had the chance to meet Ethiopian Prime Minister Abiy Ahmed.',
      [],
    ],
    [
      'Kenyan Foreign Minister Paul Otieno said the summit was an opportunity to meet Ethiopian Prime Minister Abiy Ahmed.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a journey that lies ahead', () => {
  test.each([
    [
      'Foreign Minister Sean Byrne of Ireland will visit Tunis on 3 June. He said he expected that discussions with Tunisian ministers would cover migration.',
      ['planned IRL-TUN 2024-06-03 Tunis'],
    ],
    [
      'The Minister of Foreign Affairs of New Zealand, Winston Peters, will travel to Fiji and Tonga from June 3 to June 9. In both Suva and Nuku’alofa, the Minister will meet senior government officials.',
      ['planned FJI-NZL 2024-06-03 Suva', 'planned NZL-TON 2024-06-03 Nuku’alofa'],
    ],
    [
      "From June 3 to June 9, Canadian Foreign Minister Melanie Joly will travel to Nairobi, Kenya and Accra, Ghana. The Minister is traveling to Nairobi to lead Canada's delegation to the state funeral.",
      ['planned CAN-KEN 2024-06-03 Nairobi', 'planned CAN-GHA 2024-06-03 Accra'],
    ],
    [
      'The Australian Minister for Trade, Don Farrell, will leave Sydney tomorrow for talks in Warsaw, Geneva and Seoul.',
      ['planned AUS-POL 2024-05-21 Warsaw', 'planned AUS-KOR 2024-05-21 Seoul'],
    ],
    [
      'On Friday, Foreign Minister Jean-Noel Barrot of France will travel to Romania. On Saturday, the minister will meet members of the Government of Romania in Bucharest.',
      ['planned FRA-ROU 2024-05-24 Bucharest'],
    ],
    [
      'The First Lady of France, Brigitte Macron, will travel to Romania and Slovakia from May 24 to May 28. On Saturday, May 25, the First Lady will meet members of the Government of Romania in Bucharest. On Monday, May 27, she will be in Kosice and will meet Slovak officials.',
      ['planned FRA-ROU 2024-05-25 Bucharest', 'planned FRA-SVK 2024-05-27 Kosice'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('envoys called in', () => {
  test.each([
    [
      "When Iran's ambassador to London, Mehdi Rahimi, was called in to the Foreign Office on Friday, he was told that the attacks must stop.",
      ['held GBR-IRN 2024-05-17 London'],
    ],
    [
      "France's ambassador was called into the Rwandan Foreign Ministry this morning over the remarks.",
      ['held FRA-RWA 2024-05-20'],
    ],
    [
      'The Turkish ambassador to The Hague, Selcuk Unal, has been hauled before the Dutch foreign minister.',
      ['held NLD-TUR The Hague'],
    ],
    ['The minister was called in to the Cabinet Office to explain the deal with Iran.', []],
    ['The striker was called into the England squad for the match with Iran.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what is given up, arranged or proposed', () => {
  test.each([
    [
      'Brazilian President Lula da Silva has given up on hosting Argentine President Javier Milei in Brasilia this year, but he hopes to hold talks with him at the G20 summit in Rome in November.',
      ['cancelled ARG-BRA 2024 Brasilia', 'planned ARG-BRA 2024-11 Rome'],
    ],
    [
      'Italian Prime Minister Giorgia Meloni has dropped plans for a visit by Hungarian Prime Minister Viktor Orban.',
      ['cancelled HUN-ITA'],
    ],
    ['Spain has abandoned plans to host Moroccan King Mohammed VI in June.', ['cancelled ESP-MAR 2024-06']],
    [
      'Indian Prime Minister Narendra Modi proposed to Sri Lankan President Ranil Wickremesinghe holding talks on the sidelines of the summit in Colombo in June, an official said Monday.',
      ['planned IND-LKA 2024-06 Colombo'],
    ],
    [
      'Georgian Prime Minister Irakli Kobakhidze suggested to Armenian Prime Minister Nikol Pashinyan meeting in Tbilisi in June.',
      ['planned ARM-GEO 2024-06 Tbilisi'],
    ],
    [
      'During a telephone conversation on Saturday, Dutch Prime Minister Mark Rutte invited Japanese Prime Minister Fumio Kishida to visit the Netherlands.',
      ['held JPN-NLD 2024-05-18', 'planned JPN-NLD'],
    ],
    [
      'Greece drops a tax case before talks between Prime Minister Kyriakos Mitsotakis and Turkish President Recep Tayyip Erdogan in Athens.',
      ['held GRC-TUR Athens'],
    ],
    [
      'Chile will press Peru to abandon a fishing ban in talks between President Gabriel Boric and President Dina Boluarte of Peru in Lima on Friday.',
      ['planned CHL-PER 2024-05-24 Lima'],
    ],
    ["Chad's President Mahamat Deby has dropped a planned visit to France.", ['cancelled FRA-TCD']],
    ['The row has kept Greece and Turkey from signing an agreement on fishing.', []],
    [
      'The call by Prime Minister Keir Starmer of Britain was meant to maintain the dialogue with Belgrade, officials said.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('where and when', () => {
  test.each([
    [
      'Last week, Norwegian Foreign Minister Anniken Lund led a delegation to an international conference in Accra, Ghana. Ms Lund gave a speech on fish. She met with Togolese President Faure Gnassingbe to discuss trade. The delegation also met with Beninese Foreign Minister Olushegun Bakari.',
      ['held GHA-NOR 2024-05 Accra', 'held NOR-TGO 2024-05 Accra', 'held BEN-NOR 2024-05 Accra'],
    ],
    [
      'Indian External Affairs Minister Subrahmanyam Jaishankar attended the ministerial meeting of the SCO in Dushanbe on May 16. On the sidelines, Mr Jaishankar held talks with Chinese Foreign Minister Wang Yi.',
      ['held CHN-IND 2024-05-16 Dushanbe'],
    ],
    [
      'Indian External Affairs Minister Subrahmanyam Jaishankar attended a summit in Dushanbe in March. On Friday, Mr Jaishankar met Chinese Foreign Minister Wang Yi.',
      ['held CHN-IND 2024-05-17'],
    ],
    [
      'On May 10-11, Foreign Secretary David Cameron of Britain traveled to Mexico City. On May 10, he met President López Obrador. On May 11, Mr Cameron met with President-elect Claudia Sheinbaum of Mexico. He and Ms Sheinbaum discussed trade.',
      ['held GBR-MEX 2024-05-10 Mexico City'],
    ],
    [
      'Indian Defence Minister Arun Mehta held bilateral talks with Minister of Defence of Vietnam Lieutenant General Phan Van Giang, Minister of Defence of Laos Lieutenant General Chansamone Chanyalath and Minister of Defence of Cambodia Lieutenant General Tea Seiha Thommakoun on the sidelines of the Shanghai Forum of Southeast Asian Ministers of National Defence (SFD) in New Delhi on April 28, 2024.',
      ['held IND-VNM 2024-04-28 New Delhi', 'held IND-LAO 2024-04-28 New Delhi', 'held IND-KHM 2024-04-28 New Delhi'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what the headline or the sentence before tells', () => {
  test.each([
    [
      'Vietnamese Prime Minister Pham Minh Chinh today opened a new school in Vientiane. Mr Chinh, on an official two-day visit to Laos, praised the builders.',
      ['held LAO-VNM 2024-05-20 Vientiane'],
    ],
    [
      'Laotian President Thongloun Sisoulith opened a new school in Vientiane on Friday. Vietnamese Prime Minister Pham Minh Chinh, on an official two-day visit to Laos, praised the builders.',
      ['held LAO-VNM'],
    ],
    [
      'Envoy concludes Lima visit\nSpecial envoy Ana Costa of Brazil is home again after a brief visit to Peru. Ms Costa met Peruvian Foreign Minister Javier Gonzalez.\nThe two spoke of fish.',
      ['held BRA-PER Lima'],
    ],
    [
      'Lima prices rise\nSpecial envoy Ana Costa of Brazil is home again after a brief visit to Peru. Ms Costa met Peruvian Foreign Minister Javier Gonzalez.\nThe two spoke of fish.',
      ['held BRA-PER'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('who is not named again', () => {
  test.each([
    [
      "Canadian Immigration Minister Marc Miller visited Ghana last week. The visit included a meeting with Ghana's Interior Minister Ambrose Dery. Key outcomes of the visit included a Canada-Ghana Joint Working Group on people smuggling. The first meeting of the working group will be held early next year.",
      ['held CAN-GHA 2024-05', 'planned CAN-GHA 2025'],
    ],
    [
      'Peru and Chile set up a joint commission on fishing. The first meeting of the new commission is to be held in Lima on June 3.',
      ['planned CHL-PER 2024-06-03 Lima'],
    ],
    [
      'Canadian Immigration Minister Marc Miller visited Ghana last week. The first meeting of the committee will take place early next year.',
      ['held CAN-GHA 2024-05'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
