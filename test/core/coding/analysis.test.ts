import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import type { Analysis } from '../../../core/coding/types.ts';
import { parseDay } from '../../../core/record/index.ts';

function read(text: string, published: string | null = null): Analysis {
  return analyse(
    parse({ text, title: null, outlet: null, published: published === null ? null : parseDay(published) }),
  );
}

const countriesIn = (text: string) => read(text).countries.map(({ country }) => country);

describe('countries', () => {
  test.each([
    ['The U.S. and the UK spoke to the UAE.', ['USA', 'GBR', 'ARE']],
    ['West German and Soviet officials were in Zaire.', ['DEU', 'RUS', 'COD']],
    ['The Kremlin and Foggy Bottom disagreed with Downing Street.', ['RUS', 'USA', 'GBR']],
    ['The DPRK and the ROK, not New Mexico, share a border.', ['PRK', 'KOR']],
    ['Ships sailed through the South China Sea and the Persian Gulf.', []],
    ['Officials in canada asked iran for an answer.', ['CAN', 'IRN']],
    ['The Horn of Africa and the Cape of Good Hope were far.', []],
    ['They ate turkey from china plates.', []],
    ['Let us go.', []],
    ['The Isreali and Austrlian envoys left.', ['ISR', 'AUS']],
    ['The Romani people and Mr Kenan left.', []],
    ['Welsh, Flemish and Tadjik ministers were in Kuwait City.', ['GBR', 'BEL', 'TJK', 'KWT']],
    ['Tatarstan and the Wales office wrote to Kirgizstan.', ['RUS', 'GBR', 'KGZ']],
  ])('%s', (text, countries) => {
    expect(countriesIn(text)).toEqual(countries);
  });
});

const people = (text: string) =>
  read(text).people.map(({ name, country, role, represents }) => [name, country, role, represents]);

