import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeArticle } from '../../../core/coding/index.ts';
import { type Met, meetingSummary } from '../../../core/coding/meetings/summary.ts';
import { LONGEST_LINE, oneLine } from '../../../core/coding/one-line.ts';
import { type Iso3, type Party, parseDay } from '../../../core/record/index.ts';

function summaries(text: string): string[] {
  const source = { text, title: null, outlet: null, published: parseDay('2024-06-14') };
  return codeArticle(source)
    .filter(({ kind }) => kind === 'statement')
    .map(({ summary }) => summary);
}

describe('the line of a statement', () => {
  test.each([
    [
      'tells what is said behind "that"',
      'Norwegian Foreign Minister Anna Holt told reporters in Oslo on Tuesday that Sweden had closed the border.',
      'Anna Holt (Norway): Sweden had closed the border',
    ],
    [
      'tells what is said without "that"',
      'Norwegian Foreign Minister Anna Holt said Sweden had closed the border.',
      'Anna Holt (Norway): Sweden had closed the border',
    ],
    [
      'tells what is said before "he said"',
      'Sweden has closed the border, Norwegian Foreign Minister Anna Holt said.',
      'Anna Holt (Norway): Sweden has closed the border',
    ],
    [
      'tells what is said around "he said"',
      'Sweden, Norwegian Foreign Minister Anna Holt said, has closed the border.',
      'Anna Holt (Norway): Sweden has closed the border',
    ],
    [
      'tells the block behind "said:"',
      'After the visit, Norwegian Foreign Minister Anna Holt said:\n\nSweden is a friend of ours.\n',
      'Anna Holt (Norway): Sweden is a friend of ours',
    ],
    [
      'quotes',
      '"We shall open the border to Sweden," Norwegian Foreign Minister Anna Holt said.',
      'Anna Holt (Norway): “We shall open the border to Sweden”',
    ],
    [
      'says what is done by words',
      'Norway accused Sweden of closing the border.',
      'Norway accuses Sweden of closing the border',
    ],
    [
      'leaves out the day, which stands beside it',
      'Norway on Tuesday condemned Sweden for closing the border.',
      'Norway condemns Sweden for closing the border',
    ],
    [
      'keeps the verb where it has an object',
      'Norwegian Foreign Minister Anna Holt stressed the need for peace with Sweden.',
      'Anna Holt (Norway) stresses the need for peace with Sweden',
    ],
    [
      'has a verb in the plural for several',
      'Norwegian officials urged Sweden to open the border.',
      'Norwegian officials urge Sweden to open the border',
    ],
    [
      'has no dateline in it',
      'OSLO, June 13 - Sweden has closed the border, Norway said.',
      'Norway: Sweden has closed the border',
    ],
  ])('%s', (_, text, line) => {
    expect(summaries(text)).toEqual([line]);
  });

  test('names the country spoken of where the words do not', () => {
    const text =
      'Norwegian Foreign Minister Anna Holt said Sweden had closed the border.\n\nHolt said that it should open the border to all neighbours.';
    expect(summaries(text)[1]).toBe('Anna Holt (Norway) on Sweden: it should open the border to all neighbours');
  });
});

test('names a few of many countries', () => {
  const text =
    'Norwegian Foreign Minister Anna Holt accused Sweden, Denmark, Finland, Iceland and Estonia of delay.\n\n' +
    'Holt said that they should keep their word.';
  for (const line of summaries(text)) expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
  expect(summaries(text)[1]).toMatch(/ on [^:]+, [^:]+, [^:]+ and 2 others: they should keep their word$/);
});

const party = (country: string, person: string | null, role: string | null = null): Party => ({
  country: country as Iso3,
  person,
  role,
  side: 'actor',
});

const met = (given: Partial<Met>): Met => ({
  meetingKind: 'talks',
  status: 'held',
  place: null,
  placeCountry: null,
  parties: [party('NOR', 'Anna Holt'), party('SWE', 'Lars Berg')],
  ...given,
});

