import type { EventBrief, Lane } from '../core/contract/index.ts';
import type { Day, Iso3 } from '../core/record/index.ts';
import { anchorFrom } from './anchor.ts';
import { kindCodes, meetingKindCodes, precisionCodes, statusCodes, typeCodes } from './codes.ts';
import { partiesOf } from './parties.ts';
import type { Db } from './transaction.ts';

/** Events as the timeline and the list draw them, in the order asked for. */
export async function briefs(db: Db, asked: readonly { id: number; lane: Lane }[]): Promise<EventBrief[]> {
  const ids = asked.map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('event as e')
    .leftJoin('source as s', 's.id', 'e.source')
    .selectAll('e')
    .select((eb) => [
      's.name as source_name',
      eb
        .selectFrom('evidence as v')
        .select((v) => v.fn.count<number>('v.article').distinct().as('n'))
        .whereRef('v.event', '=', 'e.id')
        .as('articles'),
    ])
    .where('e.id', 'in', ids)
    .execute();
  const found = new Map(rows.map((row) => [row.id, row]));
  const parties = await partiesOf(db, ids);
  return asked.flatMap(({ id, lane }) => {
    const row = found.get(id);
    if (!row) return [];
    return {
      id,
      lane,
      anchor: anchorFrom(row.anchor),
      kind: kindCodes.name(row.kind),
      type: typeCodes.name(row.type),
      meetingKind: row.meeting_kind === null ? null : meetingKindCodes.name(row.meeting_kind),
      status: statusCodes.name(row.status),
      start: row.start_day as Day | null,
      end: row.end_day as Day | null,
      precision: precisionCodes.name(row.precision),
      place: row.place,
      placeCountry: row.place_country as Iso3 | null,
      intensity: row.intensity,
      summary: row.summary,
      confidence: row.confidence,
      parties: parties.get(id) ?? [],
      source: row.source_name,
      articles: row.articles ?? 0,
    };
  });
}
