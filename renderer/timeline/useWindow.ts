import { useEffect, useState } from 'react';
import type { EventFilter, TimelineWindow } from '../../core/contract/index.ts';
import { FIRST_DAY, LAST_DAY } from '../../core/record/index.ts';
import { type Answer, useAnswer } from '../api.ts';
import type { LiveRange, Range } from './range.ts';
import { sameTile, type Tile, tileOf } from './tile.ts';

/** What the filter matches over all time: its counts and its first and last day. */
export function useSummary(filter: EventFilter): Answer<TimelineWindow> {
  return useAnswer(
    'timeline.window',
    { filter, window: { start: FIRST_DAY, end: LAST_DAY }, maxBins: 1, maxEvents: 0 },
    { keep: true },
  );
}

/** The bins and events for what is on screen and some way to each side; the last answer stays while moving on. */
export function useWindow(filter: EventFilter, live: LiveRange, width: number): Answer<TimelineWindow> {
  const [tile, setTile] = useState<Tile>(() => tileOf(live.get(), width));
  useEffect(() => {
    const look = () => {
      const next = tileOf(live.get(), width);
      setTile((held) => (sameTile(held, next) ? held : next));
    };
    look();
    return live.subscribe(look);
  }, [live, width]);
  return useAnswer('timeline.window', width > 0 ? { filter, ...tile } : undefined, { keep: true });
}

/** The live range once it has come to rest, for what need not follow every frame. */
export function useRested(live: LiveRange, ms = 160): Range {
  const [range, setRange] = useState(live.get);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setRange(live.get()), ms);
    };
    later();
    const stop = live.subscribe(later);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [live, ms]);
  return range;
}
