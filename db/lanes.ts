import type { Lane } from '../core/contract/index.ts';
import { type EventKind, type Iso3, type PairKey, type Party, pairKey } from '../core/record/index.ts';

/**
 * A lane as stored. For a pair, 1 holds what the alphabetically first country does to the second, 2 the reverse;
 * for one country, 1 is what it does, 2 what is done to it.
 */
export type LaneCode = 0 | 1 | 2 | 3;

export interface EventLanes {
  readonly pairs: ReadonlyMap<PairKey, LaneCode>;
  readonly countries: ReadonlyMap<Iso3, LaneCode>;
}

/**
 * The pairs and countries an event belongs to, and its one lane in each. A meeting belongs to every pair among its
 * countries, any other event to those of actor × recipient. Where a statement goes both ways between two countries,
 * the actor named first gives its direction.
 */
export function lanesOf(kind: EventKind, parties: readonly Pick<Party, 'country' | 'side'>[]): EventLanes {
  const pairs = new Map<PairKey, LaneCode>();
  const countries = new Map<Iso3, LaneCode>();
  const actors = new Set(parties.filter(({ side }) => side === 'actor').map(({ country }) => country));
  const all = new Set(parties.map(({ country }) => country));
  const recipients = new Set(parties.filter(({ side }) => side === 'recipient').map(({ country }) => country));
  for (const one of kind === 'meeting' ? all : actors) {
    for (const other of kind === 'meeting' ? all : recipients) {
      if (one === other) continue;
      const pair = pairKey(one, other);
      if (!pairs.has(pair)) pairs.set(pair, laneOf(kind, one < other));
    }
  }
  for (const country of all) countries.set(country, laneOf(kind, actors.has(country)));
  return { pairs, countries };
}

function laneOf(kind: EventKind, forward: boolean): LaneCode {
  if (kind === 'meeting') return LANE_CODES.meetings;
  if (kind === 'action') return LANE_CODES.actions;
  return forward ? LANE_CODES.forward : LANE_CODES.backward;
}

const LANE_CODES: Readonly<Record<Lane, LaneCode>> = { meetings: 0, forward: 1, backward: 2, actions: 3 };
