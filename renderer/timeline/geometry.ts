import type { Bin, EventBrief, Lane } from '../../core/contract/index.ts';
import type { LaneBox } from './lanes.ts';
import type { Range } from './range.ts';

/** How wide the column of the lanes' words is; chart.css says the same. */
export const LABELS_PX = 168;
export const ROW = 24;
/** Air between a lane's base line and its first row, and at its far end. */
export const BASE_AIR = 6;
const FAR_AIR = 14;

/** Where a day stands on a screen of so many px. */
export function toX(day: number, range: Range, width: number): number {
  return ((day - range.start) / (range.end - range.start)) * width;
}

/** The day at a place on the screen, with its fraction. */
export function toDays(x: number, range: Range, width: number): number {
  return range.start + (x / width) * (range.end - range.start);
}

/** Rows of marks a lane has room for. */
export function rowsIn(box: LaneBox): number {
  return Math.max(Math.floor((box.height - BASE_AIR - FAR_AIR) / ROW), 1);
}

/** The middle of a row, in px from the top of its lane. */
export function rowY(box: LaneBox, row: number): number {
  const fromBase = BASE_AIR + row * ROW + ROW / 2;
  return box.grows === 'up' ? box.height - fromBase : fromBase;
}

/** How tall a bar of the full scale is. */
export function barRoom(box: LaneBox): number {
  return box.height - 2 * FAR_AIR;
}

/** Where an event is drawn: in the middle of the day it is counted on. */
export function dayOnScreen(event: EventBrief): number | null {
  return event.anchor === null ? null : event.anchor + 0.5;
}

/** The bin of a lane that a day falls in. */
export function binAt(bins: readonly Bin[], binDays: number, lane: Lane, day: number): Bin | null {
  const start = Math.floor(day / binDays) * binDays;
  return bins.find((bin) => bin.lane === lane && bin.start === start) ?? null;
}
