import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../core/coding/parsing/parse.ts';
import type { Parsed } from '../../../core/coding/types.ts';
import { formatDay, parseDay } from '../../../core/record/index.ts';

function read(text: string, published: string | null = null): Parsed {
  return parse({ text, title: null, outlet: null, published: published === null ? null : parseDay(published) });
}

function sentences(text: string): string[] {
  return read(text).sentences.map(({ start, end }) => text.slice(start, end));
}

function quotations(text: string): string[] {
  return read(text).quotations.map(({ inner }) => text.slice(inner.start, inner.end));
}

describe('sentences', () => {
  test.each([
    ['end at a full stop', 'Oslo agreed. Bern did not.', ['Oslo agreed.', 'Bern did not.']],
    [
      'run over titles and initials',
      'Gen. P. Q. Holt met Mr. Lund. They talked.',
      ['Gen. P. Q. Holt met Mr. Lund.', 'They talked.'],
    ],
    [
      'run over short country names',
      'The U.S. Treasury paid. So did the U.K. It was late.',
      ['The U.S. Treasury paid.', 'So did the U.K.', 'It was late.'],
    ],
    ['keep the closing mark', 'He said: "We go." They went.', ['He said: "We go."', 'They went.']],
    [
      'go on behind a question in quotation marks',
      '“Will they come?” the minister asked. Nobody knew.',
      ['“Will they come?” the minister asked.', 'Nobody knew.'],
    ],
    [
      'go on behind a question asked by a name',
      '"Will they?" Anna Holt asked. No.',
      ['"Will they?" Anna Holt asked.', 'No.'],
    ],
    [
      'go on behind "U.S." in copy that writes the next word large',
      'Kenya told the U.S. To wait. Its minister flies to the U.S. On May 3 for talks. The U.S. Agreed.',
      ['Kenya told the U.S. To wait.', 'Its minister flies to the U.S. On May 3 for talks.', 'The U.S. Agreed.'],
    ],
    [
      'end at "U.S." where such copy begins another one',
      'It was sold to the U.S. In Nairobi, officials protested. Kenya asked the U.S. To wait.',
      ['It was sold to the U.S.', 'In Nairobi, officials protested.', 'Kenya asked the U.S. To wait.'],
    ],
    ['keep decimal numbers', 'It cost 2.5 billion. It was cheap.', ['It cost 2.5 billion.', 'It was cheap.']],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('run over the lines of a point of a list that stand in from its mark', () => {
    const text = [
      'Engagements with Kenya',
      '-   May 3: Minister Holt’s meeting with',
      '    Foreign Minister Otieno and Head of Protocol',
      '    Mwangi',
      '-   May 9: Minister Holt’s call to Foreign Minister',
      '    Otieno',
    ].join('\n');
    expect(sentences(text).map((one) => one.replace(/\s+/g, ' '))).toEqual([
      'Engagements with Kenya',
      '- May 3: Minister Holt’s meeting with Foreign Minister Otieno and Head of Protocol Mwangi',
      '- May 9: Minister Holt’s call to Foreign Minister Otieno',
    ]);
  });

  test('run over the end of a line that is left open', () => {
    const text = 'Early in May Mr Holt led a delegation to Chile, Ecuador and\nPanama to hear of their plans.';
    expect(sentences(text)).toEqual([text]);
  });

  test('run over the line ends of hard-wrapped text', () => {
    const text = [
      'OSLO, March 3 - The Norwegian minister said on Tuesday that his',
      'country would send three ships to the islands, and that it would',
      'not wait for others.',
      '    A second paragraph is indented.',
    ].join('\n');
    expect(read(text).sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
  });

  test('run over the blank lines of pages typed with wide spacing', () => {
    const lines = [
      'Minister to Visit the Coast',
      'The Minister for Fisheries, the Hon. A. Holt, will leave Oslo',
      'on Monday for two days of talks with the owners of boats that',
      'work along the coast. He will be back by the end of the week,',
      'and will then report to the Cabinet on what the owners said.',
      'Mr Holt said that the talks had been asked for by the owners,',
      'who were worried about the price of fuel and the new rules on',
      'nets that the Government put forward in spring.',
    ];
    expect(sentences(lines.join('\n\n'))).toHaveLength(4);
    expect(sentences(lines.map((line) => line.replace(/[.,]?$/, '.')).join('\n\n')).length).toBeGreaterThan(8);
  });
  test('end with each line where lines are paragraphs', () => {
    expect(
      sentences(
        'He came on a Friday, it was said, and everybody who could walk was there to see it happen, which had taken years to arrange\nShe left',
      ),
    ).toHaveLength(2);
  });

  test('of headings are marked', () => {
    const parsed = read('MINISTERS MEET IN OSLO\n\nThe ministers met on Friday.');
    expect(parsed.sentences.map(({ heading }) => heading)).toEqual([true, false]);
  });

  test('that stand alone are never headings', () => {
    expect(read('Norway thanks Sweden for its help').sentences[0]?.heading).toBe(false);
  });
});

describe('quotations', () => {
  test.each([
    ['curly', 'He said “we shall go” and left.', ['we shall go']],
    ['straight', 'He said "we shall go" and left.', ['we shall go']],
    ['single', 'He said ‘we shan’t go’ and left.', ['we shan’t go']],
    ['straight single, with an apostrophe inside', "He said 'we can't go' and left.", ["we can't go"]],
    ['angled', 'He said «we shall go» and left.', ['we shall go']],
    ['doubled', 'He said ""we shall go"" and left.', ['we shall go']],
    ['typewriter', "He said ``we shall go'' and left.", ['we shall go']],
    ['nested: the outer one alone', '“He said ‘go’ to us,” she said.', ['He said ‘go’ to us,']],
    ['over several sentences', '“We go. We stay.” That was all.', ['We go. We stay.']],
    ['never closed: to the end of the paragraph', '“We go. We stay.\n\nThat was all.', ['We go. We stay.']],
    ['never opened: from the end of the sentence before', 'They met. We shall go,” he said.', ['We shall go,']],
    ['a line of a badly read table', '"He said ""we shall go"" and left."', ['we shall go']],
    ['inches are none', 'The 3" pipe burst.', []],
    ['possessives are none', "The ministers' plan and the soldiers' pay.", []],
  ])('%s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});

describe('the dateline', () => {
  test.each([
    ['OSLO, March 31 - It rained.', 'Oslo', '1987-03-31'],
    ['BEIJING, Dec. 29 (Agency) -- It rained.', 'Beijing', '1986-12-29'],
    ['BERN – It rained.', 'Bern', null],
    ['Lima - It rained.', 'Lima', null],
    ['NZPA-Reuter Santiago\n\nIt rained.', 'Santiago', null],
    ['NZPA-AP Lima - It rained.', 'Lima', null],
    ['ASTANA. KAZINFORM - It rained.', 'Astana', null],
    ['BUENOS AIRES, March 16 - It rained.', 'Buenos Aires', '1987-03-16'],
    ['Amman, Feb. 6 (Agency) The king came.', 'Amman', '1987-02-06'],
    ['MOSCOW, March 5. /TASS/. The president came.', 'Moscow', '1987-03-05'],
    ['Kathmandu, Mar. 23: It rained.', 'Kathmandu', '1987-03-23'],
    ['Rain\n\nAni Reporter, The Morning Post, Jakarta\n\nIt rained all day.', 'Jakarta', null],
  ])('%s', (text, place, day) => {
    const { dateline } = read(text, '1987-03-31');
    expect(dateline?.place).toBe(place);
    expect(dateline?.day == null ? null : formatDay(dateline.day)).toBe(day);
  });

  test.each(['It rained - all day - in Oslo.', 'Well-known people came.', 'The minister - a lawyer - left.'])(
    'none: %s',
    (text) => {
      expect(read(text, '1987-03-31').dateline).toBeNull();
    },
  );
});

describe('the day of a release that comes without one', () => {
  test.each([
    ['17 January 2025\n\nThe minister met his colleague.', '2025-01-17'],
    ['PM call with the president: 13 June 2025\n\nThey spoke.', '2025-06-13'],
    ['Ministers meet\n\nThe press release issued by the Foreign Office on 9 January 2023.\n\nThey met.', '2023-01-09'],
    ['MEDIA RELEASE\n\nI will visit Jakarta.\n\nCANBERRA 20 February 2002', '2002-02-20'],
    ['They met on 17 January 2025 in the old palace by the river.', null],
  ])('%s', (text, day) => {
    const { published } = read(text).source;
    expect(published === null ? null : formatDay(published)).toBe(day);
  });
});

test('offsets point at what they name, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { tokens, sentences, quotations } = read(text);
      for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
      for (const { start, end } of [...sentences, ...quotations]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      for (const { tokens: range } of sentences) expect(range.end).toBeGreaterThan(range.start);
    }),
  );
});