describe('the line of a meeting', () => {
  const inOslo = { place: 'Oslo', placeCountry: 'NOR' as Iso3 };
  const ministers = [party('NOR', null, 'defence minister'), party('SWE', null, 'Defence Minister')];
  test.each<[Partial<Met>, string]>([
    [inOslo, 'Anna Holt (Norway) receives Lars Berg (Sweden) in Oslo'],
    [{ ...inOslo, status: 'planned' }, 'Anna Holt (Norway) is to receive Lars Berg (Sweden) in Oslo'],
    [{}, 'Anna Holt (Norway) and Lars Berg (Sweden) hold talks'],
    [{ status: 'cancelled' }, 'Anna Holt (Norway) and Lars Berg (Sweden) do not hold planned talks'],
    [{ ...inOslo, parties: ministers }, 'Defence ministers of Norway and Sweden hold talks in Oslo'],
    [{ meetingKind: 'phone-call', ...inOslo }, 'Anna Holt (Norway) and Lars Berg (Sweden) speak by phone'],
    [
      { meetingKind: 'signing', place: 'Bern', placeCountry: 'CHE' as Iso3 },
      'Anna Holt (Norway) and Lars Berg (Sweden) sign a document in Bern',
    ],
    [
      { meetingKind: 'summit', parties: [party('NOR', 'Anna Holt'), party('SWE', null), party('USA', null)] },
      'Anna Holt (Norway), Sweden and United States hold a summit',
    ],
    [
      { meetingKind: 'visit', placeCountry: 'USA' as Iso3, parties: [party('NOR', 'Anna Holt'), party('USA', null)] },
      'Anna Holt (Norway) visits the United States',
    ],
    [
      {
        meetingKind: 'visit',
        status: 'cancelled',
        ...inOslo,
        parties: [party('SWE', 'Lars Berg'), party('NOR', null)],
      },
      'Visit of Lars Berg (Sweden) to Oslo called off',
    ],
    [
      { meetingKind: 'visit', status: 'planned', ...inOslo, parties: [party('SWE', null), party('NOR', null)] },
      'A delegation from Sweden is to visit Oslo',
    ],
    [
      {
        parties: [
          party('NOR', 'Anna Holt'),
          party('NOR', 'Nils Dahl'),
          party('NOR', 'Eva Lie'),
          party('SWE', null, 'the king'),
        ],
      },
      'Anna Holt and 2 others (Norway) and king (Sweden) hold talks',
    ],
  ])('%o', (given, line) => {
    expect(meetingSummary(met(given))).toBe(line);
  });
});

describe('one line', () => {
  test.each([
    ['has neither line breaks nor double spaces', 'Norway\n  will\tgo', 'Norway will go'],
    ['has curly quotation marks', 'Norway: "we shall go"', 'Norway: “we shall go”'],
    ['closes a quotation left open', 'Norway: "we shall go', 'Norway: “we shall go”'],
    ['drops a mark that closes nothing', 'Norway: we shall go"', 'Norway: we shall go'],
    ['keeps apostrophes', "Norway's king isn't here", "Norway's king isn't here"],
  ])('%s', (_, words, line) => {
    expect(oneLine(words)).toBe(line);
  });

  test('is cut at a word', () => {
    expect(oneLine('Norway will go to the mountains', 20)).toBe('Norway will go to…');
    expect(oneLine('Norway: "we will go, to the mountains"', 23)).toBe('Norway: “we will go…”');
  });

  test('is never too long, broken or unbalanced, whatever the words', () => {
    const words = fc.array(fc.constantFrom('peace', '"', '“', '”', ' ', '\n', ',', 'a-b', "'", '…'), { maxLength: 90 });
    fc.assert(
      fc.property(words, (parts) => {
        const line = oneLine(parts.join(''));
        expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
        expect(line).not.toMatch(/\n| {2}/);
        expect(line.match(/“/g)?.length).toBe(line.match(/”/g)?.length);
      }),
    );
  });
});
