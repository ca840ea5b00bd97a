import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../core/coding/meetings/meetings.ts';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import { parseDay } from '../../../core/record/index.ts';

/** Status, countries and place of each meeting that a text tells of. */
function found(text: string): string[] {
  const article = { text, title: null, outlet: null, published: parseDay('2021-03-10') };
  return findMeetings(analyse(parse(article))).map(({ status, parties, place }) =>
    [status, [...new Set(parties.map(({ country }) => country))].sort().join('-'), place ?? '-'].join(' '),
  );
}

describe('the two countries that the text is about', () => {
  test.each([
    [
      'Kenya and Uganda have closed their border, a day after transport ministers from the two countries met in Kampala.',
      ['held KEN-UGA Kampala'],
    ],
    ['Thailand said Cambodia had fired first. Army commanders from both countries met on Tuesday.', ['held KHM-THA -']],
    [
      'Norway has asked Sweden to share the catch. The issue will be discussed at a meeting of the fisheries ministers of the two countries in Bergen.',
      ['planned NOR-SWE Bergen'],
    ],
    [
      'Morocco and Algeria agreed to reopen the railway. Officials from the two sides held talks in Geneva last week.',
      ['held DZA-MAR Geneva'],
    ],
    [
      'Norwegian Prime Minister Jonas Berg met Icelandic Prime Minister Karl Jonsson in Oslo on Friday. The Norwegian premier said cod would be on the table at a meeting of the fisheries ministers of the two countries to be held in Reykjavik this month.',
      ['held ISL-NOR Oslo', 'planned ISL-NOR Reykjavik'],
    ],
    [
      'Qatar and Egypt said in a joint statement about their meeting in Doha that the plan was ready.',
      ['held EGY-QAT Doha'],
    ],
    [
      'Japan and South Korea issued a joint communique following their talks in Busan on Monday.',
      ['held JPN-KOR Busan'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'Kenya and Uganda share a border. Traders from the two countries met in Busia on Monday.',
    'France and Italy share a border. The two teams will meet on Friday in Turin.',
    'Ghana and Togo share a border, and Mali and Niger another. Ministers of the two countries met.',
    'Italy and Malta rescued 40 people. Both countries have called on the EU to hold a summit.',
    'Mali and Niger are poor. Ministers of the two countries often meet.',
    'Normally, a foreign minister visiting Japan would meet the Emperor, a German diplomat said.',
  ])('none where others meet, or as a rule: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('joint bodies, and those who sit together', () => {
  test.each([
    ['The joint economic commission between Iran and Oman concluded in Muscat on Monday.', ['held IRN-OMN Muscat']],
    ['The Turkey-Azerbaijan joint working group convened in Baku on Thursday.', ['held AZE-TUR Baku']],
    [
      'The second session of the council between the Kingdom of Saudi Arabia and the brotherly Sultanate of Oman ended in Muscat.',
      ['held OMN-SAU Muscat'],
    ],
    [
      'In a meeting held in Cairo on Tuesday, Egyptian President Abdel Fattah el-Sisi and Hakan Fidan, foreign minister of Turkey, underscored their commitment to ties.',
      ['held EGY-TUR Cairo'],
    ],
    ['North and South Korean officials met at Kaesong on Tuesday.', ['held KOR-PRK Kaesong']],
    ['The Sino-Indian border talks were held in Delhi on Monday.', ['held CHN-IND Delhi']],
    ['An Italo-French summit was held in Naples on Thursday.', ['held FRA-ITA Naples']],
    ['The Anglo-Dutch oil group met Nigerian buyers in Abuja on Monday.', []],
    ['The Indo-Pacific forum was held in Brussels on Monday.', []],
    ['The joint commission of Iran and Oman opened an office in Muscat.', []],
    ['The joint commission of Iran and Oman held that the price was fair.', []],
    ['A Franco-German council of bishops met in Metz on Sunday.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('talks that a sentence tells of without a party', () => {
  test.each([
    [
      'Norway and Iceland expect to settle a dispute over cod. Talks are due to begin in Reykjavik on Thursday.',
      ['planned ISL-NOR Reykjavik'],
    ],
    [
      'Turkey has asked Bulgaria to reopen the border. Negotiations in Sofia ended without result on Friday.',
      ['held BGR-TUR Sofia'],
    ],
    [
      "Kenyan Foreign Minister John Otieno met Uganda's ambassador Peter Okello on Monday. The talks will resume in Kampala on Thursday.",
      ['held KEN-UGA -', 'planned KEN-UGA Kampala'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'Brazil wants Swiss banks to cut their rates. Talks will start in Zurich on Monday.',
    'Japan and Canada disagree about cars. Wage talks will begin in Osaka on Monday.',
    'France beat Scotland in the rugby tournament. The meeting took place in Paris on Sunday.',
    'Kenya and Uganda disagree about fish. The discussions could start soon.',
    'Sri Lanka says India shelters rebels. Talks will begin in Jaffna on Friday.',
  ])('none of others, or without a day: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('who takes part, where more is said of them', () => {
  test.each([
    [
      'Kenyan Foreign Minister Tom Otieno met today with his counterparts from EU members Estonia, Latvia and Malta.',
      ['held EST-KEN-LVA-MLT -'],
    ],
    [
      'Kenyan Defence Minister Tom Otieno met the Quint national security advisors of France, Germany and Italy on Monday.',
      ['held DEU-FRA-ITA-KEN -'],
    ],
    [
      'On June 15, Norway, Denmark, and Sweden held their third defence ministers’ trilateral meeting since 2015.',
      ['held DNK-NOR-SWE -'],
    ],
    [
      'Kenyan envoy Tom Otieno conducted talks in Muscat with Chilean Foreign Minister Ana Soto, which were hosted by Omani Foreign Minister Badr Albusaidi.',
      ['held CHL-KEN-OMN Muscat'],
    ],
    [
      'In Ghana, Togo, and the Gambia, the Kenyan delegation will meet with senior government officials.',
      ['planned GHA-KEN -', 'planned KEN-TGO -', 'planned GMB-KEN -'],
    ],
    [
      'Kenyan Trade Minister Tom Otieno will visit Chile in May. The visit will include discussions with Peru and Bolivia, which have raised tariffs.',
      ['planned CHL-KEN -', 'planned KEN-PER -', 'planned BOL-KEN -'],
    ],
    [
      'Prime Minister met Prime Minister of Norway Jonas Berg on Monday in Nairobi. Kenya and Norway are old friends. Prime Minister told him that Kenya would sell more tea.',
      ['held KEN-NOR Nairobi'],
    ],
    [
      'The Prime Minister spoke this evening to the President of the United States, Joe Biden. They talked of the trade of the UK and the US, and of what Putin wants.',
      ['held GBR-USA -'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'The leaders of Peru, Chile and Bolivia had stayed away from the summit in Quito.',
    'Kenya’s and Uganda’s ministers boycotted the meeting in Kampala.',
    'Kenyan President Tom Otieno called Ugandan President Yoweri Museveni a thief.',
    'Republican presidential nominee Tom Otieno will travel to Mexico on Wednesday to meet President Ana Soto.',
    'Ali Hassan, secretary-general of the Palestinian Islamic Jihad movement, met Iranian minister Reza Karimi in Tehran.',
  ])('not who stays away, is called something or stands for no state: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
