import type { EventBrief, Lane, TimelineWindow } from '../../core/contract/index.ts';
import { labelOf } from '../words/events.ts';
import { dayOnScreen, rowsIn, rowY } from './geometry.ts';
import type { LaneBox } from './lanes.ts';
import type { Band } from './paintLanes.ts';
import { MARK, stack } from './stack.ts';

/** One thing that can be pointed at, opened and walked to by the arrow keys. */
export type Spot =
  | {
      readonly kind: 'event';
      readonly id: string;
      readonly lane: Lane;
      readonly day: number;
      readonly event: EventBrief;
    }
  | {
      readonly kind: 'heap';
      readonly id: string;
      readonly lane: Lane;
      readonly day: number;
      readonly events: readonly EventBrief[];
    }
  | {
      readonly kind: 'bin';
      readonly id: string;
      readonly lane: Lane;
      readonly day: number;
      readonly bin: TimelineWindow['bins'][number];
    };

export interface PlacedSpot {
  readonly spot: Exclude<Spot, { kind: 'bin' }>;
  /** In px from the top of its lane. */
  readonly y: number;
  readonly room: number;
}

export interface Layout {
  readonly placed: readonly PlacedSpot[];
  readonly bands: readonly Band[];
  /** All that the answer holds, in order of lane and day. */
  readonly spots: readonly Spot[];
}

const LABEL_PX = 6.6;
const LONGEST_LABEL = 260;

/** Lays the answer out at a zoom of `perDay` px a day. The layout holds wherever it is panned to. */
export function layOut(answer: TimelineWindow, boxes: readonly LaneBox[], perDay: number): Layout {
  const placed: PlacedSpot[] = [];
  const bands: Band[] = [];
  const spots: Spot[] = [];
  for (const box of boxes) {
    const events = answer.events.filter((event) => event.lane === box.lane);
    const laid = layLane(events, box, perDay);
    placed.push(...laid);
    for (const { spot, y } of laid) if (spot.kind === 'event') bands.push(...bandOf(spot.event, box.top + y));
    const bins = answer.bins.filter((bin) => bin.lane === box.lane);
    const ofLane: Spot[] = [
      ...laid.map(({ spot }) => spot),
      ...bins.map((bin) => ({
        kind: 'bin' as const,
        id: `bin-${bin.lane}-${bin.start}`,
        lane: bin.lane,
        day: bin.start + answer.binDays / 2,
        bin,
      })),
    ];
    spots.push(...ofLane.sort((one, other) => one.day - other.day));
  }
  return { placed, bands, spots };
}

function layLane(events: readonly EventBrief[], box: LaneBox, perDay: number): PlacedSpot[] {
  const rows = rowsIn(box);
  const byId = new Map(events.map((event) => [event.id, event]));
  const marks = events
    .flatMap((event) => {
      const day = dayOnScreen(event);
      return day === null ? [] : [{ id: event.id, x: day * perDay, label: labelWidth(event) }];
    })
    .sort((one, other) => one.x - other.x);
  const { placed, heaps } = stack(marks, Math.max(rows - 1, 1));
  const single = placed.flatMap(({ id, x, row, room }): PlacedSpot[] => {
    const event = byId.get(id);
    if (event === undefined) return [];
    return [
      { spot: { kind: 'event', id: `event-${id}`, lane: box.lane, day: x / perDay, event }, y: rowY(box, row), room },
    ];
  });
  const heaped = heaps.map(({ x, ids }): PlacedSpot => {
    const held = ids.flatMap((id) => byId.get(id) ?? []);
    return {
      spot: { kind: 'heap', id: `heap-${box.lane}-${ids[0]}`, lane: box.lane, day: x / perDay, events: held },
      y: rowY(box, rows - 1),
      room: 0,
    };
  });
  return [...single, ...heaped];
}

function labelWidth(event: EventBrief): number {
  return Math.min(labelOf(event).length * LABEL_PX + MARK / 2, LONGEST_LABEL);
}

function bandOf({ start, end, precision, intensity }: EventBrief, y: number): Band[] {
  if (start === null || end === null || precision === 'unknown') return [];
  if (precision === 'day' && end === start) return [];
  return [{ start, end, y, intensity, soft: precision !== 'day' }];
}
