import { describe, expect, test } from 'vitest';
import { likelihood } from '../../../core/coding/logistic.ts';
import { type Bag, fitBags } from '../../../core/evaluating/bags.ts';

/** Bags of which one example in some has the sign that makes them right. */
const bags: Bag[] = Array.from({ length: 60 }, (_, at) => ({
  group: String(at),
  examples: [['noise', `n${at % 7}`], at % 3 === 0 ? ['noise', 'met'] : ['noise', 'saw']],
  right: at % 3 === 0,
}));

describe('a model of bags', () => {
  const model = fitBags(bags, 1e-4);

  test('finds what makes a bag right, though most of its examples do not show it', () => {
    expect(likelihood(model, ['noise', 'met'])).toBeGreaterThan(0.8);
    expect(likelihood(model, ['noise', 'saw'])).toBeLessThan(0.2);
    expect(likelihood(model, ['noise', 'n3'])).toBeLessThan(0.2);
  });

  test('is the same every time', () => {
    expect(fitBags(bags, 1e-4)).toEqual(model);
  });

  test('is held nearer to 0 by a greater ridge, and knows no sign that but one bag has', () => {
    const held = fitBags(bags, 1);
    expect(Math.abs(held.signs.met ?? 0)).toBeLessThan(Math.abs(model.signs.met ?? 0));
    expect(fitBags([...bags, { group: 'x', examples: [['once']], right: true }], 1e-4).signs).not.toHaveProperty(
      'once',
    );
  });
});
