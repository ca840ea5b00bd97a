import type { StoredEvent } from '../../core/contract/index.ts';
import type { Day, Iso3, Party } from '../../core/record/index.ts';
import { contextsOf, countryOf, kindCodes, meetingKindCodes, typeCodes } from '../codes.ts';
import type { Db } from '../transaction.ts';
import { roleIn } from './party-name.ts';
import { shownRows } from './shown-rows.ts';

/** Rows of data sets as events. Their summary is made of who, whom and what; ids that are not shown are left out. */
export async function dataEvents(db: Db, ids: readonly number[]): Promise<StoredEvent[]> {
  if (ids.length === 0) return [];
  const rows = await shownRows(db)
    .innerJoin('term as label', 'label.id', 'd.label')
    .innerJoin('term as actor', 'actor.id', 'd.actor_term')
    .innerJoin('term as recipient', 'recipient.id', 'd.recipient_term')
    .leftJoin('term as place', 'place.id', 'd.place')
    .leftJoin('link', 'link.id', 'd.link')
    .selectAll('d')
    .select([
      's.name',
      'label.text as label_text',
      'actor.text as actor_text',
      'recipient.text as recipient_text',
      'place.text as place_text',
      'link.url',
    ])
    .where('d.id', 'in', ids)
    .execute();
  return rows.map((row): StoredEvent => {
    const day = row.day as Day;
    return {
      id: row.id,
      kind: kindCodes.name(row.kind),
      type: typeCodes.name(row.type),
      meetingKind: row.meeting_kind === null ? null : meetingKindCodes.name(row.meeting_kind),
      status: 'held',
      start: day,
      end: day,
      precision: 'day',
      place: row.place_text,
      placeCountry: row.place_country === null ? null : countryOf(row.place_country),
      direct: null,
      intensity: row.intensity / 100,
      contexts: contextsOf(row.contexts),
      summary: `${row.actor_text} → ${row.recipient_text}: ${row.label_text}`.slice(0, 1000),
      confidence: row.confidence / 1000,
      parties: [
        party(countryOf(row.actor), row.actor_text, 'actor'),
        party(countryOf(row.recipient), row.recipient_text, 'recipient'),
      ],
      touchedBy: 'dataset',
      source: { id: row.source, name: row.name },
      published: {
        sourceId: String(row.source_key),
        code: row.code,
        label: row.label_text,
        mentions: row.mentions,
        sources: row.sources,
        url: row.url,
      },
      evidence: [],
    };
  });
}

/** A data set names roles and institutions, seldom people: what it calls a party is its role. */
function party(country: Iso3, called: string, side: Party['side']): Party {
  return { country, person: null, role: roleIn(called, country), side };
}
