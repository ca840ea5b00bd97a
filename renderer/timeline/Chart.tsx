import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './chart.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EventFilter } from '../../core/contract/index.ts';
import { type Chart as ChartHandle, createChart } from './createChart.ts';
import { LABELS_PX } from './geometry.ts';
import { laneElement } from './laneElement.ts';
import { type LaneCounts, lanesShown, layLanes } from './lanes.ts';
import { type Layout, layOut, type Spot } from './layout.ts';
import type { LiveRange } from './range.ts';
import { Tip } from './Tip.tsx';
import { useChartItems } from './useChartItems.ts';
import { useChartKeys } from './useChartKeys.ts';
import { usePicture } from './usePicture.ts';
import { usePointing } from './usePointing.ts';
import { useSelectedInView } from './useSelectedInView.ts';
import { useSize } from './useSize.ts';
import { useSteadyScale } from './useSteadyScale.ts';
import { useWheel } from './useWheel.ts';
import { useRested, useWindow } from './useWindow.ts';

const EMPTY: Layout = { placed: [], bands: [], spots: [] };

/** The lanes of a pair with their marks and bars, on an axis that is panned, zoomed and walked through. */
export function Chart({
  filter,
  live,
  counts,
  selection,
  onOpen,
  onBeyond,
}: {
  readonly filter: EventFilter;
  readonly live: LiveRange;
  /** Events of each lane over all time. */
  readonly counts: LaneCounts;
  readonly selection: number | null;
  /** A spot was clicked, or Enter pressed on it. */
  readonly onOpen: (spot: Spot, binDays: number) => void;
  /** The arrow keys came to the end of what is loaded. */
  readonly onBeyond: (way: 'left' | 'right') => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const repaint = useRef(() => {});
  const [chart, setChart] = useState<ChartHandle | null>(null);
  const size = useSize(chart?.panel ?? null);
  const { data: answer, error, settled } = useWindow(filter, live, size.width);
  const [cursor, setCursor] = useState<Spot | null>(null);

  useEffect(() => {
    if (host.current === null) return;
    const made = createChart(host.current, live, () => repaint.current());
    setChart(made);
    return () => {
      setChart(null);
      made.destroy();
    };
  }, [live]);

  const rested = useRested(live);
  const perDay = size.width / (rested.end - rested.start);
  const lanes = useMemo(() => lanesShown(filter.countries, counts), [filter.countries, counts]);
  const boxes = useMemo(() => layLanes(lanes, counts, size.height), [lanes, counts, size.height]);
  const layout = useMemo(
    () => (answer === undefined || size.width === 0 ? EMPTY : layOut(answer, boxes, perDay)),
    [answer, boxes, perDay, size.width],
  );
  const binDays = answer?.binDays ?? 1;

  useEffect(() => {
    chart?.setLanes(
      boxes.map(({ lane, height }) => {
        const count = counts[lane] ?? 0;
        return {
          lane,
          look: `${filter.countries.join()} ${count} ${height}`,
          element: () => laneElement(lane, filter.countries, count, height),
        };
      }),
    );
    chart?.redraw();
  }, [chart, boxes, filter.countries, counts]);
  useSteadyScale(live, size.width);
  useSelectedInView(live, layout.spots, selection, size.width);

  const { pointed, tip } = usePointing(frame, { live, boxes, layout, answer, onOpen: (spot) => onOpen(spot, binDays) });
  const lit = pointed ?? cursor;
  const { paint, standIn } = usePicture(canvas, { live, answer, boxes, layout, size, lit });
  repaint.current = paint;
  useChartItems({ chart, layout, boxes, live, rested, selection, cursor, standIn, paint });
  useWheel(frame, live, LABELS_PX);
  const keys = useChartKeys({ live, spots: layout.spots, lanes, cursor, setCursor, binDays, onOpen, onBeyond });
  const blur = useCallback(() => setCursor(null), []);

  return (
    <div
      className="chart"
      ref={frame}
      role="application"
      aria-label="Timeline. Arrow keys move between events, Enter opens, plus and minus zoom, Home shows all."
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the role is interactive
      tabIndex={0}
      onKeyDown={keys}
      onBlur={blur}
      data-settled={settled}
      data-shown={settled ? `${filter.countries.join('-')} ${filter.text}` : ''}
    >
      <canvas ref={canvas} className="chart-canvas" />
      <div ref={host} className="chart-host" aria-hidden="true" />
      <Tip tip={tip} binDays={binDays} />
      {error && (
        <p className="chart-error" role="alert">
          {error.message}
        </p>
      )}
    </div>
  );
}
