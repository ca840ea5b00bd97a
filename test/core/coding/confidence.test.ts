import { describe, expect, test } from 'vitest';
import fitted from '../../../core/coding/confidence.json' with { type: 'json' };
import { confidenceBy } from '../../../core/coding/confidence.ts';
import { codeWithSigns } from '../../../core/coding/index.ts';
import { parseDay } from '../../../core/record/index.ts';

const model = { sure: 0.9, bias: 0, signs: { good: 3, bad: -1 } };

describe('confidence', () => {
  test('is 0.8 and more from the likelihood on that counts as sure', () => {
    expect(confidenceBy(model, ['good'])).toBeGreaterThan(0.8);
    expect(confidenceBy({ ...model, sure: 0.5 }, [])).toBe(0.8);
    expect(confidenceBy({ ...model, sure: 0.5001 }, [])).toBe(0.79);
  });

  test('grows with what speaks for a finding', () => {
    const [worst = 0, middle = 0, best = 0] = [['bad'], [], ['good']].map((signs) => confidenceBy(model, signs));
    expect(worst).toBeLessThan(middle);
    expect(middle).toBeLessThan(best);
  });

  test('is never certain, and never nothing', () => {
    expect(confidenceBy({ ...model, bias: 50 }, [])).toBeLessThan(1);
    expect(confidenceBy({ ...model, bias: -50 }, [])).toBeGreaterThan(0);
    expect(confidenceBy({ ...model, sure: 1.01, bias: 50 }, [])).toBeLessThan(0.8);
  });

  test('is higher for a plain report than for one that leaves much open', () => {
    const confidence = (text: string) => {
      const source = { text, title: null, outlet: null, published: parseDay('2024-06-14') };
      return codeWithSigns(source).map(({ finding }) => finding.confidence)[0] ?? 0;
    };
    const plain = confidence('Norway said on Tuesday that it would support Sweden, and thanked Sweden for its help.');
    const open = confidence(
      'Norwegian officials said that this was so, and that Denmark, Finland, Sweden, Iceland and Estonia were near.',
    );
    expect(plain).toBeGreaterThan(open);
  });

  test('weighs signs that findings have', () => {
    const texts = [
      'Norwegian Foreign Minister Anna Holt met Swedish Foreign Minister Lars Berg in Oslo on Tuesday.',
      'Norway said that it was visited by Denmark.\n\nNorwegian Prime Minister Anna Holt will visit Sweden.',
      'After talks with Denmark, Norway had talks with Sweden.',
      'Norway and Sweden meet\n\nNorwegian Foreign Minister Anna Holt met Swedish Foreign Minister Lars Berg in Oslo on Tuesday.\n\nHolt received Berg in the palace on Tuesday.\n\nHolt met Berg again on Friday.',
      'Norwegian Foreign Minister Anna Holt spoke.\n\nSwedish Foreign Minister Lars Berg listened.\n\nHolt met Berg in May.',
      'Norway said on Tuesday that it would support Sweden, and thanked Sweden for its help.\n\nIt said Sweden was a friend.',
      'Norwegian officials accused Sweden of greed.\n\nThe Norwegian foreign ministry said Sweden was wrong.',
    ];
    const seen = new Set(
      texts.flatMap((text) =>
        codeWithSigns({ text, title: null, outlet: null, published: parseDay('2024-06-14') }).flatMap(
          ({ signs }) => signs,
        ),
      ),
    );
    for (const sign of Object.keys({ ...fitted.meeting.signs, ...fitted.statement.signs }))
      expect(seen).toContain(sign);
  });
});
