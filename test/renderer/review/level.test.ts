import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveWay, level } from '../../../renderer/review/level.ts';

const columns = fc.array(
  fc.record({ wanted: fc.integer({ min: 0, max: 5000 }), height: fc.integer({ min: 1, max: 300 }) }),
  {
    maxLength: 30,
  },
);

describe('cards beside their passages', () => {
  it('stand level where there is room', () => {
    expect(level([0, 100, 300], [80, 80, 80], 8)).toEqual([0, 100, 300]);
  });

  it('share the shift where two want the same place', () => {
    expect(level([200, 200], [80, 80], 0)).toEqual([160, 240]);
  });

  it('never start above the column', () => {
    expect(level([0, 0, 0], [80, 80, 80], 10)).toEqual([0, 90, 180]);
  });

  it('keep their order and never overlap, and stay level if nobody is in the way', () => {
    fc.assert(
      fc.property(columns, (cards) => {
        const wanted = cards.map((card) => card.wanted).sort((one, other) => one - other);
        const heights = cards.map(({ height }) => height);
        const tops = level(wanted, heights, 8);
        tops.forEach((top, index) => {
          const above = tops[index - 1];
          if (above !== undefined) expect(top).toBeGreaterThanOrEqual(above + (heights[index - 1] ?? 0) + 8 - 1);
          expect(top).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it('give way downwards only, and only as far as they must', () => {
    expect(giveWay([0, 100, 400], [80, 250, 80], 8)).toEqual([0, 100, 400]);
    expect(giveWay([0, 100, 300], [80, 250, 80], 8)).toEqual([0, 100, 358]);
  });
});
