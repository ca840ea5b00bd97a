import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marked } from '../../../renderer/detail/marked.ts';

test('the pieces of a text joined are the text, whatever its passages are', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 })),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), spans, (text, given) => {
      const pieces = marked(text, given);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const { start, text: own, proof } of pieces) {
        for (let at = start; at < start + own.length; at++) {
          expect(given.some((span) => span.start <= at && at < span.end)).toBe(proof);
        }
      }
    }),
  );
});
