import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { TimelineWindow } from '../../core/contract/index.ts';
import { sharpContext } from './canvas.ts';
import type { LaneBox } from './lanes.ts';
import type { Layout, PlacedSpot, Spot } from './layout.ts';
import { type Dot, paintLanes } from './paintLanes.ts';
import { usePalette } from './palette.ts';
import type { LiveRange } from './range.ts';
import { scalesOf } from './scale.ts';

interface PictureParts {
  readonly live: LiveRange;
  readonly answer: TimelineWindow | undefined;
  readonly boxes: readonly LaneBox[];
  readonly layout: Layout;
  readonly size: { readonly width: number; readonly height: number };
  readonly lit: Spot | null;
}

/** Paints the canvas behind the lanes. Gives a function to paint it now, and one to say which marks it stands in for. */
export function usePicture(canvas: RefObject<HTMLCanvasElement | null>, parts: PictureParts) {
  const palette = usePalette();
  const scales = parts.answer === undefined ? NO_SCALES : scalesOf(parts.answer.bins);
  const held = useRef({ ...parts, palette, scales });
  held.current = { ...parts, palette, scales };
  const dots = useRef<readonly Dot[]>([]);

  const paint = useCallback(() => {
    const { live, answer, boxes, layout, size, lit, palette: colours, scales: heights } = held.current;
    const ctx = canvas.current && sharpContext(canvas.current, size.width, size.height);
    if (!ctx) return;
    paintLanes(ctx, {
      range: live.get(),
      width: size.width,
      boxes,
      bins: answer?.bins ?? [],
      binDays: answer?.binDays ?? 1,
      scales: heights,
      bands: layout.bands,
      dots: dots.current,
      lit: lit?.kind === 'bin' ? lit.bin : null,
      palette: colours,
    });
  }, [canvas]);

  useEffect(paint);

  const standIn = useCallback((spots: readonly PlacedSpot[], boxes: readonly LaneBox[]) => {
    const tops = new Map(boxes.map((box) => [box.lane, box.top]));
    dots.current = spots.map(({ spot, y }) => ({
      day: spot.day,
      y: (tops.get(spot.lane) ?? 0) + y,
      intensity: spot.kind === 'event' ? spot.event.intensity : 0,
      hollow: spot.kind === 'event' && spot.event.source !== null,
    }));
  }, []);

  return { paint, standIn };
}

const NO_SCALES: ReadonlyMap<never, number> = new Map<never, number>();
