import type { Bin, Lane } from '../../core/contract/index.ts';
import { figure } from '../words/counts.ts';
import { toneOf } from '../words/types.ts';
import { barRoom, toX } from './geometry.ts';
import type { LaneBox } from './lanes.ts';
import type { Palette } from './palette.ts';
import type { Range } from './range.ts';

/** Something that lasts, or whose day is not known, drawn as a band behind its mark. `y` in px from the top. */
export interface Band {
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly intensity: number;
  /** The date is no better known than this stretch. */
  readonly soft: boolean;
}

/** A mark that the canvas draws for as long as the axis moves, when there are too many for elements. */
export interface Dot {
  readonly day: number;
  readonly y: number;
  readonly intensity: number;
  /** It comes from a data set, whose marks are not filled. */
  readonly hollow: boolean;
}

export interface LanesPicture {
  readonly range: Range;
  readonly width: number;
  readonly boxes: readonly LaneBox[];
  readonly bins: readonly Bin[];
  readonly binDays: number;
  readonly scales: ReadonlyMap<Lane, number>;
  readonly bands: readonly Band[];
  readonly dots: readonly Dot[];
  readonly lit: Bin | null;
  readonly palette: Palette;
}

/** Draws what stands behind the elements: base lines, scales, bars, bands. Coordinates are CSS pixels. */
export function paintLanes(ctx: CanvasRenderingContext2D, picture: LanesPicture): void {
  const { boxes, palette, width } = picture;
  ctx.clearRect(0, 0, width, 10_000);
  ctx.font = palette.font;
  for (const box of boxes) paintScale(ctx, box, picture);
  for (const band of picture.bands) paintBand(ctx, band, picture);
  for (const box of boxes) paintBars(ctx, box, picture);
  for (const dot of picture.dots) {
    ctx.fillStyle = palette.tones[toneOf(dot.intensity)];
    ctx.strokeStyle = ctx.fillStyle;
    ctx.beginPath();
    ctx.arc(toX(dot.day, picture.range, width), dot.y, 5, 0, Math.PI * 2);
    if (dot.hollow) ctx.stroke();
    else ctx.fill();
  }
  ctx.fillStyle = palette.line;
  for (const box of boxes) ctx.fillRect(0, baseOf(box), width, 1);
}

function baseOf(box: LaneBox): number {
  return box.grows === 'up' ? box.top + box.height - 1 : box.top - 1;
}

function paintScale(ctx: CanvasRenderingContext2D, box: LaneBox, { scales, palette, width }: LanesPicture): void {
  const scale = scales.get(box.lane);
  if (scale === undefined) return;
  const y = Math.round(box.grows === 'up' ? baseOf(box) - barRoom(box) : baseOf(box) + barRoom(box)) + 0.5;
  ctx.strokeStyle = palette.line;
  ctx.setLineDash([1, 3]);
  ctx.beginPath();
  ctx.moveTo(0, y);
  ctx.lineTo(width, y);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.fillStyle = palette.faint;
  ctx.textAlign = 'right';
  ctx.textBaseline = 'bottom';
  ctx.fillText(figure(scale), width - 6, y - 2);
}

function paintBars(ctx: CanvasRenderingContext2D, box: LaneBox, picture: LanesPicture): void {
  const { bins, binDays, scales, range, width, palette, lit } = picture;
  const scale = scales.get(box.lane) ?? 1;
  const room = barRoom(box);
  const base = baseOf(box);
  for (const bin of bins) {
    if (bin.lane !== box.lane) continue;
    const from = toX(bin.start, range, width);
    const to = toX(bin.start + binDays, range, width);
    if (to < 0 || from > width) continue;
    const left = Math.round(from);
    const wide = Math.max(Math.round(to) - left - 1, 1);
    const tall = Math.max(Math.round((bin.count / scale) * room), 2);
    ctx.fillStyle = palette.tones[toneOf(bin.intensity)];
    ctx.fillRect(left, box.grows === 'up' ? base - tall : base + 1, wide, tall);
    if (lit === bin) {
      ctx.strokeStyle = palette.ink;
      ctx.lineWidth = 2;
      ctx.strokeRect(left - 1, box.grows === 'up' ? base - tall - 1 : base, wide + 2, tall + 2);
      ctx.lineWidth = 1;
    }
  }
}

function paintBand(ctx: CanvasRenderingContext2D, band: Band, { range, width, palette }: LanesPicture): void {
  const from = toX(band.start, range, width);
  const to = toX(band.end + 1, range, width);
  if (to < 0 || from > width || to - from < 4) return;
  const colour = palette.tones[toneOf(band.intensity)];
  const tall = band.soft ? 12 : 4;
  if (band.soft) {
    const fade = ctx.createLinearGradient(from, 0, to, 0);
    fade.addColorStop(0, `color-mix(in srgb, ${colour} 4%, transparent)`);
    fade.addColorStop(0.5, `color-mix(in srgb, ${colour} 30%, transparent)`);
    fade.addColorStop(1, `color-mix(in srgb, ${colour} 4%, transparent)`);
    ctx.fillStyle = fade;
  } else {
    ctx.fillStyle = colour;
  }
  ctx.fillRect(from, band.y - tall / 2, to - from, tall);
}
