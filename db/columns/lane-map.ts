import type { EventFilter } from '../../core/contract/index.ts';
import { type Iso3, pairKey } from '../../core/record/index.ts';
import { countryCode, kindCodes, statusCodes, typeCodes } from '../codes.ts';
import { type Columns, kindOfSort, MANY, SORTS, sortOf, statusOfSort, typeOfSort } from './columns.ts';
import type { TextMatch } from './text-match.ts';

/** In a lane map: the filter does not match the event. */
export const NO_LANE = 255;

/**
 * For every event the code of its lane (as the screen shows it: forward is of the first country about the second), or
 * `NO_LANE`. One pass over the columns; everything else is read from it.
 */
export function laneMap(columns: Columns, filter: EventFilter, text: TextMatch | null): Uint8Array {
  const { length, actor, recipient, sort, source, id } = columns;
  const lanes = new Uint8Array(length).fill(NO_LANE);
  const sorts = sortTable(filter);
  const sources = sourceTable(filter);
  const [one, other = one] = filter.countries;
  const first = one === undefined ? 0 : countryCode(one);
  const second = other === undefined ? 0 : countryCode(other);
  for (let at = 0; at < length; at++) {
    let lane = sorts[sort[at] ?? 0] ?? NO_LANE;
    if (lane === NO_LANE) continue;
    if (first !== 0) {
      const from = actor[at] ?? 0;
      const to = recipient[at] ?? 0;
      if (from === MANY) lane = laneOfMany(columns, id[at] ?? 0, one, other);
      else if (first === second) {
        if (from !== first) {
          if (to !== first) continue;
          if (lane === FORWARD) lane = BACKWARD;
        }
      } else if (from === second && to === first) {
        if (lane === FORWARD) lane = BACKWARD;
      } else if (from !== first || to !== second) continue;
      if (lane === NO_LANE) continue;
    }
    if (sources && sources[source[at] ?? 0] !== 1) continue;
    if (text && !text(columns, at)) continue;
    lanes[at] = lane;
  }
  return lanes;
}

const FORWARD = 1;
const BACKWARD = 2;

/** For every sort its lane where no country is chosen, or `NO_LANE` where the filter leaves it out. */
function sortTable({ kinds, types, statuses }: EventFilter): Uint8Array {
  const table = new Uint8Array(SORTS).fill(NO_LANE);
  const allowed = <Name>(names: readonly Name[], code: (name: Name) => number, value: number) =>
    names.length === 0 || names.some((name) => code(name) === value);
  for (let sort = 0; sort < SORTS_IN_USE; sort++) {
    const kind = kindOfSort(sort);
    const fits =
      allowed(kinds, kindCodes.code, kind) &&
      allowed(statuses, statusCodes.code, statusOfSort(sort)) &&
      allowed(types, typeCodes.code, typeOfSort(sort));
    if (fits) table[sort] = kind === kindCodes.code('meeting') ? 0 : kind === kindCodes.code('statement') ? FORWARD : 3;
  }
  return table;
}

/** Types below 64. */
const SORTS_IN_USE = sortOf(0, 0, 64);

/** 1 for every source wanted, by its id; null: all. */
function sourceTable({ sources }: EventFilter): Uint8Array | null {
  if (sources.length === 0) return null;
  const ids = sources.map((source) => (source === 'articles' ? 0 : source));
  const table = new Uint8Array(Math.min(Math.max(...ids), 0xffffff) + 1);
  for (const id of ids) table[id] = 1;
  return table;
}

function laneOfMany({ many }: Columns, id: number, one: Iso3 | undefined, other: Iso3 | undefined): number {
  const lanes = many.get(id);
  if (!lanes || one === undefined || other === undefined) return NO_LANE;
  if (one === other) return lanes.countries.get(one) ?? NO_LANE;
  const lane = lanes.pairs.get(pairKey(one, other)) ?? NO_LANE;
  return one > other && (lane === FORWARD || lane === BACKWARD) ? 3 - lane : lane;
}