describe('people', () => {
  test.each([
    ["Chile's Foreign Minister Ana Rojas spoke.", [['Ana Rojas', 'CHL', 'foreign minister', true]]],
    ['Ana Rojas, the foreign minister of Chile, spoke.', [['Ana Rojas', 'CHL', 'foreign minister', true]]],
    ['The Chilean president, Ana Rojas, spoke.', [['Ana Rojas', 'CHL', 'president', true]]],
    ['King Olaf II of Norway spoke.', [['Olaf II', 'NOR', 'king', true]]],
    ['Peruvian opposition leader Luis Paz spoke.', [['Luis Paz', 'PER', 'opposition leader', false]]],
    ['Former Peruvian President Luis Paz spoke.', [['Luis Paz', 'PER', 'president', false]]],
    ['UN Special Envoy Jan Berg spoke.', [['Jan Berg', null, 'special envoy', false]]],
    ['Peruvian Football Federation President Luis Paz spoke.', [['Luis Paz', null, 'president', false]]],
    [
      'Kenyan Minister for Justice and Border Control Tom Otieno met his Ugandan counterpart Ben Okello.',
      [
        ['Tom Otieno', 'KEN', 'minister for Justice and Border Control', true],
        ['Ben Okello', 'UGA', 'minister for Justice and Border Control', true],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test('a list goes on with the country it began with', () => {
    const text = 'He met Peruvian President Luis Paz, Prime Minister Eva Soto and Foreign Minister Juan Rey.';
    expect(people(text).map(([, country]) => country)).toEqual(['PER', 'PER', 'PER']);
  });
});

/** What an actor's words mean: "words → person or label (country)". */
function meant(text: string, words: string): string {
  const { actors } = read(text);
  const actor = actors.findLast(({ start, end }) => text.slice(start, end) === words);
  return actor ? `${actor.person?.name ?? actor.label} ${actor.country}` : 'nobody';
}

describe('who is meant', () => {
  const article =
    "Kenya's Defence Minister Tom Otieno met Ugandan President Ben Okello in Kampala. " +
    'Otieno said the talks went well. The Ugandan president agreed. He smiled. The minister left.';
  test.each([
    ['Otieno', 'Tom Otieno KEN'],
    ['The Ugandan president', 'Ben Okello UGA'],
    ['He', 'Ben Okello UGA'],
    ['The minister', 'Tom Otieno KEN'],
  ])('%s', (words, expected) => {
    expect(meant(article, words)).toBe(expected);
  });

  test('an office named before its holder', () => {
    const text = "Kenya's defence minister was clear. Tom Otieno, the Kenyan defence minister, said no.";
    expect(meant(text, "Kenya's defence minister")).toBe('Tom Otieno KEN');
  });

  test('she is a woman', () => {
    const text = 'Queen Margit of Denmark received Mr Lind. She thanked him.';
    expect(meant(text, 'She')).toBe('Margit DNK');
  });

  test('officials of a wire report belong to the country it is sent from', () => {
    expect(meant('QUITO, May 3 - Talks will resume, officials said.', 'officials')).toBe('officials ECU');
  });
});

describe('dates', () => {
  const dates = (text: string, published: string | null = '2021-03-10') =>
    read(text, published).dates.map(({ from, to, precision }) => [from, to, precision]);
  const day = (iso: string) => parseDay(iso);
  test.each([
    ['They met on Saturday.', '2021-03-06', '2021-03-06', 'day'],
    ['They will meet on Saturday.', '2021-03-13', '2021-03-13', 'day'],
    ['They met last night.', '2021-03-09', '2021-03-09', 'day'],
    ['They will meet next week.', '2021-03-01', '2021-03-31', 'month'],
    ['They will meet on Friday next week.', '2021-03-19', '2021-03-19', 'day'],
    ['They met on Tuesday of last week.', '2021-03-02', '2021-03-02', 'day'],
    ['They will meet a week from Friday.', '2021-03-19', '2021-03-19', 'day'],
    ['They will meet the day after tomorrow.', '2021-03-12', '2021-03-12', 'day'],
    ['They met the day before yesterday.', '2021-03-08', '2021-03-08', 'day'],
    ['They met last evening.', '2021-03-09', '2021-03-09', 'day'],
    ['They met over the weekend.', '2021-03-01', '2021-03-31', 'month'],
    ["They will meet in four weeks' time.", '2021-04-01', '2021-04-30', 'month'],
    ['They will meet ten days from now.', '2021-03-20', '2021-03-20', 'day'],
    ['They will meet tomorrow.', '2021-03-11', '2021-03-11', 'day'],
    ['They will meet on Nov. 22-23.', '2021-11-22', '2021-11-23', 'day'],
    ['They met in December.', '2020-12-01', '2020-12-31', 'month'],
    ['They met on 4 March 2016.', '2016-03-04', '2016-03-04', 'day'],
    ['They met in 1975.', '1975-01-01', '1975-12-31', 'year'],
  ])('%s', (text, from, to, precision) => {
    expect(dates(text)).toEqual([[day(from), day(to), precision]]);
  });

  test('without a day to reckon from a weekday stays open, and a day takes the year given later', () => {
    expect(dates('They met on Saturday.', null)).toEqual([[null, null, 'unknown']]);
    expect(dates('He came on 4 April and left on 6 April 2016.', null)[0]).toEqual([
      day('2016-04-04'),
      day('2016-04-04'),
      'day',
    ]);
  });

  test('amounts and modal verbs are no dates', () => {
    expect(dates('Sales may rise 5.2 pct to 1,990 mln dlrs.')).toEqual([]);
  });
});

describe('places', () => {
  test.each([
    ['They met in Geneva.', [['Geneva', 'CHE']]],
    ['They met at Camp David.', [['Camp David', 'USA']]],
    ['They met in Frankfurt.', [['Frankfurt', 'DEU']]],
    ['They met in Antwerp.', [['Antwerp', 'BEL']]],
    ['They met in Punta del Este.', [['Punta del Este', 'URY']]],
    ['They met in Mexico City.', [['Mexico City', 'MEX']]],
    ['His long Lisbon visit ended.', [['Lisbon', 'PRT']]],
    ['Lisbon talks of a visit.', []],
    ['Geneva welcomed the accord.', []],
    [
      'They met in Queenstown, New Zealand. They left Queenstown on Monday.',
      [
        ['Queenstown', 'NZL'],
        ['Queenstown', 'NZL'],
      ],
    ],
    ['They met in Kyoto, Japan and South Korea.', [['Kyoto', 'JPN']]],
  ])('%s', (text, expected) => {
    expect(read(text).places.map(({ name, country }) => [name, country])).toEqual(expected);
  });
});

test('every span lies within the text, whatever the text', () => {
  const words = fc.constantFrom(
    'Iran',
    "Iraq's",
    'Foreign',
    'Minister',
    'Ali',
    'Hassan',
    'met',
    'on',
    'Monday',
    'in',
    'Baku',
    ',',
    '"',
    '.',
    'he',
    'and',
    '\n\n',
    'Mr',
    '’s',
    '-',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const text = list.join(' ');
      const { actors, countries, dates, places } = read(text, '2020-01-01');
      for (const { start, end } of [...actors, ...countries, ...dates, ...places]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 60 },
  );
});
