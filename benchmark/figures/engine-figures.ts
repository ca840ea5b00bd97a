import type { CallInput } from '../../core/contract/index.ts';
import { dayOf, toDay } from '../../core/record/index.ts';
import { startEngine } from '../engine.ts';
import { FILTERS, SEARCHES } from '../filters.ts';
import { median, percentile } from '../median.ts';
import { BIGGEST_PAIR } from '../rows.ts';

/** What the engine alone takes, in milliseconds, asked over its process channel; medians of `runs` or p95 over all. */
export interface EngineFigures {
  /** First window of the biggest pair after opening the store. */
  readonly engineFirstWindowMs: number;
  readonly engineFilterP95Ms: number;
  readonly engineSearchP95Ms: number;
  readonly engineRssMb: number;
}

/** Measures the engine on the store in this data folder. */
export async function engineFigures(data: string, runs: number): Promise<EngineFigures> {
  const first: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const engine = await startEngine(data);
    first.push(await timed(() => engine.call('timeline.window', windowOf({ countries: BIGGEST_PAIR }))));
    await engine.stop();
  }
  const engine = await startEngine(data);
  const filtered: number[] = [];
  const searched: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const filter of FILTERS) filtered.push(await timed(() => engine.call('timeline.window', windowOf(filter))));
    for (const text of SEARCHES) {
      const query = windowOf({ countries: [], text });
      searched.push(await timed(() => engine.call('timeline.window', query)));
    }
  }
  const resident = engine.residentBytes();
  await engine.stop();
  return {
    engineFirstWindowMs: median(first),
    engineFilterP95Ms: percentile(filtered, 95),
    engineSearchP95Ms: percentile(searched, 95),
    engineRssMb: resident / 1e6,
  };
}

/** The thirty years of the generated store, as a screen of 1,400 px asks for them. */
function windowOf(filter: CallInput<'timeline.window'>['filter']): CallInput<'timeline.window'> {
  const start = dayOf(1995, 1, 1) ?? toDay(0);
  return { filter, window: { start, end: toDay(start + 10957) }, maxBins: 256, maxEvents: 300 };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
