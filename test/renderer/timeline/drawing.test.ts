import { expect, test } from 'vitest';
import type { Bin } from '../../../core/contract/index.ts';
import { toDay } from '../../../core/record/index.ts';
import { layLanes } from '../../../renderer/timeline/lanes.ts';
import { together } from '../../../renderer/timeline/paintOverview.ts';
import { roundUp, scalesOf } from '../../../renderer/timeline/scale.ts';
import { yearTicks } from '../../../renderer/timeline/ticks.ts';
import { day } from '../support/fill.ts';

const bin = (lane: Bin['lane'], start: number, count: number, intensity: number): Bin => ({
  lane,
  start: toDay(start),
  count,
  intensity,
});

test.each([
  [1, 4],
  [4, 4],
  [5, 5],
  [6, 10],
  [11, 20],
  [21, 50],
  [51, 100],
  [480, 500],
  [1001, 2000],
])('the scale for %i events is %i', (count, scale) => expect(roundUp(count)).toBe(scale));

test('each lane has a scale of its own, by its tallest bin', () => {
  expect([...scalesOf([bin('meetings', 0, 3, 0), bin('forward', 0, 30, 0), bin('forward', 8, 90, 0)])]).toEqual([
    ['meetings', 4],
    ['forward', 100],
  ]);
});

test('the overview adds the lanes up: counts exactly, tones by their events', () => {
  expect(together([bin('forward', 8, 3, -4), bin('meetings', 0, 1, 5), bin('backward', 8, 1, 0)])).toEqual([
    { start: 0, count: 1, intensity: 5 },
    { start: 8, count: 4, intensity: -3 },
  ]);
});

test('a lane without events takes no more than its words need; the words of one side face the other’s', () => {
  const boxes = layLanes(
    ['meetings', 'forward', 'backward'],
    { meetings: 0, forward: 5, backward: 5, actions: 0 },
    600,
  );
  expect(boxes).toEqual([
    { lane: 'meetings', top: 0, height: 88, grows: 'up' },
    { lane: 'forward', top: 88, height: 256, grows: 'up' },
    { lane: 'backward', top: 344, height: 256, grows: 'down' },
  ]);
});

test('years are named as far apart as they can be read', () => {
  const years = yearTicks({ start: day('1974-06-01'), end: day('2024-06-01') }, 720).map(({ year }) => year);
  expect(years).toEqual([1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020]);
});
