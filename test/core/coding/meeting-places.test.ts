import { expect, test } from 'vitest';
import { findMeetings } from '../../../core/coding/meetings/meetings.ts';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import { parseDay } from '../../../core/record/index.ts';

/** Where each meeting that a text tells of takes place. */
function places(text: string): (string | null)[] {
  const article = { text, title: null, outlet: null, published: parseDay('2024-05-20') };
  return findMeetings(analyse(parse(article))).map(({ place }) => place);
}

test.each([
  [
    'Kenyan Foreign Minister Tom Otieno will travel to Santiago, Chile; Lima, Peru; and Oslo, Norway from June 2 to June 9. Mr Otieno will meet with President Luis Vega of Peru and Prime Minister Lars Dahl of Norway to discuss trade.',
    ['Santiago', 'Lima', 'Oslo'],
  ],
  ['ACCRA, May 20 - The Nairobi meeting was attended by ministers from Kenya, Ghana and Egypt.', ['Nairobi']],
  [
    "ACCRA, May 20 - Ghana's foreign minister met Kenyan Foreign Minister Musalia Mudavadi on Monday. The ministry called the meeting a good one in Nairobi.",
    ['Nairobi'],
  ],
  [
    "ACCRA, May 20 - Ghana's foreign minister met Kenyan Foreign Minister Musalia Mudavadi on Monday. A fair in Nairobi opens soon.",
    ['Accra'],
  ],
  [
    'More schools will be paid for, Norwegian Foreign Minister Lars Dahl announced today in Accra. The funding was agreed after he met Ghanaian President Kofi Badu.',
    ['Accra'],
  ],
  [
    'Norwegian Foreign Minister Lars Dahl met Ghanaian President Kofi Badu. "We will help," Mr Dahl told reporters in Accra.',
    ['Accra'],
  ],
  [
    'Norwegian Foreign Minister Lars Dahl met Ghanaian President Kofi Badu. "We will help," Mr Dahl told reporters in Oslo.',
    [null],
  ],
  [
    'Australian Foreign Minister Jane Hill will meet Mr Budi Santoso, Foreign Minister of Indonesia, for the yearly round of consultations on fishing, to be held in Jakarta in June.',
    ['Jakarta'],
  ],
  [
    'Australian Foreign Minister Jane Hill met New Zealand Foreign Minister Tom Reid yesterday. The meeting was held at Lake Wanaka.',
    ['Lake Wanaka'],
  ],
  [
    'A key meeting about Libya is to be held in Tunis. Those attending include the foreign ministers of Turkey, Russia and Iran.',
    ['Tunis'],
  ],
  [
    "ANKARA, May 20 - Turkey's ambassador to Kenya, Subutay Yilmaz, held talks with Kenyan Health Minister Susan Wanjiru on Monday.",
    [null],
  ],
  [
    "NAIROBI, May 20 - Turkey's ambassador to Kenya, Subutay Yilmaz, held talks with Kenyan Health Minister Susan Wanjiru on Monday.",
    ['Nairobi'],
  ],
  [
    'MUSCAT, May 20 - Omani Foreign Minister Badr Said is scheduled to leave for Dushanbe on Monday where he will meet Tajik President Emomali Rahmon.',
    ['Dushanbe'],
  ],
  [
    'NAIROBI, May 20 - Kenyan President William Ruto visits France next week, and debt will figure in his talks with President Emmanuel Macron.',
    [null],
  ],
  [
    'NEW DELHI, May 20 - Indian and Pakistani commanders held talks at a border post on Monday, the defence ministry in New Delhi said.',
    [null],
  ],
  [
    'Russian Foreign Minister Sergei Lavrov and U.S. Secretary of State Antony Blinken met in Vienna, officials in Moscow said.',
    ['Vienna'],
  ],
  [
    'Hungarian Prime Minister Viktor Orban met Serbian President Aleksandar Vucic in the Austrian capital on Monday.',
    ['Vienna'],
  ],
  [
    'Hungarian Prime Minister Viktor Orban met Serbian President Aleksandar Vucic in the Serbian capital, Belgrade, on Monday.',
    ['Belgrade'],
  ],
  [
    "Hungarian Prime Minister Viktor Orban met Serbian President Aleksandar Vucic in Austria's capital on Monday.",
    ['Vienna'],
  ],
  [
    'The Turkish foreign minister, Hakan Fidan, held talks with the Omani foreign minister, Badr Said, in Muscat before flying to Doha to meet the Qatari prime minister, Mohammed Al Thani.',
    ['Muscat', 'Doha'],
  ],
  [
    'The Turkish foreign minister, Hakan Fidan, will go on to Doha, where he will meet the Qatari prime minister, Mohammed Al Thani.',
    ['Doha'],
  ],
  ['Hungarian Prime Minister Viktor Orban visited the Turkish capital on Monday.', ['Ankara']],
  [
    'Hungary wants Turkish capital in its banks, Prime Minister Viktor Orban told President Recep Tayyip Erdogan at a meeting in Budapest.',
    ['Budapest'],
  ],
  [
    'The Omani foreign minister has travelled to Dushanbe for a conference, where he will meet his Tajik counterpart.',
    ['Dushanbe'],
  ],
  ['The Omani foreign minister met his Tajik counterpart, discussing the latest events in West Africa.', [null]],
  // A city with the words that say what sort of place it is, or which part of it.
  [
    'Polish President Andrzej Duda met in central Kyiv with Ukrainian President Volodymyr Zelenskyy on Monday.',
    ['Kyiv'],
  ],
  ['Kenyan President William Ruto met in war-torn Goma with Congolese President Felix Tshisekedi on Monday.', ['Goma']],
  [
    'Egyptian Foreign Minister Sameh Shoukry held talks with his Qatari counterpart Mohammed Al Thani in the besieged Rafah on Monday.',
    ['Rafah'],
  ],
  [
    'Saudi Foreign Minister Faisal bin Farhan received his Kuwaiti counterpart Abdullah Al-Yahya in the historic al-Ula on Monday.',
    ['al-Ula'],
  ],
  [
    'Belgian Prime Minister Alexander De Croo received Dutch Prime Minister Mark Rutte in Antwerp on Monday.',
    ['Antwerp'],
  ],
])('where they meet, not who tells of it or where an envoy comes from: %s', (text, expected) => {
  expect(places(text)).toEqual(expected);
});

test('the meeting of a city has the day that another sentence gives it', () => {
  const text =
    'ACCRA, May 20 - Ghana had hoped for more from a meeting in Nairobi last Tuesday. The Nairobi meeting was attended by ministers from Kenya, Ghana and Egypt.';
  const article = { text, title: null, outlet: null, published: parseDay('2024-05-20') };
  expect(findMeetings(analyse(parse(article))).map(({ start }) => start)).toEqual([parseDay('2024-05-14')]);
});
