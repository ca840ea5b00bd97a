import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../core/record/index.ts';
import { gridShift, lanesOfEvents } from '../../db/grid.ts';

const span = (start: number, end: number) => ({ start: start as Day, end: end as Day });
/** How many bins of the width a window touches. */
const touched = ({ start, end }: { start: number; end: number }, width: number) =>
  Math.floor(end / width) - Math.floor(start / width) + 1;

test.each([
  [span(0, 0), 1, 0],
  [span(0, 99), 100, 0],
  [span(0, 99), 99, 1],
  [span(0, 365), 100, 2],
  [span(-719162, 2932896), 1000, 12],
])('%j in at most %d bins: 2^%d days each', (window, maxBins, shift) => {
  expect(gridShift(window, maxBins)).toBe(shift);
});

test('panning never changes the grid nor breaks its limit, and a finer one would', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40_000 }),
      fc.integer({ min: 2, max: 2000 }),
      fc.integer(),
      (days, maxBins, at) => {
        const shift = gridShift(span(at, at + days - 1), maxBins);
        expect(shift).toBe(gridShift(span(0, days - 1), maxBins));
        expect(touched(span(at, at + days - 1), 2 ** shift)).toBeLessThanOrEqual(maxBins);
        if (shift > 0) expect(touched(span(-1, days - 2), 2 ** (shift - 1))).toBeGreaterThan(maxBins);
      },
    ),
  );
});

test.each([
  [[0, 0, 0, 0], 100, []],
  [[10, 10, 10, 10], 40, ['meetings', 'forward', 'backward', 'actions']],
  [[10, 10, 10, 11], 40, ['meetings', 'forward', 'backward']],
  [[5, 0, 500, 0], 100, ['meetings']],
  [[5, 0, 95, 0], 100, ['meetings', 'backward']],
  [[60, 60, 0, 0], 100, []],
  [[1, 0, 0, 0], 0, []],
] as const)(
  'lanes of %j events share %d: %j one by one',
  ([meetings, forward, backward, actions], maxEvents, lanes) => {
    expect(lanesOfEvents({ meetings, forward, backward, actions }, maxEvents).sort()).toEqual([...lanes].sort());
  },
);
