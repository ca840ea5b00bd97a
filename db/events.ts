import type { StoredEvent } from '../core/contract/index.ts';
import type { Day, Iso3 } from '../core/record/index.ts';
import {
  contextsOf,
  kindCodes,
  meetingKindCodes,
  precisionCodes,
  statusCodes,
  touchCodes,
  typeCodes,
} from './codes.ts';
import { dataEvents } from './datasets/data-events.ts';
import { partiesOf } from './parties.ts';
import type { Db } from './transaction.ts';

/** Whole events, in the order asked for; ids that are not stored are left out. */
export async function storedEvents(db: Db, ids: readonly number[]): Promise<StoredEvent[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('event as e')
    .leftJoin('source as s', 's.id', 'e.source')
    .selectAll('e')
    .select('s.name as source_name')
    .where('e.id', 'in', ids)
    .execute();
  const parties = await partiesOf(db, ids);
  const evidence = await evidenceOf(db, ids);
  const events = rows.map((row): StoredEvent => {
    const { id } = row;
    return {
      id,
      kind: kindCodes.name(row.kind),
      type: typeCodes.name(row.type),
      meetingKind: row.meeting_kind === null ? null : meetingKindCodes.name(row.meeting_kind),
      status: statusCodes.name(row.status),
      start: row.start_day as Day | null,
      end: row.end_day as Day | null,
      precision: precisionCodes.name(row.precision),
      place: row.place,
      placeCountry: row.place_country as Iso3 | null,
      direct: row.direct === null ? null : row.direct === 1,
      intensity: row.intensity,
      contexts: contextsOf(row.contexts),
      summary: row.summary,
      confidence: row.confidence,
      touchedBy: touchCodes.name(row.touched_by),
      source: row.source === null ? null : { id: row.source, name: row.source_name ?? '' },
      parties: parties.get(id) ?? [],
      evidence: evidence.get(id) ?? [],
    };
  });
  const found = new Map(events.map((event) => [event.id, event]));
  const others = ids.filter((id) => !found.has(id));
  for (const event of await dataEvents(db, others)) found.set(event.id, event);
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Passages of each event: articles in the order they were stored, within one the best passage first. */
async function evidenceOf(db: Db, events: readonly number[]): Promise<Map<number, StoredEvent['evidence']>> {
  const found = new Map<number, StoredEvent['evidence']>(events.map((event) => [event, []]));
  const rows = await db
    .selectFrom('evidence')
    .selectAll()
    .where('event', 'in', events)
    .orderBy('event')
    .orderBy('article')
    .orderBy('position')
    .execute();
  for (const { event, article, start_at, end_at } of rows) {
    found.get(event)?.push({ article, span: { start: start_at, end: end_at } });
  }
  return found;
}
