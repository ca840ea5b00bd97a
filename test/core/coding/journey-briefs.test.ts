import { expect, test } from 'vitest';
import { codeArticle } from '../../../core/coding/index.ts';
import { parseDay } from '../../../core/record/index.ts';
import { meetingsIn } from '../../support/meetings.ts';

test.each([
  [
    'Cairo - President Hosni Mubarak flew to Amman on Tuesday for talks with King Hussein on the peace process.',
    'held EGY-JOR',
  ],
  [
    "South Korea's President Yoon Suk Yeol arrived in Tokyo Thursday for the first summit with a Japanese leader in 12 years.",
    'held JPN-KOR',
  ],
  ['Kassym-Jomart Tokayev paid a state visit to Uzbekistan on 21 and 22 December.', 'held KAZ-UZB'],
  [
    "Kuwait's crown prince paid a one-day visit to Baghdad, the first by a Kuwaiti official of that rank since 1990.",
    'held IRQ-KWT',
  ],
  [
    'Kenyan President William Ruto is in Kampala for a two-day visit during which he will hold talks with Yoweri Museveni.',
    'held KEN-UGA',
  ],
  [
    'Colombian President Gustavo Petro traveled to Caracas on Tuesday and met for more than two hours with Nicolas Maduro at Miraflores palace.',
    'held COL-VEN',
  ],
  [
    "Malaysia's Anwar Ibrahim chose Indonesia for his first official trip abroad and was welcomed by Joko Widodo in Jakarta.",
    'held IDN-MYS',
  ],
  ["Nepal's army chief begins a four-day visit to India on Wednesday.", 'held IND-NPL'],
  ['Belarusian leader Alexander Lukashenko has arrived in Sochi, where he will meet Vladimir Putin.', 'held BLR-RUS'],
  ["Germany's Annalena Baerbock is on a visit to Israel, her fourth since October.", 'held DEU-ISR'],
  ['The Austrian Chancellor, on a working visit to Prague, met with Czech Prime Minister Petr Fiala.', 'held AUT-CZE'],
  [
    "Seoul's top envoy flew to Beijing for consultations with his Chinese counterpart on North Korea's missile launches.",
    'held CHN-KOR',
  ],
  [
    "Sudan's army chief visited N'Djamena, where he met Chad's transitional leader Mahamat Idriss Deby.",
    'held SDN-TCD',
  ],
  [
    'Chinese President Xi Jinping, who visited Moscow in March, has not spoken to Zelensky since the war began.',
    'held CHN-RUS',
  ],
  ["The visit of Pakistan's defence minister to Kabul comes amid tension along the border.", 'held AFG-PAK'],
  ["The trip by Germany's interior minister to Ankara was cut short.", 'held DEU-TUR'],
  ["Kishida's visit to Seoul in May returned the one that Yoon paid to Tokyo in March.", 'held JPN-KOR'],
  [
    "South Africa's president is travelling to Abuja for a bi-national commission with his Nigerian host.",
    'held NGA-ZAF',
  ],
  [
    'The Austrian chancellor, Karl Nehammer, became the first EU leader to meet Putin since the invasion when he travelled to Moscow in April.',
    'held AUT-RUS',
  ],
  [
    'TEHRAN- A parliamentary friendship group from Serbia arrived in Tehran on Monday for a four-day visit.',
    'held IRN-SRB',
  ],
  [
    "TEHRAN – The vice president of Iran for science has visited Tashkent and signed a cooperation document with Uzbekistan's minister of higher education.",
    'held IRN-UZB',
  ],
  [
    'TEHRAN – The speaker of the Malaysian House of Representatives, Johari Abdul, paid a visit to the Iranian parliament on Monday and conferred with Ghalibaf.',
    'held IRN-MYS',
  ],
  [
    'TEHRAN - Syrian President Bashar al-Assad made an unannounced trip to Tehran on Sunday, where he was received by Leader of the Islamic Revolution Ayatollah Ali Khamenei.',
    'held IRN-SYR',
  ],
  [
    'TEHRAN – Belarusian Defense Minister Viktor Khrenin, heading a high-ranking military delegation, arrived in Tehran and was welcomed by Brigadier General Aziz Nasirzadeh.',
    'held BLR-IRN',
  ],
  [
    "TEHRAN – Iran's health minister traveled to Havana, where he and his Cuban counterpart agreed to make vaccines together.",
    'held CUB-IRN',
  ],
])('%s', (brief, expected) => {
  expect(meetingsIn(brief)).toBe(expected);
});

test('a journey over the end of a month is one', () => {
  const [visit] = codeArticle({
    text: 'The prime minister of Japan will be in Washington from April 29 to May 2 for talks with President Reagan.',
    title: null,
    outlet: null,
    published: parseDay('1987-04-20'),
  });
  expect([visit?.start, visit?.end]).toEqual([parseDay('1987-04-29'), parseDay('1987-05-02')]);
});
