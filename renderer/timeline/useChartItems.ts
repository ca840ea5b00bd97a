import { useEffect, useRef } from 'react';
import type { Chart, ChartItem } from './createChart.ts';
import type { LaneBox } from './lanes.ts';
import type { Layout, PlacedSpot, Spot } from './layout.ts';
import { eventElement, heapElement, type MarkLook } from './markElement.ts';
import type { LiveRange, Range } from './range.ts';

/** As many elements as may move with the axis at 60 frames a second; measured, see README. */
const MOST_MOVING = 80;

/**
 * Hands the marks to the chart. While the axis moves, and in the first frame of another picture, only the nearest are
 * elements and the canvas draws the others as dots; once it rests all are elements.
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
  const pictured = useRef<Layout | null>(null);
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
    const showAll = () => {
      standIn([], boxes);
      chart.setItems(layout.placed.map(itemOf));
    };
    const showNearest = () => {
      const middle = (live.get().start + live.get().end) / 2;
      const near = layout.placed.toSorted((a, b) => Math.abs(a.spot.day - middle) - Math.abs(b.spot.day - middle));
      chart.setItems(near.slice(0, MOST_MOVING).map(itemOf));
      standIn(near.slice(MOST_MOVING), boxes);
      paint();
    };
    const known = pictured.current === layout;
    pictured.current = layout;
    if (layout.placed.length <= MOST_MOVING) return showAll();
    let resting = true;
    let cancel = () => {};
    if (known) showAll();
    else {
      showNearest();
      cancel = afterPaint(() => {
        if (!resting) return;
        showAll();
        paint();
      });
    }
    const stop = live.subscribe(() => {
      if (!resting || live.get() === rested) return;
      resting = false;
      showNearest();
    });
    return () => {
      cancel();
      stop();
    };
  }, [chart, layout, boxes, live, rested, selection, cursor, standIn, paint]);
}

/** Does something once what is drawn now is on screen; gives what calls it off. */
function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
