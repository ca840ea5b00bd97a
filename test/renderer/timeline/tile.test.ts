import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST, LAST, panned, zoomed } from '../../../renderer/timeline/range.ts';
import { sameTile, tileOf } from '../../../renderer/timeline/tile.ts';

const ranges = fc
  .tuple(fc.double({ min: -40_000, max: 40_000, noNaN: true }), fc.double({ min: 6, max: 30_000, noNaN: true }))
  .map(([start, length]) => ({ start, end: start + length }));
const widths = fc.integer({ min: 300, max: 3000 });

test('what is asked for covers what is on screen, with bins of a power of two days', () => {
  fc.assert(
    fc.property(ranges, widths, (range, width) => {
      const { window, maxBins } = tileOf(range, width);
      expect(window.start).toBeLessThanOrEqual(range.start);
      expect(window.end + 1).toBeGreaterThanOrEqual(range.end);
      const days = window.end + 1 - window.start;
      const binDays = days / (maxBins - 1);
      expect(Number.isInteger(Math.log2(binDays))).toBe(true);
      expect(Math.abs(window.start % binDays)).toBe(0);
    }),
  );
});

test('panning by a fifth of the screen and back asks for two windows at most', () => {
  fc.assert(
    fc.property(ranges, widths, (range, width) => {
      const length = range.end - range.start;
      const asked = [0, 0.05, 0.1, 0.15, 0.2].map((part) => tileOf(panned(range, part * length), width));
      const changes = asked.filter((tile, index) => index > 0 && !sameTile(tile, asked[index - 1] ?? tile));
      expect(changes.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('zooming keeps the day under the pointer where it is and stays on the axis', () => {
  fc.assert(
    fc.property(
      ranges,
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (range, factor, at) => {
        const day = range.start + at * (range.end - range.start);
        const next = zoomed(range, factor, day);
        expect(next.start).toBeGreaterThanOrEqual(FIRST);
        expect(next.end).toBeLessThanOrEqual(LAST);
        expect((day - next.start) / (next.end - next.start)).toBeCloseTo(at, 5);
      },
    ),
  );
});
