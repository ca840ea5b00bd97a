import { type EventFields, type PairKey, pairKey } from '../../core/record/index.ts';

/**
 * The pair most of the events are about: actor × recipient for statements, all pairs of parties for meetings.
 * Of equals, the one met first. Null where no event has two countries.
 */
export function mainPair(events: readonly Pick<EventFields, 'kind' | 'parties'>[]): PairKey | null {
  const counts = new Map<PairKey, number>();
  for (const event of events) for (const pair of pairsOf(event)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let main: PairKey | null = null;
  for (const [pair, count] of counts) if (main === null || count > (counts.get(main) ?? 0)) main = pair;
  return main;
}

function pairsOf({ kind, parties }: Pick<EventFields, 'kind' | 'parties'>): Set<PairKey> {
  const pairs = new Set<PairKey>();
  for (const one of parties) {
    for (const other of parties) {
      if (one.country === other.country) continue;
      if (kind !== 'meeting' && one.side === other.side) continue;
      pairs.add(pairKey(one.country, other.country));
    }
  }
  return pairs;
}
