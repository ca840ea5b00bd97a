import type { EventBrief, Lane } from '../core/contract/index.ts';
import { anchorOf } from './anchor.ts';
import { storedEvents } from './events.ts';
import type { Db } from './transaction.ts';

/** Events as the timeline and the list draw them, in the order asked for. */
export async function briefs(db: Db, asked: readonly { id: number; lane: Lane }[]): Promise<EventBrief[]> {
  const lanes = new Map(asked.map(({ id, lane }) => [id, lane]));
  const events = await storedEvents(db, [...lanes.keys()]);
  return events.flatMap(({ direct: _, contexts: __, touchedBy: ___, published: ____, evidence, source, ...fields }) => {
    const lane = lanes.get(fields.id);
    if (!lane) return [];
    const anchor = anchorOf(fields.start, fields.precision);
    const articles = new Set(evidence.map(({ article }) => article)).size;
    return { ...fields, lane, anchor, source: source?.name ?? null, articles };
  });
}
