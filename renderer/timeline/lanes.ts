import type { Lane, TimelineWindow } from '../../core/contract/index.ts';
import { countryName, type Iso3 } from '../../core/record/index.ts';

/** A lane as laid out. `top` and `height` in px from the top of the lanes; marks grow from the `base` line. */
export interface LaneBox {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly grows: 'up' | 'down';
}

/** How many events of each lane the filter matches over all time. */
export type LaneCounts = TimelineWindow['counts']['lanes'];

/** Which lanes stand on the screen: actions only when there are any. Backward needs a country to be about. */
export function lanesShown(countries: readonly Iso3[], counts: LaneCounts): Lane[] {
  const lanes: Lane[] = ['meetings', 'forward'];
  if (countries.length > 0) lanes.push('backward');
  if ((counts.actions ?? 0) > 0) lanes.push('actions');
  return lanes;
}

/**
 * Shares a height out among lanes; one without events takes no more than its words need. Statements of A about B grow
 * up and those of B about A down, from the line between the two, so that an exchange of words shows as one.
 */
export function layLanes(lanes: readonly Lane[], counts: LaneCounts, height: number): LaneBox[] {
  const full = lanes.filter((lane) => (counts[lane] ?? 0) > 0);
  const spare = height - (lanes.length - full.length) * MIN_HEIGHT;
  const share = Math.max(Math.floor((full.length === 0 ? height : spare) / Math.max(full.length, 1)), MIN_HEIGHT);
  let top = 0;
  return lanes.map((lane) => {
    const own = full.includes(lane) ? share : MIN_HEIGHT;
    const box: LaneBox = { lane, top, height: own, grows: lane === 'backward' || lane === 'actions' ? 'down' : 'up' };
    top += own;
    return box;
  });
}

const MIN_HEIGHT = 88;

/** What a lane holds, in words, and which side of the pair speaks in it. */
export function laneWords(
  lane: Lane,
  countries: readonly Iso3[],
): { readonly title: string; readonly note: string; readonly side: 'a' | 'b' | null } {
  const [a, b] = countries;
  if (lane === 'meetings') return { title: 'Meetings', note: '', side: null };
  if (lane === 'actions') return { title: 'Actions', note: 'from data sets', side: null };
  if (a === undefined) return { title: 'Statements', note: '', side: null };
  if (lane === 'forward') {
    return { title: `${countryName(a)} says`, note: b === undefined ? 'of others' : `of ${countryName(b)}`, side: 'a' };
  }
  if (b === undefined) return { title: 'Others say', note: `of ${countryName(a)}`, side: 'b' };
  return { title: `${countryName(b)} says`, note: `of ${countryName(a)}`, side: 'b' };
}
