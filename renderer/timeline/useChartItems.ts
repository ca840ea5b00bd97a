import { useEffect } from 'react';
import type { Chart, ChartItem } from './createChart.ts';
import type { LaneBox } from './lanes.ts';
import type { Layout, PlacedSpot, Spot } from './layout.ts';
import { eventElement, heapElement, type MarkLook } from './markElement.ts';
import type { LiveRange, Range } from './range.ts';

/** As many elements as may move with the axis at 60 frames a second; measured, see README. */
const MOST_MOVING = 80;

/**
 * Hands the marks to the chart. While the axis moves only the nearest are elements and the canvas draws the others as
 * dots; once it rests all are elements again.
 */
export function useChartItems({
  chart,
  layout,
  boxes,
  live,
  rested,
  selection,
  cursor,
  standIn,
  paint,
}: {
  readonly chart: Chart | null;
  readonly layout: Layout;
  readonly boxes: readonly LaneBox[];
  readonly live: LiveRange;
  readonly rested: Range;
  readonly selection: number | null;
  readonly cursor: Spot | null;
  readonly standIn: (spots: readonly PlacedSpot[], boxes: readonly LaneBox[]) => void;
  readonly paint: () => void;
}): void {
  useEffect(() => {
    if (chart === null) return;
    const itemOf = ({ spot, y, room }: PlacedSpot): ChartItem => {
      const selected = spot.kind === 'event' && spot.event.id === selection;
      const look: MarkLook = { y, room, selected, current: spot.id === cursor?.id };
      const words =
        spot.kind === 'event'
          ? `${spot.event.summary} ${spot.event.status} ${spot.event.intensity} ${spot.event.place}`
          : spot.events.length;
      return {
        id: spot.id,
        lane: spot.lane,
        day: spot.day,
        look: `${y} ${room} ${spot.day} ${selected} ${look.current} ${words}`,
        element: () =>
          spot.kind === 'event' ? eventElement(spot.event, look) : heapElement(spot.id, spot.events.length, look),
      };
    };
    standIn([], boxes);
    chart.setItems(layout.placed.map(itemOf));
    if (layout.placed.length <= MOST_MOVING) return;
    let resting = true;
    return live.subscribe(() => {
      if (!resting || live.get() === rested) return;
      resting = false;
      const middle = (live.get().start + live.get().end) / 2;
      const near = layout.placed.toSorted((a, b) => Math.abs(a.spot.day - middle) - Math.abs(b.spot.day - middle));
      chart.setItems(near.slice(0, MOST_MOVING).map(itemOf));
      standIn(near.slice(MOST_MOVING), boxes);
      paint();
    });
  }, [chart, layout, boxes, live, rested, selection, cursor, standIn, paint]);
}
