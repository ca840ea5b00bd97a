import { describe, expect, test } from 'vitest';
import { likelihood } from '../../../core/coding/logistic.ts';
import { crossFitted, type Example, fitLogistic, thresholdFor } from '../../../core/evaluating/logistic.ts';

/** Examples with the sign `clear` are right nine times in ten, those without three times in ten; `noise` tells nothing. */
const examples = Array.from({ length: 200 }, (_, at): Example => {
  const clear = at % 2 === 0;
  const signs = [...(clear ? ['clear'] : []), ...(at % 3 === 0 ? ['noise'] : [])];
  return { group: `article ${Math.floor(at / 4)}`, signs, right: Math.floor(at / 2) % 10 < (clear ? 9 : 3) };
});

describe('a logistic model', () => {
  const model = fitLogistic(examples);

  test('comes near to the shares it was shown', () => {
    expect(likelihood(model, ['clear'])).toBeGreaterThan(0.85);
    expect(likelihood(model, [])).toBeLessThan(0.4);
  });

  test('gives little weight to a sign that tells nothing', () => {
    expect(Math.abs(model.signs.noise ?? 0)).toBeLessThan(0.3);
  });

  test('leaves out a sign that hardly any example has', () => {
    const rare = examples.map((one, at) => (at < 3 ? { ...one, signs: [...one.signs, 'rare'] } : one));
    expect(fitLogistic(rare).signs).not.toHaveProperty('rare');
  });

  test('is the same every time, and so are the likelihoods of the unseen', () => {
    expect(fitLogistic(examples)).toEqual(model);
    expect(crossFitted(examples)).toEqual(crossFitted(examples));
  });
});

describe('the threshold from which on a share is right', () => {
  const judged = [true, true, false, true, false].map((right): Example => ({ group: 'a', signs: [], right }));
  const likelihoods = [0.9, 0.8, 0.7, 0.6, 0.5];

  test.each([
    [1, 0.8],
    [0.75, 0.6],
    [0.6, 0.5],
  ])('of %d', (share, threshold) => {
    expect(thresholdFor(share, judged, likelihoods)).toBe(threshold);
  });

  test('is out of reach where no share is right enough', () => {
    expect(thresholdFor(0.9, judged, [0.5, 0.6, 0.9, 0.7, 0.8])).toBeGreaterThan(1);
  });
});
