import {
  type Bin,
  type EventBrief,
  LANES,
  type Lane,
  type TimelineQuery,
  type TimelineWindow,
} from '../core/contract/index.ts';
import type { Day, DaySpan } from '../core/record/index.ts';
import { UNDATED } from './anchor.ts';
import { briefs } from './brief.ts';
import { type Columns, firstFrom } from './columns/columns.ts';
import type { EventIndex } from './columns/event-index.ts';
import { NO_LANE } from './columns/lane-map.ts';
import { gridShift, lanesOfEvents } from './grid.ts';
import type { Db } from './transaction.ts';

/**
 * What the filter matches within a window: each lane in bins of `binDays` days, or as single events where it has few
 * enough. No event is dropped and none counted twice.
 */
export async function timelineWindow(db: Db, index: EventIndex, query: TimelineQuery): Promise<TimelineWindow> {
  const { columns, lanes } = await index.lanes(db, query.filter);
  const from = firstFrom(columns, query.window.start);
  const to = firstFrom(columns, query.window.end + 1);
  const counts = lanesWithin(lanes, from, to);
  const single = lanesOfEvents(counts, query.maxEvents);
  const shift = gridShift(query.window, query.maxBins);
  const matching = total(lanes, 0, lanes.length);
  return {
    binDays: 2 ** shift,
    bins: bins(columns, lanes, from, to, shift, single),
    events: await singleEvents(db, columns, lanes, from, to, single),
    counts: {
      matching,
      inWindow: total(lanes, from, to),
      undated: total(lanes, firstFrom(columns, UNDATED), lanes.length),
      lanes: counts,
    },
    extent: extent(columns, lanes),
  };
}

function total(lanes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (lanes[at] !== NO_LANE) count++;
  return count;
}

function lanesWithin(lanes: Uint8Array, from: number, to: number): Record<Lane, number> {
  const counts = new Uint32Array(NO_LANE + 1);
  for (let at = from; at < to; at++) {
    const lane = lanes[at] ?? NO_LANE;
    counts[lane] = (counts[lane] ?? 0) + 1;
  }
  const [meetings = 0, forward = 0, backward = 0, actions = 0] = counts;
  return { meetings, forward, backward, actions };
}

/** In order of lane, then of day. `>>` rounds towards negative infinity: days before 1970 fall into the right bins. */
function bins(
  { anchor, intensity }: Columns,
  lanes: Uint8Array,
  from: number,
  to: number,
  shift: number,
  single: readonly Lane[],
): Bin[] {
  if (from === to) return [];
  const first = (anchor[from] ?? 0) >> shift;
  const width = ((anchor[to - 1] ?? 0) >> shift) - first + 1;
  const counts = new Uint32Array(width * LANES.length);
  const sums = new Float64Array(width * LANES.length);
  for (let at = from; at < to; at++) {
    const lane = lanes[at] ?? NO_LANE;
    if (lane === NO_LANE) continue;
    const bin = lane * width + ((anchor[at] ?? 0) >> shift) - first;
    counts[bin] = (counts[bin] ?? 0) + 1;
    sums[bin] = (sums[bin] ?? 0) + (intensity[at] ?? 0);
  }
  const found: Bin[] = [];
  for (const [code, lane] of LANES.entries()) {
    if (single.includes(lane)) continue;
    for (let bin = 0; bin < width; bin++) {
      const count = counts[code * width + bin] ?? 0;
      const sum = sums[code * width + bin] ?? 0;
      if (count > 0) found.push({ lane, start: ((first + bin) * 2 ** shift) as Day, count, intensity: sum / count });
    }
  }
  return found;
}

async function singleEvents(
  db: Db,
  { id }: Columns,
  lanes: Uint8Array,
  from: number,
  to: number,
  single: readonly Lane[],
): Promise<EventBrief[]> {
  if (single.length === 0) return [];
  const asked: { id: number; lane: Lane }[] = [];
  for (let at = from; at < to; at++) {
    const lane = LANES[lanes[at] ?? NO_LANE];
    if (lane && single.includes(lane)) asked.push({ id: id[at] ?? 0, lane });
  }
  return briefs(db, asked);
}

function extent({ anchor, length }: Columns, lanes: Uint8Array): DaySpan | null {
  let first = 0;
  while (first < length && lanes[first] === NO_LANE) first++;
  let last = length - 1;
  while (last >= first && (lanes[last] === NO_LANE || anchor[last] === UNDATED)) last--;
  return last < first ? null : { start: anchor[first] as Day, end: anchor[last] as Day };
}
