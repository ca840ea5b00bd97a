import { expect, test } from 'vitest';
import { codeArticle } from '../../../core/coding/index.ts';
import { codedArticle } from '../../../core/exporting/coded.ts';
import { parseDay } from '../../../core/record/index.ts';

/** Countries of each meeting, and those each statement is about, in the order of the alphabet. */
function found(text: string): string[] {
  const article = { text, title: null, outlet: null, published: parseDay('2024-05-20') };
  const { meetings, statements } = codedArticle(codeArticle(article));
  return [
    ...meetings.map(({ countries }) => `meeting ${[...countries].sort().join('-')}`),
    ...statements.map(({ about }) => `statement ${[...about].sort().join('-')}`),
  ];
}

test.each([
  ['The two Koreas held talks in Panmunjom on Monday.', ['meeting KOR-PRK']],
  ['The first inter-Korean summit took place in Pyongyang in June 2000.', ['meeting KOR-PRK']],
  ['Foreign ministers of the Baltic states met in Riga on Monday.', ['meeting EST-LTU-LVA']],
  ['The Quad foreign ministers met in Tokyo on Tuesday.', ['meeting AUS-IND-JPN-USA']],
  ['Foreign ministers of Iran and the European troika met in Vienna.', ['meeting DEU-FRA-GBR-IRN']],
  ['The P5+1 and Iran met in Almaty on Tuesday.', ['meeting CHN-DEU-FRA-GBR-IRN-RUS-USA']],
  ['The Iranian foreign minister met his counterparts from the E3 in Istanbul on Friday.', ['meeting DEU-FRA-GBR-IRN']],
  ['U.S.-Japan-South Korea trilateral talks were held in Seoul on Thursday.', ['meeting JPN-KOR-USA']],
  [
    'Iranian Foreign Minister Abbas Araghchi said the E3 had no right to restore the sanctions.',
    ['statement DEU-FRA-GBR'],
  ],
  ['Australian Prime Minister Anthony Albanese told Fiji that the Quad was no threat.', ['statement FJI']],
  ["The Quad Foreign Ministers' Meeting was held in Melbourne on Friday.", ['meeting AUS-IND-JPN-USA']],
  ['President Joe Biden hosted the Quad leaders in Washington on Friday.', ['meeting AUS-IND-JPN-USA']],
  ["Iran's deputy foreign minister will meet E3 diplomats in Istanbul on Friday.", ['meeting DEU-FRA-GBR-IRN']],
  [
    'President Donald Trump met the leaders of the three Baltic states at the White House on Tuesday.',
    ['meeting EST-LTU-LVA-USA'],
  ],
  ['The Quad is a forum of four nations.', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
