import { describe, expect, test } from 'vitest';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';

/** `name country` of each person of a text. */
function named(text: string): string[] {
  const { people } = analyse(parse({ text, title: null, outlet: null, published: null }));
  return people.map(({ name, country }) => `${name} ${country}`);
}

describe('where a name begins and ends', () => {
  test.each([
    [
      'a word that also is a title',
      'Iranian Deputy Foreign Minister Hamid Amir Sadeghi spoke.',
      ['Hamid Amir Sadeghi IRN'],
    ],
    ['such a word before it', "Iran's envoy to Oman, Amir Sadeghi, spoke.", ['Amir Sadeghi IRN']],
    ['the title itself', "Kuwait's Amir Sheikh Salim spoke.", ['Salim KWT']],
    ['a common word for a surname', 'US Special Representative for Sudan Peter West spoke.', ['Peter West USA']],
    ['a common word before an office', 'Peter West, the US special representative, spoke.', ['Peter West USA']],
    ['an initial that is an article', 'Bangladesh Foreign Minister A. K. Rahman spoke.', ['A. K. Rahman BGD']],
    ['a small word inside', 'Myanmar Foreign Minister U Than Oo spoke.', ['U Than Oo MMR']],
    [
      'a complement joined by "and"',
      'Mexican Secretary of Finance and Public Credit Luis Vargas spoke.',
      ['Luis Vargas MEX'],
    ],
    [
      'an adjective that cannot end one',
      'Ghanaian Minister of Housing and Human Dwellings Kofi Osei spoke.',
      ['Kofi Osei GHA'],
    ],
    [
      'an office with a house in its name',
      'The British Chancellor of the Exchequer Alan Frost spoke.',
      ['Alan Frost GBR'],
    ],
    [
      'an office that helps another',
      'The Minister Assisting the Australian Prime Minister, Alan Frost, spoke.',
      ['Alan Frost AUS'],
    ],
    ['a noun nobody listed', "Brazil's Minister of Management and Innovation Rita Melo spoke.", ['Rita Melo BRA']],
    [
      'an Arabic name with an apostrophe',
      "Iraqi Trade Minister Atheer Rafi' Al Jubouri spoke.",
      ["Atheer Rafi' Al Jubouri IRQ"],
    ],
    [
      'such an apostrophe behind a word that is no name',
      "Iraqi Trade Minister Kadhim Shia' Al Jubouri spoke.",
      ["Kadhim Shia' Al Jubouri IRQ"],
    ],
    ["a peer's seat", 'Minister for Africa, Baroness Hart of Bexley, spoke.', ['Hart of Bexley GBR']],
    [
      'a given name in brackets behind a title',
      'Lord (Imran) Malik of Dartford, British Minister of State for Asia, spoke.',
      ['Malik of Dartford GBR'],
    ],
    ['no month of fasting', 'The Kenyan minister spoke in Doha during Ramadan.', []],
    ['no slip of a nationality in it', 'Karim Malan, the Afghan deputy minister, spoke.', ['Karim Malan AFG']],
  ])('%s: %s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('an adverb that opens a sentence is none', () => {
    expect(named('Normally, a foreign minister would be met by the president of Kenya.')).toEqual([]);
  });
});
