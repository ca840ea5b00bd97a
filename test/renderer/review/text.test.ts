import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsBelow, paragraphsOf } from '../../../renderer/review/paragraphs.ts';
import { segmentsOf } from '../../../renderer/review/segments.ts';

function paragraphs(text: string): string[] {
  return paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
}

describe('paragraphs of a text', () => {
  it('are parted by blank lines', () => {
    expect(paragraphs('One.\n\n Two. \n \t\nThree.\n')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('are parted by single line ends where lines are not wrapped', () => {
    expect(paragraphs('TEHRAN\nThe minister met his counterpart.\nHe left.')).toEqual([
      'TEHRAN',
      'The minister met his counterpart.',
      'He left.',
    ]);
  });

  it('hold together where lines are wrapped at a fixed width', () => {
    const wrapped =
      'The foreign minister of Iran met his Iraqi counterpart\nin Baghdad on Sunday and said that both nations had to\nwork together.';
    expect(paragraphs(`${wrapped}\n\nEnd.`)).toEqual([wrapped, 'End.']);
  });

  it('leave out white space alone, whatever the text', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bc', ' ', '\n', '\n\n', '\t', 'x'.repeat(50)))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        expect(paragraphs(given).join('').replace(/\s/g, '')).toBe(given.replace(/\s/g, ''));
      }),
    );
  });
});

describe('segments of a paragraph', () => {
  it('carry every passage that lies over them', () => {
    const marks = [
      { of: 'a', span: { start: 0, end: 6 } },
      { of: 'b', span: { start: 4, end: 12 } },
    ];
    expect(segmentsOf({ start: 2, end: 10 }, marks)).toEqual([
      { start: 2, end: 4, of: ['a'] },
      { start: 4, end: 6, of: ['a', 'b'] },
      { start: 6, end: 10, of: ['b'] },
    ]);
  });

  it('join up to the whole, and are marked exactly where a mark lies', () => {
    const at = fc.integer({ min: 0, max: 40 });
    const span = fc
      .tuple(at, fc.integer({ min: 1, max: 15 }))
      .map(([start, length]) => ({ start, end: start + length }));
    const marks = fc.array(fc.record({ of: fc.constantFrom('a', 'b', 'c'), span }), { maxLength: 8 });
    fc.assert(
      fc.property(span, marks, (whole, given) => {
        const segments = segmentsOf(whole, given);
        expect(segments[0]?.start).toBe(whole.start);
        expect(segments.at(-1)?.end).toBe(whole.end);
        for (const [index, segment] of segments.entries()) {
          expect(segments[index + 1]?.start ?? whole.end).toBe(segment.end);
          for (let unit = segment.start; unit < segment.end; unit += 1) {
            const over = given.filter((mark) => mark.span.start <= unit && unit < mark.span.end);
            expect(new Set(segment.of)).toEqual(new Set(over.map(({ of }) => of)));
          }
        }
      }),
    );
  });
});

describe('a text below its title', () => {
  const text = 'Ministers meet\nin Oslo\n\nThey met on Monday.';
  const below = (title: string | null, evidence: { start: number; end: number }[] = []) =>
    paragraphsBelow(title, text, [{ evidence }]).map(({ start, end }) => text.slice(start, end));

  it('does not say the title twice', () => {
    expect(paragraphsBelow('Ministers meet', 'Ministers meet\n\nThey met.', [])).toHaveLength(1);
  });

  it('keeps a first paragraph that says something else, or proves something', () => {
    expect(below('Another title')[0]).toBe('Ministers meet');
    expect(below('Ministers meet', [{ start: 0, end: 9 }])[0]).toBe('Ministers meet');
  });

  it('is never empty', () => {
    expect(paragraphsBelow('Alone', 'Alone', [])).toHaveLength(1);
  });
});
