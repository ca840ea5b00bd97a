import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersIn } from '../../../core/reading/letters.ts';

test.each([
  ['Tehran, 3 May: “Ja.”', { all: 11, latin: 11 }],
  ['Émile à Łódź', { all: 10, latin: 10 }],
  ['Москва Oslo', { all: 10, latin: 4 }],
  ['دیدار 42 — @[`{', { all: 5, latin: 0 }],
  ['𝒜 𐐀!', { all: 2, latin: 0 }],
  ['', { all: 0, latin: 0 }],
])('the letters of %s', (text, expected) => {
  expect(lettersIn(text)).toEqual(expected);
});

test('are those that Unicode calls so, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(lettersIn(text).all).toBe(text.match(/\p{L}/gu)?.length ?? 0);
    }),
  );
});
