import type { EventLanes } from '../lanes.ts';

/**
 * What windows, pages and counts are answered from: all events shown, as columns in memory, in order of (anchor, id).
 *
 * Chosen by measurement, at 1,000,000 events on two cores. SQL over a table clustered by pair and day: 28,500 rows/s
 * imported, 305 bytes an event, a window of the biggest pair (150,000 events) 550 ms, of all pairs 3.8 s. A table of
 * sums by pair, lane and power of two answers a bare pair in under 1 ms, but filters multiply (types × statuses ×
 * sources × words), and it would have to be kept right in every write. These columns: any filter in some 10 ms, 38 bytes
 * an event in memory and as much on disk (see `cache.ts`), no index to keep while importing.
 */
export interface Columns extends Arrays {
  /** How many events there are; behind them the arrays may have room for more. */
  readonly length: number;
  /** Pairs and countries of the events whose `actor` is `MANY`. */
  readonly many: Map<number, EventLanes>;
}

/** What the columns hold of one event. Terms are 0 where the event is not a data set's. */
export type ColumnRow = { readonly [Name in ColumnName]: number } & { readonly lanes: EventLanes | null };

export const LAYOUT = {
  id: Uint32Array,
  /** `UNDATED` where there is no day. */
  anchor: Int32Array,
  /** Country codes; 0 for none. A meeting's two countries, in any order. */
  actor: Uint16Array,
  recipient: Uint16Array,
  /** See `sortOf`. */
  sort: Uint16Array,
  /** The data set's id; 0 for events of articles. */
  source: Uint32Array,
  intensity: Float32Array,
  actorTerm: Uint32Array,
  recipientTerm: Uint32Array,
  label: Uint32Array,
  place: Uint32Array,
} as const;

export type ColumnName = keyof typeof LAYOUT;
export const COLUMN_NAMES = Object.keys(LAYOUT) as ColumnName[];
type Arrays = { readonly [Name in ColumnName]: InstanceType<(typeof LAYOUT)[Name]> };

/** Stands for the actor of an event of other than one or two countries, or of two that both act. */
export const MANY = 0xffff;

/** Kind, status and type in one number below `SORTS`: what most filters ask for is one look into a table. */
export function sortOf(kind: number, status: number, type: number): number {
  return kind | (status << 2) | (type << 4);
}
export const SORTS = 1 << 16;

export function kindOfSort(sort: number): number {
  return sort & 3;
}
export function statusOfSort(sort: number): number {
  return (sort >> 2) & 3;
}
export function typeOfSort(sort: number): number {
  return sort >> 4;
}

export function emptyColumns(): Columns {
  return { ...arraysOf(0), length: 0, many: new Map() };
}

/** Room for some events more than a store has, so that a few can be added in place. */
export const SPARE = 4096;

export function arraysOf(length: number): Arrays {
  return {
    id: new Uint32Array(length),
    anchor: new Int32Array(length),
    actor: new Uint16Array(length),
    recipient: new Uint16Array(length),
    sort: new Uint16Array(length),
    source: new Uint32Array(length),
    intensity: new Float32Array(length),
    actorTerm: new Uint32Array(length),
    recipientTerm: new Uint32Array(length),
    label: new Uint32Array(length),
    place: new Uint32Array(length),
  };
}

/** The first index whose anchor is `day` or later. */
export function firstFrom({ anchor, length }: Columns, day: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((anchor[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
