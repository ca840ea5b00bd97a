import './overview.css';
import { useEffect, useMemo, useRef } from 'react';
import type { EventFilter, TimelineWindow } from '../../core/contract/index.ts';
import type { DaySpan } from '../../core/record/index.ts';
import { useAnswer } from '../api.ts';
import { Brush } from './Brush.tsx';
import { sharpContext } from './canvas.ts';
import { paintOverview } from './paintOverview.ts';
import { usePalette } from './palette.ts';
import { around, type LiveRange } from './range.ts';
import { spanOf } from './tile.ts';
import { useSize } from './useSize.ts';

/** The whole history in one strip, with the range on screen as a brush over it. */
export function Overview({
  extent,
  live,
  whole,
}: {
  readonly extent: DaySpan;
  readonly live: LiveRange;
  readonly whole: TimelineWindow | undefined;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(frame);
  const range = useMemo(() => around(extent), [extent]);
  const palette = usePalette();
  useEffect(() => {
    const ctx = canvas.current && sharpContext(canvas.current, width, height);
    if (ctx)
      paintOverview(ctx, { bins: whole?.bins ?? [], binDays: whole?.binDays ?? 1, range, width, height, palette });
  }, [whole, range, width, height, palette]);
  return (
    <div className="overview" ref={frame}>
      <canvas ref={canvas} className="overview-canvas" />
      <Brush whole={range} live={live} width={width} />
    </div>
  );
}

/** The bins of the whole history, all lanes, 4 px and more each. */
export function useWhole(filter: EventFilter, extent: DaySpan | null): TimelineWindow | undefined {
  const input = useMemo(() => {
    if (extent === null) return undefined;
    const { start, end } = around(extent);
    return { filter, window: spanOf(start, end), maxBins: 300, maxEvents: 0 };
  }, [filter, extent]);
  return useAnswer('timeline.window', input, { keep: true }).data;
}
