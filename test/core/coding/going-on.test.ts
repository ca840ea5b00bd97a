import { describe, expect, test } from 'vitest';
import { codeArticle } from '../../../core/coding/index.ts';
import { codedArticle } from '../../../core/exporting/coded.ts';

/** The speaker of the last statement of a text, with the country. */
function lastSpeaker(text: string): string {
  const { statements } = codedArticle(codeArticle({ text, title: null, outlet: null, published: null }));
  const last = statements.at(-1);
  return `${last?.speaker.name} ${last?.speaker.country}`;
}

const MET =
  'Chilean Transport Minister Ana Soto and Peruvian Deputy Prime Minister Luis Vega conferred on Monday. Soto said Chile opposed any change of the border with Peru.';

describe('who goes on speaking behind a name in commas', () => {
  test.each([
    'Vega’s spokesman, Pedro Rojas, said Chile should do more. He added that Chile bore a special responsibility.',
    'Vega’s communications director, Pedro Rojas, said Chile should do more. He added that Chile bore a special responsibility.',
    'Vega’s chief of staff, Pedro Rojas, said Chile should do more. He added that Chile bore a special responsibility.',
  ])('%s', (text) => {
    expect(lastSpeaker(`${MET} ${text}`)).toBe('Pedro Rojas PER');
  });
});

describe('an official of a state of whom one alone is named', () => {
  test.each(['official', 'diplomat', 'senior official', 'negotiator'])('the Peruvian %s', (word) => {
    expect(lastSpeaker(`${MET} The Peruvian ${word}, for his part, described Chile as a reliable neighbour.`)).toBe(
      'Luis Vega PER',
    );
  });

  test.each([
    ['A Peruvian official described Chile as a reliable neighbour.', 'Peruvian official PER'],
    [
      'A Peruvian official came, too. The Peruvian official described Chile as a reliable neighbour.',
      'Peruvian official PER',
    ],
    [
      'Peruvian Trade Minister Rosa Paz came, too. The Peruvian official described Chile as a reliable neighbour.',
      'Peruvian official PER',
    ],
  ])('but not: %s', (text, expected) => {
    expect(lastSpeaker(`${MET} ${text}`)).toBe(expected);
  });
});

describe('what is said of a visit that the text has told', () => {
  const VISIT =
    'Chile’s president, Ana Soto, arrives in Lima on Tuesday for a state visit to Peru. In Washington, U.S. officials said Brazil had been asked to help Bolivia.';

  test.each([
    ['Peruvian Foreign Ministry spokesman Luis Vega said the visit would lift ties to a new level.', 'Luis Vega PER'],
    ['Peruvian Foreign Ministry spokesman Luis Vega said the harvest was good.', 'U.S. officials USA'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(`${VISIT} ${text}`)).toBe(expected);
  });
});

test('“the President” of a release is not the vice president whom it names', () => {
  const text =
    'President Ana Soto of Chile will welcome President Luis Vega of Peru on Monday. President Vega will also meet Vice President Rosa Paz of Chile. The President last met with President Vega in Quito in 2023.';
  const { meetings } = codedArticle(codeArticle({ text, title: null, outlet: null, published: null }));
  const last = meetings.find(({ status }) => status === 'held');
  expect(last?.participants.map(({ name }) => name)).toEqual(['Ana Soto', 'Luis Vega']);
});

test('“his counterpart” behind a minister of one of two states is of the other', () => {
  const text =
    'The foreign ministers of Chile and Peru met on the frontier yesterday. Chilean Foreign Minister Ana Soto said both countries wanted peace. Her counterpart, Luis Vega, told reporters that Peru expected Chile to pay.';
  expect(lastSpeaker(text)).toBe('Luis Vega PER');
});
