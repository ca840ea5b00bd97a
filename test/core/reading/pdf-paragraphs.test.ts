import { describe, expect, it } from 'vitest';
import { type PdfLine, paragraphsOf } from '../../../core/reading/pdf-paragraphs.ts';

/** Lines of 12 points, 14 apart from the top of a page; an empty text leaves a wider gap. */
function page(texts: readonly string[], left = 72): PdfLine[] {
  return texts.flatMap((text, index) =>
    text === ''
      ? []
      : [
          {
            text: text.trimStart(),
            left: left + (text.startsWith('  ') ? 14 : 0),
            right: 500,
            top: 700 - index * 14,
            height: 12,
          },
        ],
  );
}

describe('lines become paragraphs', () => {
  it.each([
    ['at a wider gap', ['One goes', 'on.', '', 'Two goes', 'on.'], 'One goes on.\n\nTwo goes on.'],
    ['at an indentation', ['One goes', 'on.', '  Two goes', 'on.'], 'One goes on.\n\nTwo goes on.'],
    [
      'and broken words are joined',
      ['the foreign minis-', 'ter of the Islamic'],
      'the foreign minister of the Islamic',
    ],
    [
      'and compounds keep their hyphens',
      ['the Iran-', 'Iraq war and the vice-', 'president'],
      'the Iran-Iraq war and the vice-president',
    ],
    ['and a hyphen of a whole word stays', ['talks -', 'the first'], 'talks - the first'],
  ])('%s', (_, lines, text) => expect(paragraphsOf([page(lines)])).toBe(text));

  it('headings of larger letters stay together and apart from the text', () => {
    const heading = [
      { text: 'Border agreed', left: 72, right: 300, top: 740, height: 24 },
      { text: 'in Algiers', left: 72, right: 300, top: 712, height: 24 },
    ];
    const body = page(['', 'One goes', 'on and', 'on.']);
    expect(paragraphsOf([[...heading, ...body]])).toBe('Border agreed in Algiers\n\nOne goes on and on.');
  });

  it('a paragraph goes on in the next column and on the next page, a finished one does not', () => {
    const columns = [...page(['It goes', 'on in']), ...page(['a column', 'and'], 320)];
    expect(paragraphsOf([columns, page(['a page.']), page(['Another.'])])).toBe(
      'It goes on in a column and a page.\n\nAnother.',
    );
  });

  it('running heads and page numbers are left out, unless they come but twice', () => {
    const pages = ['One', 'Two', 'Three'].map((text, index) =>
      page(['The Wire', '', `${text}.`, '', '', `Page ${index + 1} of 3`]),
    );
    expect(paragraphsOf(pages)).toBe('One.\n\nTwo.\n\nThree.');
    expect(paragraphsOf(pages.slice(0, 2))).toContain('The Wire');
  });
});
