import type { EventFields } from '../core/record/index.ts';
import { anchorOf, storedAnchor } from './anchor.ts';
import {
  contextBits,
  kindCodes,
  meetingKindCodes,
  precisionCodes,
  sideCodes,
  statusCodes,
  typeCodes,
} from './codes.ts';
import type { Db } from './transaction.ts';

/** Stores an event with its parties; returns its id. */
export async function insertEvent(
  db: Db,
  fields: EventFields,
  touchedBy: number,
  source: number | null,
): Promise<number> {
  const anchor = storedAnchor(anchorOf(fields.start, fields.precision));
  const { id } = await db
    .insertInto('event')
    .values({
      anchor,
      kind: kindCodes.code(fields.kind),
      type: typeCodes.code(fields.type),
      meeting_kind: fields.meetingKind === null ? null : meetingKindCodes.code(fields.meetingKind),
      status: statusCodes.code(fields.status),
      start_day: fields.start,
      end_day: fields.end,
      precision: precisionCodes.code(fields.precision),
      place: fields.place,
      place_country: fields.placeCountry,
      direct: fields.direct === null ? null : Number(fields.direct),
      intensity: fields.intensity,
      contexts: contextBits(fields.contexts),
      summary: fields.summary,
      confidence: fields.confidence,
      touched_by: touchedBy,
      source,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('party')
    .values(
      fields.parties.map(({ country, person, role, side }, position) => ({
        event: id,
        position,
        country,
        person,
        role,
        side: sideCodes.code(side),
      })),
    )
    .execute();
  return id;
}
